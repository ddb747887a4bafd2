// A submission is taken back or replaced as long as nothing of it has become a record. The submission's own item is the
// lock: who makes a record of it writes it first, conditionally, and so do we.
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { withdraw } from '../../shared/submission/transitions.ts';
import { closeDocuments } from '../settle/close-documents.ts';
import type { Deps } from './deps.ts';

/** Fault `conflict` where it is too late. */
export async function closeSubmission(
  submissionId: string,
  deps: Deps,
  replacedBy?: string,
): Promise<StoredSubmission> {
  const at = deps.now().toISOString();
  const closed = await deps.store.submissions.change(submissionId, (found) => withdraw(found, at, replacedBy));
  await closeDocuments(deps.store, closed);
  return closed;
}
