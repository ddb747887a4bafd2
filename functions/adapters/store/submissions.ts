// Submissions: SUBMISSION#<id> / META; listed by unit, by time of upload.
import { StoredSubmission } from '../../../shared/submission/submission.ts';
import { Fault } from '../../../shared/fault.ts';
import { parseItem } from '../table.ts';
import type { Page, Paging, Table } from '../table.ts';

const keyOf = (submissionId: string) => ({ pk: `SUBMISSION#${submissionId}`, sk: 'META' });
const listOf = (unit: string) => `UNIT#${unit}#SUBMISSIONS`;

function itemOf(submission: StoredSubmission) {
  const { submissionId, unit, uploadedAt } = submission;
  return { ...submission, listPk: listOf(unit), listSk: `${uploadedAt}#${submissionId}` };
}

const isConflict = (error: unknown) => error instanceof Fault && error.code === 'item.changed';

export function submissionsIn(table: Table) {
  async function get(submissionId: string): Promise<StoredSubmission | undefined> {
    return parseItem(StoredSubmission, await table.get(keyOf(submissionId)));
  }
  async function replace(submission: StoredSubmission): Promise<StoredSubmission> {
    return StoredSubmission.parse(await table.replace(keyOf(submission.submissionId), itemOf(submission)));
  }

  return {
    get,
    /** False where the submission is there already. */
    insert: (submission: StoredSubmission) => table.insert(keyOf(submission.submissionId), itemOf(submission)),
    /** Fault `conflict` unless the version it was read with still stands. */
    replace,
    /** Reads, changes and writes; where somebody else wrote in between, looks again at what stands then. */
    async change(submissionId: string, change: (submission: StoredSubmission) => StoredSubmission) {
      for (let tries = 0; tries < 5; tries += 1) {
        const submission = await get(submissionId);
        if (!submission) throw new Fault('not-found', 'submission.unknown');
        try {
          return await replace(change(submission));
        } catch (error) {
          if (!isConflict(error)) throw error;
        }
      }
      throw new Fault('unavailable', 'submission.contended');
    },
    /** Newest first; eventually consistent. */
    async ofUnit(unit: string, paging?: Paging): Promise<Page<StoredSubmission>> {
      const { items, next } = await table.page({ pk: listOf(unit), list: true, descending: true }, paging);
      return { items: items.map((item) => StoredSubmission.parse(item)), next };
    },
  };
}
