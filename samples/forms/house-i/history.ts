// 2-KNĐ as the ninth house fills it in: cover, data and pledge of the booklet.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks } from './matter.ts';
import { signature } from './personal-papers.ts';

const sex = 'sex';

/** The form's `Nam, Nữ` with the wrong word struck out, or the right one alone. */
function sexLine({ writer, dossier, random, body }: Order, number: string): Block {
  const male = dossier.person.gender === 'nam';
  if (random.chance(0.5)) {
    const value = male ? 'Nam' : 'Nữ';
    writer.values.gender = { value, raw: value };
    return writer.line(`${number}${writer.one('Giới tính', 'Nam, nữ')}: {gender}`, 'left', {}, body.above);
  }
  const word = (text: string, wrong: boolean) => ({ text, field: 'gender', struck: wrong });
  const spans = [{ text: number }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}

const of2022 = [
  'Họ và tên đang dùng: {personName}',
  sex,
  'Họ và tên khai sinh: {birthName}',
  'Bí danh: Không',
  'Ngày, tháng, năm sinh: {birthDate}',
  'Nơi sinh: {birthPlace}',
] as const;
const of2025 = [
  'Họ và tên khai sinh: {birthName}',
  'Họ và tên thường dùng: {personName}',
  'Ngày, tháng, năm sinh: {birthDate}',
  sex,
  'Nơi đăng ký khai sinh: {birthPlace}',
] as const;

/** Lines of one number are parted by bars. */
function linesOf({ writer }: Order, edition: 2022 | 2025): string[] {
  const theory = writer.values.politicalTheory === undefined ? '' : '|- Lý luận chính trị: {politicalTheory}';
  const schools = writer.one(
    'Trình độ hiện nay:|- Giáo dục phổ thông: {generalEducation}|- Giáo dục đại học và sau đại học: {higherEducation}',
    'Trình độ hiện nay:|- Giáo dục phổ thông: {generalEducation}|- Giáo dục nghề nghiệp: Không|- Giáo dục đại học và sau đại học: {higherEducation}|- Học hàm: Không',
  );
  return [
    ...(edition === 2022 ? of2022 : of2025),
    'Quê quán: {homeTown}',
    writer.one(
      'Nơi cư trú:|- Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
      'Nơi cư trú:|+ Nơi thường trú: {permanentResidence}|+ Nơi tạm trú: Không',
      'Nơi thường trú: {permanentResidence}|Nơi tạm trú: Không',
    ),
    'Dân tộc: {ethnicGroup}',
    'Tôn giáo: {religion}',
    writer.one('Nghề nghiệp hiện nay: {occupation}', 'Nghề nghiệp hiện nay: {occupation}', 'Nghề nghiệp: {occupation}'),
    schools + theory,
  ];
}

function data(order: Order, edition: 2022 | 2025): Block[] {
  const { writer, random, body } = order;
  const mark = random.pick([
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${n}. `,
    (n: number) => `${n}- `,
  ] as const);
  return linesOf(order, edition).flatMap((line, index) => {
    const number = mark(index + 1);
    if (line === sex) return [sexLine(order, number)];
    return line.split('|').map((text, part) => writer.line((part === 0 ? number : '') + text, 'left', {}, body.above));
  });
}

/** The form's cover names the person besides; where it does, the names stand there first. */
function cover({ writer, random }: Order, edition: 2022 | 2025): Block[] {
  const names =
    edition === 2022
      ? ['Họ và tên đang dùng: *{personName}*', 'Họ và tên khai sinh: {birthName}', 'Quê quán: {homeTown}']
      : ['Họ và tên khai sinh: *{birthName}*', 'Họ và tên thường dùng: {personName}'];
  const named = random.chance(0.5);
  const number = writer.one('Số lý lịch: {historyNumber}', 'Số lý lịch {historyNumber}', 'Số LL: {historyNumber}');
  return [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(6, 16)),
    { kind: 'rule', length: random.between(32, 44), above: 2 },
    writer.line('*LÝ LỊCH*', 'center', { grow: random.pick([6, 8] as const) }, random.between(70, 110)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: random.pick([0, 1] as const) }, 4),
    ...(named ? names : []).map((line, index) => writer.line(line, 'left', {}, index === 0 ? 45 : 5)),
    writer.line(number, named ? 'left' : 'center', {}, named ? 5 : random.between(50, 80)),
    { kind: 'page-break' },
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const edition = random.chance(0.7) ? 2022 : 2025;
  const blocks: Block[] = [
    ...cover(order, edition),
    ...(random.chance(0.7) ? [writer.line('*SƠ LƯỢC LÝ LỊCH*', 'center', {}, 2)] : []),
    ...data(order, edition),
    { kind: 'page-break' },
    ...(random.chance(0.4) ? paragraphs(order, ['*ĐẶC ĐIỂM LỊCH SỬ:* Không.', '*KỶ LUẬT:* Không.']) : []),
    writer.line('*TỰ NHẬN XÉT*', 'center'),
    ...paragraphs(order, remarks(order)),
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*', 'center', {}, 6),
    ...paragraphs(order, [
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
    ]),
    ...signature(order, writer.one('Ký tên', 'Người khai'), dossier.person.name, '{place}, ngày {documentDate}'),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
