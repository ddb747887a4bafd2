// Every document of a submission is judged among the papers of its person.
import type { StepInput } from '../../events/steps.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import type { PlacedPaper } from '../../shared/dossier/grouping.ts';
import { cellOf } from '../../shared/dossier/placed.ts';
import { Fault } from '../../shared/fault.ts';
import { dayAt } from '../../shared/period/day.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { isSettled } from '../../shared/submission/transitions.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Objects } from '../adapters/objects.ts';
import { workFolder, workKeys } from '../adapters/work-keys.ts';
import { readRegistry } from '../roll-up/counting.ts';
import { grassrootsUnitOf, personIdOf } from '../settle/person.ts';
import { UnderstoodSubmission } from '../understand/understood-submission.ts';
import { CheckedSubmission } from './checked-submission.ts';
import { papersNear, personKeyOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';
import { enterDecision } from './decision-entries.ts';
import { judge } from './judge.ts';
import { surroundingOf } from './surrounding.ts';
import { enterUnitPaper } from './unit-entries.ts';

interface Checking {
  readonly deps: PapersDeps;
  readonly input: StepInput;
  readonly documents: readonly UnderstoodDocument[];
  readonly unit: string;
  readonly grassrootsUnit: string;
  readonly registry: Registry;
  readonly uploadedAt: string;
}

/** All entries before any paper is looked for. */
async function enter({ deps, input, documents, unit, grassrootsUnit }: Checking): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const person = personKeyOf(document, grassrootsUnit);
    const documentId = documentIdOf(input.submissionId, index + 1);
    const paper = { documentId, attempt: input.attempt };
    await enterUnitPaper(deps.store, document, { unit, ...paper });
    await enterDecision(deps.store, document, paper);
    if (!person) continue;
    await deps.store.people.add(person, paper);
    const personId = personIdOf(document, grassrootsUnit);
    if (personId !== undefined) await deps.store.people.putId(personId, person);
  }
}

/** The papers of the unit that may be this person's, this file's own included, each with where it came from. */
async function around(document: UnderstoodDocument, checking: Checking): Promise<readonly PlacedPaper[]> {
  const { deps, input, documents, unit, grassrootsUnit, registry, uploadedAt } = checking;
  const cell = cellOf(unit, dayAt(uploadedAt), registry);
  const own = documents.map((one, index) => ({
    ...{ documentId: documentIdOf(input.submissionId, index + 1), submissionId: input.submissionId, cell },
    document: one,
  }));
  const person = personKeyOf(document, grassrootsUnit);
  const near = person ? await papersNear(deps, person, registry) : [];
  return [...own, ...near.filter(({ submissionId }) => submissionId !== input.submissionId)];
}

async function judged(document: UnderstoodDocument, documentId: string, checking: Checking): Promise<CheckedDocument> {
  const hasForms = checking.documents.some((one) => one !== document && documentTypeOf(one.documentType) !== undefined);
  const papers = await around(document, checking);
  return judge(document, await surroundingOf(document, papers, { ...checking, documentId, hasForms }));
}

async function checkingOf(deps: PapersDeps, input: StepInput): Promise<Checking> {
  const { submissionId } = input;
  const submission = await deps.store.submissions.get(submissionId);
  const understood = await deps.work.json(workKeys.understood(workFolder(input)), UnderstoodSubmission);
  if (!submission || !understood) throw new Fault('not-found', 'submission.not-understood');
  const { unit, uploadedAt } = submission;
  const registry = await readRegistry(deps.store);
  const grassrootsUnit = grassrootsUnitOf(unit, registry, { from: dayAt(uploadedAt), to: '9999-12-31' });
  return { deps, input, documents: understood.documents, unit, grassrootsUnit, registry, uploadedAt };
}

async function allJudged(checking: Checking): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for (const [index, document] of checking.documents.entries()) {
    documents.push(await judged(document, documentIdOf(checking.input.submissionId, index + 1), checking));
  }
  return documents;
}

/** As the check would say, leaving no trace: for a reading that is only to be compared. */
export async function checkOnly(deps: PapersDeps, input: StepInput): Promise<CheckedDocument[]> {
  return allJudged(await checkingOf(deps, input));
}

/** What was settled was settled by this: a later look must not say otherwise, only a reviewer may. */
async function checkedBefore({ store, work }: PapersDeps, { submissionId, attempt }: StepInput) {
  const submission = await store.submissions.get(submissionId);
  if (!submission || !isSettled(submission, attempt)) return undefined;
  return (await work.json(workKeys.checked(submissionId), CheckedSubmission))?.documents;
}

/** Its result is kept. */
type KeepingDeps = PapersDeps & { readonly work: Pick<Objects, 'putJson'> };

export async function checkSubmission(deps: KeepingDeps, input: StepInput): Promise<CheckedDocument[]> {
  const before = await checkedBefore(deps, input);
  if (before) return before;
  const checking = await checkingOf(deps, input);
  await enter(checking);
  const documents = await allJudged(checking);
  await deps.work.putJson(workKeys.checked(input.submissionId), { documents } satisfies CheckedSubmission);
  return documents;
}
