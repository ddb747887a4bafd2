// Tables of the report as CSV, one file each: UTF-8 with its mark, so that Excel shows Vietnamese letters; numbers with
// a decimal point, shares with their integers in columns of their own, so that a program need not guess.
import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../../../shared/report/model.ts';
import { printedCell } from '../../../shared/report/printed-cell.ts';

const byteOrderMark = '\uFEFF';

/** Names come from a registry that people fill: what begins like a formula must not become one. */
const unarmed = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function plain(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'count') return String(cell.value);
  return cell.kind === 'share' ? cell.printed.replace(',', '.') : unarmed(printedCell(cell));
}

const hasShares = ({ rows }: Table, column: number) => rows.some(({ cells }) => cells[column]?.kind === 'share');

const integersOf = (cell: Cell | undefined) =>
  cell?.kind === 'share' ? [String(cell.numerator), String(cell.denominator)] : ['', ''];

export function renderCsv(table: Table): Uint8Array {
  const shares = table.columns.flatMap((_, index) => (hasShares(table, index) ? [index] : []));
  const head = [
    'row',
    ...table.columns.map(({ title }) => title),
    ...shares.flatMap((index) => [`${table.columns[index]?.title} (tử số)`, `${table.columns[index]?.title} (mẫu số)`]),
  ];
  const rows = table.rows.map(({ kind, cells }) => [
    kind,
    ...table.columns.map((_, index) => plain(cells[index])),
    ...shares.flatMap((index) => integersOf(cells[index])),
  ]);
  const text = stringify([head, ...rows], { record_delimiter: '\r\n' });
  return new TextEncoder().encode(byteOrderMark + text);
}
