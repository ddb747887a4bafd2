// A line through a word against the strokes of its letters, on drawn pixels.
import { describe, expect, it } from 'vitest';
import { blankRaster } from '../../shared/reading/raster.ts';
import type { Raster } from '../../shared/reading/raster.ts';
import { struckShare } from '../../shared/reading/struck.ts';

const word = { left: 10, top: 10, right: 110, bottom: 50 };

function dark(raster: Raster, left: number, top: number, width: number, height: number, ink: number): void {
  for (let y = top; y < top + height; y += 1)
    raster.data.fill(ink, y * raster.width + left, y * raster.width + left + width);
}

/** Letters as pairs of stems with a bar at half height, as "H" has it. */
function letters(ink = 20): Raster {
  const raster = blankRaster(120, 60);
  for (let left = 12; left < 105; left += 24) {
    dark(raster, left, 12, 4, 36, ink);
    dark(raster, left + 14, 12, 4, 36, ink);
    dark(raster, left, 28, 18, 3, ink);
  }
  return raster;
}

describe('a word that is struck out', () => {
  it('shows a path of ink over all of it', () => {
    const raster = letters();
    dark(raster, 10, 34, 100, 3, 20);

    expect(struckShare(raster, word)).toBeGreaterThan(0.95);
  });

  it('is found where the line slopes and the ink is pale', () => {
    const raster = letters(150);
    for (let x = 10; x < 110; x += 1) dark(raster, x, 28 + Math.floor((x - 10) / 10), 1, 3, 150);

    expect(struckShare(raster, word)).toBeGreaterThan(0.95);
  });

  it('is told from letters, from a rule under it and from an empty place', () => {
    const underlined = letters();
    dark(underlined, 10, 48, 100, 2, 20);

    expect(struckShare(letters(), word)).toBeLessThan(0.4);
    expect(struckShare(underlined, word)).toBeLessThan(0.4);
    expect(struckShare(blankRaster(120, 60), word)).toBe(0);
  });

  it('is looked for in boxes beyond the page as well', () => {
    expect(struckShare(letters(), { left: -20, top: 40, right: 400, bottom: 300 })).toBeLessThan(1);
  });
});
