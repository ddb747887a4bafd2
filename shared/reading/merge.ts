// Two readings of one line made into words. Reader B knows Vietnamese and where words end; reader A knows letters and
// digits without marks and at times runs words together. So the characters of both are aligned over the whole line,
// by likeness and by place, and each word of B gets the stretch of A that stands at it.
import type { Agreement } from '../document/page.ts';
import { fold } from './fold.ts';
import type { PixelBox } from './raster.ts';

export interface ReadWord {
  readonly text: string;
  readonly box: PixelBox;
  readonly confidence?: number;
  readonly handwriting?: boolean;
}

export interface MergedWord {
  readonly text: string;
  readonly box: PixelBox;
  readonly readings: { readonly a: string | null; readonly b: string | null };
  readonly confidence: { readonly a?: number; readonly b?: number };
  readonly agreement: Agreement;
  readonly handwriting?: boolean;
  /** What the reader of print made of the place, where a reader of handwriting took its place as reader B. */
  readonly print?: string | null;
  /** What the reader of diacritics, which knows no words, makes of it. */
  readonly diacritics?: { readonly text: string; readonly confidence: number };
}

/** A character, the word it is of, and about where it stands. */
interface Glyph {
  readonly text: string;
  readonly folded: string;
  readonly word: number;
  readonly x: number;
}

function glyphsOf(words: readonly ReadWord[]): Glyph[] {
  return words.flatMap(({ text, box }, word) => {
    const characters = [...text.normalize('NFC')].filter((character) => !/\s/u.test(character));
    const step = (box.right - box.left) / Math.max(1, characters.length);
    return characters.map((character, i) => ({
      text: character,
      folded: fold(character),
      word,
      x: box.left + (i + 0.5) * step,
    }));
  });
}

/** Pairs of likes cost nothing; what stands far apart cannot be the same ink. */
function pairCost(a: Glyph, b: Glyph, reach: number): number {
  const distance = Math.abs(a.x - b.x) / reach;
  if (distance > 1) return Infinity;
  return (a.folded === b.folded ? 0 : 1) + distance * 0.5;
}

const lone = 0.8;

/** For each glyph of A the glyph of B it was paired with, or undefined (Needleman and Wunsch 1970). */
function align(a: readonly Glyph[], b: readonly Glyph[], reach: number): (number | undefined)[] {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = j * lone;
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = i * lone;
    for (let j = 1; j < width; j++) {
      const paired = (costs[(i - 1) * width + j - 1] ?? 0) + pairCost(a[i - 1] as Glyph, b[j - 1] as Glyph, reach);
      const single = Math.min(costs[(i - 1) * width + j] ?? 0, costs[i * width + j - 1] ?? 0) + lone;
      costs[i * width + j] = Math.min(paired, single);
    }
  }
  return trace(costs, width, a.length, b.length);
}

function trace(costs: Float64Array, width: number, rows: number, columns: number): (number | undefined)[] {
  const pairs = new Array<number | undefined>(rows).fill(undefined);
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const here = costs[i * width + j] ?? 0;
    if (Math.abs(here - (costs[(i - 1) * width + j] ?? 0) - lone) < 1e-9) i--;
    else if (Math.abs(here - (costs[i * width + j - 1] ?? 0) - lone) < 1e-9) j--;
    else pairs[--i] = --j;
  }
  return pairs;
}

/** Word of B that each glyph of A belongs to: its pair's, or for a lone glyph the neighbour's inside whose box it stands. */
function owners(
  a: readonly Glyph[],
  b: readonly Glyph[],
  wordsB: readonly ReadWord[],
  reach: number,
): (number | undefined)[] {
  const pairs = align(a, b, reach);
  return a.map((glyph, i) => {
    const pair = pairs[i];
    if (pair !== undefined) return b[pair]?.word;
    const slack = reach * 0.1;
    const at = wordsB.findIndex(({ box }) => glyph.x >= box.left - slack && glyph.x <= box.right + slack);
    return at >= 0 ? at : undefined;
  });
}

export function agreementOf(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'single';
  if (a === b) return 'same';
  return fold(a) === fold(b) ? 'folded' : 'differs';
}

/** Where digits differ reader A is right far more often (70 of 72 measured); letters are B's. */
function chosenText(a: string | null, b: string | null, agreement: Agreement): string {
  if (b === null) return a ?? '';
  if (agreement !== 'differs' || a === null) return b;
  const numeric = /^[\d.,:/%()-]*\d[\d.,:/%()-]*$/u;
  return numeric.test(a) && /\d/u.test(b) ? a : b;
}

function withConfidence(a: number | undefined, b: number | undefined): MergedWord['confidence'] {
  return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}

function merged(b: ReadWord | undefined, a: string | null, wordsA: readonly ReadWord[], box: PixelBox): MergedWord {
  const agreement = agreementOf(a, b?.text ?? null);
  const confidences = wordsA.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  const confidenceA = confidences.length > 0 ? Math.min(...confidences) : undefined;
  return {
    text: chosenText(a, b?.text ?? null, agreement),
    box,
    readings: { a, b: b?.text ?? null },
    confidence: withConfidence(confidenceA, b?.confidence),
    agreement,
    ...(wordsA.some(({ handwriting }) => handwriting) ? { handwriting: true } : {}),
  };
}

/** Stretches of A that no word of B stands at, word by word of A. */
function leftOver(
  wordsA: readonly ReadWord[],
  glyphs: readonly Glyph[],
  owner: readonly (number | undefined)[],
): MergedWord[] {
  return wordsA.flatMap((word, n) => {
    const mine = glyphs.flatMap((glyph, i) => (glyph.word === n ? [{ glyph, owner: owner[i] }] : []));
    const lost = mine.filter((entry) => entry.owner === undefined).map(({ glyph }) => glyph);
    if (lost.length === 0) return [];
    const half = (word.box.right - word.box.left) / (2 * Math.max(1, mine.length));
    const box = { ...word.box, left: (lost[0]?.x ?? 0) - half, right: (lost.at(-1)?.x ?? 0) + half };
    return [
      merged(undefined, lost.map(({ text }) => text).join(''), [word], lost.length === mine.length ? word.box : box),
    ];
  });
}

/**
 * Words of one line from left to right. Boxes in pixels of one frame; `lineHeight` tells how far apart two glyphs may
 * stand and still be the same ink.
 */
export function mergeLine(wordsA: readonly ReadWord[], wordsB: readonly ReadWord[], lineHeight: number): MergedWord[] {
  const [a, b] = [glyphsOf(wordsA), glyphsOf(wordsB)];
  const owner = owners(a, b, wordsB, Math.max(1, lineHeight * 1.5));
  const both = wordsB.map((word, n) => {
    const glyphs = a.filter((_, i) => owner[i] === n);
    const from = [...new Set(glyphs.map((glyph) => glyph.word))].flatMap((index) => wordsA[index] ?? []);
    return merged(word, glyphs.length > 0 ? glyphs.map(({ text }) => text).join('') : null, from, word.box);
  });
  return [...both, ...leftOver(wordsA, a, owner)].sort((x, y) => x.box.left - y.box.left);
}
