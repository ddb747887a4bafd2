// The working days of Vietnamese offices in the years of days-off.json, or with the days off a records file brings for
// its own years. Days that no notice has decreed are counted as the rule makes them, and what rests on them says so.
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { Fault } from '../fault.ts';
import table from './days-off.json' with { type: 'json' };
import type { WorkingDays } from './working-days.ts';
import { workingDaysOf } from './working-days.ts';

interface DayOff {
  readonly day: Day;
  readonly vi: string;
  readonly projected?: boolean;
}
export interface YearOff {
  readonly year: number;
  readonly status: string;
  readonly off: readonly DayOff[];
  readonly worked: readonly Day[];
}

export const calendarYears: readonly YearOff[] = table.years;

const known = calendarYears.flatMap(({ off }) => off.map(({ day }) => day));
const decreed = calendarYears.flatMap(({ status, off }) =>
  off.filter(({ projected }) => status === 'decreed' && !projected).map(({ day }) => day),
);
const worked = calendarYears.flatMap((year) => year.worked);

const years = new Set(calendarYears.map(({ year }) => year));
const inTable = (year: number) => years.has(year);
const yearOf = (day: Day) => Number(day.slice(0, 4));

function coveredBy(isKnown: (year: number) => boolean): (from: Day, to: Day) => boolean {
  return (from, to) => {
    const [first = 0, last = 0] = [yearOf(from), yearOf(to)].sort((one, other) => one - other);
    for (let year = first; year <= last; year += 1) if (!isKnown(year)) return false;
    return true;
  };
}

/** Where nobody knows the holidays it is refused, not guessed. New Year's Eve of the year before still counts. */
function refuseUnless(isKnown: (year: number) => boolean): (day: Day) => void {
  return (day) => {
    const year = yearOf(day);
    if (!isKnown(year) && !isKnown(yearOf(addDays(day, 1)))) {
      throw new Fault('invalid-input', 'calendar.year-not-covered', { year });
    }
  };
}

export const vietnamWorkingDays: WorkingDays = workingDaysOf({
  covers: coveredBy(inTable),
  check: refuseUnless(inTable),
  off: known,
  worked,
});

/** Every weekday that nobody is known to have off for certain. */
const atMost = workingDaysOf({ covers: () => true, check: () => undefined, off: decreed, worked });
const withProjected = workingDaysOf({ covers: () => true, check: () => undefined, off: known, worked });

export interface CountedDays {
  /** By the days off that are decreed or follow from the rule. */
  readonly days: number;
  /** If no day were off but those decreed. */
  readonly atMost: number;
  /** The count rests on days not decreed, or on a year that is not in the table. */
  readonly unsure: boolean;
}

/**
 * Working days after `from` up to and including `to`, on any years: `countWorkingDays("2022-01-28", "2022-02-07")` ->
 * {days: 1, atMost: 1, unsure: false}.
 */
export function countWorkingDays(from: Day, to: Day): CountedDays {
  const counted = { days: withProjected.between(from, to), atMost: atMost.between(from, to) };
  return { ...counted, unsure: counted.days !== counted.atMost || !vietnamWorkingDays.covers(from, to) };
}

/** The day on which a term of working days ends; `unsure` where days off between are not decreed or not known. */
export function endOfTerm(from: Day, days: number): { readonly day: Day; readonly unsure: boolean } {
  const day = withProjected.add(from, days);
  return { day, unsure: countWorkingDays(from, day).unsure };
}

/** `holidays` are all the days off of the years they lie in; other years as above. */
export function workingDaysWith(holidays: readonly Day[]): WorkingDays {
  const own = new Set(holidays.map(yearOf));
  const isKnown = (year: number) => own.has(year) || inTable(year);
  const notOwn = (day: Day) => !own.has(yearOf(day));
  return workingDaysOf({
    covers: coveredBy(isKnown),
    check: refuseUnless(isKnown),
    off: [...holidays, ...known.filter(notOwn)],
    worked: worked.filter(notOwn),
  });
}
