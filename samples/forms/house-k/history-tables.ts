// The parts of the booklet that tell a life: work and schools in tables, the parents line by line. Nothing of them is a field;
// they stand between those that are, with names, days and places of their own. All of it is invented.
import { inventName } from '../../dossier.ts';
import type { Block } from '../../page/content.ts';
import { stockOfHouseK } from '../../stock-of-house-k.ts';
import type { Order } from '../form.ts';

const monthOf = (date: string, years: number, month: number) =>
  `${String(month).padStart(2, '0')}/${Number(date.slice(0, 4)) + years}`;

function table({ writer }: Order, widths: readonly number[], rows: readonly (readonly string[])[]): Block {
  const [head = [], ...more] = rows;
  return {
    ...{ kind: 'table', widths, above: 3 },
    rows: [
      head.map((text) => writer.line(`*${text}*`, 'center', { grow: -1 })),
      ...more.map((row) => row.map((text) => writer.line(text, 'left', { grow: -1 }))),
    ],
  };
}

export function work(order: Order): Block[] {
  const { writer, dossier } = order;
  const { birthDate, occupation } = dossier.person;
  const rows = [
    ['Từ tháng, năm đến tháng, năm', 'Làm việc gì, ở đâu', 'Chức vụ'],
    [`${monthOf(birthDate, 15, 9)} - ${monthOf(birthDate, 18, 5)}`, 'Học sinh trung học phổ thông', 'Học sinh'],
    [`${monthOf(birthDate, 18, 9)} - ${monthOf(birthDate, 20, 7)}`, 'Học tập, rèn luyện', 'Sinh viên'],
    [`${monthOf(birthDate, 20, 8)} - nay`, `Công tác tại ${dossier.unit.office}`, occupation],
  ];
  return [writer.line('*NHỮNG CÔNG TÁC, CHỨC VỤ ĐÃ QUA*', 'center', {}, 6), table(order, [0.32, 0.45, 0.23], rows)];
}

export function schools(order: Order): Block[] {
  const { writer, dossier } = order;
  const { birthDate, education } = dossier.person;
  const time = `${monthOf(birthDate, 18, 9)} - ${monthOf(birthDate, 20, 7)}`;
  const rows = [
    ['Ngành học hoặc tên lớp học', 'Hình thức học', 'Thời gian', 'Văn bằng, chứng chỉ'],
    [education, 'Chính quy', time, 'Bằng tốt nghiệp'],
    ['Bồi dưỡng nhận thức về Đảng', 'Tập trung', dossier.prior.course.from.slice(0, 4), 'Giấy chứng nhận'],
  ];
  return [
    writer.line('*NHỮNG LỚP ĐÀO TẠO, BỒI DƯỠNG ĐÃ QUA*', 'center', {}, 6),
    table(order, [0.32, 0.2, 0.24, 0.24], rows),
  ];
}

/** Father and mother; the father has the person's family name. */
export function family(order: Order): Block[] {
  const { writer, dossier, body } = order;
  const random = order.random.fork('family');
  const [familyName = ''] = dossier.person.name.split(' ');
  const born = Number(dossier.person.birthDate.slice(0, 4));
  const parent = (who: string, name: string, years: number) => [
    `*${who}:* ${name}`,
    `Sinh năm: ${born - years}`,
    `Quê quán: ${stockOfHouseK.place(random)}`,
    `Nghề nghiệp: ${random.pick(['Nông dân', 'Buôn bán nhỏ', 'Hưu trí', 'Giáo viên nghỉ hưu'])}`,
    'Hoàn cảnh kinh tế: Ổn định. Lịch sử chính trị: Không vi phạm.',
  ];
  const lines = [
    ...parent('Cha đẻ', `${familyName} ${random.pick(stockOfHouseK.givenNames.male)}`, random.int(23, 36)),
    ...parent('Mẹ đẻ', inventName(random, 'nữ', stockOfHouseK), random.int(20, 32)),
  ];
  return [
    writer.line('*HOÀN CẢNH GIA ĐÌNH*', 'center', {}, 6),
    ...lines.map((text) => writer.line(text, 'left', { grow: -0.5 }, body.above)),
  ];
}
