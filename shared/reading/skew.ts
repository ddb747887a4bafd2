// Which way the lines of a page run: along rows or along columns, and how far from straight. Ink projected along the
// lines falls into sharp bands; the angle with the sharpest bands is the skew (exact to about 0.02 degrees).
import { clearRim } from './areas.ts';
import type { Raster } from './raster.ts';

/** Ink of a small, flattened page: positions in pixels and darkness 0..255. */
interface Ink {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly dark: Float32Array;
  readonly width: number;
  readonly height: number;
}

export interface Direction {
  /** True where the lines run from top to bottom. */
  readonly sideways: boolean;
  /** Clockwise degrees by which the lines (turned to rows) lie off the horizontal. */
  readonly skewDegrees: number;
  /** How much sharper the bands are along the lines than across, 1 = no difference; 0 where there is no ink. */
  readonly clarity: number;
}

const faintest = 60;
/** Runs longer than this share of the page are rules, not letters: they would outweigh the text. */
const ruleShare = 1 / 14;

function isRun(length: number, raster: Raster): boolean {
  return length > Math.max(raster.width, raster.height) * ruleShare;
}

/** Darkness with long straight runs taken out. */
function darkness(raster: Raster): Uint8Array {
  const { width, height, data } = raster;
  const dark = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) dark[i] = (data[i] ?? 255) < 255 - faintest ? 255 - (data[i] ?? 255) : 0;
  clearRim(dark, width);
  const out = dark.slice();
  for (let y = 0; y < height; y++) dropRuns(dark, out, raster, y * width, 1, width);
  for (let x = 0; x < width; x++) dropRuns(dark, out, raster, x, width, height);
  return out;
}

function dropRuns(dark: Uint8Array, out: Uint8Array, raster: Raster, start: number, step: number, count: number): void {
  for (let n = 0, run = 0; n <= count; n++) {
    if (n < count && dark[start + n * step]) run++;
    else {
      if (isRun(run, raster)) for (let k = n - run; k < n; k++) out[start + k * step] = 0;
      run = 0;
    }
  }
}

function inkOf(raster: Raster): Ink {
  const dark = darkness(raster);
  let count = 0;
  for (const level of dark) if (level) count++;
  const ink = { x: new Float32Array(count), y: new Float32Array(count), dark: new Float32Array(count) };
  for (let i = 0, k = 0; i < dark.length; i++) {
    if (!dark[i]) continue;
    ink.x[k] = i % raster.width;
    ink.y[k] = Math.floor(i / raster.width);
    ink.dark[k++] = dark[i] ?? 0;
  }
  return { ...ink, width: raster.width, height: raster.height };
}

/** Ink summed up along lines at an angle: one band to a pixel across them. */
function bandsAt(along: Float32Array, across: Float32Array, ink: Ink, degrees: number): Float64Array {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const reach = Math.ceil(Math.abs(slope) * Math.max(ink.width, ink.height)) + 2;
  const bands = new Float64Array(Math.max(ink.width, ink.height) + 2 * reach);
  for (let i = 0; i < ink.dark.length; i++) {
    const band = Math.round((across[i] ?? 0) - (along[i] ?? 0) * slope) + reach;
    bands[band] = (bands[band] ?? 0) + (ink.dark[i] ?? 0);
  }
  return bands;
}

/** Sum of squared steps between neighbouring bands: large where bands of ink and of paper alternate sharply. */
function sharpness(bands: Float64Array): number {
  let sum = 0;
  for (let b = 1; b < bands.length; b++) sum += ((bands[b] ?? 0) - (bands[b - 1] ?? 0)) ** 2;
  return sum;
}

/** The same between bands as broad as a line is high, which single strokes of letters do not form. */
function coarseness(bands: Float64Array): number {
  const broad = 5;
  let [sum, here] = [0, 0];
  const sums: number[] = [];
  for (let b = 0; b < bands.length; b++) {
    here += (bands[b] ?? 0) - (bands[b - broad] ?? 0);
    sums.push(here);
  }
  for (let b = broad; b < sums.length; b++) sum += ((sums[b] ?? 0) - (sums[b - broad] ?? 0)) ** 2;
  return sum;
}

function bestAngle(measure: (degrees: number) => number, limit: number): { degrees: number; sharpness: number } {
  let best = { degrees: 0, sharpness: measure(0) };
  for (const step of [0.5, 0.1, 0.02]) {
    const centre = best.degrees;
    const reach = step === 0.5 ? limit : step * 5;
    for (let degrees = centre - reach; degrees <= centre + reach + 1e-9; degrees += step) {
      const sharpness = measure(degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  }
  return best;
}

/** Less than the measure's own error is none: the page need not be resampled. */
function level(degrees: number): number {
  return Math.abs(degrees) < 0.05 ? 0 : degrees;
}

/** Of a small page (about 1,000 pixels high) whose paper is white. */
export function directionOf(small: Raster, limitDegrees = 8): Direction {
  const ink = inkOf(small);
  if (ink.dark.length === 0) return { sideways: false, skewDegrees: 0, clarity: 0 };
  const inRows = (degrees: number) => bandsAt(ink.x, ink.y, ink, degrees);
  const inColumns = (degrees: number) => bandsAt(ink.y, ink.x, ink, degrees);
  const rows = level(bestAngle((degrees) => sharpness(inRows(degrees)), limitDegrees).degrees);
  const columns = level(bestAngle((degrees) => sharpness(inColumns(degrees)), limitDegrees).degrees);
  const [rowsClear, columnsClear] = [coarseness(inRows(rows)), coarseness(inColumns(columns))];
  const sideways = columnsClear > rowsClear;
  return {
    sideways,
    skewDegrees: sideways ? -columns || 0 : rows,
    clarity: Math.max(rowsClear, columnsClear) / Math.max(1, Math.min(rowsClear, columnsClear)),
  };
}
