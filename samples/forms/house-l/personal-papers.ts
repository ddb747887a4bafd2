// What the person and those who vouch for one write, as the twelfth house fills it in.
import type { Block, Paper } from '../../page/content.ts';
import { stockOfHouseL } from '../../stock-of-house-l.ts';
import type { Order } from '../form.ts';
import { rule } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { codeOf, formLines, nation, party, title } from './parts.ts';
import { usual } from './typing.ts';

/** Day, role, signature and name, at the right. */
export function signature(order: Order, role: string, name: string): Block[] {
  const { writer, random, signed } = order;
  const day = usual(order, '{place}, ngày {documentDate}', '{place} ngày {documentDate}');
  const hint = random.chance(0.5) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -1.5 })] : [];
  const right: Block[] = [
    writer.line(day, 'center', { italic: random.chance(0.92) }),
    writer.line(`*${random.chance(0.8) ? role.toLocaleUpperCase('vi') : role}*`),
    ...hint,
    { kind: 'signing', height: random.between(14, 22), signed },
    writer.line(random.chance(0.7) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.38, 0.48), left: [], right, above: random.between(4, 11) }];
}

/** The form's Party head; some persons begin with the state's. */
export function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const { documentType, code } = wish;
  const motto = random.chance(0.92) ? party : nation;
  const blocks: Block[] = [
    ...motto.map((line) => writer.line(`*${line}*`)),
    rule(random.between(32, 52), 1.5),
    ...title(order, wish.name, wish.about),
    ...formLines(order, wish.lines),
    ...signature(order, wish.role, wish.by),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}

export function addressed(order: Order): string {
  const { unit } = order.dossier;
  const cell = cellName(unit);
  if (unit.kind === 'chi-bo-co-so') return usual(order, `Kính gửi: Chi ủy ${cell}`, `Kính gửi: Chi ủy, ${cell}`);
  return usual(
    order,
    `Kính gửi:     Chi ủy: ${cell}|Đảng ủy: ${unit.office}`,
    `Kính gửi: - ${cell};|- ${addressee(unit)}.`,
    `Kính gửi: Chi ủy ${cell} và ${addressee(unit)}`,
  );
}

const beliefs = [
  'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn (nếu có) tôi đã nhận thức được:',
  'Đảng Cộng sản Việt Nam do Chủ tịch Hồ Chí Minh sáng lập và rèn luyện, lấy chủ nghĩa Mác - Lênin và tư tưởng Hồ Chí Minh làm nền tảng tư tưởng, kim chỉ nam cho hành động. Được đứng trong hàng ngũ của Đảng là niềm vinh dự và trách nhiệm của mỗi người.',
  'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
] as const;

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { random } = order;
  const lines = [
    addressed(order),
    usual(
      order,
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tên tôi là: {personName}     Sinh ngày: {birthDate}',
      'Tôi là {personName} - sinh ngày {birthDate}',
      'Họ và tên: {personName}|Sinh ngày: {birthDate}',
    ),
    usual(order, 'Nơi sinh: {birthPlace}', 'Nơi sinh: {birthPlace};', 'Sinh tại: {birthPlace}'),
    usual(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown};', 'Quê quán {homeTown}'),
    usual(
      order,
      'Dân tộc: {ethnicGroup}     Tôn giáo {religion}',
      'Dân tộc: {ethnicGroup}; Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
    ),
    usual(
      order,
      'Trình độ học vấn: {education}',
      'Trình độ chuyên môn: {education}',
      'Trình độ học vấn: {education}; văn hóa: 12/12',
    ),
    usual(order, 'Nơi cư trú: {residence}', 'Nơi ở hiện nay: {residence}', 'Nơi cư trú hiện nay: {residence}'),
    usual(order, 'Nghề nghiệp {occupation}', 'Nghề nghiệp: {occupation}', 'Nghề nghiệp: {occupation};'),
    usual(order, 'Đơn vị công tác: {workplace}', 'Cơ quan công tác: {workplace}', 'Hiện công tác tại: {workplace}'),
    ...(random.chance(0.85) ? ['Chức vụ chính quyền, đoàn thể: {position}'] : []),
    usual(
      order,
      'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường trung học phổ thông',
      'Vào Đoàn ngày {youthUnionDate}',
      'Vào Đoàn TNCS Hồ Chí Minh ngày: {youthUnionDate}, tại Chi đoàn nhà trường',
    ),
    usual(
      order,
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được Chi bộ xét công nhận là cảm tình Đảng ngày {sympathiserDate}, tại Chi bộ {sympathiserCell}',
      'Là cảm tình Đảng từ ngày {sympathiserDate} của Chi bộ {sympathiserCell}',
    ),
    ...beliefs,
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: usual(order, 'Người làm đơn', 'Người xin vào Đảng', 'Người viết đơn'), by: '{personName}' },
  });
}

function introducerLines(order: Order): string[] {
  const { random } = order;
  const home = stockOfHouseL.place(random.fork('introducer'));
  return [
    usual(order, 'Kính gửi: Chi bộ: {toCell}', 'Kính gửi: Chi bộ {toCell}', 'Kính gửi: Chi ủy Chi bộ {toCell}'),
    usual(
      order,
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tên tôi là: {introducerName}     Sinh ngày: {introducerBirthDate}',
      'Tôi là {introducerName} (sinh ngày {introducerBirthDate})',
    ),
    usual(
      order,
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Ngày vào Đảng {introducerPartyDate}, ngày chính thức {introducerOfficialDate}',
      'Vào Đảng: {introducerPartyDate}|Chính thức: {introducerOfficialDate}',
    ),
    ...(random.chance(0.7) ? ['Chức vụ trong Đảng: Đảng viên, chức vụ chính quyền: Phó Trưởng phòng'] : []),
    ...(random.chance(0.6) ? [`Quê quán: ${home}`] : []),
    usual(
      order,
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt đảng tại Chi bộ {introducerCell}',
      'Hiện là đảng viên của Chi bộ {introducerCell}',
    ),
  ];
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const matters = 'nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:';
  const lines = [
    ...introducerLines(order),
    usual(
      order,
      `Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; ${matters}`,
      `Tôi được Chi bộ phân công theo dõi, giúp đỡ quần chúng {personName} kể từ ngày {assignedDate}; ${matters}`,
      `Thực hiện sự phân công của Chi bộ từ ngày {assignedDate} về việc giúp đỡ quần chúng ưu tú {personName}, ${matters}`,
    ),
    usual(
      order,
      '- Về lý lịch: Những đặc điểm chính cần lưu ý: Không',
      '- Về lý lịch: Bản thân và gia đình có lý lịch rõ ràng.',
    ),
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order),
    usual(
      order,
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
      'Tôi nhận thấy quần chúng {personName} đủ tiêu chuẩn, điều kiện, xin giới thiệu để Chi bộ xem xét, đề nghị kết nạp vào Đảng.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{
      role: usual(order, 'Đảng viên giới thiệu', 'Đảng viên được phân công', 'Người giới thiệu'),
      by: '{introducerName}',
    },
  });
}
