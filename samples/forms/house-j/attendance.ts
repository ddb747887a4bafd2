// Who came to the cell's meeting and who stayed away, as the tenth house writes it: the form's sentences, shorter ones with
// brackets, one paragraph, or a table with a row for each of the three.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { counted } from '../counts.ts';

/** The form's three sentences; the reason on the third line or on one of its own. */
function sentences(order: Order): Block[] {
  const { writer, random } = order;
  const words = random.chance(0.1);
  const labels = writer
    .one(
      'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
      'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
      'Tổng số đảng viên Chi bộ:|Số đảng viên có mặt:|Số đảng viên vắng mặt:',
      'Tổng số đảng viên trong Chi bộ là|Có mặt|Vắng mặt',
    )
    .split('|');
  const unit = writer.one('đảng viên', 'đảng viên', 'đồng chí');
  const part = writer.one(
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó: {O} đảng viên chính thức, {P} đảng viên dự bị',
    'trong đó chính thức có {O} đồng chí; dự bị có {P} đồng chí',
  );
  const lines = groups.map((name, index) => {
    return `${labels[index] ?? ''} ${counted(order, `${name}Total`, words)} ${unit}, ${split(part, name)}.`;
  });
  const [own, after] = [reason(order, 'Lý do vắng mặt: ', '.'), reason(order, ' Lý do: ', '.')];
  if (random.chance(0.5)) return paragraphs(order, [...lines, own].filter(Boolean));
  return paragraphs(order, [...lines.slice(0, 2), `${lines[2] ?? ''}${after}`]);
}

/** Kinds of members in brackets behind the sum. */
function brackets(order: Order): Block[] {
  const { writer, random } = order;
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', () => '+ '] as const);
  const part = writer.one(
    '({O} chính thức, {P} dự bị)',
    '(chính thức {O} đ/c, dự bị {P} đ/c)',
    '(chính thức: {O}, dự bị: {P})',
  );
  const labels = writer
    .one(
      'Đảng viên của Chi bộ|Đảng viên dự họp|Đảng viên vắng mặt',
      'Tổng số đảng viên|Có mặt dự họp|Vắng mặt',
      'Số đảng viên của Chi bộ|Số đảng viên dự hội nghị|Số đảng viên vắng mặt',
    )
    .split('|');
  const why = reason(order, writer.one(', lý do: ', '. Lý do vắng mặt: '));
  const lines = groups.map((name, index) => {
    return `${mark(index + 1)}${labels[index] ?? ''}: {${name}Total} đồng chí ${split(part, name)}`;
  });
  return paragraphs(order, [`${lines[0] ?? ''}.`, `${lines[1] ?? ''}.`, `${lines[2] ?? ''}${why}.`]);
}

function inOne(order: Order): Block[] {
  const part = order.writer.one(
    'trong đó có {O} chính thức, {P} dự bị',
    'gồm {O} đảng viên chính thức, {P} đảng viên dự bị',
  );
  return paragraphs(order, [
    `Chi bộ có {membersTotal} đảng viên, ${split(part, 'members')}. Tham dự hội nghị có {presentTotal} đồng chí, ${split(part, 'present')}; vắng mặt {absentTotal} đồng chí, ${split(part, 'absent')}${reason(order, '; lý do vắng mặt: ')}.`,
  ]);
}

/** Who came down, kinds of members across. */
function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['Đảng viên', 'Chính thức', 'Dự bị', 'Cộng'].map((text) => writer.line(`*${text}*`));
  const labels = ['Tổng số của Chi bộ', 'Có mặt', 'Vắng mặt'];
  const rows = groups.map((name, index) => [
    writer.line(labels[index] ?? '', 'left'),
    ...['Official', 'Probationary', 'Total'].map((end) => writer.line(`{${name}${end}}`)),
  ]);
  return [
    ...paragraphs(order, [writer.one('Thành phần dự họp:', 'Tình hình đảng viên tham dự hội nghị như sau:')]),
    { kind: 'table', widths: [0.4, 0.2, 0.2, 0.2], rows: [head, ...rows], above: 4 },
    ...paragraphs(order, [reason(order, 'Lý do vắng mặt: ', '.')].filter(Boolean)),
  ];
}

const kinds = [sentences, sentences, sentences, sentences, brackets, brackets, inOne, table] as const;
export const attendance = (order: Order): Block[] => order.random.pick(kinds)(order);
