// What travels through the state machines: references and counts, never contents. One schema per step's input.
import { z } from 'zod';
import { MonthName, PeriodName } from '../shared/period/name.ts';
import { refusalCodes } from '../shared/refusal.ts';
import type { RefusalCode as Code } from '../shared/refusal.ts';

const RefusalCode = z.enum(refusalCodes as [Code, ...Code[]]);

/** Names a batch of re-reading: `r20261125093000a1b2`. */
export const RereadName = z.string().regex(/^r[0-9a-z]{8,40}$/);

/** `reread`: read once more beside what stands, to be compared with it; nothing of the submission is touched. */
export const StepInput = z.object({
  submissionId: z.string().min(1),
  attempt: z.int().min(1),
  reread: RereadName.optional(),
});
export type StepInput = z.infer<typeof StepInput>;

/** After `prepare` and `understand`: either pages and documents, or why nobody can use the file. */
export const Prepared = StepInput.extend({ pages: z.array(z.object({ page: z.int().min(1) })) });
export type Prepared = z.infer<typeof Prepared>;
export const Refused = StepInput.extend({ refusal: RefusalCode });
export type Refused = z.infer<typeof Refused>;

export const ReadPageInput = StepInput.extend({ page: z.int().min(1) });
export type ReadPageInput = z.infer<typeof ReadPageInput>;

/** A whole submission after reading, or one document after a reviewer's decision or a ceremony's date. */
export const SettleInput = z.union([
  z.object({ documentId: z.string().min(1) }),
  StepInput.extend({ refusal: RefusalCode.optional() }),
]);
export type SettleInput = z.infer<typeof SettleInput>;

/** Units and periods whose records changed. */
export const Leaf = z.object({ unit: z.string().min(1), period: MonthName });
export type Leaf = z.infer<typeof Leaf>;
/** `underway`: the submission or document that is finished when its figures are. */
export const RollUpInput = z.object({
  underway: z.string().min(1),
  leaves: z.array(Leaf),
  /** Documents that were accepted by themselves on account of it, and are finished with it. */
  also: z.array(z.string()).optional(),
});
export type RollUpInput = z.infer<typeof RollUpInput>;

/** What Step Functions hands to a Catch beside the state's input. */
export const CaughtError = z.object({ Error: z.string(), Cause: z.string().optional() });
export const FailureInput = StepInput.extend({ error: CaughtError });
export type FailureInput = z.infer<typeof FailureInput>;

/** At the end of a re-reading: what the steps before left beside the input. */
const Outcome = z.object({ refusal: RefusalCode.optional() });
export const RereadInput = StepInput.extend({
  reread: RereadName,
  prepared: Outcome.optional(),
  understood: Outcome.optional(),
  error: CaughtError.optional(),
});
export type RereadInput = z.infer<typeof RereadInput>;

/** A parent whose figures must be summed again; travels over the FIFO queue. */
export const recount = 'recount';
/** In place of a month `recount`: all months of the unit are to be counted from its records. */
export const ParentMessage = Leaf.extend({ period: z.union([MonthName, z.literal(recount)]) });
export type ParentMessage = z.infer<typeof ParentMessage>;

export const Secrecy = z.enum(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']);
export type Secrecy = z.infer<typeof Secrecy>;

/** What stands on a report beside its figures: number, day and secrecy are the signer's. */
export const PaperMarks = z.object({
  number: z.int().min(1).max(99_999).optional(),
  date: z.iso.date().optional(),
  secrecy: Secrecy.optional(),
});
export type PaperMarks = z.infer<typeof PaperMarks>;

/** A closed version whose files are to be made: of the whole, or of one unit with its own number and day. */
export const ReportMessage = z.object({
  period: PeriodName,
  number: z.int().min(1),
  unit: z.object({ code: z.string().min(1), paper: PaperMarks }).optional(),
});
export type ReportMessage = z.infer<typeof ReportMessage>;
