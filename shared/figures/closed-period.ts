// A closed period: numbered, frozen, and made again byte for byte from the same records. Stored and printed as it is.
import { z } from 'zod';
import { Day } from '../period/day.ts';
import { MonthName, PeriodName } from '../period/name.ts';
import { PlanTarget } from '../plan/plan.ts';
import { StatedInput } from './inputs.ts';
import { Settings } from './settings.ts';

export const StoredFigure = z
  .object({
    value: z.number().nullable(),
    numerator: z.int().optional(),
    denominator: z.int().optional(),
    printed: z.string().optional(),
    records: z.int().optional(),
    declared: z.literal(true).optional(),
  })
  .nullable();
const StoredFigures = z.record(z.string(), StoredFigure);

/** Something that still waited for a person when the period was closed all the same. */
export const OpenItem = z.object({ documentId: z.string(), unit: z.string() });
export type OpenItem = z.infer<typeof OpenItem>;

export const ClosedPeriod = z.object({
  period: PeriodName,
  version: z.int().min(1),
  from: Day,
  to: Day,
  closedAt: z.string(),
  closedBy: z.string(),
  /** sha-256 over everything below, canonical; says that two closings are the same. */
  hash: z.string(),
  settings: z.array(Settings),
  plan: z.array(PlanTarget),
  inputs: z.array(StatedInput),
  /** Own records of each unit by month of the year so far, as `recordId@version`. */
  leaves: z.array(z.object({ unit: z.string(), month: MonthName, records: z.array(z.string()) })),
  /** Of the top unit under ``, of every TCCSĐ under its code. */
  figures: z.record(z.string(), StoredFigures),
  open: z.array(OpenItem),
});
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;
