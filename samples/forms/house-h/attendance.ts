// Who came and who stayed away, as the eighth house writes it: the form's sentences, a list below each sum, shares of the sum,
// or a table with numbered rows.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { counted, printed } from './typing.ts';

/** The form's three sentences. */
function sentences(order: Order): Block[] {
  const { writer, random } = order;
  const words = random.chance(0.2);
  const unit = writer.one('đảng viên', 'đảng viên', 'đồng chí');
  const part = writer.one(
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó: đảng viên chính thức {O} đồng chí, đảng viên dự bị {P} đồng chí',
    'trong đó có {O} chính thức, {P} dự bị',
  );
  const labels = writer
    .one(
      'Tổng số đảng viên của Chi bộ|Có mặt|Vắng mặt',
      'Tổng số đảng viên của Chi bộ|Có mặt|Vắng mặt',
      'Tổng số đảng viên Chi bộ|Số đảng viên có mặt|Số đảng viên vắng mặt',
      'Tổng số đảng viên|Số có mặt|Số vắng mặt',
    )
    .split('|');
  const lines = groups.map(
    (name, index) => `${labels[index] ?? ''}: ${counted(order, `${name}Total`, words)} ${unit}, ${split(part, name)}.`,
  );
  const why = reason(order, 'Lý do vắng mặt: ', '.');
  const apart = random.chance(0.4) && why !== '';
  return paragraphs(order, [
    ...lines.slice(0, 2),
    apart || why === '' ? (lines[2] ?? '') : `${lines[2] ?? ''} ${why}`,
    ...(apart ? [why] : []),
  ]);
}

function list(order: Order): Block[] {
  const { writer, random } = order;
  const head = random.pick([(n: number) => `${n}. `, () => '- '] as const);
  const unit = writer.one('đồng chí', 'đảng viên', 'đ/c');
  const labels = writer
    .one(
      'Tổng số đảng viên của Chi bộ|Số đảng viên dự họp|Số đảng viên vắng mặt',
      'Đảng viên của Chi bộ|Đảng viên có mặt|Đảng viên vắng mặt',
    )
    .split('|');
  const lines = groups.flatMap((name, index) => [
    `${head(index + 1)}${labels[index] ?? ''}: {${name}Total} ${unit}, trong đó:`,
    `+ Chính thức: {${name}Official} ${unit};`,
    `+ Dự bị: {${name}Probationary} ${unit}.`,
  ]);
  return paragraphs(order, [...lines, ...(writer.values.absentReason ? ['+ Lý do vắng mặt: {absentReason}.'] : [])]);
}

/** Those present as a share of all. */
function shares(order: Order): Block[] {
  const { writer } = order;
  const all = printed(order, 'membersTotal');
  const part = '(chính thức {O} đồng chí, dự bị {P} đồng chí)';
  return paragraphs(order, [
    `${writer.one('Tổng số đảng viên của Chi bộ:', 'Chi bộ có')} {membersTotal} đồng chí ${split(part, 'members')}.`,
    `Có mặt: {presentTotal}/${all} đồng chí ${split(part, 'present')}.`,
    `Vắng mặt: {absentTotal}/${all} đồng chí ${split(part, 'absent')}${reason(order, '; lý do: ')}.`,
  ]);
}

function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['TT', 'Đảng viên', 'Tổng số', 'Chính thức', 'Dự bị'].map((text) => writer.line(`*${text}*`));
  const labels = ['Đảng viên của Chi bộ', 'Có mặt tại hội nghị', 'Vắng mặt'];
  const rows = groups.map((name, index) => [
    writer.line(String(index + 1)),
    writer.line(labels[index] ?? '', 'left'),
    ...['Total', 'Official', 'Probationary'].map((end) => writer.line(`{${name}${end}}`)),
  ]);
  return [
    ...paragraphs(order, [writer.one('Thành phần dự hội nghị:', 'Tình hình đảng viên dự họp như sau:')]),
    { kind: 'table', widths: [0.08, 0.35, 0.18, 0.21, 0.18], rows: [head, ...rows], above: 4 },
    ...paragraphs(order, writer.values.absentReason ? ['Lý do vắng mặt: {absentReason}.'] : []),
  ];
}

export function attendance(order: Order): Block[] {
  const kinds = [sentences, sentences, sentences, sentences, list, list, shares, table] as const;
  return order.random.pick(kinds)(order);
}
