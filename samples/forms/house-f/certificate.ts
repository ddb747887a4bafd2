// Certificates of classes as the sixth house prints them: half a sheet, the 2022 labels or fewer, the class's days as a span.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot, wide } from './parts.ts';

function linesOf({ writer, random }: Order, before: boolean): string[] {
  const programme = before
    ? writer.one('bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng', 'bồi dưỡng nhận thức về Đảng')
    : writer.one('bồi dưỡng lý luận chính trị dành cho đảng viên mới', 'bồi dưỡng đảng viên mới');
  const birthPlace = before && random.chance(0.6) ? ['Nơi sinh: {birthPlace}'] : [];
  return [
    writer.one(
      'Chứng nhận đồng chí: *{personName}*     Sinh ngày: {birthDate}',
      'Chứng nhận: *{personName}*, sinh ngày {birthDate}',
      'Đồng chí: *{personName}*|Sinh ngày: {birthDate}',
    ),
    ...birthPlace,
    writer.one('Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}', 'Cơ quan, đơn vị: {unitName}'),
    ...(before
      ? [writer.one('Là cảm tình Đảng của Chi bộ {sympathiserCell}', 'Chi bộ giới thiệu đi học: {sympathiserCell}')]
      : []),
    writer.one(
      `Đã hoàn thành chương trình ${programme}|Do {organiser} tổ chức từ ngày {courseFrom} đến ngày {courseTo}`,
      `Đã tham gia lớp ${programme} do {organiser} mở, từ ngày {courseFrom} đến ngày {courseTo}`,
      `Đã học chương trình ${programme}|Thời gian: {courseFrom} đến {courseTo}`,
    ),
    writer.one('Kết quả học tập đạt loại: {grade}', 'Kết quả: *{grade}*', 'Đạt loại: {grade}'),
  ].flatMap((line) => wide(line).split('|'));
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const [before, small] = [course === 'course', { grow: -3 }];
  const colour = random.pick(['#b01c24', '#8f1a2a', '#222222'] as const);
  const number = writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', small);
  const left = [writer.line('*{issuer}*', 'center', small), number, centred('*')].slice(0, random.chance(0.5) ? 3 : 2);
  const motto = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small),
    { kind: 'rule', length: 40, above: 1 } as const,
  ];
  const below = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const second: Block[] = random.chance(0.4) ? [writer.line(`*${below}*`, 'center', { colour, grow: -1 })] : [];
  const gap = random.between(0, 2.5);
  const align = random.pick(['left', 'left', 'center'] as const);
  const signing = {
    ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
    ...{ seal: sealOf(dossier.unit.top.committee), grow: -3, height: random.between(13, 19) },
  };
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.8) && { border: random.pick(['#b01c24', '#8f1a2a', '#a8862f'] as const) }),
    values: writer.values,
    blocks: [
      { kind: 'columns', share: random.between(0.44, 0.5), left, right: motto },
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: 2 }, 2),
      ...second,
      ...linesOf(order, before).map((line) => writer.line(line, align, small, gap)),
      ...foot(order, signing, '{place}, ngày {documentDate}'),
    ],
  };
}
