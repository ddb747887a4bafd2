// A cut-out of the page as a network wants it: ink in 0..1, as many rows as it was taught with, as wide as that makes it.
import type { PixelBox, Raster } from '../raster.ts';
import { crop } from '../raster.ts';

/** Rows that each network sees; bench/networks/train.py has the same. */
export const rowsOf = { handwriting: 40, diacritics: 48 } as const;
export type Network = keyof typeof rowsOf;

export interface Ink {
  readonly columns: number;
  /** Row by row. */
  readonly data: Float32Array;
}

interface Tap {
  readonly first: number;
  readonly weights: readonly number[];
}

/** Triangle filter, as wide as a pixel of the coarser side. */
function taps(from: number, to: number): Tap[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale;
    const first = Math.max(0, Math.floor(centre - reach + 0.5));
    const last = Math.min(from, Math.floor(centre + reach + 0.5));
    const raw = Array.from({ length: last - first }, (_, at) =>
      Math.max(0, 1 - Math.abs((first + at + 0.5 - centre) / reach)),
    );
    const total = raw.reduce((sum, weight) => sum + weight, 0) || 1;
    return { first, weights: raw.map((weight) => weight / total) };
  });
}

function narrowed({ width, height: rows, data }: Raster, columns: number): Float32Array {
  const across = taps(width, columns);
  const out = new Float32Array(rows * columns);
  for (let y = 0; y < rows; y++)
    across.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (let at = 0; at < weights.length; at++) sum += weights[at]! * data[y * width + first + at]!;
      out[y * columns + x] = 1 - sum / 255;
    });
  return out;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly ink: number;
}

/** Darker than this is ink, not shade. */
const inkLevel = 160;

/** Stretches of rows with ink, from the top. */
function bandsOf({ width, height: rows, data }: Raster): Band[] {
  const least = Math.max(1, width * 0.004);
  const bands: Band[] = [];
  for (let y = 0; y < rows; y++) {
    let ink = 0;
    for (let x = 0; x < width; x++) if (data[y * width + x]! < inkLevel) ink++;
    const last = bands.at(-1);
    if (ink <= least) continue;
    if (last?.to === y) bands[bands.length - 1] = { from: last.from, to: y + 1, ink: last.ink + ink };
    else bands.push({ from: y, to: y + 1, ink });
  }
  return bands;
}

/** The rows of the line itself: where its box is tall, lines above and below reach into it, cut by its edges. */
function lineRows(part: Raster): { from: number; to: number } {
  const bands = bandsOf(part);
  const main = bands.reduce<Band | undefined>((most, band) => (band.ink > (most?.ink ?? 0) ? band : most), undefined);
  if (!main) return { from: 0, to: part.height };
  // What the edges cut is of other lines; marks and dots stand free between them and the letters.
  const own = bands.filter((band) => band === main || (band.from > 0 && band.to < part.height));
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? part.height];
  const room = Math.round((to - from) * 0.1);
  return { from: Math.max(0, from - room), to: Math.min(part.height, to + room) };
}

function withinLine(part: Raster): Raster {
  const { from, to } = lineRows(part);
  return { width: part.width, height: to - from, data: part.data.subarray(from * part.width, to * part.width) };
}

/** Wider ones are no words. */
const mostColumns = 2_000;

/** `isTall`: other lines may reach into the box. */
export function inkIn(page: Raster, box: PixelBox, height: number, isTall = false): Ink {
  const whole = crop(page, box);
  const part = isTall ? withinLine(whole) : whole;
  const columns = Math.min(mostColumns, Math.max(8, Math.round((part.width * height) / part.height)));
  const rows = narrowed(part, columns);
  const data = new Float32Array(height * columns);
  taps(part.height, height).forEach(({ first, weights }, y) => {
    weights.forEach((weight, at) => {
      const from = (first + at) * columns;
      for (let x = 0; x < columns; x++) data[y * columns + x]! += weight * rows[from + x]!;
    });
  });
  return { columns, data };
}
