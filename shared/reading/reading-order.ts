// Lines in the order a person reads them: rows from the top, within a row from the left.
import type { PixelBox } from './raster.ts';

function sharesRow(a: PixelBox, b: PixelBox): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function middle({ top, bottom }: PixelBox): number {
  return (top + bottom) / 2;
}

export function inReadingOrder<T extends { readonly box: PixelBox }>(lines: readonly T[]): T[] {
  let left = [...lines].sort((a, b) => middle(a.box) - middle(b.box));
  const ordered: T[] = [];
  for (let first = left[0]; first; first = left[0]) {
    const { box } = first;
    // Sorted by their middles: what lies wholly below needs no look.
    const beyond = left.findIndex((line) => middle(line.box) > box.bottom);
    const near = left.slice(0, beyond < 0 ? left.length : beyond);
    const row = near.filter((line) => line === first || sharesRow(box, line.box));
    ordered.push(...row.sort((a, b) => a.box.left - b.box.left));
    left = [...near.filter((line) => !row.includes(line)), ...left.slice(near.length)];
  }
  return ordered;
}
