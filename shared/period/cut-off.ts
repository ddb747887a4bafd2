// Which day a quarter closes on: a setting of the committee. calendar is the only one with evidence in Party figures;
// state15 is the State's reporting year (15/12 to 14/12). Months follow the same day, so that they tile the quarters.
import { z } from 'zod';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { monthName } from './name.ts';

/** The last day of a quarter, mm-dd, in that quarter's own third month. */
const lastDayIn = (month: string) => z.string().regex(new RegExp(`^${month}-(0[1-9]|[12]\\d|3[01])$`));

export const CutOff = z.union([
  z.enum(['calendar', 'state15']),
  z.object({ lastDays: z.tuple([lastDayIn('03'), lastDayIn('06'), lastDayIn('09'), lastDayIn('12')]) }),
]);
export type CutOff = z.infer<typeof CutOff>;

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function lastDayNumber(cutOff: CutOff, year: number, month: number): number {
  if (cutOff === 'calendar') return 31;
  if (cutOff === 'state15') return 14;
  const quarter = Math.ceil(month / 3);
  const day = Number(cutOff.lastDays[quarter - 1]?.slice(3));
  // A quarter that closes on its month's last day closes its months on theirs.
  return day >= lastDateOf(year, quarter * 3) ? 31 : day;
}

/** First day after the month closes: `monthEnd("state15", 2022, 3)` -> "2022-03-15", calendar -> "2022-04-01". */
export function monthEnd(cutOff: CutOff, year: number, month: number): Day {
  const date = Math.min(lastDayNumber(cutOff, year, month), lastDateOf(year, month));
  return addDays(`${monthName(year, month)}-${String(date).padStart(2, '0')}`, 1);
}
