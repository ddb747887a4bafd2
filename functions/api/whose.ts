// Whose a paper without a birth date may be, where the unit has two people of its name: who reviews it sees them, and says.
import type { DocumentDetail } from '../../events/api/review.ts';
import { mayBeOf } from '../../shared/dossier/grouping.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import { placed } from '../../shared/dossier/placed.ts';
import { mostSaid } from '../../shared/dossier/state.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { saidBirth, statesBirth } from '../../shared/review/whose.ts';
import { dateOf, textOf } from '../../shared/rules/evidence.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { grassrootsOfDocument } from '../settle/whereabouts.ts';
import type { Deps } from './deps.ts';
import { dossiersNear } from './dossiers.ts';
import type { FoundDossier } from './dossiers.ts';
import type { Scope } from './scope.ts';

const isDatedAsRead = ({ checked }: StoredDocument) => dateOf(checked, 'birthDate') !== undefined;

export interface DossierBeside extends FoundDossier {
  /** The paper was in it. */
  readonly holds: boolean;
}

/** Dossiers of the unit whose name is close to that of the paper, without the paper itself. */
export async function dossiersBeside(
  document: StoredDocument,
  { store, registry }: { readonly store: Store; readonly registry: Registry },
): Promise<readonly DossierBeside[]> {
  const name = textOf(documentOf(document), 'personName');
  if (name === undefined) return [];
  const unit = grassrootsOfDocument(document, registry);
  const foldedName = foldName(name);
  const names = [...new Set([foldedName, ...(await store.people.namesIn(unit))])];
  const near = await dossiersNear(store, { unit, foldedName, names }, registry);
  return near.map((found) => {
    const documents = found.documents.filter(({ documentId }) => documentId !== document.documentId);
    return { ...found, documents, holds: documents.length < found.documents.length };
  });
}

/**
 * The dossiers it may belong to, itself left out; none where its page says when the person was born, or only one fits. The
 * one that fits too, where it was said to be of somebody who is no longer there.
 */
export async function peopleOfPaper(
  document: StoredDocument,
  { store, registry: rows }: Pick<Deps, 'store' | 'registry'>,
): Promise<readonly FoundDossier[]> {
  if (isDatedAsRead(document)) return [];
  const registry = registryOf(await rows());
  const near = await dossiersBeside(document, { store, registry });
  const others = near.map((found) => ({ found, papers: found.documents.map((one) => placed(one, registry)) }));
  const fitting = mayBeOf(
    placed(document, registry),
    others.map(({ papers }) => papers),
  );
  const said = saidBirth(document);
  const isLost =
    said !== undefined && !fitting.some((papers) => papers.some((one) => dateOf(one.document, 'birthDate') === said));
  return fitting.length > 1 || isLost
    ? others.filter(({ papers }) => fitting.includes(papers)).map(({ found }) => found)
    : [];
}

/** How it stands among the people of its name, for whoever reviews it. */
export interface Standing {
  /** It may be of several, or was said to be of somebody who is no longer there. */
  readonly isUnclear: boolean;
  /** The dossier that it is in. */
  readonly dossierId?: string | undefined;
}

/** Of a paper that waits; nothing where it states itself when its person was born, or bears no name. */
export async function standingNow(
  document: StoredDocument,
  deps: Pick<Deps, 'store' | 'registry'>,
): Promise<Standing | undefined> {
  const name = textOf(documentOf(document), 'personName');
  if (stateOf(document) !== 'open' || name === undefined || statesBirth(document)) return undefined;
  if ((await peopleOfPaper(document, deps)).length > 0) return { isUnclear: true };
  const registry = registryOf(await deps.registry());
  const near = await dossiersBeside(document, { store: deps.store, registry });
  const own = near.find(({ holds }) => holds);
  return { isUnclear: false, dossierId: own?.dossierId };
}

/** What their papers state, so that a paper can be said to be one of theirs. */
export const birthDatesOf = ({ documents }: FoundDossier): readonly string[] => [
  ...new Set(documents.flatMap((document) => dateOf(documentOf(document), 'birthDate') ?? [])),
];

const waits = (document: StoredDocument) => ['accepted', 'approved', 'open'].includes(stateOf(document));

/** Nobody where it is said already; of people whose papers the caller may not see nothing is told. */
export async function peopleShown(
  document: StoredDocument,
  scope: Scope,
  deps: Deps,
): Promise<DocumentDetail['people']> {
  if (!waits(document) || dateOf(documentOf(document), 'birthDate') !== undefined) return undefined;
  const people = await peopleOfPaper(document, deps);
  const seen = people.filter(({ documents }) => documents.some(({ unit }) => scope.has(unit)));
  if (seen.length === 0) return undefined;
  return seen.map(({ dossierId, unit, documents }) => {
    const said = (field: string) => mostSaid(documents.map(documentOf), field) ?? '?';
    return {
      dossierId,
      unit,
      personName: said('personName'),
      birthDate: said('birthDate'),
      documents: documents.length,
    };
  });
}
