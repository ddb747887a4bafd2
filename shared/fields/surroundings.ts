// What stands directly around a value on its page. That letters were read well says nothing of whether a place was found
// rightly: a value is where it should be if what stands before and behind it is what stood around such values before.
import type { Line, PageReading, Word } from '../document/page.ts';
import { squeeze } from './fold.ts';
import type { WordPart } from './stream.ts';

export interface Surroundings {
  /** The two words before it, folded, a number as "#", the town of a date as "@", "Số" that begins a line as "^so": `don vi`. */
  readonly before: string;
  /** The sign it ends with, if any, and the word behind it: `.dieu`. */
  readonly after: string;
}

interface Run {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<Word, number>;
  /** Words of towns on lines that hold nothing but a town and a day; which town it is says nothing. */
  readonly towns: ReadonlySet<Word>;
  /** "Số" where it begins its line: what the line before ends with says nothing. */
  readonly heads: ReadonlySet<Word>;
}

/** "Phú Lâm, ngày 12 tháng 3 năm 2023", "TP. Thái Nguyên ngày 12/3/2023." and nothing else on the line. */
const dateline =
  /^((?:\p{Lu}\p{L}*\.? ){0,3}\p{Lu}\p{L}*)(?: ?,)? ng[àa]y \p{N}{1,2}(?: th[áa]ng \p{N}{1,2} n[ăa]m | ?[/.-] ?\p{N}{1,2} ?[/.-] ?)\p{N}{4} ?[.,;]?$/u;
/** "Vào Đảng ngày …", "Sinh ngày …" */
const ofLife = /^(?:vào|ra|sinh|ngày|từ|đến|hôm|họp|đảng|được|kết|công|chính)(?!\p{L})/iu;

function townOn({ words }: Line): readonly Word[] {
  const [, town] = dateline.exec(words.map(({ text }) => text.normalize('NFC')).join(' ')) ?? [];
  return town === undefined || ofLife.test(town) ? [] : words.slice(0, town.split(' ').length);
}

const runs = new WeakMap<PageReading, Run>();

/** A page's words in reading order. Kept as long as the page is. */
function runOf(page: PageReading): Run {
  const known = runs.get(page);
  if (known) return known;
  const words = page.lines.flatMap((line) => line.words);
  const places = new Map(words.map((word, index) => [word, index]));
  const towns = new Set(page.lines.flatMap(townOn));
  const heads = new Set(
    page.lines.flatMap(({ words: [first] }) => (first && /^Số\P{L}*$/u.test(first.text) ? first : [])),
  );
  const run = { words, places, towns, heads };
  runs.set(page, run);
  return run;
}

/** Two are enough to know a label by, and few enough to be met again; a third is often the end of another value. */
const wordsBefore = 2;
/** Signs and stains between may be many. */
const reach = 6;

const plain = (text: string) => (text === '@' ? text : squeeze(text).replace(/\d+/g, '#'));

/** The words before a place, the nearest last, as far as they tell: not beyond the town of a date or the "Số" of a number. */
function tellingBefore({ words, towns, heads }: Run, at: number): string[] {
  const telling: string[] = [];
  for (const word of words.slice(Math.max(0, at - reach), at).toReversed()) {
    if (towns.has(word)) return ['@', ...telling];
    const text = plain(word.text);
    if (heads.has(word)) return [`^${text}`, ...telling];
    if (text !== '') telling.unshift(text);
  }
  return telling;
}

/** What names of bodies begin with in the head of a paper. */
const bodyHead =
  /^(?:chibo|dangbo|danguy|tinhuy|huyenuy|thanhuy|thiuy|quanuy|congdoan|doan(?=tncs|thanhnien)|banchaphanh|banthuongvu)/;

/**
 * What says by itself where it begins: a town of a date ("@@"), a body's name in capitals that begins its line ("^chibo").
 * Such a name of which the first line was lost begins otherwise.
 */
function ownBeginning(parts: readonly WordPart[]): string | undefined {
  const [first] = parts;
  if (!first || first.from > 0) return undefined;
  const { page, line, word } = first.placed;
  if (runOf(page).towns.has(word) && line.words[0] === word) return '@@';
  if (line.words[0] !== word || !/^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word.text.normalize('NFC'))) return undefined;
  const head = bodyHead.exec(
    parts
      .slice(0, 3)
      .map(({ placed }) => squeeze(placed.word.text))
      .join(''),
  );
  return head ? `^${head[0]}` : undefined;
}

function textBefore({ placed, from }: WordPart): string {
  const run = runOf(placed.page);
  const own = plain(cut(placed.characters, 0, from));
  const before = tellingBefore(run, run.places.get(placed.word) ?? 0);
  return [...before, ...(own === '' ? [] : [own])].slice(-wordsBefore).join(' ');
}

const cut = (characters: readonly string[], from: number, to?: number) => characters.slice(from, to).join('');
const signs = /[.,;:)]/;

function textAfter({ placed, to }: WordPart): string {
  const { words, places, towns } = runOf(placed.page);
  const at = places.get(placed.word) ?? words.length;
  const behind = words.slice(at + 1, at + reach);
  const next = [cut(placed.characters, to), ...behind.map((word) => (towns.has(word) ? '@' : word.text))];
  const last = placed.characters[to - 1] ?? '';
  const sign = signs.test(last) ? last : (next.find((text) => text.trim() !== '')?.trim()[0] ?? '');
  return `${signs.test(sign) ? sign : ''}${next.map(plain).find((text) => text !== '') ?? ''}`;
}

export function surroundingsOf(parts: readonly WordPart[]): Surroundings {
  const [first, last] = [parts[0], parts.at(-1)];
  return { before: ownBeginning(parts) ?? (first ? textBefore(first) : ''), after: last ? textAfter(last) : '' };
}
