// What resolutions of cells and committees say alike: the day of the meeting and whom they ask to decide.
import { allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { missing, readSpan } from '../../fields/located.ts';
import type { TextStream } from '../../fields/stream.ts';
import type { Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { dateOfAct } from './locators.ts';

export const dateOfMeeting = dateOfAct(['đã họp', 'tổ chức họp', 'đã tiến hành họp', 'họp để xét', 'họp xét', 'họp']);

const asks: Labels = [
  'báo cáo và đề nghị',
  'báo cáo, đề nghị',
  'trân trọng đề nghị',
  'kính đề nghị',
  'kính trình',
  'kính báo cáo',
  'báo cáo',
  'trình',
  'Chi bộ đề nghị',
  'đề nghị Đảng ủy',
  'đề nghị Ban Thường vụ',
  'đề nghị Đảng bộ',
];
const requests: Labels = [
  'xem xét',
  'quyết định',
  'ra quyết định',
  'chuẩn y',
  'thẩm định',
  'cho ý kiến',
  'xem xét',
  'xét, kết nạp',
  'xét kết nạp',
  'xét, công nhận',
  'xét công nhận',
  'xét',
  'kết nạp',
  'công nhận',
];
const ask = 'denghi'.length;

const bodies = ['danguy', 'dangbo', 'banthuongvu', 'huyenuy', 'thanhuy', 'tinhuy', 'capuy', 'chiuy'];

/** An organisation of the Party stands at once behind, or is part of the label. */
function namesBody(body: TextStream, end: number): boolean {
  const letters = body.letters.slice(Math.max(0, end - 12), end + 14);
  return bodies.some((name) => letters.includes(name));
}

/** Behind the last request: "đề nghị Đảng ủy … xét". A label that names the body itself is part of the value. */
export const addressee: Locator = ({ pages }) => {
  const body = bodyOf(pages);
  const whole = wholeOf(body);
  const all = allMatches(body, whole, asks);
  const match = all.filter(({ end }) => namesBody(body, end)).at(-1) ?? all.at(-1);
  if (!match) return missing;
  const letters = body.letters.slice(match.start, match.end);
  const start = letters.startsWith('denghi') ? match.start + ask : match.end;
  return readSpan('text', body, within(upTo(body, { start, end: whole.end }, requests), 120));
};
