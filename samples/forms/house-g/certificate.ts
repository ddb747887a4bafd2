// Certificates of classes as the seventh house prints them: the labels of 2022 or of 2025 on half a sheet.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot } from './parts.ts';

function linesOf({ writer, random }: Order, before: boolean): string[] {
  const edition = random.chance(0.6) ? 2022 : 2025;
  const theory = before
    ? 'bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng'
    : 'bồi dưỡng lý luận chính trị dành cho đảng viên mới';
  const short = before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới';
  const programme = `${edition === 2022 ? theory : short}${random.chance(0.6) ? ' theo quy định của Trung ương' : ''}`;
  const lines = [
    edition === 2022
      ? 'Chứng nhận đồng chí: *{personName}*     Sinh ngày: {birthDate}'
      : writer.one(
          'Chứng nhận: *{personName}*     Sinh ngày {birthDate}',
          'Chứng nhận đồng chí: *{personName}*|Sinh ngày: {birthDate}',
        ),
    ...(before && edition === 2022 ? ['Nơi sinh: {birthPlace}'] : []),
    writer.one('Đơn vị: {unitName}', 'Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(before
      ? [writer.one('Là cảm tình Đảng của chi bộ: {sympathiserCell}', 'Là cảm tình Đảng của Chi bộ {sympathiserCell}')]
      : []),
    `Đã hoàn thành chương trình ${programme}`,
    writer.one(
      'Do {organiser} tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Do {organiser}|Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    ),
    writer.one('Kết quả học tập đạt loại: {grade}', 'Kết quả học tập đạt loại: *{grade}*', 'Kết quả học tập: {grade}'),
  ];
  return lines.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(6)).split('|'));
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const [before, small] = [course === 'course', { grow: -3 }];
  const colour = random.pick(['#b3121d', '#a01c2c', '#1d1d1f'] as const);
  const number = writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', small);
  const star = random.chance(0.5) ? [writer.line('—', 'center', small)] : [];
  const left: Block[] = [writer.line('*{issuer}*', 'center', small), ...star, number];
  const right: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small),
    { kind: 'rule', length: random.between(34, 44), above: 1 },
  ];
  const name = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const second = random.chance(0.35) ? [writer.line(`*${name}*`, 'center', { colour, grow: -2 })] : [];
  const gap = random.between(0, 2);
  const signing = {
    ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
    ...{ seal: sealOf(dossier.unit.top.committee), grow: -3, height: random.between(13, 18) },
  };
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.7) && { border: random.pick(['#b3121d', '#a01c2c', '#b58a2e'] as const) }),
    values: writer.values,
    blocks: [
      { kind: 'columns', share: random.between(0.45, 0.5), left, right },
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: random.pick([2, 4] as const) }, 2),
      ...second,
      ...linesOf(order, before).map((line) => writer.line(line, 'left', small, gap)),
      ...foot(order, signing, '{place}, ngày {documentDate}'),
    ],
  };
}
