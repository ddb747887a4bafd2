// A row of a table as cells. Readings keep no ruled lines: what parts cells is a blank wider than any between words.
import type { PageReading } from '../../document/page.ts';
import { blankBefore, rowOf } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { PlacedWord } from '../stream.ts';

export type Cell = Row;

/** Page heights are this many times as long as page widths, so that heights and blanks compare. */
export function tallness({ upright }: PageReading): number {
  return upright.height / upright.width;
}

/** A blank this many letter heights wide parts two cells: words of a cell stand a quarter to a half apart. */
const parting = 0.95;

export function cellsOf(words: readonly PlacedWord[]): readonly Cell[] {
  const cut: PlacedWord[][] = [];
  const sorted = [...words].sort((a, b) => a.word.box.left - b.word.box.left);
  for (const placed of sorted) {
    const height = (placed.word.box.bottom - placed.word.box.top) * tallness(placed.page);
    const blank = blankBefore(placed, cut.at(-1) ?? []);
    if (blank > height * parting) cut.push([placed]);
    else cut.at(-1)?.push(placed);
  }
  return cut.map((group) => rowOf(group));
}

export const centreOf = ({ box }: Cell) => (box.left + box.right) / 2;

/** What a cell of numbers holds: digits with their signs, "không", a dash, or signs that a reader made of handwriting. */
export function isNumeric({ text }: Cell): boolean {
  const plain = text.trim();
  return /^[(]?[0-9][0-9.,]*\s*%?[)]?$/u.test(plain) || /^(?:không|khong|[-–—])$/iu.test(plain);
}

/** Words: two letters beside each other at least. */
export function isWording({ text }: Cell): boolean {
  return /\p{L}{2,}/u.test(text) && !/^(?:không|khong)$/iu.test(text.trim());
}
