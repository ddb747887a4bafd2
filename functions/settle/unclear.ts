// A paper without a birth date that counts may become unclear: later somebody of the same name comes, and it fits both; or
// nobody is left of whom it was said to be. It goes before the reviewers, who say whose it is; till then it says nothing of
// either. Where it fits one person again, because a namesake's paper was annulled, moved or put right, it counts again by
// itself, and its history says so. Which papers are unclear follows from the papers alone, whatever happened in between.
import { groupPapers, mayBeOf } from '../../shared/dossier/grouping.ts';
import type { Grouping, PlacedPaper } from '../../shared/dossier/grouping.ts';
import { placed } from '../../shared/dossier/placed.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { asItCounts, stateBeforeUnclear } from '../../shared/review/evolve.ts';
import { saidBirth, statesBirth } from '../../shared/review/whose.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonKey } from '../adapters/store/people.ts';
import { keysOf } from './keys.ts';
import { countsNow, papersCloseTo } from './papers.ts';
import { personIdOf } from './person.ts';

interface Neighbourhood extends Grouping {
  readonly key: PersonKey;
  readonly stored: readonly StoredDocument[];
  /** Ids of papers that state themselves when their person was born, as they count. */
  readonly stating: ReadonlySet<string>;
}

/** Only what counts makes somebody a namesake: a name and date that wait for a reviewer may be misread. */
async function neighbourhoodOf(store: Store, key: PersonKey, registry: Registry): Promise<Neighbourhood> {
  const stored = await papersCloseTo(store, key);
  const counting = stored.flatMap((one) => asItCounts(one) ?? []);
  const stating = new Set(counting.filter(statesBirth).map(({ documentId }) => documentId));
  return { key, stored, stating, ...groupPapers(counting.map((one) => placed(one, registry))) };
}

const isIn = (documentId: string) => (papers: readonly PlacedPaper[]) =>
  papers.some((paper) => paper.documentId === documentId);

/** It was said to be of somebody of whom no paper is left, or whose birth date was put right since; others are there. */
function isLost(counted: StoredDocument, { dossiers, stating }: Neighbourhood): boolean {
  if (saidBirth(counted) === undefined) return false;
  const [own] = dossiers.filter(isIn(counted.documentId));
  const paper = own?.find(({ documentId }) => documentId === counted.documentId);
  const isStated = (papers: readonly PlacedPaper[]) => papers.some(({ documentId }) => stating.has(documentId));
  if (!own || !paper || isStated(own)) return false;
  return mayBeOf(paper, dossiers.filter(isStated)).length > 0;
}

/** The id under which the dossier is listed. */
function dossierIdOf(documentId: string, { key, dossiers }: Neighbourhood): string {
  const own = dossiers.find(isIn(documentId)) ?? [];
  return own.flatMap(({ document }) => personIdOf(document, key.unit) ?? []).toSorted()[0] ?? documentId;
}

interface Change {
  readonly document: StoredDocument;
  readonly event: ReviewEvent;
}

function changeOf(document: StoredDocument, around: Neighbourhood, at: string): readonly Change[] {
  const counted = asItCounts(document);
  if (!counted) return [];
  const { documentId } = document;
  const isUnclear = isIn(documentId)(around.undecided) || isLost(counted, around);
  const about = { at, by: 'system' };
  if (isUnclear && countsNow(document)) return [{ document, event: { type: 'unclear', ...about } }];
  const state = isUnclear ? undefined : stateBeforeUnclear(document);
  if (state === undefined) return [];
  return [{ document, event: { type: 'found', ...about, dossier: dossierIdOf(documentId, around), state } }];
}

const changesIn = (around: Neighbourhood, at: string) => around.stored.flatMap((one) => changeOf(one, around, at));

/**
 * `documents`: papers that were just settled, their records written. Records do not ask whether a paper was said to be
 * unclear, they group the papers themselves: so that nothing is counted otherwise when this stops half-way. Done twice it is
 * done once.
 */
export async function followStandings(
  store: Store,
  registry: Registry,
  { documents, at }: { documents: readonly StoredDocument[]; at: string },
): Promise<void> {
  for (const key of keysOf(documents, registry)) {
    const around = await neighbourhoodOf(store, key, registry);
    for (const { document, event } of changesIn(around, at)) {
      await store.documents.replaceUnchanged({ ...document, events: [...document.events, event] });
    }
  }
}

/**
 * Papers whose standing is no longer what the papers around say: no paper of that name was settled since, but the registry
 * changed, or they were kept before anybody looked for namesakes. Ids of documents.
 */
export async function staleStandings(store: Store, registry: Registry, at: string): Promise<readonly string[]> {
  const stale = new Set<string>();
  for (const unit of new Set(registry.rows.map(({ code }) => code))) {
    for (const foldedName of await store.people.namesIn(unit)) {
      const around = await neighbourhoodOf(store, { unit, foldedName }, registry);
      for (const { document } of changesIn(around, at)) stale.add(document.documentId);
    }
  }
  return [...stale];
}
