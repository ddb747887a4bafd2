// How a submission goes from one state to the next. Pure: clock and ids are parameters; what must not happen is a Fault.
import { Fault } from '../fault.ts';
import type { RefusalCode } from '../refusal.ts';
import type { StoredSubmission, SubmissionFault, SubmissionState } from './submission.ts';
import type { Upload } from './upload.ts';

/** Tries by itself before a person must look: the first and four more. */
export const maximalDrives = 4;
/** Of repeated uploads, so that a second delivery of an event is told from a second upload. */
const keptDuplicateKeys = 50;

export interface Received {
  readonly submission: StoredSubmission;
  /** Is there anything to read? Not for a repeated upload, nor for a refused one. */
  readonly toRead: boolean;
  readonly change: 'new' | 'again' | 'duplicate' | 'none';
}

/** States in which the same bytes are read once more: nothing came of them, or nobody knows yet why. */
const readAgain = new Set<SubmissionState>(['withdrawn', 'replaced', 'failed']);

function begun(submissionId: string, upload: Upload, unitKnown: boolean): StoredSubmission {
  const { key, objectVersion, unit, name, size, sha256, uploadedAt, by, replaces } = upload;
  return {
    ...{ submissionId, unit, name, size, sha256, key, objectVersion, uploadedAt, uploadedBy: by, replaces },
    ...(unitKnown ? { state: 'received' } : { state: 'rejected', refusal: 'unit.unknown' }),
    ...{
      attempt: 1,
      drives: 0,
      updatedAt: uploadedAt,
      hasRecords: false,
      duplicates: 0,
      duplicateKeys: [],
      version: 1,
    },
  };
}

/** The same bytes of the same unit came before: `existing` is what became of them. */
export function receive(
  submissionId: string,
  upload: Upload,
  existing: StoredSubmission | undefined,
  unitKnown: boolean,
): Received {
  if (!existing) {
    return { submission: begun(submissionId, upload, unitKnown), toRead: unitKnown, change: 'new' };
  }
  if (existing.key === upload.key || existing.duplicateKeys.includes(upload.key)) {
    return { submission: existing, toRead: existing.state === 'received', change: 'none' };
  }
  const unitNowKnown = existing.refusal === 'unit.unknown' && unitKnown;
  if (readAgain.has(existing.state) || unitNowKnown) {
    const { attempt, version, duplicates, duplicateKeys } = existing;
    const fresh = begun(submissionId, upload, unitKnown);
    const submission = { ...fresh, attempt: attempt + 1, version, duplicates, duplicateKeys };
    return { submission, toRead: unitKnown, change: 'again' };
  }
  const duplicateKeys = [...existing.duplicateKeys, upload.key].slice(-keptDuplicateKeys);
  const submission = { ...existing, duplicates: existing.duplicates + 1, duplicateKeys };
  return { submission, toRead: false, change: 'duplicate' };
}

/** Is this attempt of reading still the one that counts? One that was withdrawn or driven again meanwhile is not. */
export function isCurrent({ state, attempt }: StoredSubmission, ofAttempt: number): boolean {
  return attempt === ofAttempt && (state === 'received' || state === 'reading');
}

function assertCurrent(submission: StoredSubmission, attempt: number): void {
  if (!isCurrent(submission, attempt)) throw new Fault('conflict', 'submission.moved-on');
}

/** Has this attempt of reading come to its end? What stops after that has still to count and to clear up. */
export function isSettled({ state, attempt }: StoredSubmission, ofAttempt: number): boolean {
  return attempt === ofAttempt && (state === 'settled' || state === 'rejected');
}

/** An execution that runs once more from its beginning may find itself settled: then it goes through to its end again. */
export function beginReading(submission: StoredSubmission, attempt: number, at: string): StoredSubmission {
  if (isSettled(submission, attempt)) return submission;
  assertCurrent(submission, attempt);
  return { ...submission, state: 'reading', updatedAt: at };
}

export function settle(
  submission: StoredSubmission,
  { attempt, hasRecords, at }: { attempt: number; hasRecords: boolean; at: string },
): StoredSubmission {
  assertCurrent(submission, attempt);
  return { ...submission, state: 'settled', hasRecords, fault: undefined, updatedAt: at };
}

export function refuse(
  submission: StoredSubmission,
  { attempt, refusal, at }: { attempt: number; refusal: RefusalCode; at: string },
): StoredSubmission {
  assertCurrent(submission, attempt);
  return { ...submission, state: 'rejected', refusal, fault: undefined, updatedAt: at };
}

export function fail(
  submission: StoredSubmission,
  { attempt, fault, at }: { attempt: number; fault: SubmissionFault; at: string },
): StoredSubmission {
  assertCurrent(submission, attempt);
  return { ...submission, state: 'failed', fault, updatedAt: at };
}

/** May it be driven again by itself? Only what failed for want of something, or stands still, and not for ever. */
export function mayDriveAgain({ state, fault, drives }: StoredSubmission): boolean {
  if (drives >= maximalDrives) return false;
  return state === 'received' || state === 'reading' || (state === 'failed' && fault?.kind === 'unavailable');
}

export function driveAgain(submission: StoredSubmission, at: string): StoredSubmission {
  const { attempt, drives } = submission;
  return { ...submission, state: 'received', attempt: attempt + 1, drives: drives + 1, updatedAt: at };
}

const withdrawable = new Set<SubmissionState>(['received', 'reading', 'settled', 'rejected', 'failed']);

/** Only while no record exists; from then on a correction is a reviewer's matter. */
export function withdraw(submission: StoredSubmission, at: string, replacedBy?: string): StoredSubmission {
  if (submission.hasRecords) throw new Fault('conflict', 'submission.has-records');
  if (!withdrawable.has(submission.state)) throw new Fault('conflict', 'submission.already-gone');
  const state = replacedBy === undefined ? 'withdrawn' : 'replaced';
  return { ...submission, state, replacedBy, updatedAt: at };
}

/** Before the first record is made by a reviewer's decision: from now on it cannot be withdrawn. */
export function bind(submission: StoredSubmission, at: string): StoredSubmission {
  if (submission.state !== 'settled') throw new Fault('conflict', 'submission.moved-on');
  return submission.hasRecords ? submission : { ...submission, hasRecords: true, updatedAt: at };
}
