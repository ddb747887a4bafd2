// One reader per kind of field: text -> value with its place in the text, or nothing. All are total.
import type { FieldKind } from '../document-types/document-type.ts';
import { readDates } from './date.ts';
import { readDocumentNumbers } from './document-number.ts';
import { readIntegers, readNumberInWords } from './integer.ts';
import { nameIn } from './name.ts';
import { readPercents } from './percent.ts';
import { readText } from './text.ts';

export interface ReadValue {
  readonly value: string | number;
  /** In characters of the text; the whole text where absent. */
  readonly index?: number;
  readonly length?: number;
  /** The value is not what stands there, but the only one that fits it. */
  readonly repaired?: boolean;
  /** Codes of a document's number that no list knows: its letters are not certain. */
  readonly unknownCode?: boolean;
}

export type ReadKind = (text: string) => ReadValue | null;

function whole(value: string | number | null): ReadValue | null {
  return value === null ? null : { value };
}

function integerOf(text: string): ReadValue | null {
  return readIntegers(text)[0] ?? whole(readNumberInWords(text.replace(/[^\p{L}\s]/gu, ' ')));
}

function numberOf(text: string): ReadValue | null {
  const [found] = readDocumentNumbers(text);
  return found ? { ...found, unknownCode: !found.known } : null;
}

const byKind: Partial<Record<FieldKind, ReadKind>> = {
  date: (text) => readDates(text)[0] ?? null,
  int: integerOf,
  percent: (text) => readPercents(text)[0] ?? null,
  documentNumber: numberOf,
  name: nameIn,
};

export function readerOf(kind: FieldKind): ReadKind {
  return byKind[kind] ?? ((text) => whole(readText(text)));
}
