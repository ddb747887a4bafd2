// What the person and those who vouch for one write, as the seventh house fills it in: the form's labels, at times with the
// dots of the form left behind what was typed.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './matter.ts';
import { formLines, party, title } from './parts.ts';

export function signature({ writer, random, signed }: Order, role: string, name: string, date: string): Block[] {
  const small = random.chance(0.6) ? [writer.line('_(ký, ghi rõ họ và tên)_', 'center', { grow: -1 })] : [];
  const right: Block[] = [
    writer.line(date, 'center', { italic: true }),
    writer.line(`*${random.chance(0.8) ? role.toLocaleUpperCase('vi') : role}*`),
    ...small,
    { kind: 'signing', height: random.between(16, 26), signed },
    writer.line(random.chance(0.7) ? `*${name}*` : name),
  ];
  return [{ kind: 'columns', share: random.between(0.42, 0.5), left: [], right, above: random.between(5, 12) }];
}

/** A line of a label and its value, none of the sentences. */
const isDatum = (line: string) => /^[^.]{4,40}: \{[A-Za-z]+\}$/.test(line);

function letter(order: Order, wish: Letter): Paper {
  const { writer, random } = order;
  const dotted = !writer.allByHand && random.chance(0.15);
  const lines = wish.lines
    .flatMap((line) => line.split('|'))
    .map((line) => (dotted && isDatum(line) ? `${line} ${'.'.repeat(random.int(6, 24))}` : line));
  const blocks: Block[] = [
    ...party.map((line) => writer.line(`*${line}*`)),
    { kind: 'rule', length: random.between(40, 56), above: 2 },
    ...title(order, wish.name, wish.about),
    ...formLines(order, lines),
    ...signature(order, wish.role, wish.by, '{place}, ngày {documentDate}'),
  ];
  const formCode = random.chance(0.5) ? `Mẫu ${wish.code}-KNĐ` : undefined;
  return { documentType: wish.documentType, size: 'A4', formCode, values: writer.values, blocks };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so') return `Kính gửi: Chi ủy ${cellName(unit)}`;
  return writer.one(
    `Kính gửi: - Chi ủy ${cellName(unit)};|- ${addressee(unit)}.`,
    `Kính gửi: Chi ủy ${cellName(unit)}|${addressee(unit)}`,
  );
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { writer, random } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {personName}, sinh ngày {birthDate}',
      'Tôi là: {personName}     Sinh ngày: {birthDate}',
      'Tôi tên là: {personName}, sinh ngày {birthDate}',
    ),
    'Nơi sinh: {birthPlace}',
    'Quê quán: {homeTown}',
    writer.one(
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}     Tôn giáo: {religion}',
      'Dân tộc: {ethnicGroup}|Tôn giáo: {religion}',
    ),
    writer.one('Trình độ học vấn: {education}', 'Trình độ học vấn: {education}', 'Trình độ chuyên môn: {education}'),
    writer.one('Nơi cư trú: {residence}', 'Nơi cư trú: {residence}', 'Nơi cư trú hiện nay: {residence}'),
    writer.one('Nghề nghiệp: {occupation}', 'Nghề nghiệp: {occupation}', 'Nghề nghiệp hiện nay: {occupation}'),
    'Đơn vị công tác: {workplace}',
    ...(random.chance(0.75) ? ['Chức vụ chính quyền, đoàn thể: {position}'] : []),
    writer.one(
      'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate}',
      'Vào Đoàn TNCS Hồ Chí Minh ngày: {youthUnionDate}',
    ),
    writer.one(
      'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
      'Được xét là cảm tình Đảng ngày {sympathiserDate}, tại Chi bộ {sympathiserCell}',
      'Được công nhận là cảm tình Đảng ngày {sympathiserDate} tại Chi bộ {sympathiserCell}',
    ),
    'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn, tôi đã nhận thức được: Đảng Cộng sản Việt Nam là đội tiên phong của giai cấp công nhân, đồng thời là đội tiên phong của nhân dân lao động và của dân tộc Việt Nam.',
    writer.one(
      'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
      'Vì vậy, tôi viết đơn này xin được gia nhập Đảng Cộng sản Việt Nam và nguyện trung thành với lý tưởng, mục tiêu của Đảng.',
    ),
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: writer.one('Người làm đơn', 'Người làm đơn', 'Người viết đơn'), by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const lines = [
    writer.one('Kính gửi: Chi bộ {toCell}', 'Kính gửi: Chi bộ: {toCell}'),
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
      'Tôi là: {introducerName}     Sinh ngày: {introducerBirthDate}',
    ),
    writer.one(
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
      'Ngày vào Đảng: {introducerPartyDate}     Ngày chính thức: {introducerOfficialDate}',
    ),
    writer.one(
      'Đang sinh hoạt tại Chi bộ: {introducerCell}',
      'Đang sinh hoạt tại Chi bộ {introducerCell}',
      'Hiện đang sinh hoạt tại Chi bộ: {introducerCell}',
    ),
    writer.one(
      'Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:',
      'Ngày {assignedDate}, tôi được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu như sau:',
      'Được Chi bộ phân công giúp đỡ quần chúng {personName} phấn đấu vào Đảng từ ngày {assignedDate}, nay tôi xin báo cáo với Chi bộ như sau:',
    ),
    '- Về lý lịch: Những đặc điểm chính cần lưu ý: Không.',
    '- Những ưu, khuyết điểm chính:',
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
      'Tôi nhận thấy quần chúng {personName} có đủ tiêu chuẩn, điều kiện; tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp vào Đảng.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: 'Đảng viên giới thiệu', by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one('Tôi là: {personName}     Ngày sinh: {birthDate}', 'Tôi là: {personName}, sinh ngày {birthDate}'),
    'Quê quán: {homeTown}',
    writer.one('Nơi cư trú: {residence}', 'Nơi cư trú:|+ Nơi thường trú: {residence}|+ Nơi tạm trú: Không'),
    writer.one(
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Được kết nạp vào Đảng ngày {admissionDate} tại Chi bộ: {admissionCell}',
    ),
    writer.one('Cơ quan, đơn vị đang công tác: {workplace}', 'Đơn vị công tác: {workplace}'),
    writer.one('Hiện đang sinh hoạt tại Chi bộ {currentCell}', 'Hiện đang sinh hoạt tại Chi bộ: {currentCell}'),
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ...remarks(order),
    writer.one(
      'Biện pháp khắc phục khuyết điểm: tích cực học tập, rèn luyện, sửa chữa những hạn chế đã nêu.',
      'Biện pháp khắc phục khuyết điểm, tồn tại: tiếp thu ý kiến của Chi bộ và nghiêm túc sửa chữa.',
    ),
    'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người viết tự kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    'Tôi là: {mentorName}',
    writer.one(
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}|Ngày chính thức: {mentorOfficialDate}',
      'Vào Đảng ngày {mentorPartyDate}, chính thức ngày {mentorOfficialDate}',
    ),
    writer.one('Hiện đang sinh hoạt tại Chi bộ {mentorCell}', 'Hiện đang sinh hoạt tại Chi bộ: {mentorCell}'),
    writer.one(
      'Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị: {personName}, được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:',
      'Ngày {assignedDate}, tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, kết nạp vào Đảng ngày {admissionDate}; nay xin báo cáo với Chi bộ như sau:',
      'Được phân công giúp đỡ đảng viên dự bị {personName} (kết nạp ngày {admissionDate}) từ ngày {assignedDate}, tôi xin báo cáo với Chi bộ những vấn đề chủ yếu sau:',
    ),
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xem xét, công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức.',
      'Đối chiếu với tiêu chuẩn, điều kiện, tôi đề nghị Chi bộ xét công nhận đồng chí {personName} là đảng viên chính thức.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về những nội dung nhận xét trên.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: writer.one('Đảng viên được phân công giúp đỡ', 'Người nhận xét'), by: '{mentorName}' },
  });
}
