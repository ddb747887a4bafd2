// Days as Vietnamese papers print them: "ngày 05 tháng 02 năm 2022", "05/02/2022" with - . and blanks, "tháng ba".
// Conventions: HD 36-HD/VPTW and Decree 30/2020 (zero before days under 10 and months 1, 2; both met without it).
import { fold } from './fold.ts';

const months: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  muoimot: 11,
  muoihai: 12,
  chap: 12,
};

/** Letters that stand for digits in misread numbers, where a digit is all that fits. */
const slips: Readonly<Record<string, string>> = {
  o: '0',
  q: '9',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  b: '6',
};

function number(text: string): number {
  return Number(Array.from(text, (character) => slips[character] ?? character).join(''));
}

/** `isoDate(2022, 2, 30)` -> null; `isoDate(2022, 2, 5)` -> "2022-02-05". */
export function isoDate(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const digit = '[0-9oOqlI|!zsb]';
// "ngay1 5 thang": a digit just before the day is the day's first, which a pen set apart; no day is better than a wrong one.
// "ngày. Í 7-1-2022": an upright stroke set apart from a day of one digit is its first.
const stroke = '(?<![\\s.,:][il|!j1]\\s{1,2})';
// "tháng", as readers spell it at times: a letter lost or another.
const month = '(?:th[a-z]{1,2}n?g?|t[a-z]an?g|[a-z]hang|thang?[a-z])';
const written = new RegExp(
  `(?:^|(?<![0-9][\\s.,]{0,2})[^0-9a-z]|ng[a-z]{1,2}y)[\\s:.,]*${stroke}(${digit}{1,2})[\\s.,]*${month}[\\s.:]*(${digit}{1,2}|[a-z]{2,4}(?:\\s(?:mot|hai))?)[\\s.,]*n[a-z]{1,2}[mn][\\s.:]*([0-9oO]{4})(?![0-9])`,
  'g',
);
const numeric = new RegExp(
  `(?<![0-9])([0-9]{2}|${stroke}[0-9])\\s*[/.-]\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{4})(?![0-9])`,
  'g',
);

export interface ReadDate {
  readonly value: string;
  /** In characters of the text. */
  readonly index: number;
  readonly length: number;
  /** A letter was taken for a digit. */
  readonly repaired: boolean;
}

function monthOf(text: string): number {
  return months[text.replace(/\s/g, '')] ?? number(text);
}

function datesBy(pattern: RegExp, folded: string): ReadDate[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const [whole, day = '', month = '', year = ''] = match;
    const value = isoDate(number(year), monthOf(month), number(day));
    if (value === null) return [];
    const repaired =
      /[^0-9]/.test(day + year) || (/[^0-9]/.test(month) && months[month.replace(/\s/g, '')] === undefined);
    return [{ value, index: match.index, length: whole.length, repaired }];
  });
}

/** Every date of a text, in its order. */
export function readDates(text: string): readonly ReadDate[] {
  const folded = fold(text);
  return [...datesBy(written, folded), ...datesBy(numeric, folded)].sort((a, b) => a.index - b.index);
}

/** `readDate("ngày 05 tháng 02 năm 2022")` -> "2022-02-05"; null where no such day exists. */
export function readDate(text: string): string | null {
  return readDates(text)[0]?.value ?? null;
}
