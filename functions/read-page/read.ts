// One page's picture -> what two readers say stands on it, and where. Bytes in, data out; AWS is reached only through
// the Textract client that the caller brings.
import type { TextractClient } from '@aws-sdk/client-textract';
import type { PageReading } from '../../shared/document/page.ts';
import { levelOf, measureQuality } from '../../shared/reading/quality.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import { redChannel, shrink } from '../../shared/reading/raster.ts';
import type { Picture, Raster } from '../../shared/reading/raster.ts';
import { inReadingOrder } from '../../shared/reading/reading-order.ts';
import { eraseRules } from '../../shared/reading/rules.ts';
import { sourceOf } from '../../shared/reading/text-layer.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { smallFactor, straighten } from '../../shared/reading/upright.ts';
import type { InkReader } from '../adapters/ink-reader.ts';
import { decodePicture, encodeJpeg, encodePng } from '../adapters/images.ts';
import type { Tesseract } from '../adapters/tesseract.ts';
import { detectText, mostPictureBytes } from '../adapters/textract.ts';
import type { LayerWord } from '../prepare/prepared-page.ts';
import { readDiacritics } from './diacritics.ts';
import { readHandwriting } from './handwritten.ts';
import { marksOn } from './marks.ts';
import type { MergedLine } from './merged-lines.ts';
import { placedLayer, readLines } from './merged-lines.ts';
import type { Size } from './placing.ts';
import { toLine, toMark, toUprightBox } from './placing.ts';
import { readRightWayUp } from './way-up.ts';

export interface PageReaders {
  readonly textract: TextractClient;
  /** What answers at the client's endpoint; calibration belongs to it. */
  readonly textractName: string;
  readonly tesseract: Tesseract;
  readonly handwriting: InkReader;
  readonly diacritics: InkReader;
}

export interface PageInput {
  readonly page: number;
  readonly image: Uint8Array;
  readonly dpi?: number;
  readonly textLayer?: readonly LayerWord[];
  readonly signedAt?: readonly string[];
}

/** Files of phones say 72 or 96 and mean nothing by it: then an A4 sheet is supposed. */
export function paperDpi({ width, height }: Size, stated: number | undefined): number {
  if (stated !== undefined && stated >= 99 && stated <= 1200) return stated;
  return Math.max(width, height) / 11.69;
}

/** Noise does not compress: a page of it goes as JPEG. */
async function encodeForReader(raster: Raster): Promise<Uint8Array> {
  const png = await encodePng(raster);
  return png.length <= mostPictureBytes ? png : encodeJpeg({ ...raster, channels: 1 }, 70);
}

function withoutRules(page: UprightPage): UprightPage {
  const factor = smallFactor(page.raster);
  return { ...page, raster: eraseRules(page.raster, shrink(page.raster, factor), factor) };
}

function agreeing(words: readonly MergedWord[]): number {
  const agreed = words.filter(({ agreement }) => agreement !== 'differs' && agreement !== 'single');
  return words.length === 0 ? 0 : agreed.length / words.length;
}

function qualityOf(picture: Picture, dpi: number, page: UprightPage, words: readonly MergedWord[]) {
  const measured = measureQuality(redChannel(picture), { dpi, skewDegrees: page.skewDegrees });
  const reading = { words: words.length, agreeing: agreeing(words) };
  return { level: levelOf(measured, reading), measures: { ...measured, ...reading, clarity: page.clarity } };
}

/** A page without a single word that both readers saw and no ink like writing has nothing to read on it. */
function isBlank(lines: readonly MergedLine[], unreadInk: readonly unknown[]): boolean {
  const words = lines.flatMap(({ words }) => words);
  const sure = words.filter(({ agreement, confidence }) => agreement !== 'single' || (confidence.a ?? 0) > 0.8);
  return sure.length === 0 && unreadInk.length < 3;
}

export async function readPage(input: PageInput, readers: PageReaders): Promise<PageReading> {
  const picture = await decodePicture(input.image);
  const viewed = { width: picture.width, height: picture.height };
  const dpi = paperDpi(viewed, input.dpi);
  const level = withoutRules(straighten(redChannel(picture), dpi));
  const detect = async ({ raster }: UprightPage) => detectText(readers.textract, await encodeForReader(raster));
  const { page, found } = await readRightWayUp(level, readers.tesseract, detect);
  const layer = placedLayer(page, viewed, input.textLayer ?? []);
  const lines = inReadingOrder(readLines(page, readers.tesseract, found.lines, layer));
  const words = lines.flatMap((line) => line.words);
  const marks = marksOn(page, picture, lines);
  const { rotation, skewDegrees, raster } = page;
  const written = await readHandwriting(page, lines, readers.handwriting);
  const told = await readDiacritics(page, written, readers.diacritics);
  return {
    page: input.page,
    ...viewed,
    upright: { rotation, skewDegrees, width: raster.width, height: raster.height },
    source: sourceOf(words, layer),
    readers: readersOf(readers, found.model),
    quality: qualityOf(picture, dpi, page, words),
    blank: isBlank(lines, marks.unreadInk),
    lines: told.map((line) => toLine(page, viewed, line)),
    signatures: marks.signatures.map((mark) => toMark(page, viewed, mark)),
    seals: marks.seals.map((mark) => toMark(page, viewed, mark)),
    unreadInk: marks.unreadInk.map((box) => toUprightBox(page, box)),
    ...(input.signedAt && { signedAt: [...input.signedAt] }),
  };
}

function readersOf({ textractName, tesseract }: PageReaders, model: string): PageReading['readers'] {
  return {
    a: { name: textractName, version: model },
    b: { name: 'tesseract-vie-best-int', version: tesseract.version },
  };
}
