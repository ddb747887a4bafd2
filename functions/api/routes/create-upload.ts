// POST /uploads: a place to put a file, unless the same bytes came before from this unit.
import { Fault } from '../../../shared/fault.ts';
import { submissionIdOf } from '../../../shared/submission/submission-id.ts';
import type { StoredSubmission } from '../../../shared/submission/submission.ts';
import { withdraw } from '../../../shared/submission/transitions.ts';
import { uploadKeyOf } from '../../../shared/submission/upload.ts';
import { closeSubmission } from '../closing.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../new-id.ts';
import type { Answer, Call } from '../route.ts';
import { within } from '../scope.ts';
import { assertStanding, assertWithin } from '../units-standing.ts';
import { toSubmission } from '../views.ts';

/** S3 takes 5 GB in one piece; nobody scans a dossier larger than this. */
export const largestUpload = 500 * 1024 * 1024;

function assertSize(size: number): void {
  if (size > largestUpload) throw new Fault('invalid-input', 'file.too-large');
}

/** The submission whose place the new file takes: of the same unit, still without records. */
async function replacedOf({ body, scope }: Call<'createUpload'>, submissionId: string, deps: Deps) {
  if (body.replaces === undefined) return undefined;
  const replaced = within(scope, await deps.store.submissions.get(body.replaces), 'submission.unknown');
  if (replaced.unit !== body.unit) throw new Fault('not-found', 'submission.unknown');
  if (replaced.submissionId === submissionId) throw new Fault('conflict', 'submission.same-bytes');
  // Whether it may be closed is asked now, so that nobody sends a file in vain; intake asks again when it has come.
  withdraw(replaced, deps.now().toISOString(), submissionId);
  return replaced;
}

/** What was taken back, failed, or was refused for want of its unit may be sent again: intake opens it anew. */
function isThere(before: StoredSubmission | undefined): before is StoredSubmission {
  if (before === undefined || before.refusal === 'unit.unknown') return false;
  return before.state !== 'withdrawn' && before.state !== 'failed';
}

export const createUpload: Answer<'createUpload'> = async (call, deps) => {
  const { unit, name, size, sha256, replaces } = call.body;
  assertWithin(call, unit);
  assertSize(size);
  await assertStanding(unit, deps);
  const submissionId = submissionIdOf(unit, sha256);
  const replaced = await replacedOf(call, submissionId, deps);
  const before = await deps.store.submissions.get(submissionId);
  await call.audit([submissionId, ...(replaces ? [replaces] : [])]);
  const place = { key: uploadKeyOf(unit, newId()), name, size, sha256, by: call.caller.user, replaces };
  if (size === 0) {
    // Refused here and now, and in the list of what the unit has sent as well.
    if (!isThere(before)) await deps.links.putEmpty({ ...place, replaces: undefined });
    throw new Fault('invalid-input', 'file.empty');
  }
  if (isThere(before)) {
    if (replaced) await closeSubmission(replaced.submissionId, deps, submissionId);
    return { state: 'already-there', submission: toSubmission(before) };
  }
  const link = await deps.links.put(place);
  return { state: 'new', submissionId, ...link };
};
