// The tables the code ships, and which one may be used for given readings.
import type { PageReading } from '../document/page.ts';
import ppOcrWithTesseract from './pp-ocr-en.tesseract-vie.json' with { type: 'json' };
import { CalibrationTable } from './table.ts';

const tables: readonly CalibrationTable[] = [CalibrationTable.parse(ppOcrWithTesseract)];

const sameReader = (a: { name: string; version: string }, b: { name: string; version: string }) =>
  a.name === b.name && a.version === b.version;

/** The table of the pair that read every one of the pages; none where they differ or the pair is unknown. */
export function tableFor(pages: readonly PageReading[]): CalibrationTable | undefined {
  return tables.find(({ readers }) =>
    pages.every((page) => sameReader(page.readers.a, readers.a) && sameReader(page.readers.b, readers.b)),
  );
}
