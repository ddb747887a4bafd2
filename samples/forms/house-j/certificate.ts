// Certificates of classes as the tenth house prints them: the form of 2022, or that of 2025 with its title in two lines.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { rule } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot } from './parts.ts';

function programmeOf(before: boolean, newest: boolean): string {
  if (newest) return before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới';
  return `bồi dưỡng lý luận chính trị dành cho ${before ? 'đối tượng kết nạp Đảng' : 'đảng viên mới'}`;
}

function whoLines({ writer }: Order, newest: boolean): string[] {
  const who = newest ? 'Chứng nhận' : writer.one('Chứng nhận đồng chí', 'Chứng nhận đồng chí', 'Chứng nhận đ/c');
  const line = writer.one(
    `${who}: *{personName}*     Sinh ngày: {birthDate}`,
    `${who}: {personName}     Sinh ngày {birthDate}`,
    `${who}: *{personName}*, sinh ngày {birthDate}`,
    `${who}: *{personName}*|Ngày sinh: {birthDate}`,
  );
  return [line];
}

function courseLines({ writer }: Order, before: boolean, newest: boolean): string[] {
  const done = writer.one(
    `Đã hoàn thành chương trình ${programmeOf(before, newest)} theo quy định của Trung ương`,
    `Đã hoàn thành chương trình ${programmeOf(before, newest)} theo quy định của Trung ương`,
    `Đã hoàn thành lớp ${programmeOf(before, newest)}`,
  );
  const when = writer.one(
    'Do {organiser}|Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    'Do: {organiser} tổ chức|Từ ngày {courseFrom} đến ngày {courseTo}',
    'Do {organiser} tổ chức|Thời gian: từ ngày {courseFrom} đến ngày {courseTo}',
  );
  const grade = writer.one(
    'Kết quả học tập đạt loại: {grade}',
    'Kết quả học tập đạt loại: *{grade}*',
    'Kết quả học tập: đạt loại {grade}',
    'Kết quả xếp loại: {grade}',
  );
  return [done, when, grade];
}

function linesOf(order: Order, before: boolean, newest: boolean): string[] {
  const { writer } = order;
  const cell = writer.one(
    'Là cảm tình Đảng của chi bộ {sympathiserCell}',
    'Là cảm tình Đảng của Chi bộ: {sympathiserCell}',
    'Là cảm tình Đảng của Chi bộ {sympathiserCell}',
  );
  return [
    ...whoLines(order, newest),
    ...(before && !newest ? [writer.one('Nơi sinh: {birthPlace}', 'Nơi sinh {birthPlace}')] : []),
    writer.one('Đơn vị: {unitName}', 'Đơn vị {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(before ? [cell] : []),
    ...courseLines(order, before, newest),
  ].flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(8)).split('|'));
}

function head({ writer, random }: Order, grow: number): Block {
  const number = writer.line(writer.one('Số: {documentNumber}', 'Số {documentNumber}'), 'center', { grow });
  const star = writer.line('–––', 'center', { grow });
  const issuer = writer.line('*{issuer}*', 'center', { grow });
  const right = [writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*', 'center', { grow }), rule(random.between(28, 38))];
  const left = random.chance(0.4) ? [issuer, star, number] : [issuer, number];
  return { kind: 'columns', share: random.between(0.43, 0.5), left, right };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const [before, newest] = [course === 'course', random.chance(0.35)];
  const grow = random.pick([-2, -2.5] as const);
  const colour = random.pick(['#b01a22', '#b01a22', '#20201f'] as const);
  const name = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const [gap, inset] = [random.between(0, 0.8), random.pick([0, 0, 6] as const)];
  const lines = linesOf(order, before, newest).map((line): Block => {
    return { ...writer.line(line, 'left', { grow }, gap), indent: inset };
  });
  const blocks = [
    head(order, grow),
    writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: random.pick([1, 2] as const) }, 2),
    ...(newest ? [writer.line(`*${name}*`, 'center', { colour, grow: -2 })] : []),
    ...lines,
    ...foot(
      order,
      {
        ...{ body: 'BAN THƯỜNG VỤ', role: unit.topRole, name: unit.topSigner, receivers: [] },
        ...{ seal: sealOf(unit.top.committee), grow, height: random.between(13, 16) },
      },
      writer.one('{place}, ngày {documentDate}', '{place}, ngày {documentDate}', '{place} ngày {documentDate}'),
    ),
  ];
  return {
    documentType: before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.65) && { border: random.pick(['#b01a22', '#b8923a', '#35518f'] as const) }),
    ...{ values: writer.values, blocks },
  };
}
