// Counts of a report's table: the row by its words, the column by what stands above it. A number in a column nobody can
// name is no value; a row whose number was not read is unreadable, one with an empty cell has none.
import type { PageReading } from '../../document/page.ts';
import { squeeze } from '../../fields/fold.ts';
import type { ReadKind } from '../../fields/kinds.ts';
import { readIntegers } from '../../fields/integer.ts';
import { wholeParts } from '../../fields/header.ts';
import { missing, readParts, unreadable } from '../../fields/located.ts';
import { outlineOf } from '../../fields/outline.ts';
import type { Cell } from '../../fields/tables/cells.ts';
import { figureRows } from '../../fields/tables/figure-table.ts';
import type { Column, FigureRow } from '../../fields/tables/figure-table.ts';
import type { FieldKind, LocatedField, Locator } from '../document-type.ts';
import type { TableRow } from '../field.ts';
import { ofAdmitted, ratios, splits } from './report-lexicon.ts';
import { organisationNames } from './form-organisation.ts';
import { countNamed } from './report-words.ts';

export type Meaning = 'current' | 'yearToDate' | 'plan' | 'planPercent' | 'previous' | 'previousPercent' | 'unknown';

/** `Lũy kế từ đầu năm` -> `yearToDate`; the ratio before what it compares with. */
export function meaningOf(heading: string, alone: boolean): Meaning {
  const letters = squeeze(heading);
  const isRatio = heading.includes('%') || /tyle/.test(letters);
  const about: readonly (readonly [Meaning, RegExp])[] = [
    [isRatio ? 'previousPercent' : 'previous', /cungky|namtruoc/],
    [isRatio ? 'planPercent' : 'plan', /kehoach|chitieu(?!\b)|kh(?:nam)?$/],
    ['yearToDate', /luyke|congdon|daunam/],
    ['current', /quynay|kynay|trongquy|trongky|soluong|thuchien|ketqua|tongso|quy[iv1-4]+/],
  ];
  if (alone && !isRatio) return 'current';
  return about.find(([, words]) => words.test(letters))?.[0] ?? (alone ? 'current' : 'unknown');
}

/** What a row of the admitted says in its other columns. */
const inColumn: Partial<Record<Meaning, string>> = {
  yearToDate: 'admittedYearToDate',
  plan: 'planYear',
  planPercent: 'planPercent',
  previous: 'admittedSamePeriodLastYear',
  previousPercent: 'samePeriodPercent',
};

interface NamedRow {
  readonly row: FigureRow;
  readonly name: string | undefined;
  /** A part of something other than the admitted, or of what nobody said. */
  readonly foreign: boolean;
}

const otherHeads = /danhsach|hienco|daky|cuoiky|dauky|chinhthuc|tangtrong|giamtrong|tongsodangvien/;

function isForeignHeading(wording: string): boolean {
  return otherHeads.test(squeeze(wording)) && !/ketnap/.test(squeeze(wording));
}

const wordingOf = (row: FigureRow | undefined) => row?.wording.map(({ text }) => text).join(' ') ?? '';

/** A row's words may go on in a line of their own: "Đoàn viên Đoàn TNCS Hồ Chí" / "Minh". */
function nameOf(row: FigureRow, next: FigureRow | undefined): string | undefined {
  const goesOn = next !== undefined && next.numbers.size === 0 && row.numbers.size > 0;
  return (goesOn ? countNamed(`${wordingOf(row)} ${wordingOf(next)}`) : undefined) ?? countNamed(wordingOf(row));
}

function named(rows: readonly FigureRow[]): readonly NamedRow[] {
  let foreign = false;
  return rows.map((row, index) => {
    const wording = wordingOf(row);
    const name = nameOf(row, rows[index + 1]);
    if (name === undefined && row.numbers.size === 0 && wording !== '') foreign = isForeignHeading(wording);
    else if (name !== undefined && !splits.has(name)) foreign = !ofAdmitted.has(name);
    return { row, name, foreign };
  });
}

/** "03", "không"; a dash says none. */
const integer: ReadKind = (text) => {
  const plain = text.trim();
  if (/^[-–—]+$/u.test(plain)) return { value: 0 };
  const numbers = readIntegers(plain.replace(/^\(|\)$/gu, ''));
  return numbers.length === 1 && numbers[0] ? { ...numbers[0], index: undefined } : null;
};

/** "28,57", "45%" */
const decimal: ReadKind = (text) => {
  const match = /^[(]?([0-9]{1,4})(?:\s?[,.]\s?([0-9]{1,2}))?\s*%?[)]?$/u.exec(text.trim());
  return match ? { value: Number(`${match[1]}.${match[2] ?? 0}`) } : null;
};

export function readCell(kind: FieldKind, cell: Cell): LocatedField {
  return readParts(kind, wholeParts(cell.words), kind === 'int' ? integer : decimal);
}

function hasInk({ page, top, bottom }: FigureRow, column: Column | undefined): boolean {
  return page.unreadInk.some(
    (ink) =>
      ink.top < bottom && ink.bottom > top && ink.right > (column?.left ?? 0.5) && ink.left < (column?.right ?? 1),
  );
}

/** All places of the table where a count stands, or should. */
function placesOf(rows: readonly NamedRow[], name: string, columns: ReadonlyMap<Column, Meaning>): LocatedField[] {
  const kind = name in ratios ? 'decimal' : 'int';
  return rows.flatMap(({ row, name: own, foreign }) => {
    const isOwn = own === name;
    const column = [...columns].find(([, meaning]) =>
      isOwn ? meaning === 'current' : own === 'admitted' && inColumn[meaning] === name,
    )?.[0];
    if (!isOwn && !column) return [];
    const cell = column && row.numbers.get(column);
    if (isOwn && foreign && splits.has(name))
      return [unreadable(row.wording.flatMap(({ words }) => wholeParts(words)))];
    if (cell) return [readCell(kind, cell)];
    if (hasInk(row, column) || row.numbers.size > 0) {
      return isOwn || hasInk(row, column) ? [unreadable(row.wording.flatMap(({ words }) => wholeParts(words)))] : [];
    }
    return [];
  });
}

interface Table {
  readonly rows: readonly NamedRow[];
  readonly columns: ReadonlyMap<Column, Meaning>;
}

/** A table that goes on overleaf has no headings there: its columns are those of the page before, in their order. */
function meaningsOf(rows: readonly FigureRow[], before: Table['columns'] | undefined): ReadonlyMap<Column, Meaning> {
  const columns = [...new Set(rows.flatMap(({ numbers }) => [...numbers.keys()]))].sort((a, b) => a.left - b.left);
  const own = columns.map(({ heading }) => meaningOf(heading, columns.length === 1));
  const known = [...(before ?? [])].sort(([a], [b]) => a.left - b.left).map(([, meaning]) => meaning);
  const goesOn = known.length === columns.length && columns.every(({ heading }) => heading === '');
  return new Map(columns.map((column, index) => [column, (goesOn ? known : own)[index] ?? 'unknown']));
}

const tables = new WeakMap<readonly PageReading[], readonly Table[]>();

function tablesOf(pages: readonly PageReading[]): readonly Table[] {
  const known = tables.get(pages);
  if (known) return known;
  const found: Table[] = [];
  for (const page of pages) {
    const rows = figureRows(pages).filter((row) => row.page === page);
    found.push({ rows: named(rows), columns: meaningsOf(rows, found.at(-1)?.columns) });
  }
  tables.set(pages, found);
  return found;
}

/** Are there rows of counts on these pages? Their numbers are then no running text. */
export function hasTable(pages: readonly PageReading[]): boolean {
  return tablesOf(pages).some(({ rows }) => rows.filter(({ name, row }) => name && row.numbers.size > 0).length >= 3);
}

/** One value of the places where a count stands; places that say otherwise make it doubtful. */
export function oneOfPlaces(places: readonly LocatedField[]): LocatedField {
  const found = places.filter(({ state }) => state === 'found');
  const [first] = found;
  if (!first) return places[0] ?? missing;
  const differs = found.some(({ value }) => value !== first.value);
  if (differs) return { ...first, why: [...first.why, 'repeated-differs'] };
  return found.length > 1 ? { ...first, why: [...first.why, 'repeated'] } : first;
}

export function countInTable(pages: readonly PageReading[], name: string): LocatedField {
  return oneOfPlaces(tablesOf(pages).flatMap(({ rows, columns }) => placesOf(rows, name, columns)));
}

const inForm: Partial<Record<Meaning, string>> = {
  current: 'current',
  previous: 'previous',
  previousPercent: 'ratio',
};

/** A cell that was not read stays in its row, as empty; one without a column that can be named is not taken. */
function formRow({ row, name = '' }: NamedRow, columns: Table['columns']): TableRow {
  const cells = [...row.numbers].flatMap(([column, cell]) => {
    const place = inForm[columns.get(column) ?? 'unknown'];
    if (place === undefined) return [];
    const { value } = readCell(place === 'ratio' ? 'decimal' : 'int', cell);
    return [[place, typeof value === 'number' ? value : null] as const];
  });
  return { row: name, ...Object.fromEntries(cells) };
}

function namedInForm(rows: readonly NamedRow[]): readonly NamedRow[] {
  const names = organisationNames(rows.map(({ row, name }) => ({ wording: wordingOf(row), name })));
  return rows.map((one, index) => ({ ...one, name: names[index] }));
}

/** Numbers there are, yet what is counted or one of the periods' numbers is not known; a ratio may be blank. */
function isDoubtful({ name, row }: NamedRow, columns: Table['columns']): boolean {
  if (row.numbers.size === 0) return false;
  if (name === undefined) return true;
  const own = formRow({ name, row, foreign: false }, columns);
  const printed = new Set([...columns.values()]);
  return (['current', 'previous'] as const).some((one) => printed.has(one) && typeof own[one] !== 'number');
}

/**
 * Rows of forms 1- and 2-BTCTW as a table: what is counted, this period, the same a year before, their ratio. A row of
 * numbers that could not be read whole makes the table doubtful.
 */
export const formCells: Locator = ({ pages }) => {
  const found = tablesOf(pages).map((table) => ({ ...table, rows: namedInForm(table.rows) }));
  const rows = found.flatMap(({ rows: own, columns }) =>
    own.filter(({ name, row }) => name !== undefined && row.numbers.size > 0).map((row) => formRow(row, columns)),
  );
  const words = found.flatMap(({ rows: own }) => own.flatMap(({ row }) => row.wording));
  if (rows.length === 0) return missing;
  const doubtful = found.some(({ rows: own, columns }) => own.some((row) => isDoubtful(row, columns)));
  const why: LocatedField['why'] = doubtful ? ['format', 'unread-ink'] : ['format'];
  return { value: rows, state: 'found', ...outlineOf(words.flatMap((cell) => cell.words)), why };
};
