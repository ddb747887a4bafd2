// From the page as viewed to the page as it is read: paper white, lines level, at a size that readers like.
import type { Point } from '../document/geometry.ts';
import { flatten } from './background.ts';
import type { Projection } from './projection.ts';
import { compose, invert, project, scaling, shifting, turning } from './projection.ts';
import type { Raster } from './raster.ts';
import { shrink } from './raster.ts';
import { directionOf } from './skew.ts';
import { warp } from './warp.ts';

export type Quarter = 0 | 90 | 180 | 270;

export interface UprightPage {
  readonly raster: Raster;
  /** Clockwise turn of the viewed page that puts it upright. */
  readonly rotation: Quarter;
  readonly skewDegrees: number;
  readonly clarity: number;
  /** Upright pixels -> viewed pixels. */
  readonly toViewed: Projection;
}

/** The small copy on which direction is measured has about this many pixels on its long side. */
const smallSide = 1000;
const readingDpi = 300;
const mostEnlarged = 2;

export function smallCopy(raster: Raster): Raster {
  return shrink(raster, Math.max(1, Math.round(Math.max(raster.width, raster.height) / smallSide)));
}

function sizeAfter(size: { width: number; height: number }, sideways: boolean, scale: number) {
  const [width, height] = sideways ? [size.height, size.width] : [size.width, size.height];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Turned about the middle of the page by `rotation + skew` and scaled; upright pixels -> viewed pixels. */
function placement(
  viewed: Raster,
  upright: { width: number; height: number },
  degrees: number,
  scale: number,
): Projection {
  return compose(
    shifting(viewed.width / 2, viewed.height / 2),
    compose(turning(degrees), compose(scaling(1 / scale), shifting(-upright.width / 2, -upright.height / 2))),
  );
}

/** Level lines, but possibly head down: which way up is for a reader to say. */
export function straighten(viewed: Raster, dpi: number): UprightPage {
  const flat = flatten(viewed, dpi / 6);
  const { sideways, skewDegrees, clarity } = directionOf(smallCopy(flat));
  const scale = Math.min(mostEnlarged, Math.max(1, readingDpi / dpi));
  const size = sizeAfter(viewed, sideways, scale);
  const rotation = sideways ? 270 : 0;
  const toViewed = placement(viewed, size, skewDegrees - rotation, scale);
  return { raster: warp(flat, toViewed, size), rotation, skewDegrees, clarity, toViewed };
}

/** The same page turned by half. */
export function turnedOver(page: UprightPage, raster: Raster): UprightPage {
  const { width, height } = raster;
  const turn: Projection = [-1, 0, width, 0, -1, height, 0, 0, 1];
  const rotation = ((page.rotation + 180) % 360) as Quarter;
  return { ...page, raster, rotation, toViewed: compose(page.toViewed, turn) };
}

/** A point in upright pixels -> 0..1 of the page as viewed, inside the page. */
export function toViewedPoint(page: UprightPage, viewed: { width: number; height: number }, point: Point): Point {
  const [x, y] = project(page.toViewed, point);
  return [Math.min(1, Math.max(0, x / viewed.width)), Math.min(1, Math.max(0, y / viewed.height))];
}

export function fromViewedPoint(page: UprightPage, viewed: { width: number; height: number }, [x, y]: Point): Point {
  return project(invert(page.toViewed), [x * viewed.width, y * viewed.height]);
}
