// Lists: a row for each person or unit, numbered in its first column, under headings of one or several lines. A column
// is known by its heading; a cell belongs to the heading it stands under. What was not surely read makes the list doubtful.
import type { PageReading } from '../../document/page.ts';
import type { FieldKind, LocatedField, Locator } from '../../document-types/document-type.ts';
import type { TableRow, Why } from '../../document-types/field.ts';
import { wholeParts } from '../header.ts';
import { missing, readParts } from '../located.ts';
import { outlineOf } from '../outline.ts';
import { pageRows } from '../rows.ts';
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

interface Head {
  readonly left: number;
  readonly right: number;
  readonly letters: string;
}

const numbered = (cells: readonly Cell[]) => cells.length > 1 && /^\d{1,3}[.)]?$/.test(cells[0]?.text ?? '');

/** Heading cells one under the other are one heading. */
function headsOf(above: readonly (readonly Cell[])[]): readonly Head[] {
  const heads: Head[] = [];
  for (const { box, letters } of above.flat()) {
    const at = heads.findIndex(({ left, right }) => box.left < right && box.right > left);
    const head = heads[at];
    if (!head) heads.push({ left: box.left, right: box.right, letters });
    else
      heads[at] = {
        ...{ left: Math.min(head.left, box.left), right: Math.max(head.right, box.right) },
        letters: head.letters + letters,
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

type Words = PlacedWord[][];

/** Words of a numbered row by heading; lines that follow closely without a number go on with it. */
function bodyOf(rows: readonly Row[], cells: readonly (readonly Cell[])[], heads: readonly Head[]): readonly Words[] {
  const found: Words[] = [];
  let bottom = Infinity;
  for (const [index, row] of rows.entries()) {
    const own = cells[index] ?? [];
    const height = row.box.bottom - row.box.top;
    if (numbered(own)) found.push(heads.map(() => []));
    else if (row.box.top - bottom > height * 0.7 || /^(?:tongcong|cong|danhsachnay|andinh)/.test(row.letters)) break;
    const words = found.at(-1);
    for (const cell of own) words?.[underHead(heads, cell)]?.push(...cell.words);
    bottom = row.box.bottom;
  }
  return found;
}

interface ReadRow {
  readonly row: TableRow;
  readonly words: readonly PlacedWord[];
  readonly why: readonly Why[];
}

function readRow(words: Words, columns: readonly (ListColumn | undefined)[]): ReadRow {
  const fields = columns.flatMap((column, at): [string, LocatedField][] => {
    const own = words[at] ?? [];
    return column ? [[column.name, own.length > 0 ? readParts(column.kind, wholeParts(own)) : missing]] : [];
  });
  const value = (field: LocatedField) => (typeof field.value === 'object' ? null : field.value);
  return {
    row: Object.fromEntries(fields.map(([name, field]) => [name, value(field)])),
    words: words.flat(),
    why: fields.flatMap(([, { state, why }]) => (state === 'unreadable' ? ['unread-ink'] : why)),
  };
}

function readPage(page: PageReading, columns: readonly ListColumn[]): readonly ReadRow[] {
  const rows = pageRows(page);
  const cells = rows.map((row) => cellsOf(row.words));
  const first = cells.findIndex(numbered);
  if (first < 0) return [];
  const above = cells.slice(Math.max(0, first - 5), first);
  const start = above.findIndex((own) => own.length > 2);
  const heads = start < 0 ? [] : headsOf(above.slice(start));
  const named = heads.map(({ letters }) => columns.find(({ heading }) => heading.test(letters)));
  if (named.filter(Boolean).length < 2) return [];
  return bodyOf(rows.slice(first), cells.slice(first), heads).map((words) => readRow(words, named));
}

/** Against a list as a whole whatever speaks against one of its cells. */
const doubts: ReadonlySet<Why> = new Set(['readers-differ', 'single-reader', 'unread-ink', 'handwritten']);

/** `1 | Nông Thị Quýt | 12/5/1994` under `TT | Họ và tên | Ngày sinh` -> `{ rowNumber: 1, personName: …, birthDate: … }` */
export function listRows(columns: readonly ListColumn[]): Locator {
  return ({ pages }) => {
    const rows = pages.flatMap((page) => readPage(page, columns));
    if (rows.length === 0) return missing;
    const against = new Set(rows.flatMap(({ why }) => why.filter((one) => doubts.has(one))));
    const why: Why[] = ['format', ...(against.size === 0 ? (['readers-agree'] as const) : against)];
    return {
      value: rows.map(({ row }) => row),
      state: 'found',
      ...outlineOf(rows.flatMap(({ words }) => words)),
      why,
    };
  };
}
