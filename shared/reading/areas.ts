// Connected areas of a mask: the blobs of ink that image code looks at.
import type { PixelBox } from './raster.ts';

export interface Area extends PixelBox {
  /** Pixels that belong to it. */
  readonly count: number;
}

/** Bounding boxes of 8-connected areas of ones. */
export function areasOf(mask: Uint8Array, width: number): Area[] {
  const left = mask.slice();
  const height = mask.length / width;
  const areas: Area[] = [];
  const stack: number[] = [];
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue;
    left[start] = 0;
    stack.push(start);
    areas.push(grow(left, width, height, stack));
  }
  return areas;
}

function grow(left: Uint8Array, width: number, height: number, stack: number[]): Area {
  let [x0, y0, x1, y1, count] = [width, height, 0, 0, 0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    count++;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    const [fromX, toX] = [x > 0 ? x - 1 : x, x < width - 1 ? x + 1 : x];
    const [fromY, toY] = [y > 0 ? y - 1 : y, y < height - 1 ? y + 1 : y];
    for (let v = fromY; v <= toY; v++)
      for (let next = v * width + fromX, end = v * width + toX; next <= end; next++) {
        if (!left[next]) continue;
        left[next] = 0;
        stack.push(next);
      }
  }
  return { left: x0, top: y0, right: x1 + 1, bottom: y1 + 1, count };
}

/** Ink joined across gaps of up to `gap` pixels in a row. */
export function smeared(mask: Uint8Array, width: number, gap: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  for (let start = 0; start < mask.length; start += width) {
    let last = -Infinity;
    for (let x = 0; x < width; x++) {
      if (!mask[start + x]) continue;
      out.fill(1, start + (x - last <= gap ? last : x), start + x + 1);
      last = x;
    }
  }
  return out;
}

/** Takes a box, and a margin around it, out of a mask. */
export function clearBox(mask: Uint8Array, width: number, box: PixelBox, margin = 0): void {
  const height = mask.length / width;
  const left = Math.max(0, Math.floor(box.left - margin));
  const right = Math.min(width, Math.ceil(box.right + margin));
  const bottom = Math.min(height, Math.ceil(box.bottom + margin));
  for (let y = Math.max(0, Math.floor(box.top - margin)); y < bottom; y++)
    if (left < right) mask.fill(0, y * width + left, y * width + right);
}

/** Takes out what is connected with the edges: shadows of a scanner's lid, and what hangs on them, are no text. */
export function clearRim(mask: Uint8Array, width: number): void {
  const height = mask.length / width;
  const stack: number[] = [];
  for (let x = 0; x < width; x++) stack.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) stack.push(y * width, y * width + width - 1);
  for (const at of stack) if (mask[at]) grow(mask, width, height, [at]);
}
