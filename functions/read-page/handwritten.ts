// The lines of a page once more where a pen wrote: after marks and quality, which rest on the readers of print.
import { rowsOf } from '../../shared/reading/networks/ink.ts';
import { withHandwriting } from '../../shared/reading/handwriting/in-line.ts';
import type { ReadInk } from '../../shared/reading/handwriting/in-line.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import type { InkReader } from '../adapters/ink-reader.ts';
import type { MergedLine } from './merged-lines.ts';

/** Columns of ink that are looked at on one page: a sheet written full, not all of a page of noise. */
const mostColumns = 30_000;

/** Reads until the page has cost enough; what is left stays as the other readers have it. */
function reading({ raster }: UprightPage, handwriting: InkReader): ReadInk {
  let columns = 0;
  return async (box, look) => {
    columns += (rowsOf.handwriting * (box.right - box.left)) / Math.max(1, box.bottom - box.top);
    return columns > mostColumns ? [] : handwriting.read(raster, box, look);
  };
}

export async function readHandwriting(
  page: UprightPage,
  lines: readonly MergedLine[],
  handwriting: InkReader,
): Promise<MergedLine[]> {
  const read = reading(page, handwriting);
  const told: MergedLine[] = [];
  for (const { box, words } of lines) told.push({ box, words: await withHandwriting(words, read) });
  return told;
}
