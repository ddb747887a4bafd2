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
  const out = new Uint8Array(size.width * size.height).fill(255);
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = toSource;
  for (let v = 0; v < size.height; v++) {
    // The centre of pixel (u, v) is (u + 0.5, v + 0.5).
    let x = m0 * 0.5 + m1 * (v + 0.5) + m2;
    let y = m3 * 0.5 + m4 * (v + 0.5) + m5;
    let w = m6 * 0.5 + m7 * (v + 0.5) + m8;
    const start = v * size.width;
    for (let u = 0; u < size.width; u++, x += m0, y += m3, w += m6) {
      const level = sample(source, x / w - 0.5, y / w - 0.5);
      if (level < 255) out[start + u] = level;
    }
  }
  return { ...size, data: out };
}

function sample({ width, height, data }: Raster, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < -1 || top < -1 || left >= width || top >= height) return 255;
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return clamped(width, height, data, x, y);
  const i = top * width + left;
  const fx = x - left;
  const upper = (data[i] ?? 0) + ((data[i + 1] ?? 0) - (data[i] ?? 0)) * fx;
  const lower = (data[i + width] ?? 0) + ((data[i + width + 1] ?? 0) - (data[i + width] ?? 0)) * fx;
  return upper + (lower - upper) * (y - top) + 0.5;
}

function clamped(width: number, height: number, data: Uint8Array, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(height - 1, Math.max(0, Math.round(y)));
  return data[row * width + column] ?? 255;
}
