// How many members a meeting had, came and stayed away, by the labels of known forms: three counts, each with its official
// and probationary part, in sentences ("Có mặt: 13 đảng viên, trong đó chính thức 11 đồng chí, dự bị 02 đồng chí"), the
// number before or behind its word, or in a table.
import { missing, narrow, readParts } from '../../fields/located.ts';
import { readDates } from '../../fields/date.ts';
import { squeeze } from '../../fields/fold.ts';
import { readIntegers } from '../../fields/integer.ts';
import type { Match } from '../../fields/match.ts';
import { after, allMatches, endsInZeroCell, firstMatch, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';

const cellTotals: Labels = [
  'Tổng số đảng viên của Chi bộ',
  'Tổng số đảng viên trong Chi bộ',
  'Tổng số đảng viên toàn Chi bộ',
  'Tổng số đảng viên của chi bộ có',
  'Số đảng viên phải triệu tập',
  'Số đảng viên được triệu tập',
  'phải triệu tập',
  'Tổng số đảng viên hiện có',
  'Tổng số đảng viên',
  'Chi bộ có tổng số',
  'Tổng số',
  'Số đảng viên của Chi bộ',
  'Đảng số của Chi bộ',
  'Đảng viên trong Chi bộ',
  'Số đảng viên phải có mặt',
  'phải có mặt',
  'Chi bộ hiện có',
  'Chi bộ có',
  'Chi bộ gồm',
];
const committeeTotals: Labels = [
  'Tổng số ủy viên Ban Chấp hành Đảng bộ',
  'Tổng số ủy viên Ban Chấp hành Đảng ủy',
  'Tổng số ủy viên Ban Chấp hành',
  'Tổng số cấp ủy viên',
  'Tổng số đảng ủy viên',
  'Tổng số ủy viên',
  'Số cấp ủy viên',
  'Số ủy viên Ban Chấp hành',
  'BCH Đảng bộ có',
  'BCH Đảng ủy có',
  'BCH Đảng bộ gồm',
  'BCH có',
  'Ban Chấp hành Đảng bộ có',
  'Ban Chấp hành Đảng bộ gồm',
  'Ban Chấp hành hiện có',
  'Ban Chấp hành có',
  'Đảng ủy có',
  'được triệu tập',
  'Tổng số',
];
export const present: Labels = [
  'Có mặt',
  'đã có mặt',
  'Số đảng viên có mặt',
  'Đảng viên có mặt',
  'Số đồng chí có mặt',
  'Dự họp',
  'Số đảng viên dự họp',
  'Tham dự hội nghị',
  'Tham dự',
  'Tham gia họp',
  'Đến dự',
  'Dự Hội nghị',
  'Dự cuộc họp',
  'Hiện diện',
  'Thành phần',
];
export const absent: Labels = [
  ...['Vắng mặt', 'Số đảng viên vắng mặt', 'Đảng viên vắng mặt', 'Số đồng chí vắng mặt', 'Vắng'],
  ...['Không dự Hội nghị', 'Không dự họp', 'Không dự cuộc họp', 'Không tham dự', 'Không có mặt', 'Không đến dự'],
];
const next: Labels = ['Lý do vắng mặt', 'Lý do', 'Chủ trì', 'Chủ tọa', 'Thư ký', 'Sau khi nghe', 'Sau khi xem xét'];

export type Group = 'members' | 'present' | 'absent';
export type Part = 'Total' | 'Official' | 'Probationary';
export type Meeting = 'cell' | 'committee';

/** Letters in which a count must follow the word that announces it. */
const nearby = 35;
/** Letters of a row of a table, its name included. */
const rowLetters = 60;
/** Letters that all the counts of a meeting take at most. */
const reach = 700;

/** "Ban Chấp hành Đảng bộ Sở … họp ngày 29 tháng 5" counts nobody, nor does "thực hiện Điều 5", which is nearly "hiện diện". */
export function isCounted(body: TextStream, { start, end }: Match): boolean {
  const text = textOfParts(partsOf(body, { start: end, end: Math.min(body.letters.length, end + nearby) }));
  const [number] = readIntegers(text);
  // "Thành phần tham dự: Tổng số đảng viên của Chi bộ 19" heads the whole list.
  const isHead = body.letters.startsWith('tongso', end) && !body.letters.slice(start, end).endsWith('mat');
  if (!number || isHead) return false;
  const before = body.letters.slice(start, end) + squeeze(text.slice(0, number.index));
  // "Đảng bộ Sở Y tế, nhiệm kỳ 2020 - 2025" has nearly the letters of "Đảng bộ có".
  return !/(?:ngay|dieu|nhiemky)$/u.test(before) && !isDenied(body, start, end);
}

/** "Không dự họp" counts those who stayed away. */
function isDenied(body: TextStream, start: number, end: number): boolean {
  const { letters } = body;
  if (endsInZeroCell(body, start)) return false;
  return letters.slice(0, start).endsWith('khong') && !letters.startsWith('khong', start) && end > start;
}

export function firstCounted(body: TextStream, span: Span, labels: Labels): Match | undefined {
  return allMatches(body, span, labels).find((match) => isCounted(body, match));
}

/** The last sentence before a place that holds a number and no date, as a span up to that place. */
function sentenceBefore(body: TextStream, end: number): Span | undefined {
  const start = Math.max(0, end - 200);
  const text = textOfParts(partsOf(body, { start, end }));
  const dates = readDates(text);
  const last = dates.at(-1);
  const from = Math.max(last ? last.index + last.length : 0, text.slice(0, -20).search(/[.;][^.;]*$/u) + 1);
  const item = /^[\s.;]*[0-9]{1,2}\s*[-.)/]\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  const span = { start: start + squeeze(text.slice(0, from + item)).length, end };
  return howMany(body, span) > 0 ? span : undefined;
}

/** "Đảng viên chính thức: tổng số 24" is the total of a part; a sentence that ended in the word, or heads of columns, are not. */
const ofPart = /(?:chính thức|(?<!chính thức\s*)dự bị)(?![^.;]*(?:cộng|dự bị))[^.;]*$/iu;
const isOfPart = (body: TextStream, start: number) =>
  ofPart.test(textOfParts(partsOf(body, { start: Math.max(0, start - 14), end: start })));

/** Attendance stands before the leaders of the meeting are named, or in its first part. */
export function attendancePart(body: TextStream): Span {
  return upTo(body, wholeOf(body), ['Sau khi nghe báo cáo', 'Sau khi xem xét', 'thống nhất kết luận']) ?? wholeOf(body);
}

function membersSpan(body: TextStream, totals: Labels): Span | undefined {
  const whole = attendancePart(body);
  // "Ban Chấp hành có mặt 13" does not say how many it has.
  const [start] = allMatches(body, whole, totals).filter(
    (match) => isCounted(body, match) && !body.letters.startsWith('mat', match.end) && !isOfPart(body, match.start),
  );
  if (start) {
    const members = { start: start.end, end: Math.min(whole.end, start.end + reach) };
    return upTo(body, members, [...present, ...absent, ...next]);
  }
  const came = firstCounted(body, whole, present);
  if (!came || denominator(body, came).state === 'found') return undefined;
  return sentenceBefore(body, came.start);
}

function groupSpan(body: TextStream, group: Group, totals: Labels): Span | undefined {
  const members = membersSpan(body, totals);
  if (group === 'members') return members;
  const came = firstCounted(body, attendancePart(body), present);
  // The total may be said after those who came.
  // Rows of parts may come before the row of the whole, with those who came said behind the total in each.
  const isBehind =
    members && firstCounted(body, within({ start: members.end, end: body.letters.length }, nearby) ?? members, present);
  const start = members && came && (isBehind || came.start > members.start) ? members.end : 0;
  const rest = { start, end: Math.min(attendancePart(body).end, start + reach) };
  const at =
    firstCounted(body, rest, group === 'present' ? present : absent) ??
    allMatches(body, rest, group === 'present' ? present : absent).find(
      ({ start: at, end }) => !isDenied(body, at, end),
    );
  const span = at && { start: at.end, end: rest.end };
  return upTo(body, span, group === 'present' ? [...absent, ...next] : next);
}

interface Counted {
  readonly official?: Span;
  readonly probationary?: Span;
}

const official: Labels = ['chính thức', 'đảng viên chính thức', 'đv chính thức'];
const probationary: Labels = ['dự bị', 'đảng viên dự bị', 'đv dự bị'];

function wordsOf(body: TextStream, span: Span): Counted {
  return { official: firstMatch(body, span, official), probationary: firstMatch(body, span, probationary) };
}

function countIn(body: TextStream, span: Span, which: 'first' | 'last'): LocatedField {
  const parts = partsOf(body, span);
  const numbers = readIntegers(textOfParts(parts));
  const number = which === 'first' ? numbers[0] : numbers.at(-1);
  if (number) return readParts('int', narrow(parts, number.index, number.length));
  return parts.length === 0 ? missing : { ...readParts('int', parts) };
}

/** "10/10 đồng chí" is one count and its whole, no two counts. */
function howMany(body: TextStream, span: Span): number {
  return readIntegers(textOfParts(partsOf(body, span)).replaceAll(/(\d)\s*\/\s*\d+/gu, '$1')).length;
}

/** "trong đó có 12 đảng viên chính thức" has its number before the word: then two stand before "chính thức". */
function partSpan(
  body: TextStream,
  span: Span,
  part: 'Official' | 'Probationary',
): [Span, 'first' | 'last'] | undefined {
  const { official: first, probationary: second } = wordsOf(body, span);
  const numberFirst = first !== undefined && howMany(body, { start: span.start, end: first.start }) > 1;
  const own = part === 'Official' ? first : second;
  const other = part === 'Official' ? second : first;
  if (!own) return undefined;
  const before = { start: other && other.end < own.start ? other.end : span.start, end: own.start };
  const behindIt = { start: own.end, end: other && other.start > own.start ? other.start : span.end };
  // "chính thức: 15; không có đảng viên dự bị": the second number before the word is its own.
  const last = howMany(body, behindIt) === 0 && howMany(body, before) > 1;
  return numberFirst || last ? [before, 'last'] : [behindIt, 'first'];
}

/** Heads of a table whose last column is the total. */
const totalLast = /chinhthucdubi(?:tongso|(?:tong)?cong)/u;
const isTotalLast = (body: TextStream, { start }: Span) =>
  totalLast.test(body.letters.slice(Math.max(0, start - 200), start));

const inCell = '(?:[0-9]{1,3}|không)';
/** "Đảng viên của Chi bộ 09 06 không": three numbers with nothing else between them. */
const plainRow = new RegExp(`^[^0-9]*?${inCell}[\\s|]+${inCell}[\\s|]+${inCell}(?![0-9/,.])`, 'u');

/**
 * In a table the three counts stand in a row, total first, with no word between them. That they add up proves them; a
 * plain row that does not is what the paper says, and rule total-mismatch speaks of it.
 */
function inRow(body: TextStream, span: Span, part: Part): LocatedField {
  const parts = partsOf(body, within(span, rowLetters) ?? span);
  const text = textOfParts(parts);
  const [left, middle, right] = readIntegers(text);
  if (!left || !middle || !right) return missing;
  const isLast = isTotalLast(body, span);
  const [all, first, second] = isLast ? [right, left, middle] : [left, middle, right];
  if (all.value !== first.value + second.value && !plainRow.test(text)) return missing;
  // "20 0 20" fits either way: without the heads of its columns nobody knows which is the total.
  const isOpen = !isLast && second.value > first.value && all.value === second.value;
  if (isOpen) return missing;
  const number = { Total: all, Official: first, Probationary: second }[part];
  return readParts('int', narrow(parts, number.index, number.length));
}

/** Both words before any number are the heads of columns: the counts follow them in rows. */
function belowHeads(body: TextStream, span: Span): Span | undefined {
  const { official: first, probationary: second } = wordsOf(body, span);
  if (!first || !second) return undefined;
  const end = Math.max(first.end, second.end);
  return howMany(body, { start: span.start, end }) === 0 ? { start: end, end: span.end } : undefined;
}

/** "Có mặt 13/15 đồng chí": the whole is said with the part. */
function denominator(body: TextStream, came: Match | undefined): LocatedField {
  const span = came && within({ start: came.end, end: body.letters.length }, nearby);
  const parts = span ? partsOf(body, span) : [];
  const text = textOfParts(parts);
  const share = /^[^0-9]*[0-9]{1,3}\s*\/\s*([0-9]{1,3})(?![0-9/])/u.exec(text);
  return share
    ? readParts('int', narrow(parts, share[0].length - (share[1]?.length ?? 0), share[1]?.length ?? 0))
    : missing;
}

/** "Tổng số | Có mặt | Vắng mặt" as heads, "Chính thức", "Dự bị", "Cộng" as rows: where the first row begins. */
function gridStart(body: TextStream): number | undefined {
  const part = attendancePart(body);
  const follows = (end: number, labels: Labels) =>
    allMatches(body, { start: end, end: Math.min(part.end, end + 20) }, labels).some(({ start }) => start - end < 3);
  const came = allMatches(body, part, ['Có mặt', 'Dự họp', 'Tham dự']).map(({ end }) => end);
  const heads = allMatches(body, part, ['Vắng mặt', 'Vắng']).filter(({ start }) =>
    came.some((end) => start - end < 3 && start >= end),
  );
  return heads.find(({ end }) => follows(end, official))?.end;
}

const sums: Labels = ['Cộng', 'Tổng cộng', 'Tổng số'];
const columnOf: Readonly<Record<Group, number>> = { members: 0, present: 1, absent: 2 };

/** A row has three numbers, or nobody knows which of them was lost. */
function inGrid(body: TextStream, start: number, group: Group, part: Part): LocatedField {
  const grid = { start, end: Math.min(body.letters.length, start + 120) };
  const row = { Official: official, Probationary: probationary, Total: sums }[part];
  const next = { Official: probationary, Probationary: sums, Total: [...absent, 'Chủ', 'Đồng chí', 'Lý do'] }[part];
  const span = upTo(body, after(body, grid, row), next);
  const parts = span ? partsOf(body, span) : [];
  const numbers = readIntegers(textOfParts(parts));
  const number = numbers[columnOf[group]];
  return number && numbers.length === 3 ? readParts('int', narrow(parts, number.index, number.length)) : missing;
}

const totalsOf: Readonly<Record<Meeting, Labels>> = { cell: cellTotals, committee: committeeTotals };

export const byLabels =
  (group: Group, part: Part, meeting: Meeting): Locator =>
  ({ pages }) => {
    const body = bodyOf(pages);
    const grid = meeting === 'cell' ? gridStart(body) : undefined;
    if (grid !== undefined) return inGrid(body, grid, group, part);
    const span = groupSpan(body, group, totalsOf[meeting]);
    if (!span && group === 'members' && part === 'Total')
      return denominator(body, firstCounted(body, attendancePart(body), present));
    if (!span) return missing;
    const rows = belowHeads(body, span);
    if (rows) return inRow(body, rows, part);
    if (part === 'Total' && isTotalLast(body, span)) return inRow(body, span, part);
    if (part === 'Total') return countIn(body, upTo(body, span, [...official, ...probationary]) ?? span, 'first');
    const place = partSpan(body, span, part);
    return place ? countIn(body, place[0], place[1]) : inRow(body, span, part);
  };
