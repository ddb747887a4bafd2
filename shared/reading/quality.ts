// How good a scan is, measured on its page: what a reader's word is worth differs between a clean scan, a normal one
// and a fax or phone photo, so thresholds belong to a level.
import type { QualityLevel } from '../document/page.ts';
import type { Raster } from './raster.ts';

export interface QualityMeasures {
  /** Of the paper, as stated by the file or supposed. */
  readonly dpi: number;
  /** Mean change between neighbouring pixels of bare paper, in gray levels. */
  readonly noise: number;
  /** Gray levels between the paper's lightest tenth and its darkest third. */
  readonly shading: number;
  /** Gray level of ink below that of paper, 0..255. */
  readonly contrast: number;
  /** Share of pixels that are pure black or white. */
  readonly extremes: number;
  readonly skew: number;
}

function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Tiles of the page as scanned: lightness of the paper in each, and the noise of the barest of them. */
function tiles(page: Raster, side: number): { paper: number[]; noise: number[] } {
  const [paper, noise]: [number[], number[]] = [[], []];
  for (let top = 0; top + side <= page.height; top += side)
    for (let left = 0; left + side <= page.width; left += side) {
      const { level, change } = tile(page, left, top, side);
      paper.push(level);
      noise.push(change);
    }
  return { paper, noise };
}

function tile({ width, data }: Raster, left: number, top: number, side: number) {
  let sum = 0;
  let change = 0;
  for (let y = top; y < top + side; y++) {
    let here = data[y * width + left] ?? 0;
    for (let i = y * width + left, end = i + side - 1; i < end; i++) {
      const next = data[i + 1] ?? 0;
      sum += here;
      change += Math.abs(next - here);
      here = next;
    }
  }
  const count = side * (side - 1);
  return { level: lighter(data, width, left, top, side, sum / count), change: change / count };
}

/** Mean of what is at least as light as the mean of all: the paper between the ink. */
function lighter(data: Uint8Array, width: number, left: number, top: number, side: number, mean: number): number {
  const least = Math.ceil(mean);
  let sum = 0;
  let count = 0;
  for (let y = top; y < top + side; y++)
    for (let i = y * width + left, end = i + side - 1; i < end; i++) {
      const level = data[i] ?? 0;
      if (level < least) continue;
      sum += level;
      count++;
    }
  return count === 0 ? mean : sum / count;
}

function contrastOf({ data }: Raster): { contrast: number; extremes: number } {
  const counts = new Uint32Array(256);
  for (let i = 0; i < data.length; i += 3) counts[data[i] ?? 0] = (counts[data[i] ?? 0] ?? 0) + 1;
  const total = Math.ceil(data.length / 3);
  const at = (share: number) => {
    let below = 0;
    for (let level = 0; level < 256; level++) if ((below += counts[level] ?? 0) >= share * total) return level;
    return 255;
  };
  return { contrast: at(0.6) - at(0.01), extremes: ((counts[0] ?? 0) + (counts[255] ?? 0)) / total };
}

/** Of the page as viewed, before anything is cleaned. */
export function measureQuality(page: Raster, known: { dpi: number; skewDegrees: number }): QualityMeasures {
  const { paper, noise } = tiles(page, 16);
  paper.sort((a, b) => a - b);
  noise.sort((a, b) => a - b);
  return {
    dpi: Math.round(known.dpi),
    skew: Math.abs(known.skewDegrees),
    noise: quantile(noise, 0.25),
    shading: quantile(paper, 0.9) - quantile(paper, 0.3),
    ...contrastOf(page),
  };
}

/** Shares of a reading, for what no pixel statistic shows: writing that neither reader can make out. */
export interface ReadingMeasures {
  readonly words: number;
  /** Share of words on which both readers agree. */
  readonly agreeing: number;
}

function levelOfPicture({ dpi, noise, shading, extremes, skew }: QualityMeasures): QualityLevel {
  const isFax = extremes > 0.99 && dpi < 250;
  if (isFax || dpi < 190 || shading > 6 || noise > 1.5 || skew > 4) return 'hard';
  return dpi >= 250 && shading < 2 && noise < 0.15 && skew < 1 && extremes < 0.999 ? 'clean' : 'normal';
}

/** Limits from labelled scans of the three levels; a page on which the readers quarrel is a level worse. */
export function levelOf(picture: QualityMeasures, reading: ReadingMeasures): QualityLevel {
  const level = levelOfPicture(picture);
  if (reading.words >= 20 && reading.agreeing < 0.6) return 'hard';
  if (reading.words >= 20 && reading.agreeing < 0.8 && level === 'clean') return 'normal';
  return level;
}
