// Polygons follow the pixels through skew, perspective, bend and turn: the ink of one word lies where its polygon says.
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../samples/random.ts';
import type { Capture } from '../../samples/wear/capture.ts';
import { drawCapture } from '../../samples/wear/capture.ts';
import { apply, geometryOf } from '../../samples/wear/geometry.ts';
import { scanPage, turned } from '../../samples/wear/scan.ts';
import type { Scan } from '../../samples/wear/scan.ts';

const width = 620;
const height = 877;
const block = { left: 380, top: 150, right: 470, bottom: 180 };

function sheet() {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.fillRect(block.left, block.top, block.right - block.left, block.bottom - block.top);
  return canvas;
}

/** Smallest box around dark pixels, in 0..1. */
function inkBox({ raster }: Scan) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if ((raster.data[(y * raster.width + x) * raster.channels] ?? 255) < 100) {
        xs.push(x / raster.width);
        ys.push(y / raster.height);
      }
    }
  }
  const [least, most] = [(all: number[]) => Math.min(...all), (all: number[]) => Math.max(...all)];
  return [least(xs), least(ys), most(xs), most(ys)];
}

function polygonBox({ place }: Scan) {
  const corners = [
    [block.left, block.top],
    [block.right, block.top],
    [block.right, block.bottom],
    [block.left, block.bottom],
  ] as const;
  const placed = corners.map((corner) => place(corner));
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const pose = { skewDegrees: 2.4, perspective: 0.05, inset: 0.02, shift: 0.005, bend: 0.004 };
const capture: Capture = {
  ...drawCapture('clean', 'A', createRandom('capture')),
  mode: 'gray',
  pose,
  ground: [255, 255, 255],
  grain: 0,
  shade: 0,
  blur: 0,
};

describe('a worn page', () => {
  it.each([undefined, 90, 180, 270] as const)('keeps ink and polygon together, turned by %s', async (degrees) => {
    for (const seed of ['a', 'b', 'c']) {
      const scan = await scanPage(sheet(), undefined, capture, createRandom(seed));
      const seen = degrees === undefined ? scan : await turned(scan, degrees);
      const [ink, polygon] = [inkBox(seen), polygonBox(seen)];
      // Two pixels of 620.
      ink.forEach((side, index) => expect(Math.abs(side - (polygon[index] ?? 0))).toBeLessThan(0.0035));
    }
  });

  it('keeps ink and polygon together where a small scanner let the sheet slip and wander', async () => {
    const portable = { slip: 3, wander: 3, tracks: 0, stripes: 0, evened: 0, line: 0 };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const scan = await scanPage(sheet(), undefined, { ...capture, dpi: 75, portable }, createRandom(seed));
      const [ink, polygon] = [inkBox(scan), polygonBox(scan)];
      ink.forEach((side, index) => expect(Math.abs(side - (polygon[index] ?? 0))).toBeLessThan(0.0035));
    }
  });

  it('keeps ink and polygon together where a lens bends straight lines', async () => {
    for (const barrel of [-0.006, 0.006]) {
      const overhead = { finger: 0, barrel, fringe: 0, flicker: 0, glare: 0, melt: 0 };
      const scan = await scanPage(sheet(), undefined, { ...capture, overhead }, createRandom(`lens ${barrel}`));
      const [ink, polygon] = [inkBox(scan), polygonBox(scan)];
      ink.forEach((side, index) => expect(Math.abs(side - (polygon[index] ?? 0))).toBeLessThan(0.0035));
    }
  });

  it('starts a polygon at the top left of the text, wherever the page was turned', async () => {
    const scan = await turned(await scanPage(sheet(), undefined, capture, createRandom('d')), 180);
    const [first, second] = [scan.place([block.left, block.top]), scan.place([block.right, block.top])];
    expect(first[0]).toBeGreaterThan(second[0]);
  });

  it('maps back what it mapped forward', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer(), (u, v, seed) => {
        const random = createRandom(`pose ${seed}`);
        const geometry = geometryOf(drawCapture('hard', 'B', random).pose, width, height, random);
        const [x, y] = geometry.forward([u * width, v * height]);
        const { amplitude, frequency, phase } = geometry.bend;
        const back = apply(geometry.backward, [x, y - amplitude * Math.sin(frequency * x + phase)]);
        expect(back[0]).toBeCloseTo(u * width, 5);
        expect(back[1]).toBeCloseTo(v * height, 5);
      }),
    );
  });
});
