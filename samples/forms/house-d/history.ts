// 2-KNĐ as the fourth house fills it in: three pages of the booklet, with the numbers of the edition of 2025 or of 2022.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks, signature } from './personal-papers.ts';

/** The word that is struck out is the wrong one. */
function sexLine({ dossier, body }: Order, label: string): Block {
  const male = dossier.person.gender === 'nam';
  const word = (text: string, struck: boolean) => ({ text, field: 'gender', struck });
  const spans = [{ text: label }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}

const labels = {
  2022: {
    first: ['01. Họ và tên đang dùng: *{personName}*'],
    sex: '02. Giới tính: ',
    rest: ['03. Họ và tên khai sinh: {birthName}', '05. Sinh ngày: {birthDate}', '06. Nơi sinh: {birthPlace}'],
    places: ['07. Quê quán: {homeTown}', '08. Nơi cư trú: Nơi thường trú: {permanentResidence}'],
    numbers: ['09', '10', '11', '12'],
  },
  2025: {
    first: [
      '01. Họ và tên khai sinh: {birthName}',
      '02. Họ và tên thường dùng: *{personName}*',
      '03. Ngày, tháng, năm sinh: {birthDate}',
    ],
    sex: '04. Giới tính: ',
    rest: ['05. Nơi đăng ký khai sinh: {birthPlace}'],
    places: ['06. Quê quán: {homeTown}', '07a. Nơi thường trú: {permanentResidence}'],
    numbers: ['08', '09', '10', '11'],
  },
} as const;

function schooling({ writer }: Order, number: string): string[] {
  const theory = writer.values.politicalTheory === undefined ? [] : ['- Lý luận chính trị: {politicalTheory}'];
  return [
    `${number}. Trình độ hiện nay:`,
    '- Giáo dục phổ thông: {generalEducation}',
    ...theory,
    '- Giáo dục đại học và sau đại học: {higherEducation}',
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const { first, sex, rest, places, numbers } = labels[random.pick([2022, 2025] as const)];
  const at = (line: string) => writer.line(line, 'left', {}, order.body.above);
  const more = [
    `${numbers[0]}. Dân tộc: {ethnicGroup}    ${numbers[1]}. Tôn giáo: {religion}`,
    `${numbers[2]}. Nghề nghiệp hiện nay: {occupation}`,
    ...schooling(order, numbers[3]),
  ];
  const blocks: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, 12),
    writer.line('*LÝ LỊCH*', 'center', { grow: 8 }, 110),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', {}, 3),
    writer.line('Số lý lịch: {historyNumber}', random.pick(['center', 'right']), {}, random.between(60, 120)),
    { kind: 'page-break' },
    ...first.map(at),
    sexLine(order, sex),
    ...[...rest, ...places, ...more].map(at),
    { kind: 'page-break' },
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*'),
    ...paragraphs(order, [
      ...remarks(order).split('|'),
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, 'Người khai', dossier.person.name),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
