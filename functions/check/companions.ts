// The papers that name the same person in the same grassroots unit, from the person index. An entry is written before
// the others are read: of two papers that are checked at once, at least one sees the other.
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { closeNames, foldName } from '../../shared/dossier/person-name.ts';
import { cellOf, placed } from '../../shared/dossier/placed.ts';
import { dayAt } from '../../shared/period/day.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonKey, PersonPaper } from '../adapters/store/people.ts';
import { workKeys } from '../adapters/work-keys.ts';
import { UnderstoodSubmission } from '../understand/understood-submission.ts';

export interface PapersDeps {
  readonly store: Store;
  readonly work: Pick<Objects, 'json'>;
}

/** A paper without a name names nobody. */
export function personKeyOf(document: UnderstoodDocument, grassrootsUnit: string): PersonKey | undefined {
  const name = textOf(document, 'personName');
  return name === undefined ? undefined : { unit: grassrootsUnit, foldedName: foldName(name) };
}

/** Not settled yet: what was understood of it, if that is still the attempt the entry is of. */
async function unsettled({ work }: PapersDeps, { documentId, attempt }: PersonPaper) {
  const submissionId = submissionIdOf(documentId);
  const understood = await work.json(workKeys.understood(submissionId), UnderstoodSubmission);
  const number = Number(documentId.slice(submissionId.length + 1));
  return understood?.attempt === attempt ? understood.documents[number - 1] : undefined;
}

const silent = new Set(['withdrawn', 'returned', 'rejected', 'annulled']);

/** What was withdrawn, returned, rejected or annulled says nothing any more. */
export const isSilent = (stored: StoredDocument): boolean => silent.has(stateOf(stored));

/** Where what has not been settled yet is not known, and says nothing. */
export const nothingUnderWay: PapersDeps['work'] = { json: () => Promise.resolve(undefined) };

/** Settled or not; nothing of what was withdrawn, returned or rejected. */
export async function paperOf(deps: PapersDeps, paper: PersonPaper): Promise<UnderstoodDocument | undefined> {
  const stored = await deps.store.documents.get(paper.documentId);
  if (stored?.attempt === paper.attempt) return isSilent(stored) ? undefined : documentOf(stored);
  const submission = await deps.store.submissions.get(submissionIdOf(paper.documentId));
  if (submission?.attempt !== paper.attempt || submission.state === 'withdrawn' || submission.state === 'replaced') {
    return undefined;
  }
  return unsettled(deps, paper);
}

async function placedPaper(deps: PapersDeps, paper: PersonPaper, registry: Registry): Promise<PlacedPaper | undefined> {
  const { documentId, attempt } = paper;
  const stored = await deps.store.documents.get(documentId);
  if (stored?.attempt === attempt) return isSilent(stored) ? undefined : placed(stored, registry);
  const submissionId = submissionIdOf(documentId);
  const submission = await deps.store.submissions.get(submissionId);
  const document = submission && (await paperOf(deps, paper));
  if (!document) return undefined;
  return { documentId, submissionId, document, cell: cellOf(submission.unit, dayAt(submission.uploadedAt), registry) };
}

/** Papers of everybody in the unit whose name is close to this one: a misread letter must not part a dossier. */
export async function papersNear(
  deps: PapersDeps,
  { unit, foldedName }: PersonKey,
  registry: Registry,
): Promise<PlacedPaper[]> {
  const names = (await deps.store.people.namesIn(unit)).filter((name) => closeNames(name, foldedName));
  const keys = [...new Set([foldedName, ...names])].map((name) => ({ unit, foldedName: name }));
  const papers = (await Promise.all(keys.map((key) => deps.store.people.papersOf(key)))).flat();
  const found = await Promise.all(papers.map((paper) => placedPaper(deps, paper, registry)));
  return found.filter((paper) => paper !== undefined);
}
