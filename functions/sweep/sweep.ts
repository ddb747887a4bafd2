// Drives again what stopped half-way. Everything that is begun has a mark until it is finished; a mark that stands for
// long is looked at: still running, to be started, to be tried once more, or given up and left to a person.
import { Fault } from '../../shared/fault.ts';
import { executionName } from '../../shared/submission/submission.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { driveAgain, mayDriveAgain } from '../../shared/submission/transitions.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { Executions } from '../adapters/executions.ts';
import type { ParentsQueue } from '../adapters/parents-queue.ts';
import type { Store } from '../adapters/store.ts';
import type { Underway } from '../adapters/store/underway.ts';
import { note, noteFault } from '../edge/log.ts';
import { closeDocuments } from '../settle/close-documents.ts';

export interface SweepDeps {
  readonly store: Store;
  readonly reading: Executions;
  readonly settling: Executions;
  readonly parents: ParentsQueue;
  readonly now: Date;
}

/** Younger than this, it is simply being worked on. */
const patienceMinutes = 10;

export type Outcome = 'young' | 'running' | 'driven' | 'settling' | 'given-up' | 'gone';

function isYoung(since: string, now: Date): boolean {
  return now.getTime() - Date.parse(since) < patienceMinutes * 60_000;
}

/** A name of its own for each sweep, so that settling, which can be repeated, is begun once more. */
function settleAgain({ settling, now }: SweepDeps, id: string, input: object) {
  return settling.start(`${id}-again-${now.toISOString().slice(0, 16).replace(/\D/g, '')}`, input);
}

async function drive({ store, reading, now }: SweepDeps, submission: StoredSubmission): Promise<Outcome> {
  const { submissionId } = submission;
  const again = await store.submissions.replace(driveAgain(submission, now.toISOString()));
  await reading.start(executionName(again), { submissionId, attempt: again.attempt });
  note('submission.driven-again', { submissionId, attempt: again.attempt });
  return 'driven';
}

async function giveUp({ store }: SweepDeps, { submissionId, attempt, fault }: StoredSubmission): Promise<Outcome> {
  note('submission.given-up', { submissionId, attempt, fault: fault?.code });
  await store.underway.finished(submissionId);
  return 'given-up';
}

/** Under the same name a run that is still there goes on, and one that was never begun begins. */
async function resume(deps: SweepDeps, submission: StoredSubmission): Promise<Outcome> {
  const { submissionId, attempt } = submission;
  if ((await deps.reading.start(executionName(submission), { submissionId, attempt })) === 'running') return 'running';
  return mayDriveAgain(submission) ? drive(deps, submission) : giveUp(deps, submission);
}

async function close({ store }: SweepDeps, submission: StoredSubmission): Promise<Outcome> {
  await closeDocuments(store, submission);
  await store.underway.finished(submission.submissionId);
  return 'gone';
}

async function sweepSubmission(deps: SweepDeps, submission: StoredSubmission): Promise<Outcome> {
  const { submissionId, attempt, state, updatedAt } = submission;
  if (isYoung(updatedAt, deps.now)) return 'young';
  switch (state) {
    case 'received':
    case 'reading':
      return resume(deps, submission);
    case 'failed':
      return mayDriveAgain(submission) ? drive(deps, submission) : giveUp(deps, submission);
    case 'settled':
      await settleAgain(deps, submissionId, { submissionId, attempt });
      return 'settling';
    case 'rejected':
      await deps.store.underway.finished(submissionId);
      return 'gone';
    case 'withdrawn':
    case 'replaced':
      return close(deps, submission);
  }
}

async function sweepOne(deps: SweepDeps, { id }: Underway): Promise<Outcome> {
  const submission = await deps.store.submissions.get(id);
  if (submission) return sweepSubmission(deps, submission);
  if (submissionIdOf(id) === '' || !(await deps.store.documents.get(id))) {
    await deps.store.underway.finished(id);
    return 'gone';
  }
  await settleAgain(deps, id, { documentId: id });
  return 'settling';
}

/** Marks of parents whose message was lost, or ended in the dead-letter queue. */
async function sweepParents({ store, parents, now }: SweepDeps): Promise<number> {
  const marks = (await store.figures.allMarked()).filter(({ since }) => !isYoung(since, now));
  for (const { unit, period } of marks) await parents.send({ unit, period });
  return marks.length;
}

/** One that fails does not keep the others waiting; it is told when all have had their turn. */
async function tried(deps: SweepDeps, mark: Underway): Promise<Outcome | 'failed'> {
  try {
    return await sweepOne(deps, mark);
  } catch (error) {
    noteFault(error, { step: 'sweep', underway: mark.id });
    return 'failed';
  }
}

export async function sweep(deps: SweepDeps): Promise<Record<string, number>> {
  const counts: Record<string, number> = { parents: await sweepParents(deps) };
  for (const mark of await deps.store.underway.all()) {
    if (isYoung(mark.since, deps.now)) continue;
    const outcome = await tried(deps, mark);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  if (counts.failed !== undefined) throw new Fault('bug', 'sweep.incomplete', counts);
  return counts;
}
