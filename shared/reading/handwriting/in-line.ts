// Where a line was written by hand: the reader of print, which knows the marks, fails there, while the reader of letters
// still gets most of them. A reader of handwriting that comes nearer to those letters takes the place of the former.
import { editDistance } from '../edit-distance.ts';
import { foldJoined } from '../fold.ts';
import { agreementOf, mergeLine } from '../merge.ts';
import type { MergedWord } from '../merge.ts';
import type { PixelBox } from '../raster.ts';
import { explains } from '../slips.ts';
import type { InkWord } from '../networks/words.ts';

/** All that is in the box, or the one line of it that its edges do not cut. */
export type Look = 'close' | 'roomy';

export type ReadInk = (box: PixelBox, look: Look) => Promise<readonly InkWord[]>;

/** What reader A made of marked letters is no difference, unless the reader of print has strange signs beside them. */
const isSlip = (a: string, b: string) => /^\p{L}+[.,;:]?$/u.test(b) && explains(b, a);

function isDoubtful({ agreement, readings: { a, b } }: MergedWord): boolean {
  if (a === null) return false;
  return agreement === 'single' || (agreement === 'differs' && (b === null || !isSlip(a, b)));
}

/** Words that the reader of print was so unsure of may be of the same pen as their neighbours. */
const leastSure = 0.85;

const isFaint = ({ agreement, readings, confidence }: MergedWord) =>
  readings.a === null || (agreement === 'folded' && (confidence.b ?? 0) < leastSure);

interface Run {
  readonly from: number;
  to: number;
}

/** Neighbouring words that the readers differ over, with what is faint between them. */
function runsIn(words: readonly MergedWord[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    if (!isDoubtful(word)) return;
    const last = runs.at(-1);
    if (last && words.slice(last.to, index).every(isFaint)) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

/** Farther from the reader of letters than this, it saw something else. */
const mostStrange = 0.4;

/** Letters and digits alone: signs are lost and seen by every reader. */
const joined = (texts: readonly (string | null)[]) =>
  foldJoined(texts.map((text) => text ?? '').join('')).replace(/[^\p{L}\p{N}]/gu, '');

const lettersOf = (run: readonly MergedWord[]) => joined(run.map(({ readings }) => readings.a));
const saidOf = (said: readonly InkWord[]) => joined(said.map(({ text }) => text));

/** Nearer to the letters than the reader of print. */
function isBetter(run: readonly MergedWord[], said: readonly InkWord[]): boolean {
  const [letters, own, print] = [lettersOf(run), saidOf(said), joined(run.map(({ readings }) => readings.b))];
  if (own.length < 2 || letters.length < 2) return false;
  const away = editDistance(letters, own);
  return away < editDistance(letters, print) && away <= mostStrange * Math.max(letters.length, own.length);
}

const sureness = (said: readonly InkWord[]) =>
  said.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, said.length);

/** Of several readings of a place the one nearest to its letters; of those the surest. */
function nearest(run: readonly MergedWord[], readings: readonly (readonly InkWord[])[]): readonly InkWord[] {
  const letters = lettersOf(run);
  const judged = readings.map((said) => ({ said, away: editDistance(letters, saidOf(said)), sure: sureness(said) }));
  return judged.sort((a, b) => a.away - b.away || b.sure - a.sure)[0]?.said ?? [];
}

/** Around a run, as far as its neighbours leave room; `above`: room above and below, as a share of the height. */
function boxOf(words: readonly MergedWord[], { from, to }: Run, above: number): PixelBox {
  const boxes = words.slice(from, to).map(({ box }) => box);
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const room = (bottom - top) * 0.15;
  return {
    left: Math.min(left, Math.max(left - room, words[from - 1]?.box.right ?? 0)),
    right: Math.max(right, Math.min(right + room, words[to]?.box.left ?? Infinity)),
    top: top - (bottom - top) * above,
    bottom: bottom + (bottom - top) * above,
  };
}

const centre = ({ left, right }: PixelBox) => (left + right) / 2;

/** A sign that reader A alone saw belongs to the word before it. */
function withLoneSigns(words: readonly MergedWord[]): MergedWord[] {
  const out: MergedWord[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const { a, b } = word.readings;
    if (!last || b !== null || !/^[.,;:]$/u.test(a ?? '')) out.push(word);
    else out[out.length - 1] = { ...last, readings: { ...last.readings, a: `${last.readings.a ?? ''}${a}` } };
  }
  return out;
}

const endsInSign = /[.,;:]$/u;

/** Amid a sentence a stop is a comma. */
const amid = (text: string) => text.replace(/\.$/u, ',');

/** A pen's comma is lost easily, or taken for a full stop: the sign that either saw, a comma where no sentence ends. */
function withSign(word: MergedWord, next: MergedWord | undefined): MergedWord {
  const { a, b } = word.readings;
  const sign = endsInSign.exec(a ?? '')?.[0];
  if (b === null || a === null || sign === undefined) return word;
  const goesOn = /^\p{Ll}/u.test(next?.text ?? '');
  const signed = endsInSign.test(b) ? b : `${b}${sign}`;
  const [letters, text] = goesOn ? [amid(a), amid(signed)] : [a, signed];
  const readings = { a, b: text };
  return { ...word, text: word.text === b ? text : word.text, readings, agreement: agreementOf(letters, text) };
}

/** What the reader of print made of the place of a word. */
function printAt(run: readonly MergedWord[], box: PixelBox): string | null {
  const texts = run
    .filter((word) => centre(word.box) >= box.left && centre(word.box) < box.right)
    .flatMap(({ readings: { b } }) => (b === null ? [] : [b]));
  return texts.length === 0 ? null : texts.join(' ');
}

function retold(run: readonly MergedWord[], said: readonly InkWord[]): MergedWord[] {
  const letters = run.flatMap(({ readings: { a }, box, confidence, handwriting }) =>
    a === null
      ? []
      : [
          {
            text: a,
            box,
            ...(confidence.a !== undefined && { confidence: confidence.a }),
            ...(handwriting && { handwriting }),
          },
        ],
  );
  const height = Math.max(...run.map(({ box }) => box.bottom - box.top));
  return withLoneSigns(mergeLine(letters, said, height))
    .map((word, index, all) => withSign(word, all[index + 1]))
    .map((word) => ({ ...word, print: printAt(run, word.box) }));
}

/** Readers' boxes cut marks off, or reach into other lines: a close look and one with room. */
const [close, roomy] = [0.07, 0.2];

async function looked(words: readonly MergedWord[], run: Run, read: ReadInk): Promise<readonly InkWord[]> {
  const own = words.slice(run.from, run.to);
  const said = await read(boxOf(words, run, close), 'close');
  if (saidOf(said) === lettersOf(own)) return said;
  return nearest(own, [said, await read(boxOf(words, run, roomy), 'roomy')]);
}

/** The words of a line, those of handwriting read by `read` as well. */
export async function withHandwriting(words: readonly MergedWord[], read: ReadInk): Promise<MergedWord[]> {
  const out: MergedWord[] = [];
  let done = 0;
  for (const run of runsIn(words)) {
    const own = words.slice(run.from, run.to);
    const said = await looked(words, run, read);
    out.push(...words.slice(done, run.from), ...(isBetter(own, said) ? retold(own, said) : own));
    done = run.to;
  }
  return [...out, ...words.slice(done)];
}
