// The words of a page that a name may be made of, once more by the reader of diacritics: reader A has no marks, and reader
// B takes those of the words it knows.
import { rowsOf } from '../../shared/reading/networks/ink.ts';
import type { MergedWord } from '../../shared/reading/merge.ts';
import type { PixelBox } from '../../shared/reading/raster.ts';
import type { UprightPage } from '../../shared/reading/upright.ts';
import type { InkReader } from '../adapters/ink-reader.ts';
import type { MergedLine } from './merged-lines.ts';

/** Columns of ink that are looked at on one page: a full sheet's names and headings, not all of a page of noise. */
const mostColumns = 30_000;

/** Reader B is this sure of a word whose marks it hardly ever mistakes; it may still have taken a name for another. */
const sureOfMarks = 0.96;

/** Printed letters that may be a name (behind a capital, or all of them), or whose marks reader B is not sure of. */
function isAsked({ agreement, text, print, readings: { b }, confidence }: MergedWord): boolean {
  if (b === null || print !== undefined || agreement === 'layer') return false;
  const [letters] = /^[^\p{L}\p{N}]*(\p{L}{2,})[^\p{L}\p{N}]*$/u.exec(text.normalize('NFC'))?.slice(1) ?? [];
  return letters !== undefined && (/^\p{Lu}/u.test(letters) || (confidence.b ?? 0) < sureOfMarks);
}

/** Room around a word, as a share of its height: boxes cut marks off. */
const room = 0.14;

function roomy(words: readonly MergedWord[], index: number, { box }: MergedWord): PixelBox {
  const more = (box.bottom - box.top) * room;
  const [before, after] = [words[index - 1]?.box.right ?? 0, words[index + 1]?.box.left ?? Infinity];
  return {
    left: Math.min(box.left, Math.max(box.left - more, before)),
    right: Math.max(box.right, Math.min(box.right + more, after)),
    top: box.top - more,
    bottom: box.bottom + more,
  };
}

export async function readDiacritics(
  { raster }: UprightPage,
  lines: readonly MergedLine[],
  reader: InkReader,
): Promise<MergedLine[]> {
  let columns = 0;
  const tell = async (words: readonly MergedWord[], word: MergedWord, index: number): Promise<MergedWord> => {
    if (!isAsked(word)) return word;
    const box = roomy(words, index, word);
    columns += (rowsOf.diacritics * (box.right - box.left)) / Math.max(1, box.bottom - box.top);
    if (columns > mostColumns) return word;
    const said = await reader.read(raster, box);
    const confidence = Math.min(...said.map((each) => each.confidence));
    return said.length === 0
      ? word
      : { ...word, diacritics: { text: said.map(({ text }) => text).join(' '), confidence } };
  };
  const told: MergedLine[] = [];
  for (const { box, words } of lines) {
    const own: MergedWord[] = [];
    for (const [index, word] of words.entries()) own.push(await tell(words, word, index));
    told.push({ box, words: own });
  }
  return told;
}
