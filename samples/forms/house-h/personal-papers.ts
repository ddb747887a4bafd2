// What the person and those who vouch for one write, as the eighth house fills it in.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { formLines, party, title } from './parts.ts';

export function signature({ writer, random, signed }: Order, role: string, name: string, date: string): Block[] {
  const small = random.chance(0.7) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -1 })] : [];
  const right: Block[] = [
    writer.line(date, 'center', { italic: true }),
    writer.line(`*${role.toLocaleUpperCase('vi')}*`),
    ...small,
    { kind: 'signing', height: random.between(16, 25), signed },
    writer.line(random.chance(0.8) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.4, 0.48), left: [], right, above: random.between(5, 12) }];
}

function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const blocks: Block[] = [
    ...party.map((line) => writer.line(`*${line}*`)),
    { kind: 'rule', length: random.between(38, 52), above: 2 },
    ...title(order, wish.name, wish.about),
    ...formLines(order, wish.lines),
    ...signature(order, wish.role, wish.by, '{place}, ngày {documentDate}'),
  ];
  const formCode = random.chance(0.4) ? `Mẫu ${wish.code}-KNĐ` : undefined;
  return { documentType: wish.documentType, size: 'A4', formCode, values: writer.values, blocks };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so') return `Kính gửi: Chi ủy ${cellName(unit)}`;
  return writer.one(
    `Kính gửi: - Chi ủy ${cellName(unit)};|- ${addressee(unit)}.`,
    `Kính gửi: Chi ủy ${cellName(unit)};|${addressee(unit)}.`,
  );
}

const asForm = [
  'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn, tôi đã nhận thức được:',
  'Đảng Cộng sản Việt Nam là đội tiên phong của giai cấp công nhân, của nhân dân lao động và của dân tộc Việt Nam; lấy chủ nghĩa Mác - Lênin và tư tưởng Hồ Chí Minh làm nền tảng tư tưởng, kim chỉ nam cho hành động. Được đứng trong hàng ngũ của Đảng là vinh dự và trách nhiệm của bản thân tôi.',
  'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
] as const;

/** Pairs of data that one line of the form holds. */
function applicationData({ writer, random }: Order): string[] {
  return [
    writer.one(
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tên tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}|Sinh ngày: {birthDate}',
    ),
    'Nơi sinh: {birthPlace}',
    'Quê quán: {homeTown}',
    writer.one(
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}, tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
    ),
    writer.one('Trình độ học vấn: {education}', 'Trình độ học vấn: {education}', 'Trình độ: {education}'),
    writer.one('Nơi cư trú: {residence}', 'Nơi cư trú: {residence}', 'Nơi thường trú: {residence}'),
    writer.one('Nghề nghiệp: {occupation}', 'Nghề nghiệp: {occupation}', 'Nghề nghiệp hiện nay: {occupation}'),
    writer.one('Đơn vị công tác: {workplace}', 'Đơn vị công tác: {workplace}', 'Cơ quan công tác: {workplace}'),
    ...(random.chance(0.8)
      ? [writer.one('Chức vụ chính quyền, đoàn thể: {position}', 'Chức vụ (chính quyền, đoàn thể): {position}')]
      : []),
    writer.one(
      'Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate}',
      'Vào Đoàn Thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường phổ thông',
      'Ngày vào Đoàn TNCS Hồ Chí Minh: {youthUnionDate}',
    ),
    writer.one(
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại Chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại chi bộ: {sympathiserCell}',
    ),
  ];
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '' },
    lines: [addressed(order), ...applicationData(order), ...asForm],
    ...{ role: order.writer.one('Người làm đơn', 'Người làm đơn', 'Người xin vào Đảng'), by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer, dossier } = order;
  const lines = [
    'Kính gửi: Chi bộ {toCell}',
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là: {introducerName}, sinh ngày: {introducerBirthDate}',
      'Tôi là: {introducerName}     Sinh ngày: {introducerBirthDate}',
    ),
    writer.one(
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày: {introducerPartyDate}|Chính thức ngày: {introducerOfficialDate}',
    ),
    ...writer.one('', 'Chức vụ trong Đảng: Không     Chức vụ chính quyền: Không').split('|').filter(Boolean),
    writer.one(
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt tại Chi bộ {introducerCell}',
      `Đang sinh hoạt tại Chi bộ {introducerCell}, ${dossier.unit.office}`,
    ),
    writer.one(
      'Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:',
      'Ngày {assignedDate}, tôi được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:',
      'Ngày {assignedDate} tôi được Chi bộ phân công theo dõi, giúp đỡ quần chúng {personName} phấn đấu vào Đảng. Nay tôi xin báo cáo với Chi bộ như sau:',
    ),
    '- Về lý lịch: Những đặc điểm chính cần lưu ý: Không.',
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order).filter((text) => !text.includes('Về lý lịch')),
    'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: writer.one('Đảng viên giới thiệu', 'Người giới thiệu'), by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one('Tôi là: {personName}     Ngày sinh: {birthDate}', 'Tôi là: {personName}|Sinh ngày: {birthDate}'),
    'Quê quán: {homeTown}',
    writer.one('Nơi cư trú:|+ Nơi thường trú: {residence}|+ Nơi tạm trú: Không', 'Nơi thường trú: {residence}'),
    writer.one(
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Được kết nạp vào Đảng ngày {admissionDate} tại Chi bộ {admissionCell}',
    ),
    writer.one('Cơ quan, đơn vị đang công tác: {workplace}', 'Cơ quan, đơn vị công tác: {workplace}'),
    writer.one('Hiện đang sinh hoạt tại Chi bộ {currentCell}', 'Hiện sinh hoạt tại Chi bộ: {currentCell}'),
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ...remarks(order),
    writer.one(
      'Biện pháp khắc phục khuyết điểm, tồn tại: Chủ động rèn luyện, học hỏi đồng nghiệp và lắng nghe ý kiến góp ý.',
      'Biện pháp khắc phục khuyết điểm: Sắp xếp công việc hợp lý, tự giác sửa chữa hạn chế.',
    ),
    'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const helped = writer.one('đảng viên dự bị: {personName}', 'đảng viên dự bị {personName}');
  const lines = [
    addressed(order),
    'Tôi là: {mentorName}',
    writer.one(
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}|Ngày chính thức: {mentorOfficialDate}',
      'Vào Đảng ngày {mentorPartyDate}, chính thức ngày {mentorOfficialDate}',
    ),
    writer.one('Hiện đang sinh hoạt tại Chi bộ {mentorCell}', 'Hiện sinh hoạt tại Chi bộ: {mentorCell}'),
    writer.one(
      `Ngày {assignedDate} được Chi bộ phân công giúp đỡ ${helped}, được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:`,
      `Ngày {assignedDate}, tôi được Chi bộ phân công giúp đỡ ${helped}, kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức. Nay tôi xin báo cáo Chi bộ những vấn đề chủ yếu như sau:`,
    ),
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu, rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
      'Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xem xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: writer.one('Người nhận xét', 'Đảng viên được phân công giúp đỡ'), by: '{mentorName}' },
  });
}
