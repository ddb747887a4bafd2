// The last step of a re-reading: what would be otherwise today stands beside the submission, which stays as it is.
import type { RereadInput } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { compareReadings } from '../../shared/review/reread.ts';
import type { Store } from '../adapters/store.ts';
import type { Reread } from '../adapters/store/rereads.ts';
import { checkOnly } from '../check/check.ts';
import type { PapersDeps } from '../check/companions.ts';
import { faultOf } from '../settle-failure/failure.ts';
import { isSure } from '../../shared/document-types/sure.ts';
import { defaultSettings, thresholdOf } from '../understand/route.ts';

async function changesIn(deps: PapersDeps, input: RereadInput) {
  const fresh = await checkOnly(deps, input);
  const stored = await deps.store.documents.ofSubmission(input.submissionId);
  const threshold = thresholdOf(defaultSettings);
  return compareReadings({ stored, fresh, isSure: (field) => isSure(field, threshold) });
}

type Result = Pick<Reread, 'state' | 'fault' | 'refusal' | 'changes'>;

async function resultOf(deps: PapersDeps, input: RereadInput): Promise<Result> {
  const refusal = input.prepared?.refusal ?? input.understood?.refusal;
  if (input.error) return { state: 'failed', fault: faultOf(input.error).code, changes: [] };
  if (refusal) return { state: 'done', refusal, changes: [] };
  return { state: 'done', changes: await changesIn(deps, input) };
}

async function kept(store: Store, { reread, submissionId }: RereadInput): Promise<Reread> {
  const found = await store.rereads.get(reread, submissionId);
  if (!found) throw new Fault('not-found', 'reread.unknown');
  return found;
}

/** Run again it says the same again, unless the result has been put to use meanwhile. */
export async function compare(deps: PapersDeps, input: RereadInput, at: string): Promise<{ changed: number }> {
  const before = await kept(deps.store, input);
  if (before.appliedAt !== undefined) return { changed: before.changes.length };
  const result = await resultOf(deps, input);
  await deps.store.rereads.replace({ ...before, ...result, finishedAt: at });
  return { changed: result.changes.length };
}
