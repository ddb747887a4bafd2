// What rendering needs beside the model: fonts as bytes, and the moment that stands in the files' own properties, so
// that the same closed version gives the same bytes whenever it is printed.
import type { Report } from '../../../shared/report/model.ts';

export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

export interface Printing {
  readonly report: Report;
  readonly fonts: Fonts;
  /** Instant at which the version was closed. */
  readonly closedAt: string;
  /** Canonical JSON of the same data, which travels inside the file. */
  readonly json: string;
}

export const pagesOn = (report: Report, paper: 'portrait' | 'landscape') =>
  report.tables.filter((table) => table.paper === paper);

export const isLandscape = ({ paper }: Report['tables'][number]) => paper === 'landscape';

/** Millimetres to points. */
export const points = (millimetres: number) => (millimetres * 72) / 25.4;

export const nothingAdjusted = 'Không có.';
export const blankLine = '…'.repeat(28);
