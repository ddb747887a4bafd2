// Old scans read again after a better reader or table: what would be otherwise, and putting that before the reviewers.
import { z } from 'zod';
import { DocumentChange } from '../../shared/review/reread.ts';
import { RereadName } from '../steps.ts';
import { DocumentId, Paging, PeriodName, SubmissionId, UnitCode, pageOf } from './reply.ts';
import { Reason } from './submissions.ts';

export const RereadBatch = RereadName;

/** `period`: when the files were uploaded. `batch`: goes on with one that was begun, from `cursor`. */
export const RereadRequest = z.object({
  unit: UnitCode.optional(),
  period: PeriodName.optional(),
  batch: RereadBatch.optional(),
  cursor: z.string().max(2000).optional(),
});
export type RereadRequest = z.infer<typeof RereadRequest>;

/** What was begun by this call; with `next`, ask again with it as the cursor. */
export const RereadBegun = z.object({
  batch: RereadBatch,
  submissions: z.array(SubmissionId),
  next: z.string().optional(),
});

export const Reread = z.object({
  submissionId: SubmissionId,
  unit: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  /** Code of the fault, where state is failed. */
  fault: z.string().optional(),
  /** The file would be refused today. */
  refusal: Reason.optional(),
  changes: z.array(DocumentChange),
  appliedAt: z.iso.datetime().optional(),
});
export type Reread = z.infer<typeof Reread>;

export const RereadQuery = Paging;
export const RereadPage = pageOf(Reread);

/** `skipped`: changed meanwhile, or waiting for new papers; they stay as they are. */
export const RereadApplied = z.object({ opened: z.array(DocumentId), skipped: z.array(DocumentId) });
