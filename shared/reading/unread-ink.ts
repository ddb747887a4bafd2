// Ink that looks like writing and lies in no word's box. Both readers look only where reader A found text: a line that
// it missed is lost to both, and only this check says so.
import type { Area } from './areas.ts';
import { areasOf, smeared } from './areas.ts';
import type { PixelBox } from './raster.ts';

interface InkPage {
  /** Ink outside words, seals, signatures and rules. */
  readonly mask: Uint8Array;
  readonly width: number;
  readonly dpi: number;
  readonly lineHeight: number;
}

/** As tall as letters of this page, and neither a speck nor a filled patch. */
function isLetterLike({ left, top, right, bottom, count }: Area, lineHeight: number): boolean {
  const [width, height] = [right - left, bottom - top];
  const density = count / (width * height);
  const isPatch = density >= 0.9 && width > 0.4 * height;
  return height >= 0.25 * lineHeight && height <= 1.6 * lineHeight && width <= 6 * lineHeight && !isPatch;
}

function holdsWriting(box: PixelBox, letters: readonly Area[]): boolean {
  const inside = letters.filter(
    ({ left, top, right, bottom }) => left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom,
  );
  const ink = inside.reduce((sum, { count }) => sum + count, 0);
  return inside.length >= 2 && ink >= 12;
}

export function unreadInk({ mask, width, lineHeight }: InkPage): PixelBox[] {
  const letters = areasOf(mask, width).filter((area) => isLetterLike(area, lineHeight));
  const only = new Uint8Array(mask.length);
  for (const { left, top, right, bottom } of letters)
    for (let y = top; y < bottom; y++)
      for (let i = y * width + left; i < y * width + right; i++) only[i] = mask[i] ?? 0;
  return areasOf(smeared(only, width, Math.round(lineHeight * 0.6)), width)
    .filter(({ left, top, right, bottom }) => right - left >= 0.6 * lineHeight && bottom - top >= 0.3 * lineHeight)
    .filter((box) => holdsWriting(box, letters))
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}
