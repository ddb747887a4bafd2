// A third opinion on digits that two readers of print differ over, as they do on handwriting: each digit's ink alone,
// shown to a network that learnt digits of pens. Ink is matched to the letters of a reading piece by piece, so that
// labels and signs beside the digits ("số:04", "15/4") do not disturb; where pieces and letters do not pair up, nothing
// is said.
import type { GreyImage } from './digits/reader.ts';
import { classifyPiece, inkPieces } from './digits/reader.ts';
import { noDigit } from './digits/network.ts';
import { digitWeights } from './digits/unpack.ts';
import type { PixelBox, Raster } from './raster.ts';
import { crop } from './raster.ts';

export interface PenDigits {
  /** The digits in the order of the reading, without what stands between them. */
  readonly text: string;
  /** The network's chance of its least likely digit. */
  readonly confidence: number;
}

/** Signs whose ink is too low to be a piece. */
const low = /[.,:;'"’`~_–—-]/gu;

/** Room above and below: a reader's box often cuts a pen's strokes. */
const margin = 0.12;

function cutOut(raster: Raster, { left, top, right, bottom }: PixelBox): GreyImage {
  const room = (bottom - top) * margin;
  return crop(raster, { left, right, top: top - room, bottom: bottom + room });
}

/** Digits of `reading` as the network sees them in the box; undefined where ink and letters do not pair up. */
export function penDigits(raster: Raster, box: PixelBox, reading: string): PenDigits | undefined {
  const letters = Array.from(reading.normalize('NFC').replace(low, ''));
  if (!letters.some((letter) => /\d/.test(letter))) return undefined;
  const image = cutOut(raster, box);
  const pieces = inkPieces(image);
  if (pieces?.length !== letters.length) return undefined;
  const chances = letters.flatMap((letter, index) => {
    const piece = pieces[index];
    return /\d/.test(letter) && piece ? [classifyPiece(digitWeights(), image, piece)] : [];
  });
  const best = chances.map((each) => each.indexOf(Math.max(...each)));
  if (best.includes(noDigit)) return undefined;
  const confidence = Math.min(...chances.map((each) => Math.max(...each)));
  return { text: best.join(''), confidence: Math.round(confidence * 1000) / 1000 };
}
