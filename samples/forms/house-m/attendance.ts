// Who came to the cell's meeting and who stayed away, as the thirteenth house writes it: in sentences of the template or of the
// form, in one of a clerk's own, or in a small table with the three groups down.
import type { Block } from '../../page/content.ts';
import { groups, reason, split } from '../attendance.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { worded } from './typing.ts';

function inSentences(order: Order): Block[] {
  const { random, writer } = order;
  const labels = worded(
    order,
    'Tổng số đảng viên trong chi bộ:|Đảng viên có mặt:|Đảng viên vắng mặt:',
    'Tổng số đảng viên của Chi bộ:|Có mặt:|Vắng mặt:',
    'Chi bộ có tổng số:|Dự họp:|Vắng:',
    'Số đảng viên của chi bộ là:|Số đảng viên có mặt là:|Số đảng viên vắng mặt là:',
  ).split('|');
  const parts = worded(
    order,
    '; trong đó: đảng viên chính thức: {O} đồng chí, đảng viên dự bị: {P} đồng chí',
    ', trong đó chính thức {O} đồng chí, dự bị {P} đồng chí',
    ' (chính thức {O} đ/c; dự bị {P} đ/c)',
    ' (trong đó có {O} đảng viên chính thức, {P} đảng viên dự bị)',
  );
  const unit = labels[0]?.startsWith('Chi bộ') === true ? 'đảng viên' : worded(order, 'đồng chí', 'đảng viên', 'đ/c');
  const mark = random.pick(['', '- ', '- ', '+ '] as const);
  const lines = groups.map(
    (group, index) => `${mark}${labels[index] ?? ''} {${group}Total} ${unit}${split(parts, group)}.`,
  );
  const away = reason(order, `${mark}${writer.one('Lý do vắng', 'Lý do vắng mặt', 'Lý do')}: `, '.');
  return paragraphs(order, away === '' ? lines : [...lines, away]);
}

function inOneSentence(order: Order): Block[] {
  const { writer } = order;
  const all = printed(order, 'membersTotal');
  const parts = writer.one('{O} đảng viên chính thức và {P} đảng viên dự bị', '{O} chính thức, {P} dự bị');
  const [of = '', came = '', away = ''] = groups.map((group) => split(parts, group));
  return paragraphs(order, [
    writer.one(
      `Đến dự hội nghị có {presentTotal}/${all} đồng chí (${came}), vắng {absentTotal} đồng chí (${away})${reason(order, ' vì lý do ')}; tổng số đảng viên của chi bộ là {membersTotal} đồng chí (${of}).`,
      `Thành phần: {presentTotal} đảng viên (${came}) trên tổng số {membersTotal} đảng viên của chi bộ (${of}); vắng mặt {absentTotal} đảng viên (${away})${reason(order, ', lý do: ')}.`,
    ),
  ]);
}

/** Groups down, kinds of members across. */
function inTable(order: Order): Block[] {
  const { writer } = order;
  const cells = (texts: readonly string[]) =>
    texts.map((text, index) => writer.line(text, index === 0 ? 'left' : 'center'));
  const labels = writer.one('Tổng số đảng viên|Có mặt|Vắng mặt', 'Đảng viên của chi bộ|Dự họp|Vắng').split('|');
  const rows = groups.map((group, index) =>
    cells([labels[index] ?? '', `{${group}Official}`, `{${group}Probationary}`, `{${group}Total}`]),
  );
  const top = cells(['*Nội dung*', '*Chính thức*', '*Dự bị*', '*Tổng số*']);
  return [
    ...paragraphs(order, [writer.one('Số lượng đảng viên tham dự:', 'Tình hình đảng viên tham gia hội nghị:')]),
    { kind: 'table', widths: [0.4, 0.2, 0.2, 0.2], rows: [top, ...rows], above: 3 },
    ...paragraphs(
      order,
      [reason(order, 'Lý do vắng mặt: ', '.')].filter((line) => line !== ''),
    ),
  ];
}

export function attendance(order: Order): Block[] {
  const drawn = order.random.next();
  return drawn < 0.78 ? inSentences(order) : drawn < 0.9 ? inOneSentence(order) : inTable(order);
}
