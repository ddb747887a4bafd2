// Certificates of classes as the ninth house prints them: the form of 2022 or that of 2025, the number at times at the foot.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot } from './parts.ts';

type Edition = 2022 | 2025;

function programmeOf({ writer }: Order, before: boolean, edition: Edition): string {
  if (edition === 2025)
    return `${before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới'} theo quy định của Trung ương`;
  const whose = before ? 'đối tượng kết nạp Đảng' : 'đảng viên mới';
  return `bồi dưỡng lý luận chính trị dành cho ${whose}${writer.one(' theo quy định của Trung ương', ' theo quy định của Trung ương', '')}`;
}

function linesOf(order: Order, before: boolean, edition: Edition): string[] {
  const { writer } = order;
  const lines = [
    edition === 2022
      ? writer.one(
          'Chứng nhận đồng chí: *{personName}*     Sinh ngày: {birthDate}',
          'Chứng nhận đồng chí: *{personName}*     Sinh ngày {birthDate}',
          'Chứng nhận đồng chí: *{personName}*|Sinh ngày: {birthDate}',
        )
      : writer.one(
          'Chứng nhận: *{personName}*     Sinh ngày: {birthDate}',
          'Chứng nhận: *{personName}*|Sinh ngày {birthDate}',
        ),
    ...(before && edition === 2022 ? [writer.one('Nơi sinh: {birthPlace}', 'Nơi sinh {birthPlace}')] : []),
    writer.one('Đơn vị: {unitName}', 'Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(before
      ? [
          writer.one(
            'Là cảm tình Đảng của chi bộ {sympathiserCell}',
            'Là cảm tình Đảng của chi bộ: {sympathiserCell}',
            'Là cảm tình Đảng của Chi bộ {sympathiserCell}',
          ),
        ]
      : []),
    writer.one(
      `Đã hoàn thành chương trình ${programmeOf(order, before, edition)}`,
      `Đã hoàn thành chương trình ${programmeOf(order, before, edition)}`,
      `Đã học xong chương trình ${programmeOf(order, before, edition)}`,
    ),
    writer.one(
      'Do {organiser}|Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Do {organiser} tổ chức|từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    ),
    writer.one(
      'Kết quả học tập đạt loại: {grade}',
      'Kết quả học tập đạt loại {grade}',
      'Kết quả học tập đạt loại: *{grade}*',
      'Xếp loại kết quả học tập: {grade}',
    ),
  ];
  return lines.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(6)).split('|'));
}

function head({ writer, random }: Order, small: { grow: number }, numbered: boolean): Block {
  const number = numbered
    ? [writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', small)]
    : [];
  const star = random.chance(0.5) ? [writer.line('-----', 'center', small)] : [];
  const right: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', small),
    { kind: 'rule', length: random.between(30, 40), above: 1 },
  ];
  const left = [writer.line('*{issuer}*', 'center', small), ...star, ...number];
  return { kind: 'columns', share: random.between(0.44, 0.5), left, right };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const [before, small] = [course === 'course', { grow: random.pick([-1.5, -2] as const) }];
  const edition: Edition = random.chance(0.65) ? 2022 : 2025;
  const colour = random.pick(['#b5161f', '#a31b2a', '#1d1d20'] as const);
  const name = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const gap = random.between(0, 1.6);
  const atHead = random.chance(0.8);
  const numberBelow = () => (atHead ? [] : [writer.line('Số: {documentNumber}', 'left', { grow: small.grow - 0.5 })]);
  const blocks = [
    head(order, small, atHead),
    writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: random.pick([1, 2, 3] as const) }, 2),
    ...(edition === 2025 ? [writer.line(`*${name}*`, 'center', { colour, grow: -2 })] : []),
    ...linesOf(order, before, edition).map((line) => writer.line(line, 'left', small, gap)),
    ...foot(
      order,
      {
        ...{ body: 'BAN THƯỜNG VỤ', role: dossier.unit.topRole, name: dossier.unit.topSigner, receivers: [] },
        ...{ seal: sealOf(dossier.unit.top.committee), grow: small.grow, height: random.between(13, 16) },
        beside: numberBelow(),
      },
      '{place}, ngày {documentDate}',
    ),
  ];
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.7) && { border: random.pick(['#b5161f', '#c29a3c', '#7d2233'] as const) }),
    ...{ values: writer.values, blocks },
  };
}
