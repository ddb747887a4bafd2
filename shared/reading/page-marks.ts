// What stands on a page besides the words that were read: seals, signatures, and ink that nobody has read. All on a
// copy of the upright page at 85 to 170 dpi.
import { clearBox } from './areas.ts';
import type { MergedWord } from './merge.ts';
import type { PixelBox, Raster } from './raster.ts';
import type { FoundMark } from './seals.ts';
import { findSeals } from './seals.ts';
import { findSignatures, withoutRings } from './signatures.ts';
import { inkMask } from './text-lines.ts';
import { unreadInk } from './unread-ink.ts';

interface MarkedLine {
  readonly box: PixelBox;
  readonly words: readonly MergedWord[];
}

export interface MarkedPage {
  readonly small: Raster;
  /** Red ink alone, same size as `small`; absent on pages without colour. */
  readonly redness?: Raster;
  readonly dpi: number;
  /** In pixels of `small`. */
  readonly lines: readonly MarkedLine[];
}

export interface PageMarks {
  readonly seals: readonly FoundMark[];
  readonly signatures: readonly FoundMark[];
  readonly unreadInk: readonly PixelBox[];
}

/** Thin strokes pale when pixels are averaged. */
const inkLevel = 190;

function isRead({ agreement, text }: MergedWord): boolean {
  return agreement === 'layer' || ((agreement === 'same' || agreement === 'folded') && text.length > 1);
}

/** Read by one reader at least, and not as junk: a word that a signature runs through, or one written by hand. */
function isProbablyRead(word: MergedWord): boolean {
  return isRead(word) || (word.confidence.b ?? 0) > 0.7 || word.agreement === 'same';
}

function medianHeight(words: readonly MergedWord[], fallback: number): number {
  const heights = words.filter(isRead).map(({ box }) => box.bottom - box.top);
  heights.sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? fallback;
}

function sealsOn({ small, redness, dpi, lines }: MarkedPage, mask: Uint8Array): FoundMark[] {
  const red = redness ? findSeals(redness, inkMask(redness, 215), dpi) : [];
  if (red.some(({ probability }) => probability > 0.5)) return red;
  const unread = mask.slice();
  for (const word of lines.flatMap(({ words }) => words)) if (isRead(word)) clearBox(unread, small.width, word.box);
  return [...red, ...findSeals(small, unread, dpi)];
}

export function findMarks(page: MarkedPage): PageMarks {
  const { small, dpi, lines } = page;
  const words = lines.flatMap((line) => line.words);
  const { width } = small;
  const mask = inkMask(small, inkLevel);
  const seals = sealsOn(page, mask).filter(({ probability }) => probability >= 0.3);
  const lineHeight = medianHeight(words, dpi * 0.2);
  const unread = withoutRings(mask, width, seals, 3);
  for (const word of words) if (isProbablyRead(word)) clearBox(unread, width, word.box, 1);
  const signatures = findSignatures({
    mask: unread,
    width,
    dpi,
    lineHeight,
    lines: lines.filter((line) => line.words.length >= 4).map(({ box }) => box),
    seals,
  });
  for (const word of words) clearBox(unread, width, word.box, 2);
  for (const { box } of [...seals, ...signatures]) clearBox(unread, width, box, 2);
  return { seals, signatures, unreadInk: unreadInk({ mask: unread, width, dpi, lineHeight }) };
}
