// The report as an Excel file: a sheet per table, sums and shares as live formulas that come to what is printed.
import ExcelJS from 'exceljs';
import type { CellValue, Row as SheetRow, Worksheet } from 'exceljs';
import { formulaOf } from '../../../shared/report/formulas.ts';
import type { Naming } from '../../../shared/report/formulas.ts';
import type { Cell, Table } from '../../../shared/report/model.ts';
import { isNumber, sideOf, widthsOf } from '../../../shared/report/printed-cell.ts';
import { fixedZip } from './fixed-zip.ts';
import { nothingAdjusted } from './printing.ts';
import type { Printing } from './printing.ts';

/** Title, empty row, head row: the rows of the table begin below. */
const firstRow = 4;
/** Letters across a page of A4, lying. */
const pageLetters = 130;

const letter = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column);
const nameOf: Naming = ({ row, column }) => `${letter(column)}${row + firstRow}`;

const toNumber = (printed: string) => Number(printed.replace(',', '.'));

function valueOf(cell: Cell, formula: string | undefined): CellValue {
  if (!isNumber(cell)) return cell.kind === 'text' || cell.kind === 'none' ? cell.text : null;
  const result = cell.kind === 'count' ? cell.value : toNumber((cell as { printed: string }).printed);
  return formula === undefined ? result : { formula, result, date1904: false };
}

function formatOf(cell: Cell, column: string): string {
  if (cell.kind === 'share') return `0.${'0'.repeat(cell.printed.split(',')[1]?.length ?? 0)}`.replace(/\.$/, '');
  return column.includes('±') ? '+#,##0;-#,##0;0' : '#,##0';
}

const thin = { style: 'thin' } as const;
const frame = { top: thin, bottom: thin, left: thin, right: thin };

function dress(row: SheetRow, bold: boolean): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = frame;
    cell.font = { name: 'Times New Roman', size: 11, bold };
  });
}

function addRow(sheet: Worksheet, table: Table, index: number): void {
  const model = table.rows[index];
  if (!model) return;
  const row = sheet.getRow(index + firstRow);
  model.cells.forEach((cell, column) => {
    const place = row.getCell(column + 1);
    place.value = valueOf(cell, formulaOf(table, { row: index, column }, nameOf));
    if (isNumber(cell)) place.numFmt = formatOf(cell, table.columns[column]?.title ?? '');
    place.alignment = { horizontal: sideOf(cell), vertical: 'middle', wrapText: true };
  });
  dress(row, model.kind !== 'plain');
}

function addHead(sheet: Worksheet, { title, columns }: Table): void {
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').font = { name: 'Times New Roman', size: 14, bold: true };
  const head = sheet.getRow(firstRow - 1);
  columns.forEach((column, index) => {
    const cell = head.getCell(index + 1);
    cell.value = column.title;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  // Three lines: a row does not grow with what is wrapped in it until a person edits it.
  head.height = 45;
  dress(head, true);
}

/** `&` begins a code in the foot of a sheet. */
const footOf = (foot: string) => `&C&8${foot.replaceAll('&', '&&')}`;

function addSheet(book: ExcelJS.Workbook, table: Table, foot: string): void {
  const sheet = book.addWorksheet(table.sheet, {
    views: [{ state: 'frozen', ySplit: firstRow - 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: footOf(foot) },
  });
  sheet.pageSetup.printTitlesRow = `${firstRow - 1}:${firstRow - 1}`;
  sheet.columns = widthsOf(table).map((part) => ({ width: Math.max(6, part * pageLetters) }));
  addHead(sheet, table);
  table.rows.forEach((_, index) => addRow(sheet, table, index));
  if (table.rows.length === 0) sheet.getCell(`A${firstRow}`).value = nothingAdjusted;
}

export async function renderSheet({ report, closedAt }: Printing): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const moment = new Date(closedAt);
  Object.assign(book, { creator: report.head.issuer, lastModifiedBy: report.head.issuer });
  Object.assign(book, { created: moment, modified: moment });
  book.title = `${report.head.title} ${report.head.subject}`;
  book.calcProperties = { fullCalcOnLoad: true };
  for (const table of report.tables) addSheet(book, table, report.foot);
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer()));
}
