// What the person and those who vouch for one write, as the fifth house words it: labels of registers ("nguyên quán",
// "hộ khẩu thường trú", "bí danh"), the day under the motto, as the last line, or at the signature.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { remarks } from './attendance.ts';
import { retouch } from './days.ts';

const day = ({ writer }: Order) =>
  writer.one('{place}, ngày {documentDate}', '{place} ngày {documentDate}', '{place}, ngày {documentDate}');

/** `date` is empty where the day stands elsewhere. */
export function signature({ writer, random, signed }: Order, role: string, name: string, date: string): Block[] {
  const lines: Block[] = [
    ...(date === '' ? [] : [writer.line(date, 'center', { italic: random.chance(0.6) })]),
    writer.line(`*${random.chance(0.5) ? role.toLocaleUpperCase('vi') : role}*`),
    ...(random.chance(0.4) ? [writer.line('_(ký, ghi rõ họ tên)_', 'center', { grow: -1.5 })] : []),
    { kind: 'signing', height: random.between(14, 25), signed },
    writer.line(name),
  ];
  return [{ kind: 'columns', share: random.between(0.4, 0.54), left: [], right: lines, above: random.between(5, 13) }];
}

function letter(order: Order, { documentType, code, name, about, lines, role, by }: Letter): Paper {
  retouch(order);
  const { writer, random } = order;
  const where = random.pick(['foot', 'foot', 'top', 'last'] as const);
  const date = day(order);
  const grow = random.pick([1, 2, 3] as const);
  const blocks = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*'),
    ...(where === 'top' ? [writer.line(date, random.pick(['center', 'right'] as const), { italic: true }, 3)] : []),
    writer.line(`*${name}*`, 'center', { grow }, random.between(10, 20)),
    ...(about === '' ? [] : [writer.line(random.pick([`*${about}*`, `_${about}_`] as const))]),
    ...paragraphs(
      order,
      lines.flatMap((line) => line.split('|')),
    ),
    ...(where === 'last' ? paragraphs(order, [`Làm tại ${date}.`]) : []),
    ...signature(order, role, by, where === 'foot' ? date : ''),
  ];
  const formCode = random.chance(0.3) ? `Mẫu ${code}-KNĐ` : undefined;
  return { documentType, size: 'A4', formCode, values: writer.values, blocks };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so') return `Kính gửi: Chi ủy ${cellName(unit)}`;
  return writer.one(
    `Kính gửi: ${addressee(unit)}; ${cellName(unit)}`,
    `*Kính gửi:*|– ${cellName(unit)}|– ${addressee(unit)}`,
  );
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Họ và tên khai sinh: {personName}|Bí danh: Không|Sinh ngày: {birthDate}',
      'Tên tôi là {personName}, bí danh: không, sinh ngày {birthDate}',
      'Tôi là {personName}, sinh ngày {birthDate}',
    ),
    writer.one('Sinh tại: {birthPlace}', 'Nơi sinh: {birthPlace}'),
    writer.one('Nguyên quán: {homeTown}', 'Nguyên quán (quê gốc): {homeTown}', 'Quê quán: {homeTown}'),
    writer.one('Hộ khẩu thường trú: {residence}', 'Chỗ ở hiện nay: {residence}'),
    writer.one('Dân tộc: {ethnicGroup} - Tôn giáo: {religion}', 'Tôn giáo: {religion}. Dân tộc: {ethnicGroup}'),
    writer.one('Trình độ chuyên môn: {education}', 'Trình độ học vấn: {education}'),
    writer.one('Nghề nghiệp: {occupation}|Nơi làm việc: {workplace}', 'Hiện là {occupation} tại {workplace}'),
    'Vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}',
    writer.one(
      'Được Chi bộ {sympathiserCell} công nhận là cảm tình Đảng ngày {sympathiserDate}',
      'Là cảm tình Đảng của Chi bộ {sympathiserCell} từ ngày {sympathiserDate}',
    ),
    'Sau thời gian học tập, tìm hiểu về Đảng, tôi nhận thức rõ mục đích, lý tưởng của Đảng và tự nguyện phấn đấu theo con đường mà Đảng và Bác Hồ đã chọn.',
    'Tôi viết đơn này đề nghị Chi bộ xét, kết nạp tôi vào Đảng. Nếu được đứng trong hàng ngũ của Đảng, tôi xin chấp hành Điều lệ Đảng và làm tròn nhiệm vụ của người đảng viên.',
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: writer.one('Người làm đơn', 'Người xin vào Đảng'), by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const lines = [
    writer.one('Kính gửi: Chi ủy Chi bộ {toCell}', 'Kính gửi: Chi bộ {toCell}'),
    writer.one(
      'Người giới thiệu: {introducerName}. Sinh ngày: {introducerBirthDate}|Kết nạp Đảng ngày {introducerPartyDate}; chuyển đảng chính thức ngày {introducerOfficialDate}|Sinh hoạt tại Chi bộ: {introducerCell}',
      'Tôi là {introducerName} (sinh ngày {introducerBirthDate}), đảng viên Chi bộ {introducerCell}, vào Đảng {introducerPartyDate}, chuyển đảng chính thức {introducerOfficialDate}.',
    ),
    writer.one(
      'Từ ngày {assignedDate}, theo phân công của Chi bộ, tôi theo dõi, giúp đỡ quần chúng {personName}. Nay tôi xin giới thiệu như sau:',
      'Quần chúng được giới thiệu: {personName}, tôi được Chi bộ phân công giúp đỡ ngày {assignedDate}.',
    ),
    'Lý lịch bản thân và gia đình rõ ràng.',
    ...remarks(order),
    'Tôi thấy quần chúng {personName} có đủ tiêu chuẩn, xin giới thiệu để Chi bộ xét kết nạp và chịu trách nhiệm trước Đảng về việc giới thiệu của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'member-introduction', code: '3', name: 'GIẤY GIỚI THIỆU', about: 'người vào Đảng', lines },
    ...{ role: writer.one('Người giới thiệu', 'Đảng viên giới thiệu'), by: '{introducerName}' },
  });
}

export function selfReview(order: Order): Paper {
  give.giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Họ và tên khai sinh: {personName}|Bí danh: Không. Sinh ngày: {birthDate}',
      'Tôi là {personName}, sinh ngày {birthDate}',
    ),
    writer.one('Nguyên quán: {homeTown}', 'Quê quán: {homeTown}'),
    'Hộ khẩu thường trú: {residence}',
    writer.one('Nơi công tác: {workplace}', 'Cơ quan: {workplace}'),
    writer.one(
      'Kết nạp Đảng ngày {admissionDate} tại Chi bộ {admissionCell}; hiện sinh hoạt tại Chi bộ {currentCell}',
      'Vào Đảng ngày: {admissionDate}|Nơi kết nạp: Chi bộ {admissionCell}|Chi bộ đang sinh hoạt: {currentCell}',
    ),
    'Qua thời gian dự bị, tôi tự kiểm điểm:',
    ...remarks(order),
    'Hướng khắc phục: thường xuyên học tập, tự phê bình và sửa chữa.',
    'Tự xét thấy đã đủ tiêu chuẩn, tôi đề nghị Chi bộ xét chuyển đảng chính thức đúng thời hạn.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Đảng viên dự bị'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Họ và tên người nhận xét: {mentorName}|Vào Đảng ngày {mentorPartyDate}; chuyển đảng chính thức ngày {mentorOfficialDate}|Chi bộ đang sinh hoạt: {mentorCell}',
      'Tôi là {mentorName}, sinh hoạt tại Chi bộ {mentorCell}, kết nạp ngày {mentorPartyDate}, chuyển đảng chính thức ngày {mentorOfficialDate}.',
    ),
    writer.one(
      'Đảng viên dự bị được giúp đỡ: {personName}, kết nạp ngày {admissionDate}; thời gian giúp đỡ: từ ngày {assignedDate}.',
      'Chi bộ phân công tôi từ ngày {assignedDate} giúp đỡ đồng chí {personName}, vào Đảng ngày {admissionDate}. Tôi có nhận xét như sau:',
    ),
    ...remarks(order),
    'Tôi đề nghị Chi bộ xét, chuyển đảng chính thức cho đồng chí {personName} và xin chịu trách nhiệm về nhận xét này.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT' },
    ...{ about: writer.one('đảng viên dự bị', 'về đảng viên dự bị'), lines },
    ...{ role: writer.one('Người nhận xét', 'Đảng viên giúp đỡ'), by: '{mentorName}' },
  });
}
