// The enhancing machine of the twelfth house: rims around strokes, light kept where colour runs, paper without waves left alone.
import { describe, expect, it } from 'vitest';
import { waysOf } from '../../samples/page/digits.ts';
import { createRandom } from '../../samples/random.ts';
import { enhanced } from '../../samples/wear/enhancer.ts';
import type { Raster } from '../../samples/wear/raster.ts';

const idle = { nicks: 0, cockle: 0, local: 0, rim: 0, chroma: 1 };
const [width, height] = [48, 32];

/** Columns 0…23 of one colour, the rest of another. */
function halves(left: readonly number[], right: readonly number[]): Raster {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    const x = Math.floor(at / 3) % width;
    return (x < 24 ? left : right)[at % 3] ?? 0;
  });
  return { data, width, height, channels: 3 };
}

const pixel = ({ data }: Raster, x: number) => [...data.slice((10 * width + x) * 3, (10 * width + x) * 3 + 3)];
const light = ([red = 0, green = 0, blue = 0]: readonly number[]) => 0.299 * red + 0.587 * green + 0.114 * blue;

describe('a machine that enhances', () => {
  it('changes nothing when nothing is to be done', async () => {
    const before = halves([200, 200, 200], [40, 40, 40]);
    const after = await enhanced({ ...before, data: before.data.slice() }, idle, 200, createRandom('idle'));
    expect(after.data).toEqual(before.data);
  });

  it('brightens paper beside a stroke and darkens the stroke beside paper', async () => {
    const raster = await enhanced(
      halves([200, 200, 200], [60, 60, 60]),
      { ...idle, rim: 0.8 },
      200,
      createRandom('rim'),
    );
    expect(light(pixel(raster, 23))).toBeGreaterThan(205);
    expect(light(pixel(raster, 24))).toBeLessThan(55);
    expect(light(pixel(raster, 4))).toBeCloseTo(200, 0);
  });

  it("lets a seal's red run over the paper beside it and keeps the light", async () => {
    const before = halves([200, 90, 90], [170, 170, 170]);
    const raster = await enhanced(
      { ...before, data: before.data.slice() },
      { ...idle, chroma: 6 },
      200,
      createRandom('colour'),
    );
    const [red = 0, green = 0] = pixel(raster, 19);
    expect(red - green).toBeLessThan(100);
    expect(light(pixel(raster, 19))).toBeCloseTo(light(pixel(before, 19)), -0.5);
  });

  it('reads strokes that are written short', () => {
    expect(waysOf('54,0 50,100 / 30,99 78,98')).toEqual([
      [
        [
          [0.54, 0],
          [0.5, 1],
        ],
        [
          [0.3, 0.99],
          [0.78, 0.98],
        ],
      ],
    ]);
  });
});
