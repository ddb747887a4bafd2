// What a word says: PP-OCR's CTC recogniser, en_PP-OCRv4. One picture to a word, 48 pixels high, 16 to a batch.
import type { InferenceSession } from 'onnxruntime-node';
import { Tensor } from 'onnxruntime-node';
import type { GrayImage } from './gray-image.ts';
import { resize } from './gray-image.ts';

const height = 48;
const batchSize = 16;
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

async function recogniseBatch(session: InferenceSession, images: readonly GrayImage[]): Promise<Recognised[]> {
  const width = Math.ceil(Math.max(...images.map((image) => image.width)) / 32) * 32;
  const [inputName = '', outputName = ''] = [session.inputNames[0], session.outputNames[0]];
  const output = (await session.run({ [inputName]: toTensor(images, width) }))[outputName];
  const [, steps = 0, classes = 0] = output?.dims ?? [];
  const scores = output?.data as Float32Array;
  return images.map((_, n) => decode(scores.subarray(n * steps * classes, (n + 1) * steps * classes), steps, classes));
}

/** In the order of the images; batches hold images of like width, so that little is spent on padding. */
export async function recognise(session: InferenceSession, images: readonly GrayImage[]): Promise<Recognised[]> {
  const ordered = images.map((image, index) => ({ index, image: scaled(image) }));
  ordered.sort((a, b) => a.image.width - b.image.width);
  const results = new Array<Recognised>(images.length);
  for (let at = 0; at < ordered.length; at += batchSize) {
    const batch = ordered.slice(at, at + batchSize);
    const recognised = await recogniseBatch(
      session,
      batch.map(({ image }) => image),
    );
    batch.forEach(({ index }, n) => (results[index] = recognised[n] ?? { text: '', confidence: 0 }));
  }
  return results;
}
