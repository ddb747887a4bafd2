// A finding: what a rule says of a document or a dossier. Data, not an exception.
import { z } from 'zod';
import { Polygon } from '../document/geometry.ts';

export const Severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof Severity>;

export const Finding = z.object({
  /** Id of domain/dossiers.md section 2, of the report rules, or of a named consistency check. */
  rule: z.string(),
  severity: Severity,
  /** certain: the rule's own line was read. unsure rules flag and never reject. */
  certainty: z.enum(['certain', 'unsure']),
  /** The sentence with the values compared, Vietnamese and English. */
  message: z.object({ vi: z.string(), en: z.string() }),
  /** Article with number and date of the text in force, e.g. "Điều 4.3 Điều lệ Đảng (19/01/2011)"; absent for plain arithmetic. */
  citation: z.string().optional(),
  fields: z.array(z.string()),
  documents: z.array(z.string()),
  places: z.array(z.object({ document: z.string().optional(), page: z.int(), polygon: Polygon })),
});
export type Finding = z.infer<typeof Finding>;
