// Submissions and uploads as the API shows them. A submission is one uploaded file; its documents are page ranges of it.
import { z } from 'zod';
import { Polygon } from '../../shared/document/geometry.ts';
import { Finding } from '../../shared/rules/finding.ts';
import { DocumentId, IsoDate, Message, Paging, SubmissionId, UnitCode, pageOf } from './reply.ts';

/** received: stored, not yet read. failed: our fault, it is driven again by itself. replaced: a later upload took its place. */
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

export const Route = z.enum(['accepted', 'flagged', 'rejected']);
export type Route = z.infer<typeof Route>;

/** open: waits for a reviewer. The others are final for this version of the document. */
export const DocumentState = z.enum(['accepted', 'open', 'approved', 'returned', 'rejected', 'annulled', 'withdrawn']);
export type DocumentState = z.infer<typeof DocumentState>;

/** Why a file or a document was refused or held, and what to do about it. */
export const Reason = z.object({ code: z.string(), message: Message, action: Message.optional() });
export type Reason = z.infer<typeof Reason>;

export const DocumentSummary = z.object({
  documentId: DocumentId,
  documentType: z.string(),
  pages: z.array(z.int()),
  route: Route,
  state: DocumentState,
  reasons: z.array(Reason),
  findings: z.array(Finding),
  /** Fields that no record needs and that were not found or not sure: to be completed some day. */
  toComplete: z.array(z.string()),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const Submission = z.object({
  submissionId: SubmissionId,
  unit: z.string(),
  /** As the user had it. */
  name: z.string(),
  size: z.int(),
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.string().optional(),
  state: SubmissionState,
  pages: z.int().optional(),
  refusal: Reason.optional(),
  /** Code of the fault, where state is failed. */
  fault: z.string().optional(),
  /** Where state is failed: it is tried once more without anybody's doing. */
  triesAgain: z.boolean().optional(),
  replaces: SubmissionId.optional(),
  replacedBy: SubmissionId.optional(),
  /** How many documents are in which state, where the list was asked for it. */
  counts: z.partialRecord(DocumentState, z.int()).optional(),
  version: z.int(),
});
export type Submission = z.infer<typeof Submission>;

export const SubmissionDetail = Submission.extend({
  documents: z.array(DocumentSummary),
  /** Steps are still to come: documents may be missing yet, and figures do not count them all. */
  pending: z.boolean(),
});
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

export const SubmissionQuery = Paging.extend({
  unit: UnitCode.optional(),
  state: SubmissionState.optional(),
  counts: z.stringbool().optional(),
});
export const SubmissionPage = pageOf(Submission);

/** Limits are checked in the route, so that each has its own message. */
export const UploadRequest = z.object({
  unit: z.string().min(1).max(64),
  name: z.string().min(1).max(400),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** An upload of one's own, not yet a record, whose place this one takes. */
  replaces: SubmissionId.optional(),
});
export type UploadRequest = z.infer<typeof UploadRequest>;

/** new: PUT the bytes to `url` with exactly these `headers`. already-there: the same bytes came before from this unit. */
export const UploadReply = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('new'),
    submissionId: SubmissionId,
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.iso.datetime(),
  }),
  z.object({ state: z.literal('already-there'), submission: Submission }),
]);
export type UploadReply = z.infer<typeof UploadReply>;

/** The corners as SVG writes them: `0.1,0.2 0.4,0.2 0.4,0.25`. A corner just off the page is on its edge. */
const part = String.raw`-?\d(\.\d{1,20})?(e-\d{1,2})?`;
const points = new RegExp(`^${part},${part}( ${part},${part}){2,15}$`);
const onPage = (word: string) => Math.min(1, Math.max(0, Number(word)));
export const CutOutQuery = z.object({
  polygon: z
    .string()
    .regex(points)
    .transform((text) => text.split(' ').map((corner) => corner.split(',').map(onPage)))
    .pipe(Polygon),
});
export const polygonPoints = (polygon: Polygon): string => polygon.map((corner) => corner.join(',')).join(' ');

export const PageImage = z.object({ url: z.url(), expiresAt: z.iso.datetime() });

/** `document`: a document id, or the record id made from it. */
export const CeremonyRequest = z.object({ document: z.string().min(1).max(200), date: IsoDate });
export const CeremonyReply = z.object({ documentId: DocumentId, date: IsoDate });
