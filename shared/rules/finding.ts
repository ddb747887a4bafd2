// A finding: what a rule says of a document or a dossier. Data, not an exception.
import { z } from 'zod';
import { Polygon } from '../document/geometry.ts';

export const Severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof Severity>;

/**
 * Why a finding asks instead of states. reading: a value may be misread. law: the governing text itself was not read, or
 * sources differ. calendar: days off of that year are not decreed yet, or not known at all.
 */
export const Doubt = z.enum(['reading', 'law', 'calendar']);
export type Doubt = z.infer<typeof Doubt>;

const Sentence = z.object({ vi: z.string(), en: z.string() });

export const Finding = z.object({
  /** Id of domain/dossiers.md section 2, of the report rules, or of a named consistency check. */
  rule: z.string(),
  severity: Severity,
  /** certain: the rule's own line was read. unsure rules flag and never reject. */
  certainty: z.enum(['certain', 'unsure']),
  /** Empty or absent: what is said rests on sure values, a text that was read and days that are decreed. */
  doubts: z.array(Doubt).optional(),
  /** The sentence with the values compared, Vietnamese and English. */
  message: Sentence,
  /** Article with number and date of the text in force, e.g. "Điều 4.3 Điều lệ Đảng (19/01/2011)"; absent for plain arithmetic. */
  citation: z.string().optional(),
  /** The paper without which an exception may not be approved. */
  consent: Sentence.optional(),
  fields: z.array(z.string()),
  documents: z.array(z.string()),
  /** What was compared, in the order of the papers. */
  values: z
    .array(z.object({ document: z.string(), field: z.string(), value: z.union([z.string(), z.number()]) }))
    .optional(),
  places: z.array(z.object({ document: z.string().optional(), page: z.int(), polygon: Polygon })),
});
export type Finding = z.infer<typeof Finding>;
