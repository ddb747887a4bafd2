// What reviewers decided, as labelled data: each field a person put right or let stand, with what both readers had said
// of it. Readers, tables and tests learn from it.
import { z } from 'zod';
import { Polygon } from '../../shared/document/geometry.ts';
import { FieldReadings, FieldState } from '../../shared/document-types/field.ts';
import { DocumentId, Paging, SubmissionId, UnitCode, pageOf } from './reply.ts';

const Value = z.union([z.string(), z.number()]).nullable();

export const Correction = z.object({
  documentId: DocumentId,
  submissionId: SubmissionId,
  unit: z.string(),
  documentType: z.string(),
  field: z.string(),
  /** corrected: a person entered the value. confirmed: the document was approved with the value as read. */
  label: z.enum(['corrected', 'confirmed']),
  /** Where it stands on the scan; absent where nothing was located. */
  page: z.int().optional(),
  polygon: Polygon.optional(),
  readings: FieldReadings.optional(),
  raw: z.string().optional(),
  /** As it was read. */
  read: z.object({ value: Value, state: FieldState, probability: z.number().optional() }),
  /** As it stands on the paper; null: the paper does not have it. */
  right: Value,
  at: z.iso.datetime(),
});
export type Correction = z.infer<typeof Correction>;

/** `confirmed`: also what was approved as read, without which a table learns from mistakes alone. */
export const CorrectionQuery = Paging.pick({ cursor: true }).extend({
  unit: UnitCode.optional(),
  confirmed: z.stringbool().optional(),
});
export const CorrectionPage = pageOf(Correction);
