// Lines of a page as a reader of forms needs them: each with its letters, split into columns where the header or the
// foot of a paper stands in two.
import type { Box } from '../document/geometry.ts';
import type { PageReading } from '../document/page.ts';
import { squeeze, tidy } from './fold.ts';
import { placedWords } from './stream.ts';
import type { PlacedWord } from './stream.ts';

export interface Row {
  readonly words: readonly PlacedWord[];
  readonly text: string;
  readonly letters: string;
  readonly box: Box;
}

function hull(words: readonly PlacedWord[]): Box {
  const boxes = words.map(({ word }) => word.box);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * How wide a blank stands before a word, in page widths; `words` are those left of it. A stroke under a word begins
 * behind its left edge and ends far before its right one.
 */
export function blankBefore({ word }: PlacedWord, words: readonly PlacedWord[]): number {
  return word.box.left - Math.max(...words.map((before) => before.word.box.right));
}

export function rowOf(words: readonly PlacedWord[]): Row {
  const text = tidy(words.map(({ characters }) => characters.join('')).join(' '));
  return { words, text, letters: squeeze(text), box: hull(words) };
}

/** Lines as the reader found them, each as a row of its own. */
export function linesAmong(words: readonly PlacedWord[]): readonly Row[] {
  return [...Map.groupBy(words, ({ line }) => line).values()].map((group) => rowOf(group));
}

/** Of rows from the top down, each word in one. */
export function rowsOf(words: readonly PlacedWord[]): readonly Row[] {
  return mergeLevel(linesAmong(words));
}

/** Lines on one height, as a detector cuts them where blanks are wide, are one row. */
function mergeLevel(rows: readonly Row[]): readonly Row[] {
  const merged: Row[] = [];
  for (const row of [...rows].sort((a, b) => middle(a.box) - middle(b.box))) {
    const last = merged.at(-1);
    if (last && sameLevel(last, row)) {
      const words = [...last.words, ...row.words].sort((a, b) => a.word.box.left - b.word.box.left);
      merged[merged.length - 1] = rowOf(words);
    } else merged.push(row);
  }
  return merged;
}

export function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

const sharedWidth = (a: Box, b: Box) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
const widthOf = (words: readonly PlacedWord[]) =>
  words.reduce((sum, { word: { box } }) => sum + box.right - box.left, 0);

/** Lines of a curved or skewed page have high boxes that reach into the next line: words that stand above words are no row. */
function standsAbove(a: Row, b: Row): boolean {
  if (sharedWidth(a.box, b.box) === 0) return false;
  const shared = a.words.flatMap((one) => b.words.map((other) => sharedWidth(one.word.box, other.word.box)));
  const narrower = Math.min(widthOf(a.words), widthOf(b.words));
  return shared.reduce((sum, each) => sum + each, 0) > narrower * 0.4;
}

function sameLevel(a: Row, b: Row): boolean {
  const height = Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top);
  return Math.abs(middle(a.box) - middle(b.box)) < height * 0.5 && !standsAbove(a, b);
}

const cache = new WeakMap<PageReading, readonly Row[]>();

export function pageRows(page: PageReading): readonly Row[] {
  const known = cache.get(page);
  if (known) return known;
  const rows = rowsOf(placedWords(page));
  cache.set(page, rows);
  return rows;
}

const steps = 60;

/** Where a two-column block parts: the place between 30 and 70 % of its width, left of `limit`, that the fewest words cross. */
export function columnGap(words: readonly PlacedWord[], limit = 1): number {
  let best = { at: 0.5, crossed: Infinity, room: 0 };
  for (let step = 0; step <= steps; step += 1) {
    const at = 0.3 + (0.4 * step) / steps;
    if (at > limit) break;
    const crossed = words.filter(({ word }) => word.box.left < at && word.box.right > at).length;
    const room = Math.min(
      0.1,
      ...words.map(({ word }) => Math.min(Math.abs(word.box.left - at), Math.abs(word.box.right - at))),
    );
    if (crossed < best.crossed || (crossed === best.crossed && room > best.room)) best = { at, crossed, room };
  }
  return best.at;
}

export function isLeftOf({ word }: PlacedWord, at: number): boolean {
  return (word.box.left + word.box.right) / 2 < at;
}
