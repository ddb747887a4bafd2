// The counts of a meeting in wordings that no list of labels foresees: numbers in the order of the words for official and
// probationary members, each part before or behind its number, the sum first or last, present over all ("14/16"), or rows
// below the names of columns. What is found counts only where all its sums hold: then only one reading of it fits.
import { readDates } from '../../fields/date.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import { allMatches } from '../../fields/locate.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';

export interface PlacedNumber extends Span {
  readonly value: number;
}

export interface Counts<T> {
  readonly Total?: T;
  readonly Official?: T;
  readonly Probationary?: T;
}

export type Groups<T> = Readonly<Record<'members' | 'present' | 'absent', Counts<T>>>;

/** Where the words stand that announce those who came and those who did not, and where the counts end. */
export interface MeetingPlaces {
  readonly start: number;
  readonly present: Span;
  readonly absent?: Span;
  readonly end: number;
}

/** Letters before "có mặt" in which the whole is counted. */
const reachBefore = 170;
const reachBehind = 130;

interface Share {
  readonly part: PlacedNumber;
  readonly whole?: PlacedNumber;
}

/** "(2) Có mặt", "; 3. Vắng": the number of an item counts nobody. */
function isItem(text: string, index: number, length: number): boolean {
  return /(?:^|[.;])\s*\(?$/u.test(text.slice(0, index)) && /^\s*[).]\s*\p{L}/u.test(text.slice(index + length));
}

/** Between "13" and "15": "/", " đồng chí trong tổng số ", " phiếu thuận trên tổng số ". */
export const ofWhole =
  /^\s*(?:\/|(?:(?:đồng chí|đ\/c|phiếu(?:\s+thuận)?)\s+)?tr(?:ong|ên)(?:\s+tổng)?(?:\s+số)?)\s*$/iu;

/** No body has so many members; "nhiệm kỳ 2020 - 2025" are years. */
const tooMany = 1000;

/** Numbers of a span that no day and no item holds; "14/16" is one of them with its whole. */
function sharesIn(body: TextStream, span: Span): Share[] {
  const text = textOfParts(partsOf(body, span));
  const days = readDates(text);
  const isOfDay = (index: number) => days.some((day) => index >= day.index && index < day.index + day.length);
  const numbers = readIntegers(text).filter(
    ({ index, length, value }) => value < tooMany && !isOfDay(index) && !isItem(text, index, length),
  );
  const placed = numbers.map(({ value, index, length }): PlacedNumber => {
    const start = span.start + squeeze(text.slice(0, index)).length;
    return { value, start, end: start + squeeze(text.slice(index, index + length)).length };
  });
  const shares: Share[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const [part, whole, number, next] = [placed[at], placed[at + 1], numbers[at], numbers[at + 1]];
    if (!part || !number) continue;
    const isShare = next !== undefined && ofWhole.test(text.slice(number.index + number.length, next.index));
    shares.push(isShare && whole ? { part, whole } : { part });
    if (isShare) at += 1;
  }
  return shares;
}

/** "13 đ/c (CT: 11; DB: 02)" */
const shortWords = { 'chính thức': /(?<!\p{L})(?:ĐV)?CT(?!\p{L})/u, 'dự bị': /(?<!\p{L})(?:ĐV)?DB(?!\p{L})/u } as const;

function firstOf(body: TextStream, span: Span, word: keyof typeof shortWords): number | undefined {
  const [whole] = allMatches(body, span, [word]);
  if (whole) return whole.start;
  const text = textOfParts(partsOf(body, span));
  const short = shortWords[word].exec(text);
  return short ? span.start + squeeze(text.slice(0, short.index)).length : undefined;
}

/** Do official members come first, and the sum? By the words amid the numbers, or the names of the columns above. */
interface Order {
  readonly officialFirst: boolean;
  readonly sumFirst: boolean;
  /** Both words stand before any number, as heads of columns do. */
  readonly before?: boolean;
}

function orderIn(body: TextStream, span: Span, first: PlacedNumber): Order | undefined {
  const [official, probationary] = [firstOf(body, span, 'chính thức'), firstOf(body, span, 'dự bị')];
  if (official === undefined || probationary === undefined) return undefined;
  const word = Math.min(official, probationary);
  const before = first.start > Math.max(official, probationary);
  if (first.start > word) return { officialFirst: official < probationary, sumFirst: false, before };
  // With a letter on each side, so that signs between them are seen.
  const between = textOfParts(partsOf(body, { start: first.end - 1, end: word + 1 })).slice(1);
  // "16 chính thức, 00 dự bị, cộng 16" against "16 đồng chí, trong đó 16 chính thức".
  const sumFirst = /[,(:;]|\d/u.test(between) || /trongdo|gom/.test(squeeze(between));
  return { officialFirst: official < probationary, sumFirst };
}

function orderOfColumns(body: TextStream, start: number): Order | undefined {
  const before = { start: Math.max(0, start - 120), end: start };
  // A sentence before the counts, "… dự bị … trở thành đảng viên chính thức. Toàn Chi bộ 13 …", names no columns.
  const heads = behindSentence(body, before);
  const probationary = allMatches(body, heads, ['dự bị']).at(-1)?.start;
  // "Chính | Dự bị" with "thức" on the next line: of what is named so the nearest.
  const [official] = allMatches(body, heads, ['chính thức', 'Chính'])
    .map(({ start: at }) => at)
    .sort((one, other) => Math.abs(one - (probationary ?? 0)) - Math.abs(other - (probationary ?? 0)));
  if (official === undefined || probationary === undefined) return undefined;
  const sums = ['Tổng số', 'Tổng cộng', 'Cộng'].flatMap((label) => allMatches(body, heads, [label]));
  const sumFirst = sums.some(({ start: at }) => at < Math.min(official, probationary));
  const sumLast = sums.some(({ start: at }) => at > Math.max(official, probationary));
  return sumFirst === sumLast ? undefined : { officialFirst: official < probationary, sumFirst };
}

function countsOf(numbers: readonly PlacedNumber[], { officialFirst, sumFirst }: Order): Counts<PlacedNumber> {
  if (numbers.length < 2) return { Total: numbers[0] };
  const total = numbers.length === 2 ? undefined : sumFirst ? numbers[0] : numbers[2];
  const [first, second] = numbers.filter((number) => number !== total);
  return officialFirst
    ? { Total: total, Official: first, Probationary: second }
    : { Total: total, Official: second, Probationary: first };
}

interface Read {
  readonly own: Counts<PlacedNumber>;
  /** Of "13/15": the fifteen. */
  readonly whole?: Counts<PlacedNumber>;
}

/** Letters before a number in which its word may stand. */
const nearby = 45;

/** "… cho đảng viên dự bị Hà Thị Yến. Chi bộ có 27 …": words of the sentence before name no count. */
function behindSentence(body: TextStream, span: Span): Span {
  const text = textOfParts(partsOf(body, span));
  const stop = [...text.matchAll(/[.;]\s+(?=\p{Lu})/gu)].at(-1)?.index ?? 0;
  return { start: span.start + squeeze(text.slice(0, stop)).length, end: span.end };
}

function sentenceOf(body: TextStream, span: Span, first: PlacedNumber): Span {
  const { start } = behindSentence(body, { start: Math.max(span.start, first.start - nearby), end: first.start });
  return { start, end: span.end };
}

function readGroup(body: TextStream, shares: readonly Share[], span: Span, columns?: Order): Read | undefined {
  const [first] = shares;
  if (!first) return undefined;
  const own = orderIn(body, sentenceOf(body, span, first.part), first.part);
  const order = own?.before ? (columns ?? own) : (own ?? columns);
  const counts = (numbers: readonly PlacedNumber[]) => (order ? countsOf(numbers, order) : { Total: numbers[0] });
  const wholes = shares.flatMap(({ whole }) => whole ?? []);
  const read = counts(shares.map(({ part }) => part));
  return wholes.length === shares.length ? { own: read, whole: counts(wholes) } : { own: read };
}

const adds = (whole?: PlacedNumber, one?: PlacedNumber, other?: PlacedNumber) =>
  !whole || !one || !other || whole.value === one.value + other.value;

const sumHolds = ({ Total, Official, Probationary }: Counts<PlacedNumber>) => adds(Total, Official, Probationary);
const isFull = ({ Total, Official, Probationary }: Counts<PlacedNumber>) =>
  Total !== undefined && Official !== undefined && Probationary !== undefined;

type Located = Groups<PlacedNumber>;
const parts = ['Total', 'Official', 'Probationary'] as const;

/** Sums that the counts break: within the groups, and of those who came and those who did not. */
function brokenSums({ members, present, absent }: Located) {
  return {
    groups: [members, present, absent].filter((group) => !sumHolds(group)).length,
    parts: parts.filter((part) => !adds(members[part], present[part], absent[part])).length,
  };
}

/** Every group adds up, and those who came and those who did not make the whole. */
function holds(located: Located): boolean {
  const broken = brokenSums(located);
  return broken.groups === 0 && broken.parts === 0 && isFull(located.members) && isFull(located.present);
}

/** One of nine numbers alone breaks the two sums that it stands in: the paper contradicts itself there, or it was misread. */
function nearlyHolds(located: Located): boolean {
  const broken = brokenSums(located);
  return broken.groups === 1 && broken.parts === 1 && Object.values(located).every(isFull);
}

export interface ToldCounts {
  readonly counts: Located;
  readonly addsUp: boolean;
}

/** The first reading that adds up; else the first in which one number alone does not. */
function told(readings: readonly Located[]): ToldCounts | undefined {
  const sound = readings.find(holds);
  const near = sound ?? readings.find(nearlyHolds);
  return near && { counts: near, addsUp: near === sound };
}

/** Letters behind "dự họp" in which "13/14" stands. */
const shareReach = 30;

/** "Đến dự hội nghị có 13/14 đồng chí": thirteen of fourteen, whatever the sums make of the numbers behind. */
export function shareBehind(body: TextStream, { end }: Span): { part: number; whole: number } | undefined {
  const [first] = sharesIn(body, { start: end, end: Math.min(body.letters.length, end + shareReach) });
  return first?.whole && { part: first.part.value, whole: first.whole.value };
}

/** All three groups, or nothing: one that does not add up leaves open which number is whose. */
export function meetingCounts(body: TextStream, places: MeetingPlaces): ToldCounts | undefined {
  const { start, present, absent, end } = places;
  // "8 đồng chí. Có mặt" is nearly "Số đồng chí có mặt".
  const before = { start: Math.max(start, present.start - reachBefore), end: present.end };
  const all = sharesIn(body, before);
  const behind = { start: present.end, end: Math.min(absent?.start ?? end, end) };
  const rest = absent && { start: absent.end, end: Math.min(end, absent.end + reachBehind) };
  const [theirs, others] = [sharesIn(body, behind).slice(0, 3), rest ? sharesIn(body, rest).slice(0, 3) : []];
  // The last number before those who came may be that of their row.
  const readings = [all.slice(-3), all.slice(-4, -1)].flatMap((shares): Located[] => {
    const columns = orderOfColumns(body, shares[0]?.part.start ?? present.start);
    const came = readGroup(body, theirs, behind, columns);
    const away = rest && readGroup(body, others, rest, columns);
    const members = came?.whole ?? readGroup(body, shares, before, columns)?.own;
    return came && members ? [{ members, present: came.own, absent: away?.own ?? {} }] : [];
  });
  return told([...readings, ...wholeBehind(body, { start: present.end, end: behind.end }, rest)]);
}

/** "27 đảng viên (24 chính thức, 03 dự bị) trên tổng số 29 đảng viên (26 chính thức, 03 dự bị); vắng mặt 02 …" */
function wholeBehind(body: TextStream, behind: Span, rest: Span | undefined): Located[] {
  const numbers = sharesIn(body, behind);
  const [came, all] = [numbers.slice(0, 3), numbers.slice(3, 6)];
  const end = came.at(-1)?.part.end;
  if (end === undefined || all.length < 3 || !rest) return [];
  const [whole] = allMatches(body, { start: end, end: behind.end }, ['trên tổng số']);
  if (!whole || whole.end > (all[0]?.part.start ?? 0)) return [];
  const own = readGroup(body, came, { start: behind.start, end: whole.start })?.own;
  const members = readGroup(body, all, { start: whole.end, end: behind.end })?.own;
  const absent = readGroup(body, sharesIn(body, rest).slice(0, 3), rest)?.own;
  return own && members && absent ? [{ members, present: own, absent }] : [];
}

const sums = ['Cộng chung', 'Tổng cộng', 'Cộng', 'Tất cả', 'Tổng số', 'Toàn Chi bộ'];

/** Letters from the name of one row to that of the next. */
const rowReach = 70;
/** Behind the sum's row the reason for absences may stand. */
const firstRowReach = 140;
const lastRowReach = 60;

/**
 * "Chính thức: tổng số 7, có mặt 5, vắng mặt 2": a row for each part, the three groups in it in this order; the sum's row
 * is the first or the last.
 */
export function countsByParts(body: TextStream, within: Span): ToldCounts | undefined {
  const readings = allMatches(body, within, ['chính thức']).flatMap((official): Located[] => {
    const [probationary] = allMatches(body, reachOf(within, official.end, rowReach), ['dự bị']);
    if (!probationary) return [];
    const before = allMatches(
      body,
      { start: Math.max(within.start, official.start - firstRowReach), end: official.start },
      sums,
    );
    const behind = allMatches(body, reachOf(within, probationary.end, rowReach), sums);
    const last = { start: probationary.end, end: reachOf(within, probationary.end, lastRowReach).end };
    const candidates = [
      ...behind.map((sum) => ({
        probationary: { start: probationary.end, end: sum.start },
        sum: reachOf(within, sum.end, lastRowReach),
      })),
      ...before.map((sum) => ({ probationary: last, sum: { start: sum.end, end: official.start } })),
    ];
    return candidates.map((rows) =>
      groupsOfRows({
        Official: threeIn(body, { start: official.end, end: probationary.start }),
        Probationary: threeIn(body, rows.probationary),
        Total: threeIn(body, rows.sum),
      }),
    );
  });
  return told(readings.filter(({ absent }) => isFull(absent)));
}

const reachOf = (within: Span, start: number, letters: number) => ({
  start,
  end: Math.min(within.end, start + letters),
});

function groupsOfRows(rows: Readonly<Record<keyof Counts<unknown>, readonly PlacedNumber[] | undefined>>): Located {
  const group = (at: number) => ({
    Total: rows.Total?.[at],
    Official: rows.Official?.[at],
    Probationary: rows.Probationary?.[at],
  });
  return { members: group(0), present: group(1), absent: group(2) };
}

function threeIn(body: TextStream, span: Span): readonly PlacedNumber[] | undefined {
  const numbers = sharesIn(body, span).map(({ part }) => part);
  return numbers.length >= 3 ? numbers.slice(0, 3) : undefined;
}

export interface CommitteeCounts {
  readonly total: PlacedNumber;
  readonly present: PlacedNumber;
  readonly absent: PlacedNumber;
}

const isSum = (counts: Partial<CommitteeCounts>): counts is CommitteeCounts =>
  counts.total !== undefined &&
  counts.present !== undefined &&
  counts.absent !== undefined &&
  counts.total.value === counts.present.value + counts.absent.value;

/** Letters from those who came or stayed away to the whole. */
const near = 70;

/** "Có mặt 13/15 …; vắng 2", "có 15 ủy viên (có mặt 13, vắng 2)", "dự 13, vắng 2, tổng cộng 15", or three below their heads. */
export function committeeCounts(
  body: TextStream,
  places: MeetingPlaces & { absent: Span },
): CommitteeCounts | undefined {
  const { start, present, absent, end } = places;
  const [came] = sharesIn(body, { start: present.end, end: absent.start });
  const behind = sharesIn(body, { start: absent.end, end: Math.min(end, absent.end + near) });
  const [away, next] = behind;
  const before = sharesIn(body, { start: Math.max(start, present.start - near), end: present.end }).at(-1);
  const wholes = [came?.whole, before?.part, next?.part];
  const found = wholes.map((total) => ({ total, present: came?.part, absent: away?.part })).filter(isSum);
  if (found[0]) return found[0];
  const [first, second, third] = behind.map(({ part }) => part);
  const below = { total: first, present: second, absent: third };
  return !came && isSum(below) ? below : undefined;
}
