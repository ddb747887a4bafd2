// Whom the twelfth house's papers are about, the texts they rest on, and what speaks for a person and against.
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
  const bold = order.random.chance(0.2) ? '*{personName}*' : '{personName}';
  return isAdmission(purpose)
    ? usual(order, `quần chúng ${bold}`, `quần chúng ưu tú ${bold}`, `đồng chí ${bold}`, `ông (bà) ${bold}`)
    : usual(order, `đảng viên dự bị ${bold}`, `đồng chí ${bold}`, `đ/c ${bold} - đảng viên dự bị`, `ĐVDB ${bold}`);
}

/** What is asked for, of that person. */
export function deedOf(order: Order, purpose: Purpose, whom: string): string {
  return isAdmission(purpose)
    ? usual(
        order,
        `kết nạp ${whom} vào Đảng`,
        `kết nạp ${whom} vào hàng ngũ của Đảng`,
        `kết nạp vào Đảng đối với ${whom}`,
      )
    : usual(
        order,
        `công nhận ${whom} trở thành đảng viên chính thức`,
        `chuyển đảng chính thức cho ${whom}`,
        `công nhận đảng viên chính thức đối với ${whom}`,
      );
}

/** Texts in force on the day, then the paper's own grounds. */
export function grounds(order: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const { random } = order;
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = usual(
    order,
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article} Điều lệ Đảng khóa XI`,
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam, Chương I, Điều ${article}`,
    `Thực hiện Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
  );
  const guide = 'Căn cứ Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư Trung ương Đảng';
  const cited = [
    ...(random.chance(0.2) ? [`Căn cứ ${rulesOn(date)}`] : []),
    ...(date >= '2021-09-28' && random.chance(0.15) ? [guide] : []),
  ];
  const all = [statute, ...cited, ...own];
  const mark = random.pick(['- ', '- ', '', ''] as const);
  const ends = random.pick([';,', ';,', ';.', ',,', ';;'] as const);
  return all.map((text, index) => `${mark}${text}${index === all.length - 1 ? ends.slice(1) : ends.slice(0, 1)}`);
}

const merits = [
  'Có bản lĩnh chính trị vững vàng, tin tưởng vào sự lãnh đạo của Đảng và con đường đi lên chủ nghĩa xã hội',
  'Chấp hành tốt nội quy, quy chế của cơ quan, đơn vị',
  'Năng động trong công việc, có nhiều sáng kiến được áp dụng',
  'Luôn giúp đỡ đồng nghiệp, khiêm tốn, thật thà',
  'Thường xuyên tự học, cập nhật kiến thức chuyên môn, tin học, ngoại ngữ',
  'Tham gia nhiệt tình các hoạt động tình nguyện, hiến máu nhân đạo',
  'Giữ mối liên hệ thường xuyên với cấp ủy và nhân dân nơi cư trú',
  'Bản thân và gia đình chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'Chấp hành nghiêm sự phân công của tổ chức, không ngại việc khó',
  'Kết quả công tác hằng năm được xếp loại hoàn thành tốt nhiệm vụ',
] as const;
const faults = [
  'Chưa mạnh dạn đề xuất những việc mới',
  'Kinh nghiệm công tác quần chúng còn ít',
  'Có lúc còn nóng tính trong trao đổi công việc',
  'Việc nghiên cứu nghị quyết có thời điểm chưa sâu',
  'Cần sắp xếp thời gian hợp lý hơn giữa công việc và học tập',
  'Còn ngại va chạm, ít góp ý cho đồng nghiệp',
] as const;

/** A line for each thing that the form's brackets name, with letters or dashes. */
function byHeads({ writer, random }: Order): string[] {
  const mark = random.pick([() => '- ', () => '+ ', (n: number) => `${'abcde'.charAt(n)}. `] as const);
  return [
    writer.one('Lý lịch: Gia đình cơ bản, đã thẩm tra, xác minh', 'Về lý lịch: Không có vấn đề cần lưu ý'),
    writer.one(
      'Phẩm chất chính trị: Lập trường vững vàng, trung thành với Đảng',
      'Về phẩm chất chính trị: Chấp hành tốt đường lối, chính sách của Đảng và Nhà nước',
    ),
    writer.one('Đạo đức, lối sống: Gương mẫu, trung thực', 'Về đạo đức, lối sống: Lành mạnh, có ý thức tiết kiệm'),
    writer.one(
      'Năng lực công tác: Hoàn thành tốt nhiệm vụ được phân công',
      'Về năng lực công tác: Có chuyên môn khá, chịu khó',
    ),
    writer.one('Quan hệ quần chúng: Được tập thể tín nhiệm', 'Về quan hệ quần chúng: Hòa nhã, cởi mở'),
  ].map((text, index) => `${mark(index)}${text}.`);
}

/** Good points and bad ones. */
export function remarks(order: Order): string[] {
  const { writer, random } = order;
  const good = random.shuffle(merits).slice(0, random.int(2, 4));
  const labels = usual(
    order,
    'Ưu điểm|Khuyết điểm',
    'Những ưu điểm chính|Những khuyết điểm chính',
    'Ưu điểm nổi bật|Hạn chế, khuyết điểm',
    'Ưu điểm, thành tích|Tồn tại, hạn chế',
  );
  const [first = '', second = ''] = labels.split('|');
  const mark = random.pick([
    ['', ''],
    ['- ', '- '],
    ['I. ', 'II. '],
    ['1. ', '2. '],
    ['a. ', 'b. '],
  ] as const);
  const kind = random.pick(['line', 'line', 'list', 'heads'] as const);
  const opened = kind === 'line' ? [`${mark[0]}${first}: ${good.join('; ')}.`] : [`${mark[0]}${first}:`];
  const points = kind === 'heads' ? byHeads(order) : kind === 'list' ? good.map((text) => `+ ${text}.`) : [];
  return [...opened, ...points, `${mark[1]}${second}: ${writer.one(...faults)}.`];
}
