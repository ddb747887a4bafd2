// How many members a meeting had, came and stayed away: three counts, each with its official and probationary part, in
// sentences ("Có mặt: 13 đảng viên, trong đó chính thức 11 đồng chí, dự bị 02 đồng chí"), the number before or behind its word.
import { missing, narrow, readParts } from '../../fields/located.ts';
import { readIntegers } from '../../fields/integer.ts';
import { after, firstMatch, upTo, wholeOf } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';

const total: Labels = [
  'Tổng số đảng viên của Chi bộ',
  'Tổng số đảng viên trong Chi bộ',
  'Tổng số đảng viên của chi bộ có',
  'Tổng số đảng viên',
  'Chi bộ có tổng số',
  'Số đảng viên của Chi bộ',
];
const present: Labels = ['Có mặt', 'Số đảng viên có mặt', 'Đảng viên có mặt', 'Dự họp', 'Số đảng viên dự họp'];
const absent: Labels = ['Vắng mặt', 'Số đảng viên vắng mặt', 'Đảng viên vắng mặt', 'Vắng'];
const next: Labels = ['Lý do vắng mặt', 'Lý do', 'Chủ trì', 'Chủ tọa', 'Thư ký', 'Sau khi nghe'];

export type Group = 'members' | 'present' | 'absent';
export type Part = 'Total' | 'Official' | 'Probationary';

function groupSpan(body: TextStream, group: Group): Span | undefined {
  const whole = wholeOf(body);
  const start = firstMatch(body, whole, total);
  if (!start) return undefined;
  const members = { start: start.end, end: Math.min(whole.end, start.end + 700) };
  if (group === 'members') return upTo(body, members, [...present, ...absent, ...next]);
  const at = firstMatch(body, members, group === 'present' ? present : absent);
  const span = at && { start: at.end, end: members.end };
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

function howMany(body: TextStream, span: Span): number {
  return readIntegers(textOfParts(partsOf(body, span))).length;
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
  if (numberFirst) return [{ start: other && other.end < own.start ? other.end : span.start, end: own.start }, 'last'];
  return [{ start: own.end, end: other && other.start > own.start ? other.start : span.end }, 'first'];
}

export function attendance(group: Group, part: Part): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = groupSpan(body, group);
    if (!span) return missing;
    if (part === 'Total') return countIn(body, upTo(body, span, [...official, ...probationary]) ?? span, 'first');
    const place = partSpan(body, span, part);
    return place ? countIn(body, place[0], place[1]) : missing;
  };
}

/** From behind the attendance's last label: where the reason for absences may stand. */
export function afterAbsence(body: TextStream): Span | undefined {
  const whole = wholeOf(body);
  const chairs = firstMatch(body, whole, ['Chủ trì hội nghị', 'Chủ trì cuộc họp', 'Chủ trì', 'Chủ tọa']);
  return after(body, chairs ? { start: 0, end: chairs.start } : whole, ['Vắng mặt', 'Vắng']);
}
