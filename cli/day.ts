// Days as people type them.
import { z } from 'zod';
import { wrongUsage } from './failure.ts';

/** `3/2/2022` -> 2022-02-03, `2022-02-03` -> itself; day before month, as Vietnamese papers have it. */
export function readDay(given: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : given;
  if (z.iso.date().safeParse(day).success) return day;
  throw wrongUsage(
    'date.invalid',
    { vi: `${given} không phải là một ngày.`, en: `${given} is not a day.` },
    { vi: 'Viết như 03/02/2022 hoặc 2022-02-03.', en: 'Write it as 2022-02-03 or 03/02/2022.' },
  );
}
