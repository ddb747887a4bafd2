// What was learnt from labelled scans about a pair of readers: how often values of each class of evidence were right.
// Learnt with one pair of readers, a table says nothing about another.
import { z } from 'zod';
import { Reader } from '../document/page.ts';
import { Familiar } from './familiar.ts';

const Count = z.object({ right: z.int().nonnegative(), wrong: z.int().nonnegative() });
export type Count = z.infer<typeof Count>;

export const CalibrationTable = z.object({
  readers: z.object({ a: Reader, b: Reader }),
  /** What the labelled scans were, for people. */
  data: z.string(),
  /** Labelled fields the table rests on. */
  n: z.int(),
  /** Values right and wrong, by class of evidence. */
  fields: z.record(z.string(), Count),
  /** What stood around right values. */
  familiar: Familiar,
});
export type CalibrationTable = z.infer<typeof CalibrationTable>;
