// Dossiers of a grassroots unit, put together from the person index each time they are asked for.
import type { DossierDetail, DossierItem } from '../../events/api/dossiers.ts';
import { groupPapers } from '../../shared/dossier/grouping.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import type { Dossier } from '../../shared/dossier/papers.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { positionIn } from '../../shared/dossier/position.ts';
import { dossierState } from '../../shared/dossier/state.ts';
import type { DossierState } from '../../shared/dossier/state.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { personIdOf } from '../settle/person.ts';
import type { Deps } from './deps.ts';

export interface FoundDossier {
  readonly dossierId: string;
  /** The grassroots unit. */
  readonly unit: string;
  readonly documents: readonly StoredDocument[];
}

/** What was withdrawn, returned or rejected is none of the dossier's any more; what was annulled stays to be seen. */
const belongs = (document: StoredDocument) => ['accepted', 'approved', 'open', 'annulled'].includes(stateOf(document));
const speaks = (document: StoredDocument) => stateOf(document) !== 'annulled';

async function storedNear(store: Store, unit: string, names: readonly string[]): Promise<readonly StoredDocument[]> {
  const papers = (await Promise.all(names.map((foldedName) => store.people.papersOf({ unit, foldedName })))).flat();
  const found = await Promise.all(
    papers.map(async ({ documentId, attempt }) => {
      const stored = await store.documents.get(documentId);
      return stored?.attempt === attempt && belongs(stored) ? [stored] : [];
    }),
  );
  return [...new Map(found.flat().map((stored) => [stored.documentId, stored])).values()];
}

function idOf(papers: readonly PlacedPaper[], unit: string): string {
  const ids = papers.flatMap(({ document }) => personIdOf(document, unit) ?? []);
  return ids.toSorted()[0] ?? papers[0]?.documentId ?? '';
}

/** Everybody in the unit whose name is close to this one. */
export async function dossiersNear(
  store: Store,
  unit: string,
  foldedName: string,
  names: readonly string[],
): Promise<readonly FoundDossier[]> {
  const stored = await storedNear(
    store,
    unit,
    names.filter((name) => closeNames(name, foldedName)),
  );
  const byId = new Map(stored.map((one) => [one.documentId, one]));
  const papers = stored.map((one) => ({
    ...{ documentId: one.documentId, submissionId: one.submissionId, unit: one.unit, document: documentOf(one) },
  }));
  return groupPapers(papers).dossiers.map((own) => ({
    ...{ dossierId: idOf(own, unit), unit },
    documents: own.flatMap(({ documentId }) => byId.get(documentId) ?? []),
  }));
}

/** The name under which a dossier is listed, so that it is listed once: the first of those its papers bear. */
export function listedUnder({ documents }: FoundDossier): string {
  const names = documents.flatMap((document) => textOf(documentOf(document), 'personName') ?? []).map(foldName);
  return names.toSorted()[0] ?? '';
}

async function ceremonyOf(store: Store, documents: readonly StoredDocument[]): Promise<string | undefined> {
  const decision = documents.findLast(({ checked }) => checked.documentType === 'admission-decision');
  return decision && (await store.ceremonies.get(decision.unit, decision.documentId))?.date;
}

/** The chi bộ that handed papers in tells where it stands; papers handed in by a committee do not. */
function positionOf({ documents }: FoundDossier, registry: Registry, today: string) {
  const stretch = { from: today, to: '9999-12-31' };
  return documents.map(({ unit }) => positionIn(registry, unit, stretch)).find((found) => found !== undefined);
}

export interface Standing {
  readonly found: FoundDossier;
  readonly dossier: Dossier;
  readonly state: DossierState;
}

export async function standingOf(found: FoundDossier, deps: Deps): Promise<Standing> {
  const [ceremonyDate, registry] = await Promise.all([ceremonyOf(deps.store, found.documents), deps.registry()]);
  const position = positionOf(found, registryOf(registry), deps.today());
  const dossier = {
    papers: found.documents.filter(speaks).map(documentOf),
    asOf: deps.today(),
    ...(ceremonyDate !== undefined && { ceremonyDate }),
    ...(position && { position }),
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
    due: due.map((one) => ({ ...one, what: { ...one.what }, overdue: one.date < today })),
  };
}

function documentView(stored: StoredDocument): DossierDetail['documents'][number] {
  const document = documentOf(stored);
  return {
    ...{ documentId: stored.documentId, unit: stored.unit, documentType: document.documentType },
    ...{ pages: document.pages, state: stateOf(stored) },
    documentNumber: textOf(document, 'documentNumber'),
    documentDate: textOf(document, 'documentDate'),
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
    missing: state.missing.map(({ documentType, reason }) => ({ documentType, reason: { ...reason } })),
    findings: [...state.findings],
  };
}
