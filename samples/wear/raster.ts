// Pixels in memory and the loops over them that wearing needs.
import sharp from 'sharp';
import type { Random } from '../random.ts';
import type { Geometry } from './geometry.ts';

export interface Raster {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** Canvas pixels without the alpha channel, grey where the scan is grey. */
export function fromCanvas(
  rgba: Uint8ClampedArray | Uint8Array,
  width: number,
  height: number,
  channels: 1 | 3,
): Raster {
  const data = new Uint8Array(width * height * channels);
  for (let from = 0, to = 0; to < data.length; from += 4) {
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    if (channels === 1) data[to++] = (red * 77 + green * 151 + blue * 28) >> 8;
    else {
      data[to++] = red;
      data[to++] = green;
      data[to++] = blue;
    }
  }
  return { data, width, height, channels };
}

/** Fetches every pixel of the scan from the paper, bilinear; outside the paper lies the ground. */
export function warp(paper: Raster, geometry: Geometry, ground: readonly number[]): Raster {
  const { data, width, height, channels } = paper;
  const out = new Uint8Array(data.length);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = geometry.backward;
  const { amplitude, frequency, phase } = geometry.bend;
  const lifts = Float64Array.from({ length: width }, (_, x) => amplitude * Math.sin(frequency * x + phase));
  const stride = width * channels;
  let to = 0;
  for (let row = 0; row < height; row++) {
    for (let x = 0; x < width; x++) {
      const y = row - (lifts[x] as number);
      const w = g * x + h * y + i;
      const px = (a * x + b * y + c) / w;
      const py = (d * x + e * y + f) / w;
      const ix = Math.floor(px);
      const iy = Math.floor(py);
      if (ix < 0 || iy < 0 || ix >= width - 1 || iy >= height - 1) {
        for (let k = 0; k < channels; k++) out[to++] = ground[k] as number;
        continue;
      }
      const fx = px - ix;
      const fy = py - iy;
      let at = iy * stride + ix * channels;
      for (let k = 0; k < channels; k++, at++) {
        const top = (data[at] as number) * (1 - fx) + (data[at + channels] as number) * fx;
        const low = (data[at + stride] as number) * (1 - fx) + (data[at + stride + channels] as number) * fx;
        out[to++] = top * (1 - fy) + low * fy + 0.5;
      }
    }
  }
  return { ...paper, data: out };
}

/** Multiplies by a smooth field and a tint, adds grain: one pass. */
export function shadeAndGrain(
  raster: Raster,
  light: (u: number, v: number) => number,
  tint: readonly number[],
  grain: number,
  random: Random,
): Raster {
  const { data, width, height, channels } = raster;
  const cells = 64;
  const field = Float32Array.from({ length: (cells + 1) * (cells + 1) }, (_, k) =>
    light((k % (cells + 1)) / cells, Math.floor(k / (cells + 1)) / cells),
  );
  const noise = Float32Array.from({ length: 65536 }, () => random.normal() * grain);
  let seed = random.int(1, 0x7fffffff);
  for (let y = 0, at = 0; y < height; y++) {
    const gy = (y / height) * cells;
    const iy = Math.floor(gy);
    const fy = gy - iy;
    for (let x = 0; x < width; x++) {
      const gx = (x / width) * cells;
      const ix = Math.floor(gx);
      const fx = gx - ix;
      const k = iy * (cells + 1) + ix;
      const top = (field[k] as number) * (1 - fx) + (field[k + 1] as number) * fx;
      const low = (field[k + cells + 1] as number) * (1 - fx) + (field[k + cells + 2] as number) * fx;
      const strength = top * (1 - fy) + low * fy;
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
      const speck = noise[(seed >>> 14) & 65535] as number;
      for (let c = 0; c < channels; c++, at++) {
        const value = (data[at] as number) * strength * (tint[c] as number) + speck;
        data[at] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
  return raster;
}

/** Whole numbers are quick, but make an even grey up to a fiftieth lighter or darker; `approximate` keeps it. */
type Precision = 'integer' | 'approximate';

export async function blur(raster: Raster, sigma: number, precision: Precision = 'integer'): Promise<Raster> {
  if (sigma < 0.3) return raster;
  const { width, height, channels } = raster;
  const data = await sharp(raster.data, { raw: { width, height, channels } })
    .blur({ sigma, precision })
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer();
  return { ...raster, data: new Uint8Array(data) };
}

/** Black or white; the level wanders as a fax's does. */
export function threshold(raster: Raster, level: number): Raster {
  const data = raster.data.map((value) => (value < level ? 0 : 255));
  return { ...raster, data };
}

/** The other side of the sheet, faint and mirrored. */
export function bleedThrough(raster: Raster, back: Raster, strength: number): Raster {
  const { data, width, height, channels } = raster;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const mirrored = (y * width + (width - 1 - x)) * channels;
      for (let c = 0; c < channels; c++) {
        data[at + c] = (data[at + c] as number) * (1 - ((255 - (back.data[mirrored + c] as number)) / 255) * strength);
      }
    }
  }
  return raster;
}
