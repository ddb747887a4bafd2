// An upload that takes the place of an earlier one of the same unit closes it, as long as no record was made of it.
// Where one was made meanwhile, both stay: the later one is then a paper of its own, and `status` shows both.
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { withdraw } from '../../shared/submission/transitions.ts';
import type { Store } from '../adapters/store.ts';
import { note } from '../edge/log.ts';
import { closeDocuments } from '../settle/close-documents.ts';

export async function closeReplaced(store: Store, by: StoredSubmission): Promise<void> {
  if (by.replaces === undefined || by.replaces === by.submissionId) return;
  const earlier = await store.submissions.get(by.replaces);
  // The key in the metadata is signed, yet a unit must never reach another's papers by it.
  if (!earlier || earlier.unit !== by.unit) return;
  // Delivered again: what was left undone after the first write is done now.
  if (earlier.replacedBy === by.submissionId) return closeDocuments(store, earlier);
  if (earlier.hasRecords || earlier.state === 'withdrawn' || earlier.state === 'replaced') {
    note('submission.not-replaced', { submissionId: earlier.submissionId, state: earlier.state });
    return;
  }
  const closed = await store.submissions.replace(withdraw(earlier, by.uploadedAt, by.submissionId));
  await closeDocuments(store, closed);
}
