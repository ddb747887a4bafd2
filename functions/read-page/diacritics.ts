// The words of a page that a name may be made of, once more by the reader of diacritics: reader A has no marks, and reader
// B takes those of the words it knows.
import { fold, foldJoined } from '../../shared/reading/fold.ts';
import { phrasesByFirst } from '../../shared/fields/lexicon/phrases.ts';
import { sameTonePlace } from '../../shared/fields/tone-place.ts';
import { rowsOf } from '../../shared/reading/networks/ink.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import type { PixelBox } from '../../shared/reading/raster.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import type { InkReader } from '../adapters/ink-reader.ts';
import type { MergedLine } from './merged-lines.ts';

/** Columns of ink that are looked at on one page: a full sheet's names and headings, not all of a page of noise. */
const mostColumns = 20_000;

/** Reader B is this sure of a word whose marks it hardly ever mistakes; it may still have taken a name for another. */
const sureOfMarks = 0.96;

const isCapital = (word: MergedWord | undefined) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(word?.text.normalize('NFC') ?? '');

/**
 * Printed letters that may be a name: behind a capital, or all of them. In small letters only beside such a word, as in a
 * name of a place or an office, and where reader A saw others or reader B is not sure of the marks.
 */
function isAsked(words: readonly MergedWord[], index: number): boolean {
  const word = words[index] as MergedWord;
  const { agreement, text, print, readings, confidence } = word;
  if (readings.b === null || print !== undefined || agreement === 'layer') return false;
  if (!/^[^\p{L}\p{N}]*\p{L}{2,}[^\p{L}\p{N}]*$/u.test(text.normalize('NFC'))) return false;
  if (isCapital(word)) return true;
  const isSettled = agreement !== 'differs' && agreement !== 'single' && (confidence.b ?? 0) >= sureOfMarks;
  return !isSettled && (isCapital(words[index - 1]) || isCapital(words[index + 1]));
}

/** Of so many words no name is made. */
const longPhrase = 3;

/** Words that a common phrase spells, so that they are neither a name nor in doubt: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
function inLongPhrases(words: readonly MergedWord[]): ReadonlySet<MergedWord> {
  const spoken = words
    .map((word) => ({ word, letters: word.text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '') }))
    .filter(({ letters }) => letters !== '');
  const covered = new Set<MergedWord>();
  for (const [at, { letters }] of spoken.entries())
    for (const { spelled } of phrasesByFirst.get(fold(letters)) ?? []) {
      const here = spoken.slice(at, at + spelled.length);
      if (spelled.length < longPhrase || here.length < spelled.length) continue;
      const isSpelled = here.every(
        (each, index) => sameTonePlace(each.letters) === sameTonePlace(spelled[index] ?? ''),
      );
      if (isSpelled) for (const { word } of here) covered.add(word);
    }
  return covered;
}

/** Room around a word, as a share of its height: boxes cut marks off, and at times the first or the last letter. */
const above = 0.14;
const [close, wide] = [0.14, 0.4];

/** `aside`: to the left and to the right, as far as its neighbours leave room. */
function roomy(words: readonly MergedWord[], index: number, aside: number): PixelBox {
  const { box } = words[index] as MergedWord;
  const height = box.bottom - box.top;
  const [before, after] = [words[index - 1]?.box.right ?? 0, words[index + 1]?.box.left ?? Infinity];
  return {
    left: Math.min(box.left, Math.max(box.left - aside * height, before)),
    right: Math.max(box.right, Math.min(box.right + aside * height, after)),
    top: box.top - above * height,
    bottom: box.bottom + above * height,
  };
}

interface Said {
  readonly text: string;
  readonly confidence: number;
}

const lettersOf = (text: string) => foldJoined(text).replace(/[^\p{L}]/gu, '');

export async function readDiacritics(
  { raster }: UprightPage,
  lines: readonly MergedLine[],
  reader: InkReader,
): Promise<MergedLine[]> {
  let columns = 0;
  const look = async (box: PixelBox): Promise<Said | undefined> => {
    columns += (rowsOf.diacritics * (box.right - box.left)) / Math.max(1, box.bottom - box.top);
    if (columns > mostColumns) return undefined;
    const said = await reader.read(raster, box);
    const confidence = Math.min(...said.map((each) => each.confidence));
    return said.length === 0 ? undefined : { text: said.map(({ text }) => text).join(' '), confidence };
  };
  const told: MergedLine[] = [];
  for (const { box, words } of lines) {
    const known = inLongPhrases(words);
    const own: MergedWord[] = [];
    for (const [index, word] of words.entries()) {
      const isWanted = !known.has(word) && isAsked(words, index);
      const letters = lettersOf(word.text);
      const first = isWanted ? await look(roomy(words, index, close)) : undefined;
      const again = first && lettersOf(first.text) !== letters ? await look(roomy(words, index, wide)) : undefined;
      const diacritics = again && lettersOf(again.text) === letters ? again : first;
      own.push(diacritics ? { ...word, diacritics } : word);
    }
    told.push({ box, words: own });
  }
  return told;
}
