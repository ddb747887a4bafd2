// Certificates of classes as the twelfth house's bodies print them: of the committee that may admit or, in a district, of its
// political centre; line by line or, on some, the class in one sentence.
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

const centreOf = ({ dossier: { unit } }: Order) =>
  `TRUNG TÂM CHÍNH TRỊ ${unit.top.organization.replace('Đảng bộ ', '').toLocaleUpperCase('vi')}`;

function courseLines(order: Order, kind: Kind): string[] {
  const programme = programmeOf(kind);
  if (order.random.chance(0.1)) {
    const by = kind.centre ? '' : ' do {organiser}';
    return [
      `Đã học xong lớp ${programme}${by} tổ chức từ ngày {courseFrom} đến ngày {courseTo}.`,
      order.writer.one('Xếp loại: *{grade}*', 'Kết quả: {grade}'),
    ];
  }
  return [
    usual(
      order,
      `Đã hoàn thành chương trình ${programme} theo quy định của Trung ương`,
      `Đã hoàn thành lớp ${programme}`,
    ),
    ...(kind.centre ? [] : ['Do {organiser}']),
    usual(
      order,
      'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày: {courseFrom}     đến ngày: {courseTo}',
      'Thời gian: Từ {courseFrom} đến {courseTo}',
    ),
    usual(
      order,
      'Kết quả học tập đạt loại {grade}',
      'Kết quả học tập đạt loại: {grade}',
      'Đạt kết quả loại: *{grade}*',
    ),
  ];
}

function linesOf(order: Order, kind: Kind): string[] {
  const { random } = order;
  const who = kind.newest ? 'Chứng nhận' : 'Chứng nhận đồng chí';
  const lines = [
    usual(
      order,
      `${who}: *{personName}*     Sinh ngày {birthDate}`,
      `${who} *{personName}*     Sinh ngày: {birthDate}`,
      `${who}: *{personName}*|Ngày sinh: {birthDate}`,
    ),
    ...(kind.before && !kind.newest ? [usual(order, 'Nơi sinh {birthPlace}', 'Nơi sinh: {birthPlace}')] : []),
    ...(random.chance(0.35) ? [`Chức vụ: ${order.dossier.person.occupation}`] : []),
    usual(order, 'Đơn vị {unitName}', 'Đơn vị: {unitName}', 'Cơ quan, đơn vị: {unitName}'),
    ...(kind.before
      ? [
          usual(
            order,
            'Là cảm tình Đảng của chi bộ {sympathiserCell}',
            'Là cảm tình Đảng của chi bộ: {sympathiserCell}',
            'Là cảm tình Đảng thuộc Chi bộ {sympathiserCell}',
          ),
        ]
      : []),
    ...courseLines(order, kind),
  ];
  return lines.flatMap((line) => line.replace(/ {3,}/g, '\u00a0'.repeat(9)).split('|'));
}

function head(order: Order, kind: Kind, grow: number, numbered: boolean): Block {
  const { writer, random } = order;
  const line = (text: string) => writer.line(text, 'center', { grow });
  const motto = kind.centre ? nation : party;
  const number = numbered ? [line(usual(order, 'Số {documentNumber}', 'Số: {documentNumber}'))] : [];
  const left = [line('*{issuer}*'), ...(random.chance(0.6) ? [centred('*')] : []), ...number];
  const right = [...motto.map((text) => line(`*${text}*`)), rule(random.between(24, 40), 1)];
  return { kind: 'columns', share: random.between(0.42, 0.48), left, right };
}

/** The centre's director; for the committee its standing members. */
function signingOf(order: Order, { centre }: Kind): Signer {
  const { dossier, random } = order;
  const { unit } = dossier;
  const common = { body: 'BAN THƯỜNG VỤ', role: unit.topRole, receivers: [], height: random.between(11, 14) };
  if (!centre) return { ...common, name: unit.topSigner, seal: sealOf(unit.top.committee) };
  const name = dossier.recognition.committee.vote.secretary;
  const lines = random.chance(0.8) ? ['GIÁM ĐỐC'] : ['PHÓ GIÁM ĐỐC'];
  return { ...common, lines, name, seal: `${centreOf(order)} *`, ...(random.chance(0.25) && { degree: 'ThS.' }) };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, random, dossier } = order;
  const ofDistrict = !/Khối/.test(dossier.unit.top.committee);
  const kind = { before: course === 'course', newest: isNewest(order), centre: ofDistrict && random.chance(0.6) };
  if (kind.centre) writer.text('issuer', centreOf(order));
  const grow = random.pick([-2, -2, -2.5] as const);
  const colour = random.pick(['#b3202a', '#1f2a6b', '#222222', '#b3202a'] as const);
  const numbered = random.chance(0.82);
  const gap = random.between(0, 0.5);
  const name = kind.before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  const day = usual(order, '{place}, ngày {documentDate}', '{place} ngày {documentDate}');
  const [register] = numbered ? [] : [writer.line('Số vào sổ: {documentNumber}', 'left', { grow }, 4)];
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
    ...(random.chance(0.65) && { border: random.pick(['#b3202a', '#2f4f8a', '#9a7b1f'] as const) }),
    ...{ values: writer.values, blocks },
  };
}
