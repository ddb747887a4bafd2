// Lists: a row for each person or unit, numbered in its first column, under headings of one or several lines. A column
// is known by its heading; a cell belongs to the heading it stands under. What was not surely read makes the list doubtful.
import type { PageReading } from '../../document/page.ts';
import type { FieldKind, LocatedField, Locator } from '../../document-types/document-type.ts';
import type { TableRow, Why } from '../../document-types/field.ts';
import { squeeze } from '../fold.ts';
import { wholeParts } from '../header.ts';
import { missing, readParts } from '../located.ts';
import { outlineOf } from '../outline.ts';
import { pageRows, rowOf } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { PlacedWord } from '../stream.ts';
import { cellsOf, centreOf } from './cells.ts';
import type { Cell } from './cells.ts';

export interface ListColumn {
  readonly name: string;
  readonly kind: FieldKind & ('text' | 'name' | 'date' | 'int' | 'documentNumber');
  /** On the heading's letters, "ngaythangnamsinh". */
  readonly heading: RegExp;
}

/** Columns side by side whose headings differ in a letter that is easily misread, "Quý I" to "Quý IV": known by their order. */
export interface ListSeries {
  readonly kind: ListColumn['kind'];
  readonly heading: RegExp;
  readonly names: readonly string[];
}

interface Head {
  readonly left: number;
  readonly right: number;
  readonly letters: string;
  readonly words: readonly PlacedWord[];
}

const numbered = (cells: readonly Cell[]) => cells.length > 1 && /^\d{1,3}[.)]?$/.test(cells[0]?.text ?? '');

/** Heading cells one under the other are one heading. */
function headsOf(above: readonly (readonly Cell[])[]): readonly Head[] {
  const heads: Head[] = [];
  for (const { box, letters, words } of above.flat()) {
    const at = heads.findIndex(({ left, right }) => box.left < right && box.right > left);
    const head = heads[at];
    if (!head) heads.push({ left: box.left, right: box.right, letters, words });
    else
      heads[at] = {
        ...{ left: Math.min(head.left, box.left), right: Math.max(head.right, box.right) },
        ...{ letters: head.letters + letters, words: [...head.words, ...words] },
      };
  }
  return heads.sort((a, b) => a.left - b.left);
}

function underHead(heads: readonly Head[], cell: Cell): number {
  const middle = centreOf(cell);
  const distances = heads.map(({ left, right }) => {
    const overlap = Math.min(right, cell.box.right) - Math.max(left, cell.box.left);
    return overlap > 0 ? -overlap : Math.abs((left + right) / 2 - middle);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Of the rows' cells under one heading, as many as most rows have: their middles, from the left. */
function columnsUnder(heads: readonly Head[], at: number, rows: readonly (readonly Cell[])[]): readonly number[] {
  const under = rows.map((own) => own.slice(1).filter((cell) => underHead(heads, cell) === at));
  const usual = Math.max(...under.map((own) => own.length), 0);
  const full = under.filter((own) => own.length === usual);
  if (usual < 2 || full.length < rows.length * 0.6) return [];
  return Array.from({ length: usual }, (_, column) => {
    const middles = full.flatMap((own) => (own[column] ? [centreOf(own[column])] : []));
    return middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  });
}

/** Narrow columns' headings run into each other ("Quý I Quý II"): the numbers below part them. */
function parted(head: Head, middles: readonly number[]): readonly Head[] {
  const words = middles.map((): PlacedWord[] => []);
  for (const placed of head.words) {
    const middle = (placed.word.box.left + placed.word.box.right) / 2;
    const distances = middles.map((one) => Math.abs(one - middle));
    words[distances.indexOf(Math.min(...distances))]?.push(placed);
  }
  if (words.some((own) => own.length === 0)) return [head];
  return words.map((own) => ({
    left: Math.min(...own.map(({ word }) => word.box.left)),
    right: Math.max(...own.map(({ word }) => word.box.right)),
    letters: squeeze(own.map(({ word }) => word.text).join(' ')),
    words: own,
  }));
}

function partedHeads(heads: readonly Head[], body: readonly (readonly Cell[])[]): readonly Head[] {
  const rows = body.filter(numbered);
  return heads.flatMap((head, at) => {
    const middles = columnsUnder(heads, at, rows);
    return middles.length > 1 ? parted(head, middles) : [head];
  });
}

interface Entry {
  /** What stands in the first column, where it is a number. */
  readonly number: readonly PlacedWord[];
  readonly words: PlacedWord[][];
}

/** A row begins with its number, or, where that was not read, with cells under most headings. */
function begins(cells: readonly Cell[], heads: readonly Head[]): boolean {
  return numbered(cells) || cells.length >= Math.max(2, heads.length * 0.6);
}

/** Does a row begin with its number, read or not? "Si" where the other rows have theirs is a 3 that was not read. */
function numberColumn(cells: readonly (readonly Cell[])[]): (own: readonly Cell[]) => boolean {
  const right = Math.max(0, ...cells.filter(numbered).map((own) => own[0]?.box.right ?? 0));
  return (own) => numbered(own) || (own.length > 1 && (own[0]?.box.right ?? 1) < right + 0.01);
}

const spans = ({ left, right }: Head, { box }: Cell) => Math.min(right, box.right) - Math.max(left, box.left) > 0.02;

/** A date and a number that nearly touch were cut as one cell: each word of it stands under its own heading. */
function byHead(heads: readonly Head[], cell: Cell): ReadonlyMap<number, readonly PlacedWord[]> {
  if (heads.filter((head) => spans(head, cell)).length < 2) return new Map([[underHead(heads, cell), cell.words]]);
  return Map.groupBy(cell.words, (placed) => underHead(heads, rowOf([placed])));
}

/** Words of each row by heading; lines that follow closely and begin no row go on with the one before. */
function bodyOf(rows: readonly Row[], cells: readonly (readonly Cell[])[], heads: readonly Head[]): readonly Entry[] {
  const found: Entry[] = [];
  const hasNumber = numberColumn(cells);
  let bottom = Infinity;
  for (const [index, row] of rows.entries()) {
    const own = cells[index] ?? [];
    const [first, ...rest] = own;
    const height = row.box.bottom - row.box.top;
    if (/^(?:tongcong|cong|danhsachnay|andinh)/.test(row.letters)) break;
    const isStart = begins(own, heads);
    if (isStart)
      found.push({ number: hasNumber(own) ? (first?.words ?? []) : [], words: heads.map(() => [] as PlacedWord[]) });
    else if (row.box.top - bottom > height * 0.7) break;
    const words = found.at(-1)?.words;
    for (const cell of isStart && hasNumber(own) ? rest : own) {
      for (const [at, parts] of byHead(heads, cell)) words?.[at]?.push(...parts);
    }
    bottom = row.box.bottom;
  }
  return found;
}

interface ReadRow {
  readonly row: TableRow;
  readonly words: readonly PlacedWord[];
  readonly why: readonly Why[];
}

function readEntry({ number, words }: Entry, columns: readonly (ListColumn | undefined)[]): ReadRow {
  const read = (kind: FieldKind, own: readonly PlacedWord[]) =>
    own.length > 0 ? readParts(kind, wholeParts(own)) : missing;
  const fields = columns.flatMap((column, at): [string, LocatedField][] =>
    column ? [[column.name, read(column.kind, words[at] ?? [])]] : [],
  );
  const all: [string, LocatedField][] = [['rowNumber', read('int', number)], ...fields];
  const value = (field: LocatedField) => (typeof field.value === 'object' ? null : field.value);
  return {
    row: Object.fromEntries(all.map(([name, field]) => [name, value(field)])),
    words: [...number, ...words.flat()],
    why: all.flatMap(([, { state, why }]) => (state === 'unreadable' ? ['unread-ink' as const] : why)),
  };
}

const headingOf = (letters: string, columns: readonly ListColumn[]) =>
  columns.find(({ heading }) => heading.test(letters));

/** The last line of headings: two columns are named on it, and what goes on below it has no digits. */
function lastHeading(cells: readonly (readonly Cell[])[], columns: readonly ListColumn[]): number {
  const at = cells.findIndex((own) => own.filter(({ letters }) => headingOf(letters, columns)).length > 1);
  if (at < 0) return -1;
  const below = cells.slice(at + 1).findIndex((own) => own.some(({ text }) => /\d/.test(text)));
  return below < 0 || below > 3 ? at : at + below;
}

function namedColumns(
  heads: readonly Head[],
  columns: readonly ListColumn[],
  series: ListSeries | undefined,
): readonly (ListColumn | undefined)[] {
  const own = series ? heads.filter(({ letters }) => series.heading.test(letters)) : [];
  return heads.map((head) => {
    const name = own.length === series?.names.length ? series.names[own.indexOf(head)] : undefined;
    return series && name !== undefined ? { ...series, name } : headingOf(head.letters, columns);
  });
}

function readPage(page: PageReading, columns: readonly ListColumn[], series?: ListSeries): readonly ReadRow[] {
  const rows = pageRows(page);
  const cells = rows.map((row) => cellsOf(row.words));
  const last = lastHeading(cells, columns);
  if (last < 0) return [];
  const lines = cells.slice(Math.max(0, last - 3), last + 1);
  const start = lines.findIndex((own) => own.length > 1 && own.some(({ letters }) => headingOf(letters, columns)));
  // The first column's numbers are known as such, whatever was read above them.
  const printed = headsOf(lines.slice(start)).filter(({ letters }) => !/^(?:s?tt|so(?:tt|thutu))$/.test(letters));
  const heads = partedHeads(printed, cells.slice(last + 1));
  const named = namedColumns(heads, columns, series);
  return bodyOf(rows.slice(last + 1), cells.slice(last + 1), heads).map((entry) => readEntry(entry, named));
}

/** A cell that most rows have and one lacks was probably overlooked. */
function hasGap(rows: readonly ReadRow[]): boolean {
  const names = Object.keys(rows[0]?.row ?? {});
  return names.some((name) => {
    const empty = rows.filter(({ row }) => (row[name] ?? null) === null).length;
    return empty > 0 && (name === 'rowNumber' || empty * 2 < rows.length);
  });
}

/** Against a list as a whole whatever speaks against one of its cells. */
const doubts: ReadonlySet<Why> = new Set([
  'readers-differ',
  'single-reader',
  'handwriting-agrees',
  'unread-ink',
  'handwritten',
]);

/** `1 | Nông Thị Quýt | 12/5/1994` under `TT | Họ và tên | Ngày sinh` -> `{ rowNumber: 1, personName: …, birthDate: … }` */
export function listRows(columns: readonly ListColumn[], series?: ListSeries): Locator {
  return ({ pages }) => {
    const rows = pages.flatMap((page) => readPage(page, columns, series));
    if (rows.length === 0) return missing;
    const against = new Set(rows.flatMap(({ why }) => why.filter((one) => doubts.has(one))));
    if (hasGap(rows)) against.add('unread-ink');
    const why: Why[] = ['format', ...(against.size === 0 ? (['readers-agree'] as const) : against)];
    return {
      value: rows.map(({ row }) => row),
      state: 'found',
      ...outlineOf(rows.flatMap(({ words }) => words)),
      why,
    };
  };
}
