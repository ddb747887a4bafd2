// Round seals. In colour they are the red ink; in gray scans a ring is found by votes: every edge of a circle points at
// its centre (Kimme, Ballard, Sklansky 1975). Seals of Party organisations measure about 36 mm across.
import type { PixelBox, Raster } from './raster.ts';

export interface FoundMark {
  readonly box: PixelBox;
  /** 0..1 */
  readonly probability: number;
}

const smallestRadiusMm = 13;
const largestRadiusMm = 24;
const directions = 72;
const angles = Array.from({ length: directions }, (_, n) => (n * 2 * Math.PI) / directions);
const [cosines, sines] = [Float64Array.from(angles, Math.cos), Float64Array.from(angles, Math.sin)];

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of directions in which there is ink at the radius. */
  readonly coverage: number;
}

/** A pixel's slope is known to some degrees only: votes are counted in cells this many pixels wide. */
const cell = 3;

interface Votes {
  readonly width: number;
  readonly counts: Uint32Array;
}

/** Each edge pixel votes for the points that its slope points at, on either side, at the radii of seals. */
function vote({ width, height, data }: Raster, mask: Uint8Array, from: number, to: number): Votes {
  const columns = Math.ceil(width / cell);
  const counts = new Uint32Array(columns * Math.ceil(height / cell));
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (!mask[i]) continue;
      const dx = (data[i + 1] ?? 0) - (data[i - 1] ?? 0);
      const dy = (data[i + width] ?? 0) - (data[i - width] ?? 0);
      const length = Math.hypot(dx, dy);
      if (length < 40) continue;
      for (let side = -1; side <= 1; side += 2)
        for (let r = from; r <= to; r++) {
          const u = x + (side * r * dx) / length;
          const v = y + (side * r * dy) / length;
          if (u < 0 || v < 0 || u >= width || v >= height) continue;
          const at = Math.floor(v / cell) * columns + Math.floor(u / cell);
          counts[at] = (counts[at] ?? 0) + 1;
        }
    }
  return { width: columns, counts };
}

function blurred({ width, counts }: Votes): Votes {
  const out = new Uint32Array(counts.length);
  for (let i = width + 1; i < counts.length - width - 1; i++) {
    let sum = 0;
    for (let row = i - width; row <= i + width; row += width)
      sum += (counts[row - 1] ?? 0) + (counts[row] ?? 0) + (counts[row + 1] ?? 0);
    out[i] = sum;
  }
  return { width, counts: out };
}

function coverageAt(mask: Uint8Array, width: number, x: number, y: number, radius: number): number {
  const height = mask.length / width;
  let hits = 0;
  for (let n = 0; n < directions; n++) {
    const [cos, sin] = [cosines[n] ?? 0, sines[n] ?? 0];
    for (let r = radius - 1; r <= radius + 1; r++) {
      const u = Math.round(x + r * cos);
      const v = Math.round(y + r * sin);
      if (u < 0 || v < 0 || u >= width || v >= height || !mask[v * width + u]) continue;
      hits++;
      break;
    }
  }
  return hits / directions;
}

function bestCircle(
  mask: Uint8Array,
  width: number,
  start: Circle,
  radii: readonly [number, number],
  step: number,
): Circle {
  let best = { ...start, coverage: 0 };
  for (let y = start.y - 3 * step; y <= start.y + 3 * step; y += step)
    for (let x = start.x - 3 * step; x <= start.x + 3 * step; x += step)
      for (let radius = radii[0]; radius <= radii[1]; radius++) {
        const coverage = coverageAt(mask, width, x, y, radius);
        if (coverage > best.coverage) best = { x, y, radius, coverage };
      }
  return best;
}

/** Most voted for, no two nearer to each other than `apart` cells. */
function peaks({ width, counts }: Votes, apart: number, most: number): number[] {
  const left = counts.slice();
  const found: number[] = [];
  while (found.length < most) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if ((left[i] ?? 0) > (left[best] ?? 0)) best = i;
    if (!left[best]) break;
    found.push(best);
    const [x, y] = [best % width, Math.floor(best / width)];
    for (let v = Math.max(0, y - apart); v <= y + apart && v * width < left.length; v++)
      left.fill(0, v * width + Math.max(0, x - apart), v * width + Math.min(width, x + apart + 1));
  }
  return found;
}

function circleAt(
  mask: Uint8Array,
  width: number,
  peak: number,
  columns: number,
  radii: readonly [number, number],
): Circle {
  const centre = (n: number) => n * cell + Math.floor(cell / 2);
  const start = { x: centre(peak % columns), y: centre(Math.floor(peak / columns)), radius: 0, coverage: 0 };
  const rough = bestCircle(mask, width, start, radii, 2);
  const [from, to] = [Math.max(radii[0], rough.radius - 3), Math.min(radii[1], rough.radius + 3)];
  return bestCircle(mask, width, rough, [from, to], 1);
}

function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** `mask`: ink that no reader has read as text. `raster`: the same small page; `dpi` its pixels to the inch. */
export function findSeals(raster: Raster, mask: Uint8Array, dpi: number): FoundMark[] {
  const radii = [smallestRadiusMm, largestRadiusMm].map((mm) => Math.round((mm / 25.4) * dpi)) as [number, number];
  const votes = blurred(vote(raster, mask, ...radii));
  const seals: FoundMark[] = [];
  for (const peak of peaks(votes, Math.round(radii[0] / cell), 4)) {
    const { x, y, radius, coverage } = circleAt(mask, raster.width, peak, votes.width, radii);
    const probability = Math.min(0.99, Math.max(0, (coverage - 0.35) / 0.4));
    const box = { left: x - radius, top: y - radius, right: x + radius + 1, bottom: y + radius + 1 };
    if (probability > 0 && !seals.some((seal) => overlaps(seal.box, box))) seals.push({ box, probability });
  }
  return seals;
}
