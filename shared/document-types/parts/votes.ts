// Votes in a sentence: "… tán thành … là 10 đồng chí (đạt 83,33%) … không tán thành 01 đồng chí (chiếm 8,33%)", or with
// the number first: "có 16 đồng chí đảng viên chính thức tán thành …, đạt 88,89%".
import { readIntegers } from '../../fields/integer.ts';
import { missing, narrow, readParts, readSpan } from '../../fields/located.ts';
import { allMatches, endsInZeroCell, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { squeeze } from '../../fields/fold.ts';
import type { Match } from '../../fields/match.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { FieldKind, LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { characterOf, isCoherent, voteIn } from './vote-clauses.ts';
import type { ToldVote, VoteNumber } from './vote-clauses.ts';
import type { Region } from './locators.ts';

const inFavour: Labels = ['tán thành', 'đồng ý', 'nhất trí', 'phiếu thuận'];
const against: Labels = ['không tán thành', 'không đồng ý', 'không nhất trí', 'không thuận', 'phiếu chống'];
const reach = 220;
const ends: Labels = ['so với tổng số', 'với lý do', 'chiếm'];

/** "không đồng chí", "không đảng viên" say that nobody did something; they are nearly "không đồng ý". */
const isNobody = (body: TextStream, start: number) =>
  /^khong(?:dongch|dangvi)/.test(body.letters.slice(start, start + 11));

export function denials(body: TextStream, span: Span): readonly Match[] {
  return allMatches(body, span, against).filter(({ start }) => !isNobody(body, start));
}

function isDenied(body: TextStream, start: number): boolean {
  return body.letters.slice(Math.max(0, start - 6), start).endsWith('khong') && !endsInZeroCell(body, start);
}

export interface Favour {
  /** Behind the word, up to the votes against. */
  readonly behind: Span;
  readonly before: Span;
}

export function favours(body: TextStream, span: Span): readonly Favour[] {
  return allMatches(body, span, inFavour)
    .filter(({ start }) => !isDenied(body, start))
    .map(({ start, end }) => {
      const rest = { start: end, end: Math.min(span.end, end + reach) };
      const [denied] = denials(body, rest);
      // Blanks may be lost around it ("sokhong tán thanh00dong chi"), which is no label any more.
      const [glued] = allMatches(body, rest, inFavour).filter((match) => isDenied(body, match.start));
      // Where "không tán thành" was misread, its share still begins with "chiếm".
      const last = Math.min(...[upTo(body, rest, ends)?.end, denied?.start, glued?.start].map((at) => at ?? rest.end));
      return { behind: { start: end, end: last }, before: { start: Math.max(span.start, start - 70), end: start } };
    });
}

/** Words that may stand between a number and "tán thành" that it counts. */
const counted =
  /^(?:dongchi|dc|dangvien|chinhthuc|capuyvien|uyvien|banchaphanh|phieu|co|nao|ai|giotay|ykien|nguoi|da|deu|so|voi|bieuquyet|dat\d*|chiem\d*)*$/;

function numberBefore(body: TextStream, { before }: Pick<Favour, 'before'>, words = false): LocatedField | undefined {
  const parts = partsOf(body, before);
  const text = textOfParts(parts);
  const numbers = readIntegers(text);
  const last = numbers.at(-1);
  // "10/12 đồng chí tán thành", "10 trên tổng số 12": ten of twelve.
  const isWhole =
    last !== undefined && /[0-9]\s*(?:\/|tr[eê]n\s+t[oổ]ng\s+s[oố])\s*$/iu.test(text.slice(0, last.index));
  const number = isWhole ? numbers.at(-2) : last;
  const tail = last ? squeeze(text.slice(last.index + last.length)) : '';
  // "2. Số đảng viên chính thức biểu quyết đồng ý …: 15 đồng chí": the number of the item counts nobody.
  const isItem = last !== undefined && /^\s?[.)]\s*\p{Lu}/u.test(text.slice(last.index + last.length));
  // "hỏi 16 đồng chí; số tán thành …": the clause of the number has ended.
  const isOtherClause = last !== undefined && /[;:]/u.test(text.slice(last.index + last.length));
  // "được hỏi 43 đồng chí, tán thành: 42 đồng chí": those who were asked.
  const isAsked =
    number !== undefined &&
    !isWhole &&
    /(?:hoi|ykien|phatra|trieutap)(?:la|co)?$/.test(squeeze(text.slice(0, number.index)));
  if (!number || isItem || isOtherClause || isAsked || (number.inWords && !words) || !counted.test(tail))
    return undefined;
  return readParts('int', narrow(parts, number.index, number.length));
}

/** "không" behind "tán thành" begins the votes against; a resolution does not say in words that nobody was in favour. */
const isDenial = ({ value, raw = '' }: LocatedField) => value === 0 && !/\d/.test(raw);

/**
 * Up to the end of the clause: "không tán thành. (2) Chi ủy nơi cư trú", "giơ tay tán thành; 0 đồng chí không tán thành"; not
 * "00 đồng chí; chiếm 0%".
 */
function inClause(body: TextStream, span: Span): Span {
  // With the letter before it, so that a sign behind the label is seen.
  const from = Math.max(0, span.start - 1);
  const text = textOfParts(partsOf(body, { start: from, end: span.end }));
  const end =
    /(?<=[^\s.])(?:;(?!\s*(?:chiếm|đạt|tỷ lệ|bằng)\s)|\.(?=\s+(?:[-–+•*]\s+)?(?:\p{Lu}|\(?[0-9]{1,2}[).](?:\s|$))))/u.exec(
      text,
    );
  return end ? { start: span.start, end: Math.max(span.start, from + squeeze(text.slice(0, end.index)).length) } : span;
}

function countFor(body: TextStream, favour: Favour): LocatedField {
  const before = numberBefore(body, favour);
  if (before) return before;
  const behind = readSpan('int', body, inClause(body, favour.behind));
  return isDenial(behind) ? missing : behind;
}

function votesFor(body: TextStream, span: Span): LocatedField {
  const fields = favours(body, span).map((favour) => countFor(body, favour));
  return fields.find(({ state }) => state === 'found') ?? missing;
}

/** Of the votes that were counted, no others: a share further on is of other votes. */
function percentFor(body: TextStream, span: Span): LocatedField {
  const favour = favours(body, span).find((place) => countFor(body, place).state === 'found');
  if (!favour) return missing;
  const behind = readSpan('percent', body, favour.behind);
  if (behind.state === 'found' || !numberBefore(body, favour)) return behind;
  const before = readSpan('percent', body, favour.before);
  return before.state === 'found' ? before : behind;
}

const bare = /^(?:dongchi|dc|dangvien|chinhthuc|uyvien|phieu|nguoi)*$/;

/** "0 không tán thành (tỷ lệ 0%) … 3. Chi bộ": where a number stands right before the words, one far behind is not theirs. */
function closeBefore(body: TextStream, match: Match, place: Span | undefined): LocatedField | undefined {
  const far = place ? textOfParts(partsOf(body, place)) : '';
  const [next] = readIntegers(far);
  const until = next && far.slice(0, next.index);
  if (until !== undefined && squeeze(until).length < 13 && !until.includes('%')) return undefined;
  const before = { start: Math.max(0, match.start - 30), end: match.start };
  const text = textOfParts(partsOf(body, before));
  const last = readIntegers(text).at(-1);
  const tail = last ? text.slice(last.index + last.length) : '';
  return last && !/[^\p{L}\p{M}\s]/u.test(tail) && bare.test(squeeze(tail))
    ? numberBefore(body, { before }, true)
    : undefined;
}

function votesAgainst(body: TextStream, span: Span, kind: FieldKind): LocatedField {
  const favour = favours(body, span).find((place) => countFor(body, place).state === 'found');
  const [match] = favour ? denials(body, { start: favour.behind.start, end: span.end }) : [];
  if (!match) return missing;
  const place = within({ start: match.end, end: span.end }, 70);
  const [next] = place ? allMatches(body, place, ['với lý do', 'lý do', 'tán thành']) : [];
  const behind = place && inClause(body, { start: place.start, end: next?.start ?? place.end });
  const field = (kind === 'int' ? closeBefore(body, match, behind) : undefined) ?? readSpan(kind, body, behind);
  if (field.state === 'found' || kind !== 'int') return field;
  // "không có đồng chí nào không tán thành", "02 đồng chí không tán thành"
  return (
    numberBefore(body, { before: { start: Math.max(span.start, match.start - 40), end: match.start } }, true) ?? field
  );
}

interface Located {
  readonly for: LocatedField;
  readonly forPercent: LocatedField;
  readonly against: LocatedField;
  readonly againstPercent: LocatedField;
}

const numberOf = ({ value }: LocatedField) => (typeof value === 'number' ? value : undefined);

function byLabels(body: TextStream, span: Span): Located {
  return {
    for: votesFor(body, span),
    forPercent: percentFor(body, span),
    against: votesAgainst(body, span, 'int'),
    againstPercent: votesAgainst(body, span, 'percent'),
  };
}

function addsUp({ for: inFavour, against, forPercent, againstPercent }: Located): boolean {
  const [own, other, share, rest] = [inFavour, against, forPercent, againstPercent].map(numberOf);
  if (own === undefined || other === undefined || share === undefined) return false;
  return isCoherent({
    for: own,
    against: other,
    forPercent: share,
    ...(rest !== undefined && { againstPercent: rest }),
  });
}

/** Letters in which those against may follow those in favour. */
const apart = 420;

interface Clauses extends ToldVote {
  readonly located: Located;
}

/** What the text around the words of one vote tells. */
function clauseOf(body: TextStream, span: Span, favour: Favour): Clauses | undefined {
  const [denied] = denials(body, {
    start: favour.behind.start,
    end: Math.min(span.end, favour.behind.start + apart),
  });
  if (!denied) return undefined;
  const whole = { start: Math.max(span.start, favour.before.start - 80), end: Math.min(span.end, denied.end + 80) };
  const parts = partsOf(body, whole);
  const at = (letter: number) => characterOf(body, whole, letter);
  const told = voteIn(textOfParts(parts), {
    inFavour: { start: at(favour.before.end), end: at(favour.behind.start) },
    against: { start: at(denied.start), end: at(denied.end) },
  });
  if (!told) return undefined;
  const read = (kind: 'int' | 'percent', number: VoteNumber | undefined) =>
    number ? readParts(kind, narrow(parts, number.index, number.length)) : missing;
  const { vote } = told;
  const located = {
    ...{ for: read('int', vote.for), forPercent: read('percent', vote.forPercent) },
    ...{ against: read('int', vote.against), againstPercent: read('percent', vote.againstPercent) },
  };
  return { ...told, located };
}

/** Found by where it stands alone: nothing that was printed speaks for it. */
function placed(located: Located): Located {
  const doubted = (field: LocatedField): LocatedField =>
    field.state === 'found' ? { ...field, why: [...field.why, 'sum-differs'] } : field;
  return {
    ...{ for: doubted(located.for), forPercent: doubted(located.forPercent) },
    ...{ against: doubted(located.against), againstPercent: doubted(located.againstPercent) },
  };
}

/** The first vote that adds up; else the one whose numbers stand nearest to its words, which is doubted. */
function byClauses(body: TextStream, span: Span): Located | undefined {
  const told = favours(body, span).flatMap((favour) => clauseOf(body, span, favour) ?? []);
  const sound = told.find(({ addsUp }) => addsUp);
  const [nearest] = told.sort((a, b) => a.distance - b.distance);
  return sound?.located ?? (nearest && placed(nearest.located));
}

/**
 * "… biểu quyết đồng ý kết nạp … | đồng ý: 02 đồng chí, tỷ lệ 9,09 %": where no votes against stand and fewer than half are
 * in favour, or nobody is, the line with the others and "không" was lost. No paper tells of such a vote.
 */
function withoutLostDenial(body: TextStream, span: Span, vote: Located): Located {
  const isFew = numberOf(vote.for) === 0 || (numberOf(vote.forPercent) ?? 100) < 50;
  return isFew && denials(body, span).length === 0 ? nothing : vote;
}
const nothing: Located = { for: missing, forPercent: missing, against: missing, againstPercent: missing };

const located = new WeakMap<TextStream, Map<string, Located>>();

/** By the words of known forms; where what they say does not add up, by whatever assignment alone does. */
function voteOf(body: TextStream, span: Span): Located {
  const known = located.get(body) ?? new Map<string, Located>();
  located.set(body, known);
  const key = `${span.start}-${span.end}`;
  const before = known.get(key);
  if (before) return before;
  const labelled = byLabels(body, span);
  const vote = withoutLostDenial(body, span, addsUp(labelled) ? labelled : (byClauses(body, span) ?? labelled));
  known.set(key, vote);
  return vote;
}

/** The votes that were read leave no whole of which the share is right, or those against no room. */
function isContradiction(vote: Located): boolean {
  const isTold = [vote.for, vote.forPercent, vote.against].every((field) => numberOf(field) !== undefined);
  // Of a small share some whole is always right; which one is not printed.
  return isTold && (numberOf(vote.forPercent) ?? 0) >= 50 && !addsUp(vote);
}

type VoteKind = FieldKind & ('int' | 'percent');

const locateVote =
  (side: 'for' | 'against', kind: VoteKind, read: (body: TextStream) => Located | undefined): Locator =>
  ({ pages }) => {
    const vote = read(bodyOf(pages));
    if (!vote) return missing;
    if (side === 'against') return kind === 'int' ? vote.against : vote.againstPercent;
    return kind === 'int' ? vote.for : vote.forPercent;
  };

export function votes(side: 'for' | 'against', kind: VoteKind, region: Region = wholeOf): Locator {
  return locateVote(side, kind, (body) => {
    const span = region(body);
    return span && voteOf(body, span);
  });
}

/** Votes that no rule speaks of, as a union's: where they contradict each other, which of them is wrong nobody knows. */
export function votesWithoutRule(side: 'for' | 'against', kind: VoteKind, region: Region = wholeOf): Locator {
  return locateVote(side, kind, (body) => {
    const span = region(body);
    const vote = span && voteOf(body, span);
    return vote && isContradiction(vote) ? placed(vote) : vote;
  });
}
