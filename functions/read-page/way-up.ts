// Which way up a page with level lines is: a few of its lines are read both ways, and Vietnamese makes sense one way only.
import type { PixelBox, Raster } from '../../shared/reading/raster.ts';
import { crop, halfTurn, shrink } from '../../shared/reading/raster.ts';
import { roughLines } from '../../shared/reading/text-lines.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { smallFactor, turnedOver } from '../../shared/reading/upright.ts';
import type { Tesseract } from '../adapters/tesseract.ts';

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
  return letters >= 12 && weight > 0.8 * letters;
}

export function putWayUp(page: UprightPage, tesseract: Tesseract): UprightPage {
  const small = shrink(page.raster, smallFactor(page.raster));
  let [asIs, turned] = [0, 0];
  for (const box of roughLines(small).slice(0, linesAsked)) {
    const line = sample(page.raster, small, box);
    const here = sense(tesseract, line);
    if (isSurelyText(here)) return page;
    const there = sense(tesseract, halfTurn(line));
    if (isSurelyText(there)) return turnedOver(page, halfTurn(page.raster));
    asIs += here.weight;
    turned += there.weight;
  }
  return turned > asIs * 1.2 ? turnedOver(page, halfTurn(page.raster)) : page;
}
