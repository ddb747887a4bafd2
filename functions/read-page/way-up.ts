// Which way up a page with level lines is: a few of its lines are read both ways, and Vietnamese makes sense one way only.
import type { PixelBox, Raster } from '../../shared/reading/raster.ts';
import { crop, halfTurn, shrink } from '../../shared/reading/raster.ts';
import { roughLines } from '../../shared/reading/text-lines.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { smallFactor, turnedOver } from '../../shared/reading/upright.ts';
import type { Tesseract } from '../adapters/tesseract.ts';
import type { DetectedText } from '../adapters/textract.ts';

const linesAsked = 4;
/** The middle of a long line tells as much as the whole. */
const longest = 14;

function sample(raster: Raster, small: Raster, box: PixelBox): Raster {
  const factor = raster.width / small.width;
  const height = (box.bottom - box.top) * factor;
  const middle = ((box.left + box.right) / 2) * factor;
  const half = Math.min(((box.right - box.left) * factor) / 2, (longest * height) / 2);
  const pad = height * 0.15;
  const top = box.top * factor - pad;
  return crop(raster, { left: middle - half - pad, right: middle + half + pad, top, bottom: top + height + 2 * pad });
}

interface Sense {
  readonly letters: number;
  /** Letters weighted by confidence: noise read with confidence is short. */
  readonly weight: number;
}

function sense(tesseract: Tesseract, line: Raster): Sense {
  const words = tesseract.readLine(line, { left: 0, top: 0, right: line.width, bottom: line.height });
  return {
    letters: words.reduce((sum, { text }) => sum + text.length, 0),
    weight: words.reduce((sum, { text, confidence }) => sum + text.length * confidence ** 2, 0),
  };
}

/** Upside-down text never reads like this (most seen there: 0.5 of the letters' weight). */
function isSurelyText({ letters, weight }: Sense): boolean {
  return letters >= 12 && weight > 0.7 * letters;
}

export type WayUp = 'as-is' | 'turned' | 'unknown';

/** By the Vietnamese reader; on handwriting it makes no sense of either way and says so. */
export function wayUp(page: UprightPage, tesseract: Tesseract): WayUp {
  const small = shrink(page.raster, smallFactor(page.raster));
  let [asIs, turned, letters] = [0, 0, 0];
  for (const box of roughLines(small).slice(0, linesAsked)) {
    const line = sample(page.raster, small, box);
    const here = sense(tesseract, line);
    if (isSurelyText(here)) return 'as-is';
    const there = sense(tesseract, halfTurn(line));
    if (isSurelyText(there)) return 'turned';
    asIs += here.weight;
    turned += there.weight;
    letters += Math.max(here.letters, there.letters);
  }
  if (Math.max(asIs, turned) < 0.4 * letters || letters === 0) return 'unknown';
  if (asIs > 1.5 * turned) return 'as-is';
  return turned > 1.5 * asIs ? 'turned' : 'unknown';
}

/** Sheets are mostly fed the right way: to believe the other takes more. */
const prior = 1.3;

function senseOfA({ lines }: DetectedText): number {
  const words = lines.flatMap((line) => line.words);
  return words.reduce((sum, { text, confidence = 0.5 }) => sum + text.length * confidence ** 2, 0);
}

function isPlain({ lines }: DetectedText): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => text.length > 1);
  return words.length >= 5 && words.filter(({ confidence = 0 }) => confidence > 0.9).length > 0.6 * words.length;
}

export interface ReadByA {
  readonly page: UprightPage;
  readonly found: DetectedText;
}

/** Reader A's text of the page the right way up; only where reader B cannot tell is the page shown to A both ways. */
export async function readRightWayUp(
  page: UprightPage,
  tesseract: Tesseract,
  detect: (page: UprightPage) => Promise<DetectedText>,
): Promise<ReadByA> {
  const way = wayUp(page, tesseract);
  const other = turnedOver(page, halfTurn(page.raster));
  if (way === 'turned') return { page: other, found: await detect(other) };
  const found = await detect(page);
  if (way === 'as-is' || isPlain(found)) return { page, found };
  const foundOther = await detect(other);
  return senseOfA(foundOther) > prior * senseOfA(found) ? { page: other, found: foundOther } : { page, found };
}
