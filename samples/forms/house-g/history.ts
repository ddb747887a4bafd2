// 2-KNĐ as the seventh house fills it in: cover, data and pledge of the booklet, numbered as in 2022 or as in 2025.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks } from './matter.ts';
import { signature } from './personal-papers.ts';

/** The wrong word is struck out, as the guidance asks, or the right one alone is typed. */
function sexLine({ writer, dossier, random, body }: Order, number: string): Block {
  const male = dossier.person.gender === 'nam';
  if (random.chance(0.55)) {
    const value = male ? 'Nam' : 'Nữ';
    writer.values.gender = { value, raw: value };
    return writer.line(`${number}Giới tính: {gender}`, 'left', {}, body.above);
  }
  const word = (text: string, wrong: boolean) => ({ text, field: 'gender', struck: wrong });
  const spans = [{ text: number }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}

const sex = 'sex';
const theory = '- Lý luận chính trị: {politicalTheory}';

/** Lines of one number are parted by bars. */
function linesOf(edition: 2022 | 2025): string[] {
  const names =
    edition === 2022
      ? ['Họ và tên đang dùng: *{personName}*', sex, 'Họ và tên khai sinh: {birthName}', 'Bí danh: Không']
      : ['Họ và tên khai sinh: {birthName}', 'Họ và tên thường dùng: *{personName}*'];
  return [
    ...names,
    ...(edition === 2022 ? ['Ngày, tháng, năm sinh: {birthDate}'] : ['Ngày sinh: {birthDate}', sex]),
    ...(edition === 2022 ? ['Nơi sinh: {birthPlace}'] : ['Nơi đăng ký khai sinh: {birthPlace}']),
    'Quê quán: {homeTown}',
    'Nơi cư trú:|- Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
    ...['Dân tộc: {ethnicGroup}', 'Tôn giáo: {religion}', 'Nghề nghiệp hiện nay: {occupation}'],
    'Trình độ hiện nay:|- Giáo dục phổ thông: {generalEducation}|- Giáo dục đại học và sau đại học: {higherEducation}',
  ];
}

function data({ writer, random, body, ...order }: Order): Block[] {
  const lines = linesOf(random.chance(0.6) ? 2022 : 2025);
  const mark = random.pick([
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${String(n).padStart(2, '0')}) `,
    (n: number) => `${n}. `,
  ] as const);
  const all = lines.map((line) =>
    line.startsWith('Trình độ') && writer.values.politicalTheory !== undefined ? `${line}|${theory}` : line,
  );
  return all.flatMap((line, index) => {
    if (line === sex) return [sexLine({ writer, random, body, ...order }, mark(index + 1))];
    return line
      .split('|')
      .map((text, part) => writer.line((part === 0 ? mark(index + 1) : '') + text, 'left', {}, body.above));
  });
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const blocks: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(6, 20)),
    { kind: 'rule', length: random.between(34, 44), above: 2 },
    writer.line('*LÝ LỊCH*', 'center', { grow: random.pick([6, 8, 10] as const) }, random.between(70, 120)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 1 }, 4),
    writer.line('Số lý lịch: {historyNumber}', 'center', {}, random.between(50, 80)),
    { kind: 'page-break' },
    writer.line('*SƠ LƯỢC LÝ LỊCH*', 'center', {}, 2),
    ...data(order),
    { kind: 'page-break' },
    writer.line('*TỰ NHẬN XÉT*', 'left'),
    ...paragraphs(order, remarks(order)),
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*', 'left', {}, 6),
    ...paragraphs(order, [
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, writer.one('Ký tên', 'Người khai'), dossier.person.name, '{place}, ngày {documentDate}'),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
