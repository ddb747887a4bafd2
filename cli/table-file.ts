// Reads a table that people keep: CSV as Excel saves it (comma, semicolon or tab; UTF-8 or UTF-16) or an XLSX sheet.
// The answer is text by line and column; what it means is judged by shared/units.
import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from 'exceljs';
import { readFileSync } from 'node:fs';
import { Failure, wrongUsage } from './failure.ts';
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

/** A quote that nobody closes swallows the lines behind it; where it stands is said, not where the file ends. */
function wrongQuote(text: string, read: readonly TableLine[], cause: unknown): unknown {
  if (!(cause instanceof CsvError)) return cause;
  const after = read.at(-1)?.line ?? 0;
  const line = text.split(/\r?\n/).findIndex((each, at) => at >= after && each.trim() !== '') + 1;
  const message = {
    vi: `Dòng ${line}: dấu ngoặc kép (") mở mà không đóng, hoặc đứng sai chỗ.`,
    en: `Line ${line}: a quote (") is opened and not closed, or stands in a wrong place.`,
  };
  const action = { vi: 'Sửa dòng này rồi thử lại.', en: 'Mend that line and try again.' };
  return Object.assign(wrongUsage('table.quote', message, action), { cause });
}

function readCsv(bytes: Buffer): TableLine[] {
  const text = textOf(bytes);
  const lines: TableLine[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text.split(/\r?\n/, 1)[0] ?? ''),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      bom: true,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells: cells.map((cell) => cell.normalize('NFC')) });
        return null;
      },
    });
  } catch (cause) {
    throw wrongQuote(text, lines, cause);
  }
  return lines;
}

/** Excel keeps days as instants at midnight UTC; they are read back as the day that the cell shows, of a formula too. */
function cellText(cell: Cell): string {
  const value = cell.result ?? cell.value;
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
    if (cause instanceof Failure) throw cause;
    const message = { vi: `Không đọc được bảng ${file.given}.`, en: `The table ${file.given} cannot be read.` };
    const action = { vi: 'Lưu thành CSV (UTF-8) hoặc XLSX rồi thử lại.', en: 'Save it as CSV (UTF-8) or XLSX.' };
    throw Object.assign(wrongUsage('table.unreadable', message, action), { cause });
  }
}
