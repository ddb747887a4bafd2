// Handwritten digit groups laid out from MNIST's test part, which the network never saw in training.
import { describe, expect, it } from 'vitest';
import { loadMnist } from '../../bench/digits/mnist.ts';
import type { GreyImage } from '../../shared/reading/digits/reader.ts';
import { penDigits } from '../../shared/reading/pen-digits.ts';

const digits = loadMnist('t10k');

/** Digits side by side on paper, twice their size, as a cut-out of a page would be. */
function strip(indices: readonly number[]): GreyImage {
  const [width, height] = [indices.length * 60 + 8, 64];
  const data = new Uint8Array(width * height).fill(250);
  indices.forEach((index, place) => {
    const ink = digits.ink(index);
    for (let y = 0; y < 56; y++)
      for (let x = 0; x < 56; x++)
        data[(y + 4) * width + x + 4 + place * 60] = 250 - Math.round(230 * ink[(y >> 1) * 28 + (x >> 1)]!);
  });
  return { data, width, height };
}

const whole = ({ width, height }: GreyImage) => ({ left: 0, top: 0, right: width, bottom: height });
const three = (image: GreyImage) => penDigits(image, whole(image), '000');

describe('a group of handwritten digits', () => {
  it('is read right nearly always when the network is sure, and is left alone otherwise', () => {
    let [sure, wrong] = [0, 0];
    for (let index = 0; index < 1500; index += 3) {
      const group = [index, index + 1, index + 2];
      const read = three(strip(group));
      if (!read || read.confidence < 0.98) continue;
      sure++;
      if (read.text !== group.map((one) => digits.label(one)).join('')) wrong++;
    }
    expect(sure).toBeGreaterThan(200);
    expect(wrong).toBeLessThanOrEqual(2);
  });

  it('has no reading on blank paper, on a line, on noise', () => {
    const blank = { data: new Uint8Array(100 * 40).fill(255), width: 100, height: 40 };
    expect(three(blank)).toBeUndefined();
    const line = { ...blank, data: blank.data.map((_, index) => (Math.floor(index / 100) === 20 ? 0 : 255)) };
    expect(three(line)).toBeUndefined();
    const noise = { ...blank, data: blank.data.map((_, index) => (index * 7919) % 256) };
    expect(three(noise)).toBeUndefined();
  });
});

/** "dd/d" by a pen: the stroke between is no digit. */
function withStroke(indices: readonly [number, number, number]): GreyImage {
  const image = strip([indices[0], indices[1], indices[2], indices[2]]);
  const data = image.data.slice();
  for (let y = 0; y < image.height; y++)
    for (let x = 124; x < 184; x++) {
      const onStroke = Math.abs(x - (176 - (y * 44) / 64)) < 2.5 && y > 3 && y < 61;
      data[y * image.width + x] = onStroke ? 30 : 250;
    }
  return { ...image, data };
}

describe('digits among other strokes', () => {
  it('are told by the letters that a reader saw there, which must be as many as the strokes', () => {
    let [read, right] = [0, 0];
    for (let index = 0; index < 300; index += 3) {
      const [a, b, c] = [index, index + 1, index + 2];
      const image = withStroke([a, b, c]);
      const box = whole(image);
      const seen = penDigits(image, box, '12/3');
      expect(penDigits(image, box, '123/45')).toBeUndefined();
      if (!seen || seen.confidence < 0.9) continue;
      read++;
      if (seen.text === [a, b, c].map((one) => digits.label(one)).join('')) right++;
    }
    expect(read).toBeGreaterThan(40);
    expect(right).toBeGreaterThanOrEqual(read - 2);
  });
});
