// What a person enters for a field, in the form in which values are kept: days yyyy-mm-dd, numbers as numbers, text NFC
// with single spaces, numbers of documents without spaces. Strict: nothing is guessed.
import { z } from 'zod';
import type { FieldKind } from '../document-types/document-type.ts';

type Value = string | number;
type Reader = (text: string) => Value | undefined;

const day = z.iso.date();

/** `3/2/2022` and `2022-02-03` -> `2022-02-03` */
function readDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return day.safeParse(iso).data;
}

const readInteger: Reader = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** `97,5` -> 97.5; a percent sign may follow. */
function readDecimal(text: string): number | undefined {
  const [, whole, part = ''] = /^(\d{1,9})(?:[.,](\d{1,6}))?\s*%?$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${part || '0'}`);
}

/** Over 100 exists, of a plan: what fits is for the rules to say. */
function readPercent(text: string): number | undefined {
  const value = readDecimal(text);
  return value !== undefined && value <= 1000 ? value : undefined;
}

const readText: Reader = (text) => (text === '' ? undefined : text);

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: readText,
  name: readText,
  documentNumber: (text) => readText(text.replaceAll(' ', '')),
  date: readDay,
  int: readInteger,
  decimal: readDecimal,
  percent: readPercent,
  // Marks and tables are looked at, not typed in.
  mark: () => undefined,
  table: () => undefined,
};

/** `enteredValue("date", "3/2/2022")` -> "2022-02-03"; undefined where the form is wrong. */
export function enteredValue(kind: FieldKind, entered: Value): Value | undefined {
  const text = String(entered).normalize('NFC').replace(/\s+/g, ' ').trim();
  return readers[kind](text);
}
