// A vote in wordings that no list of labels foresees: the share first, votes in brackets behind it, ballots counted out
// and in, a table. Which number is whose follows from the arithmetic: a share and its count imply one whole, of which
// those against must leave room; no share is passed over to make it fit. Where no assignment adds up, the paper contradicts
// itself: then the numbers are taken as they stand, if both clauses are built alike, for the rules to speak of.
import { readDates } from '../../fields/date.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import { readPercents } from '../../fields/percent.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import { printsShare } from '../../rules/percent.ts';
import { ofWhole } from './attendance-sums.ts';

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
  /** The whole of "13/15", "13 trên tổng số 15". */
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
    if (!next || between === undefined || !ofWhole.test(between)) continue;
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
  /** Of "13/15": the fifteen. */
  readonly whole: number | undefined;
  readonly distance: number;
}

const numbersOf = (vote: Vote<VoteNumber>) =>
  [vote.for, vote.forPercent, vote.against, vote.againstPercent].filter((number) => number !== undefined);

/**
 * "17/17 đồng chí, đạt 98 %; không tán thành 0 (0 %)" fits once its 98 % is passed over, and says something else then. In
 * front of a clause whose share follows, one may stand of the whole ("Tổng số 8, 100 %; đồng ý 7, 87,5 %").
 */
function passesOver(vote: Vote<VoteNumber>, shares: readonly VoteNumber[], from: number): boolean {
  const used = numbersOf(vote);
  const places = used.map(({ index }) => index);
  const first = vote.forPercent ? Math.min(...places) : from;
  return shares.some((share) => !used.includes(share) && share.index >= first && share.index < Math.max(...places));
}

/** Every count of those in favour and of those against, each with a share where one is printed. */
function assignments(text: string, { inFavour, against }: VoteWords, border: number): Candidate[] {
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
          if (passesOver(vote, shares, from)) return [];
          const far = distance(inFavourCount, inFavour) + distance(forPercent, inFavour);
          const whole = wholeOf.get(inFavourCount);
          const farAgainst = distance(againstCount, against) + distance(againstPercent, against);
          return [{ vote, whole, distance: far + farAgainst }];
        }),
      ),
    ),
  );
}

function addsUp({ vote, whole }: Candidate): boolean {
  const values = {
    ...{ for: vote.for.value, against: vote.against.value },
    ...(vote.forPercent && { forPercent: vote.forPercent.value }),
    ...(vote.againstPercent && { againstPercent: vote.againstPercent.value }),
  };
  return isCoherent(values, whole);
}

/** Is the number before or behind its words, the share before or behind its count? In both clauses alike. */
function isBuiltAlike({ vote }: Candidate, { inFavour, against }: VoteWords): boolean {
  const { for: count, forPercent: share, against: other, againstPercent: rest } = vote;
  if (!share) return false;
  const isAlike = count.index < inFavour.start === other.index < against.start;
  if (!rest) return isAlike;
  return (
    isAlike &&
    share.index < inFavour.start === rest.index < against.start &&
    share.index < count.index === rest.index < other.index
  );
}

const valuesOf = ({ vote }: Candidate) =>
  [vote.for, vote.forPercent, vote.against, vote.againstPercent].map((number) => number?.value).join();

/** Between those in favour and those against a clause ends, or the words of the latter begin. */
function borders(text: string, { inFavour, against }: VoteWords): number[] {
  // A sign directly behind the words belongs to them.
  const between = text.slice(inFavour.start, against.start);
  const signs = [...between.matchAll(/[;.,](?=\s)/gu)].map(({ index }) => inFavour.start + index);
  return [against.start, ...signs];
}

export interface ToldVote {
  readonly vote: Vote<VoteNumber>;
  readonly addsUp: boolean;
  /** Letters between its numbers and its words. */
  readonly distance: number;
}

/** The vote that a text tells: the one that adds up, or where none does the nearest; nothing where more than one does. */
export function voteIn(text: string, words: VoteWords): ToldVote | undefined {
  const all = borders(text, words).flatMap((border) => assignments(text, words, border));
  const coherent = all.filter(addsUp);
  const found = coherent.length > 0 ? coherent : all.filter((candidate) => isBuiltAlike(candidate, words));
  const [best] = found.sort((a, b) => a.distance - b.distance);
  if (!best || (coherent.length > 0 && new Set(coherent.map(valuesOf)).size > 1)) return undefined;
  return { vote: best.vote, distance: best.distance, addsUp: coherent.length > 0 };
}

/** Where letters of the body stand in the text of a span. */
export function characterOf(body: TextStream, span: Span, letter: number): number {
  return textOfParts(partsOf(body, { start: span.start, end: letter })).length;
}
