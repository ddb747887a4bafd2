// Ruled lines of tables and headings taken out of the picture: a rule at the edge of a cell is read as a letter.
// Long runs are found on the small copy; only where there are any is the page itself touched.
import type { Raster } from './raster.ts';

const inkBelow = 150;

interface Run {
  /** Row of a horizontal rule, column of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Walk {
  readonly lines: number;
  readonly length: number;
  readonly lineStep: number;
  readonly step: number;
}

function walks({ width, height }: Raster): { horizontal: Walk; vertical: Walk } {
  return {
    horizontal: { lines: height, length: width, lineStep: width, step: 1 },
    vertical: { lines: width, length: height, lineStep: 1, step: width },
  };
}

function longRuns({ data }: Raster, walk: Walk, least: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < walk.lines; at++) {
    let from = 0;
    for (let n = 0; n <= walk.length; n++) {
      const dark = n < walk.length && (data[at * walk.lineStep + n * walk.step] ?? 255) < inkBelow;
      if (dark) continue;
      if (n - from >= least) runs.push({ at, from, to: n });
      from = n + 1;
    }
  }
  return runs;
}

/** Thicker than this many pixels across, ink belongs to a letter that touches the rule, and stays. */
function eraseAcross(
  data: Uint8Array,
  walk: Walk,
  band: { from: number; to: number },
  n: number,
  thickest: number,
): void {
  for (let at = band.from; at < band.to; at++) {
    if ((data[at * walk.lineStep + n * walk.step] ?? 255) >= 200) continue;
    // Once it is too thick nobody needs its ends: a black page would be walked through for every one of its runs.
    const last = Math.min(walk.lines, at + thickest + 1);
    let end = at;
    while (end < last && (data[end * walk.lineStep + n * walk.step] ?? 255) < 200) end++;
    const first = Math.max(0, end - thickest - 1);
    let start = at;
    while (start > first && (data[(start - 1) * walk.lineStep + n * walk.step] ?? 255) < 200) start--;
    if (end - start <= thickest) for (let k = start; k < end; k++) data[k * walk.lineStep + n * walk.step] = 255;
    at = end;
  }
}

function erase(page: Raster, data: Uint8Array, walk: Walk, run: Run, factor: number): void {
  // Box averages blur a rule over its neighbours: look one small pixel to either side.
  const band = { from: Math.max(0, (run.at - 1) * factor), to: Math.min(walk.lines, (run.at + 2) * factor) };
  const thickest = Math.max(6, Math.round(page.width / 200));
  const [from, to] = [Math.max(0, (run.from - 1) * factor), Math.min(walk.length, (run.to + 1) * factor)];
  for (let n = from; n < to; n++) eraseAcross(data, walk, band, n, thickest);
}

/** `small` is the page reduced by a whole `factor`. Returns the very page where there is no rule. */
export function eraseRules(page: Raster, small: Raster, factor: number): Raster {
  // A rule is at least as long as 1/16 of the page (18 mm of A4): no letter is.
  const least = Math.max(small.width, small.height) / 16;
  const inSmall = walks(small);
  const horizontal = longRuns(small, inSmall.horizontal, least);
  const vertical = longRuns(small, inSmall.vertical, least);
  if (horizontal.length + vertical.length === 0) return page;
  const data = page.data.slice();
  const inPage = walks(page);
  for (const run of horizontal) erase(page, data, inPage.horizontal, run, factor);
  for (const run of vertical) erase(page, data, inPage.vertical, run, factor);
  return { width: page.width, height: page.height, data };
}
