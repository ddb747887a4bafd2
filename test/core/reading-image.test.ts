// Image code on pictures whose truth is known because the test paints them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../shared/document/geometry.ts';
import { areasOf, clearRim } from '../../shared/reading/areas.ts';
import { flatten } from '../../shared/reading/background.ts';
import { findBorder } from '../../shared/reading/page-border.ts';
import {
  compose,
  invert,
  ontoQuadrangle,
  project,
  scaling,
  shifting,
  turning,
} from '../../shared/reading/projection.ts';
import { levelOf, measureQuality } from '../../shared/reading/quality.ts';
import { blankRaster, crop, halfTurn, redChannel, rednessOf, shrink } from '../../shared/reading/raster.ts';
import type { Raster } from '../../shared/reading/raster.ts';
import { eraseRules } from '../../shared/reading/rules.ts';
import { findSeals } from '../../shared/reading/seals.ts';
import { directionOf } from '../../shared/reading/skew.ts';
import { inkMask, roughLines } from '../../shared/reading/text-lines.ts';
import { fromViewedPoint, straighten, toViewedPoint } from '../../shared/reading/upright.ts';
import { unreadInk } from '../../shared/reading/unread-ink.ts';
import { warp } from '../../shared/reading/warp.ts';

function paint(width: number, height: number, level: (x: number, y: number) => number): Raster {
  const raster = blankRaster(width, height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) raster.data[y * width + x] = level(x, y);
  return raster;
}

/** Rows of little bars like letters: 12 pixels high every 30, with gaps between words, each row begun elsewhere. */
function letters(x: number, y: number): boolean {
  const from = x + ((Math.floor(y / 30) * 7919) % 61);
  return y % 30 < 12 && from % 7 < 3 && from % 61 > 9;
}

const text = paint(800, 1000, (x, y) => (x > 80 && x < 720 && y > 80 && y < 900 && letters(x, y) ? 20 : 255));

function turned(degrees: number): Raster {
  const about = compose(shifting(400, 500), compose(turning(degrees), shifting(-400, -500)));
  return warp(text, invert(about), { width: 800, height: 1000 });
}

describe('projections', () => {
  const coordinate = fc.double({ min: -500, max: 500, noNaN: true });

  test('there and back again is where one was', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: -180, max: 180, noNaN: true }), (x, y, degrees) => {
        const there = compose(shifting(30, -7), compose(turning(degrees), scaling(1.5)));
        const [u, v] = project(invert(there), project(there, [x, y]));
        expect(u).toBeCloseTo(x, 6);
        expect(v).toBeCloseTo(y, 6);
      }),
    );
  });

  test('the unit square lands on the corners of a quadrangle', () => {
    const corners: [Point, Point, Point, Point] = [
      [10, 20],
      [110, 5],
      [120, 160],
      [0, 140],
    ];
    const onto = ontoQuadrangle(corners);
    const square: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];

    square
      .map((corner) => project(onto, corner))
      .forEach(([x, y], i) => {
        expect(x).toBeCloseTo(corners[i]?.[0] ?? NaN, 6);
        expect(y).toBeCloseTo(corners[i]?.[1] ?? NaN, 6);
      });
  });
});

describe('rasters', () => {
  test('shrinking averages', () => {
    const raster = { width: 4, height: 2, data: Uint8Array.of(0, 100, 40, 40, 100, 200, 40, 40) };

    expect([...shrink(raster, 2).data]).toEqual([100, 40]);
  });

  test('a cut beyond the edge stays inside, with its white margin', () => {
    const cut = crop(blankRaster(10, 10, 7), { left: -5, top: 8, right: 40, bottom: 90 }, 2);

    expect([cut.width, cut.height]).toEqual([14, 6]);
    expect(cut.data[0]).toBe(255);
    expect(cut.data[2 * 14 + 2]).toBe(7);
  });

  test('red ink is gone from the red channel and alone in the redness', () => {
    const picture = {
      width: 3,
      height: 1,
      channels: 3,
      data: Uint8Array.of(230, 30, 40, 20, 20, 90, 250, 250, 250),
    } as const;

    expect([...redChannel(picture).data]).toEqual([230, 20, 250]);
    expect([...(rednessOf(picture)?.data ?? [])]).toEqual([0, 255, 255]);
  });

  test('two half turns are none', () => {
    expect(halfTurn(halfTurn(text)).data).toEqual(text.data);
  });
});

describe('putting a page straight', () => {
  test.each([-5, -2.3, -0.4, 0, 1.7, 5])('a skew of %d degrees is measured to a twentieth', (degrees) => {
    const { skewDegrees, sideways } = directionOf(turned(degrees));

    expect(sideways).toBe(false);
    expect(Math.abs(skewDegrees - degrees)).toBeLessThan(0.05);
  });

  test('lines that run down the page are seen to, with their skew', () => {
    const side = paint(1000, 800, (x, y) => text.data[(999 - x) * 800 + y] ?? 255);

    expect(directionOf(side)).toMatchObject({ sideways: true });
    expect(Math.abs(directionOf(side).skewDegrees)).toBeLessThan(0.05);
  });

  test('a page without ink has no direction and does not fail', () => {
    expect(directionOf(blankRaster(300, 300))).toEqual({ sideways: false, skewDegrees: 0, clarity: 0 });
    expect(straighten(blankRaster(120, 5000), 200).raster.height).toBe(5000);
  });

  test('a place on the upright page maps back to where it is on the page as viewed', () => {
    const viewed = turned(2);
    const page = straighten(viewed, 300);
    const there = toViewedPoint(page, viewed, [100, 105]);
    const [x, y] = fromViewedPoint(page, viewed, there);

    expect([x, y]).toEqual([expect.closeTo(100, 3), expect.closeTo(105, 3)]);
    // The corner of the text block, turned by 2 degrees about the middle of the page.
    const [sin, cos] = [Math.sin(Math.PI / 90), Math.cos(Math.PI / 90)];
    expect(there[0]).toBeCloseTo((400 + cos * -300 - sin * -395) / 800, 2);
    expect(there[1]).toBeCloseTo((500 + sin * -300 + cos * -395) / 1000, 2);
  });
});

test('shading goes and ink stays when the background is divided out', () => {
  const shaded = paint(600, 600, (x, y) => (letters(x, y) ? 0.25 : 1) * (120 + x / 6));
  const flat = flatten(shaded, 40);
  const paper = flat.data.filter((_, i) => !letters(i % 600, Math.floor(i / 600)));
  const ink = flat.data.filter((_, i) => letters(i % 600, Math.floor(i / 600)));

  expect(paper.every((level) => level > 220)).toBe(true);
  expect(ink.every((level) => level < 90)).toBe(true);
});

describe('the sheet in a photo', () => {
  const inSheet = (x: number, y: number) => x > 40 + y * 0.03 && x < 560 - y * 0.02 && y > 30 + x * 0.02 && y < 770;

  test('is found by its four edges', () => {
    const photo = paint(600, 800, (x, y) => (inSheet(x, y) ? 210 : 60));
    const corners = findBorder(photo);

    expect(corners).toBeDefined();
    const expected = [
      [41, 31],
      [559, 41],
      [545, 770],
      [63, 770],
    ];
    corners?.forEach(([x, y], i) => {
      expect(Math.abs(x - (expected[i]?.[0] ?? NaN))).toBeLessThan(4);
      expect(Math.abs(y - (expected[i]?.[1] ?? NaN))).toBeLessThan(4);
    });
  });

  test('paper to the very edge has no border, nor has a picture of anything else', () => {
    expect(findBorder(text)).toBeUndefined();
    expect(findBorder(paint(400, 400, (x, y) => (x * 7919 + y * 104729) % 256))).toBeUndefined();
  });
});

describe('what is not text', () => {
  test('long rules are erased and the letters between them stay', () => {
    const ruled = paint(800, 1000, (x, y) =>
      y === 200 || y === 201 || x === 300 ? 0 : (text.data[y * 800 + x] ?? 255),
    );
    const clean = eraseRules(ruled, ruled, 1);

    expect(clean.data[200 * 800 + 20]).toBe(255);
    expect(clean.data[950 * 800 + 300]).toBe(255);
    expect(clean.data[245 * 800 + 150]).toBe(text.data[245 * 800 + 150]);
    expect(eraseRules(text, text, 1)).toBe(text);
  });

  test('a page that is black all over has no rule, and is not walked through for each of its runs', () => {
    const black = paint(2480, 3508, () => 0);
    const small = shrink(black, 4);

    expect(eraseRules(black, small, 4).data.every((level) => level === 0)).toBe(true);
  });

  test('a ring of a seal’s size is a seal; text and a frame are none', () => {
    const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 500, y - 700) - 71) < 2;
    const stamped = paint(800, 1000, (x, y) => (ring(x, y) ? 90 : (text.data[y * 800 + x] ?? 255)));
    const unread = inkMask(paint(800, 1000, (x, y) => (ring(x, y) ? 0 : 255)));
    const [seal] = findSeals(stamped, unread, 100);

    expect(seal?.probability).toBeGreaterThan(0.9);
    expect(seal?.box.left).toBeGreaterThan(425);
    expect(seal?.box.right).toBeLessThan(575);
    const framed = paint(400, 400, (x, y) => (Math.max(Math.abs(x - 200), Math.abs(y - 200)) === 71 ? 0 : 255));
    expect(findSeals(framed, inkMask(framed), 100).filter(({ probability }) => probability > 0.3)).toEqual([]);
  });

  test('a line in no word’s box is unread ink; specks and what was read are not', () => {
    const width = 400;
    const mask = new Uint8Array(width * 300);
    for (let y = 100; y < 115; y++) for (let x = 50; x < 120; x++) if (x % 10 < 5) mask[y * width + x] = 1;
    mask[250 * width + 300] = 1;

    const boxes = unreadInk({ mask, width, dpi: 100, lineHeight: 20 });

    expect(boxes).toHaveLength(1);
    expect(boxes[0]).toMatchObject({ left: 50, top: 100, bottom: 115 });
  });
});

describe('areas and lines', () => {
  test('what hangs on the edge is cleared, what stands free stays', () => {
    const mask = Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    clearRim(mask, 5);

    expect(mask.indexOf(1)).toBe(12);
    expect(mask.lastIndexOf(1)).toBe(12);
  });

  test('diagonal neighbours are one area', () => {
    expect(areasOf(Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0, 0), 3)).toEqual([
      { left: 0, top: 0, right: 2, bottom: 2, count: 2 },
    ]);
  });

  test('rows of letters are rough lines', () => {
    expect(roughLines(text).length).toBeGreaterThan(20);
    expect(roughLines(blankRaster(300, 300))).toEqual([]);
  });
});

describe('quality', () => {
  const known = { dpi: 300, skewDegrees: 0.1 };
  const good = { words: 100, agreeing: 0.97 };

  test('a crisp 300 dpi page is clean, the same at 100 dpi or in shade is hard', () => {
    expect(levelOf(measureQuality(text, known), good)).toBe('clean');
    expect(levelOf(measureQuality(text, { ...known, dpi: 100 }), good)).toBe('hard');
    const shaded = paint(800, 1000, (x, y) => (text.data[y * 800 + x] ?? 255) * (0.6 + x / 2400));
    expect(levelOf(measureQuality(shaded, known), good)).toBe('hard');
  });

  test('a page on which the readers quarrel is not clean, whatever it looks like', () => {
    expect(levelOf(measureQuality(text, known), { words: 100, agreeing: 0.7 })).toBe('normal');
    expect(levelOf(measureQuality(text, known), { words: 100, agreeing: 0.3 })).toBe('hard');
  });
});
