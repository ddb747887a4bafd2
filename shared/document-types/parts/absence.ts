// Why members stayed away: behind its own label ("Lý do vắng mặt: đi công tác"), or right behind those it is about
// ("Đảng viên vắng mặt đi công tác", "vắng mặt có lý do").
import { missing, narrow, readParts } from '../../fields/located.ts';
import { allMatches, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { fold } from '../../fields/fold.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { TextStream } from '../../fields/stream.ts';
import type { LocatedField, Locator } from '../document-type.ts';
import { afterAbsence } from './attendance.ts';
import { bodyOf } from './body.ts';
import { firstFound, oneOf, sentence, textBehind } from './locators.ts';

const labels: Labels = ['Lý do vắng mặt', 'Lý do vắng', 'Lý do không dự họp', 'Lý do không dự', 'Vắng mặt vì', 'Lý do'];
const next: Labels = ['Chủ trì', 'Chủ tọa', 'Thư ký', 'Sau khi', 'Đồng chí', 'Hội nghị', 'Điều hành'];
const absentees: Labels = ['Đảng viên vắng mặt', 'Đồng chí vắng mặt', 'vắng mặt', 'vắng'];

/** "Vắng mặt: 03 đồng chí (nghỉ thai sản)", "vắng mặt 1 - đi học tập trung": behind the counts, in brackets or behind a dash. */
const behindCounts =
  /^[^.;()]*(?:\([^()]*\)[^.;()]*)?(?:\((?:ly do:? *)?|[–-] +|, *(?:ly do:?|do) +| do +(?=di |nghi |om|bi |ban |cong tac))((?:di |nghi |om|bi (?!thu)|vi |co ly do|khong (?:co )?ly do|cong tac|hoc |cham |thai san|viec )[^.;)]*)/s;

/** Words that begin the next line, where no stop ends the reason. */
const nextLine = /\s(?=(?:chu t(?:oa|ri)|thu ky|dieu hanh|dong chi|hoi nghi|cuoc hop)\b)/;

/** What a reason begins with; "vắng mặt 01 đồng chí" begins with a number and says none. */
const reason =
  /^[\s:,–-]*((?:di |nghi |om|bi |do |vi |co ly do|khong (?:co )?ly do|cong tac|hoc |cham |thai san|viec ).*)/s;

function reasonBehind(body: TextStream, start: number): LocatedField {
  const parts = partsOf(body, within({ start, end: body.letters.length }, 110) ?? { start, end: start });
  const text = textOfParts(parts);
  const folded = fold(text);
  const found = reason.exec(folded.slice(0, 75)) ?? behindCounts.exec(folded);
  if (!found) return missing;
  const from = found[0].length - (found[1]?.length ?? 0);
  const line = nextLine.exec(folded.slice(from))?.index ?? text.length;
  const until = Math.min(
    from + sentence(text.slice(from)),
    from + line,
    ...[';', ',', '(', ')'].map((end) => endAt(text, end, from)),
  );
  return readParts('text', narrow(parts, from, until - from));
}

const endAt = (text: string, sign: string, from: number) => {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
};

const behindAbsentees: Locator = ({ pages }) => {
  const body = bodyOf(pages);
  const span = afterAbsence(body);
  if (!span) return missing;
  // The word itself stands before what follows it.
  const region = { start: Math.max(0, span.start - 25), end: Math.min(body.letters.length, span.start + 400) };
  const fields = allMatches(body, region, absentees).map(({ end }) => reasonBehind(body, end));
  return fields.find(({ state }) => state === 'found') ?? missing;
};

const behindLabel = textBehind({ labels, region: afterAbsence, before: next, reach: 120 });

/** "vắng mặt có lý do. Đồng chí …": what follows the words in the next sentence is no reason. */
const labelled: Locator = (input) => {
  const field = behindLabel(input);
  return /^(?:dong chi|d\/c|chu |thu ky|bi thu|hoi nghi)/.test(fold(field.raw ?? '')) ? missing : field;
};

/** What is mostly said; in words of its own a paper says others. */
const usual = [
  ...['ốm', 'nghỉ ốm', 'đi công tác', 'đi học', 'đi học tập trung', 'nghỉ phép', 'nghỉ thai sản', 'việc gia đình'],
  ...['có lý do', 'không có lý do'],
];

export const reasonOfAbsence = oneOf(usual, firstFound(behindAbsentees, labelled), true);
