// Who came and who stayed away, as the seventh house fills it in: the form's sentences, those shortened, by kind of member,
// or a table with the sum in its last column.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';

/** The form's three sentences. */
function asForm(order: Order): Block[] {
  const { writer } = order;
  const [first, part] = [
    writer.one('Tổng số đảng viên của Chi bộ', 'Tổng số đảng viên của Chi bộ', 'Tổng số đảng viên'),
    writer.one('trong đó chính thức {O} đồng chí, dự bị {P} đồng chí', 'trong đó: chính thức {O} đ/c, dự bị {P} đ/c'),
  ];
  const labels = [
    first,
    writer.one('Có mặt', 'Có mặt', 'Số đảng viên có mặt'),
    writer.one('Vắng mặt', 'Vắng mặt', 'Vắng'),
  ];
  const lines = groups.map((name, index) => `${labels[index] ?? ''}: {${name}Total} đảng viên, ${split(part, name)}.`);
  return paragraphs(order, [...lines.slice(0, 2), `${lines[2] ?? ''}${reason(order, ' Lý do vắng mặt: ', '.')}`]);
}

/** Parts in brackets behind the sum. */
function bracketed(order: Order): Block[] {
  const { writer, random } = order;
  const part = writer.one(
    'chính thức: {O}, dự bị: {P}',
    '{O} chính thức, {P} dự bị',
    '{O} đảng viên chính thức và {P} đảng viên dự bị',
  );
  const labels = writer
    .one('Tổng số đảng viên|Có mặt|Vắng mặt', 'Đảng viên của Chi bộ|Đảng viên dự họp|Đảng viên vắng mặt')
    .split('|');
  const dash = random.pick(['- ', '+ ', ''] as const);
  const lines = groups.map(
    (name, index) => `${dash}${labels[index] ?? ''}: {${name}Total} đồng chí (${split(part, name)})`,
  );
  return paragraphs(order, [
    ...lines.slice(0, 2).map((text) => `${text};`),
    `${lines[2] ?? ''}${reason(order, ', lý do: ')}.`,
  ]);
}

/** Official members first, then those on probation, then all. */
function byKind(order: Order): Block[] {
  const { writer } = order;
  const line = (label: string, end: string) =>
    `- ${label}: {members${end}} đồng chí; có mặt: {present${end}} đồng chí; vắng mặt: {absent${end}} đồng chí`;
  return paragraphs(order, [
    writer.one('Thành phần dự họp:', 'Đảng viên của Chi bộ và số dự họp:'),
    `${line('Tổng số đảng viên', 'Total')}${reason(order, ' (lý do: ', ')')}. Trong đó:`,
    `${line('Đảng viên chính thức', 'Official')};`,
    `${line('Đảng viên dự bị', 'Probationary')}.`,
  ]);
}

function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['Nội dung', 'Chính thức', 'Dự bị', writer.one('Cộng', 'Tổng số')].map((text) =>
    writer.line(`*${text}*`),
  );
  const labels = ['Đảng viên của Chi bộ', 'Có mặt', 'Vắng mặt'];
  const rows = groups.map((name, index) => [
    writer.line(labels[index] ?? '', 'left'),
    ...['Official', 'Probationary', 'Total'].map((end) => writer.line(`{${name}${end}}`)),
  ]);
  const why = writer.values.absentReason === undefined ? [] : ['Lý do vắng mặt: {absentReason}.'];
  return [
    ...paragraphs(order, ['Số đảng viên của Chi bộ và số dự họp:']),
    { kind: 'table', widths: [0.37, 0.21, 0.21, 0.21], rows: [head, ...rows], above: 4 },
    ...paragraphs(order, why),
  ];
}

export function attendance(order: Order): Block[] {
  return order.random.pick([asForm, asForm, asForm, asForm, bracketed, bracketed, byKind, table] as const)(order);
}
