// Figures of a unit and a period, and the records behind each of them.
import { z } from 'zod';
import { Polygon } from '../../shared/document/geometry.ts';
import { Settings } from '../../shared/figures/settings.ts';
import { Severity } from '../../shared/rules/finding.ts';
import { listNames } from '../../shared/indicators/lists.ts';
import { notComparedWhy } from '../../shared/unit-reports/compare.ts';
import { IsoDate, Message, Paging, PeriodName, UnitCode, pageOf } from './reply.ts';
import { DocumentState, Route } from './submissions.ts';

/** A count has `value`; a share also has integers `numerator` and `denominator`, and `printed` with the decimal comma. */
export const Figure = z.object({
  value: z.number().nullable(),
  numerator: z.int().optional(),
  denominator: z.int().optional(),
  printed: z.string().optional(),
  /** How many records are behind it. */
  records: z.int().optional(),
  /** Rests on numbers that were declared without papers. */
  declared: z.literal(true).optional(),
});
export type Figure = z.infer<typeof Figure>;

/** Without `unit`: the top unit. */
export const FiguresQuery = z.object({ period: PeriodName, unit: UnitCode.optional() });
/** A figure that cannot be computed from what is known is null. */
export const FiguresReply = z.object({
  period: z.string(),
  unit: z.string().nullable(),
  figures: z.record(z.string(), Figure.nullable()),
  /** The committee's, in force at the period's end: what counts when, and how it is rounded. */
  settings: Settings.optional(),
  /** Some of the papers are read but not yet added up: the figures change within moments. */
  pending: z.boolean().optional(),
});
export type FiguresReply = z.infer<typeof FiguresReply>;

/** Of a share: the records its numerator counts, or those its denominator does. */
export const FigurePart = z.enum(['numerator', 'denominator']);

export const ExplainQuery = FiguresQuery.extend({
  figure: z.string().min(1).max(100),
  part: FigurePart.optional(),
  /** With a link, good for minutes, to the image of every page that a value stands on, and a path to its cut-out. */
  images: z.enum(['true', 'false']).optional(),
  ...Paging.shape,
});

/** A paper that a record rests on: what people decided of it, and the rules with the text in force on its day. */
export const ExplainedDocument = z.object({
  documentId: z.string(),
  submissionId: z.string(),
  documentType: z.string(),
  pages: z.array(z.int()),
  route: Route,
  state: DocumentState,
  review: z.array(z.object({ at: z.string(), by: z.string(), command: z.string(), reason: z.string().optional() })),
  rules: z.array(
    z.object({
      rule: z.string(),
      /** Article with number and date; null for plain arithmetic. */
      citation: z.string().nullable(),
      /** Null: it held, or could not be asked. */
      finding: Severity.nullable(),
    }),
  ),
});
export type ExplainedDocument = z.infer<typeof ExplainedDocument>;

/** From a figure to the pixels: the record, its papers, the page and where on it. */
export const ExplainedRecord = z.object({
  recordId: z.string(),
  version: z.int(),
  kind: z.string(),
  unit: z.string(),
  date: IsoDate,
  documentId: z.string().nullable(),
  submissionId: z.string().nullable(),
  approvedBy: z.string(),
  knownAt: z.string(),
  /** Values of the record that decide whether it counts; the image is `/submissions/{submissionId}/pages/{page}`. */
  places: z.array(
    z.object({
      field: z.string(),
      documentId: z.string(),
      submissionId: z.string(),
      page: z.int(),
      polygon: Polygon,
      /** Of the page, where it was asked for and is there. */
      image: z.object({ url: z.url(), expiresAt: z.string() }).optional(),
      /** Path of the API that answers with a link to just the value, beside `image`. */
      cutOut: z.string().optional(),
    }),
  ),
  documents: z.array(ExplainedDocument),
});
export type ExplainedRecord = z.infer<typeof ExplainedRecord>;

/** A number somebody stated. Without `documentId` it was declared without papers. */
export const ExplainedStatement = z.object({
  part: FigurePart,
  kind: z.string(),
  unit: z.string(),
  /** Day from which, or period for which. */
  when: z.string(),
  n: z.int(),
  documentId: z.string().nullable(),
});
export type ExplainedStatement = z.infer<typeof ExplainedStatement>;

/** `figure` and what is stated come with the first page. */
export const ExplainReply = pageOf(ExplainedRecord).extend({
  figure: Figure.nullable().optional(),
  stated: z.array(ExplainedStatement).optional(),
  settings: Settings.optional(),
});

export type ExplainReply = z.infer<typeof ExplainReply>;

export const ListQuery = FiguresQuery.extend({
  list: z.enum(listNames),
  /** For `idle`: another number of quarters than the committee's. */
  quarters: z.coerce.number().int().min(1).max(80).optional(),
});
export const ListRow = z.object({
  /** A unit's code, or a figure's id. */
  of: z.string(),
  name: z.string().optional(),
  rank: z.int().optional(),
  figure: Figure.nullable(),
  noSource: z.literal(true).optional(),
});
export type ListRow = z.infer<typeof ListRow>;
export const ListReply = z.object({
  period: z.string(),
  unit: z.string().nullable(),
  list: z.enum(listNames),
  definition: Message,
  /** Null: cannot be said of this period, or from what is known. */
  rows: z.array(ListRow).nullable(),
});
export type ListReply = z.infer<typeof ListReply>;

export const CompareQuery = z.object({ unit: UnitCode, period: z.string().regex(/^\d{4}-Q[1-4]$/) });
/** A unit's report beside its papers; counts and ids of records, nobody's name. */
export const CompareReply = z.object({
  period: z.string(),
  unit: z.string(),
  /** The report; absent where there is only a list. */
  documentId: z.string().optional(),
  state: z.string().optional(),
  figures: z.array(
    z.object({
      /** Of the report, and the figures that it is held against, added up; of a share what is left of its whole. */
      field: z.string(),
      figures: z.array(z.string()),
      part: z.literal('rest').optional(),
      rule: z.string().optional(),
      reported: z.number(),
      proven: z.number(),
      difference: z.number(),
    }),
  ),
  /** What else the report counts, and why it is held against nothing. */
  notCompared: z.array(
    z.object({
      field: z.string(),
      reported: z.number(),
      why: z.enum(notComparedWhy),
      persons: z.int().optional(),
    }),
  ),
  inReportOnly: z.int(),
  inDossiersOnly: z.int(),
  dossiers: z.array(z.object({ recordId: z.string(), date: IsoDate, documentId: z.string().nullable() })),
  /** The unit's list of new members of the period: rows without a decision, decisions without a row. */
  list: z
    .object({
      documentId: z.string(),
      state: z.string(),
      unprovenRows: z.array(z.int()),
      unlisted: z.array(z.object({ recordId: z.string(), documentId: z.string() })),
    })
    .optional(),
});
export type CompareReply = z.infer<typeof CompareReply>;
