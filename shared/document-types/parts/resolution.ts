// What resolutions of cells and committees say alike: the day of the meeting and whom they ask to decide.
import { allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { readDates } from '../../fields/date.ts';
import { readDocumentNumbers } from '../../fields/document-number.ts';
import { squeeze } from '../../fields/fold.ts';
import { missing, narrow, readParts, readSpan } from '../../fields/located.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { TextStream } from '../../fields/stream.ts';
import type { Locator } from '../document-type.ts';
import { bodyOf } from './body.ts';
import { dateOfAct } from './date-of-act.ts';
import { behind, firstFound } from './locators.ts';

const meetings: Labels = [
  ...['Hội nghị', 'Cuộc họp', 'Phiên họp', 'Kỳ họp', 'Buổi họp', 'Buổi sinh hoạt', 'Hôm nay', 'Trong ngày', 'Vào ngày'],
  ...['Tại Hội nghị', 'Ban Chấp hành', 'Ban Thường vụ'],
];

/** Days that other papers have, people and offices. */
const isOtherDay = (between: string) =>
  /[.;]\s+\p{Lu}/u.test(between) ||
  readDocumentNumbers(between).length > 0 ||
  /sinh|vaodang|ketnap|quyetdinhso|nghiquyetso|totrinh|theode/.test(squeeze(between));

/** "Hội nghị Ban Chấp hành Đảng bộ … ngày 19 tháng 9 năm 2022 đã xét": the day of the meeting that a sentence names. */
const dateOfNamedMeeting: Locator = ({ pages }) => {
  const body = bodyOf(pages);
  for (const { end } of allMatches(body, wholeOf(body), meetings)) {
    const parts = partsOf(body, { start: end, end: Math.min(body.letters.length, end + 150) });
    const text = textOfParts(parts);
    const [day] = readDates(text);
    if (day && !isOtherDay(text.slice(0, day.index))) return readParts('date', narrow(parts, day.index, day.length));
  }
  return missing;
};

/** "Thời gian: 7 giờ 30 phút, ngày 26 tháng 9 năm 2023, tại …" */
const dateOfTime = behind('date', { labels: ['Thời gian', 'Thời gian họp', 'Thời gian bắt đầu'], reach: 40 });

/** "1. Thời gian, địa điểm, thành phần" heads the line that says it. */
const dateOfTimeLine = behind('date', { labels: ['Thời gian', 'Thời gian họp'], reach: 40, colon: true });

/** "Hợp tác" has the letters of "họp": only where nothing else says when. */
export const dateOfMeeting = firstFound(
  dateOfTimeLine,
  dateOfAct(['đã họp', 'tổ chức họp', 'đã tiến hành họp', 'tiến hành họp', 'họp để xét', 'họp xét']),
  dateOfNamedMeeting,
  dateOfAct(['họp']),
  dateOfAct(['xét đề nghị', 'xét hồ sơ', 'xét việc', 'đã xét']),
  dateOfTime,
);

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
  'đề nghị Chi ủy',
  'đề nghị Huyện ủy',
  'đề nghị Thành ủy',
  'đề nghị Tỉnh ủy',
];
/** "Đảng ủy Viện Nghiên cứu Chè xét": to study is asked of it only together with what for. */
const requests: Labels = [
  'quan tâm',
  'nghiên cứu, xem xét',
  'nghiên cứu, xét',
  'nghiên cứu, quyết định',
  'nghiên cứu, cho ý kiến',
  'xem xét',
  'quyết định',
  'ra quyết định',
  'chuẩn y',
  'thẩm định',
  'cho ý kiến',
  'xem xét',
  'để xét',
  'để xem xét',
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
  // Receivers are told what a paper is for: "Đảng ủy (báo cáo);".
  const whole = upTo(body, wholeOf(body), ['Nơi nhận', 'Lưu hồ sơ', 'Lưu văn phòng']) ?? wholeOf(body);
  const all = allMatches(body, whole, asks);
  const match = all.filter(({ end }) => namesBody(body, end)).at(-1) ?? all.at(-1);
  if (!match) return missing;
  const letters = body.letters.slice(match.start, match.end);
  const start = letters.startsWith('denghi') ? match.start + ask : match.end;
  // "Huyện ủy" is nearly "chuẩn y": no body has a shorter name.
  const until = upTo(body, { start: Math.min(whole.end, start + 6), end: whole.end }, requests)?.end ?? whole.end;
  return readSpan('text', body, within({ start, end: until }, 120));
};
