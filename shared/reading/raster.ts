// Pictures as plain arrays: a gray raster that the reading code works on, and a picture as a decoder gives it.

/** 8-bit gray, rows from the top, 0 = black. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Interleaved 8-bit samples, one (gray) or three (red, green, blue) to a pixel. */
export interface Picture extends Raster {
  readonly channels: 1 | 3;
}

/** Whole pixels; right and bottom are exclusive ends. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function blankRaster(width: number, height: number, level = 255): Raster {
  return { width, height, data: new Uint8Array(width * height).fill(level) };
}

/** A red seal is as bright as paper in the red channel, blue and black ink stay dark: the seal is gone from the text. */
export function redChannel({ width, height, data, channels }: Picture): Raster {
  if (channels === 1) return { width, height, data };
  const gray = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < gray.length; i++, j += 3) gray[i] = data[j] ?? 0;
  return { width, height, data: gray };
}

/** Box average over whole factors: `shrink(r, 3)` is a third as wide. */
export function shrink({ width, height, data }: Raster, factor: number): Raster {
  if (factor <= 1) return { width, height, data };
  const w = Math.max(1, Math.floor(width / factor));
  const h = Math.max(1, Math.floor(height / factor));
  const sums = new Uint32Array(w);
  const out = new Uint8Array(w * h);
  const [fx, fy] = [Math.min(factor, width), Math.min(factor, height)];
  for (let y = 0; y < h; y++) {
    sums.fill(0);
    for (let dy = 0; dy < fy; dy++) {
      let i = (y * factor + dy) * width;
      for (let x = 0; x < w; x++) for (let dx = 0; dx < fx; dx++) sums[x] = (sums[x] ?? 0) + (data[i++] ?? 255);
    }
    for (let x = 0; x < w; x++) out[y * w + x] = (sums[x] ?? 0) / (fx * fy);
  }
  return { width: w, height: h, data: out };
}

/** The part of a raster in a box, with a white margin around it. */
export function crop({ width, height, data }: Raster, box: PixelBox, margin = 0): Raster {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const right = Math.max(left + 1, Math.min(width, Math.ceil(box.right)));
  const bottom = Math.max(top + 1, Math.min(height, Math.ceil(box.bottom)));
  const out = blankRaster(right - left + 2 * margin, bottom - top + 2 * margin);
  for (let y = top; y < bottom; y++) {
    const row = data.subarray(y * width + left, y * width + right);
    out.data.set(row, (y - top + margin) * out.width + margin);
  }
  return out;
}

/** The raster turned upside down. */
export function halfTurn({ width, height, data }: Raster): Raster {
  return { width, height, data: data.slice().reverse() };
}

/** One channel where all three say the same: most scans stored as colour are gray. */
export function withoutIdleColour(picture: Picture): Picture {
  const { width, height, data, channels } = picture;
  if (channels === 1) return picture;
  for (let i = 0; i < data.length; i += 3) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    if (Math.abs(red - green) > 8 || Math.abs(green - blue) > 8) return picture;
  }
  const gray = new Uint8Array(width * height);
  for (let i = 0, j = 1; i < gray.length; i++, j += 3) gray[i] = data[j] ?? 0;
  return { width, height, channels: 1, data: gray };
}

/** Red ink as dark as it is red, all else white: seals alone. */
export function rednessOf({ width, height, data, channels }: Picture): Raster | undefined {
  if (channels === 1) return undefined;
  const out = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < out.length; i++, j += 3) {
    const excess = (data[j] ?? 0) - ((data[j + 1] ?? 0) + (data[j + 2] ?? 0)) / 2;
    out[i] = excess <= 20 ? 255 : Math.max(0, 255 - (excess - 20) * 3);
  }
  return { width, height, data: out };
}
