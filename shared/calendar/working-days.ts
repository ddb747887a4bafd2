// Working days: Monday to Friday, not a public holiday, and the Saturdays worked in exchange for a bridge day.
// Time limits of the Party's rules are counted in them.
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';

export interface WorkingDays {
  /** Are the holidays of all years between the two days known? Where not, the other functions refuse. */
  readonly covers: (from: Day, to: Day) => boolean;
  readonly isWorking: (day: Day) => boolean;
  /** Working days after `from` up to and including `to`; negative when `to` comes first. */
  readonly between: (from: Day, to: Day) => number;
  /** The day on which the n-th working day after `from` falls. */
  readonly add: (from: Day, days: number) => Day;
}

export interface CalendarDays {
  readonly covers: (from: Day, to: Day) => boolean;
  readonly off: Iterable<Day>;
  /** Days of a weekend that were worked. */
  readonly worked: Iterable<Day>;
  /** Refuses a day of which nothing is known. */
  readonly check: (day: Day) => void;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Weekdays from a Monday long ago up to and including the day. */
function weekdaysUpTo(day: Day): number {
  const days = Math.floor(Date.parse(day) / 86_400_000) + 3; // 1970-01-01 was a Thursday.
  return Math.floor(days / 7) * 5 + Math.min((days % 7) + 1, 5);
}

/** How many of the sorted days are on or before the day. */
function countUpTo(sorted: readonly Day[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With no holidays at all, `between("2022-01-07", "2022-01-10")` -> 1: Friday to Monday. */
export function workingDaysOf({ covers, off, worked, check }: CalendarDays): WorkingDays {
  const closed = [...new Set(off)].filter((day) => !isWeekend(day)).sort();
  const open = [...new Set(worked)].filter(isWeekend).sort();
  const upTo = (day: Day): number => {
    check(day);
    return weekdaysUpTo(day) - countUpTo(closed, day) + countUpTo(open, day);
  };
  const isWorking = (day: Day) => upTo(day) > upTo(addDays(day, -1));
  return {
    covers,
    isWorking,
    between: (from, to) => upTo(to) - upTo(from),
    add: (from, days) => {
      const target = upTo(from) + days;
      let day = addDays(from, days);
      while (upTo(day) < target) day = addDays(day, target - upTo(day));
      return day;
    },
  };
}
