// The sheet on its table: a phone photo or an open scanner lid shows dark surroundings, and the sheet's four edges tell
// how it was turned and tilted. Scans that show paper alone have no border.
import type { Point } from '../document/geometry.ts';
import type { Raster } from './raster.ts';

/** Corners in pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

type Side = 'top' | 'right' | 'bottom' | 'left';

/** along -> inward: `across = offset + slope * along`. */
interface Edge {
  readonly offset: number;
  readonly slope: number;
}

const probes = 60;
/** How far from the picture's edge the sheet may begin. */
const deepest = 0.3;

function quantile(levels: number[], share: number): number {
  levels.sort((a, b) => a - b);
  return levels[Math.min(levels.length - 1, Math.floor(levels.length * share))] ?? 255;
}

function rim({ width, height, data }: Raster): number[] {
  const levels: number[] = [];
  for (let x = 0; x < width; x += 3) levels.push(data[x] ?? 255, data[(height - 1) * width + x] ?? 255);
  for (let y = 0; y < height; y += 3) levels.push(data[y * width] ?? 255, data[y * width + width - 1] ?? 255);
  return levels;
}

function middle({ width, height, data }: Raster): number[] {
  const levels: number[] = [];
  for (let y = Math.floor(height / 4); y < (height * 3) / 4; y += 5)
    for (let x = Math.floor(width / 4); x < (width * 3) / 4; x += 5) levels.push(data[y * width + x] ?? 255);
  return levels;
}

/** The gray level at `along` on a side's axis, `deep` pixels in from the picture's edge. */
function levelAt({ width, height, data }: Raster, side: Side, along: number, deep: number): number {
  if (side === 'top') return data[deep * width + along] ?? 255;
  if (side === 'bottom') return data[(height - 1 - deep) * width + along] ?? 255;
  if (side === 'left') return data[along * width + deep] ?? 255;
  return data[along * width + width - 1 - deep] ?? 255;
}

/** How deep the paper begins: the first of five light pixels in a row. */
function depth(raster: Raster, side: Side, along: number, limit: number, light: number): number | undefined {
  for (let deep = 0, run = 0; deep < limit; deep++) {
    run = levelAt(raster, side, along, deep) >= light ? run + 1 : 0;
    if (run === 5) return deep - 4;
  }
  return undefined;
}

/** The median of the slopes between far pairs, then the median offset (Theil 1950, Sen 1968). */
function robustLine(points: readonly Point[]): Edge {
  const half = Math.floor(points.length / 2);
  const slopes = points.slice(0, half).map(([x, y], i) => {
    const [u, v] = points[i + half] as Point;
    return (v - y) / (u - x);
  });
  const slope = quantile(slopes, 0.5);
  return {
    slope,
    offset: quantile(
      points.map(([x, y]) => y - slope * x),
      0.5,
    ),
  };
}

/** Undefined where the light does not begin along one straight line. */
function edgeOf(raster: Raster, side: Side, light: number): Edge | undefined {
  const isLevel = side === 'top' || side === 'bottom';
  const [length, breadth] = isLevel ? [raster.width, raster.height] : [raster.height, raster.width];
  const points: Point[] = [];
  for (let n = 0; n < probes; n++) {
    // The corners of a turned sheet begin late: probe the middle nine tenths.
    const along = Math.round(length * (0.05 + (0.9 * (n + 0.5)) / probes));
    const deep = depth(raster, side, along, breadth * deepest, light);
    if (deep !== undefined) points.push([along, deep]);
  }
  if (points.length < probes * 0.7) return undefined;
  const inPicture = points.filter(([, deep]) => deep > 0);
  // Mostly at the very edge of the picture: the sheet goes on beyond it.
  if (inPicture.length < points.length * 0.5) return { offset: 0, slope: 0 };
  const line = robustLine(inPicture);
  const near = inPicture.filter(([x, y]) => Math.abs(y - line.offset - line.slope * x) <= 3);
  return near.length >= inPicture.length * 0.7 && Math.abs(line.slope) < 0.15 ? line : undefined;
}

/** Where a level edge (y by x) and an upright edge (x by y) meet. */
function corner(level: Edge, upright: Edge): Point {
  const y = (level.offset + level.slope * upright.offset) / (1 - level.slope * upright.slope);
  return [upright.offset + upright.slope * y, y];
}

/** The far sides are measured from the far edge. */
function fromOrigin({ offset, slope }: Edge, breadth: number): Edge {
  return { offset: breadth - offset, slope: -slope };
}

/** `undefined`: the picture shows nothing but paper, or surroundings that make no sheet. */
export function findBorder(small: Raster): Corners | undefined {
  const [outside, paper] = [quantile(rim(small), 0.4), quantile(middle(small), 0.7)];
  if (outside > 0.75 * paper) return undefined;
  const light = (outside + paper) / 2;
  const edges = (['top', 'right', 'bottom', 'left'] as const).map((side) => edgeOf(small, side, light));
  if (edges.some((edge) => edge === undefined)) return undefined;
  const [top, right, bottom, left] = edges as [Edge, Edge, Edge, Edge];
  const [farRight, farBottom] = [fromOrigin(right, small.width), fromOrigin(bottom, small.height)];
  return [corner(top, left), corner(top, farRight), corner(farBottom, farRight), corner(farBottom, left)];
}
