// What the person and those who vouch for one write, as the tenth house fills it in.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { rule } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { codeOf, formLines, party, title } from './parts.ts';

/** Day, role, signature and name, at the right. */
export function signature({ writer, random, signed }: Order, role: string, name: string, date: string): Block[] {
  const hint = random.chance(0.65) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -1 })] : [];
  const right: Block[] = [
    writer.line(date, 'center', { italic: random.chance(0.85) }),
    writer.line(`*${role.toLocaleUpperCase('vi')}*`),
    ...hint,
    { kind: 'signing', height: random.between(15, 23), signed },
    writer.line(random.chance(0.8) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.38, 0.47), left: [], right, above: random.between(5, 12) }];
}

export function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const { documentType, code } = wish;
  const blocks: Block[] = [
    ...party.map((line) => writer.line(`*${line}*`)),
    rule(random.between(36, 52), 2),
    ...title(order, wish.name, wish.about),
    ...formLines(order, wish.lines),
    ...signature(order, wish.role, wish.by, '{place}, ngày {documentDate}'),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}

export function addressed({ dossier: { unit }, writer }: Order): string {
  const cell = cellName(unit);
  if (unit.kind === 'chi-bo-co-so') return `Kính gửi: Chi ủy ${cell}`;
  return writer.one(
    `Kính gửi:     Chi ủy: ${cell}|${addressee(unit)}`,
    `Kính gửi: - Chi ủy ${cell}|- ${addressee(unit)}`,
    `Kính gửi: Chi ủy ${cell} và ${addressee(unit)}`,
  );
}

const beliefs = [
  'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn tôi đã nhận thức được:',
  'Đảng Cộng sản Việt Nam lấy chủ nghĩa Mác - Lênin và tư tưởng Hồ Chí Minh làm nền tảng tư tưởng, kim chỉ nam cho hành động, lấy tập trung dân chủ làm nguyên tắc tổ chức cơ bản. Được đứng trong hàng ngũ của Đảng là niềm vinh dự và trách nhiệm của mỗi người.',
  'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
] as const;

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { writer, random } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}     sinh ngày: {birthDate}',
      'Họ và tên: {personName}|Sinh ngày {birthDate}',
    ),
    writer.one('Nơi sinh: {birthPlace}', 'Nơi sinh {birthPlace}'),
    writer.one('Quê quán: {homeTown}', 'Quê quán: {homeTown}', 'Quê quán {homeTown}'),
    writer.one('Dân tộc: {ethnicGroup}     Tôn giáo {religion}', 'Dân tộc: {ethnicGroup}, tôn giáo: {religion}'),
    writer.one('Trình độ học vấn: {education}', 'Trình độ học vấn: {education}', 'Trình độ: {education}'),
    writer.one('Nơi cư trú: {residence}', 'Nơi cư trú: {residence}', 'Chỗ ở hiện nay: {residence}'),
    writer.one('Nghề nghiệp {occupation}', 'Nghề nghiệp: {occupation}'),
    writer.one('Đơn vị công tác: {workplace}', 'Đơn vị công tác: {workplace}', 'Đơn vị công tác hiện nay: {workplace}'),
    ...(random.chance(0.8) ? ['Chức vụ chính quyền, đoàn thể: {position}'] : []),
    writer.one(
      'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường phổ thông',
      'Vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}',
      'Ngày vào Đoàn TNCS Hồ Chí Minh: {youthUnionDate}',
    ),
    writer.one(
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại Chi bộ: {sympathiserCell}',
    ),
    ...beliefs,
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: 'Người làm đơn', by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const matters = 'những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:';
  const form = `Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ ${matters}`;
  const lines = [
    writer.one('Kính gửi: Chi bộ: {toCell}', 'Kính gửi: Chi bộ {toCell}'),
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là: {introducerName}     Sinh ngày {introducerBirthDate}',
      'Tôi là {introducerName}; sinh ngày: {introducerBirthDate}',
    ),
    writer.one(
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày: {introducerPartyDate}|Chính thức ngày: {introducerOfficialDate}',
    ),
    ...writer.one('', 'Chức vụ trong Đảng: Đảng viên, chức vụ chính quyền: Không').split('|').filter(Boolean),
    writer.one(
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt tại Chi bộ {introducerCell}',
      'Hiện sinh hoạt tại Chi bộ {introducerCell}',
    ),
    writer.one(
      form,
      form,
      form.replace('Ngày {assignedDate} được Chi bộ', 'Ngày {assignedDate}, tôi được Chi bộ'),
      `Tôi được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng từ ngày {assignedDate}; nay xin báo cáo với Chi bộ ${matters}`,
    ),
    writer.one('- Về lý lịch: Không có điểm cần lưu ý.', '- Về lý lịch: Bản thân và gia đình chấp hành tốt pháp luật.'),
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order),
    'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: 'Đảng viên giới thiệu', by: '{introducerName}' },
  });
}
