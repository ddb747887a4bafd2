// Reader A's lines, read again by reader B in the same places, and both made into words.
import { withCommonWords } from '../../shared/reading/common-words.ts';
import { mergeLine } from '../../shared/reading/merge.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import type { PixelBox } from '../../shared/reading/raster.ts';
import { withTextLayer } from '../../shared/reading/text-layer.ts';
import type { PlacedLayerWord } from '../../shared/reading/text-layer.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import type { Tesseract } from '../adapters/tesseract.ts';
import type { TextractLine } from '../adapters/textract.ts';
import type { LayerWord } from '../prepare/prepared-page.ts';
import type { Size } from './placing.ts';
import { aroundPolygon, aroundViewed } from './placing.ts';

export interface MergedLine {
  readonly box: PixelBox;
  readonly words: readonly MergedWord[];
}

export function placedLayer(page: UprightPage, viewed: Size, layer: readonly LayerWord[]): PlacedLayerWord[] {
  return layer.map(({ text, invisible, polygon }) => ({ text, invisible, box: aroundViewed(page, viewed, polygon) }));
}

/** Only what lies at a line's height: comparing every word with every other would not end on a page of 20,000. */
function layerIn(layer: readonly PlacedLayerWord[], { top, bottom }: PixelBox): PlacedLayerWord[] {
  return layer.filter(({ box }) => box.top < bottom && box.bottom > top);
}

function readBoth(page: UprightPage, tesseract: Tesseract, line: TextractLine): MergedLine {
  const box = aroundPolygon(line.polygon, page.raster);
  const wordsA = line.words.map((word) => ({ ...word, box: aroundPolygon(word.polygon, page.raster) }));
  const wordsB = tesseract.readLine(page.raster, box);
  return { box, words: withCommonWords(mergeLine(wordsA, wordsB, box.bottom - box.top)) };
}

export function readLines(
  page: UprightPage,
  tesseract: Tesseract,
  lines: readonly TextractLine[],
  layer: readonly PlacedLayerWord[],
): MergedLine[] {
  return lines
    .map((line) => readBoth(page, tesseract, line))
    .map(({ box, words }) => ({ box, words: withTextLayer(words, layerIn(layer, box)) }))
    .filter(({ words }) => words.length > 0);
}
