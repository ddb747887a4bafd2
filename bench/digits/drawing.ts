// What MNIST lacks: European 1s with a long upstroke, 7s with a bar, pen digits of a handwriting font, and things that
// are no digit (letters, half digits, two digits touching, loose strokes), drawn so that the network learns to say so.
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/patrick-hand/400Regular/PatrickHand_400Regular.ttf',
);
GlobalFonts.registerFromPath(font, 'Hand');

export type Random = () => number;
type Point = readonly [number, number];

/** mulberry32: the same seed gives the same training set. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (random: Random, low: number, high: number) => low + random() * (high - low);

function draw(paint: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void): Float32Array {
  const canvas = createCanvas(56, 56);
  const context = canvas.getContext('2d');
  context.fillStyle = 'black';
  context.fillRect(0, 0, 56, 56);
  context.strokeStyle = context.fillStyle = 'white';
  context.lineCap = context.lineJoin = 'round';
  paint(context);
  return fit(context.getImageData(0, 0, 56, 56).data, 56);
}

/** Scales the ink to 20 x 20 and centres it by its mass in 28 x 28, as MNIST does. */
export function fit(rgba: ArrayLike<number>, size: number): Float32Array {
  let [left, right, top, bottom] = [size, -1, size, -1];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (rgba[(y * size + x) * 4]! > 40) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  const out = new Float32Array(784);
  if (right < left) return out;
  const scale = 20 / Math.max(right - left + 1, bottom - top + 1);
  const [width, height] = [(right - left + 1) * scale, (bottom - top + 1) * scale];
  for (let y = 0; y < 28; y++)
    for (let x = 0; x < 28; x++)
      out[y * 28 + x] = sample(
        rgba,
        size,
        left + (x - (28 - width) / 2) / scale,
        top + (y - (28 - height) / 2) / scale,
        1 / scale,
      );
  return out;
}

/** Mean ink over a square of side `reach` around a point. */
function sample(rgba: ArrayLike<number>, size: number, x: number, y: number, reach: number): number {
  const [fromX, toX, fromY, toY] = [Math.floor(x), Math.ceil(x + reach), Math.floor(y), Math.ceil(y + reach)];
  let [sum, count] = [0, 0];
  for (let row = fromY; row < toY; row++)
    for (let column = fromX; column < toX; column++) {
      count++;
      if (row >= 0 && row < size && column >= 0 && column < size) sum += rgba[(row * size + column) * 4]! / 255;
    }
  return count === 0 ? 0 : sum / count;
}

function stroke(random: Random, points: readonly Point[], width: number): Float32Array {
  const wobble = (value: number) => value + between(random, -1.2, 1.2);
  return draw((context) => {
    context.lineWidth = width;
    context.beginPath();
    points.forEach(([x, y], index) => {
      if (index === 0 || Number.isNaN(x)) context.moveTo(wobble(x), wobble(y));
      else context.lineTo(wobble(x), wobble(y));
    });
    context.stroke();
  });
}

/** A 1 whose upstroke is long, at times with a foot: printed-text models call it 4. */
export function europeanOne(random: Random): Float32Array {
  const top: Point = [between(random, 30, 38), between(random, 6, 10)];
  const foot: Point = [top[0] + between(random, -8, 3), between(random, 46, 51)];
  const start: Point = [top[0] - between(random, 6, 20), top[1] + between(random, 8, 26)];
  const base: Point[] =
    random() < 0.25
      ? [
          [foot[0] - 8, foot[1]],
          [foot[0] + 8, foot[1]],
        ]
      : [];
  return stroke(random, [start, top, foot, ...base], between(random, 2.5, 6.5));
}

/** A 7 with or without its bar, the stem straight or bent. */
export function europeanSeven(random: Random): Float32Array {
  const left: Point = [between(random, 10, 18), between(random, 8, 13)];
  const corner: Point = [between(random, 36, 45), between(random, 7, 12)];
  const foot: Point = [between(random, 14, 28), between(random, 46, 51)];
  const middle: Point = [(corner[0] + foot[0]) / 2 + between(random, -3, 3), 28];
  const bar = random() < 0.6;
  const width = between(random, 2.5, 6.5);
  return draw((context) => {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(...left);
    context.lineTo(...corner);
    context.lineTo(...middle);
    context.lineTo(...foot);
    if (bar) {
      context.moveTo(middle[0] - between(random, 7, 12), middle[1] + between(random, -3, 3));
      context.lineTo(middle[0] + between(random, 7, 12), middle[1] + between(random, -3, 3));
    }
    context.stroke();
  });
}

function text(random: Random, value: string): Float32Array {
  return draw((context) => {
    context.font = `${between(random, 30, 44)}px Hand`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.translate(28, 28);
    context.transform(1, between(random, -0.1, 0.1), between(random, -0.3, 0.2), between(random, 0.8, 1.2), 0, 0);
    context.lineWidth = between(random, 0, 2.5);
    context.fillText(value, 0, 0);
    if (context.lineWidth > 0.5) context.strokeText(value, 0, 0);
  });
}

export const fontDigit = (random: Random, digit: number) => text(random, String(digit));

const letters = 'aăâbcdđeêghikmnpqrtuưvxyABCDĐEGHKMNPQRTUVXY/.,-:%';

/** Something that is no single digit. */
export function notADigit(random: Random, digits: (index: number) => Float32Array, count: number): Float32Array {
  const kind = random();
  if (kind < 0.35) return text(random, letters[Math.floor(random() * letters.length)]!);
  if (kind < 0.5) return text(random, `${Math.floor(random() * 10)}${Math.floor(random() * 10)}`);
  if (kind < 0.75)
    return pair(digits(Math.floor(random() * count)), digits(Math.floor(random() * count)), between(random, 12, 17));
  const points = Array.from({ length: 2 + Math.floor(random() * 3) }, (): Point => [
    between(random, 6, 50),
    between(random, 6, 50),
  ]);
  return stroke(random, points, between(random, 2, 6));
}

/** Two digits side by side, touching, squeezed into one cut-out. */
function pair(first: Float32Array, second: Float32Array, shift: number): Float32Array {
  const rgba = new Float32Array(48 * 48 * 4);
  for (let y = 0; y < 28; y++)
    for (let x = 0; x < 28; x++) {
      const put = (offset: number, value: number) => {
        const index = ((y + 10) * 48 + x + offset) * 4;
        rgba[index] = Math.max(rgba[index]!, value * 255);
      };
      put(0, first[y * 28 + x]!);
      put(Math.round(shift), second[y * 28 + x]!);
    }
  return fit(rgba, 48);
}

/** Rotates, shears, scales and shifts a little, so that a pen held otherwise is known too. */
export function jitter(random: Random, ink: Float32Array): Float32Array {
  const [angle, shear, scale] = [between(random, -0.22, 0.22), between(random, -0.3, 0.3), between(random, 0.88, 1.12)];
  const [dx, dy] = [between(random, -1.5, 1.5), between(random, -1.5, 1.5)];
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  const gain = between(random, 0.75, 1.35);
  const out = new Float32Array(784);
  for (let y = 0; y < 28; y++)
    for (let x = 0; x < 28; x++) {
      const [u, v] = [x - 13.5 - dx, y - 13.5 - dy];
      out[y * 28 + x] = Math.min(
        1,
        gain * bilinear(ink, 13.5 + cos * u + sin * v + shear * v, 13.5 - sin * u + cos * v),
      );
    }
  return out;
}

function bilinear(ink: Float32Array, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column > 27 || row > 27 ? 0 : ink[row * 28 + column]!;
  const [fx, fy] = [x - left, y - top];
  return (
    (at(left, top) * (1 - fx) + at(left + 1, top) * fx) * (1 - fy) +
    (at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx) * fy
  );
}
