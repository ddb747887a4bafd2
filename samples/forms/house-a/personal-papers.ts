// 1-KNĐ, 3-KNĐ, 10-KNĐ, 11-KNĐ: papers that a person writes and signs; no header but the Party's name, no seal.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import { giveApplication, giveIntroduction, giveMentorReview, giveSelfReview } from '../values/others.ts';
import { formCode, title } from './parts.ts';

const motto = ({ writer, random }: Order): Block[] => [
  writer.line('*ĐẢNG CỘNG SẢN VIỆT NAM*'),
  { kind: 'rule', length: random.between(38, 60), above: 2 },
];

/** Place, day and signature of the writer, at the right. */
export function signature(order: Order, role: string, name: string): Block[] {
  const { writer, random, signed } = order;
  const right: Block[] = [
    writer.line('{place}, ngày {documentDate}', 'center', { italic: true }),
    writer.line(`*${role}*`),
    ...(random.chance(0.6) ? [writer.line('_(Ký, ghi rõ họ và tên)_', 'center', { grow: -2 })] : []),
    { kind: 'signing', height: random.between(16, 24), signed },
    writer.line(`*${name}*`),
  ];
  return [{ kind: 'columns', share: 0.42, left: [], right, above: 6 }];
}

function letter(
  order: Order,
  form: { type: string; code: string; name: string; about: string; text: readonly string[]; role: string; by: string },
): Paper {
  return {
    documentType: form.type,
    size: 'A4',
    formCode: formCode(order, form.code),
    values: order.writer.values,
    blocks: [
      ...motto(order),
      ...title(order, form.name, form.about),
      ...paragraphs(order, form.text),
      ...signature(order, form.role, form.by),
    ],
  };
}

const good = ({ random }: Order, count: number) =>
  random
    .shuffle(strengths)
    .slice(0, count)
    .map((text) => `${text}.`);

export function application(order: Order): Paper {
  giveApplication(order);
  const { writer, dossier } = order;
  const grassroots = dossier.unit.kind === 'chi-bo-co-so';
  const text = [
    `Kính gửi: ${grassroots ? '' : 'Chi ủy: '}${cellName(dossier.unit)}`,
    ...(grassroots ? [] : [`Đảng ủy: ${addressee(dossier.unit)}`]),
    'Tôi là: {personName}, sinh ngày {birthDate}',
    'Nơi sinh: {birthPlace}',
    'Quê quán: {homeTown}',
    writer.one('Dân tộc: {ethnicGroup}   Tôn giáo: {religion}', 'Dân tộc: {ethnicGroup}, Tôn giáo: {religion}'),
    'Trình độ học vấn: {education}',
    'Nơi cư trú: {residence}',
    'Nghề nghiệp: {occupation}',
    'Đơn vị công tác: {workplace}',
    'Chức vụ chính quyền, đoàn thể: {position}',
    'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày {youthUnionDate} tại trường THPT Đại Hòa',
    'Được xét là cảm tình Đảng ngày {sympathiserDate} tại chi bộ {sympathiserCell}',
    'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, của tổ chức Đoàn, Công đoàn tôi đã nhận thức được:',
    'Được đứng trong hàng ngũ của Đảng là vinh dự và trách nhiệm lớn đối với bản thân tôi. Tôi luôn cố gắng học tập, rèn luyện và gương mẫu trong công việc hằng ngày.',
    'Tôi nguyện trung thành với lý tưởng và mục tiêu cách mạng của Đảng, phấn đấu hoàn thành tốt nhiệm vụ được giao, xứng đáng là đảng viên của Đảng Cộng sản Việt Nam.',
  ];
  return letter(order, {
    type: 'application',
    code: '1',
    name: 'ĐƠN XIN VÀO ĐẢNG',
    about: '',
    text,
    role: 'NGƯỜI LÀM ĐƠN',
    by: '{personName}',
  });
}

export function introduction(order: Order): Paper {
  giveIntroduction(order);
  const text = [
    'Kính gửi: Chi bộ: {toCell}',
    'Tôi là: {introducerName}, sinh ngày {introducerBirthDate}',
    'Vào Đảng ngày {introducerPartyDate}, chính thức ngày {introducerOfficialDate}',
    'Chức vụ trong Đảng: Đảng viên, chức vụ chính quyền: Chuyên viên',
    'Quê quán: xã Tân Lũng, huyện Phú Lâm, tỉnh Thái Nguyên',
    'Đang sinh hoạt tại Chi bộ: {introducerCell}',
    'Ngày {assignedDate} được Chi bộ phân công giáo dục, giúp đỡ quần chúng {personName} phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:',
    `- Về lý lịch: ${order.writer.one('Lịch sử chính trị của bản thân và gia đình rõ ràng.', 'Không có vấn đề gì cần lưu ý.')}`,
    `- Những ưu, khuyết điểm chính: ${good(order, 3).join(' ')} ${order.random.pick(weaknesses)}.`,
    'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng {personName} vào Đảng.',
    'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
  ];
  return letter(order, {
    type: 'member-introduction',
    code: '3',
    name: 'GIẤY GIỚI THIỆU',
    about: 'người vào Đảng',
    text,
    role: 'ĐẢNG VIÊN GIỚI THIỆU',
    by: '{introducerName}',
  });
}

export function selfReview(order: Order): Paper {
  giveSelfReview(order);
  const { dossier } = order;
  const text = [
    `Kính gửi: ${cellName(dossier.unit)}`,
    'Tôi là: {personName}   Ngày sinh: {birthDate}',
    'Quê quán: {homeTown}',
    'Nơi cư trú: {residence}',
    'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
    'Cơ quan, đơn vị đang công tác: {workplace}',
    'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    `Ưu điểm: ${good(order, 4).join(' ')}`,
    `Khuyết điểm: ${order.random.pick(weaknesses)}.`,
    'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    type: 'self-review',
    code: '10',
    name: 'BẢN TỰ KIỂM ĐIỂM',
    about: 'của đảng viên dự bị',
    text,
    role: 'NGƯỜI TỰ KIỂM ĐIỂM',
    by: '{personName}',
  });
}

export function mentorReview(order: Order): Paper {
  giveMentorReview(order);
  const { dossier } = order;
  const text = [
    `Kính gửi: ${cellName(dossier.unit)}`,
    'Tôi là: {mentorName}',
    'Ngày vào Đảng: {mentorPartyDate}   Ngày chính thức: {mentorOfficialDate}',
    'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
    'Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị: {personName} được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:',
    `Ưu điểm: ${good(order, 3).join(' ')}`,
    `Khuyết điểm và những vấn đề cần lưu ý: ${order.random.pick(weaknesses)}.`,
    'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    type: 'mentor-review',
    code: '11',
    name: 'BẢN NHẬN XÉT',
    about: 'đảng viên dự bị',
    text,
    role: 'ĐẢNG VIÊN ĐƯỢC PHÂN CÔNG GIÚP ĐỠ',
    by: '{mentorName}',
  });
}
