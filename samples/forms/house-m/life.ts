// The booklet's parts that tell a life: years and offices in a table, praise, and the family person by person with labelled lines.
// None of it is a field; it stands among those that are, with names, days and places of its own. All of it is invented.
import { inventName } from '../../dossier.ts';
import type { Block } from '../../page/content.ts';
import type { Random } from '../../random.ts';
import { stockOfHouseM } from '../../stock-of-house-m.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { worded } from './typing.ts';

function yearsOf(order: Order): Block[] {
  const { writer, dossier } = order;
  const born = Number(dossier.person.birthDate.slice(0, 4));
  const rows = [
    ['*Từ tháng, năm đến tháng, năm*', '*Làm việc gì, ở đâu*', '*Chức vụ*'],
    [`9/${born + 6} - 5/${born + 18}`, 'Học sinh phổ thông, ở cùng bố mẹ', 'Học sinh'],
    [`9/${born + 18} - 6/${born + 21}`, 'Học chuyên nghiệp', 'Sinh viên'],
    [`8/${born + 21} - nay`, dossier.unit.office, dossier.person.occupation],
  ].map((row, line) => row.map((text) => writer.line(text, line === 0 ? 'center' : 'left', { grow: -1 })));
  return [
    writer.line(`*${worded(order, 'NHỮNG CÔNG TÁC, CHỨC VỤ ĐÃ QUA', 'QUÁ TRÌNH CÔNG TÁC')}*`, 'center', {}, 5),
    { kind: 'table', widths: [0.34, 0.44, 0.22], rows, above: 3 },
  ];
}

function praised(order: Order): Block[] {
  const { writer, random } = order;
  const said = random.chance(0.5)
    ? 'Giấy khen của đơn vị về thành tích công tác.'
    : 'Lao động tiên tiến các năm gần đây.';
  return [
    writer.line('*KHEN THƯỞNG, KỶ LUẬT*', 'center', {}, 5),
    ...paragraphs(order, [`- Khen thưởng: ${said}`, '- Kỷ luật: Không.']),
  ];
}

/** One of the family, a label a line. */
function relative(who: string, name: string, born: number, random: Random): string[] {
  const work = random.pick(['Làm nông nghiệp', 'Cán bộ hưu trí', 'Công nhân nhà máy', 'Buôn bán', 'Giáo viên']);
  return [
    `*${who}:* ${name}     Năm sinh: ${born}`,
    `Quê quán: ${stockOfHouseM.place(random)}`,
    `Nghề nghiệp: ${work}. Hoàn cảnh kinh tế: Đủ sống. Lịch sử chính trị: Không tham gia tổ chức phản động.`,
  ].map((line) => line.replace(/ {3,}/, '\u00a0'.repeat(4)));
}

/** The father has the person's family name; brothers and sisters have it too. */
function familyOf(order: Order): Block[] {
  const { writer, dossier } = order;
  const random = order.random.fork('family');
  const [surname = ''] = dossier.person.name.split(' ');
  const born = Number(dossier.person.birthDate.slice(0, 4));
  const { male, female } = stockOfHouseM.givenNames;
  const lines = [
    ...relative('Cha đẻ', `${surname} ${random.pick(male)}`, born - random.int(23, 36), random),
    ...relative('Mẹ đẻ', inventName(random, 'nữ', stockOfHouseM), born - random.int(20, 32), random),
  ];
  if (random.chance(0.5))
    lines.push(...relative('Em ruột', `${surname} ${random.pick(female)}`, born + random.int(1, 6), random));
  return [writer.line('*HOÀN CẢNH GIA ĐÌNH*', 'center', {}, 5), ...paragraphs(order, lines)];
}

export const lifeOf = (order: Order): Block[] => [...yearsOf(order), ...praised(order), ...familyOf(order)];
