// The polygon of a value: around its words, in the frame of a viewer, beginning at the text's own top left.
import type { Point, Polygon } from '../document/geometry.ts';
import type { PlacedWord } from './stream.ts';

/** Which corner of the viewed page is the text's own top left, by how the page must be turned to stand upright. */
const firstCorner: Readonly<Record<0 | 90 | 180 | 270, number>> = { 0: 0, 90: 3, 180: 2, 270: 1 };

function around(points: readonly Point[], rotation: 0 | 90 | 180 | 270): Polygon {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const first = firstCorner[rotation];
  return [...corners.slice(first), ...corners.slice(0, first)];
}

/** Along the words where they stand in one line, else the box around them. Words of the first page only. */
export function outlineOf(words: readonly PlacedWord[]): { page: number; polygon: Polygon } | undefined {
  const [first] = words;
  if (!first) return undefined;
  const own = words.filter(({ page }) => page === first.page);
  const last = own.at(-1) ?? first;
  const page = first.page.page;
  const [start, end] = [first.word.polygon, last.word.polygon];
  const [topLeft, bottomLeft, topRight, bottomRight] = [start[0], start[3], end[1], end[2]];
  if (own.every(({ line }) => line === first.line) && topLeft && topRight && bottomRight && bottomLeft) {
    return { page, polygon: [topLeft, topRight, bottomRight, bottomLeft] };
  }
  return {
    page,
    polygon: around(
      own.flatMap(({ word }) => word.polygon),
      first.page.upright.rotation,
    ),
  };
}
