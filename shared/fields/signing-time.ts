// When a paper was digitally signed bounds its day, which is often written by hand. Two things say it: the stamp on the
// page ("Thời gian ký: 05/01/2021 08:15:24 +07:00", or the bare time), set in type, and the signatures of the file.
import type { LocatedField } from '../document-types/document-type.ts';
import type { Why } from '../document-types/field.ts';
import type { PageReading } from '../document/page.ts';
import { addDays, dayAt } from '../period/day.ts';
import { isoDate, readDate } from './date.ts';

export interface Signing {
  /** The last one: several sign one paper, its office last. */
  readonly day: string;
  /** The paper itself was signed, not a file in which it lies among others and may be older by years. */
  readonly ofPaper: boolean;
}

/** With its seconds: no other day on a paper has a time like this. */
const stamp = /(?<!\d)(\d{2})[./-](\d{2})[./-](20\d{2})\s+\d{1,2}:\d{2}:\d{2}(?!\d)/gu;

function stampedDay(pages: readonly PageReading[]): string | undefined {
  const texts = pages.map(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' '));
  const days = texts.flatMap((text) =>
    [...text.matchAll(stamp)].flatMap(([, day, month, year]) => readDate(`${day}/${month}/${year}`) ?? []),
  );
  return days.sort().at(-1);
}

/** Of a paper on some pages of a file. A scan of a stamped paper may be signed once more: the earlier of the two is the paper's. */
export function signingOf(pages: readonly PageReading[], file: readonly PageReading[]): Signing | undefined {
  const stamped = stampedDay(pages);
  const signed = pages
    .flatMap(({ signedAt = [] }) => signedAt.map(dayAt))
    .sort()
    .at(-1);
  const [day] = [stamped, signed].flatMap((known) => known ?? []).sort();
  const isAlone = file.every((page) => page.blank || pages.includes(page));
  return day === undefined ? undefined : { day, ofPaper: day === stamped || isAlone };
}

/**
 * Ten real papers that were signed so bear a day none to five days before. With two weeks in place of this, three of the
 * eight of their days that were read lay within and were wrong: 05 for 15, 10 for 20, 12 for 22. Where a ten is lost the
 * day lies ten days further back at least, so it never falls within nine.
 */
const atMostDays = 9;

const isShortlyBefore = (day: string, { day: signed }: Signing) => day <= signed && addDays(day, atMostDays) >= signed;

/** "05" would fit as "15" or "25": a pen's first digit is the one that is lost. */
function lacksTens(day: string, signing: Signing): boolean {
  const withTens = [10, 20].map((tens) => addDays(day, tens)).filter((each) => each.slice(0, 7) === day.slice(0, 7));
  return withTens.some((each) => isShortlyBefore(each, signing));
}

/** Every day that the readers' days, months and years make: one may be right in the day and the other in the year. */
function daysSeen({ value, readings }: LocatedField): readonly string[] {
  const whole = [value, ...[readings?.a, readings?.b].map((text) => (text ? readDate(text) : null))];
  const parts = whole.flatMap((day) => (typeof day === 'string' ? [day.split('-').map(Number)] : []));
  const [years, months, days] = [0, 1, 2].map((at) => [...new Set(parts.flatMap((part) => part[at] ?? []))]);
  return (years ?? []).flatMap((year) =>
    (months ?? []).flatMap((month) => (days ?? []).flatMap((day) => isoDate(year, month, day) ?? [])),
  );
}

const withWhy = (field: LocatedField, ...why: readonly Why[]): LocatedField => ({
  ...field,
  why: [...field.why, ...why],
});

/**
 * The day of the paper against the time of its signature. After it is no day. Where of all days that were seen one alone
 * lies shortly before it, that one is taken, for a person to confirm: on no labelled paper was such a choice ever judged.
 * An old day alone is no fault, papers are also signed when they are digitised; one that fits but for its ten is doubted.
 */
export function boundBySigning(dated: LocatedField, signing: Signing | undefined): LocatedField {
  const { value } = dated;
  if (!signing || typeof value !== 'string') return dated;
  const [only, ...more] = signing.ofPaper ? daysSeen(dated).filter((day) => isShortlyBefore(day, signing)) : [];
  if (only === undefined || more.length > 0) {
    const isOdd = value > signing.day || (only === undefined && signing.ofPaper && lacksTens(value, signing));
    return isOdd ? withWhy(dated, 'signing-differs') : dated;
  }
  return only === value
    ? withWhy(dated, 'signed')
    : withWhy({ ...dated, value: only }, 'repaired', 'signed', 'signing-differs');
}
