// The stored figures of a unit and a month, one item: what its own records add, and that with the units below it.
import { z } from 'zod';
import { MonthName } from '../period/name.ts';
import { Counts } from './counts.ts';

export const FiguresItem = z.object({
  unit: z.string(),
  period: MonthName,
  /** Counts every write; 1 is the first. A write is made only where the version read still stands. */
  version: z.int().min(1),
  /** The unit's own records, as `recordId@version`, sorted, and what they add. */
  records: z.array(z.string()),
  own: Counts,
  /** `own` plus the counts of the children. */
  counts: Counts,
});
export type FiguresItem = z.infer<typeof FiguresItem>;
