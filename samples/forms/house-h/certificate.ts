// Certificates of classes as the eighth house prints them: the form of 2022 or that of 2025 on half a sheet.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot } from './parts.ts';

function programmeOf({ writer }: Order, before: boolean, edition: 2022 | 2025): string {
  if (edition === 2022)
    return before
      ? 'bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng theo quy định của Trung ương'
      : 'bồi dưỡng lý luận chính trị dành cho đảng viên mới theo quy định của Trung ương';
  return `${before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới'}${writer.one(' theo quy định của Trung ương', '')}`;
}

function linesOf(order: Order, before: boolean, edition: 2022 | 2025): string[] {
  const { writer } = order;
  const lines = [
    edition === 2022
      ? writer.one(
          'Chứng nhận đồng chí: *{personName}*     Sinh ngày: {birthDate}',
          'Chứng nhận đồng chí: {personName}|Sinh ngày: {birthDate}',
        )
      : 'Chứng nhận: *{personName}*     Sinh ngày: {birthDate}',
    ...(before && edition === 2022 ? ['Nơi sinh: {birthPlace}'] : []),
    writer.one('Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(before
      ? [writer.one('Là cảm tình Đảng của chi bộ: {sympathiserCell}', 'Là cảm tình Đảng của Chi bộ {sympathiserCell}')]
      : []),
    `Đã hoàn thành chương trình ${programmeOf(order, before, edition)}`,
    writer.one(
      'Do {organiser} tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Do: {organiser}|Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    ),
    writer.one(
      'Kết quả học tập đạt loại: {grade}',
      'Kết quả học tập đạt loại: *{grade}*',
      'Kết quả học tập: Loại {grade}',
    ),
  ];
  return lines.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(6)).split('|'));
}

function head({ writer, random }: Order, small: { grow: number }): Block {
  const number = writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', small);
  const star = random.chance(0.6) ? [writer.line('-----', 'center', small)] : [];
  const right: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small),
    { kind: 'rule', length: random.between(32, 42), above: 1 },
  ];
  const left = [writer.line('*{issuer}*', 'center', small), ...star, number];
  return { kind: 'columns', share: random.between(0.44, 0.5), left, right };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const [before, small] = [course === 'course', { grow: -3 }];
  const edition = random.chance(0.6) ? 2022 : 2025;
  const colour = random.pick(['#b8141f', '#b8141f', '#202022'] as const);
  const name = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const gap = random.between(0, 1.8);
  const signing = {
    ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
    ...{ seal: sealOf(dossier.unit.top.committee), grow: -3, height: random.between(13, 17) },
  };
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.75) && { border: random.pick(['#b8141f', '#c79a35', '#8f1a26'] as const) }),
    values: writer.values,
    blocks: [
      head(order, small),
      writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: random.pick([2, 3] as const) }, 2),
      ...(edition === 2025 ? [writer.line(`*${name}*`, 'center', { colour, grow: -2 })] : []),
      ...linesOf(order, before, edition).map((line) => writer.line(line, 'left', small, gap)),
      ...foot(order, signing, '{place}, ngày {documentDate}'),
    ],
  };
}
