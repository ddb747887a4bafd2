// What the person and those who vouch for one write, as the ninth house fills it in.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { codeOf, formLines, party, title } from './parts.ts';

/** Without `date` the day stands elsewhere. */
export function signature({ writer, random, signed }: Order, role: string, name: string, date = ''): Block[] {
  const small = random.chance(0.6) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -1 })] : [];
  const right: Block[] = [
    ...(date === '' ? [] : [writer.line(date, 'center', { italic: random.chance(0.9) })]),
    writer.line(`*${role.toLocaleUpperCase('vi')}*`),
    ...small,
    { kind: 'signing', height: random.between(15, 24), signed },
    writer.line(random.chance(0.75) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.38, 0.46), left: [], right, above: random.between(5, 12) }];
}

function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const day = '{place}, ngày {documentDate}';
  const above = random.chance(0.15);
  const blocks: Block[] = [
    ...party.map((line) => writer.line(`*${line}*`)),
    { kind: 'rule', length: random.between(36, 50), above: 2 },
    ...(above ? [writer.line(day, 'right', { italic: true }, 4)] : []),
    ...title(order, wish.name, wish.about),
    ...formLines(order, wish.lines),
    ...signature(order, wish.role, wish.by, above ? '' : day),
  ];
  const { documentType, code } = wish;
  return { documentType, size: 'A4', formCode: codeOf(order, code), values: writer.values, blocks };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so') return `Kính gửi: Chi ủy ${cellName(unit)}`;
  return writer.one(
    `Kính gửi:     - Chi ủy ${cellName(unit)}|- ${addressee(unit)}`,
    `Kính gửi: Chi ủy ${cellName(unit)}|${addressee(unit)}`,
    `Kính gửi: Chi ủy ${cellName(unit)}, ${addressee(unit)}`,
  );
}

const reasons = [
  'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn, tôi đã nhận thức được:',
  'Đảng Cộng sản Việt Nam là đội tiên phong của giai cấp công nhân, đồng thời là đội tiên phong của nhân dân lao động và của dân tộc Việt Nam. Mục đích của Đảng là xây dựng nước Việt Nam độc lập, dân chủ, giàu mạnh, xã hội công bằng, văn minh. Vì vậy tôi tha thiết mong muốn được đứng trong hàng ngũ của Đảng.',
  'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
] as const;

/** Pairs of data that one line of the form holds. */
function applicationData({ writer, random }: Order): string[] {
  return [
    writer.one(
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}     Sinh ngày: {birthDate}',
      'Tên tôi là: {personName}|Sinh ngày {birthDate}',
    ),
    'Nơi sinh: {birthPlace}',
    'Quê quán: {homeTown}',
    writer.one(
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}     Tôn giáo {religion}',
      'Dân tộc: {ethnicGroup}; tôn giáo: {religion}',
    ),
    writer.one('Trình độ học vấn: {education}', 'Trình độ học vấn: {education}', 'Trình độ học vấn {education}'),
    writer.one('Nơi cư trú: {residence}', 'Nơi cư trú: {residence}', 'Nơi cư trú hiện nay: {residence}'),
    writer.one('Nghề nghiệp: {occupation}', 'Nghề nghiệp {occupation}', 'Nghề nghiệp: {occupation}'),
    writer.one('Đơn vị công tác: {workplace}', 'Đơn vị công tác: {workplace}', 'Hiện công tác tại: {workplace}'),
    ...(random.chance(0.85) ? ['Chức vụ chính quyền, đoàn thể: {position}'] : []),
    writer.one(
      'Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường trung học phổ thông',
      'Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate}',
      'Vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}',
      'Được kết nạp vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}',
    ),
    writer.one(
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại chi bộ {sympathiserCell}',
      'Được công nhận là cảm tình Đảng ngày {sympathiserDate} tại Chi bộ {sympathiserCell}',
    ),
  ];
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '' },
    lines: [addressed(order), ...applicationData(order), ...reasons],
    ...{ role: order.writer.one('Người làm đơn', 'Người làm đơn', 'Người viết đơn'), by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const form =
    'Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:';
  const lines = [
    writer.one('Kính gửi: Chi bộ: {toCell}', 'Kính gửi: Chi bộ {toCell}'),
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là: {introducerName}|Sinh ngày: {introducerBirthDate}',
    ),
    writer.one(
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}     Chính thức ngày {introducerOfficialDate}',
      'Ngày vào Đảng: {introducerPartyDate}; ngày chính thức: {introducerOfficialDate}',
    ),
    ...writer.one('', 'Chức vụ trong Đảng: Không, chức vụ chính quyền: Không').split('|').filter(Boolean),
    writer.one(
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt tại Chi bộ {introducerCell}',
      'Hiện đang sinh hoạt Đảng tại Chi bộ {introducerCell}',
    ),
    writer.one(
      form,
      form,
      form.replace('được Chi bộ', 'tôi được Chi bộ'),
      'Tôi được Chi bộ phân công giúp đỡ quần chúng {personName} phấn đấu vào Đảng từ ngày {assignedDate}. Nay tôi xin báo cáo với Chi bộ những vấn đề chủ yếu như sau:',
    ),
    writer.one(
      '- Về lý lịch: Những đặc điểm chính cần lưu ý: Không.',
      '- Về lý lịch: Rõ ràng, không có vấn đề cần lưu ý.',
    ),
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order).filter((text) => !/lý lịch:/i.test(text)),
    writer.one(
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi xin giới thiệu quần chúng {personName} để Chi bộ xem xét, đề nghị kết nạp vào Đảng.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: writer.one('Đảng viên giới thiệu', 'Đảng viên giới thiệu', 'Người giới thiệu'), by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {personName}     Ngày sinh: {birthDate}',
      'Tôi là: {personName}     Ngày sinh: {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
    ),
    'Quê quán: {homeTown}',
    writer.one(
      'Nơi cư trú:|+ Nơi thường trú: {residence}|+ Nơi tạm trú: Không',
      'Nơi thường trú: {residence}',
      'Nơi cư trú: {residence}',
    ),
    writer.one(
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Ngày kết nạp vào Đảng: {admissionDate}, tại Chi bộ {admissionCell}',
    ),
    writer.one(
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Đơn vị công tác: {workplace}',
    ),
    writer.one(
      'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
      'Hiện đang sinh hoạt tại Chi bộ: {currentCell}',
      'Đang sinh hoạt Đảng tại Chi bộ {currentCell}',
    ),
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ...remarks(order),
    writer.one(
      'Biện pháp khắc phục khuyết điểm, tồn tại: Thường xuyên tự phê bình, tiếp thu góp ý của Chi bộ để sửa chữa.',
      'Biện pháp khắc phục: Xây dựng kế hoạch công tác hằng tuần, tích cực phát biểu, học tập nâng cao trình độ.',
    ),
    'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người tự kiểm điểm', 'Người viết'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const form =
    'Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:';
  const lines = [
    addressed(order),
    writer.one('Tôi là: {mentorName}', 'Tôi là: {mentorName}', 'Tên tôi là: {mentorName}'),
    writer.one(
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}|Ngày chính thức: {mentorOfficialDate}',
      'Vào Đảng ngày {mentorPartyDate}; chính thức ngày {mentorOfficialDate}',
    ),
    writer.one(
      'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
      'Hiện đang sinh hoạt tại Chi bộ: {mentorCell}',
      'Đang sinh hoạt Đảng tại Chi bộ {mentorCell}',
    ),
    writer.one(
      form,
      form,
      form.replace('dự bị {personName}', 'dự bị: {personName}').replace('được Chi bộ', 'tôi được Chi bộ'),
      'Tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName} (kết nạp vào Đảng ngày {admissionDate}) từ ngày {assignedDate}. Nay xin báo cáo Chi bộ những vấn đề chủ yếu như sau:',
    ),
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xét, đề nghị công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức.',
      'Căn cứ kết quả phấn đấu của đảng viên dự bị, tôi đề nghị Chi bộ xem xét, đề nghị công nhận đồng chí {personName} là đảng viên chính thức.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: writer.one('Đảng viên được phân công giúp đỡ', 'Người nhận xét'), by: '{mentorName}' },
  });
}
