// What the person and those who vouch for one write, as the fourth house words it: labels of both editions, at times
// with numbers before them, pairs on one line, the day above the signature.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import type { Letter } from '../sheet.ts';
import * as give from '../values/others.ts';
import { formCode, retouch, title } from './parts.ts';

export function signature({ writer, random, signed }: Order, role: string, name: string): Block[] {
  const day = writer.one('{place}, ngày {documentDate}', '{place}, ngày {documentDate}', '{place} ngày {documentDate}');
  const right: Block[] = [
    writer.line(day, 'center', { italic: true }),
    writer.line(`*${random.chance(0.6) ? role.toLocaleUpperCase('vi') : role}*`),
    ...(random.chance(0.5) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -2 })] : []),
    { kind: 'signing', height: random.between(15, 27), signed },
    writer.line(name),
  ];
  return [{ kind: 'columns', share: random.between(0.38, 0.52), left: [], right, above: random.between(6, 14) }];
}

export const remarks = ({ random, writer }: Order) => {
  const good = random.shuffle(strengths).slice(0, random.int(2, 4)).join('; ');
  return writer.one(
    `- Ưu điểm: ${good}.|- Khuyết điểm: ${random.pick(weaknesses)}.`,
    `Về ưu điểm: ${good}. Về khuyết điểm: ${random.pick(weaknesses)}.`,
  );
};

/** Some write the day of such a paper in figures. */
function dayInFigures({ writer, random }: Order): void {
  const day = writer.values.documentDate;
  if (day && random.chance(0.15)) writer.date('documentDate', String(day.value), 'short');
}

function letter(order: Order, { documentType, code, name, about, lines, role, by }: Letter): Paper {
  dayInFigures(order);
  retouch(order);
  const { writer, random } = order;
  const motto: Block[] = [
    writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*'),
    random.chance(0.6) ? { kind: 'rule', length: random.between(40, 55), above: 1 } : writer.line('-----'),
  ];
  const wordings = lines.flatMap((line) => line.split('|'));
  return {
    documentType,
    size: 'A4',
    formCode: formCode(order, code),
    values: writer.values,
    blocks: [...motto, ...title(order, name, about), ...paragraphs(order, wordings), ...signature(order, role, by)],
  };
}

function addressed({ dossier: { unit }, writer }: Order): string {
  if (unit.kind === 'chi-bo-co-so') return `_Kính gửi:_ ${cellName(unit)}`;
  return writer.one(
    `_Kính gửi:_ - Chi ủy ${cellName(unit)};|- ${addressee(unit)}.`,
    `Kính gửi: Chi ủy ${cellName(unit)}, ${addressee(unit)}`,
  );
}

export function application(order: Order): Paper {
  give.giveApplication(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one('Tôi tên là: {personName}. Sinh ngày {birthDate}', 'Họ và tên: {personName}|Ngày sinh: {birthDate}'),
    'Nơi sinh: {birthPlace}',
    writer.one('Quê quán: {homeTown}', 'Quê quán {homeTown}'),
    writer.one('Dân tộc {ethnicGroup}; tôn giáo {religion}', 'Dân tộc: {ethnicGroup}|Tôn giáo: {religion}'),
    'Trình độ học vấn: {education}',
    writer.one('Nơi cư trú: {residence}', 'Nơi ở hiện nay: {residence}'),
    writer.one(
      'Nghề nghiệp: {occupation}. Đơn vị công tác: {workplace}',
      'Nghề nghiệp: {occupation}|Đơn vị công tác: {workplace}',
    ),
    'Chức vụ chính quyền, đoàn thể: {position}',
    'Vào Đoàn TNCS Hồ Chí Minh ngày {youthUnionDate}, tại Trường THPT Yên Thuận',
    'Được xét là cảm tình Đảng ngày {sympathiserDate} tại Chi bộ {sympathiserCell}',
    'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam, được Chi bộ và các đoàn thể giáo dục, bồi dưỡng, tôi nhận thức được: Đảng Cộng sản Việt Nam là đội tiên phong của giai cấp công nhân, đồng thời là đội tiên phong của nhân dân lao động.',
    'Tôi làm đơn này kính đề nghị Chi bộ xem xét, giới thiệu tôi được đứng trong hàng ngũ của Đảng. Tôi nguyện phấn đấu hoàn thành tốt nhiệm vụ được giao.',
  ];
  return letter(order, {
    ...{ documentType: 'application', code: '1', name: 'ĐƠN XIN VÀO ĐẢNG', about: '', lines },
    ...{ role: writer.one('Người làm đơn', 'Người viết đơn'), by: '{personName}' },
  });
}

export function introduction(order: Order): Paper {
  give.giveIntroduction(order);
  const { writer } = order;
  const lines = [
    'Kính gửi: Chi bộ {toCell}',
    writer.one(
      'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}, vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}.',
      'Họ và tên: {introducerName}. Ngày sinh: {introducerBirthDate}|Ngày vào Đảng: {introducerPartyDate}. Ngày công nhận chính thức: {introducerOfficialDate}',
    ),
    'Hiện đang sinh hoạt tại Chi bộ: {introducerCell}',
    writer.one(
      'Ngày {assignedDate}, tôi được Chi bộ phân công giúp đỡ quần chúng {personName} phấn đấu vào Đảng, nay xin báo cáo với Chi bộ những vấn đề chủ yếu như sau:',
      'Tôi được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} từ ngày {assignedDate}. Tôi xin nhận xét:',
    ),
    'Về lý lịch: gia đình và bản thân chấp hành tốt đường lối của Đảng.',
    remarks(order),
    'Đối chiếu với tiêu chuẩn và điều kiện, tôi giới thiệu quần chúng {personName} để Chi bộ xem xét, đề nghị kết nạp vào Đảng.',
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
    writer.one('Tôi là: {personName}. Ngày sinh: {birthDate}', 'Họ tên: {personName}|Sinh ngày: {birthDate}'),
    'Quê quán: {homeTown}',
    'Nơi thường trú: {residence}',
    writer.one(
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Ngày vào Đảng (dự bị): {admissionDate}, tại Chi bộ {admissionCell}',
    ),
    writer.one('Cơ quan, đơn vị đang công tác: {workplace}', 'Hiện công tác tại: {workplace}'),
    'Hiện sinh hoạt Đảng tại Chi bộ: {currentCell}',
    'Căn cứ tiêu chuẩn đảng viên và quá trình rèn luyện trong 12 tháng dự bị, tôi tự kiểm điểm như sau:',
    remarks(order),
    'Biện pháp khắc phục: chủ động học tập, rèn luyện thường xuyên.',
    'Tôi tự nhận thấy có đủ điều kiện; đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên công nhận tôi là đảng viên chính thức.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người viết kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  give.giveMentorReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {mentorName}|Ngày vào Đảng {mentorPartyDate}, ngày chính thức {mentorOfficialDate}|Đang sinh hoạt tại Chi bộ {mentorCell}',
      'Họ và tên: {mentorName}, đảng viên Chi bộ {mentorCell}, vào Đảng ngày {mentorPartyDate} (chính thức ngày {mentorOfficialDate}).',
    ),
    writer.one(
      'Ngày {assignedDate} tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, được kết nạp vào Đảng ngày {admissionDate}.',
      'Theo phân công của Chi bộ ngày {assignedDate}, tôi giúp đỡ đ/c {personName}, kết nạp Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức.',
    ),
    'Tôi xin nhận xét về đảng viên dự bị như sau:',
    remarks(order),
    'Đề nghị Chi bộ xét, công nhận đồng chí {personName} trở thành đảng viên chính thức. Tôi xin chịu trách nhiệm về nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: writer.one('Đảng viên được phân công giúp đỡ', 'Người nhận xét'), by: '{mentorName}' },
  });
}
