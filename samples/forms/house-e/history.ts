// 2-KNĐ as the fifth house fills it in: three pages of the booklet with the register's labels and no, or other, numbers.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks } from './attendance.ts';
import { retouch } from './days.ts';
import { signature } from './personal-papers.ts';

/** The word that is struck out is the wrong one. */
function sexLine({ dossier, body }: Order, label: string): Block {
  const male = dossier.person.gender === 'nam';
  const word = (text: string, struck: boolean) => ({ text, field: 'gender', struck });
  const spans = [{ text: label }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}

export function history(order: Order): Paper {
  giveHistory(order);
  retouch(order);
  const { writer, dossier, random } = order;
  const number = random.pick([
    () => '',
    (n: number) => `${n}. `,
    (n: number) => `${String(n).padStart(2, '0')}) `,
  ] as const);
  const theory = writer.values.politicalTheory === undefined ? [] : ['Lý luận chính trị: {politicalTheory}'];
  const lines = [
    writer.one('Họ và tên đang dùng: *{personName}*', 'Họ tên thường gọi: *{personName}*'),
    writer.one('Họ và tên khai sinh: {birthName}', 'Tên khai sinh: {birthName}'),
    'Bí danh: Không',
    'Giới tính: ',
    writer.one('Ngày, tháng, năm sinh: {birthDate}', 'Sinh ngày: {birthDate}'),
    'Nơi sinh: {birthPlace}',
    writer.one('Nguyên quán: {homeTown}', 'Quê quán (nguyên quán): {homeTown}'),
    'Hộ khẩu thường trú: {permanentResidence}',
    ...random.pick([
      ['Dân tộc: {ethnicGroup}', 'Tôn giáo: {religion}'],
      ['Dân tộc: {ethnicGroup}; tôn giáo: {religion}'],
    ]),
    writer.one('Nghề nghiệp bản thân hiện nay: {occupation}', 'Nghề nghiệp: {occupation}'),
    writer.one('Trình độ giáo dục phổ thông: {generalEducation}', 'Giáo dục phổ thông: {generalEducation}'),
    writer.one('Trình độ chuyên môn: {higherEducation}', 'Giáo dục đại học: {higherEducation}'),
    ...theory,
  ].map((line, index) => number(index + 1) + line);
  const { above } = order.body;
  const setLine = (line: string) =>
    line.endsWith('Giới tính: ') ? sexLine(order, line) : writer.line(line, 'left', {}, above);
  const date = random.chance(0.5) ? '{place}, ngày {documentDate}' : '';
  const made = date === '' ? ['Khai tại {place}, ngày {documentDate}.'] : [];
  const register = writer.one('Số lý lịch: {historyNumber}', 'Lý lịch số: {historyNumber}');
  const blocks: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, 10),
    writer.line(register, random.pick(['left', 'right', 'center'] as const), {}, random.between(10, 40)),
    writer.line('*LÝ LỊCH*', 'center', { grow: 6 }, 90),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', {}, 3),
    { kind: 'page-break' },
    ...lines.map(setLine),
    { kind: 'page-break' },
    writer.line(random.pick(['*TỰ NHẬN XÉT VÀ CAM ĐOAN*', '*CAM ĐOAN VÀ KÝ TÊN*'] as const)),
    ...paragraphs(order, [
      ...remarks(order),
      'Tôi cam đoan những điều khai trong lý lịch là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước Đảng.',
      ...made,
    ]),
    ...signature(order, 'Người khai lý lịch', dossier.person.name, date),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
