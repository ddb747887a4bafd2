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

type Tables = Report['tables'];

/** The printed tables in their order, cut where the paper is turned. */
export function stretchesOf({ tables }: Report): readonly { paper: 'portrait' | 'landscape'; tables: Tables }[] {
  const stretches: { paper: 'portrait' | 'landscape'; tables: Tables[number][] }[] = [];
  for (const table of tables) {
    const { paper } = table;
    if (paper === 'none') continue;
    const last = stretches.at(-1);
    if (last?.paper === paper) last.tables.push(table);
    else stretches.push({ paper, tables: [table] });
  }
  return stretches;
}

export const isLandscape = ({ paper }: Report['tables'][number]) => paper === 'landscape';

/** Millimetres to points. */
export const points = (millimetres: number) => (millimetres * 72) / 25.4;

export const nothingAdjusted = 'Không có.';
export const blankLine = '…'.repeat(28);
