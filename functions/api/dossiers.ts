// Dossiers of a grassroots unit, put together from the person index each time they are asked for.
import type { DossierDetail, DossierItem } from '../../events/api/dossiers.ts';
import { groupPapers, perhapsOf } from '../../shared/dossier/grouping.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { admissionConsidered, dayIn, recognitionConsidered } from '../../shared/dossier/papers.ts';
import type { Dated, Dossier } from '../../shared/dossier/papers.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { positionIn } from '../../shared/dossier/position.ts';
import { transfersOf, unitOn } from '../../shared/dossier/transfer.ts';
import type { Transfer } from '../../shared/dossier/transfer.ts';
import { isOverdue } from '../../shared/dossier/due.ts';
import { dossierState } from '../../shared/dossier/state.ts';
import type { DossierState } from '../../shared/dossier/state.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { grassrootsUnitOf, personIdOf } from '../settle/person.ts';
import type { Deps } from './deps.ts';
import { decisionsOf } from './views.ts';

export interface FoundDossier {
  readonly dossierId: string;
  /** The grassroots unit whose person it is: that to which the person went last. */
  readonly unit: string;
  readonly documents: readonly StoredDocument[];
  /** Papers that fit somebody else of this name as well, and are nobody's yet. */
  readonly unclear: readonly StoredDocument[];
}

/** A name in a grassroots unit, and all names of that unit. */
export interface Near {
  readonly unit: string;
  readonly foldedName: string;
  readonly names: readonly string[];
}

/** What was withdrawn, returned or rejected is none of the dossier's any more; what was annulled stays to be seen. */
const belongs = (document: StoredDocument) => ['accepted', 'approved', 'open', 'annulled'].includes(stateOf(document));
const speaks = (document: StoredDocument) => stateOf(document) !== 'annulled';

interface Entered {
  readonly stored: StoredDocument;
  /** The grassroots unit under which it stands. */
  readonly under: string;
}

async function storedNear(store: Store, unit: string, names: readonly string[]): Promise<readonly Entered[]> {
  const papers = (await Promise.all(names.map((foldedName) => store.people.papersOf({ unit, foldedName })))).flat();
  const found = await Promise.all(
    papers.map(async ({ documentId, attempt, unit: under }) => {
      const stored = await store.documents.get(documentId);
      return stored?.attempt === attempt && belongs(stored) ? [{ stored, under }] : [];
    }),
  );
  return [...new Map(found.flat().map((one) => [one.stored.documentId, one])).values()];
}

function idOf(papers: readonly PlacedPaper[], unit: string): string {
  const ids = papers.flatMap(({ document }) => personIdOf(document, unit) ?? []);
  return ids.toSorted()[0] ?? papers[0]?.documentId ?? '';
}

/** The moves of a person, as the papers of the dossier know them. */
export function transfersIn(documents: readonly Pick<StoredDocument, 'events'>[]): readonly Transfer[] {
  const [first, ...others] = documents;
  return first ? transfersOf(first, others) : [];
}

/** Where the person went last, else where the admission was decided; one home, whichever linked unit is looked through. */
function homeOf(entered: readonly Entered[], asked: string, registry: Registry): string {
  const last = transfersIn(entered.map(({ stored }) => stored)).at(-1);
  if (last) return grassrootsUnitOf(last.to, registry, { from: last.on, to: '9999-12-31' });
  const isDecision = ({ stored }: Entered) => stored.checked.documentType === 'admission-decision';
  const inOrder = entered.toSorted((one, other) => (one.stored.documentId < other.stored.documentId ? -1 : 1));
  return (inOrder.find(isDecision) ?? inOrder[0])?.under ?? asked;
}

const storedOf = (entered: readonly Entered[]) => entered.map(({ stored }) => stored);

/** Everybody in the unit, or gone from it or come to it, whose name is close to this one. */
export async function dossiersNear(
  store: Store,
  { unit: asked, foldedName, names }: Near,
  registry: Registry,
): Promise<readonly FoundDossier[]> {
  const entered = await storedNear(
    store,
    asked,
    names.filter((name) => closeNames(name, foldedName)),
  );
  const byId = new Map(entered.map((one) => [one.stored.documentId, one]));
  const { dossiers, undecided } = groupPapers(entered.map(({ stored }) => placed(stored, registry)));
  return dossiers.map((own) => {
    const found = own.flatMap(({ documentId }) => byId.get(documentId) ?? []);
    const unclear = perhapsOf(own, undecided).flatMap(({ documentId }) => byId.get(documentId) ?? []);
    const unit = homeOf(found, asked, registry);
    return { dossierId: idOf(own, unit), unit, documents: storedOf(found), unclear: storedOf(unclear) };
  });
}

/** The name under which a dossier is listed, so that it is listed once: the first of those its papers bear. */
export function listedUnder({ documents }: FoundDossier): string {
  const names = documents.flatMap((document) => textOf(documentOf(document), 'personName') ?? []).map(foldName);
  return names.toSorted()[0] ?? '';
}

/** Of the decision that stands: one that was annulled had a ceremony of its own. */
async function ceremonyOf(store: Store, documents: readonly StoredDocument[]): Promise<string | undefined> {
  const dayOf = (stored: StoredDocument) => textOf(documentOf(stored), 'documentDate') ?? '';
  const decision = documents
    .filter((stored) => speaks(stored) && stored.checked.documentType === 'admission-decision')
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
    .at(-1);
  return decision && (await store.ceremonies.get(decision.unit, decision.documentId))?.date;
}

/**
 * The chi bộ that handed papers in tells where it stands, papers handed in by a committee do not; after a transfer it is
 * the chi bộ of the day on which the act was considered.
 */
function positionOf({ documents }: FoundDossier, registry: Registry, { day, today }: { day: string; today: string }) {
  const stretch = { from: today, to: '9999-12-31' };
  const transfers = transfersIn(documents);
  const units = documents.map(({ unit }) => unitOn(unit, day, transfers));
  return units.map((unit) => positionIn(registry, unit, stretch)).find((found) => found !== undefined);
}

function positionsOf(found: FoundDossier, registry: Registry, today: string) {
  const papers = found.documents.filter(speaks).map(documentOf);
  const on = (considered: Dated | undefined) => positionOf(found, registry, { day: considered?.day ?? today, today });
  const position = on(admissionConsidered({ papers }) ?? dayIn({ papers }, 'admission-decision', 'documentDate'));
  const recognition = on(recognitionConsidered({ papers }) ?? dayIn({ papers }, 'official-decision', 'documentDate'));
  return { ...(position && { position }), ...(recognition && { recognitionPosition: recognition }) };
}

/** Of several the last. */
function annulledDecisionOf(documents: readonly StoredDocument[]): string | undefined {
  return documents
    .filter((stored) => !speaks(stored) && stored.checked.documentType === 'admission-decision')
    .flatMap((stored) => textOf(documentOf(stored), 'documentDate') ?? [])
    .toSorted()
    .at(-1);
}

export interface Standing {
  readonly found: FoundDossier;
  readonly dossier: Dossier;
  readonly state: DossierState;
}

export async function standingOf(found: FoundDossier, deps: Deps): Promise<Standing> {
  const [ceremonyDate, registry] = await Promise.all([ceremonyOf(deps.store, found.documents), deps.registry()]);
  const annulledDecision = annulledDecisionOf(found.documents);
  const dossier = {
    papers: found.documents.filter(speaks).map(documentOf),
    asOf: deps.today(),
    ...(annulledDecision !== undefined && { annulledDecision }),
    ...(ceremonyDate !== undefined && { ceremonyDate }),
    ...positionsOf(found, registryOf(registry), deps.today()),
  };
  return { found, dossier, state: dossierState(dossier) };
}

export function toItem({ found, state }: Standing, today: string): DossierItem {
  const { dossierId, unit, documents } = found;
  const { personName, birthDate, stage, missing, findings, due } = state;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    ...{ dossierId, unit, personName, birthDate, stage, documents: documents.length, missing: missing.length },
    ...{ errors, questions: findings.length - errors },
    waiting: documents.filter((stored) => stateOf(stored) === 'open').length,
    due: due.map((one) => ({ ...one, what: { ...one.what }, over: { ...one.over }, overdue: isOverdue(one, today) })),
  };
}

/** What a reader of the dossier has to know: an exception that was made, an act that was annulled, how a paper came into it. */
const answeredFor = (stored: StoredDocument) =>
  decisionsOf(stored).filter(
    ({ command, reason }) =>
      ['assign', 'find', 'clear'].includes(command) || (['approve', 'annul'].includes(command) && reason !== undefined),
  );

function documentView(stored: StoredDocument): DossierDetail['documents'][number] {
  const document = documentOf(stored);
  return {
    ...{ documentId: stored.documentId, unit: stored.unit, documentType: document.documentType },
    ...{ pages: document.pages, state: stateOf(stored) },
    documentNumber: textOf(document, 'documentNumber'),
    documentDate: textOf(document, 'documentDate'),
    decisions: answeredFor(stored),
  };
}

/** As a dossier grew: by the papers' own days; what has none comes last. */
function inOrder(views: readonly ReturnType<typeof documentView>[]) {
  const key = ({ documentDate, documentId }: ReturnType<typeof documentView>) =>
    `${documentDate ?? '9999'} ${documentId}`;
  return views.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

export function toDetail(standing: Standing, today: string): DossierDetail {
  const { found, state, dossier } = standing;
  return {
    ...toItem(standing, today),
    ...{ position: state.position, ceremonyDate: dossier.ceremonyDate },
    documents: inOrder(found.documents.map(documentView)),
    unclear: inOrder(found.unclear.map(documentView)),
    transfers: transfersIn(found.documents).map(({ on, from, to, reason, by, at }) => ({
      on,
      from,
      to,
      reason,
      by,
      at,
    })),
    missing: state.missing.map(({ documentType, reason }) => ({ documentType, reason: { ...reason } })),
    findings: [...state.findings],
  };
}
