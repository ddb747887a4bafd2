// A document as it is kept: what was read, how it was routed and why, and what people decided since.
import { z } from 'zod';
import { Field, UnderstoodDocument } from '../document-types/field.ts';
import { Finding } from '../rules/finding.ts';
import { ReviewEvent } from './event.ts';

export const Route = z.enum(['accepted', 'flagged', 'rejected']);
export type Route = z.infer<typeof Route>;

/** open: waits for a reviewer. The others are final for this attempt of reading. */
export const DocumentState = z.enum(['accepted', 'open', 'approved', 'returned', 'rejected', 'annulled', 'withdrawn']);
export type DocumentState = z.infer<typeof DocumentState>;

/** Why a document is held or refused: a stable code, and the fields it is about. The texts are the reader's language. */
export const RouteReason = z.object({
  code: z.string(),
  fields: z.array(z.string()).optional(),
  page: z.int().optional(),
  /** What else it is about: a rule, a doubt. */
  about: z.string().optional(),
});
export type RouteReason = z.infer<typeof RouteReason>;

/** What `check` leaves in `checked.json`, one per document of the submission, in order. */
export const CheckedDocument = UnderstoodDocument.extend({
  route: Route,
  reasons: z.array(RouteReason),
  findings: z.array(Finding),
  /** Fields that gate nothing and were emptied or not found: to be completed some day. */
  toComplete: z.array(z.string()).default([]),
  /**
   * Its fields before other papers said anything of them: only of one that nothing but other papers hold. When those have
   * changed it is judged again from these.
   */
  asRead: z.record(z.string(), Field).optional(),
});
export type CheckedDocument = z.infer<typeof CheckedDocument>;

export const StoredDocument = z.object({
  documentId: z.string(),
  submissionId: z.string(),
  unit: z.string(),
  /** The attempt of reading it came from; a later attempt replaces it as a whole. */
  attempt: z.int().min(1),
  /** As it was read; corrections are events. `documentOf` applies them. */
  checked: CheckedDocument,
  settledAt: z.iso.datetime(),
  events: z.array(ReviewEvent),
  version: z.int().min(1),
});
export type StoredDocument = z.infer<typeof StoredDocument>;

/** `documentIdOf("s…", 3)` -> `s….03` */
export function documentIdOf(submissionId: string, number: number): string {
  return `${submissionId}.${String(number).padStart(2, '0')}`;
}

/** `s….03` -> `s…` */
export function submissionIdOf(documentId: string): string {
  return documentId.slice(0, documentId.lastIndexOf('.'));
}
