// 2-KNĐ as the sixth house fills it in: three pages of the booklet, numbered as in 2022 or not; the sex is typed, underlined
// or left unstruck.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { giveHistory } from '../values/others.ts';
import { remarks } from './matter.ts';
import { signature } from './personal-papers.ts';

/** Typed alone, the right word underlined, or the wrong one struck out. */
function sexLine({ writer, dossier, random, body }: Order, before: string): Block {
  const male = dossier.person.gender === 'nam';
  const [value, kind] = [male ? 'Nam' : 'Nữ', random.pick(['typed', 'typed', 'underlined', 'struck'] as const)];
  if (kind === 'typed') {
    writer.values.gender = { value, raw: value };
    return writer.line(`${before}Giới tính: {gender}`, 'left', {}, body.above);
  }
  const word = (text: string, right: boolean) => {
    return { text, field: 'gender', struck: kind === 'struck' && !right, underline: kind === 'underlined' && right };
  };
  const spans = [{ text: `${before}Nam, Nữ: ` }, word('Nam', male), { text: ', ', field: 'gender' }, word('Nữ', !male)];
  return { kind: 'text', align: 'left', above: body.above, spans };
}

const sex = 'sex';

function data(order: Order): Block[] {
  const { writer, random, body } = order;
  const lines = [
    writer.one('Họ và tên đang dùng: *{personName}*', 'Họ và tên thường dùng: *{personName}*'),
    ...(random.chance(0.5) ? [sex] : []),
    'Họ và tên khai sinh: {birthName}',
    writer.one('Ngày, tháng, năm sinh: {birthDate}', 'Ngày sinh: {birthDate}'),
    writer.one('Nơi sinh: {birthPlace}', 'Nơi đăng ký khai sinh: {birthPlace}'),
    'Quê quán: {homeTown}',
    writer.one(
      'Nơi cư trú: - Nơi thường trú: {permanentResidence}|- Nơi tạm trú: Không',
      'Nơi thường trú: {permanentResidence}',
    ),
    writer.one('Dân tộc: {ethnicGroup}', 'Dân tộc (ghi rõ): {ethnicGroup}'),
    'Tôn giáo: {religion}',
    writer.one('Nghề nghiệp hiện nay: {occupation}', 'Nghề nghiệp: {occupation}'),
    writer.one(
      'Trình độ hiện nay: - Giáo dục phổ thông: {generalEducation}|- Giáo dục đại học và sau đại học: {higherEducation}',
      'Trình độ: + Phổ thông: {generalEducation}|+ Chuyên môn: {higherEducation}',
    ),
    ...(writer.values.politicalTheory === undefined ? [] : [writer.one('Lý luận chính trị: {politicalTheory}')]),
  ];
  const all = lines.includes(sex) ? lines : [...lines.slice(0, 3), sex, ...lines.slice(3)];
  const mark = random.pick([
    () => '',
    (n: number) => `${String(n).padStart(2, '0')}. `,
    (n: number) => `${n}- `,
  ] as const);
  return all.flatMap((line, index) => {
    if (line === sex) return [sexLine(order, mark(index + 1))];
    return line
      .split('|')
      .map((text, part) => writer.line((part === 0 ? mark(index + 1) : '') + text, 'left', {}, body.above));
  });
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const register = writer.one('Số lý lịch: {historyNumber}', 'Số LL: {historyNumber}');
  const onCover = random.chance(0.6);
  const number = writer.line(register, onCover ? 'center' : 'right', {}, onCover ? 60 : 0);
  const blocks: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(8, 24)),
    { kind: 'rule', length: 40, above: 2 },
    writer.line('*LÝ LỊCH*', 'center', { grow: random.pick([5, 7, 9] as const) }, random.between(80, 130)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*', 'center', { grow: 1 }, 4),
    ...(onCover ? [number] : []),
    { kind: 'page-break' },
    ...(onCover ? [] : [number]),
    writer.line('*SƠ LƯỢC LÝ LỊCH*', 'center', {}, 2),
    ...data(order),
    { kind: 'page-break' },
    writer.line('*TỰ NHẬN XÉT*', 'left'),
    ...paragraphs(order, remarks(order)),
    writer.line('*CAM ĐOAN VÀ KÝ TÊN*', 'left', {}, 6),
    ...paragraphs(order, [
      'Tôi cam đoan đã khai đầy đủ, trung thực và chịu trách nhiệm trước Đảng về lời khai của mình.',
    ]),
    ...signature(order, writer.one('Người khai', 'Ký tên'), dossier.person.name, '{place}, ngày {documentDate}'),
  ];
  return { documentType: 'personal-history', size: 'booklet', values: writer.values, blocks };
}
