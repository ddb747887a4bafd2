// The stamp of a digital signature says when the paper was signed: "Thời gian ký: 05/01/2021 08:15:24 +07:00", or the bare
// time. It is set in type, and the day of the paper, often by hand, cannot lie after it.
import type { LocatedField } from '../document-types/document-type.ts';
import type { Why } from '../document-types/field.ts';
import type { PageReading } from '../document/page.ts';
import { addDays } from '../period/day.ts';
import { readDate } from './date.ts';

/** With its seconds: no other day on a paper has a time like this. */
const stamp = /(?<!\d)(\d{2})[./-](\d{2})[./-](20\d{2})\s+\d{1,2}:\d{2}:\d{2}(?!\d)/gu;

/** The last day on which one of the pages was signed; several sign one paper, its office last. */
export function lastSigningDay(pages: readonly PageReading[]): string | undefined {
  const texts = pages.map(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' '));
  const days = texts.flatMap((text) =>
    [...text.matchAll(stamp)].flatMap(([, day, month, year]) => readDate(`${day}/${month}/${year}`) ?? []),
  );
  return days.sort().at(-1);
}

/** Of ten real papers that were signed so all were, at most five days after their day; a holiday may lie between. */
const atMostDays = 14;

const withWhy = (field: LocatedField, why: Why): LocatedField => ({ ...field, why: [...field.why, why] });

/**
 * The day of the paper against the time of its signature: after it is no day; of two that the readers saw and only one of
 * which fits that one is taken, for a person to confirm.
 */
export function boundBySigning(dated: LocatedField, signed: string | undefined): LocatedField {
  if (signed === undefined || typeof dated.value !== 'string') return dated;
  const fits = (day: string) => day <= signed && addDays(day, atMostDays) >= signed;
  if (fits(dated.value)) return dated;
  const read = [dated.readings?.a, dated.readings?.b].flatMap((text) => (text ? (readDate(text) ?? []) : []));
  const [only, ...more] = [...new Set(read.filter(fits))];
  if (only !== undefined && more.length === 0) return withWhy({ ...dated, value: only }, 'repaired');
  return dated.value > signed ? withWhy(dated, 'out-of-range') : dated;
}
