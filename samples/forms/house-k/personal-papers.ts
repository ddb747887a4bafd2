// What the person and those who vouch for one write, as the eleventh house fills it in.
import type { Block, Paper } from '../../page/content.ts';
import { stockOfHouseK } from '../../stock-of-house-k.ts';
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
  const day = usual(
    order,
    '{place}, ngày {documentDate}',
    '{place} ngày {documentDate}',
    '{place}, ngày {documentDate}.',
  );
  const hint = random.chance(0.55) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -1.5 })] : [];
  const right: Block[] = [
    writer.line(day, 'center', { italic: random.chance(0.9) }),
    writer.line(`*${random.chance(0.75) ? role.toLocaleUpperCase('vi') : role}*`),
    ...hint,
    { kind: 'signing', height: random.between(14, 22), signed },
    writer.line(random.chance(0.75) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.36, 0.46), left: [], right, above: random.between(5, 12) }];
}

/** The form's Party head; some persons begin with the state's, as every other application does. */
export function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const { documentType, code } = wish;
  const motto = random.chance(0.93) ? party : nation;
  const blocks: Block[] = [
    ...motto.map((line) => writer.line(`*${line}*`)),
    rule(random.between(34, 50), 1.5),
    ...title(order, wish.name, wish.about),
    ...formLines(order, wish.lines),
    ...signature(order, wish.role, wish.by),
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}

export function addressed(order: Order): string {
  const { unit } = order.dossier;
  const cell = cellName(unit);
  if (unit.kind === 'chi-bo-co-so') return usual(order, `Kính gửi: Chi ủy ${cell}`, `Kính gửi: ${cell}`);
  return usual(
    order,
    `Kính gửi:     Chi ủy: ${cell}|Đảng ủy: ${unit.office}`,
    `Kính gửi: - Chi ủy ${cell}|- ${addressee(unit)}`,
    `Kính gửi: ${addressee(unit)}|Chi ủy ${cell}`,
  );
}

const beliefs = [
  'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn (nếu có) tôi đã nhận thức được:',
  'Đảng là đội tiên phong của giai cấp công nhân, đại biểu trung thành lợi ích của nhân dân lao động và của cả dân tộc. Mục đích của Đảng là xây dựng nước Việt Nam độc lập, dân chủ, giàu mạnh, xã hội công bằng, văn minh. Vào Đảng là để được cống hiến nhiều hơn cho quê hương, đất nước.',
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
      'Tôi tên là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}. Sinh ngày: {birthDate}',
      'Tôi là: {personName}|Ngày, tháng, năm sinh: {birthDate}',
    ),
    usual(order, 'Nơi sinh: {birthPlace}', 'Nơi sinh: {birthPlace}.'),
    usual(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown}.'),
    usual(
      order,
      'Dân tộc: {ethnicGroup}     Tôn giáo {religion}',
      'Dân tộc: {ethnicGroup}.     Tôn giáo: {religion}.',
      'Dân tộc: {ethnicGroup}|Tôn giáo: {religion}',
    ),
    usual(order, 'Trình độ học vấn: {education}', 'Trình độ học vấn: 12/12, chuyên môn: {education}'),
    usual(order, 'Nơi cư trú: {residence}', 'Nơi cư trú: {residence}.', 'Hiện cư trú tại: {residence}'),
    usual(order, 'Nghề nghiệp {occupation}', 'Nghề nghiệp: {occupation}', 'Nghề nghiệp hiện nay: {occupation}'),
    usual(order, 'Đơn vị công tác: {workplace}', 'Nơi công tác: {workplace}', 'Đơn vị công tác: {workplace}.'),
    ...(random.chance(0.85) ? ['Chức vụ chính quyền, đoàn thể: {position}'] : []),
    usual(
      order,
      'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường trung học cơ sở',
      'Ngày vào Đoàn TNCS Hồ Chí Minh: {youthUnionDate}',
      'Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh: ngày {youthUnionDate}.',
    ),
    usual(
      order,
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng: ngày {sympathiserDate}, tại chi bộ: {sympathiserCell}.',
      'Được Chi bộ {sympathiserCell} xét là cảm tình Đảng ngày {sympathiserDate}',
    ),
    ...beliefs,
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: usual(order, 'Người làm đơn', 'Người viết đơn', 'Kính đơn'), by: '{personName}' },
  });
}

function introducerLines(order: Order): string[] {
  const { random } = order;
  const home = stockOfHouseK.place(random.fork('introducer'));
  return [
    usual(order, 'Kính gửi: Chi bộ: {toCell}', 'Kính gửi: Chi bộ {toCell}', 'Kính gửi: Chi ủy, Chi bộ {toCell}'),
    usual(
      order,
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là {introducerName}, sinh ngày: {introducerBirthDate}',
      'Họ và tên tôi là: {introducerName}|Sinh ngày: {introducerBirthDate}',
    ),
    usual(
      order,
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng: ngày {introducerPartyDate}; chính thức: ngày {introducerOfficialDate}',
      'Ngày kết nạp: {introducerPartyDate}, ngày chính thức: {introducerOfficialDate}',
    ),
    ...(random.chance(0.7) ? ['Chức vụ trong Đảng: Chi ủy viên, chức vụ chính quyền: Không'] : []),
    ...(random.chance(0.6) ? [`Quê quán: ${home}`] : []),
    usual(
      order,
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Hiện đang sinh hoạt tại: Chi bộ {introducerCell}',
      'Là đảng viên Chi bộ {introducerCell}',
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
      `Từ ngày {assignedDate}, tôi được Chi bộ giao nhiệm vụ giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; ${matters}`,
      `Được Chi bộ phân công từ ngày {assignedDate} giúp đỡ quần chúng {personName} phấn đấu vào Đảng, ${matters}`,
    ),
    usual(
      order,
      '- Về lý lịch: Những đặc điểm chính cần lưu ý: Không có',
      '- Về lý lịch: Quần chúng có lý lịch rõ ràng, đủ tiêu chuẩn chính trị.',
    ),
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order),
    usual(
      order,
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi trân trọng giới thiệu quần chúng {personName} với Chi bộ xem xét.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: usual(order, 'Đảng viên giới thiệu', 'Người giới thiệu'), by: '{introducerName}' },
  });
}
