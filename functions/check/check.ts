// Every document of a submission is judged among the papers of its person.
import type { StepInput } from '../../events/steps.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { Fault } from '../../shared/fault.ts';
import { dayAt } from '../../shared/period/day.ts';
import { monthOf } from '../../shared/period/period.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { workFolder, workKeys } from '../adapters/work-keys.ts';
import { counting, readRegistry } from '../roll-up/counting.ts';
import { grassrootsUnitOf } from '../settle/person.ts';
import { UnderstoodSubmission } from '../understand/understood-submission.ts';
import type { CheckedSubmission } from './checked-submission.ts';
import { papersElsewhere, personKeyOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';
import { judge } from './judge.ts';

interface Checking {
  readonly deps: PapersDeps;
  readonly input: StepInput;
  readonly documents: readonly UnderstoodDocument[];
  readonly unit: string;
  readonly grassrootsUnit: string;
  readonly registry: Registry;
}

/** All entries before any paper is looked for. */
async function enter({ deps, input, documents, grassrootsUnit }: Checking): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const person = personKeyOf(document, grassrootsUnit);
    const documentId = documentIdOf(input.submissionId, index + 1);
    if (person) await deps.store.people.add(person, { documentId, attempt: input.attempt });
  }
}

async function judged(document: UnderstoodDocument, checking: Checking): Promise<CheckedDocument> {
  const { deps, input, documents, unit, grassrootsUnit, registry } = checking;
  const person = personKeyOf(document, grassrootsUnit);
  const elsewhere = person ? await papersElsewhere(deps, person, input.submissionId) : [];
  const beside = documents.filter((other) => other !== document);
  const unitStood = (day: string) =>
    registry.unitIn(unit, stretchOf(monthOf(day, counting.settings), counting)) !== undefined;
  return judge(document, { beside, elsewhere, unitStood });
}

async function checkingOf(deps: PapersDeps, input: StepInput): Promise<Checking> {
  const { submissionId } = input;
  const submission = await deps.store.submissions.get(submissionId);
  const understood = await deps.work.json(workKeys.understood(workFolder(input)), UnderstoodSubmission);
  if (!submission || !understood) throw new Fault('not-found', 'submission.not-understood');
  const { unit, uploadedAt } = submission;
  const registry = await readRegistry(deps.store);
  const grassrootsUnit = grassrootsUnitOf(unit, registry, { from: dayAt(uploadedAt), to: '9999-12-31' });
  return { deps, input, documents: understood.documents, unit, grassrootsUnit, registry };
}

async function allJudged(checking: Checking): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for (const document of checking.documents) documents.push(await judged(document, checking));
  return documents;
}

/** As the check would say, leaving no trace: for a reading that is only to be compared. */
export async function checkOnly(deps: PapersDeps, input: StepInput): Promise<CheckedDocument[]> {
  return allJudged(await checkingOf(deps, input));
}

export async function checkSubmission(deps: PapersDeps, input: StepInput): Promise<CheckedDocument[]> {
  const checking = await checkingOf(deps, input);
  await enter(checking);
  const documents = await allJudged(checking);
  await deps.work.putJson(workKeys.checked(input.submissionId), { documents } satisfies CheckedSubmission);
  return documents;
}
