// Who came to the cell's meeting and who stayed away, as the eleventh house writes it: the form's sentences, or a clerk's
// own: kinds of members one by one, short lines, a table with a column for notes.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import { counted } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { usual } from './typing.ts';

/** The form's three sentences; the reason on the third line or on one of its own. */
function sentences(order: Order): Block[] {
  const { writer, random } = order;
  const words = random.chance(0.06);
  const labels = usual(
    order,
    'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
    'Tổng số đảng viên Chi bộ có:|Có mặt tại cuộc họp:|Vắng mặt:',
    '- Tổng số đảng viên của Chi bộ:|- Có mặt:|- Vắng mặt:',
    'Đảng viên toàn Chi bộ:|Đảng viên có mặt:|Đảng viên vắng mặt:',
  ).split('|');
  const part = usual(
    order,
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó chính thức {O}, dự bị {P}',
    'trong đó {O} đồng chí chính thức, {P} đồng chí dự bị',
    'trong đó đảng viên chính thức: {O} đ/c, đảng viên dự bị: {P} đ/c',
  );
  const unit = usual(order, 'đảng viên', 'đồng chí', 'đ/c');
  const lines = groups.map((name, index) => {
    return `${labels[index] ?? ''} ${counted(order, `${name}Total`, words)} ${unit}, ${split(part, name)}.`;
  });
  const own = reason(order, writer.one('Lý do vắng mặt: ', 'Lý do vắng mặt: ', 'Lý do: '), '.');
  if (random.chance(0.5)) return paragraphs(order, [...lines, own].filter(Boolean));
  return paragraphs(order, [...lines.slice(0, 2), `${lines[2] ?? ''}${own === '' ? '' : ` ${own}`}`]);
}

/** Official members first, then those on probation, then all. */
function byKind(order: Order): Block[] {
  const { writer, random } = order;
  const mark = random.pick(['- ', '+ ', ''] as const);
  const line = writer.one(
    'LABEL: {members} đồng chí; có mặt {present} đồng chí, vắng mặt {absent} đồng chí',
    'LABEL {members} đ/c (có mặt: {present} đ/c, vắng mặt: {absent} đ/c)',
  );
  const rows = [
    ['Đảng viên chính thức', 'Official'],
    ['Đảng viên dự bị', 'Probationary'],
    [writer.one('Tổng cộng', 'Toàn Chi bộ'), 'Total'],
  ] as const;
  const lines = rows.map(([label, end]) => {
    const filled = line.replace('LABEL', label).replace(/\{(\w+)\}/g, (_, name: string) => `{${name}${end}}`);
    return `${mark}${filled}.`;
  });
  const head = writer.one('Thành phần tham dự:', 'Đảng viên tham dự họp:');
  return paragraphs(order, [head, ...lines, reason(order, `${mark}Lý do vắng mặt: `, '.')].filter(Boolean));
}

/** A short line for each, parted by semicolons. */
function short(order: Order): Block[] {
  const { writer, random } = order;
  const part = writer.one('{N}; chính thức: {O}; dự bị: {P}', '{N} (chính thức {O}; dự bị {P})');
  const mark = random.pick([() => '', (n: number) => `${n}/ `, (n: number) => `${'abc'.charAt(n - 1)}) `] as const);
  const labels = writer.one('Tổng số đảng viên|Số có mặt|Số vắng mặt', 'Đảng viên Chi bộ|Tham dự|Vắng mặt').split('|');
  const away = reason(order, writer.one(' - lý do: ', '; lý do: '));
  const lines = groups.map((name, index) => {
    const counts = split(part.replace('{N}', `{${name}Total}`), name);
    return `${mark(index + 1)}${labels[index] ?? ''}: ${counts}${index === 2 ? away : ''}.`;
  });
  return paragraphs(order, lines);
}

/** Kinds of members across, who came down, a column for the reason. */
function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['Đảng viên', 'Tổng số', 'Chính thức', 'Dự bị', 'Ghi chú'].map((text) => writer.line(`*${text}*`));
  const labels = ['Của Chi bộ', 'Có mặt', 'Vắng mặt'];
  const rows = groups.map((name, index) => [
    writer.line(labels[index] ?? '', 'left'),
    ...['Total', 'Official', 'Probationary'].map((end) => writer.line(`{${name}${end}}`)),
    writer.line(index === 2 ? reason(order, '') : '', 'left'),
  ]);
  return [
    ...paragraphs(order, [writer.one('Đảng viên dự họp:', 'Số đảng viên tham dự cuộc họp như sau:')]),
    { kind: 'table', widths: [0.2, 0.16, 0.18, 0.16, 0.3], rows: [head, ...rows], above: 4 },
  ];
}

const own = [byKind, byKind, short, short, table] as const;
export const attendance = (order: Order): Block[] =>
  order.random.chance(0.72) ? sentences(order) : order.random.pick(own)(order);
