// Who came to the cell's meeting and who stayed away, as the twelfth house writes it: the form's sentences, or a clerk's own:
// one sentence for all, numbered points with their parts below, kinds of members down a table.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { usual } from './typing.ts';

/** The form's three sentences; the reason on the third line or on one of its own. */
function sentences(order: Order): Block[] {
  const { writer, random } = order;
  const words = random.chance(0.05);
  const labels = usual(
    order,
    'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
    'Tổng số đảng viên trong Chi bộ:|Số đảng viên có mặt:|Số đảng viên vắng mặt:',
    'Tổng số đảng viên Chi bộ:|Đảng viên tham dự:|Đảng viên vắng:',
  ).split('|');
  const part = usual(
    order,
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó: chính thức {O}; dự bị {P}',
    'trong đó đảng viên chính thức {O} đ/c, đảng viên dự bị {P} đ/c',
    '(chính thức: {O} đ/c, dự bị: {P} đ/c)',
  );
  const unit = usual(order, 'đảng viên', 'đồng chí', 'đ/c');
  const comma = part.startsWith('(') ? ' ' : ', ';
  const lines = groups.map((name, index) => {
    return `${labels[index] ?? ''} ${counted(order, `${name}Total`, words)} ${unit}${comma}${split(part, name)}.`;
  });
  const own = reason(order, writer.one('Lý do vắng mặt: ', 'Lý do vắng mặt: ', 'Lý do vắng: '), '.');
  if (random.chance(0.45)) return paragraphs(order, [...lines, own].filter(Boolean));
  return paragraphs(order, [...lines.slice(0, 2), `${lines[2] ?? ''}${own === '' ? '' : ` ${own}`}`]);
}

/** All in one breath. */
function oneSentence(order: Order): Block[] {
  const { writer } = order;
  const all = printed(order, 'membersTotal');
  const part = writer.one('{O} chính thức, {P} dự bị', 'CT: {O}; DB: {P}', 'chính thức {O}, dự bị {P}');
  const [members = '', present = '', absent = ''] = groups.map((name) => `{${name}Total}`);
  const inner = groups.map((name) => split(part, name));
  const away = reason(order, writer.one('; lý do vắng: ', ', lý do: '));
  return paragraphs(order, [
    writer.one(
      `Chi bộ có ${members} đảng viên (${inner[0] ?? ''}); dự họp ${present} đồng chí (${inner[1] ?? ''}); vắng ${absent} đồng chí (${inner[2] ?? ''})${away}.`,
      `Toàn Chi bộ ${members} đ/c đảng viên (${inner[0] ?? ''}), dự họp ${present}/${all} đ/c (${inner[1] ?? ''}), vắng ${absent} đ/c (${inner[2] ?? ''})${away}.`,
    ),
  ]);
}

/** A point for each, its two kinds of members on lines of their own. */
function points(order: Order): Block[] {
  const { writer, random } = order;
  const labels = writer.one('Tổng số đảng viên|Số đảng viên dự họp|Số đảng viên vắng', 'Tổng số|Có mặt|Vắng mặt');
  const [mark, under] = random.pick([
    [(n: number) => `${n}. `, '- '],
    [(n: number) => `${n}) `, '+ '],
    [() => '- ', '+ '],
  ] as const);
  const unit = writer.one('đồng chí', 'đảng viên', 'đ/c');
  const lines = groups.flatMap((name, index) => [
    `${mark(index + 1)}${labels.split('|')[index] ?? ''}: {${name}Total} ${unit}. Trong đó:`,
    `${under}Chính thức: {${name}Official} ${unit}.`,
    `${under}Dự bị: {${name}Probationary} ${unit}.`,
  ]);
  return paragraphs(order, [...lines, reason(order, `${under}Lý do vắng: `, '.')].filter(Boolean));
}

/** Kinds of members down, who came across. */
function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['Đảng viên', 'Tổng số', 'Có mặt', 'Vắng mặt'].map((text) => writer.line(`*${text}*`));
  const kinds = [
    ['Chính thức', 'Official'],
    ['Dự bị', 'Probationary'],
    ['Cộng', 'Total'],
  ] as const;
  const rows = kinds.map(([label, end]) => [
    writer.line(label, 'left'),
    ...groups.map((name) => writer.line(`{${name}${end}}`)),
  ]);
  return [
    ...paragraphs(order, [writer.one('Thành phần dự họp:', 'Tình hình đảng viên dự họp như sau:')]),
    { kind: 'table', widths: [0.34, 0.22, 0.22, 0.22], rows: [head, ...rows], above: 4 },
    ...paragraphs(order, [reason(order, 'Lý do vắng mặt: ', '.')].filter(Boolean)),
  ];
}

const own = [oneSentence, oneSentence, points, points, table] as const;
export const attendance = (order: Order): Block[] =>
  order.random.chance(0.74) ? sentences(order) : order.random.pick(own)(order);
