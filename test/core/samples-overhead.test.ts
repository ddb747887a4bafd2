// The camera on an arm of the thirteenth house: a lens that carries points where it carries pixels, noise that melts while edges
// stay, a finger that reaches no further in than margins do.
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import { developed, heldDown, lensOf, throughLens } from '../../samples/wear/overhead.ts';
import type { Raster } from '../../samples/wear/raster.ts';

const idle = { finger: 0, barrel: 0, fringe: 0, flicker: 0, glare: 0, melt: 0 };
const [width, height] = [90, 60];
const grey = (value: (x: number, y: number) => number): Raster => {
  const data = Uint8Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width)));
  return { data, width, height, channels: 1 };
};
const at = ({ data }: Raster, x: number, y: number) => data[y * width + x] ?? 0;

describe('a camera on an arm', () => {
  it('finds where a point of the sheet arrives', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const barrels = fc.double({ min: -0.006, max: 0.006, noNaN: true });
    fc.assert(
      fc.property(share, share, barrels, (u, v, barrel) => {
        const lens = lensOf({ ...idle, barrel }, width, height);
        const [x, y] = lens.forward([u * width, v * height]);
        const [dx, dy] = [x - width / 2, y - height / 2];
        const factor = lens.factor((4 * (dx * dx + dy * dy)) / (width * width + height * height));
        expect(width / 2 + dx * factor).toBeCloseTo(u * width, 5);
        expect(height / 2 + dy * factor).toBeCloseTo(v * height, 5);
      }),
    );
  });

  it('changes nothing but the outermost edge when nothing is to be done', async () => {
    const before = grey((x, y) => (x * 7 + y * 13) % 256);
    const seen = throughLens(before, lensOf(idle, width, height), idle, [0]);
    const after = await developed(seen, idle, 200, createRandom('idle'));
    for (let y = 0; y < height - 1; y++)
      for (let x = 0; x < width - 1; x++) expect(at(after, x, y)).toBe(at(before, x, y));
  });

  it('melts what differs little and leaves strokes', async () => {
    const speckled = grey((x, y) => (x > 40 && x < 50 ? 30 : 220 + ((x + y) % 2) * 8));
    const after = await developed(speckled, { ...idle, melt: 14 }, 200, createRandom('melt'));
    expect(Math.abs(at(after, 10, 20) - at(after, 11, 20))).toBeLessThan(6);
    expect(at(after, 45, 20)).toBeLessThan(40);
  });

  it('holds the sheet down at its edge only', () => {
    const sheet = createCanvas(840, 1188);
    const context = sheet.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, sheet.width, sheet.height);
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
      heldDown(sheet, { ...idle, finger: 1 }, 101.6, createRandom(seed));
    // Four pixels a millimetre: thirteen millimetres at either side are every paper's margin.
    const inner = context.getImageData(52, 0, 840 - 104, 1188).data;
    expect(inner.every((value) => value === 255)).toBe(true);
    expect(context.getImageData(0, 0, 52, 1188).data.every((value) => value === 255)).toBe(false);
  });
});
