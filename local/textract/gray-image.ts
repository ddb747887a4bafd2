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

/** Shares of source pixels that make up each target pixel: neighbours when enlarging, the mean of all when reducing. */
function taps(from: number, to: number): { first: Int32Array; weights: Float32Array; count: number } {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  const count = Math.ceil(reach * 2) + 1;
  const first = new Int32Array(to);
  const weights = new Float32Array(to * count);
  for (let t = 0; t < to; t++) {
    const centre = (t + 0.5) * ratio - 0.5;
    first[t] = Math.ceil(centre - reach);
    let sum = 0;
    for (let k = 0; k < count; k++)
      sum += weights[t * count + k] = Math.max(0, 1 - Math.abs((first[t] ?? 0) + k - centre) / reach);
    for (let k = 0; k < count; k++) weights[t * count + k] = (weights[t * count + k] ?? 0) / sum;
  }
  return { first, weights, count };
}

export function resize(image: GrayImage, width: number, height: number): GrayImage {
  if (image.width === width && image.height === height) return image;
  const columns = taps(image.width, width);
  const rows = taps(image.height, height);
  const wide = new Float32Array(width * image.height);
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < columns.count; k++) {
        const weight = columns.weights[x * columns.count + k] ?? 0;
        if (weight === 0) continue;
        const column = Math.min(image.width - 1, Math.max(0, (columns.first[x] ?? 0) + k));
        sum += weight * (image.data[y * image.width + column] ?? 0);
      }
      wide[y * width + x] = sum;
    }
  const data = new Uint8Array(width * height);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    line.fill(0.5);
    for (let k = 0; k < rows.count; k++) {
      const weight = rows.weights[y * rows.count + k] ?? 0;
      if (weight === 0) continue;
      const start = Math.min(image.height - 1, Math.max(0, (rows.first[y] ?? 0) + k)) * width;
      for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + weight * (wide[start + x] ?? 0);
    }
    data.set(line, y * width);
  }
  return { width, height, data };
}
