// Where text stands: the DB detector of PP-OCR (Liao et al. 2020, arXiv 1911.08947) gives each pixel a chance of being
// text; connected text pixels, grown back by the amount DB shrinks its training boxes, are the lines.
// Settings as measured on Vietnamese papers: long side 1280, threshold 0.3, growth 1.6.
import type { InferenceSession } from 'onnxruntime-node';
import { Tensor } from 'onnxruntime-node';
import type { GrayImage, PixelBox } from './gray-image.ts';
import { resize } from './gray-image.ts';

const longSide = 1280;
const threshold = 0.3;
const leastScore = 0.5;
const growth = 1.6;
/** What the model was trained with (ImageNet), blue-green-red. */
const channelMeans = [0.485, 0.456, 0.406];
const channelDeviations = [0.229, 0.224, 0.225];

export interface TextBox extends PixelBox {
  readonly score: number;
}

interface ScoreMap {
  readonly width: number;
  readonly height: number;
  readonly scores: Float32Array;
}

function networkSize(image: GrayImage): { width: number; height: number } {
  const scale = longSide / Math.max(image.width, image.height);
  const side = (pixels: number) => Math.max(32, Math.round((pixels * scale) / 32) * 32);
  return { width: side(image.width), height: side(image.height) };
}

function toTensor({ width, height, data }: GrayImage): Tensor {
  const plane = width * height;
  const values = new Float32Array(plane * 3);
  for (let channel = 0; channel < 3; channel++) {
    const mean = channelMeans[channel] ?? 0;
    const deviation = channelDeviations[channel] ?? 1;
    const levels = Float32Array.from({ length: 256 }, (_, level) => (level / 255 - mean) / deviation);
    for (let i = 0; i < plane; i++) values[channel * plane + i] = levels[data[i] ?? 0] ?? 0;
  }
  return new Tensor('float32', values, [1, 3, height, width]);
}

/** Boxes of 8-connected text pixels, with the mean score inside. */
function components({ width, height, scores }: ScoreMap): TextBox[] {
  const seen = new Uint8Array(scores.length);
  const stack: number[] = [];
  const boxes: TextBox[] = [];
  for (let start = 0; start < scores.length; start++) {
    if (seen[start] || (scores[start] ?? 0) <= threshold) continue;
    let [left, top, right, bottom, sum, count] = [width, height, 0, 0, 0, 0];
    stack.push(start);
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      sum += scores[at] ?? 0;
      count++;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          const next = v * width + u;
          if (seen[next] || (scores[next] ?? 0) <= threshold) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    boxes.push({ left, top, right: right + 1, bottom: bottom + 1, score: sum / count });
  }
  return boxes;
}

function isText({ left, top, right, bottom, score }: TextBox): boolean {
  return score >= leastScore && right - left >= 3 && bottom - top >= 3;
}

/** Grown by area * growth / perimeter on every side, in the pixels of the whole image. */
function grown(box: TextBox, map: ScoreMap, image: GrayImage): TextBox {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const offset = (width * height * growth) / (2 * (width + height));
  const [fx, fy] = [image.width / map.width, image.height / map.height];
  return {
    left: Math.max(0, Math.floor((box.left - offset) * fx)),
    top: Math.max(0, Math.floor((box.top - offset) * fy)),
    right: Math.min(image.width, Math.ceil((box.right + offset) * fx)),
    bottom: Math.min(image.height, Math.ceil((box.bottom + offset) * fy)),
    score: box.score,
  };
}

export async function detectText(session: InferenceSession, image: GrayImage): Promise<TextBox[]> {
  const size = networkSize(image);
  const [inputName = '', outputName = ''] = [session.inputNames[0], session.outputNames[0]];
  const output = await session.run({ [inputName]: toTensor(resize(image, size.width, size.height)) });
  const map = { ...size, scores: output[outputName]?.data as Float32Array };
  return components(map)
    .filter(isText)
    .map((box) => grown(box, map, image))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
