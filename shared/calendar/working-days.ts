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
  readonly isHoliday: (day: Day) => boolean;
  readonly isMadeUp: (day: Day) => boolean;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function counter(isWorking: (day: Day) => boolean): (from: Day, to: Day) => number {
  return (from, to) => {
    let count = 0;
    const [first, last] = from <= to ? [from, to] : [to, from];
    for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) count += Number(isWorking(day));
    return from <= to ? count : -count;
  };
}

/** With no holidays at all, `between("2022-01-07", "2022-01-10")` -> 1: Friday to Monday. */
export function workingDaysOf({ covers, isHoliday, isMadeUp }: CalendarDays): WorkingDays {
  const isWorking = (day: Day) => isMadeUp(day) || (!isWeekend(day) && !isHoliday(day));
  return {
    covers,
    isWorking,
    between: counter(isWorking),
    add: (from, days) => {
      let day = from;
      for (let left = days; left > 0; left -= Number(isWorking(day))) day = addDays(day, 1);
      return day;
    },
  };
}
