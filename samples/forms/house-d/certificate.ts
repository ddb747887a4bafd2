// Certificates of classes with the titles of the edition of 2025 or of 2022: half a sheet, in a frame.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot, retouch } from './parts.ts';

function linesOf({ writer, random }: Order, before: boolean, later: boolean): string[] {
  const theory = `lý luận chính trị dành cho ${before ? 'đối tượng kết nạp Đảng' : 'đảng viên mới'}`;
  const programme = later ? `bồi dưỡng ${before ? 'nhận thức về Đảng' : 'đảng viên mới'}` : `bồi dưỡng ${theory}`;
  const name = writer.one('Chứng nhận: *{personName}*', 'Chứng nhận đ/c: *{personName}*');
  return [
    ...(random.chance(0.5) ? [`${name}. Sinh ngày: {birthDate}`] : [name, 'Ngày sinh: {birthDate}']),
    ...(before && !later ? ['Nơi sinh: {birthPlace}'] : []),
    writer.one('Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(before
      ? [writer.one('Là cảm tình Đảng của chi bộ: {sympathiserCell}', 'Cảm tình Đảng của Chi bộ {sympathiserCell}')]
      : []),
    `Đã hoàn thành chương trình ${programme} theo quy định của Trung ương`,
    writer.one(
      'Thời gian: từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày {courseFrom} đến hết ngày {courseTo}',
    ),
    writer.one('Kết quả đạt loại: *{grade}*', 'Kết quả học tập: {grade}'),
  ];
}

function titleOf({ writer }: Order, before: boolean, later: boolean): Block[] {
  const named = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const look = { colour: writer.one('#9c1c1c', '#222222', '#b02020') };
  return [
    writer.line('*GIẤY CHỨNG NHẬN*', 'center', { ...look, grow: 1 }, 4),
    ...(later ? [writer.line(`*${named}*`, 'center', { ...look, grow: -1.5 })] : []),
  ];
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  retouch(order);
  const { writer, dossier, random } = order;
  const [before, later, small] = [course === 'course', random.chance(0.5), { grow: -3 }];
  const number = writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', small);
  const date = writer.line('{place}, ngày {documentDate}', 'center', { ...small, italic: true });
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    border: random.pick(['#9c1c1c', '#7a1f3d', '#8a6d1d']),
    values: writer.values,
    blocks: [
      {
        ...{ kind: 'columns', share: 0.46 },
        left: [writer.line('*{issuer}*', 'center', small), { kind: 'rule', length: 14, above: 1 }, number],
        right: [writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small), { kind: 'rule', length: 42, above: 1 }],
      },
      ...titleOf(order, before, later),
      ...linesOf(order, before, later).map((line) => writer.line(line, 'left', small)),
      { ...{ kind: 'columns', share: 0.48, left: [] }, right: [date] },
      ...foot(order, {
        ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
        ...{ seal: sealOf(dossier.unit.top.committee), grow: -3, height: 14 },
      }),
    ],
  };
}
