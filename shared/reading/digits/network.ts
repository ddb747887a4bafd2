// A small convolutional network for one handwritten digit, in plain JavaScript so that it runs on Lambda as it is.
// 28 x 28 ink (0 paper .. 1 ink) -> probabilities of 0..9 and of "no digit" (index 10).
// Layers: conv 5x5x8, ReLU, pool 2 -> conv 5x5x16, ReLU, pool 2 -> dense 64, ReLU -> dense 11, softmax.
// Trained by bench/digits/train.ts on MNIST (Yann LeCun et al.) with drawn European 1s and 7s and non-digits.

export const side = 28;
export const classes = 11;
export const noDigit = 10;

export const shape = {
  kernel: 5,
  first: 8,
  second: 16,
  hidden: 64,
} as const;

export interface Weights {
  /** [first][5][5], then biases. */
  readonly conv1: Float32Array;
  readonly bias1: Float32Array;
  /** [second][first][5][5]. */
  readonly conv2: Float32Array;
  readonly bias2: Float32Array;
  /** [hidden][16·4·4]. */
  readonly dense1: Float32Array;
  readonly bias3: Float32Array;
  /** [11][hidden]. */
  readonly dense2: Float32Array;
  readonly bias4: Float32Array;
}

export const sizes: Readonly<Record<keyof Weights, number>> = {
  conv1: shape.first * 25,
  bias1: shape.first,
  conv2: shape.second * shape.first * 25,
  bias2: shape.second,
  dense1: shape.hidden * shape.second * 16,
  bias3: shape.hidden,
  dense2: classes * shape.hidden,
  bias4: classes,
};

/** Valid convolution with ReLU over `inputs` maps of side `size`; returns maps of side size - 4. */
export function convolve(
  input: Float32Array,
  size: number,
  inputs: number,
  weights: Float32Array,
  bias: Float32Array,
): Float32Array {
  const out = size - 4;
  const outputs = bias.length;
  const result = new Float32Array(outputs * out * out);
  for (let map = 0; map < outputs; map++)
    for (let y = 0; y < out; y++)
      for (let x = 0; x < out; x++) {
        let sum = bias[map]!;
        for (let from = 0; from < inputs; from++)
          for (let ky = 0; ky < 5; ky++) {
            const row = (from * size + y + ky) * size + x;
            const weight = ((map * inputs + from) * 5 + ky) * 5;
            for (let kx = 0; kx < 5; kx++) sum += input[row + kx]! * weights[weight + kx]!;
          }
        result[(map * out + y) * out + x] = sum > 0 ? sum : 0;
      }
  return result;
}

/** 2 x 2 maximum; `winners`, where given, receives the index each maximum came from (for training). */
export function pool(input: Float32Array, size: number, maps: number, winners?: Int32Array): Float32Array {
  const half = size / 2;
  const result = new Float32Array(maps * half * half);
  for (let map = 0; map < maps; map++)
    for (let y = 0; y < half; y++)
      for (let x = 0; x < half; x++) {
        const corner = (map * size + 2 * y) * size + 2 * x;
        let best = corner;
        for (const index of [corner + 1, corner + size, corner + size + 1])
          if (input[index]! > input[best]!) best = index;
        const to = (map * half + y) * half + x;
        result[to] = input[best]!;
        if (winners) winners[to] = best;
      }
  return result;
}

export function dense(input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  const result = Float32Array.from(bias);
  for (let to = 0; to < bias.length; to++) {
    let sum = result[to]!;
    const row = to * input.length;
    for (let from = 0; from < input.length; from++) sum += input[from]! * weights[row + from]!;
    result[to] = sum;
  }
  return result;
}

export const relu = (values: Float32Array) => values.map((value) => (value > 0 ? value : 0));

export function softmax(values: Float32Array): Float32Array {
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Probabilities of the eleven classes for one 28 x 28 cut-out, ink 1 and paper 0. */
export function classify(weights: Weights, ink: Float32Array): Float32Array {
  const first = pool(convolve(ink, 28, 1, weights.conv1, weights.bias1), 24, shape.first);
  const second = pool(convolve(first, 12, shape.first, weights.conv2, weights.bias2), 8, shape.second);
  const hidden = relu(dense(second, weights.dense1, weights.bias3));
  return softmax(dense(hidden, weights.dense2, weights.bias4));
}
