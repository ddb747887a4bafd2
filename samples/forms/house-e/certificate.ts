// Certificates of classes as the fifth house prints them: half a sheet in a frame, its number as the register's.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { retouch } from './days.ts';
import { foot } from './parts.ts';

function linesOf({ writer }: Order, before: boolean): string[] {
  const programme = before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng lý luận chính trị cho đảng viên mới';
  return [
    ...writer
      .one(
        'Cấp cho: *{personName}*|Sinh ngày: {birthDate}',
        'Chứng nhận ông (bà): *{personName}*, sinh ngày {birthDate}',
        'Họ và tên khai sinh: *{personName}*. Ngày sinh: {birthDate}',
      )
      .split('|'),
    writer.one('Cơ quan: {unitName}', 'Công tác tại: {unitName}', 'Đơn vị: {unitName}'),
    ...(before
      ? [writer.one('Cảm tình Đảng của: Chi bộ {sympathiserCell}', 'Là cảm tình Đảng, Chi bộ {sympathiserCell}')]
      : []),
    writer.one(
      `Đã học xong lớp ${programme}, mở từ {courseFrom} đến {courseTo}`,
      `Đã hoàn thành chương trình ${programme} (từ ngày {courseFrom} đến ngày {courseTo})`,
    ),
    writer.one('Xếp loại: *{grade}*', 'Kết quả: loại {grade}', 'Xếp loại học tập: {grade}'),
  ];
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  retouch(order);
  const { writer, dossier, random } = order;
  const [before, small] = [course === 'course', { grow: -3 }];
  const colour = random.pick(['#a3201e', '#7d1420', '#2a2a2a'] as const);
  const number = writer.one('Vào sổ số: {documentNumber}', 'Số vào sổ: {documentNumber}', 'Vào sổ số {documentNumber}');
  const gap = random.between(0, 3.5);
  const atTop = random.chance(0.5);
  const issuer = writer.line('*{issuer}*', 'center', small);
  const motto = writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small);
  const head: Block[] = random.chance(0.4)
    ? [motto, issuer]
    : [{ ...{ kind: 'columns', share: 0.47 }, left: [issuer], right: [motto] }];
  const signing = {
    ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
    ...{ seal: sealOf(dossier.unit.top.committee), grow: -3, height: random.between(13, 20) },
  };
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    border: random.pick(['#a3201e', '#7d1420', '#5c4a1c'] as const),
    values: writer.values,
    blocks: [
      ...head,
      ...(atTop ? [writer.line(number, random.pick(['center', 'left'] as const), small)] : []),
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: 2 }, 3),
      ...linesOf(order, before).map((line) => writer.line(line, 'left', small, gap)),
      ...(atTop ? [] : [writer.line(number, 'left', small)]),
      ...foot(order, signing, '{place}, ngày {documentDate}'),
    ],
  };
}
