// How days off of Party and State offices follow from the law: the rule behind days-off.json, which a test compares with
// it. What is counted with is the file; this tells what a year without a notice will probably be.
// Bộ luật Lao động 2012 Điều 115, 2019 Điều 112 (from 01/01/2021: a second day for Quốc khánh, "liền kề trước hoặc
// sau"); a holiday on a Saturday or Sunday is made good (Điều 111.3). Exchanged days: Công văn 6519-VPCP-KGVX (2018,
// for 31/12/2018 and 29/4/2019), 2450/VPCP-KGVX (2024), the Government's notices for 2025 and 2026.
// 24/11, Ngày Văn hóa Việt Nam: Nghị quyết 80-NQ/TW, 07/01/2026, "với chủ trương là ngày nghỉ"; the law's own line was
// not read, so it counts as projected, as do all years whose notice was not out when this was checked (2026-11-23).
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { lunarMonth } from './lunar.ts';

export interface DayOff {
  readonly day: Day;
  readonly vi: string;
  /** Follows from the rule; no notice for it was read. */
  readonly projected: boolean;
}

const lastNoticedYear = 2026;

/** A working day that was off, and the Saturday worked for it. */
export const exchanged: readonly { readonly off: Day; readonly worked: Day }[] = [
  { off: '2018-12-31', worked: '2019-01-05' },
  { off: '2019-04-29', worked: '2019-05-04' },
  { off: '2024-04-29', worked: '2024-05-04' },
  { off: '2025-05-02', worked: '2025-04-26' },
  { off: '2026-01-02', worked: '2026-01-10' },
  { off: '2026-08-31', worked: '2026-08-22' },
];

type Named = readonly [Day, string];

const weekday = (day: Day) => new Date(day).getUTCDay();

/** Eve to the fourth day. A Saturday among them is made good before, a Sunday after: so it was every year. */
function tet(year: number): readonly Named[] {
  const first = lunarMonth(year, 1);
  const own = [-1, 0, 1, 2, 3].map((offset) => addDays(first, offset));
  const before = own.some((day) => weekday(day) === 6) ? [addDays(first, -2 - lead(own, -1))] : [];
  const after = own.some((day) => weekday(day) === 0) ? [addDays(first, 4 + lead(own, 1))] : [];
  return [...before, ...own, ...after].map((day) => [day, 'Tết Nguyên đán']);
}

/** Days of the weekend that lie between the five days and the working day that is given for them. */
function lead(own: readonly Day[], direction: 1 | -1): number {
  let day = addDays(direction === 1 ? (own[4] ?? '') : (own[0] ?? ''), direction);
  let skipped = 0;
  for (; weekday(day) === 0 || weekday(day) === 6; day = addDays(day, direction)) skipped += 1;
  return skipped;
}

function nationalDay(year: number): readonly Named[] {
  const day = `${year}-09-02`;
  if (year < 2021) return [[day, 'Quốc khánh']];
  // The neighbour that makes the longest run of days off; 2021-2026 so.
  const second = [1, 4, 0].includes(weekday(day)) ? addDays(day, 1) : addDays(day, -1);
  return [
    [day, 'Quốc khánh'],
    [second, 'Quốc khánh'],
  ];
}

function fixed(year: number): readonly Named[] {
  return [
    [`${year}-01-01`, 'Tết Dương lịch'],
    [addDays(lunarMonth(year, 3), 9), 'Giỗ Tổ Hùng Vương'],
    [`${year}-04-30`, 'Ngày Chiến thắng'],
    [`${year}-05-01`, 'Ngày Quốc tế Lao động'],
    ...nationalDay(year),
    ...(year >= 2026 ? [[`${year}-11-24`, 'Ngày Văn hóa Việt Nam'] as const] : []),
  ];
}

/** Each holiday on a weekend gives the next day that is neither weekend nor holiday. */
function madeGood(holidays: readonly Named[]): readonly Named[] {
  const taken = new Set(holidays.map(([day]) => day));
  return holidays.flatMap(([holiday, name]): readonly Named[] => {
    if (weekday(holiday) !== 0 && weekday(holiday) !== 6) return [];
    let day = addDays(holiday, 1);
    while (taken.has(day) || weekday(day) === 0 || weekday(day) === 6) day = addDays(day, 1);
    taken.add(day);
    return [[day, `${name} (nghỉ bù)`]];
  });
}

/** All days off of a year, in order. `daysOff(2022)` has 2022-01-31 to 2022-02-04 for Tết. */
export function daysOff(year: number): readonly DayOff[] {
  const holidays = fixed(year);
  const bridges = exchanged.filter(({ off }) => off.startsWith(`${year}-`)).map(({ off }): Named => [off, 'Hoán đổi']);
  return [...tet(year), ...holidays, ...madeGood(holidays), ...bridges]
    .map(([day, vi]) => ({ day, vi, projected: year > lastNoticedYear || vi.startsWith('Ngày Văn hóa') }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
