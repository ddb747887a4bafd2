// Lines of text found by smearing ink sideways: rough boxes, for questions that come before any reader has run.
import { areasOf, smeared } from './areas.ts';
import type { PixelBox, Raster } from './raster.ts';

const inkBelow = 170;

/** Where a raster is darker than `level`. */
export function inkMask({ data }: Raster, level = inkBelow): Uint8Array {
  const mask = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) mask[i] = (data[i] ?? 255) < level ? 1 : 0;
  return mask;
}

/** Of a small straightened page; the widest first. Boxes that are no line of text (specks, rules, pictures) are left out. */
export function roughLines(small: Raster): PixelBox[] {
  const gap = Math.round(small.width / 60);
  return areasOf(smeared(inkMask(small), small.width, gap), small.width)
    .filter(({ left, top, right, bottom, count }) => {
      const [width, height] = [right - left, bottom - top];
      return height >= 6 && height <= small.height / 15 && width >= 2 * height && count > 0.25 * width * height;
    })
    .sort((a, b) => b.right - b.left - (a.right - a.left));
}
