// Signatures: long thin strokes, taller than the lines of text, that no reader has read. Seals are taken out first,
// for a signature runs into the seal beside it.
import type { Area } from './areas.ts';
import { areasOf } from './areas.ts';
import type { PixelBox } from './raster.ts';
import type { FoundMark } from './seals.ts';

interface InkPage {
  readonly mask: Uint8Array;
  readonly width: number;
  readonly dpi: number;
  /** Of the text on the page. */
  readonly lineHeight: number;
  /** Lines of several words, and seals: writing and rings are no signatures. */
  readonly lines: readonly PixelBox[];
  readonly seals: readonly FoundMark[];
}

/** A ring and what is within a thickness of it, by the distance from the centre. */
export function withoutRings(
  mask: Uint8Array,
  width: number,
  seals: readonly FoundMark[],
  thickness: number,
): Uint8Array {
  const out = mask.slice();
  for (const { box } of seals) {
    const [x, y, radius] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2, (box.right - box.left) / 2];
    for (let v = Math.max(0, Math.floor(box.top) - 2); v < box.bottom + 2 && v * width < mask.length; v++)
      for (let u = Math.max(0, Math.floor(box.left) - 2); u < Math.min(width, box.right + 2); u++)
        if (Math.abs(Math.hypot(u + 0.5 - x, v + 0.5 - y) - radius) <= thickness) out[v * width + u] = 0;
  }
  return out;
}

function near(a: PixelBox, b: PixelBox, gap: number): boolean {
  return a.left - gap < b.right && b.left - gap < a.right && a.top - gap < b.bottom && b.top - gap < a.bottom;
}

function union(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    count: a.count + b.count,
  };
}

/** Strokes of one hand lie together. */
function gathered(strokes: readonly Area[], gap: number): Area[] {
  const groups: Area[] = [];
  for (const stroke of strokes) {
    let group = stroke;
    for (let i = groups.length - 1; i >= 0; i--) {
      const other = groups[i] as Area;
      if (!near(group, other, gap)) continue;
      group = union(group, other);
      groups.splice(i, 1);
    }
    groups.push(group);
  }
  return groups;
}

/** A hand that goes to and fro within a thumb's width fills half of its box at 100 dpi; print that ran together fills more. */
const mostDense = 0.5;

function isStroke({ left, top, right, bottom, count }: Area, { dpi, lineHeight }: InkPage): boolean {
  const mm = 25.4 / dpi;
  const [width, height] = [right - left, bottom - top];
  const longest = Math.max(width, height) * mm;
  const density = count / (width * height);
  return longest >= 6 && longest <= 90 && Math.min(width, height) >= 0.5 * lineHeight && density < mostDense;
}

function shareInside(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return (Math.max(0, width) * Math.max(0, height)) / ((a.right - a.left) * (a.bottom - a.top));
}

/** Doubt about ink within a line of writing, and about ink that is all within a seal. */
function standing(box: PixelBox, { lines, seals }: InkPage): number {
  const written = lines.reduce((sum, line) => sum + shareInside(box, line), 0);
  if (written > 0.45) return 0.3;
  return seals.some((seal) => shareInside(box, seal.box) > 0.9) ? 0.5 : 1;
}

/** Sure from about twice the height of a line and 15 mm of width on. */
function probabilityOf(area: Area, page: InkPage): number {
  const { left, top, right, bottom, count } = area;
  const { dpi, lineHeight } = page;
  const [width, height] = [right - left, bottom - top];
  const tall = Math.min(1, Math.max(0, (height / lineHeight - 0.9) / 0.8));
  const wide = Math.min(1, (width * 25.4) / dpi / 15);
  const thin = Math.min(1, 1 - 2 * (count / (width * height) - 0.3));
  return 0.97 * tall * wide * thin * standing(area, page);
}

/** Surest first. `mask`: unread ink without seals and rules. */
export function findSignatures(page: InkPage): FoundMark[] {
  const strokes = areasOf(page.mask, page.width).filter((area) => isStroke(area, page));
  return gathered(strokes, page.lineHeight * 0.5)
    .map((area) => ({ box: area, probability: probabilityOf(area, page) }))
    .filter(({ probability }) => probability > 0.2)
    .sort((a, b) => b.probability - a.probability)
    .map(({ box: { left, top, right, bottom }, probability }) => ({ box: { left, top, right, bottom }, probability }));
}
