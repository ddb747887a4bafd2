// The parts of the booklet that tell a life: its years in sentences, schools in a table, the parents in a sentence each. Nothing of
// them is a field; they stand between those that are, with names, days and places of their own. All of it is invented.
import { inventName } from '../../dossier.ts';
import type { Block } from '../../page/content.ts';
import { stockOfHouseL } from '../../stock-of-house-l.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';

const monthOf = (date: string, years: number, month: number) => `tháng ${month}/${Number(date.slice(0, 4)) + years}`;

function years(order: Order): Block[] {
  const { writer, dossier } = order;
  const { birthDate, occupation } = dossier.person;
  const lines = [
    `Từ ${monthOf(birthDate, 6, 9)} đến ${monthOf(birthDate, 18, 5)}: Là học sinh phổ thông, sống cùng gia đình.`,
    `Từ ${monthOf(birthDate, 18, 9)} đến ${monthOf(birthDate, 20, 6)}: Theo học chuyên nghiệp, tham gia sinh hoạt Đoàn.`,
    `Từ ${monthOf(birthDate, 20, 8)} đến nay: ${occupation}, ${dossier.unit.office}.`,
  ];
  return [writer.line('*LỊCH SỬ BẢN THÂN*', 'center', {}, 6), ...paragraphs(order, lines)];
}

function schools(order: Order): Block[] {
  const { writer, dossier } = order;
  const { birthDate, education } = dossier.person;
  const from = Number(birthDate.slice(0, 4)) + 18;
  const rows = [
    ['Tên trường', 'Ngành học hoặc tên lớp học', 'Từ tháng, năm đến tháng, năm', 'Văn bằng'],
    ['Trường chuyên nghiệp', education, `09/${from} - 06/${from + 2}`, 'Tốt nghiệp'],
    ['Lớp tập trung', 'Nhận thức về Đảng', dossier.prior.course.from.slice(0, 4), 'Chứng nhận'],
  ];
  const cells = rows.map((row, index) =>
    row.map((text) => writer.line(index === 0 ? `*${text}*` : text, index === 0 ? 'center' : 'left', { grow: -1 })),
  );
  return [
    writer.line('*NHỮNG LỚP ĐÀO TẠO, BỒI DƯỠNG ĐÃ QUA*', 'center', {}, 6),
    { kind: 'table', widths: [0.24, 0.28, 0.28, 0.2], rows: cells, above: 3 },
  ];
}

/** Father and mother; the father has the person's family name. */
function family(order: Order): Block[] {
  const { writer, dossier } = order;
  const random = order.random.fork('family');
  const [familyName = ''] = dossier.person.name.split(' ');
  const born = Number(dossier.person.birthDate.slice(0, 4));
  const parent = (who: string, name: string, older: number) => {
    const work = random.pick(['làm ruộng', 'công nhân nghỉ hưu', 'trồng chè', 'kinh doanh tự do']);
    return `*${who}:* ${name}, sinh năm ${born - older}, quê ở ${stockOfHouseL.place(random)}; nghề nghiệp: ${work}; chấp hành tốt pháp luật, không vi phạm lịch sử chính trị.`;
  };
  const lines = [
    parent('Bố đẻ', `${familyName} ${random.pick(stockOfHouseL.givenNames.male)}`, random.int(22, 37)),
    parent('Mẹ đẻ', inventName(random, 'nữ', stockOfHouseL), random.int(20, 33)),
  ];
  return [writer.line('*HOÀN CẢNH GIA ĐÌNH*', 'center', {}, 6), ...paragraphs(order, lines)];
}

export const life = (order: Order): Block[] => [...years(order), ...schools(order), ...family(order)];
