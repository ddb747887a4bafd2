// The working days of Vietnamese offices, 2016 to 2040, or with the days off a records file brings for its own years.
import type { Day } from '../period/day.ts';
import { Fault } from '../fault.ts';
import { daysOff, exchanged, firstYear, lastYear } from './holidays.ts';
import type { WorkingDays } from './working-days.ts';
import { workingDaysOf } from './working-days.ts';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const known: ReadonlySet<Day> = new Set(years.flatMap((year) => daysOff(year).map(({ day }) => day)));
const worked: ReadonlySet<Day> = new Set(exchanged.map((pair) => pair.worked));

const inTable = (year: number) => year >= firstYear && year <= lastYear;

function coveredBy(isKnown: (year: number) => boolean): (from: Day, to: Day) => boolean {
  return (from, to) => {
    const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))).sort((one, other) => one - other);
    for (let year = first ?? 0; year <= (last ?? 0); year += 1) if (!isKnown(year)) return false;
    return true;
  };
}

/** Outside the table nobody knows the holidays: refused, not guessed. */
function isHolidayInTable(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  if (!inTable(year)) throw new Fault('invalid-input', 'calendar.year-not-covered', { year });
  return known.has(day);
}

export const vietnamWorkingDays: WorkingDays = workingDaysOf({
  covers: coveredBy(inTable),
  isHoliday: isHolidayInTable,
  isMadeUp: (day) => worked.has(day),
});

/** `holidays` are all the days off of the years they lie in; other years as above. */
export function workingDaysWith(holidays: readonly Day[]): WorkingDays {
  const own = new Set(holidays);
  const ownYears = new Set(holidays.map((day) => day.slice(0, 4)));
  return workingDaysOf({
    covers: coveredBy((year) => ownYears.has(String(year)) || inTable(year)),
    isHoliday: (day) => (ownYears.has(day.slice(0, 4)) ? own.has(day) : isHolidayInTable(day)),
    isMadeUp: (day) => !ownYears.has(day.slice(0, 4)) && worked.has(day),
  });
}
