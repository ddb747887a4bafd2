// Who belongs, who came, who stayed away: present over all, parts before the sum, sums in brackets, or a table whose last
// column has the reason.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { counted } from './parts.ts';

/** `12/13 đảng viên`. */
function presentOverAll(order: Order): Block[] {
  const { writer } = order;
  const came = writer.one('Có mặt', 'Dự họp', 'Đảng viên có mặt');
  const why = reason(order, ', lý do: ');
  return paragraphs(order, [
    `${came}: {presentTotal}/{membersTotal} đồng chí, trong đó chính thức {presentOfficial}/{membersOfficial}, dự bị {presentProbationary}/{membersProbationary}.`,
    `${writer.one('Vắng', 'Vắng mặt')}: {absentTotal} đồng chí (chính thức {absentOfficial}, dự bị {absentProbationary})${why}.`,
  ]);
}

/** Official and probationary, then what they make together. */
function partsFirst(order: Order): Block[] {
  const { writer } = order;
  const sum = writer.one('cộng', 'tổng cộng', 'cộng là');
  const line = (label: string, name: string, end = '') =>
    `${label}: {${name}Official} chính thức, {${name}Probationary} dự bị, ${sum} {${name}Total} đồng chí${end}`;
  return paragraphs(
    order,
    counted(order, [
      line(writer.one('Đảng viên của Chi bộ', 'Đảng viên trong danh sách'), 'members', ';'),
      line('Có mặt', 'present', ';'),
      line(writer.one('Vắng mặt', 'Vắng'), 'absent', `${reason(order, ' (', ')')}.`),
    ]),
  );
}

/** The sum in brackets behind its parts. */
function sumsInBrackets(order: Order): Block[] {
  const { writer } = order;
  const group = (name: string) =>
    `{${name}Official} đảng viên chính thức và {${name}Probationary} đảng viên dự bị ({${name}Total} đồng chí)`;
  const all = writer.one('Chi bộ hiện có', 'Toàn Chi bộ có');
  return paragraphs(order, [
    `${all} ${group('members')}. Tham dự cuộc họp có ${group('present')}; vắng ${group('absent')}${reason(order, ', do ')}.`,
  ]);
}

function table(order: Order): Block[] {
  const { writer } = order;
  const row = (label: string, name: string, note: string) => [
    writer.line(label, 'left'),
    ...['Total', 'Official', 'Probationary'].map((end) => writer.line(`{${name}${end}}`)),
    writer.line(note, 'left'),
  ];
  const head = ['Nội dung', 'Tổng số', 'Chính thức', 'Dự bị', 'Ghi chú'].map((text) => writer.line(`*${text}*`));
  const note = writer.values.absentReason === undefined ? ' ' : '{absentReason}';
  const rows = [
    head,
    row(writer.one('Đảng viên', 'Đảng viên của Chi bộ'), 'members', ' '),
    row('Có mặt', 'present', ' '),
    row('Vắng mặt', 'absent', note),
  ];
  return [{ kind: 'table', widths: [0.26, 0.14, 0.17, 0.14, 0.29], rows, above: 5 }];
}

export function attendance(order: Order): Block[] {
  const set = order.random.pick([presentOverAll, presentOverAll, partsFirst, sumsInBrackets, table] as const);
  return set(order);
}

export function remarks({ random, writer }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  const bad = random.pick(weaknesses);
  if (random.chance(0.3)) return [`Về ưu điểm: ${good.join(', ')}. Hạn chế cần khắc phục: ${bad}.`];
  const [first, second] = [writer.one('Ưu điểm', 'Mặt được', 'Ưu điểm nổi bật'), writer.one('Khuyết điểm', 'Hạn chế')];
  return [`${first}: ${good.join('; ')}.`, `${second}: ${bad}.`];
}
