// Tables of figures: a row says what is counted, its columns say for when. Columns are where the numbers stand; what a
// column means stands above them, over several lines. Rows are known by their words, never by their number.
import type { PageReading } from '../../document/page.ts';
import { titleOf } from '../../splitting/titles.ts';
import { pageRows } from '../rows.ts';
import type { Row } from '../rows.ts';
import { cellsOf, centreOf, isNumeric, isWording } from './cells.ts';
import type { Cell } from './cells.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
  /** Folded letters of what stands above the numbers. */
  readonly heading: string;
}

export interface FigureRow {
  readonly page: PageReading;
  /** What is counted, over as many lines as it takes. */
  readonly wording: readonly Cell[];
  /** By column; absent where nothing stands. */
  readonly numbers: ReadonlyMap<Column, Cell>;
  readonly top: number;
  readonly bottom: number;
}

interface Cut {
  readonly row: Row;
  readonly wording: readonly Cell[];
  readonly numbers: readonly Cell[];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Where what is counted begins: rows with numbers say it by their longest words, item numbers are shorter. */
function labelLeft(rows: readonly (readonly Cell[])[]): number {
  const longest = rows
    .filter((cells) => cells.some(isNumeric))
    .flatMap((cells) => cells.filter(isWording).sort((a, b) => b.letters.length - a.letters.length)[0] ?? []);
  return median(longest.map(({ box }) => box.left));
}

/** "+ Từ 18" and "- 30 tuổi": a wide blank before a dash parts no columns. */
function withRest(wording: Cell, cells: readonly Cell[]): readonly Cell[] {
  const next = cells[cells.indexOf(wording) + 1];
  const isRest = next !== undefined && isWording(next) && /^[-–]/u.test(next.text);
  return isRest && next.box.left - wording.box.right < 0.03 ? [wording, next] : [wording];
}

/** Item numbers stand left of what is counted, units of measure and notes right of it. */
function cut(row: Row, cells: readonly Cell[], left: number): Cut {
  const wording = cells.find((cell) => isWording(cell) && cell.box.right > left && cell.box.left > left - 0.05);
  const numbers = cells.filter((cell) => isNumeric(cell) && cell.box.left > (wording?.box.left ?? left));
  return { row, wording: wording ? withRest(wording, cells) : [], numbers };
}

interface Cluster {
  readonly cells: Cell[];
}

/** Numbers one under the other: each is a column if it overlaps the numbers above it or is centred as they are. */
function clusters(cuts: readonly Cut[]): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const cell of cuts.flatMap(({ numbers }) => numbers)) {
    const near = found.find(({ cells }) => cells.some((other) => Math.abs(centreOf(other) - centreOf(cell)) < 0.03));
    if (near) near.cells.push(cell);
    else found.push({ cells: [cell] });
  }
  return found;
}

function middleOf({ cells }: Cluster): number {
  return cells.reduce((sum, cell) => sum + centreOf(cell), 0) / cells.length;
}

/** Words above the first row with numbers, from the first line that has two cells. */
function headingWords(rows: readonly Row[], firstData: number): readonly Cell[] {
  const above = rows.slice(Math.max(0, firstData - 6), firstData).map((row) => cellsOf(row.words));
  const start = above.findIndex((cells) => cells.length > 1);
  return start < 0 ? [] : above.slice(start).flat();
}

/** A heading is as wide as its column; a cell with two headings was cut at words. */
function headingOf(words: readonly Cell[], left: number, right: number): string {
  return words
    .flatMap((cell) => cell.words)
    .filter(({ word }) => (word.box.left + word.box.right) / 2 > left && (word.box.left + word.box.right) / 2 < right)
    .map(({ characters }) => characters.join(''))
    .join(' ');
}

function columnsOf(cuts: readonly Cut[], rows: readonly Row[], firstData: number): readonly Column[] {
  const middles = clusters(cuts.filter(({ wording }) => wording.length > 0))
    .map(middleOf)
    .sort((a, b) => a - b);
  const words = headingWords(rows, firstData);
  return middles.map((middle, index) => {
    const before = middles[index - 1];
    const after = middles[index + 1];
    const half = Math.min(
      before === undefined ? Infinity : (middle - before) / 2,
      after === undefined ? Infinity : (after - middle) / 2,
      0.09,
    );
    const [left, right] = [before === undefined ? middle - half : (before + middle) / 2, middle + half];
    return { left, right, heading: headingOf(words, left, right) };
  });
}

function columnAt(columns: readonly Column[], cell: Cell): Column | undefined {
  return columns.find(({ left, right }) => centreOf(cell) > left && centreOf(cell) < right);
}

interface Open {
  wording: Cell[];
  numbers: Cell[];
  top: number;
  bottom: number;
}

/** Lines of one row: where words go on without numbers close below, or a number stands between two lines of words. */
function joined(cuts: readonly Cut[]): readonly Open[] {
  const found: Open[] = [];
  for (const { row, wording, numbers } of cuts) {
    const last = found.at(-1);
    const close = last !== undefined && row.box.top - last.bottom < (row.box.bottom - row.box.top) * 0.45;
    const goesOn =
      close && ((wording.length > 0 && numbers.length === 0 && isContinuation(wording)) || lacksWords(last, numbers));
    if (last && goesOn && !(wording.length > 0 && numbers.length > 0 && last.numbers.length > 0)) {
      last.wording.push(...wording);
      last.numbers.push(...numbers);
      last.bottom = row.box.bottom;
    } else found.push({ wording: [...wording], numbers: [...numbers], top: row.box.top, bottom: row.box.bottom });
  }
  return found;
}

/** A line that goes on begins with a small letter or a bracket. */
function isContinuation([first]: readonly Cell[]): boolean {
  return first !== undefined && /^[(\p{Ll}]/u.test(first.text);
}

function lacksWords(last: Open, numbers: readonly Cell[]): boolean {
  return numbers.length > 0 && last.numbers.length === 0 && last.wording.length > 0;
}

const read = new WeakMap<PageReading, readonly FigureRow[]>();

const isPageNumber = (row: Row) => /^\d{1,3}$/.test(row.letters) && (row.box.top < 0.1 || row.box.bottom > 0.93);

function readTable(page: PageReading, first: boolean): readonly FigureRow[] {
  const rows = pageRows(page);
  const title = first ? titleOf(page) : undefined;
  const below = rows.slice(title ? title.index + 1 : 0).filter((row) => !isPageNumber(row));
  const cells = below.map((row) => cellsOf(row.words));
  const left = labelLeft(cells);
  const cuts = below.map((row, index) => cut(row, cells[index] ?? [], left));
  const firstData = cuts.findIndex(({ numbers, wording }) => numbers.length > 0 && wording.length > 0);
  if (firstData < 0) return [];
  const body = cuts.slice(firstData);
  const columns = columnsOf(body, below, firstData);
  return joined(body).map(({ wording, numbers, top, bottom }) => ({
    page,
    wording,
    numbers: new Map(
      numbers.flatMap((cell) => {
        const column = columnAt(columns, cell);
        return column ? [[column, cell] as const] : [];
      }),
    ),
    top,
    bottom,
  }));
}

/** Every row of every page that looks like one of a table; lines of running text have no numbers in columns. */
export function figureRows(pages: readonly PageReading[]): readonly FigureRow[] {
  return pages.flatMap((page, index) => {
    const known = read.get(page) ?? readTable(page, index === 0);
    read.set(page, known);
    return known;
  });
}
