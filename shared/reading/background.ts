// Dividing by the local background takes shading, gray paper and show-through away: on faded 150 dpi copies it halves
// the character errors of both readers; on clean scans it costs time and changes nothing.
import type { Raster } from './raster.ts';

/** Light levels of the paper on a coarse grid of blocks. */
interface Grid {
  readonly block: number;
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
}

/** The level that a fifth of a block's pixels exceed: paper, as long as ink covers less than four fifths. */
const paperShare = 0.8;

function blockLevel(raster: Raster, block: number, column: number, row: number, counts: Uint32Array): number {
  const { width, height, data } = raster;
  counts.fill(0);
  const right = Math.min(width, (column + 1) * block);
  const bottom = Math.min(height, (row + 1) * block);
  let total = 0;
  for (let y = row * block; y < bottom; y += 2)
    for (let i = y * width + column * block, end = y * width + right; i < end; i += 2, total++)
      counts[data[i] ?? 0] = (counts[data[i] ?? 0] ?? 0) + 1;
  let below = 0;
  for (let level = 0; level < 256; level++) {
    below += counts[level] ?? 0;
    if (below >= total * paperShare) return level;
  }
  return 255;
}

function measure(raster: Raster, block: number): Grid {
  const columns = Math.ceil(raster.width / block);
  const rows = Math.ceil(raster.height / block);
  const levels = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      levels[row * columns + column] = blockLevel(raster, block, column, row, counts);
  return { block, columns, rows, levels };
}

/** The lightest of the neighbours: a block full of bold letters takes the paper beside it. */
function lightest({ block, columns, rows, levels }: Grid): Grid {
  const out = new Float32Array(levels.length);
  forNeighbours(columns, rows, (to, from) => {
    out[to] = Math.max(out[to] ?? 0, levels[from] ?? 0);
  });
  return { block, columns, rows, levels: out };
}

function smooth({ block, columns, rows, levels }: Grid): Grid {
  const sums = new Float32Array(levels.length);
  const counts = new Float32Array(levels.length);
  forNeighbours(columns, rows, (to, from) => {
    sums[to] = (sums[to] ?? 0) + (levels[from] ?? 0);
    counts[to] = (counts[to] ?? 0) + 1;
  });
  return { block, columns, rows, levels: sums.map((sum, i) => sum / (counts[i] ?? 1)) };
}

function forNeighbours(columns: number, rows: number, visit: (to: number, from: number) => void): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
          visit(row * columns + column, r * columns + c);
}

/** Where columns of pixels lie between the centres of blocks: behind which one, and how far. */
function placesOf({ block, columns }: Grid, width: number): { column: Uint16Array; share: Float64Array } {
  const [column, share] = [new Uint16Array(width), new Float64Array(width)];
  for (let x = 0; x < width; x++) {
    const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / block - 0.5));
    column[x] = u;
    share[x] = u - Math.floor(u);
  }
  return { column, share };
}

/** The background of a row at the centres of blocks. */
function levelsAt({ block, columns, rows, levels }: Grid, y: number, out: Float64Array): void {
  const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / block - 0.5));
  const upper = Math.floor(v);
  const lower = Math.min(rows - 1, upper + 1);
  for (let column = 0; column < columns; column++)
    out[column] =
      (levels[upper * columns + column] ?? 255) * (1 - v + upper) +
      (levels[lower * columns + column] ?? 255) * (v - upper);
  // Behind the last centre nothing changes any more.
  out[columns] = out[columns - 1] ?? 255;
}

/** Paper becomes white, ink keeps its share of the light. `block` is about a line of text high. */
export function flatten(raster: Raster, block: number): Raster {
  const grid = smooth(lightest(measure(raster, Math.max(4, Math.round(block)))));
  const { width, height, data } = raster;
  const out = new Uint8Array(data.length);
  const { column, share } = placesOf(grid, width);
  const levels = new Float64Array(grid.columns + 1);
  for (let y = 0, i = 0; y < height; y++) {
    levelsAt(grid, y, levels);
    for (let x = 0; x < width; x++, i++) {
      const at = column[x] ?? 0;
      const from = levels[at] ?? 255;
      const background = Math.fround(from + ((levels[at + 1] ?? 255) - from) * (share[x] ?? 0));
      const level = ((data[i] ?? 0) * 255) / Math.max(1, background);
      out[i] = level > 255 ? 255 : level;
    }
  }
  return { width, height, data: out };
}
