// A vote in wordings that no list of labels foresees: the share first, votes in brackets behind it, ballots counted out
// and in, a table. Which number is whose follows from the arithmetic: a share and its count imply one whole, of which
// those against must leave room. Only where one assignment alone fits is anything found.
import { readDates } from '../../fields/date.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import { readPercents } from '../../fields/percent.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import { printsShare } from '../../rules/percent.ts';

/** Of text characters `index`, `length` within the span that it was read from. */
export interface VoteNumber {
  readonly value: number;
  readonly index: number;
  readonly length: number;
}

export interface Vote<T> {
  readonly for: T;
  readonly forPercent?: T;
  readonly against: T;
  readonly againstPercent?: T;
}

/** The whole that a count and its share imply: 13 of 86,67 % -> 15; undefined where none does. */
function impliedWhole(count: number, percent: number): number | undefined {
  if (percent <= 0 || percent > 100) return undefined;
  const near = Math.round((100 * count) / percent);
  return [near, near - 1, near + 1].find((whole) => whole >= count && printsShare(percent, count, whole));
}

/** Do the shares fit their counts, and leave those in favour room for those against? */
export function isCoherent(vote: Vote<number>, whole?: number): boolean {
  const { for: inFavour, against, forPercent, againstPercent } = vote;
  const all = forPercent === undefined ? whole : impliedWhole(inFavour, forPercent);
  if (all === undefined || (whole !== undefined && whole !== all) || against > all - inFavour) return false;
  // Some whole fits any small share ("13 … 13,3 %" is 13 of 98): it proves nothing where none is printed.
  if (whole === undefined && inFavour * 2 < all) return false;
  return againstPercent === undefined || printsShare(againstPercent, against, all);
}

interface Numbers {
  readonly counts: readonly VoteNumber[];
  readonly shares: readonly VoteNumber[];
  /** The whole of "13/15". */
  readonly wholeOf: ReadonlyMap<VoteNumber, number>;
}

function numbersIn(text: string): Numbers {
  const days = readDates(text);
  const isOfDay = ({ index }: VoteNumber) => days.some((day) => index >= day.index && index < day.index + day.length);
  const isArticle = ({ index }: VoteNumber) =>
    /(?:dieu|khoan)$/.test(squeeze(text.slice(Math.max(0, index - 8), index)));
  const shares = readPercents(text);
  const found = readIntegers(text).filter((number) => !isOfDay(number) && !isArticle(number));
  const counts: VoteNumber[] = [];
  const wholeOf = new Map<VoteNumber, number>();
  for (let at = 0; at < found.length; at += 1) {
    const [number, next] = [found[at], found[at + 1]];
    if (!number) continue;
    counts.push(number);
    const between = next && text.slice(number.index + number.length, next.index);
    if (!next || between === undefined || !/^\s*\/\s*$/u.test(between)) continue;
    wholeOf.set(number, next.value);
    at += 1;
  }
  return { counts, shares, wholeOf };
}

const inside = (from: number, to: number) => (number: VoteNumber) => number.index >= from && number.index < to;

/** Letters before the words of the vote in which its number may stand, and behind those against. */
const reachBefore = 130;
const reachBehind = 60;

export interface VoteWords {
  /** In characters of the text: where the words in favour and those against begin and end. */
  readonly inFavour: Span;
  readonly against: Span;
}

interface Candidate {
  readonly vote: Vote<VoteNumber>;
  readonly distance: number;
}

function candidates(text: string, { inFavour, against }: VoteWords, border: number): Candidate[] {
  const { counts, shares, wholeOf } = numbersIn(text);
  const stop = text.slice(0, inFavour.start).search(/[.]\s(?!.*[.]\s)/su);
  const from = Math.max(stop, inFavour.start - reachBefore);
  const [own, theirs] = [inside(from, border), inside(border, against.end + reachBehind)];
  const optional = (numbers: readonly VoteNumber[]) => (numbers.length === 0 ? [undefined] : numbers);
  const distance = (number: VoteNumber | undefined, words: Span) =>
    number ? Math.min(Math.abs(number.index - words.end), Math.abs(words.start - number.index)) : 0;
  return counts.filter(own).flatMap((inFavourCount) =>
    optional(shares.filter(own)).flatMap((forPercent) =>
      counts.filter(theirs).flatMap((againstCount) =>
        optional(shares.filter(theirs)).flatMap((againstPercent): Candidate[] => {
          const vote = { for: inFavourCount, forPercent, against: againstCount, againstPercent };
          const values = {
            ...{ for: inFavourCount.value, against: againstCount.value },
            ...(forPercent && { forPercent: forPercent.value }),
            ...(againstPercent && { againstPercent: againstPercent.value }),
          };
          if (!isCoherent(values, wholeOf.get(inFavourCount))) return [];
          const far = distance(inFavourCount, inFavour) + distance(forPercent, inFavour);
          return [{ vote, distance: far + distance(againstCount, against) + distance(againstPercent, against) }];
        }),
      ),
    ),
  );
}

const valuesOf = ({ vote }: Candidate) =>
  [vote.for, vote.forPercent, vote.against, vote.againstPercent].map((number) => number?.value).join();

/** Between those in favour and those against a clause ends, or the words of the latter begin. */
function borders(text: string, { inFavour, against }: VoteWords): number[] {
  const between = text.slice(inFavour.end, against.start);
  const signs = [...between.matchAll(/[;.,](?=\s)/gu)].map(({ index }) => inFavour.end + index);
  return [against.start, ...signs];
}

/** The vote that a text tells, or nothing where no assignment or more than one adds up. */
export function voteIn(text: string, words: VoteWords): Vote<VoteNumber> | undefined {
  const found = borders(text, words).flatMap((border) => candidates(text, words, border));
  const kinds = new Set(found.map(valuesOf));
  const [best] = found.sort((a, b) => a.distance - b.distance);
  return kinds.size === 1 ? best?.vote : undefined;
}

/** Where letters of the body stand in the text of a span. */
export function characterOf(body: TextStream, span: Span, letter: number): number {
  return textOfParts(partsOf(body, { start: span.start, end: letter })).length;
}
