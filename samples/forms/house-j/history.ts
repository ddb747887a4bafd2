// 2-KNĐ as the tenth house fills it in: cover, data and pledge of the booklet, by the numbering of 2022 or of 2025.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs, rule } from '../lines.ts';
import { sexLine } from '../sex-line.ts';
import { of2022, of2025, sex } from '../summary-lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks } from './matter.ts';
import { signature } from './personal-papers.ts';

/** Lines of one number are parted by bars. */
function linesOf({ writer }: Order, newest: boolean): string[] {
  const theory = writer.values.politicalTheory === undefined ? '' : '|- Lý luận chính trị: {politicalTheory}';
  const schools = `Trình độ hiện nay:|- Giáo dục phổ thông: {generalEducation}|${writer.one('', '- Giáo dục nghề nghiệp: Không|')}- Giáo dục đại học và sau đại học: {higherEducation}`;
  const home = newest
    ? 'a) Nơi thường trú: {permanentResidence}|b) Nơi tạm trú: Không'
    : writer.one(
        'Nơi cư trú:|- Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
        'Nơi cư trú: - Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
      );
  return [
    ...(newest ? of2025 : of2022),
    home,
    'Dân tộc: {ethnicGroup}',
    writer.one('Tôn giáo: {religion}', 'Tôn giáo: {religion}', 'Tôn giáo {religion}'),
    writer.one('Nghề nghiệp hiện nay: {occupation}', 'Nghề nghiệp: {occupation}'),
    `${schools}${theory}|- Ngoại ngữ: Không`,
  ];
}

function data(order: Order, newest: boolean): Block[] {
  const { writer, random, body } = order;
  const mark = random.pick([
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${n}. `,
    (n: number) => `${n}) `,
  ] as const);
  return linesOf(order, newest).flatMap((line, index) => {
    const number = mark(index + 1);
    if (line === sex) return [sexLine(order, number, newest ? 'Giới tính' : 'Nam, nữ', !random.chance(0.45))];
    return line.split('|').map((text, part) => writer.line((part === 0 ? number : '') + text, 'left', {}, body.above));
  });
}

/** Where the cover names the person, the names stand there first. */
function cover({ writer, random }: Order, newest: boolean): Block[] {
  const names = newest
    ? ['Họ và tên khai sinh: {birthName}', 'Họ và tên thường dùng: {personName}']
    : ['Họ và tên đang dùng: {personName}', 'Họ và tên khai sinh: {birthName}', 'Quê quán: {homeTown}'];
  const number = writer.one('Số lý lịch: {historyNumber}', 'Số lý lịch: {historyNumber}', 'Số lý lịch {historyNumber}');
  const lines = random.chance(0.6) ? [...names, number] : [number];
  return [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(6, 14)),
    rule(random.between(34, 46), 2),
    writer.line('*LÝ LỊCH*', 'center', { grow: random.pick([6, 7] as const) }, random.between(80, 110)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 0.5 }, 4),
    ...lines.map((line, index) => writer.line(line, 'left', {}, index === 0 ? random.between(45, 60) : 5)),
    { kind: 'page-break' },
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const newest = random.chance(0.35);
  const blocks: Block[] = [
    ...cover(order, newest),
    writer.line(newest ? '*SƠ LƯỢC LÝ LỊCH*' : '*LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', {}, 2),
    ...data(order, newest),
    { kind: 'page-break' },
    ...(random.chance(0.5) ? paragraphs(order, ['*ĐI NƯỚC NGOÀI:* Không.', '*KỶ LUẬT:* Không.']) : []),
    writer.line('*TỰ NHẬN XÉT*', 'center', {}, 4),
    ...paragraphs(order, remarks(order)),
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*', 'center', {}, 6),
    ...paragraphs(order, [
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, 'Ký tên', dossier.person.name, '{place}, ngày {documentDate}'),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
