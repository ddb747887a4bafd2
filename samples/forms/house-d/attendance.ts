// Who belongs, who came, who stayed away: as a sentence, a list, a table, or class by class.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { counted } from './parts.ts';

function sentence({ writer }: Order): string[] {
  const group = (name: string) => `{${name}Official} đ/c chính thức và {${name}Probationary} đ/c dự bị`;
  return [
    writer.one('Toàn Chi bộ có ', 'Đảng số của Chi bộ hiện nay: ', 'Tổng số đảng viên trong Chi bộ là ') +
      `{membersTotal} đ/c, gồm ${group('members')}; ` +
      `${writer.one('dự họp', 'đến dự', 'số có mặt')} {presentTotal} đ/c (${group('present')}); ` +
      `${writer.one('vắng', 'không dự họp')} {absentTotal} đ/c (${group('absent')}).`,
  ];
}

function list(order: Order): string[] {
  const { writer } = order;
  const of = writer.one('trong đó', 'gồm', 'chia ra');
  const line = (label: string, name: string) =>
    `${label}: {${name}Total} đồng chí, ${of}: {${name}Official} đảng viên chính thức, {${name}Probationary} đảng viên dự bị.`;
  return counted(order, [
    line(writer.one('Tổng số đảng viên của Chi bộ', 'Số đảng viên phải triệu tập'), 'members'),
    line(writer.one('Số đảng viên có mặt', 'Có mặt tại Hội nghị'), 'present'),
    line(writer.one('Số đảng viên vắng mặt', 'Vắng mặt'), 'absent'),
  ]);
}

function byClass({ writer }: Order): string[] {
  const line = (label: string, end: string) =>
    `${label}: tổng số {members${end}}, có mặt {present${end}}, vắng mặt {absent${end}}.`;
  return [
    line(writer.one('- Đảng viên chính thức', '- ĐV chính thức'), 'Official'),
    line(writer.one('- Đảng viên dự bị', '- ĐV dự bị'), 'Probationary'),
    line('- Cộng chung', 'Total'),
  ];
}

/** With running numbers; the sum stands in the last column. */
function table({ writer }: Order): Block[] {
  const row = (number: string, label: string, name: string) => [
    writer.line(number),
    writer.line(label, 'left'),
    ...['Official', 'Probationary', 'Total'].map((end) => writer.line(`{${name}${end}}`)),
  ];
  const head = ['TT', 'Đảng viên', 'Chính thức', 'Dự bị', 'Cộng'].map((text) => writer.line(`*${text}*`));
  const rows = [
    head,
    row('1', 'Tổng số của Chi bộ', 'members'),
    row('2', 'Dự Hội nghị', 'present'),
    row('3', 'Không dự Hội nghị', 'absent'),
  ];
  return [{ kind: 'table', widths: [0.08, 0.38, 0.19, 0.17, 0.18], rows, above: 5 }];
}

export function attendance(order: Order): Block[] {
  const kind = order.random.pick(['sentence', 'sentence', 'list', 'list', 'class', 'table'] as const);
  if (kind === 'table') return table(order);
  const wordings = { sentence, list, class: byClass }[kind];
  return paragraphs(order, wordings(order));
}

/** What is good about a person and what is not yet: two paragraphs. */
export function remarks({ random, writer }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 5));
  const [bad, last] = [random.pick(weaknesses), random.chance(0.5) ? '; cần tiếp tục rèn luyện thêm' : ''];
  return [
    `${writer.one('Những ưu điểm', 'Về mặt mạnh', 'Ưu điểm chính', '+ Mặt ưu')}: ${good.join('; ')}.`,
    `${writer.one('Khuyết điểm, hạn chế', 'Về mặt yếu', 'Tồn tại', '+ Mặt khuyết')}: ${bad}${last}.`,
  ];
}
