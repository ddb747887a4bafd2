// Certificates of classes as the eleventh house's district prints them: of its political centre, whose director signs, or of the
// committee itself; by the form of 2022 or of 2025.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, rule } from '../lines.ts';
import { sealOf } from '../organization.ts';
import type { Signer } from '../signing.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { foot, nation, party } from './parts.ts';
import { isNewest, usual } from './typing.ts';

interface Kind {
  /** For those who may be admitted; otherwise for new members. */
  readonly before: boolean;
  readonly newest: boolean;
  /** The centre's own, not the committee's. */
  readonly centre: boolean;
}

function programmeOf({ before, newest }: Kind): string {
  if (newest) return before ? 'bồi dưỡng nhận thức về Đảng' : 'bồi dưỡng đảng viên mới';
  return `bồi dưỡng lý luận chính trị dành cho ${before ? 'đối tượng kết nạp Đảng' : 'đảng viên mới'}`;
}

/** The district's name of its body's: `huyện Nghĩa Sơn`. */
const district = ({ dossier: { unit } }: Order) => unit.top.organization.replace('Đảng bộ ', '');

function linesOf(order: Order, kind: Kind): string[] {
  const { random } = order;
  const who = kind.newest ? 'Chứng nhận' : 'Chứng nhận đồng chí';
  const cell = usual(
    order,
    'Là cảm tình Đảng của chi bộ {sympathiserCell}',
    'Là cảm tình Đảng của Chi bộ: {sympathiserCell}',
    'Cảm tình Đảng của chi bộ: {sympathiserCell}',
  );
  const when = usual(
    order,
    'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
    'Thời gian học: Từ ngày {courseFrom} đến ngày {courseTo}',
    'Lớp học từ ngày {courseFrom} đến {courseTo}',
  );
  const lines = [
    usual(
      order,
      `${who}: *{personName}*     Sinh ngày {birthDate}`,
      `${who}: *{personName}*|Sinh ngày: {birthDate}`,
      `${who} *{personName}*, sinh ngày: {birthDate}`,
    ),
    ...(kind.before && !kind.newest ? [usual(order, 'Nơi sinh {birthPlace}', 'Nơi sinh: {birthPlace}')] : []),
    ...(random.chance(0.3) ? [`Chức vụ: ${order.dossier.person.occupation}`] : []),
    usual(order, 'Đơn vị {unitName}', 'Đơn vị: {unitName}', 'Đơn vị công tác: {unitName}'),
    ...(kind.before ? [cell] : []),
    usual(
      order,
      `Đã hoàn thành chương trình ${programmeOf(kind)} theo quy định của Trung ương`,
      `Đã tham gia và hoàn thành chương trình ${programmeOf(kind)}`,
    ),
    ...(kind.centre ? [] : ['Do {organiser}']),
    when,
    usual(
      order,
      'Kết quả học tập đạt loại {grade}',
      'Kết quả học tập đạt loại: *{grade}*',
      'Kết quả học tập: {grade}',
      'Xếp loại: {grade}',
    ),
  ];
  return lines.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(10)).split('|'));
}

function head(order: Order, kind: Kind, grow: number, numbered: boolean): Block {
  const { writer, random } = order;
  const line = (text: string) => writer.line(text, 'center', { grow });
  const motto = kind.centre ? nation : party;
  const number = numbered ? [line(usual(order, 'Số {documentNumber}', 'Số: {documentNumber}'))] : [];
  const star = random.chance(0.5) ? [centred('*')] : [];
  const left = [line('*{issuer}*'), ...(kind.centre ? [...number, ...star] : [...star, ...number])];
  const right = [...motto.map((text) => line(`*${text}*`)), rule(random.between(26, 40), 1)];
  return { kind: 'columns', share: kind.centre ? 0.42 : random.between(0.42, 0.5), left, right };
}

/** The centre's director or a deputy; for the committee its standing members or, by order, the head of a section. */
function signingOf(order: Order, { centre }: Kind): Signer {
  const { dossier, random } = order;
  const { unit } = dossier;
  const name = dossier.recognition.committee.vote.secretary;
  const common = { body: 'BAN THƯỜNG VỤ', role: unit.topRole, receivers: [], height: random.between(12, 15) };
  if (!centre) {
    const own = { ...common, seal: sealOf(unit.top.committee) };
    if (random.chance(0.85)) return { ...own, name: unit.topSigner };
    return { ...own, name, lines: ['T/L BAN THƯỜNG VỤ', 'TRƯỞNG BAN TỔ CHỨC'] };
  }
  return {
    ...common,
    lines: random.chance(0.75) ? ['GIÁM ĐỐC'] : ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name,
    seal: `TRUNG TÂM CHÍNH TRỊ ${district(order).toLocaleUpperCase('vi')} *`,
    ...(random.chance(0.3) && { degree: 'ThS.' }),
  };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, random } = order;
  const kind = { before: course === 'course', newest: isNewest(order), centre: random.chance(0.45) };
  if (kind.centre) writer.text('issuer', `TRUNG TÂM CHÍNH TRỊ ${district(order).toLocaleUpperCase('vi')}`);
  const grow = random.pick([-2, -2, -2.5] as const);
  const colour = random.pick(['#b3202a', '#b3202a', '#222222'] as const);
  const numbered = random.chance(0.8);
  const gap = random.between(0, 0.6);
  const name = kind.before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const day = usual(
    order,
    '{place}, ngày {documentDate}',
    '{place}, ngày {documentDate}',
    '{place} ngày {documentDate}',
  );
  const [register] = numbered ? [] : [writer.line('Vào sổ số: {documentNumber}', 'left', { grow }, 4)];
  const top = head(order, kind, grow, numbered);
  const lines = linesOf(order, kind).map((line): Block => writer.line(line, 'left', { grow }, gap));
  const below = foot(order, { ...signingOf(order, kind), grow }, [writer.line(day, 'center', { italic: true, grow })]);
  const blocks = [
    top,
    writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour, grow: random.pick([1, 2] as const) }, 1),
    ...(kind.newest ? [writer.line(`*${name}*`, 'center', { colour, grow: -2 })] : []),
    ...lines,
    ...below.map((block) => (block.kind === 'columns' && register ? { ...block, left: [register] } : block)),
  ];
  return {
    documentType: kind.before ? 'awareness-certificate' : 'new-member-certificate',
    size: 'A5-landscape',
    ...(random.chance(0.7) && { border: random.pick(['#b3202a', '#a9812f', '#8a1f2b'] as const) }),
    ...{ values: writer.values, blocks },
  };
}
