// From the lines of a table to rows with named columns. Headings may be the English names or what a Vietnamese office
// writes there; days and kinds likewise.
import type { Message } from '../events/api/reply.ts';
import { wrongUsage } from './failure.ts';
import type { TableLine } from './table-file.ts';

export interface Column {
  readonly name: string;
  /** Other headings, without marks and in small letters. */
  readonly alias: readonly string[];
  readonly required?: boolean;
  /** What the cell says, in the API's terms; what cannot be understood is handed on and refused there. */
  readonly read?: (cell: string) => string;
}

export interface Row {
  readonly line: number;
  readonly values: Record<string, string>;
}

/** `Cấp trên` -> `cap tren` */
export function plain(text: string): string {
  const marks = /\p{Diacritic}/gu;
  return text.normalize('NFD').replace(marks, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** `1/2/2022` -> `2022-02-01` */
export function readDayCell(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

function headingOf({ name, alias }: Column): (cell: string) => boolean {
  const known = new Set([name.toLowerCase(), ...alias]);
  return (cell) => known.has(plain(cell));
}

function missing(columns: readonly Column[]): Message {
  const names = columns.map(({ name }) => name).join(', ');
  return { vi: `Bảng thiếu cột ${names}.`, en: `The table lacks the column ${names}.` };
}

export function readRows(lines: readonly TableLine[], columns: readonly Column[]): Row[] {
  const [header, ...rest] = lines;
  const places = columns.map((column) => (header?.cells ?? []).findIndex(headingOf(column)));
  const absent = columns.filter((column, at) => column.required && places[at] === -1);
  const expected = columns.map(({ name }) => name).join(',');
  if (absent.length > 0 || rest.length === 0) {
    const message = absent.length > 0 ? missing(absent) : { vi: 'Bảng không có dòng nào.', en: 'The table is empty.' };
    const action = { vi: `Dòng đầu cần các cột: ${expected}.`, en: `The first line names the columns: ${expected}.` };
    throw wrongUsage('table.columns', message, action);
  }
  return rest.map(({ line, cells }) => ({
    line,
    values: Object.fromEntries(
      columns.flatMap(({ name, read = (cell) => cell }, at) => {
        const cell = cells[places[at] ?? -1] ?? '';
        return cell === '' ? [] : [[name, read(cell)]];
      }),
    ),
  }));
}
