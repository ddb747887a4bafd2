// A word that a line was drawn through: on forms that print both words of a choice ("Nam, Nữ") the wrong one is struck
// out. Looked for as a dark path that runs across the word at half its height; between letters ink breaks off, a line
// does not.
import type { PixelBox, Raster } from './raster.ts';

/** The part of a word's height that a line through it runs in: a capital's middle to below the small letters'. */
const band = { from: 0.3, to: 0.82 };

/** Half way between the darkest and the lightest of the word: scans differ in how black ink is. */
function inkLevel({ width, data }: Raster, { left, top, right, bottom }: PixelBox): number {
  let darkest = 255;
  let lightest = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const value = data[y * width + x] ?? 255;
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
    }
  return lightest - darkest < 60 ? 0 : (darkest + lightest) / 2;
}

function within({ width, height }: Raster, { left, top, right, bottom }: PixelBox): PixelBox {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(width, Math.ceil(right)),
    bottom: Math.min(height, Math.ceil(bottom)),
  };
}

/** The longest dark path from left to right, one row up or down to the next column, as a share of the word's width. */
export function struckShare(raster: Raster, word: PixelBox): number {
  const box = within(raster, word);
  const [from, to] = [band.from, band.to].map((part) => Math.round(box.top + (box.bottom - box.top) * part));
  const columns = box.right - box.left;
  if (from === undefined || to === undefined || columns < 8 || to - from < 4) return 0;
  const level = inkLevel(raster, box);
  let paths = new Int32Array(to - from + 2);
  let longest = 0;
  for (let x = box.left; x < box.right; x += 1) {
    const next = new Int32Array(paths.length);
    for (let row = 1; row < paths.length - 1; row += 1) {
      if ((raster.data[(from + row - 1) * raster.width + x] ?? 255) >= level) continue;
      next[row] = 1 + Math.max(paths[row - 1] ?? 0, paths[row] ?? 0, paths[row + 1] ?? 0);
      longest = Math.max(longest, next[row] ?? 0);
    }
    paths = next;
  }
  return longest / columns;
}
