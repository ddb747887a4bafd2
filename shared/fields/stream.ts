// The words of some pages as one run of folded letters, each letter knowing its word: labels are looked for in it
// without minding blanks, line ends and marks; what lies between two labels is a span of it.
import type { Line, PageReading, Word } from '../document/page.ts';
import { foldLetter, isLetterOrDigit } from './fold.ts';
import { looksLikeSyllable } from './syllable.ts';

export interface PlacedWord {
  readonly word: Word;
  readonly line: Line;
  readonly page: PageReading;
  /** Characters of the word's text in NFC. */
  readonly characters: readonly string[];
}

export interface TextStream {
  readonly words: readonly PlacedWord[];
  /** Letters and digits alone, folded. */
  readonly letters: string;
  /** For each letter, its word and its character in it. */
  readonly wordAt: readonly number[];
  readonly characterAt: readonly number[];
}

/** Half-open, in letters of a stream. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a span, or the part of it that lies in the span. */
export interface WordPart {
  readonly placed: PlacedWord;
  readonly from: number;
  readonly to: number;
}

const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * The text to look for labels and values in. Over handwriting the reader with marks yields signs and letters that no
 * syllable has, where the other one still reads letters: then those are taken, without marks.
 */
export function likelyText({ text, readings: { a }, agreement }: Word): string {
  if (agreement !== 'differs' || a === null || looksLikeSyllable(bare(text)) || /^[0-9.,/%-]+$/.test(bare(text)))
    return text;
  return looksLikeSyllable(bare(a)) || isNumber(bare(a)) ? a : text;
}

/** "9", "12/12", "1144/LL" */
const isNumber = (text: string) => /^[0-9]+(?:\/(?:[0-9]+|\p{Lu}{1,4}))?$/u.test(text);

/** From this share of differing words on a line was written by a pen that the reader with marks cannot follow. */
const mostlyDiffers = 0.5;

function isPenLine({ words }: Line): boolean {
  const read = words.filter(({ text, readings }) => bare(text) !== '' || bare(readings.a ?? '') !== '');
  const strange = read.filter(
    ({ agreement, readings: { b } }) => agreement === 'differs' && !looksLikeSyllable(bare(b ?? '')),
  );
  const differing = read.filter(({ agreement }) => agreement === 'differs' || agreement === 'single');
  return strange.length > 0 && differing.length >= read.length * mostlyDiffers;
}

/** On such a line the reader of letters is the better one, without marks; it is doubted all the same. */
function penText(word: Word): string {
  const { readings, confidence, agreement } = word;
  const isLegible = bare(readings.a ?? '').length > 1 && (confidence.a ?? 0) >= 0.7;
  return agreement === 'differs' && isLegible && readings.a !== null ? readings.a : likelyText(word);
}

export function placedWords(page: PageReading, lines: readonly Line[] = page.lines): PlacedWord[] {
  return lines.flatMap((line) => {
    const textOf = isPenLine(line) ? penText : likelyText;
    return line.words.map((word) => ({ word, line, page, characters: Array.from(textOf(word).normalize('NFC')) }));
  });
}

export function streamOf(words: readonly PlacedWord[]): TextStream {
  const letters: string[] = [];
  const wordAt: number[] = [];
  const characterAt: number[] = [];
  words.forEach(({ characters }, index) => {
    characters.forEach((character, place) => {
      if (!isLetterOrDigit(character)) return;
      letters.push(foldLetter(character));
      wordAt.push(index);
      characterAt.push(place);
    });
  });
  return { words, letters: letters.join(''), wordAt, characterAt };
}

const cache = new WeakMap<readonly PageReading[], TextStream>();

/** The whole text of pages, in reading order. Kept as long as the pages are. */
export function streamOfPages(pages: readonly PageReading[]): TextStream {
  const known = cache.get(pages);
  if (known) return known;
  const stream = streamOf(pages.flatMap((page) => placedWords(page)));
  cache.set(pages, stream);
  return stream;
}

export function isWordStart(stream: TextStream, letter: number): boolean {
  return letter === 0 || stream.wordAt[letter] !== stream.wordAt[letter - 1];
}

export function isWordEnd(stream: TextStream, letter: number): boolean {
  return letter >= stream.letters.length || stream.wordAt[letter] !== stream.wordAt[letter - 1];
}

/** The words of a span, cut where a label ends or begins inside one; signs behind the last letter belong to it. */
export function partsOf(stream: TextStream, span: Span): readonly WordPart[] {
  if (span.end <= span.start) return [];
  const first = stream.wordAt[span.start] ?? 0;
  const next = span.end < stream.letters.length ? stream.wordAt[span.end] : undefined;
  const lastLetterWord = stream.wordAt[span.end - 1] ?? first;
  const last = next === lastLetterWord ? lastLetterWord : (next ?? stream.words.length) - 1;
  const parts: WordPart[] = [];
  for (let index = first; index <= last; index += 1) {
    const placed = stream.words[index];
    if (!placed) continue;
    const from = index === first ? startIn(stream, span.start) : 0;
    const to = next === index ? (stream.characterAt[span.end] ?? 0) : placed.characters.length;
    if (to > from) parts.push({ placed, from, to });
  }
  return parts;
}

/** A sign directly before a word's first letter belongs to it: "(đạt". */
function startIn(stream: TextStream, letter: number): number {
  return isWordStart(stream, letter) ? 0 : (stream.characterAt[letter] ?? 0);
}

export function textOfParts(parts: readonly WordPart[]): string {
  return parts.map(({ placed, from, to }) => placed.characters.slice(from, to).join('')).join(' ');
}
