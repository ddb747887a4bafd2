// A gray picture and the two things done to it before a network sees it: cutting and resizing.

export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Whole pixels; right and bottom are exclusive ends. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function cut(image: GrayImage, box: PixelBox): GrayImage {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (box.top + y) * image.width + box.left;
    data.set(image.data.subarray(from, from + width), y * width);
  }
  return { width, height, data };
}

/** Which source pixels make up each target pixel, and their shares: neighbours when enlarging, the mean of all when reducing. */
interface Taps {
  readonly pixels: Int32Array;
  readonly weights: Float32Array;
  /** To a target pixel. */
  readonly count: number;
}

function taps(from: number, to: number): Taps {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  const count = Math.ceil(reach * 2) + 1;
  const pixels = new Int32Array(to * count);
  const weights = new Float32Array(to * count);
  for (let t = 0; t < to; t++) {
    const centre = (t + 0.5) * ratio - 0.5;
    const first = Math.ceil(centre - reach);
    let sum = 0;
    for (let k = 0; k < count; k++) {
      pixels[t * count + k] = Math.min(from - 1, Math.max(0, first + k));
      sum += weights[t * count + k] = Math.max(0, 1 - Math.abs(first + k - centre) / reach);
    }
    for (let k = 0; k < count; k++) weights[t * count + k] = (weights[t * count + k] ?? 0) / sum;
  }
  return { pixels, weights, count };
}

function widened({ width: from, height, data }: GrayImage, width: number): Float32Array {
  const { pixels, weights, count } = taps(from, width);
  const wide = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0, tap = 0, row = y * from; x < width; x++) {
      let sum = 0;
      for (const end = tap + count; tap < end; tap++)
        sum += (weights[tap] ?? 0) * (data[row + (pixels[tap] ?? 0)] ?? 0);
      wide[y * width + x] = sum;
    }
  return wide;
}

export function resize(image: GrayImage, width: number, height: number): GrayImage {
  if (image.width === width && image.height === height) return image;
  const wide = widened(image, width);
  const { pixels, weights, count } = taps(image.height, height);
  const data = new Uint8Array(width * height);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    line.fill(0.5);
    for (let tap = y * count; tap < (y + 1) * count; tap++) {
      const weight = weights[tap] ?? 0;
      if (weight === 0) continue;
      const start = (pixels[tap] ?? 0) * width;
      for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + weight * (wide[start + x] ?? 0);
    }
    data.set(line, y * width);
  }
  return { width, height, data };
}
