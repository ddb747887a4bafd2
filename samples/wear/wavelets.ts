// What a file of wavelets (as JPEG 2000 keeps them) loses: the reversible 5/3 transform, three levels deep, its details rounded
// and brought back. No blocks as of JPEG, but faint strokes melt and edges ring.
import type { Raster } from './raster.ts';

interface Plane {
  readonly values: Int32Array;
  readonly width: number;
  readonly height: number;
}

const levels = 3;

/** Along one line of `count` values, `step` apart; details stay at the odd places, so nothing is moved about. */
function lift(values: Int32Array, start: number, step: number, count: number, back: boolean): void {
  const at = (i: number) => values[start + (i < 0 ? -i : i >= count ? 2 * count - 2 - i : i) * step] as number;
  const odd = (sign: number) => {
    for (let i = 1; i < count; i += 2) values[start + i * step] = at(i) - sign * ((at(i - 1) + at(i + 1)) >> 1);
  };
  const even = (sign: number) => {
    for (let i = 0; i < count; i += 2) values[start + i * step] = at(i) + sign * ((at(i - 1) + at(i + 1) + 2) >> 2);
  };
  if (back) {
    even(-1);
    odd(-1);
  } else {
    odd(1);
    even(1);
  }
}

function transform({ values, width, height }: Plane, level: number, back: boolean): void {
  const step = 1 << level;
  const [across, down] = [Math.ceil(width / step), Math.ceil(height / step)];
  if (across < 3 || down < 3) return;
  const rows = () => {
    for (let y = 0; y < height; y += step) lift(values, y * width, step, across, back);
  };
  const columns = () => {
    for (let x = 0; x < width; x += step) lift(values, x, step * width, down, back);
  };
  if (back) {
    columns();
    rows();
  } else {
    rows();
    columns();
  }
}

/** Details of a level in whole steps; what is less than a step is lost. */
function rounded({ values, width, height }: Plane, level: number, coarseness: number): void {
  const [step, twice] = [1 << level, 2 << level];
  const quantum = Math.max(1, coarseness / (1 << level));
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      if (x % twice === 0 && y % twice === 0) continue;
      const value = values[y * width + x] as number;
      const steps = Math.trunc(value / quantum);
      values[y * width + x] = steps === 0 ? 0 : Math.round((steps + Math.sign(steps) * 0.4) * quantum);
    }
  }
}

function kept(plane: Plane, coarseness: number): void {
  for (let level = 0; level < levels; level++) transform(plane, level, false);
  for (let level = 0; level < levels; level++) rounded(plane, level, coarseness);
  for (let level = levels - 1; level >= 0; level--) transform(plane, level, true);
}

const limited = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** Light and two differences of colour, as the reversible colour transform has them. */
function colourPlanes({ data, width, height }: Raster): [Plane, Plane, Plane] {
  const plane = (value: (red: number, green: number, blue: number) => number): Plane => ({
    ...{ width, height },
    values: Int32Array.from({ length: width * height }, (_, i) =>
      value(data[3 * i] as number, data[3 * i + 1] as number, data[3 * i + 2] as number),
    ),
  });
  return [
    plane((red, green, blue) => (red + 2 * green + blue) >> 2),
    plane((_, green, blue) => blue - green),
    plane((red, green) => red - green),
  ];
}

export function inWavelets(raster: Raster, coarseness: number): Raster {
  const { data, width, height, channels } = raster;
  if (channels === 1) {
    const plane = { values: Int32Array.from(data), width, height };
    kept(plane, coarseness);
    return { ...raster, data: Uint8Array.from(plane.values, limited) };
  }
  const [light, bluer, redder] = colourPlanes(raster);
  kept(light, coarseness);
  kept(bluer, coarseness * 2);
  kept(redder, coarseness * 2);
  const out = new Uint8Array(data.length);
  for (let i = 0; i < width * height; i++) {
    const [blue, red] = [bluer.values[i] as number, redder.values[i] as number];
    const green = (light.values[i] as number) - ((blue + red) >> 2);
    out[3 * i] = limited(red + green);
    out[3 * i + 1] = limited(green);
    out[3 * i + 2] = limited(blue + green);
  }
  return { ...raster, data: out };
}
