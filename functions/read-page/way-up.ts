// Which way up a page with level lines is: a few of its lines are read both ways, and Vietnamese makes sense one way only.
import type { PixelBox, Raster } from '../../shared/reading/raster.ts';
import { crop, halfTurn } from '../../shared/reading/raster.ts';
import { roughLines } from '../../shared/reading/text-lines.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { smallCopy, turnedOver } from '../../shared/reading/upright.ts';
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

/** Confidence weighted by the letters read: noise read with confidence is short. */
function sense(tesseract: Tesseract, line: Raster): number {
  const words = tesseract.readLine(line, { left: 0, top: 0, right: line.width, bottom: line.height });
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence ** 2, 0);
}

export function putWayUp(page: UprightPage, tesseract: Tesseract): UprightPage {
  const small = smallCopy(page.raster);
  const lines = roughLines(small).slice(0, linesAsked);
  const samples = lines.map((box) => sample(page.raster, small, box));
  const asIs = samples.reduce((sum, line) => sum + sense(tesseract, line), 0);
  const turned = samples.reduce((sum, line) => sum + sense(tesseract, halfTurn(line)), 0);
  return turned > asIs * 1.2 ? turnedOver(page, halfTurn(page.raster)) : page;
}
