// The working days of Vietnamese offices, 2016 to 2040, or with the days off a records file brings for its own years.
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { Fault } from '../fault.ts';
import { daysOff, exchanged, firstYear, lastYear } from './holidays.ts';
import type { WorkingDays } from './working-days.ts';
import { workingDaysOf } from './working-days.ts';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const known = years.flatMap((year) => daysOff(year).map(({ day }) => day));
const worked = exchanged.map((pair) => pair.worked);

const inTable = (year: number) => year >= firstYear && year <= lastYear;
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
