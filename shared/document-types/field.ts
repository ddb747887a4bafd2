// A field of a document: found, missing or unreadable, with its evidence. Nothing gets a default.
import { z } from 'zod';
import { Polygon } from '../document/geometry.ts';

/** Closed list: why a value is believed or doubted. Add here, never inline. */
export const Why = z.enum([
  'readers-agree', // both readers have the same letters and digits
  'readers-differ',
  'single-reader', // only one reader saw it
  'handwriting-agrees', // a reader of handwriting sees the letters of reader A where the reader of print does not
  'digits-agree', // the readers differ; a reader of handwritten digits sees what the better one sees
  'digits-differ', // the readers agree; a reader of handwritten digits sees other digits
  'text-layer', // a digital text layer says so and the picture confirms it
  'format', // has the form that such a value has
  'lexicon', // every syllable is a known one, marks fit one candidate
  'registry', // the units registry knows it
  'arithmetic', // a sum or a percentage on the paper holds with it
  'proved', // sums and percentages on the paper leave no other number its place
  'sum-differs', // a sum or a percentage on the paper does not hold with it
  'repeated', // stands more than once on the paper, the same
  'repeated-differs',
  'near-day', // lies as close before the day of the paper as such days do, and stands elsewhere
  'words-and-digits', // number in words equals number in digits
  'signed', // of the days that were seen the only one shortly before the digital signature
  'signing-differs', // lies after the digital signature, lacks a ten to lie before it, or was changed to fit it
  'after-receipt', // lies after the day on which the paper was received
  'cited', // another paper of the dossier cites it
  'echoed', // a text or name read faintly by both readers, and the same on another paper of the dossier
  'repaired', // changed to the only value that fits; the raw text differs
  'unfamiliar', // stands where no labelled paper had such a value
  'label-missing', // the label was not found, the place was inferred
  'handwritten',
  'unread-ink', // ink near the value that no reader explained
  'mark-doubt', // letters sure, Vietnamese marks not
  'low-quality',
  'uncalibrated', // this pair of readers has no calibration table
  'person', // entered or confirmed by a reviewer
]);
export type Why = z.infer<typeof Why>;

export const FieldState = z.enum(['found', 'missing', 'unreadable']);

/** A row of a table, by column; an empty cell is null. */
export const TableRow = z.record(z.string(), z.union([z.string(), z.number()]).nullable());
export type TableRow = z.infer<typeof TableRow>;
/** A table is its rows, from the top. */
export const FieldValue = z.union([z.string(), z.number(), z.array(TableRow)]);
export type FieldValue = z.infer<typeof FieldValue>;

/** A table as one text, where only its being another one matters. */
export function plainValue(value: FieldValue | null): string | number | null {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** What each reader said of the whole value; `c`: the reader of diacritics, where it saw other marks than reader B. */
export const FieldReadings = z.object({ a: z.string().nullable(), b: z.string().nullable(), c: z.string().optional() });

/** Value formats: dates yyyy-mm-dd, integers and percentages as numbers, names Title Case NFC, numbers of documents as printed without spaces. */
export const Field = z.object({
  value: FieldValue.nullable(),
  state: FieldState,
  /** As it stands on the paper, both lines joined where it runs over two. */
  raw: z.string().optional(),
  readings: FieldReadings.optional(),
  /** Calibrated chance that the value is right; absent where nothing was found. */
  probability: z.number().min(0).max(1).optional(),
  page: z.int().positive().optional(),
  polygon: Polygon.optional(),
  why: z.array(Why),
});
export type Field = z.infer<typeof Field>;

export const FoundMark = z.object({
  present: z.boolean(),
  probability: z.number(),
  page: z.int().optional(),
  polygon: Polygon.optional(),
});
export type FoundMark = z.infer<typeof FoundMark>;

/** Without its value, which is not sure; where it stands and how it was read is kept. */
export const emptied = ({ raw, readings, page, polygon, why }: Field): Field => ({
  value: null,
  state: 'unreadable',
  raw,
  readings,
  page,
  polygon,
  why,
});

/** A page range of a submission that is one form, with what was read from it. */
export const UnderstoodDocument = z.object({
  /** Id of the registry in document-types/registry.ts, or `other`. */
  documentType: z.string(),
  pages: z.array(z.int().positive()),
  /** Chance that type and page range are right. */
  typeProbability: z.number(),
  fields: z.record(z.string(), Field),
  marks: z.object({ signature: FoundMark, seal: FoundMark }),
  /** Day of its digital signature, as the file or a stamp on the page states it; nobody verified it. */
  signedOn: z.string().optional(),
  /** Doubts about the document as a whole that a person must settle; each names what to look at. */
  doubts: z.array(z.object({ code: z.string(), page: z.int().optional(), polygon: Polygon.optional() })),
});
export type UnderstoodDocument = z.infer<typeof UnderstoodDocument>;
