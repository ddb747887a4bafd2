// Whom the thirteenth house's papers are about, the texts they rest on, what speaks for a person and what against.
import type { Order } from '../form.ts';
import { rulesOn } from '../rules-in-force.ts';
import { isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { worded } from './typing.ts';

export const subjectOf = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

/** How the paper calls the person; the same all over it. */
export function personOf(order: Order, purpose: Purpose): string {
  const { random, dossier } = order;
  const name = random.chance(0.35) ? '*{personName}*' : '{personName}';
  if (!isAdmission(purpose))
    return worded(order, `đồng chí ${name}`, `đảng viên dự bị ${name}`, `đồng chí đảng viên dự bị ${name}`);
  const before = dossier.person.gender === 'nam' ? 'ông' : 'bà';
  return worded(order, `quần chúng ưu tú ${name}`, `quần chúng ${name}`, `${before} ${name}`, `đồng chí ${name}`);
}

export const deedOf = (order: Order, purpose: Purpose, whom: string): string =>
  isAdmission(purpose)
    ? worded(order, `kết nạp ${whom} vào Đảng Cộng sản Việt Nam`, `kết nạp ${whom} vào Đảng`)
    : worded(
        order,
        `công nhận ${whom} là đảng viên chính thức`,
        `công nhận ${whom} trở thành đảng viên chính thức của Đảng`,
        `chuyển đảng viên chính thức đối với ${whom}`,
      );

/** The guide of the Central Organization Committee in force, as clerks cite it. */
const guideOn = (date: string) =>
  date >= '2022-01-18'
    ? 'Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên'
    : 'Hướng dẫn số 09-HD/BTCTW ngày 05/6/2017 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên';

/** Statute first, texts that some add, then the paper's own grounds. */
export function groundsOf(order: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const { random } = order;
  const article = isAdmission(purpose) ? 4 : 5;
  const statute = worded(
    order,
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam (Điều ${article})`,
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ quy định tại Điều ${article} của Điều lệ Đảng Cộng sản Việt Nam`,
  );
  const texts = [
    ...[statute, ...(random.chance(0.28) ? [`Căn cứ ${rulesOn(date)}`] : [])],
    ...[...(random.chance(0.22) ? [`Thực hiện ${guideOn(date)}`] : []), ...own],
  ];
  const dash = random.chance(0.45) ? '- ' : '';
  const [between, end] = random.pick([
    [';', ','] as const,
    [';', ';'] as const,
    [';', '.'] as const,
    ['.', '.'] as const,
  ]);
  return texts.map((text, index) => `${dash}${text}${index < texts.length - 1 ? between : end}`);
}

const praise = [
  'Bản thân có quan điểm, lập trường rõ ràng, kiên định mục tiêu độc lập dân tộc gắn liền với chủ nghĩa xã hội',
  'Thực hiện tốt quy chế làm việc, giờ giấc của cơ quan',
  'Được đồng nghiệp tin cậy, nhân dân nơi cư trú quý mến',
  'Chịu khó học hỏi, nắm vững chuyên môn của vị trí việc làm',
  'Nhiều năm liền đạt danh hiệu Lao động tiên tiến',
  'Gia đình gương mẫu chấp hành chủ trương, chính sách, không ai vi phạm pháp luật',
  'Tích cực trong công tác đoàn thể, phong trào văn hóa, văn nghệ, thể thao',
  'Có tinh thần đoàn kết, thẳng thắn, biết lắng nghe',
  'Không có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống',
  'Việc được giao đều làm xong đúng hạn, có chất lượng',
  'Lịch sử chính trị của bản thân và gia đình rõ ràng, đã được thẩm tra',
] as const;
const blame = [
  'Tính tự phê bình và phê bình chưa cao',
  'Còn thiếu kinh nghiệm trong công tác vận động quần chúng',
  'Việc cập nhật văn bản mới đôi khi chậm',
  'Ít tham gia ý kiến xây dựng tập thể',
  'Công tác tham mưu có mặt còn hạn chế',
  'Còn trẻ, cần được rèn luyện nhiều hơn qua thực tiễn',
] as const;

/** The matters that the published forms name in brackets, a line each. */
const byMatter = (order: Order): string[] =>
  [
    ['Về lý lịch', 'rõ ràng, bảo đảm tiêu chuẩn chính trị', 'bản thân và gia đình không có vấn đề gì phải xem xét'],
    [
      'Về tư tưởng chính trị',
      'tuyệt đối trung thành với Đảng, với Tổ quốc',
      'vững vàng, nghiêm túc học tập nghị quyết',
    ],
    ['Về đạo đức, tác phong', 'trong sáng, giản dị', 'đúng mực, có trách nhiệm'],
    ['Về năng lực', 'đáp ứng yêu cầu nhiệm vụ', 'có trình độ, làm việc khoa học'],
    ['Về quan hệ với quần chúng', 'gần gũi, được mọi người quý trọng', 'chan hòa, sẵn sàng giúp đỡ'],
  ].map(([label = '', ...said]) => `+ ${label}: ${order.writer.one(...said)}.`);

/** Good points and bad ones: in two lines, in a list, or matter by matter. */
export function remarksOn(order: Order): string[] {
  const { writer, random } = order;
  const [good = '', bad = ''] = worded(
    order,
    'Về ưu điểm|Về khuyết điểm',
    'Ưu điểm|Khuyết điểm',
    'Mặt mạnh|Mặt còn hạn chế',
    'Ưu điểm chính|Khuyết điểm, hạn chế cần khắc phục',
  ).split('|');
  const said = random.shuffle(praise).slice(0, random.int(2, 4));
  const [first, second] = random.pick([
    ['- ', '- '] as const,
    ['• ', '• '] as const,
    ['1. ', '2. '] as const,
    ['', ''] as const,
  ]);
  const faults = `${second}${bad}: ${writer.one(...blame)}.`;
  const kind = random.int(0, 3);
  if (kind < 2) return [`${first}${good}: ${said.join('; ')}.`, faults];
  return [`${first}${good}:`, ...(kind === 2 ? said.map((text) => `+ ${text};`) : byMatter(order)), faults];
}
