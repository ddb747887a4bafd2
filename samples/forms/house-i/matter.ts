// Whom the ninth house's papers are about, the texts they rest on, and what speaks for a person and against.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Order } from '../form.ts';
import { isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';

/** `đề nghị kết nạp đảng viên`, as titles and grounds name it. */
export const subject = (purpose: Purpose) =>
  isAdmission(purpose) ? 'đề nghị kết nạp đảng viên' : 'đề nghị công nhận đảng viên chính thức';

/** How the paper calls the person, chosen once. */
export function personOf({ writer }: Order, purpose: Purpose): string {
  return isAdmission(purpose)
    ? writer.one('quần chúng {personName}', 'quần chúng {personName}', 'quần chúng ưu tú {personName}')
    : writer.one(
        'đảng viên dự bị {personName}',
        'đảng viên dự bị {personName}',
        'đảng viên dự bị {personName}',
        'đồng chí {personName}, đảng viên dự bị',
      );
}

/** What is asked for, of that person. */
export function deedOf({ writer }: Order, purpose: Purpose, whom: string): string {
  if (isAdmission(purpose)) return writer.one(`kết nạp ${whom} vào Đảng Cộng sản Việt Nam`, `kết nạp ${whom} vào Đảng`);
  const closed = whom.includes(',') ? `${whom},` : whom;
  return writer.one(
    `công nhận ${closed} trở thành đảng viên chính thức`,
    `công nhận ${closed} trở thành đảng viên chính thức`,
    `công nhận ${closed} là đảng viên chính thức của Đảng Cộng sản Việt Nam`,
    `công nhận đảng viên chính thức đối với ${whom}`,
  );
}

const ofTheCentre = (date: string) => [
  date >= '2021-07-30'
    ? 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng về thi hành Điều lệ Đảng'
    : 'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương Đảng về thi hành Điều lệ Đảng',
  date >= '2022-01-18'
    ? 'Hướng dẫn số 12-HD/BTCTW, ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên'
    : 'Hướng dẫn số 09-HD/BTCTW, ngày 05/6/2017 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên',
];

/** Texts in force on the day, then the paper's own ground. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = writer.one(
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều lệ Đảng Cộng sản Việt Nam (Điều ${article})`,
  );
  const others = ofTheCentre(date).filter(() => random.chance(0.25));
  const all = [statute, ...others.map((text) => `Căn cứ ${text}`), ...own];
  const dash = random.pick(['- ', '', ''] as const);
  const last = random.pick([',', ';', '.'] as const);
  return all.map((text, index) => `${dash}${text}${index === all.length - 1 ? last : ';'}`);
}

/** Four points of the form's brackets, a sentence for each. */
function byPoints({ writer, random }: Order): string[] {
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', () => '+ '] as const);
  const points = [
    writer.one(
      'Về lý lịch: Gia đình có truyền thống cách mạng, lịch sử chính trị rõ ràng.',
      'Lý lịch: Rõ ràng, gia đình chấp hành tốt chính sách, pháp luật.',
    ),
    writer.one(
      'Về phẩm chất chính trị, đạo đức, lối sống: Bản lĩnh vững vàng, gương mẫu, sống chân thành, cởi mở.',
      'Phẩm chất chính trị, đạo đức, lối sống: Tư tưởng ổn định, có ý thức rèn luyện và giữ gìn kỷ luật.',
    ),
    writer.one(
      'Về năng lực công tác: Có trình độ chuyên môn, tham mưu kịp thời, được đánh giá hoàn thành tốt nhiệm vụ.',
      'Năng lực công tác: Nhiệt tình, nắm vững công việc, có sáng kiến được cơ quan ghi nhận.',
    ),
    writer.one(
      'Về quan hệ quần chúng: Khiêm tốn, biết lắng nghe, được đồng nghiệp tin tưởng.',
      'Quan hệ quần chúng: Gần gũi, giúp đỡ mọi người, tham gia đầy đủ sinh hoạt nơi cư trú.',
    ),
  ];
  return points.map((text, index) => mark(index + 1) + text);
}

/** Good points and bad ones. */
export function remarks(order: Order): string[] {
  const { writer, random } = order;
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  const bad = random.pick(weaknesses);
  const [first = '', second = ''] = writer
    .one(
      'Ưu điểm|Khuyết điểm',
      'Ưu điểm|Khuyết điểm',
      'Ưu điểm|Khuyết điểm',
      'Về ưu điểm|Về khuyết điểm',
      'Ưu điểm|Tồn tại',
    )
    .split('|');
  const kind = random.pick(['line', 'line', 'list', 'points'] as const);
  if (kind === 'points') return [...byPoints(order), `${second}: ${bad}.`];
  const mark = random.pick([
    ['- ', '- '],
    ['', ''],
    ['a) ', 'b) '],
  ] as const);
  if (kind === 'line') return [`${mark[0]}${first}: ${good.join('. ')}.`, `${mark[1]}${second}: ${bad}.`];
  return [`${mark[0]}${first}:`, ...good.map((text) => `- ${text};`), `${mark[1]}${second}: ${bad}.`];
}
