// What the person and the one who vouches write, as the thirteenth house's people fill it in or retype it.
import type { Block, Paper } from '../../page/content.ts';
import { stockOfHouseM } from '../../stock-of-house-m.ts';
import type { Order } from '../form.ts';
import { rule } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarksOn } from './matter.ts';
import { codeOf, dayLine, ofParty, ofState, tabbed, titled } from './parts.ts';
import { worded } from './typing.ts';

/** Day, role, signature and name at the right. */
export function undersigned(order: Order, role: string, name: string): Block {
  const { writer, random, signed } = order;
  const who = random.chance(0.75) ? role.toLocaleUpperCase('vi') : role;
  const hint = random.pick(['_(Ký, ghi rõ họ tên)_', '_(Ký và ghi rõ họ, tên)_', '', ''] as const);
  const right: Block[] = [writer.line(dayLine(order)), writer.line(`*${who}*`)];
  if (hint !== '') right.push(writer.line(hint, 'center', { grow: -1 }));
  right.push({ kind: 'signing', height: random.between(15, 21), signed });
  right.push(writer.line(random.chance(0.8) ? `*${name}*` : name));
  return { kind: 'columns', share: random.between(0.4, 0.5), left: [], right, above: random.between(5, 10) };
}

export function personsPaper(order: Order, { documentType, code, name, about, lines, role, by }: Letter): Paper {
  const { writer, random } = order;
  const motto = random.chance(0.9) ? ofParty : ofState;
  const top = motto.map((line) => writer.line(`*${line}*`));
  const blocks: Block[] = [
    ...[...top, rule(random.between(38, 54), 2), ...titled(order, name, about)],
    ...[...tabbed(order, lines), undersigned(order, role, by)],
  ];
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}

export function toWhom(order: Order): string {
  const { unit } = order.dossier;
  const [cell, above] = [cellName(unit), addressee(unit)];
  if (unit.kind === 'chi-bo-co-so') return worded(order, `Kính gửi: ${cell}`, `Kính gửi: Chi ủy ${cell}`);
  return worded(
    order,
    `Kính gửi: - Chi ủy ${cell};|                  - ${above}.`,
    `Kính gửi: Chi ủy: ${cell}|Đảng ủy: ${unit.office}`,
    `Kính gửi: ${cell}, ${above}`,
  );
}

const believed = [
  [
    'Qua học tập, nghiên cứu Điều lệ Đảng và được chi bộ, đoàn thể giúp đỡ, tôi nhận thức được rằng:',
    'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn tôi đã nhận thức được:',
  ],
  [
    'Đảng Cộng sản Việt Nam là đội tiên phong của giai cấp công nhân, đồng thời là đội tiên phong của nhân dân lao động và của dân tộc Việt Nam, lãnh đạo nhân dân ta giành độc lập, thống nhất và đổi mới đất nước.',
    'Từ khi ra đời đến nay Đảng luôn là lực lượng lãnh đạo, đưa cách mạng nước ta đi từ thắng lợi này đến thắng lợi khác; mục đích của Đảng là xây dựng nước Việt Nam độc lập, dân chủ, giàu mạnh, xã hội công bằng, văn minh.',
  ],
  [
    'Nếu được kết nạp, tôi xin hứa chấp hành nghiêm chỉnh Cương lĩnh chính trị, Điều lệ Đảng, luôn hoàn thành nhiệm vụ được giao.',
    'Tôi nguyện phấn đấu suốt đời cho lý tưởng của Đảng, giữ gìn đạo đức, lối sống, xứng đáng với danh hiệu người đảng viên.',
  ],
] as const;

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { random, writer } = order;
  const lines = [
    toWhom(order),
    worded(
      order,
      'Tên tôi là: {personName}|Sinh ngày: {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi tên là: {personName}     Ngày sinh: {birthDate}',
    ),
    worded(order, 'Nơi sinh: {birthPlace}', 'Nơi sinh: {birthPlace}.'),
    worded(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown}.', 'Nguyên quán: {homeTown}'),
    worded(
      order,
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}, tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}|Tôn giáo: {religion}',
    ),
    worded(
      order,
      'Trình độ học vấn: {education}',
      'Trình độ: {education}',
      'Trình độ chuyên môn, nghiệp vụ: {education}',
    ),
    worded(order, 'Nơi cư trú: {residence}', 'Chỗ ở hiện nay: {residence}', 'Nơi cư trú (thường trú): {residence}'),
    worded(order, 'Nghề nghiệp: {occupation}', 'Nghề nghiệp hiện nay: {occupation}'),
    worded(order, 'Đơn vị công tác: {workplace}', 'Nơi công tác: {workplace}', 'Đang công tác tại: {workplace}'),
    random.chance(0.8)
      ? worded(order, 'Chức vụ chính quyền, đoàn thể: {position}', 'Chức vụ (chính quyền, đoàn thể): {position}')
      : '',
    worded(
      order,
      'Ngày vào Đoàn TNCS Hồ Chí Minh: {youthUnionDate}',
      'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường phổ thông',
      'Kết nạp Đoàn ngày: {youthUnionDate}',
    ),
    worded(
      order,
      'Được công nhận là cảm tình Đảng ngày {sympathiserDate} tại Chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được chi bộ {sympathiserCell} xét là cảm tình Đảng ngày {sympathiserDate}',
    ),
    ...believed.map((ways) => writer.one(...ways)),
    worded(order, 'Tôi xin trân trọng cảm ơn!', 'Kính mong các cấp ủy xem xét nguyện vọng của tôi.'),
  ].filter((line) => line !== '');
  return personsPaper(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: worded(order, 'Người viết đơn', 'Người làm đơn', 'Người xin vào Đảng'), by: '{personName}' },
  });
}

/** Who vouches, before the person is named. */
function voucher(order: Order): string[] {
  const { random } = order;
  const home = random.chance(0.5) ? [`Quê quán: ${stockOfHouseM.place(random.fork('voucher'))}`] : [];
  const office = random.pick(['Phó Trưởng phòng', 'Chuyên viên chính', 'Tổ trưởng', 'Không']);
  return [
    worded(order, 'Kính gửi: Chi bộ {toCell}', 'Kính gửi: Chi bộ: {toCell}', 'Kính gửi: Chi ủy, Chi bộ {toCell}'),
    worded(
      order,
      'Tên tôi là: {introducerName}; sinh ngày: {introducerBirthDate}',
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Họ và tên: {introducerName}     Sinh ngày: {introducerBirthDate}',
    ),
    worded(
      order,
      'Ngày vào Đảng: {introducerPartyDate}; ngày chính thức: {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Được kết nạp vào Đảng ngày {introducerPartyDate}, công nhận chính thức ngày {introducerOfficialDate}',
    ),
    ...(random.chance(0.65) ? [`Chức vụ trong Đảng: Không; chức vụ chính quyền: ${office}`] : []),
    ...home,
    worded(
      order,
      'Hiện đang sinh hoạt tại Chi bộ {introducerCell}',
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt Đảng ở Chi bộ {introducerCell}',
    ),
  ];
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { gender } = order.dossier.person;
  const whom = worded(
    order,
    'quần chúng {personName}',
    `quần chúng: {personName}`,
    `${gender === 'nam' ? 'anh' : 'chị'} {personName}`,
  );
  const lines = [
    ...voucher(order),
    worded(
      order,
      `Từ ngày {assignedDate}, tôi được chi bộ giao nhiệm vụ theo dõi, giúp đỡ ${whom} phấn đấu vào Đảng. Nay tôi xin báo cáo với chi bộ như sau:`,
      `Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ ${whom} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu sau đây:`,
      `Tôi được phân công giúp đỡ ${whom} vào Đảng ngày {assignedDate}. Qua theo dõi, tôi xin có ý kiến:`,
    ),
    worded(
      order,
      '- Lý lịch bản thân và gia đình: Rõ ràng, không có điểm cần lưu ý.',
      '- Về lý lịch: Không có vấn đề gì.',
    ),
    ...remarksOn(order),
    worded(
      order,
      `Tôi thấy ${whom} đủ tiêu chuẩn, điều kiện để trở thành đảng viên; xin giới thiệu và đề nghị chi bộ xem xét.`,
      `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp ${whom} vào Đảng.`,
    ),
    worded(
      order,
      'Tôi xin chịu trách nhiệm về sự giới thiệu của mình trước Đảng.',
      'Tôi xin chịu trách nhiệm về những nội dung trên.',
    ),
  ];
  return personsPaper(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    role: worded(order, 'Người giới thiệu', 'Đảng viên giới thiệu', 'Đảng viên được phân công giúp đỡ'),
    by: '{introducerName}',
  });
}
