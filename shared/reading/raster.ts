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
  const out = new Uint8Array(w * h);
  const [fx, fy] = [Math.min(factor, width), Math.min(factor, height)];
  for (let y = 0, at = 0; y < h; y++)
    for (let x = 0; x < w; x++, at++) {
      let sum = 0;
      for (let dy = 0, from = y * factor * width + x * fx; dy < fy; dy++, from += width)
        for (let i = from; i < from + fx; i++) sum += data[i] ?? 255;
      out[at] = sum / (fx * fy);
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

/** `data`: red, green and blue at every `step`; undefined where they do not say the same. */
export function grayOf(data: Uint8Array, step: 3 | 4): Uint8Array | undefined {
  const gray = new Uint8Array(data.length / step);
  for (let i = 0, j = 0; i < gray.length; i++, j += step) {
    const green = data[j + 1] ?? 0;
    if (Math.abs((data[j] ?? 0) - green) > 8 || Math.abs(green - (data[j + 2] ?? 0)) > 8) return undefined;
    gray[i] = green;
  }
  return gray;
}

/** One channel where all three say the same: most scans stored as colour are gray. */
export function withoutIdleColour(picture: Picture): Picture {
  const gray = picture.channels === 1 ? undefined : grayOf(picture.data, 3);
  return gray ? { width: picture.width, height: picture.height, channels: 1, data: gray } : picture;
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
