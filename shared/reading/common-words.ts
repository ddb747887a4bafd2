// Words of two syllables that the reader with marks often spells as no word is spelled ("chỉ bộ", "tỉnh thần"). One of
// the two must stand as it should and the second in small letters, so that no name is touched; only words are listed
// whose one mark amiss makes no other pair of words: "đồng chỉ" may be "hợp đồng chỉ …", "công đoạn", "cấp úy" and
// "vấn đề báo cáo" are words of their own.
import { sameTonePlace } from '../fields/tone-place.ts';
import { fold } from './fold.ts';
import type { MergedWord } from './merge.ts';

const listed = `chi bộ; chi ủy; tỉnh ủy; tinh thần; tổ chức; tổ dân; kiểm điểm; nghị quyết; quyết định; để b/c`;

type Pair = readonly [string, string];

const byLetters = new Map(
  listed.split(';').map((text) => {
    const [first = '', second = ''] = text.trim().normalize('NFC').split(' ');
    return [fold(`${first} ${second}`), [first, second] as Pair];
  }),
);

/** "không chỉ bộ phận này", "chỉ ủy quyền cho": the second syllable begins another word. */
const goingOn: ReadonlySet<string> = new Set(['phan', 'doi', 'mon', 'may', 'truong', 'quyen', 'thac', 'nhiem']);

const same = (one: string, other: string) => sameTonePlace(one) === sameTonePlace(other);

/** Letters of a word without the signs around it. */
const lettersOf = (text: string) => /\p{L}[\p{L}\p{M}/]*/u.exec(text.normalize('NFC'))?.[0] ?? '';

/** A word of the reader with marks, not what a computer wrote or a reader of handwriting saw. */
const isOfPrint = ({ text, readings, handwriting }: MergedWord) => readings.b === text && !handwriting;

function spelled(word: MergedWord, letters: string, wanted: string): MergedWord {
  if (same(letters, wanted)) return word;
  const isCapital = letters.charAt(0) !== letters.charAt(0).toLowerCase();
  const better = isCapital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return { ...word, text: word.text.normalize('NFC').replace(letters, better) };
}

/** Such a word as it is spelled; undefined where the two are none or stand right. */
function mended(first: MergedWord, second: MergedWord): readonly [MergedWord, MergedWord] | undefined {
  const [one, two] = [lettersOf(first.text), lettersOf(second.text)];
  const wanted = byLetters.get(fold(`${one} ${two}`).toLowerCase());
  if (!wanted || !first.text.normalize('NFC').endsWith(one) || two !== two.toLowerCase()) return undefined;
  if (!isOfPrint(first) || !isOfPrint(second)) return undefined;
  const [left, right] = [same(one, wanted[0]), same(two, wanted[1])];
  return left === right ? undefined : [spelled(first, one, wanted[0]), spelled(second, two, wanted[1])];
}

/** The words of a line, in order, with such spellings put right; what the readers saw stays with each word. */
export function withCommonWords(words: readonly MergedWord[]): MergedWord[] {
  const better = [...words];
  for (let at = 0; at + 1 < better.length; at++) {
    const next = fold(lettersOf(better[at + 2]?.text ?? ''));
    const pair = goingOn.has(next) ? undefined : mended(better[at] as MergedWord, better[at + 1] as MergedWord);
    if (pair) better.splice(at, 2, ...pair);
  }
  return better;
}
