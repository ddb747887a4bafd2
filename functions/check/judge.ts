// One document against the rules inside it, against the other papers of its person, and against what is known already.
// Pure; whatever speaks against it sends it to a reviewer.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { boundByReceipt } from '../../shared/document-types/receipt.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { checkAmong } from '../../shared/dossier/check-dossier.ts';
import type { CellPosition } from '../../shared/dossier/completeness.ts';
import { corroborate } from '../../shared/dossier/corroborate.ts';
import { otherUnitOn } from '../../shared/dossier/other-unit.ts';
import type { CheckedDocument, RouteReason } from '../../shared/review/document.ts';
import { dateOf } from '../../shared/rules/evidence.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { decides } from '../settle/records.ts';
import type { SameAct } from './elsewhere.ts';
import { defaultSettings, routeDocument } from '../understand/route.ts';
import type { Routed } from '../understand/route.ts';

export interface Surrounding {
  /** The other papers of the same person: of this file, and of earlier ones. */
  readonly companions: readonly UnderstoodDocument[];
  /** It could be one of two people's: a person decides. */
  readonly fitsTwo?: boolean;
  /** A paper of another unit or another dossier that decides the same of the same person, or may do so under another name. */
  readonly twice?: SameAct;
  /** There are other papers of ours in the same file. */
  readonly hasForms?: boolean;
  /** Where the chi bộ stands by the registry. */
  readonly position?: CellPosition;
  /** What speaks against it from what is known of its unit. */
  readonly against?: (document: UnderstoodDocument) => readonly Finding[];
  /** Did the unit stand in the month in which the paper would count? */
  readonly unitStood: (day: string) => boolean;
  /** The unit of these names, where it has nothing to do with the one that handed the file in. */
  readonly otherUnit?: (names: readonly string[]) => string | undefined;
  /** The day in Vietnam on which its file was uploaded. */
  readonly receivedOn: string;
}

interface Findings {
  /** What speaks against it whatever other papers of a person say. */
  readonly alone: readonly Finding[];
  /** What the papers of its person say. */
  readonly among: readonly Finding[];
}

function findingsOf(document: UnderstoodDocument, { companions, position, against }: Surrounding): Findings {
  const inside = documentTypeOf(document.documentType)?.rules.flatMap((rule) => [...rule.check(document)]) ?? [];
  return {
    alone: [...inside, ...(against?.(document) ?? [])],
    among: checkAmong(document, companions, position ? { position } : {}),
  };
}

/** The same fact twice would count twice: a second scan of a decision, of this unit or another, is a person's matter. */
function thereAlready(document: UnderstoodDocument, { companions, twice }: Surrounding): RouteReason[] {
  if (!decides(document)) return [];
  const isHere = companions.some(({ documentType }) => documentType === document.documentType);
  if (isHere) return [{ code: 'document.already-there', fields: ['personName'] }];
  if (!twice) return [];
  return [{ code: twice.code, about: twice.documentId }];
}

function ofOtherUnit(document: UnderstoodDocument, { companions, otherUnit }: Surrounding): RouteReason[] {
  const about = otherUnit && otherUnitOn(document, companions, otherUnit);
  return about === undefined ? [] : [{ code: 'unit.other', about }];
}

function ownReasons(document: UnderstoodDocument, surrounding: Surrounding): RouteReason[] {
  const day = decides(document) ? dateOf(document, 'documentDate') : undefined;
  return [
    ...thereAlready(document, surrounding),
    ...(surrounding.fitsTwo ? [{ code: 'person.fits-two', fields: ['personName'] }] : []),
    ...(day !== undefined && !surrounding.unitStood(day)
      ? [{ code: 'unit.not-standing', fields: ['documentDate'] }]
      : []),
    ...ofOtherUnit(document, surrounding),
  ];
}

/** Doubts that papers of the dossier raise and may settle. A second copy is none: that it counts nobody but a person says. */
const ofOthers: ReadonlySet<string> = new Set(['person.fits-two', 'unit.other']);

/** Read surely, right by itself, and held only because of other papers. */
function isHeldByOthers(
  document: UnderstoodDocument,
  { alone, among }: Findings,
  { own, hasForms }: { readonly own: readonly RouteReason[]; readonly hasForms: boolean },
): boolean {
  if (own.length + among.length === 0 || own.some(({ code }) => !ofOthers.has(code))) return false;
  if (among.some(({ doubts = [] }) => doubts.includes('reading'))) return false;
  return routeDocument(document, alone, { ...defaultSettings, hasForms }).route === 'accepted';
}

/** `{ code: 'field.unsure', about: 'place' }` -> about the field, not about something else of that name */
export function toReason({ code, about }: Routed['reasons'][number]): RouteReason {
  return code.startsWith('field.') ? { code, fields: [about] } : { code, about };
}

export function judge(read: UnderstoodDocument, surrounding: Surrounding): CheckedDocument {
  const document = boundByReceipt(corroborate(read, surrounding.companions), surrounding.receivedOn);
  const { hasForms = false } = surrounding;
  const found = findingsOf(document, surrounding);
  const findings = [...found.alone, ...found.among];
  const routed = routeDocument(document, findings, { ...defaultSettings, hasForms });
  const own = ownReasons(document, surrounding);
  const reasons = [...routed.reasons.map(toReason), ...own];
  const later = isHeldByOthers(document, found, { own, hasForms }) && { asRead: read.fields };
  // Held after all: then a person looks, and must see also what was not sure.
  if (routed.route === 'accepted' && own.length > 0) {
    return { ...document, route: 'flagged', reasons, findings, toComplete: [], ...later };
  }
  return {
    ...routed.document,
    ...{ route: routed.route, reasons, findings, toComplete: [...routed.toComplete], ...later },
  };
}
