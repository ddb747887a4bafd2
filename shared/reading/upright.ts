// From the page as viewed to the page as it is read: paper white, lines level, at a size that readers like. Everything
// geometric is one projection and one resampling, so that places map back exactly.
import type { Point } from '../document/geometry.ts';
import { flatten } from './background.ts';
import type { Corners } from './page-border.ts';
import { findBorder } from './page-border.ts';
import type { Projection } from './projection.ts';
import { compose, identity, invert, ontoQuadrangle, project, scaling, shifting, turning } from './projection.ts';
import type { Raster } from './raster.ts';
import { shrink } from './raster.ts';
import { directionOf } from './skew.ts';
import { warp } from './warp.ts';

export type Quarter = 0 | 90 | 180 | 270;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface UprightPage {
  readonly raster: Raster;
  /** Clockwise turn of the viewed page that puts it upright. */
  readonly rotation: Quarter;
  readonly skewDegrees: number;
  /** How much clearer the lines run along than across; near 1 on a page with next to no text. */
  readonly clarity: number;
  /** Upright pixels to the inch of paper. */
  readonly dpi: number;
  /** Upright pixels -> viewed pixels. */
  readonly toViewed: Projection;
}

/** The small copy on which direction is measured has about this many pixels on its long side. */
const smallSide = 1000;
/** Finer scans are reduced to this. */
const mostDpi = 300;
/** From here up to that a scan is read as it is: enlarging 150 to 200 dpi gained neither reader anything (207 fields). */
const leastDpi = 150;
const enlargedDpi = 200;
/** Textract takes 10,000 pixels a side at most. */
const longestSide = 9900;

export function smallFactor({ width, height }: Size): number {
  return Math.max(1, Math.round(Math.max(width, height) / smallSide));
}

/** The sheet alone, seen from straight above: its size, and its pixels -> viewed pixels. */
interface Sheet extends Size {
  readonly toViewed: Projection;
  readonly border?: Corners;
}

function distance([x, y]: Point, [u, v]: Point): number {
  return Math.hypot(x - u, y - v);
}

/** A border measured on a picture a bit off the shape of paper is the shape of paper. */
function paperShape(width: number, height: number): Size {
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (Math.abs(ratio - Math.SQRT2) > 0.12) return { width, height };
  const side = Math.sqrt((width * height) / Math.SQRT2);
  return width < height ? { width: side, height: side * Math.SQRT2 } : { width: side * Math.SQRT2, height: side };
}

function sheetOf(viewed: Raster): Sheet {
  const factor = smallFactor(viewed);
  const found = findBorder(shrink(viewed, factor));
  if (!found) return { width: viewed.width, height: viewed.height, toViewed: identity };
  const border = found.map(([x, y]): Point => [x * factor, y * factor]) as unknown as Corners;
  const [a, b, c, d] = border;
  const size = paperShape((distance(a, b) + distance(d, c)) / 2, (distance(a, d) + distance(b, c)) / 2);
  const toViewed = compose(ontoQuadrangle(border), scaling(1 / size.width, 1 / size.height));
  return { ...size, toViewed, border };
}

/** Everything outside the sheet becomes paper. */
function whitenOutside(flat: Raster, border: Corners): Raster {
  const data = flat.data.slice();
  for (let y = 0; y < flat.height; y++) {
    const crossings = border.flatMap(([x0, y0], i) => {
      const [x1, y1] = border[(i + 1) % 4] as Point;
      return y0 <= y !== y1 <= y ? [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)] : [];
    });
    const left = crossings.length < 2 ? flat.width : Math.max(0, Math.ceil(Math.min(...crossings)) + 2);
    const right = crossings.length < 2 ? 0 : Math.min(flat.width, Math.floor(Math.max(...crossings)) - 2);
    data.fill(255, y * flat.width, y * flat.width + Math.min(left, flat.width));
    data.fill(255, y * flat.width + Math.max(0, right), (y + 1) * flat.width);
  }
  return { ...flat, data };
}

/** Of the sheet at about the size of a small copy. */
function directionOn(flat: Raster, sheet: Sheet) {
  const factor = smallFactor(flat);
  const small = shrink(flat, factor);
  if (!sheet.border) return directionOf(small);
  const size = { width: Math.round(sheet.width / factor), height: Math.round(sheet.height / factor) };
  return directionOf(warp(small, compose(scaling(1 / factor), compose(sheet.toViewed, scaling(factor))), size));
}

/** Turned about the middle of the sheet and scaled: upright pixels -> sheet pixels. */
function placement(sheet: Size, upright: Size, degrees: number, scale: number): Projection {
  return compose(
    shifting(sheet.width / 2, sheet.height / 2),
    compose(turning(degrees), compose(scaling(1 / scale), shifting(-upright.width / 2, -upright.height / 2))),
  );
}

function readingScale({ width, height }: Size, dpi: number): number {
  const wanted = dpi < leastDpi * 0.98 ? Math.min(2, enlargedDpi / dpi) : Math.min(1, mostDpi / dpi);
  const scale = Math.min(wanted, longestSide / Math.max(width, height));
  // A 302 dpi scan is read as it is.
  return Math.abs(scale - 1) < 0.02 ? 1 : scale;
}

/** A picture of more than twice the pixels that are read loses whole ones first: sampling alone would skip strokes. */
export function straighten(viewed: Raster, dpi: number): UprightPage {
  const factor = Math.max(1, Math.floor(dpi / mostDpi));
  const page = levelled(shrink(viewed, factor), dpi / factor);
  return { ...page, toViewed: compose(scaling(factor), page.toViewed) };
}

/** Level lines, but possibly head down: which way up is for a reader to say. */
function levelled(viewed: Raster, dpi: number): UprightPage {
  const sheet = sheetOf(viewed);
  const even = flatten(viewed, dpi / 6);
  const flat = sheet.border ? whitenOutside(even, sheet.border) : even;
  const { sideways, skewDegrees, clarity } = directionOn(flat, sheet);
  const scale = readingScale(sheet, dpi);
  const [width, height] = sideways ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const rotation = sideways ? 270 : 0;
  const toViewed = compose(sheet.toViewed, placement(sheet, size, skewDegrees - rotation, scale));
  return { raster: warp(flat, toViewed, size), rotation, skewDegrees, clarity, dpi: dpi * scale, toViewed };
}

/** The same page turned by half; `raster` is its picture so turned. */
export function turnedOver(page: UprightPage, raster: Raster): UprightPage {
  const { width, height } = raster;
  const turn: Projection = [-1, 0, width, 0, -1, height, 0, 0, 1];
  const rotation = ((page.rotation + 180) % 360) as Quarter;
  return { ...page, raster, rotation, toViewed: compose(page.toViewed, turn) };
}

/** Upright pixels -> 0..1 of the page as viewed, inside the page. */
export function toViewedPoint({ toViewed }: UprightPage, viewed: Size, point: Point): Point {
  const [x, y] = project(toViewed, point);
  return [Math.min(1, Math.max(0, x / viewed.width)), Math.min(1, Math.max(0, y / viewed.height))];
}

/** 0..1 of the page as viewed -> upright pixels. */
export function fromViewedPoint({ toViewed }: UprightPage, viewed: Size, [x, y]: Point): Point {
  return project(invert(toViewed), [x * viewed.width, y * viewed.height]);
}
