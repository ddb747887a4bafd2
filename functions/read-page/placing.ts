// Places on the upright page as they leave the system: boxes in 0..1 of the upright page, polygons in 0..1 of the page
// as a viewer shows it.
import type { Box, Point, Polygon } from '../../shared/document/geometry.ts';
import type { Line, Mark, Word } from '../../shared/document/page.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import { penDigits } from '../../shared/reading/pen-digits.ts';
import type { PixelBox } from '../../shared/reading/raster.ts';
import type { FoundMark } from '../../shared/reading/seals.ts';
import { struckShare } from '../../shared/reading/struck.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { fromViewedPoint, toViewedPoint } from '../../shared/reading/upright.ts';
import type { MergedLine } from './merged-lines.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function toUprightBox({ raster: { width, height } }: UprightPage, box: PixelBox): Box {
  const { left, top, right, bottom } = box;
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
}

function placed(page: UprightPage, viewed: Size, box: PixelBox): { box: Box; polygon: Polygon } {
  const corners: Point[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ];
  return { box: toUprightBox(page, box), polygon: corners.map((corner) => toViewedPoint(page, viewed, corner)) };
}

/** The box around a polygon given in 0..1 of a picture. */
export function aroundPolygon(polygon: readonly Point[], { width, height }: Size): PixelBox {
  return around(polygon.map(([x, y]): Point => [x * width, y * height]));
}

/** The upright box around a polygon of the page as viewed. */
export function aroundViewed(page: UprightPage, viewed: Size, polygon: readonly Point[]): PixelBox {
  return around(polygon.map((point) => fromViewedPoint(page, viewed, point)));
}

function around(points: readonly Point[]): PixelBox {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function toMark(page: UprightPage, viewed: Size, { box, probability }: FoundMark): Mark {
  return { ...placed(page, viewed, box), probability };
}

/** Below it a path of ink is that of letters. */
const leastStruck = 0.5;

/** Textract says which words look handwritten; a stand-in that never says so leaves it absent. */
function toWord(page: UprightPage, viewed: Size, { handwriting, box, ...word }: MergedWord): Word {
  const struck = struckShare(page.raster, box);
  const pen = word.agreement === 'layer' ? undefined : penDigits(page.raster, box, word.readings.a ?? '');
  return {
    ...word,
    ...placed(page, viewed, box),
    ...(handwriting ? { handwritten: 0.9 } : {}),
    ...(struck >= leastStruck ? { struck: Math.round(struck * 100) / 100 } : {}),
    ...(pen ? { pen } : {}),
  };
}

export function toLine(page: UprightPage, viewed: Size, { box, words }: MergedLine): Line {
  return { ...placed(page, viewed, box), words: words.map((word) => toWord(page, viewed, word)) };
}
