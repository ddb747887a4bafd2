// Submissions: SUBMISSION#<id> / META; listed by unit, by time of upload.
import { StoredSubmission } from '../../../shared/submission/submission.ts';
import { parseItem } from '../table.ts';
import type { Page, Paging, Table } from '../table.ts';

const keyOf = (submissionId: string) => ({ pk: `SUBMISSION#${submissionId}`, sk: 'META' });
const listOf = (unit: string) => `UNIT#${unit}#SUBMISSIONS`;

function itemOf(submission: StoredSubmission) {
  const { submissionId, unit, uploadedAt } = submission;
  return { ...submission, listPk: listOf(unit), listSk: `${uploadedAt}#${submissionId}` };
}

export function submissionsIn(table: Table) {
  return {
    async get(submissionId: string): Promise<StoredSubmission | undefined> {
      return parseItem(StoredSubmission, await table.get(keyOf(submissionId)));
    },
    /** False where the submission is there already. */
    insert: (submission: StoredSubmission) => table.insert(keyOf(submission.submissionId), itemOf(submission)),
    /** Fault `conflict` unless the version it was read with still stands. */
    async replace(submission: StoredSubmission): Promise<StoredSubmission> {
      return StoredSubmission.parse(await table.replace(keyOf(submission.submissionId), itemOf(submission)));
    },
    /** Newest first; eventually consistent. */
    async ofUnit(unit: string, paging?: Paging): Promise<Page<StoredSubmission>> {
      const { items, next } = await table.page({ pk: listOf(unit), list: true, descending: true }, paging);
      return { items: items.map((item) => StoredSubmission.parse(item)), next };
    },
  };
}
