// A submission: one uploaded file of one unit. The item is also the lock of the submission: who wants to withdraw it and
// who wants to make a record of it both write it conditionally, so that only one of them succeeds.
import { z } from 'zod';
import { refusalCodes } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';

/** received: stored, not yet read. failed: our fault, it is driven again by itself. */
export const SubmissionState = z.enum([
  'received',
  'reading',
  'settled',
  'rejected',
  'failed',
  'withdrawn',
  'replaced',
]);
export type SubmissionState = z.infer<typeof SubmissionState>;

export const SubmissionFault = z.object({ code: z.string(), kind: z.string() });
export type SubmissionFault = z.infer<typeof SubmissionFault>;

export const StoredSubmission = z.object({
  submissionId: z.string(),
  unit: z.string(),
  /** As the user had it. */
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  /** Where the bytes lie in the uploads bucket, and which version of the object they are. */
  key: z.string(),
  objectVersion: z.string().optional(),
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.string().optional(),
  state: SubmissionState,
  /** Of reading: counts from 1, and grows when the submission is driven again. */
  attempt: z.int().min(1),
  /** How often it was driven again by itself since a person last asked for it. */
  drives: z.int().min(0),
  updatedAt: z.iso.datetime(),
  pages: z.int().optional(),
  refusal: z.enum(refusalCodes as [RefusalCode, ...RefusalCode[]]).optional(),
  fault: SubmissionFault.optional(),
  /** Set before the first record is made of it; from then on it can be neither withdrawn nor replaced. */
  hasRecords: z.boolean(),
  replaces: z.string().optional(),
  replacedBy: z.string().optional(),
  /** Later uploads of the same bytes: how many, and the keys of the last ones. */
  duplicates: z.int().min(0),
  duplicateKeys: z.array(z.string()),
  version: z.int().min(1),
});
export type StoredSubmission = z.infer<typeof StoredSubmission>;

/** Named at the execution of the state machine: `s…-1`. One name runs once, however often it is started. */
export function executionName({ submissionId, attempt }: Pick<StoredSubmission, 'submissionId' | 'attempt'>): string {
  return `${submissionId}-${attempt}`;
}
