// Seals, signatures and unread ink of a page, looked for at 85 to 170 dpi and placed in pixels of the upright page.
import { findMarks } from '../../shared/reading/page-marks.ts';
import type { PageMarks } from '../../shared/reading/page-marks.ts';
import { compose, scaling } from '../../shared/reading/projection.ts';
import { rednessOf, shrink } from '../../shared/reading/raster.ts';
import type { Picture, PixelBox, Raster } from '../../shared/reading/raster.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import { warp } from '../../shared/reading/warp.ts';
import type { MergedLine } from './merged-lines.ts';

/** At least this many pixels to the inch are left, and fewer than twice as many. */
const marksDpi = 85;

function times({ left, top, right, bottom }: PixelBox, factor: number): PixelBox {
  return { left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor };
}

/** The red ink of the picture, laid like the small upright page. */
function uprightRedness(page: UprightPage, picture: Picture, size: Raster, factor: number): Raster | undefined {
  const redness = rednessOf(picture);
  if (!redness) return undefined;
  const own = Math.max(1, Math.round(Math.max(picture.width, picture.height) / Math.max(size.width, size.height)));
  const small = shrink(redness, own);
  return warp(small, compose(scaling(1 / own), compose(page.toViewed, scaling(factor))), size);
}

export function marksOn(page: UprightPage, picture: Picture, lines: readonly MergedLine[]): PageMarks {
  const factor = Math.max(1, Math.floor(page.dpi / marksDpi));
  const small = shrink(page.raster, factor);
  const marks = findMarks({
    small,
    redness: uprightRedness(page, picture, small, factor),
    dpi: page.dpi / factor,
    lines: lines.map(({ box, words }) => ({
      box: times(box, 1 / factor),
      words: words.map((word) => ({ ...word, box: times(word.box, 1 / factor) })),
    })),
  });
  return {
    seals: marks.seals.map(({ box, probability }) => ({ box: times(box, factor), probability })),
    signatures: marks.signatures.map(({ box, probability }) => ({ box: times(box, factor), probability })),
    unreadInk: marks.unreadInk.map((box) => times(box, factor)),
  };
}
