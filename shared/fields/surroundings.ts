// What stands directly around a value on its page. That letters were read well says nothing of whether a place was found
// rightly: a value is where it should be if what stands before and behind it is what stood around such values before.
import type { PageReading, Word } from '../document/page.ts';
import { squeeze } from './fold.ts';
import type { WordPart } from './stream.ts';

export interface Surroundings {
  /** The two words before it, folded, a number as "#": `don vi`. */
  readonly before: string;
  /** The sign it ends with, if any, and the word behind it: `.dieu`. */
  readonly after: string;
}

interface Run {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<Word, number>;
}

const runs = new WeakMap<PageReading, Run>();

/** A page's words in reading order. Kept as long as the page is. */
function runOf(page: PageReading): Run {
  const known = runs.get(page);
  if (known) return known;
  const words = page.lines.flatMap((line) => line.words);
  const run = { words, places: new Map(words.map((word, index) => [word, index])) };
  runs.set(page, run);
  return run;
}

/** Two are enough to know a label by, and few enough to be met again; a third is often the end of another value. */
const wordsBefore = 2;
/** Signs and stains between may be many. */
const reach = 6;

const plain = (text: string) => squeeze(text).replace(/\d+/g, '#');

function textBefore({ placed, from }: WordPart): string {
  const { words, places } = runOf(placed.page);
  const at = places.get(placed.word) ?? 0;
  const texts = [...words.slice(Math.max(0, at - reach), at).map(({ text }) => text), cut(placed.characters, 0, from)];
  return texts
    .map(plain)
    .filter((text) => text !== '')
    .slice(-wordsBefore)
    .join(' ');
}

const cut = (characters: readonly string[], from: number, to?: number) => characters.slice(from, to).join('');
const signs = /[.,;:)]/;

function textAfter({ placed, to }: WordPart): string {
  const { words, places } = runOf(placed.page);
  const at = places.get(placed.word) ?? words.length;
  const next = [cut(placed.characters, to), ...words.slice(at + 1, at + reach).map(({ text }) => text)];
  const last = placed.characters[to - 1] ?? '';
  const sign = signs.test(last) ? last : (next.find((text) => text.trim() !== '')?.trim()[0] ?? '');
  return `${signs.test(sign) ? sign : ''}${next.map(plain).find((text) => text !== '') ?? ''}`;
}

export function surroundingsOf(parts: readonly WordPart[]): Surroundings {
  const [first, last] = [parts[0], parts.at(-1)];
  return { before: first ? textBefore(first) : '', after: last ? textAfter(last) : '' };
}
