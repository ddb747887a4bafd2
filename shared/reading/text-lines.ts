// Lines of text found by smearing ink sideways: rough boxes, for questions that come before any reader has run.
import type { PixelBox, Raster } from './raster.ts';

const inkBelow = 170;

/** Ink joined across gaps of up to `gap` pixels in a row. */
function smeared({ width, height, data }: Raster, gap: number): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let last = -Infinity;
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) >= inkBelow) continue;
      const from = x - last <= gap ? last : x;
      out.fill(1, y * width + from, y * width + x + 1);
      last = x;
    }
  }
  return out;
}

/** Bounding boxes of 4-connected areas of ones. */
export function areasOf(mask: Uint8Array, width: number): (PixelBox & { readonly count: number })[] {
  const seen = mask.slice();
  const height = mask.length / width;
  const areas: (PixelBox & { readonly count: number })[] = [];
  const stack: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (!seen[start]) continue;
    let [left, top, right, bottom, count] = [width, height, 0, 0, 0];
    seen[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      count++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      if (x > 0 && seen[at - 1]) visit(at - 1);
      if (x < width - 1 && seen[at + 1]) visit(at + 1);
      if (y > 0 && seen[at - width]) visit(at - width);
      if (y < height - 1 && seen[at + width]) visit(at + width);
    }
    areas.push({ left, top, right: right + 1, bottom: bottom + 1, count });
  }
  return areas;

  function visit(at: number): void {
    seen[at] = 0;
    stack.push(at);
  }
}

/** Of a small straightened page; the widest first. Boxes that are no line of text (specks, rules, pictures) are left out. */
export function roughLines(small: Raster): PixelBox[] {
  const gap = Math.round(small.width / 60);
  return areasOf(smeared(small, gap), small.width)
    .filter(({ left, top, right, bottom, count }) => {
      const [width, height] = [right - left, bottom - top];
      return height >= 6 && height <= small.height / 15 && width >= 2 * height && count > 0.25 * width * height;
    })
    .sort((a, b) => b.right - b.left - (a.right - a.left));
}
