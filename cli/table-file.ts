// Reads a table that people keep: CSV as Excel saves it (comma, semicolon or tab; UTF-8 or UTF-16) or an XLSX sheet.
// The answer is text by line and column; what it means is judged by shared/units.
import { parse } from 'csv-parse/sync';
import type { Cell } from 'exceljs';
import { readFileSync } from 'node:fs';
import { wrongUsage } from './failure.ts';
import type { NamedFile } from './files.ts';

export interface TableLine {
  /** Line of the file, or row of the sheet; counts from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function textOf(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

/** Excel of a Vietnamese Windows separates by semicolon, because the comma is the decimal sign there. */
function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function readCsv(bytes: Buffer): TableLine[] {
  const text = textOf(bytes);
  const rows = parse(text, {
    delimiter: delimiterOf(text.split(/\r?\n/, 1)[0] ?? ''),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    bom: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.normalize('NFC')) }));
}

/** Excel keeps days as instants at midnight UTC; they are read back as the day that the cell shows. */
function cellText(cell: Cell): string {
  const { value } = cell;
  const shown = value instanceof Date ? value.toISOString().slice(0, 10) : cell.text;
  return shown.trim().normalize('NFC');
}

async function readXlsx(path: string): Promise<TableLine[]> {
  // Loaded only for a workbook: it takes a second.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const lines: TableLine[] = [];
  workbook.worksheets[0]?.eachRow((row, line) => {
    const cells = Array.from({ length: row.cellCount }, (_, at) => cellText(row.getCell(at + 1)));
    if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
  });
  return lines;
}

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

export async function readTable(file: NamedFile): Promise<TableLine[]> {
  try {
    const bytes = readFileSync(file.path);
    return isZip(bytes) ? await readXlsx(file.path) : readCsv(bytes);
  } catch (cause) {
    const message = { vi: `Không đọc được bảng ${file.given}.`, en: `The table ${file.given} cannot be read.` };
    const action = { vi: 'Lưu thành CSV (UTF-8) hoặc XLSX rồi thử lại.', en: 'Save it as CSV (UTF-8) or XLSX.' };
    throw Object.assign(wrongUsage('table.unreadable', message, action), { cause });
  }
}
