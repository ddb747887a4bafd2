// Resampling a raster through a projection, bilinear, white outside: turn, deskew, unwarp and scale in one pass.
import type { Projection } from './projection.ts';
import type { Raster } from './raster.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

function isWholeCopy(source: Raster, m: Projection, size: Size): boolean {
  const same = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  return source.width === size.width && source.height === size.height && m.every((v, i) => v === same[i]);
}

/** `toSource` takes pixel centres of the result to pixel centres of the source. */
export function warp(source: Raster, toSource: Projection, size: Size): Raster {
  if (isWholeCopy(source, toSource, size)) return source;
  const { width, height, data } = source;
  const out = new Uint8Array(size.width * size.height).fill(255);
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = toSource;
  const [innerWidth, innerHeight] = [width - 1, height - 1];
  for (let v = 0, at = 0; v < size.height; v++) {
    // The centre of pixel (u, v) is (u + 0.5, v + 0.5).
    let x = m0 * 0.5 + m1 * (v + 0.5) + m2;
    let y = m3 * 0.5 + m4 * (v + 0.5) + m5;
    let w = m6 * 0.5 + m7 * (v + 0.5) + m8;
    for (let u = 0; u < size.width; u++, at++, x += m0, y += m3, w += m6) {
      // Only a tilted sheet has to be divided for.
      const fromX = (w === 1 ? x : x / w) - 0.5;
      const fromY = (w === 1 ? y : y / w) - 0.5;
      if (!(fromX >= 0 && fromY >= 0 && fromX < innerWidth && fromY < innerHeight)) {
        out[at] = atRim(source, fromX, fromY);
        continue;
      }
      // Rounded down: neither is below nought.
      const left = fromX | 0;
      const top = fromY | 0;
      const i = top * width + left;
      const fx = fromX - left;
      const upper = (data[i] ?? 0) + ((data[i + 1] ?? 0) - (data[i] ?? 0)) * fx;
      const lower = (data[i + width] ?? 0) + ((data[i + width + 1] ?? 0) - (data[i + width] ?? 0)) * fx;
      out[at] = upper + (lower - upper) * (fromY - top) + 0.5;
    }
  }
  return { ...size, data: out };
}

/** Within a pixel of the edge the nearest one, further out paper. */
function atRim({ width, height, data }: Raster, x: number, y: number): number {
  if (!(x >= -1 && y >= -1 && x < width && y < height)) return 255;
  const column = Math.min(width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(height - 1, Math.max(0, Math.round(y)));
  return data[row * width + column] ?? 255;
}
