// Dates as yyyy-mm-dd and as the papers print them.
const dayMilliseconds = 86_400_000;

const toTime = (date: string) => Date.parse(`${date}T00:00:00Z`);
const fromTime = (time: number) => new Date(time).toISOString().slice(0, 10);

export const addDays = (date: string, days: number) => fromTime(toTime(date) + days * dayMilliseconds);

/** `2022-04-12`, 12 -> `2023-04-12`; the 29th of February becomes the 28th. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return fromTime(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, last)));
}

export function parts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** The date itself or the Monday after it: offices write no paper at the weekend. */
export function weekdayFrom(date: string): string {
  const day = new Date(toTime(date)).getUTCDay();
  return addDays(date, day === 6 ? 2 : day === 0 ? 1 : 0);
}

/** How a house prints dates. */
export interface DateStyle {
  /** Day below 10 with a zero. */
  readonly padDay: boolean;
  /** none: `tháng 3`; early: months 1 and 2 with a zero; all: every month below 10. */
  readonly padMonth: 'none' | 'early' | 'all';
}

export function printedDay(day: number, style: DateStyle) {
  return style.padDay ? String(day).padStart(2, '0') : String(day);
}

export function printedMonth(month: number, style: DateStyle) {
  const pad = style.padMonth === 'all' || (style.padMonth === 'early' && month <= 2);
  return pad ? String(month).padStart(2, '0') : String(month);
}

/** `2022-03-05` -> `05 tháng 3 năm 2022` */
export function longDate(date: string, style: DateStyle): string {
  const [year, month, day] = parts(date);
  return `${printedDay(day, style)} tháng ${printedMonth(month, style)} năm ${year}`;
}

/** `2022-03-05` -> `05/3/2022` */
export function shortDate(date: string, style: DateStyle, separator = '/'): string {
  const [year, month, day] = parts(date);
  return [printedDay(day, style), printedMonth(month, style), year].join(separator);
}
