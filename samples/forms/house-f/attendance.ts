// Who was called to the meeting, who came and who stayed away, as the sixth house lists them: the form's sentences with
// abbreviations, lists below lists, or a table of who they are against where they were.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';

/** The form's three sentences, more or less abbreviated. */
function sentences(order: Order): Block[] {
  const { writer } = order;
  const unit = writer.one('đảng viên', 'đồng chí', 'đ/c');
  const part = writer.one(
    'trong đó: chính thức {O} đ/c, dự bị {P} đ/c',
    'trong đó có {O} đảng viên chính thức, {P} đảng viên dự bị',
    'gồm {O} chính thức và {P} dự bị',
    'chính thức: {O}; dự bị: {P}',
  );
  const line = (label: string, name: string) => `${label}: {${name}Total} ${unit}, ${split(part, name)}.`;
  const called = writer.one('Tổng số đảng viên', 'Số đảng viên được triệu tập', 'Đảng số của Chi bộ');
  const [came, away] = writer.one('Số có mặt|Số vắng mặt', 'Có mặt dự họp|Vắng', 'Dự họp|Vắng mặt').split('|');
  return paragraphs(order, [
    line(called, 'members'),
    line(came ?? '', 'present'),
    `${line(away ?? '', 'absent')}${reason(order, ' Lý do: ', '.')}`,
  ]);
}

/** A number for the sum, dashes for its parts. */
function lists(order: Order): Block[] {
  const { writer, random } = order;
  const [inner, count] = [random.pick(['- ', '+ '] as const), random.chance(0.5)];
  const unit = writer.one(' đồng chí', ' đảng viên', ' đ/c', '');
  const heads = writer
    .one(
      'Tổng số đảng viên của Chi bộ|Số đảng viên có mặt|Số đảng viên vắng mặt',
      'Đảng viên trong Chi bộ|Tham gia họp|Vắng mặt',
      'Tổng số|Hiện diện|Vắng mặt',
    )
    .split('|');
  const lines = groups.flatMap((name, index) => [
    `${count ? `${index + 1}) ` : ''}${heads[index] ?? ''}: {${name}Total}${unit}`,
    `${inner}Chính thức: {${name}Official}${unit}`,
    `${inner}Dự bị: {${name}Probationary}${unit}`,
  ]);
  return paragraphs(order, [...lines, ...(writer.values.absentReason ? [`${inner}Lý do vắng: {absentReason}`] : [])]);
}

/** In one sentence. */
function compact(order: Order): Block[] {
  const { writer } = order;
  const part = (name: string) => `{${name}Total} đồng chí ({${name}Official} chính thức, {${name}Probationary} dự bị)`;
  return paragraphs(order, [
    writer.one(
      `Chi bộ có ${part('members')}. Dự họp ${part('present')}, vắng ${part('absent')}${reason(order, ', lý do vắng: ')}.`,
      `Số đảng viên phải có mặt là ${part('members')}; số đã có mặt là ${part('present')}; số vắng mặt là ${part('absent')}${reason(order, ' vì ')}.`,
    ),
  ]);
}

/** Official and probationary members down, where they were across. */
function table(order: Order): Block[] {
  const { writer, random } = order;
  const head = ['Đảng viên', 'Số lượng', 'Có mặt', 'Vắng mặt'].map((text) => writer.line(`*${text}*`));
  const row = (label: string, end: string) => [
    writer.line(label, 'left'),
    ...groups.map((name) => writer.line(`{${name}${end}}`)),
  ];
  const parts = [row('Chính thức', 'Official'), row('Dự bị', 'Probationary')];
  const sum = row(random.chance(0.5) ? '*Cộng*' : '*Tổng số*', 'Total');
  const rows = [head, ...(random.chance(0.6) ? [...parts, sum] : [sum, ...parts])];
  const why = writer.values.absentReason ? ['Lý do vắng mặt: {absentReason}.'] : [];
  return [{ kind: 'table', widths: [0.34, 0.22, 0.22, 0.22], rows, above: 5 }, ...paragraphs(order, why)];
}

export function attendance(order: Order): Block[] {
  const set = order.random.pick([sentences, sentences, sentences, lists, lists, compact, table] as const);
  return set(order);
}
