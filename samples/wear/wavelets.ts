// What a file of wavelets (as JPEG 2000 keeps them) loses: the reversible 5/3 transform, three levels deep, its details rounded
// and brought back. No blocks as of JPEG, but faint strokes melt and edges ring.
import { lifted } from './lifting.ts';
import type { Plane } from './lifting.ts';
import type { Raster } from './raster.ts';

const levels = 3;

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
  for (let level = 0; level < levels; level++) lifted(plane, level, 1);
  for (let level = 0; level < levels; level++) rounded(plane, level, coarseness);
  for (let level = levels - 1; level >= 0; level--) lifted(plane, level, -1);
}

const limited = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** Light and two differences of colour, as the reversible colour transform has them. */
function colourPlanes({ data, width, height }: Raster): [Plane, Plane, Plane] {
  const [light, bluer, redder] = [0, 1, 2].map(() => new Int32Array(width * height)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let i = 0; i < light.length; i++) {
    const [red, green, blue] = [data[3 * i] as number, data[3 * i + 1] as number, data[3 * i + 2] as number];
    light[i] = (red + 2 * green + blue) >> 2;
    bluer[i] = blue - green;
    redder[i] = red - green;
  }
  const plane = (values: Int32Array): Plane => ({ values, width, height });
  return [plane(light), plane(bluer), plane(redder)];
}

export function inWavelets(raster: Raster, coarseness: number): Raster {
  const { data, width, height, channels } = raster;
  if (channels === 1) {
    const plane = { values: Int32Array.from(data), width, height };
    kept(plane, coarseness);
    const grey = new Uint8Array(data.length);
    for (let i = 0; i < grey.length; i++) grey[i] = limited(plane.values[i] as number);
    return { ...raster, data: grey };
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
