// 2-KNĐ as the eleventh house fills it in: cover, data, on half of the papers work, schools and parents, pledge; by the
// numbering of 2022 or of 2025.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs, rule } from '../lines.ts';
import { sexLine } from '../sex-line.ts';
import { of2022, of2025, sex } from '../summary-lines.ts';
import { giveHistory } from '../values/others.ts';
import { family, schools, work } from './history-tables.ts';
import { remarks } from './matter.ts';
import { signature } from './personal-papers.ts';
import { isNewest, usual } from './typing.ts';

/** Lines of one number are parted by bars. */
function linesOf(order: Order, newest: boolean): string[] {
  const { writer } = order;
  if (writer.values.politicalTheory === undefined) writer.text('politicalTheory', 'Chưa qua đào tạo');
  const home = newest
    ? 'a. Nơi thường trú: {permanentResidence}|b. Nơi tạm trú: Không'
    : usual(
        order,
        'Nơi cư trú: - Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
        'Nơi thường trú: {permanentResidence}|Nơi tạm trú: Như trên',
      );
  const levels = [
    'Trình độ hiện nay:',
    '- Giáo dục phổ thông: {generalEducation}',
    ...(newest ? [] : ['- Giáo dục nghề nghiệp: Không']),
    '- Giáo dục đại học và sau đại học: {higherEducation}',
    '- Học hàm: Không',
    '- Lý luận chính trị: {politicalTheory}',
    usual(order, '- Ngoại ngữ: Tiếng Anh', '- Ngoại ngữ: Tiếng Anh B; Tin học: Cơ bản'),
  ];
  return [
    ...(newest ? of2025 : of2022),
    home,
    'Dân tộc: {ethnicGroup}',
    'Tôn giáo: {religion}',
    usual(order, 'Nghề nghiệp hiện nay: {occupation}', 'Nghề nghiệp hiện nay {occupation}'),
    levels.join('|'),
  ];
}

function data(order: Order, newest: boolean): Block[] {
  const { writer, random, body } = order;
  const mark = random.pick([
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${n}- `,
    (n: number) => `${n}/ `,
  ] as const);
  return linesOf(order, newest).flatMap((line, index) => {
    const number = mark(index + 1);
    if (line === sex) return [sexLine(order, number, newest ? 'Giới tính' : 'Nam, nữ', !random.chance(0.4))];
    return line.split('|').map((text, part) => writer.line((part === 0 ? number : '') + text, 'left', {}, body.above));
  });
}

/** Where the cover names the person, the names stand there first. */
function cover(order: Order, newest: boolean): Block[] {
  const { writer, random } = order;
  const names = newest
    ? ['Họ và tên khai sinh: {birthName}', 'Họ và tên thường dùng: {personName}', 'Ngày sinh: {birthDate}']
    : ['Họ và tên đang dùng: {personName}', 'Họ và tên khai sinh: {birthName}', 'Quê quán: {homeTown}'];
  const number = usual(order, 'Số lý lịch: {historyNumber}', 'Số lý lịch {historyNumber}', 'Số LL: {historyNumber}');
  const lines = random.chance(0.65) ? [...names, number] : [number];
  return [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(8, 16)),
    rule(random.between(30, 44), 2),
    writer.line('*LÝ LỊCH*', 'center', { grow: random.pick([7, 8] as const) }, random.between(90, 125)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 1 }, 3),
    ...lines.map((line, index) => writer.line(line, 'left', {}, index === 0 ? random.between(40, 70) : 4)),
    { kind: 'page-break' },
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const newest = isNewest(order);
  const life: Block[] = random.chance(0.55) ? [...work(order), ...schools(order), ...family(order)] : [];
  const blocks: Block[] = [
    ...cover(order, newest),
    writer.line(newest ? '*SƠ LƯỢC LÝ LỊCH*' : '*LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', {}, 2),
    ...data(order, newest),
    { kind: 'page-break' },
    ...life,
    writer.line('*TỰ NHẬN XÉT*', 'center', {}, 6),
    ...paragraphs(order, remarks(order)),
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*', 'center', {}, 6),
    ...paragraphs(order, [
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, 'Ký tên', dossier.person.name),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
