// What a Catch says of a failed state, as the submission keeps it: the fault's kind and code, or how the step ended.
import type { FailureInput } from '../../events/steps.ts';
import { fail, isCurrent, isSettled } from '../../shared/submission/transitions.ts';
import type { SubmissionFault } from '../../shared/submission/submission.ts';
import type { Store } from '../adapters/store.ts';

/** `{"errorType":"Fault.bug","errorMessage":"bug: aws.access-denied",…}` -> { kind: "bug", code: "aws.access-denied" } */
export function faultOf({ Error: name, Cause }: FailureInput['error']): SubmissionFault {
  const kind = /^Fault\.(.+)$/.exec(name)?.[1];
  if (kind === undefined) return { kind: 'bug', code: endings[name] ?? 'step.crashed' };
  const code = /"errorMessage"\s*:\s*"[a-z-]+: ([a-z0-9.-]+)"/.exec(Cause ?? '')?.[1];
  return { kind, code: code ?? 'step.failed' };
}

/** Errors that Step Functions and Lambda name themselves, not our code. */
const endings: Readonly<Record<string, string>> = {
  'States.Timeout': 'step.timeout',
  'Sandbox.Timedout': 'step.timeout',
  'States.DataLimitExceeded': 'step.too-much-data',
  'Lambda.TooManyRequestsException': 'step.throttled',
};

/** False where the attempt no longer counts: withdrawn, or driven again meanwhile. Then nothing has failed. */
export async function settleFailure(store: Store, input: FailureInput, at: string): Promise<{ failed: boolean }> {
  const { submissionId, attempt, error } = input;
  const submission = await store.submissions.get(submissionId);
  if (!submission) return { failed: true };
  // Settled, then something after it failed: a failure, yet not of the reading; the sweeper settles it again.
  if (!isCurrent(submission, attempt)) return { failed: isSettled(submission, attempt) };
  const fault = faultOf(error);
  await store.submissions.replace(fail(submission, { attempt, fault, at }));
  return { failed: true };
}
