// Places by label: what stands behind one label and before the next. Labels are written as forms print them and found
// although letters, blanks or line ends differ; item numbers are never looked at, editions number differently.
import { fold, squeeze } from './fold.ts';
import { findAll } from './match.ts';
import type { Match } from './match.ts';
import { isWordEnd, isWordStart, partsOf, textOfParts } from './stream.ts';
import type { Span, TextStream } from './stream.ts';

export type Labels = readonly string[];

const squeezed = new Map<string, string>();

function lettersOf(label: string): string {
  const known = squeezed.get(label) ?? squeeze(label);
  squeezed.set(label, known);
  return known;
}

/** A long label may hang on its neighbours where a reader lost a blank; a short one must be a word of its own. */
function standsAlone(stream: TextStream, match: Match, length: number): boolean {
  // "nghiệm. Đang sinh hoạt" is not "Hiện đang sinh hoạt": within a word a label begins letter for letter or not at all.
  const mostInside = isWordStart(stream, match.start) ? 2 : 0;
  if (length >= 8 && match.cost <= mostInside) return isWordStart(stream, match.start) || isWordEnd(stream, match.end);
  return isWordStart(stream, match.start) && isWordEnd(stream, match.end);
}

/** "10 đồng chí vắng mặt" is not "Số đồng chí vắng mặt": a number is never a misread word. */
function eatsNumber({ letters }: TextStream, { start, end }: Match, label: string): boolean {
  return /[0-9]{2}/.test(letters.slice(start, end)) && !/[0-9]/.test(label);
}

/**
 * "Nguyễn Quang" has the letters of "Nguyên quán", "Nguyễn Xuân" nearly: a name's second word begins with a capital though
 * the first has none else.
 */
function isPersonsName(stream: TextStream, { start, cost }: Match, label: string): boolean {
  if (!stream.letters.startsWith('nguyen', start) || label !== 'nguyenquan') return false;
  const [first, second] = [start, start + 'nguyen'.length].map((at) => {
    const word = stream.words[stream.wordAt[at] ?? -1]?.characters ?? [];
    return word.slice(stream.characterAt[at] ?? 0);
  });
  const isCapitals = first !== undefined && first.length > 1 && first.join('') === first.join('').toUpperCase();
  return (
    /^\p{Lu}/u.test(second?.[0] ?? '') && (!isCapitals || cost > 0 || /^(?:.){4}g/u.test(fold(second?.join('') ?? '')))
  );
}

/** "Hồ Chí Minh ngày 26 tháng 3", when the youth union was joined, is not "sinh ngày". */
function isOfTheName({ letters }: TextStream, { start }: Match): boolean {
  return letters.slice(Math.max(0, start - 5), start + 4) === 'hochiminh';
}

/** "Ly, đảng viên" is not "là đảng viên": what differs from a label letter by letter and has a sign that it lacks is no label. */
function crossesSign(stream: TextStream, { start, end, cost }: Match, label: string): boolean {
  if (cost === 0 || /[,;:.]/u.test(label)) return false;
  return /[,;:.](?=.*[\p{L}\p{N}])/su.test(textOfParts(partsOf(stream, { start, end })));
}

/**
 * "24 24 không", and "Có mặt" begins the next row: a cell that says none denies nothing. `letter`: behind "không".
 * */
export function endsInZeroCell({ letters, words, wordAt }: TextStream, letter: number): boolean {
  if (!letters.slice(0, letter).endsWith('khong')) return false;
  const [none, next] = [words[wordAt[letter - 1] ?? -1], words[wordAt[letter] ?? -1]];
  return none !== undefined && next !== undefined && none.line !== next.line && /^\p{Lu}/u.test(next.word.text);
}

const startsInCell = (stream: TextStream, { start }: Match) =>
  stream.letters.startsWith('khong', start) && endsInZeroCell(stream, start + 'khong'.length);

export function wholeOf(stream: TextStream): Span {
  return { start: 0, end: stream.letters.length };
}

/** Every place where one of the labels stands, in reading order. */
export function allMatches(stream: TextStream, within: Span, labels: Labels): readonly Match[] {
  const found = labels.flatMap((label) => {
    const letters = lettersOf(label);
    return findAll(stream.letters, letters, within.start, within.end).filter(
      (match) =>
        standsAlone(stream, match, letters.length) &&
        !eatsNumber(stream, match, letters) &&
        !crossesSign(stream, match, label) &&
        !startsInCell(stream, match) &&
        !isOfTheName(stream, match) &&
        !isPersonsName(stream, match, letters),
    );
  });
  // Of labels that begin at one place the longer one says more, unless it was much harder to see there.
  return found.sort((a, b) => a.start - b.start || a.cost - a.end - (b.cost - b.end));
}

/** The first place of a label; one read better a little later wins over a doubtful earlier one. */
export function firstMatch(stream: TextStream, within: Span, labels: Labels): Match | undefined {
  const matches = allMatches(stream, within, labels);
  const best = Math.min(...matches.map(({ cost }) => cost));
  return matches.find(({ cost }) => cost <= best + 1);
}

/** From behind a label to the end. */
export function after(stream: TextStream, within: Span | undefined, labels: Labels): Span | undefined {
  const match = within && firstMatch(stream, within, labels);
  return match && within ? { start: match.end, end: within.end } : undefined;
}

/** From behind the last place of a label to the end. */
export function afterLast(stream: TextStream, within: Span | undefined, labels: Labels): Span | undefined {
  const match = within && allMatches(stream, within, labels).at(-1);
  return match && within ? { start: match.end, end: within.end } : undefined;
}

/** "Giáo dục nghề nghiệp Linh Phú", "Sở Kế hoạch và Đầu tư | Ngày …", "Trung du | Ngày …": words of names that labels have too. */
function isInName({ letters, words, wordAt }: TextStream, { start, end }: Match): boolean {
  const [first = '', last = ''] = [start, end - 1].map(
    (letter) => words[wordAt[letter] ?? -1]?.characters.join('') ?? '',
  );
  if (!/^\P{L}*\p{Ll}/u.test(first)) return false;
  const label = letters.slice(start, end);
  if (/^[td]ungay$/.test(label)) return /^\p{Lu}/u.test(last);
  return /^nghenghiep/.test(label) && letters.slice(0, start).endsWith('giaoduc');
}

/** A label that ends a value must be seen more surely than one that is looked for: a false one cuts the value short. */
function endsValue(stream: TextStream, match: Match): boolean {
  const { start, end, cost } = match;
  return cost <= Math.max(1, Math.floor((end - start) * 0.2)) && !isInName(stream, match);
}

/** Up to the first of the labels; all of it where none stands there. */
export function upTo(stream: TextStream, within: Span | undefined, labels: Labels): Span | undefined {
  if (!within) return undefined;
  const match = allMatches(stream, within, labels).find((each) => endsValue(stream, each));
  return match ? { start: within.start, end: match.start } : within;
}

/** The first letters of a place only: what is further off belongs to something else. */
export function within(span: Span | undefined, letters: number): Span | undefined {
  return span && { start: span.start, end: Math.min(span.end, span.start + letters) };
}
