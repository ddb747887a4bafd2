// What the committee decides about its figures, dated: each entry holds from its day on (domain notes 1.4, 3.1, 3.4).
import { z } from 'zod';
import { CutOff } from '../period/cut-off.ts';
import type { Day } from '../period/day.ts';
import { Day as DaySchema } from '../period/day.ts';
import { monthName } from '../period/name.ts';
import { Fault } from '../fault.ts';

export const Settings = z.object({
  from: DaySchema,
  /** Does an admission count on the day of the decision or of the ceremony? */
  admissionDate: z.enum(['decision', 'ceremony']),
  officialDate: z.enum(['decision', 'officialFrom']),
  quarterCutOff: CutOff,
  /** Full years on the counting day, or the difference of the years. */
  ageRule: z.enum(['fullYears', 'yearDifference']),
  /** Decimals of % of plan and of shares; of % of members. */
  percentDecimals: z.int().min(0).max(4),
  membersPercentDecimals: z.int().min(0).max(4),
  /** A unit with this many quarters without an admission is named. */
  idleQuarters: z.int().min(1).max(80),
  /** Below this share of the plan a unit lags, in percent by quarter. */
  laggingPercent: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  unitDueDays: z.int().min(0).max(90),
  reportDueDays: z.int().min(0).max(90),
  /** Targets such as "3 % of members at term start"; a list, since two are often in force at once. */
  targets: z.array(z.object({ name: z.string(), base: z.enum(['termStart', 'yearStart']), percent: z.number() })),
  term: z.object({ from: DaySchema, to: DaySchema }).optional(),
  /** From this day on the records are complete; before it only declared figures exist. */
  recordsFrom: DaySchema,
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  // Before the quarter of `recordsFrom` begins, so that its months have a cut-off too.
  from: '1930-01-01',
  admissionDate: 'decision',
  officialDate: 'decision',
  quarterCutOff: 'calendar',
  ageRule: 'fullYears',
  percentDecimals: 1,
  membersPercentDecimals: 2,
  idleQuarters: 4,
  laggingPercent: [10, 35, 60, 100],
  unitDueDays: 5,
  reportDueDays: 20,
  targets: [],
  recordsFrom: '1930-02-03',
};

/** The entry in force on a day: the latest that began on it or before. */
export function settingsOn(settings: readonly Settings[], day: Day): Settings {
  let found: Settings | undefined;
  for (const entry of settings) {
    if (entry.from <= day && (!found || entry.from > found.from)) found = entry;
  }
  if (!found) throw new Fault('not-found', 'settings.none-in-force', { day });
  return found;
}

/** A quarter has one setting: the one in force on the first day of its first calendar month. */
export function quarterSettings(settings: readonly Settings[], year: number, quarter: number): Settings {
  return settingsOn(settings, `${monthName(year, quarter * 3 - 2)}-01`);
}

/** By which date admissions of a period count; of a term nothing, whose quarters may differ. */
export function admissionDateIn(
  settings: readonly Settings[],
  { part }: { readonly part?: { readonly year: number; readonly lastMonth: number } },
): Settings['admissionDate'] | undefined {
  return part && quarterSettings(settings, part.year, Math.ceil(part.lastMonth / 3)).admissionDate;
}

export function termAt(settings: readonly Settings[], day: Day): Settings['term'] {
  return settingsOn(settings, day).term;
}
