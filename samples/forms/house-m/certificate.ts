// Certificates of classes as the thirteenth house's bodies print them: the committee's that may admit, or a political centre's.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { centred, rule } from '../lines.ts';
import { sealOf } from '../organization.ts';
import type { Signer } from '../signing.ts';
import { giveCertificate } from '../values/others.ts';
import type { Course } from '../values/others.ts';
import { dayLine, footed, ofParty, ofState } from './parts.ts';
import { isOf2025, worded } from './typing.ts';

interface Class {
  readonly before: boolean;
  readonly newest: boolean;
  /** The political centre's name in capitals, where it held the class. */
  readonly centre?: string;
}

const programmes = {
  old: [
    'bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng',
    'bồi dưỡng lý luận chính trị dành cho đảng viên mới',
  ],
  new: ['bồi dưỡng nhận thức về Đảng', 'bồi dưỡng đảng viên mới'],
} as const;

function said(order: Order, { before, newest, centre }: Class): string[] {
  const { random, dossier } = order;
  const programme = programmes[newest ? 'new' : 'old'][before ? 0 : 1];
  const who = newest ? 'Chứng nhận' : worded(order, 'Chứng nhận đồng chí', 'Chứng nhận đ/c');
  const by =
    centre === undefined ? worded(order, 'Do: {organiser}', 'Do {organiser}', 'Đơn vị mở lớp: {organiser}') : '';
  const lines = [
    worded(
      order,
      `${who}: *{personName}*|Sinh ngày: {birthDate}`,
      `${who}: *{personName}*     Sinh ngày {birthDate}`,
      `${who}: *{personName}*, sinh ngày {birthDate}`,
    ),
    before && !newest ? worded(order, 'Nơi sinh: {birthPlace}', 'Nơi sinh {birthPlace}', 'Sinh tại: {birthPlace}') : '',
    random.chance(0.3) ? `Nghề nghiệp: ${dossier.person.occupation}` : '',
    worded(order, 'Đơn vị: {unitName}', 'Đơn vị {unitName}', 'Đơn vị công tác: {unitName}'),
    before
      ? worded(order, 'Là cảm tình Đảng của Chi bộ {sympathiserCell}', 'Là cảm tình Đảng của chi bộ: {sympathiserCell}')
      : '',
    worded(
      order,
      `Đã học xong chương trình ${programme}`,
      `Đã hoàn thành chương trình ${programme} theo quy định của Trung ương`,
    ),
    by,
    worded(
      order,
      'Lớp học tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Tổ chức từ ngày {courseFrom} đến ngày {courseTo}',
      'Từ ngày {courseFrom} đến hết ngày {courseTo}',
    ),
    worded(order, 'Kết quả xếp loại: *{grade}*', 'Kết quả học tập đạt loại {grade}', 'Xếp loại học tập: {grade}'),
  ];
  return lines.filter((line) => line !== '').flatMap((line) => line.replace(/ {3,}/, '\u00a0'.repeat(8)).split('|'));
}

function signingOf({ dossier, random }: Order, { centre }: Class): Signer {
  const { top, topSigner, topRole } = dossier.unit;
  const small = { receivers: [], height: random.between(10.5, 13.5) };
  if (centre === undefined)
    return { ...small, body: 'BAN THƯỜNG VỤ', role: topRole, name: topSigner, seal: sealOf(top.committee) };
  const [head, name] = [
    random.chance(0.85) ? 'GIÁM ĐỐC' : 'PHÓ GIÁM ĐỐC',
    dossier.recognition.committee.vote.secretary,
  ];
  return { ...small, body: centre, role: head, name, seal: `${centre} *`, lines: [head] };
}

export function certificate(order: Order, course: Course): Paper {
  giveCertificate(order, course);
  const { writer, random, dossier } = order;
  const { organization } = dossier.unit.top;
  const before = course === 'course';
  const isCentre = !organization.includes('Khối') && random.chance(0.55);
  const district = organization.replace('Đảng bộ ', '').toLocaleUpperCase('vi');
  const kind: Class = {
    before,
    newest: isOf2025(order),
    ...(isCentre && { centre: `TRUNG TÂM CHÍNH TRỊ ${district}` }),
  };
  if (kind.centre !== undefined) writer.text('issuer', kind.centre);
  const grow = random.pick([-2, -2, -2.5, -1.5] as const);
  const red = random.pick(['#b3202a', '#a8222c', '#1d1d1d', '#27408b'] as const);
  const line = (text: string, above = 0): Block => writer.line(text, 'center', { grow }, above);
  const number = worded(order, 'Số: {documentNumber}', 'Số {documentNumber}');
  const left = [line('*{issuer}*'), ...(random.chance(0.5) ? [centred('*')] : [rule(18, 3)]), line(number, 1.5)];
  const motto = kind.centre === undefined ? ofParty : ofState;
  const right = [...motto.map((text) => line(`*${text}*`)), rule(random.between(26, 38), 1)];
  const title = [writer.line('*GIẤY CHỨNG NHẬN*', 'center', { colour: red, grow: random.pick([1, 2, 3] as const) }, 2)];
  const below = before ? 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG' : 'BỒI DƯỠNG ĐẢNG VIÊN MỚI';
  if (kind.newest) title.push(writer.line(`*${below}*`, 'center', { colour: red, grow: -2 }));
  const gap = random.between(0, 0.4);
  const day = dayLine(order);
  const lines = said(order, kind).map((text): Block => writer.line(text, 'left', { grow }, gap));
  const blocks: Block[] = [
    { kind: 'columns', share: random.between(0.42, 0.47), left, right },
    ...[...title, ...lines],
    footed(order, { ...signingOf(order, kind), grow }, [line(day)]),
  ];
  return {
    ...{ documentType: before ? 'awareness-certificate' : 'new-member-certificate', size: 'A5-landscape' },
    ...(random.chance(0.7) && { border: random.pick(['#b3202a', '#c08a2e', '#31598f'] as const) }),
    ...{ values: writer.values, blocks },
  };
}
