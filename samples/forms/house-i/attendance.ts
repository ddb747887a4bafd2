// Who came and who stayed away, as the ninth house writes it: the form's sentences, the same in one paragraph, a list, shares
// of the sum, or a table by kind of member.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { formLines } from './parts.ts';
import { counted, printed } from '../counts.ts';

/** The form's three sentences. */
function sentences(order: Order): Block[] {
  const { writer, random } = order;
  const words = random.chance(0.15);
  const unit = writer.one('đảng viên', 'đảng viên', 'đồng chí');
  const part = writer.one(
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    'trong đó: chính thức {O} đồng chí; dự bị {P} đồng chí',
    'trong đó chính thức: {O} đ/c, dự bị: {P} đ/c',
  );
  const labels = writer
    .one(
      'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
      'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
      'Tổng số đảng viên của Chi bộ|Có mặt|Vắng mặt',
      'Tổng số đảng viên của Chi bộ:|Đảng viên có mặt:|Đảng viên vắng mặt:',
    )
    .split('|');
  const lines = groups.map(
    (name, index) => `${labels[index] ?? ''} ${counted(order, `${name}Total`, words)} ${unit}, ${split(part, name)}.`,
  );
  const why = reason(order, 'Lý do vắng mặt: ', '.');
  if (random.chance(0.15)) return paragraphs(order, [[...lines, why].filter(Boolean).join(' ')]);
  return paragraphs(
    order,
    random.chance(0.5) ? [...lines, why].filter(Boolean) : [...lines.slice(0, 2), `${lines[2] ?? ''} ${why}`.trim()],
  );
}

function list(order: Order): Block[] {
  const { writer, random } = order;
  const head = random.pick([() => '- ', (n: number) => `${'abcd'[n] ?? ''}) `] as const);
  const unit = writer.one('đồng chí', 'đ/c', 'đảng viên');
  const labels = writer
    .one('Tổng số đảng viên của Chi bộ|Số đảng viên có mặt|Số đảng viên vắng mặt', 'Tổng số đảng viên|Dự họp|Vắng mặt')
    .split('|');
  const part = writer.one(
    `(chính thức: {O} ${unit}; dự bị: {P} ${unit})`,
    `(đảng viên chính thức {O}, đảng viên dự bị {P})`,
  );
  const lines = groups.map(
    (name, index) => `${head(index)}${labels[index] ?? ''}: {${name}Total} ${unit} ${split(part, name)}`,
  );
  return formLines(order, [`${lines.join(';|')}${reason(order, `;|${head(3)}Lý do vắng mặt: `)}.`]);
}

/** Those present as a share of all. */
function shares(order: Order): Block[] {
  const { writer } = order;
  const all = printed(order, 'membersTotal');
  const part = ', gồm {O} đảng viên chính thức và {P} đảng viên dự bị';
  return paragraphs(order, [
    `${writer.one('Chi bộ hiện có', 'Tổng số đảng viên của Chi bộ là')} {membersTotal} đồng chí${split(part, 'members')}.`,
    `Dự họp có {presentTotal}/${all} đồng chí${split(part, 'present')}.`,
    `Vắng mặt {absentTotal} đồng chí${split(part, 'absent')}${reason(order, '. Lý do: ')}.`,
  ]);
}

/** Kinds of member down, who came across. */
function table(order: Order): Block[] {
  const { writer } = order;
  const head = ['Đảng viên', 'Tổng số', 'Có mặt', 'Vắng mặt'].map((text) => writer.line(`*${text}*`));
  const rows = (
    [
      ['Chính thức', 'Official'],
      ['Dự bị', 'Probationary'],
      ['Cộng', 'Total'],
    ] as const
  ).map(([label, end]) => [writer.line(label, 'left'), ...groups.map((name) => writer.line(`{${name}${end}}`))]);
  return [
    ...paragraphs(order, [writer.one('Số đảng viên của Chi bộ và số dự họp:', 'Tình hình đảng viên dự hội nghị:')]),
    { kind: 'table', widths: [0.34, 0.22, 0.22, 0.22], rows: [head, ...rows], above: 4 },
    ...paragraphs(order, writer.values.absentReason ? ['Lý do vắng mặt: {absentReason}.'] : []),
  ];
}

export function attendance(order: Order): Block[] {
  const kinds = [sentences, sentences, sentences, sentences, sentences, list, list, shares, table] as const;
  return order.random.pick(kinds)(order);
}
