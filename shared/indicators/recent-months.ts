// A stretch of months back from one, for what began earlier and still counts.
import { monthName } from '../period/name.ts';
import type { MonthName } from '../period/name.ts';

/** Five years: twelve months of probation or of a certificate, and four in which what is late is still shown. */
export const fiveYears = 60;

/** Up to and including the last: `recentMonths("2022-01", 2)` -> ["2021-12", "2022-01"] */
export function recentMonths(last: MonthName, howMany: number): readonly MonthName[] {
  const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from({ length: howMany }, (_, offset) => {
    const month = index - howMany + 1 + offset;
    return monthName(Math.floor(month / 12), (month % 12) + 1);
  });
}
