// Whom the eleventh house's papers are about, the texts they rest on, and what speaks for a person and against.
import type { Order } from '../form.ts';
import { rulesOn } from '../rules-in-force.ts';
import { isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { usual } from './typing.ts';

/** `đề nghị kết nạp đảng viên`, as titles and grounds name it. */
export const subject = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

/** How the paper calls the person, chosen once. */
export function personOf(order: Order, purpose: Purpose): string {
  const bold = order.random.chance(0.15) ? '*{personName}*' : '{personName}';
  return isAdmission(purpose)
    ? usual(order, `quần chúng ${bold}`, `quần chúng ưu tú ${bold}`, `đ/c ${bold}`, `quần chúng: ${bold}`)
    : usual(
        order,
        `đảng viên dự bị ${bold}`,
        `đồng chí ${bold} (đảng viên dự bị)`,
        `đ/c ${bold}`,
        `đảng viên dự bị: ${bold}`,
      );
}

/** What is asked for, of that person. */
export function deedOf(order: Order, purpose: Purpose, whom: string): string {
  return isAdmission(purpose)
    ? usual(order, `kết nạp ${whom} vào Đảng`, `kết nạp ${whom} vào Đảng Cộng sản Việt Nam`, `kết nạp Đảng cho ${whom}`)
    : usual(
        order,
        `công nhận ${whom} trở thành đảng viên chính thức`,
        `công nhận đảng viên chính thức cho ${whom}`,
        `công nhận ${whom} là đảng viên chính thức của Đảng Cộng sản Việt Nam`,
      );
}

/** Texts in force on the day, then the paper's own grounds. */
export function grounds(order: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const { random } = order;
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = usual(
    order,
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ quy định tại Điều ${article} của Điều lệ Đảng Cộng sản Việt Nam khóa XI`,
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam (Điều ${article}, Chương I)`,
    `Căn cứ vào Điều ${article} Điều lệ Đảng Cộng sản Việt Nam`,
  );
  const all = [statute, ...(random.chance(0.22) ? [`Căn cứ ${rulesOn(date)}`] : []), ...own];
  const mark = random.pick(['- ', '- ', '', '+ '] as const);
  const ends = random.pick([';,', ';,', ';.', ',,', '..'] as const);
  return all.map((text, index) => `${mark}${text}${index === all.length - 1 ? ends.slice(1) : ends.slice(0, 1)}`);
}

const merits = [
  'Bản thân luôn chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước',
  'Có phẩm chất chính trị tốt, kiên định với mục tiêu, lý tưởng của Đảng',
  'Có tinh thần cầu thị, chịu khó học tập, nâng cao tay nghề',
  'Hoàn thành tốt nhiệm vụ chuyên môn, nhiều năm đạt danh hiệu Lao động tiên tiến',
  'Sống chan hòa, đúng mực, được đồng nghiệp và bà con nơi cư trú quý mến',
  'Tích cực tham gia hoạt động của Công đoàn, Đoàn Thanh niên và phong trào của địa phương',
  'Có ý thức giữ gìn đoàn kết nội bộ, thẳng thắn góp ý xây dựng cơ quan',
  'Gia đình luôn gương mẫu thực hiện nghĩa vụ công dân',
] as const;
const faults = [
  'Tính tình còn rụt rè, chưa thường xuyên phát biểu trong sinh hoạt',
  'Đôi lúc giải quyết công việc chưa thật linh hoạt',
  'Công tác tham mưu có lúc còn chậm',
  'Chưa tham gia đều các hoạt động phong trào',
  'Tinh thần đấu tranh phê bình có lúc còn nể nang',
] as const;

/** A sentence for each thing that the form's brackets name. */
function byHeads({ writer, random }: Order): string[] {
  const mark = random.pick(['- ', '+ ', ''] as const);
  return [
    writer.one(
      'Về lý lịch: Rõ ràng, đã được thẩm tra theo quy định',
      'Lý lịch: Bản thân và gia đình không vi phạm lịch sử chính trị và chính trị hiện nay',
    ),
    writer.one(
      'Về phẩm chất chính trị: Tin tưởng tuyệt đối vào sự lãnh đạo của Đảng',
      'Phẩm chất chính trị: Chấp hành nghiêm đường lối của Đảng, pháp luật của Nhà nước',
    ),
    writer.one('Về đạo đức, lối sống: Khiêm tốn, giản dị, tiết kiệm', 'Đạo đức, lối sống: Trong sáng, lành mạnh'),
    writer.one(
      'Về năng lực công tác: Vững chuyên môn, tận tụy với công việc',
      'Năng lực công tác: Đáp ứng tốt yêu cầu',
    ),
    writer.one('Về quan hệ quần chúng: Luôn lắng nghe, chia sẻ', 'Quan hệ quần chúng: Gần gũi, được tín nhiệm cao'),
  ].map((text) => `${mark}${text}.`);
}

/** Good points and bad ones. */
export function remarks(order: Order): string[] {
  const { writer, random } = order;
  const good = random.shuffle(merits).slice(0, random.int(2, 4));
  const labels = usual(
    order,
    'Ưu điểm|Khuyết điểm',
    'Về ưu điểm|Về khuyết điểm',
    'Mặt mạnh|Mặt hạn chế',
    'Ưu điểm chính|Tồn tại, khuyết điểm',
  );
  const [first = '', second = ''] = labels.split('|');
  const mark = random.pick([
    ['', ''],
    ['- ', '- '],
    ['+ ', '+ '],
    ['1/ ', '2/ '],
    ['a) ', 'b) '],
  ] as const);
  const kind = random.pick(['line', 'line', 'list', 'heads'] as const);
  const opened = kind === 'line' ? [`${mark[0]}${first}: ${good.join('. ')}.`] : [`${mark[0]}${first}:`];
  const points = kind === 'heads' ? byHeads(order) : kind === 'list' ? good.map((text) => `- ${text}.`) : [];
  return [...opened, ...points, `${mark[1]}${second}: ${writer.one(...faults)}.`];
}
