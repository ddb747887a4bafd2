// 2-KNĐ as the thirteenth house fills it in: the printed booklet of 2022 or of 2025, or a retyped one with labels a little its own.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs, rule } from '../lines.ts';
import { sexLine } from '../sex-line.ts';
import { of2022, of2025, sex } from '../summary-lines.ts';
import { giveHistory } from '../values/others.ts';
import { lifeOf } from './life.ts';
import { remarksOn } from './matter.ts';
import { undersigned } from './personal-papers.ts';
import { isOf2025, worded } from './typing.ts';

const schooled = (order: Order, newest: boolean): string[] => {
  const { ethnicGroup } = order.dossier.person;
  return [
    'Trình độ hiện nay:',
    worded(order, '- Giáo dục phổ thông: {generalEducation}', '+ Giáo dục phổ thông: {generalEducation}'),
    ...(newest ? [] : [worded(order, '- Giáo dục nghề nghiệp: Không', '- Giáo dục nghề nghiệp:')]),
    worded(order, '- Giáo dục đại học và sau đại học: {higherEducation}', '- Đại học, sau đại học: {higherEducation}'),
    '- Học hàm: Không',
    '- Lý luận chính trị: {politicalTheory}',
    worded(order, '- Ngoại ngữ: Tiếng Anh A2', '- Ngoại ngữ: Không'),
    worded(order, '- Tin học: Cơ bản', '- Tin học: Văn phòng'),
    ...(ethnicGroup === 'Kinh' ? [] : [`- Tiếng dân tộc thiểu số: ${ethnicGroup}`]),
  ];
};

/** Numbered data; what has a number of its own is parted by bars. */
function dataOf(order: Order, newest: boolean): string[] {
  const { writer, random, dossier } = order;
  if (!writer.values.politicalTheory) writer.text('politicalTheory', random.chance(0.5) ? 'Chưa qua đào tạo' : 'Không');
  const youth = dossier.prior.youthUnion.split('-').reverse().join('/');
  const relabelled = (line: string) =>
    random.chance(0.88) ? line : line.replace('Ngày, tháng, năm sinh', 'Sinh ngày').replace('đang dùng', 'thường gọi');
  return [
    ...(newest ? of2025 : of2022).map((line) => (line === sex ? line : relabelled(line))),
    worded(
      order,
      newest
        ? 'a) Nơi thường trú: {permanentResidence}|b) Nơi tạm trú:'
        : 'Nơi cư trú:|- Nơi thường trú: {permanentResidence}|- Nơi tạm trú:',
      'Nơi thường trú: {permanentResidence}|Nơi tạm trú: Không',
    ),
    ...['Dân tộc: {ethnicGroup}', 'Tôn giáo: {religion}', 'Nghề nghiệp hiện nay: {occupation}'],
    schooled(order, newest).join('|'),
    ...(random.chance(0.6) ? [`Ngày và nơi vào Đoàn TNCSHCM: ${youth}, tại trường phổ thông`] : []),
  ];
}

function numbered(order: Order, newest: boolean): Block[] {
  const { writer, random, body } = order;
  const after = random.pick(['. ', '. ', '- ', '/ '] as const);
  const width = random.chance(0.75) ? 2 : 1;
  const struck = random.chance(0.5);
  return dataOf(order, newest).flatMap((line, index) => {
    const number = `${String(index + 1).padStart(width, '0')}${after}`;
    if (line === sex) return [sexLine(order, number, newest ? 'Giới tính' : 'Nam, nữ', struck)];
    const [first = '', ...rest] = line.split('|');
    return [`${number}${first}`, ...rest].map((text) => writer.line(text, 'left', {}, body.above));
  });
}

function front(order: Order, newest: boolean): Block[] {
  const { writer, random } = order;
  const whose = newest
    ? ['Họ và tên khai sinh: {birthName}', 'Họ và tên thường dùng: {personName}', 'Ngày sinh: {birthDate}']
    : ['Họ và tên đang dùng: {personName}', 'Họ và tên khai sinh: {birthName}', 'Quê quán: {homeTown}'];
  const lines = [
    ...(random.chance(0.75) ? whose : []),
    worded(order, 'Số lý lịch: {historyNumber}', 'Số LL: {historyNumber}'),
  ];
  const large = { grow: random.pick([7, 8, 10] as const) };
  return [
    ...[writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(8, 12)), rule(random.between(30, 44), 2)],
    writer.line('*LÝ LỊCH*', 'center', large, random.between(75, 110)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 2 }, 2),
    ...lines.map((line, index) => writer.line(line, 'left', {}, index > 0 ? 6 : random.between(45, 70))),
    { kind: 'page-break' },
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const newest = isOf2025(order);
  const heading = (text: string) => writer.line(`*${text}*`, 'center', {}, 5);
  const first = [
    ...front(order, newest),
    heading(newest ? 'SƠ LƯỢC LÝ LỊCH' : 'SƠ YẾU LÝ LỊCH'),
    ...numbered(order, newest),
  ];
  const blocks: Block[] = [
    ...[...first, { kind: 'page-break' } as const, ...(random.chance(0.55) ? lifeOf(order) : [])],
    ...[heading('TỰ NHẬN XÉT'), ...paragraphs(order, remarksOn(order)), heading('CAM ĐOAN VÀ KÝ TÊN')],
    ...paragraphs(order, [
      worded(
        order,
        'Tôi xin cam đoan những lời khai trên là đầy đủ, đúng sự thật và chịu trách nhiệm trước Đảng.',
        'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
      ),
    ]),
    undersigned(order, worded(order, 'Người khai', 'Ký tên'), dossier.person.name),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
