// Figures of a unit and a period, and the records behind each of them.
import { z } from 'zod';
import { Polygon } from '../../shared/document/geometry.ts';
import { IsoDate, Paging, PeriodName, UnitCode, pageOf } from './reply.ts';

/** A count has `value`; a share also has integers `numerator` and `denominator`, and `printed` with the decimal comma. */
export const Figure = z.object({
  value: z.number().nullable(),
  numerator: z.int().optional(),
  denominator: z.int().optional(),
  printed: z.string().optional(),
  /** How many records are behind it. */
  records: z.int().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** Without `unit`: the top unit. */
export const FiguresQuery = z.object({ period: PeriodName, unit: UnitCode.optional() });
/** A figure that cannot be computed from what is known is null. */
export const FiguresReply = z.object({
  period: z.string(),
  unit: z.string().nullable(),
  figures: z.record(z.string(), Figure.nullable()),
  /** Some of the papers are read but not yet added up: the figures change within moments. */
  pending: z.boolean().optional(),
});
export type FiguresReply = z.infer<typeof FiguresReply>;

export const ExplainQuery = FiguresQuery.extend({ figure: z.string().min(1).max(100), ...Paging.shape });

/** From a figure to the pixels: the record, its document, the page and where on it. */
export const ExplainedRecord = z.object({
  recordId: z.string(),
  version: z.int(),
  kind: z.string(),
  unit: z.string(),
  date: IsoDate,
  documentId: z.string().nullable(),
  submissionId: z.string().nullable(),
  places: z.array(z.object({ field: z.string(), page: z.int(), polygon: Polygon })),
});
export type ExplainedRecord = z.infer<typeof ExplainedRecord>;
export const ExplainReply = pageOf(ExplainedRecord);
