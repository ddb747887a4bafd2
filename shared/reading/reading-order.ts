// Lines in the order a person reads them: rows from the top, within a row from the left.
import type { PixelBox } from './raster.ts';

function sharesRow(a: PixelBox, b: PixelBox): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

export function inReadingOrder<T extends { readonly box: PixelBox }>(lines: readonly T[]): T[] {
  const left = [...lines].sort((a, b) => a.box.top + a.box.bottom - b.box.top - b.box.bottom);
  const ordered: T[] = [];
  while (left.length > 0) {
    const first = left[0] as T;
    const row = left.filter((line) => sharesRow(first.box, line.box));
    row.sort((a, b) => a.box.left - b.box.left);
    ordered.push(...row);
    for (const line of row) left.splice(left.indexOf(line), 1);
  }
  return ordered;
}
