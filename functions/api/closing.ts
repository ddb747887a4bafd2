// A submission is taken back or replaced as long as nothing of it has become a record. The submission's own item is the
// lock: who makes a record of it writes it first, conditionally, and so do we.
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { withdraw } from '../../shared/submission/transitions.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { closeDocuments } from '../settle/close-documents.ts';
import { textOf } from '../../shared/rules/evidence.ts';
import { countsNow } from '../settle/papers.ts';
import { makesRecords } from '../settle/records.ts';
import type { Deps } from './deps.ts';

/** Papers that a dossier on its way begins with or rests on, that made somebody a namesake, or by which others wait. */
async function ofDossiers(submissionId: string, { store }: Deps): Promise<string[]> {
  const documents = await store.documents.ofSubmission(submissionId);
  return documents.flatMap((document) => {
    const now = documentOf(document);
    const isNamed = textOf(now, 'personName') !== undefined;
    const matters = countsNow(document) ? makesRecords(now) || isNamed : stateOf(document) === 'open' && isNamed;
    return matters ? [document.documentId] : [];
  });
}

/** Fault `conflict` where it is too late. */
export async function closeSubmission(
  submissionId: string,
  deps: Deps,
  replacedBy?: string,
): Promise<StoredSubmission> {
  const at = deps.now().toISOString();
  const known = await deps.store.submissions.get(submissionId);
  const concerned = known && !known.hasRecords ? await ofDossiers(submissionId, deps) : [];
  // The marks first: whatever stops after the withdrawal is taken up again.
  for (const documentId of concerned) await deps.settling.announce(documentId);
  const closed = await deps.store.submissions.change(submissionId, (found) => withdraw(found, at, replacedBy));
  await closeDocuments(deps.store, closed);
  for (const documentId of concerned) await deps.settling.begin(documentId, `a${closed.attempt}-gone`);
  return closed;
}
