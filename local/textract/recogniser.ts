// What a word says: PP-OCR's CTC recogniser, en_PP-OCRv4. One picture to a word, 48 pixels high; 16 of like width are
// padded to one width, and 4 are shown at once.
import type { InferenceSession } from 'onnxruntime-node';
import { Tensor } from 'onnxruntime-node';
import type { GrayImage } from './gray-image.ts';
import { resize } from './gray-image.ts';

const height = 48;
const alikeWide = 16;
/** More than these leave the processor’s cache: 16 at once take a fifth longer. */
const batchSize = 4;
const widest = 3200;

/** PaddleOCR's en_dict.txt in its order; class 0 is CTC's blank, the last class is the blank between words. */
const alphabet = '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~!"#$%&\'()*+,-./  ';

export interface Recognised {
  readonly text: string;
  /** Mean chance of its characters, 0..1. */
  readonly confidence: number;
}

function scaled(image: GrayImage): GrayImage {
  const width = Math.round((image.width * height) / image.height);
  return resize(image, Math.min(widest, Math.max(8, width)), height);
}

/** Side by side in one tensor, each padded with mid-gray on the right as in training. */
function toTensor(images: readonly GrayImage[], width: number): Tensor {
  const plane = width * height;
  const values = new Float32Array(images.length * 3 * plane);
  images.forEach((image, n) => {
    for (let channel = 0; channel < 3; channel++)
      for (let y = 0; y < height; y++) {
        const target = (n * 3 + channel) * plane + y * width;
        for (let x = 0; x < image.width; x++) values[target + x] = (image.data[y * image.width + x] ?? 0) / 127.5 - 1;
      }
  });
  return new Tensor('float32', values, [images.length, 3, height, width]);
}

/** The likeliest class at each step; repeats and blanks drop out. */
function decode(scores: Float32Array, steps: number, classes: number): Recognised {
  let [text, sum, count, previous] = ['', 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    let [best, score] = [0, 0];
    for (let c = 0; c < classes; c++) {
      const value = scores[step * classes + c] ?? 0;
      if (value > score) [best, score] = [c, value];
    }
    if (best !== 0 && best !== previous) {
      text += alphabet[best - 1] ?? '';
      sum += score;
      count++;
    }
    previous = best;
  }
  return { text: text.trim(), confidence: count === 0 ? 0 : sum / count };
}

async function recogniseBatch(
  session: InferenceSession,
  images: readonly GrayImage[],
  width: number,
): Promise<Recognised[]> {
  const [inputName = '', outputName = ''] = [session.inputNames[0], session.outputNames[0]];
  const output = (await session.run({ [inputName]: toTensor(images, width) }))[outputName];
  const [, steps = 0, classes = 0] = output?.dims ?? [];
  const scores = output?.data as Float32Array;
  return images.map((_, n) => decode(scores.subarray(n * steps * classes, (n + 1) * steps * classes), steps, classes));
}

function* inParts<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** In the order of the images; batches hold images of like width, so that little is spent on padding. */
export async function recognise(session: InferenceSession, images: readonly GrayImage[]): Promise<Recognised[]> {
  const ordered = images.map((image, index) => ({ index, image: scaled(image) }));
  ordered.sort((a, b) => a.image.width - b.image.width);
  const results = new Array<Recognised>(images.length);
  for (const alike of inParts(ordered, alikeWide)) {
    const width = Math.ceil((alike.at(-1)?.image.width ?? 0) / 32) * 32;
    for (const batch of inParts(alike, batchSize)) {
      const images = batch.map(({ image }) => image);
      const recognised = await recogniseBatch(session, images, width);
      batch.forEach(({ index }, n) => (results[index] = recognised[n] ?? { text: '', confidence: 0 }));
    }
  }
  return results;
}
