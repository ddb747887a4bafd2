// One page's picture -> what two readers say stands on it, and where. Bytes in, data out; AWS is reached only through
// the Textract client that the caller brings.
import type { TextractClient } from '@aws-sdk/client-textract';
import type { Point } from '../../shared/document/geometry.ts';
import type { Line, PageReading, Word } from '../../shared/document/page.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import { mergeLine } from '../../shared/reading/merge.ts';
import type { PixelBox } from '../../shared/reading/raster.ts';
import { redChannel } from '../../shared/reading/raster.ts';
import { inReadingOrder } from '../../shared/reading/reading-order.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { straighten, toViewedPoint } from '../../shared/reading/upright.ts';
import { decodePicture, encodePng } from '../adapters/images.ts';
import type { Tesseract } from '../adapters/tesseract.ts';
import type { TextractLine } from '../adapters/textract.ts';
import { detectText } from '../adapters/textract.ts';
import { putWayUp } from './way-up.ts';

export interface PageReaders {
  readonly textract: TextractClient;
  /** What answers at the client's endpoint; calibration belongs to it. */
  readonly textractName: string;
  readonly tesseract: Tesseract;
}

export interface PageInput {
  readonly page: number;
  readonly image: Uint8Array;
  readonly dpi?: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Merged {
  readonly box: PixelBox;
  readonly words: readonly MergedWord[];
}

/** Files of phones say 72 or 96 and mean nothing by it: then an A4 sheet is supposed. */
export function paperDpi({ width, height }: Size, stated: number | undefined): number {
  if (stated !== undefined && stated >= 100 && stated <= 1200) return stated;
  return Math.max(width, height) / 11.69;
}

function pixelBox(polygon: readonly Point[], { width, height }: Size): PixelBox {
  const xs = polygon.map(([x]) => x * width);
  const ys = polygon.map(([, y]) => y * height);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function readBoth(page: UprightPage, tesseract: Tesseract, line: TextractLine): Merged {
  const box = pixelBox(line.polygon, page.raster);
  const wordsA = line.words.map((word) => ({ ...word, box: pixelBox(word.polygon, page.raster) }));
  const wordsB = tesseract.readLine(page.raster, box);
  return { box, words: mergeLine(wordsA, wordsB, box.bottom - box.top) };
}

export async function readPage(input: PageInput, readers: PageReaders): Promise<PageReading> {
  const picture = await decodePicture(input.image);
  const viewed = { width: picture.width, height: picture.height };
  const level = straighten(redChannel(picture), paperDpi(viewed, input.dpi));
  const page = putWayUp(level, readers.tesseract);
  const lines = await detectText(readers.textract, await encodePng(page.raster));
  const merged = lines.map((line) => readBoth(page, readers.tesseract, line)).filter(({ words }) => words.length > 0);
  return {
    page: input.page,
    ...viewed,
    upright: { rotation: page.rotation, skewDegrees: page.skewDegrees, ...sizeOf(page) },
    source: 'scan',
    readers: readersOf(readers),
    quality: { level: 'normal', measures: {} },
    blank: merged.length === 0,
    lines: inReadingOrder(merged).map((line) => toLine(page, viewed, line)),
    signatures: [],
    seals: [],
    unreadInk: [],
  };
}

function sizeOf({ raster }: UprightPage): Size {
  return { width: raster.width, height: raster.height };
}

function readersOf({ textractName, tesseract }: PageReaders): PageReading['readers'] {
  return {
    a: { name: textractName, version: '1.0' },
    b: { name: 'tesseract-vie-best-int', version: tesseract.version },
  };
}

function placed(page: UprightPage, viewed: Size, box: PixelBox) {
  const { width, height } = page.raster;
  const { left, top, right, bottom } = box;
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return {
    box: { left: left / width, top: top / height, right: right / width, bottom: bottom / height },
    polygon: corners.map((corner) => toViewedPoint(page, viewed, corner)),
  };
}

function toLine(page: UprightPage, viewed: Size, { box, words }: Merged): Line {
  return { ...placed(page, viewed, box), words: words.map((word) => toWord(page, viewed, word)) };
}

function toWord(page: UprightPage, viewed: Size, { handwriting, box, ...word }: MergedWord): Word {
  return { ...word, ...placed(page, viewed, box), ...(handwriting ? { handwritten: 0.9 } : {}) };
}
