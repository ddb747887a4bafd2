// Who a decision is about, in one row below the names of columns ("Họ và tên | Ngày sinh | Quê quán"): the words of each
// column, parted where no word of the row or its further lines stands.
import type { PageReading } from '../../document/page.ts';
import { wholeParts } from '../../fields/header.ts';
import { missing, readParts } from '../../fields/located.ts';
import { allMatches, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { pageRows } from '../../fields/rows.ts';
import type { Row } from '../../fields/rows.ts';
import { streamOf } from '../../fields/stream.ts';
import type { PlacedWord } from '../../fields/stream.ts';
import type { FieldKind, Locator } from '../document-type.ts';

const columns = {
  name: ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh'],
  birth: ['Ngày sinh', 'Sinh ngày', 'Ngày, tháng, năm sinh', 'Năm sinh'],
  home: ['Quê quán', 'Nguyên quán'],
  admitted: ['Ngày kết nạp', 'Ngày vào Đảng', 'Kết nạp ngày'],
  cell: ['Chi bộ', 'Đơn vị', 'Nơi sinh hoạt', 'Nghề nghiệp', 'Chức vụ'],
} as const satisfies Record<string, Labels>;

export type Column = keyof typeof columns;

interface Head {
  readonly column: Column;
  readonly centre: number;
}

/** The names of columns that a row has; nothing where it says more than those. */
function headsOf(row: Row): readonly Head[] {
  const stream = streamOf(row.words);
  let named = 0;
  const heads = (Object.keys(columns) as Column[]).flatMap((column): Head[] => {
    const [match] = allMatches(stream, wholeOf(stream), columns[column]);
    const words = match && stream.words.slice(stream.wordAt[match.start], (stream.wordAt[match.end - 1] ?? 0) + 1);
    const [first, last] = [words?.[0], words?.at(-1)];
    if (!match || !first || !last) return [];
    named += match.end - match.start;
    return [{ column, centre: (first.word.box.left + last.word.box.right) / 2 }];
  });
  // "TT" or "STT" may head the numbers.
  return heads.length > 1 && named >= stream.letters.length - 4 ? heads.toSorted((a, b) => a.centre - b.centre) : [];
}

/** Lines that a row of such a table takes at most. */
const mostLines = 5;

function rowsBelow(rows: readonly Row[], index: number): readonly Row[] {
  const below: Row[] = [];
  for (const row of rows.slice(index + 1, index + 1 + mostLines)) {
    if (/^(?:dieu\d|noinhan|canc)/.test(row.letters)) break;
    below.push(row);
  }
  return below;
}

/** The middle of the widest place between two heads where no word stands. */
function border(words: readonly PlacedWord[], from: number, to: number): number {
  const inside = words
    .map(({ word: { box } }) => box)
    .filter(({ left, right }) => right > from && left < to)
    .toSorted((a, b) => a.left - b.left);
  let best = { at: (from + to) / 2, width: 0 };
  let reached = from;
  for (const { left, right } of [...inside, { left: to, right: to }]) {
    if (left - reached > best.width) best = { at: (reached + left) / 2, width: left - reached };
    reached = Math.max(reached, right);
  }
  return best.at;
}

type Cells = ReadonlyMap<Column, readonly PlacedWord[]>;

function cellsOn(page: PageReading): Cells | undefined {
  const rows = pageRows(page);
  for (const [index, row] of rows.entries()) {
    const heads = headsOf(row);
    if (heads.length < 2) continue;
    const words = rowsBelow(rows, index).flatMap((each) => each.words);
    const borders = heads.slice(1).map((head, at) => border(words, heads[at]?.centre ?? 0, head.centre));
    const columnOf = ({ word: { box } }: PlacedWord) =>
      heads[borders.filter((at) => (box.left + box.right) / 2 > at).length]?.column;
    return new Map(heads.map(({ column }) => [column, words.filter((word) => columnOf(word) === column)] as const));
  }
  return undefined;
}

const cache = new WeakMap<PageReading, Cells | null>();

/** A cell of the row, for papers that have one. */
export function inColumn(kind: FieldKind, column: Column): Locator {
  return ({ pages }) => {
    for (const page of pages) {
      const known = cache.get(page);
      const cells = known === undefined ? (cellsOn(page) ?? null) : known;
      cache.set(page, cells);
      const words = cells?.get(column);
      if (words && words.length > 0) return readParts(kind, wholeParts(words));
    }
    return missing;
  };
}
