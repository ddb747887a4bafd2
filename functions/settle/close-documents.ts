// Documents leave the review list with their submission: nothing of what was withdrawn waits for a reviewer.
import { stateOf } from '../../shared/review/evolve.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import type { Store } from '../adapters/store.ts';

export async function closeDocuments(store: Store, submission: StoredSubmission): Promise<void> {
  const { submissionId, updatedAt } = submission;
  for (const document of await store.documents.ofSubmission(submissionId)) {
    if (stateOf(document) === 'withdrawn') continue;
    const event = { type: 'withdrawn' as const, at: updatedAt, by: 'system' };
    await store.documents.replace({ ...document, events: [...document.events, event] });
  }
}
