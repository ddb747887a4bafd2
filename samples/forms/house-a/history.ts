// 2-KNĐ: three pages of the booklet stand for it: cover, summary, oath. The wrong one of Nam, Nữ is struck out.
import type { Block, Paper, Span } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveHistory } from '../values/others.ts';
import { strengths } from '../../lexicon.ts';
import { signature } from './personal-papers.ts';

function gender({ dossier }: Order): Span[] {
  const male = dossier.person.gender === 'nam';
  const word = (text: string, struck: boolean): Span => ({ text, field: 'gender', struck });
  return [{ text: '   02. ' }, word('Nam', !male), { text: ', ', field: 'gender' }, word('Nữ', male)];
}

function summary(order: Order): Block[] {
  const { writer } = order;
  const theory = writer.values.politicalTheory === undefined ? [] : ['- Lý luận chính trị: {politicalTheory}'];
  const lines = [
    '03. Họ và tên khai sinh: {birthName}',
    '04. Bí danh: Không',
    '05. Ngày, tháng, năm sinh: {birthDate}',
    '06. Nơi sinh: {birthPlace}',
    '07. Quê quán: {homeTown}',
    '08. Nơi cư trú: - Nơi thường trú: {permanentResidence}',
    '09. Dân tộc: {ethnicGroup}   10. Tôn giáo: {religion}',
    '11. Nghề nghiệp hiện nay: {occupation}',
    '12. Trình độ hiện nay: - Giáo dục phổ thông: {generalEducation}',
    '- Giáo dục đại học và sau đại học: {higherEducation}',
    ...theory,
  ];
  const first = writer.fill('01. Họ và tên đang dùng: {personName}');
  return [
    writer.line('*SƠ LƯỢC LÝ LỊCH*', 'center', {}, 6),
    { kind: 'text', spans: [...first, ...gender(order)], align: 'left', above: 10 },
    ...lines.map((line) => writer.line(line, 'left', {}, order.body.above)),
  ];
}

export function history(order: Order): Paper {
  giveHistory(order);
  const { writer, dossier, random } = order;
  const cover: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', {}, random.between(20, 50)),
    writer.line('*LÝ LỊCH*', 'center', { grow: 8 }, random.between(40, 90)),
    writer.line('*CỦA NGƯỜI XIN VÀO ĐẢNG*'),
    writer.line(`Họ và tên đang dùng: ${dossier.person.name}`, 'left', {}, 60),
    writer.line(`Quê quán: ${dossier.person.homeTown}`, 'left', {}, 4),
    writer.line('Số lý lịch: {historyNumber}', 'left', {}, 4),
    { kind: 'page-break' },
  ];
  const oath: Block[] = [
    { kind: 'page-break' },
    writer.line('*25. TỰ NHẬN XÉT*', 'left'),
    writer.paragraph(`${random.pick(strengths)}.`, order.body),
    writer.line('*26. CAM ĐOAN VÀ KÝ TÊN*', 'left', {}, 6),
    writer.paragraph(
      'Tôi cam đoan đã khai đầy đủ, rõ ràng và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.',
      order.body,
    ),
    ...signature(order, 'Ký tên', dossier.person.name),
  ];
  return {
    documentType: 'personal-history',
    size: 'booklet',
    values: writer.values,
    blocks: [...cover, ...summary(order), ...oath],
  };
}
