// Batches of re-reading: REREAD#<batch> / <submissionId>, each with what would be otherwise today.
import { z } from 'zod';
import { refusalCodes } from '../../../shared/refusal.ts';
import type { RefusalCode } from '../../../shared/refusal.ts';
import { DocumentChange } from '../../../shared/review/reread.ts';
import { parseItem } from '../table.ts';
import type { Page, Paging, Table } from '../table.ts';

export const Reread = z.object({
  batch: z.string(),
  submissionId: z.string(),
  unit: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
  /** Code of the fault, where state is failed. */
  fault: z.string().optional(),
  /** The file would be refused today. */
  refusal: z.enum(refusalCodes as [RefusalCode, ...RefusalCode[]]).optional(),
  changes: z.array(DocumentChange),
  /** When its changes were put before the reviewers. */
  appliedAt: z.iso.datetime().optional(),
  version: z.int().min(1),
});
export type Reread = z.infer<typeof Reread>;

const keyOf = (batch: string, submissionId: string) => ({ pk: `REREAD#${batch}`, sk: submissionId });

export function rereadsIn(table: Table) {
  return {
    async get(batch: string, submissionId: string): Promise<Reread | undefined> {
      return parseItem(Reread, await table.get(keyOf(batch, submissionId)));
    },
    /** False where it is there already. */
    insert: (reread: Reread) => table.insert(keyOf(reread.batch, reread.submissionId), reread),
    /** Fault `conflict` unless the version it was read with still stands. */
    async replace(reread: Reread): Promise<Reread> {
      return Reread.parse(await table.replace(keyOf(reread.batch, reread.submissionId), reread));
    },
    async ofBatch(batch: string, paging?: Paging): Promise<Page<Reread>> {
      const { items, next } = await table.page({ pk: `REREAD#${batch}` }, paging);
      return { items: items.map((item) => Reread.parse(item)), next };
    },
  };
}
