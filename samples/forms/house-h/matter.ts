// Whom the eighth house's papers are about, the texts they rest on, and what speaks for a person and against.
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
    : writer.one('đảng viên dự bị {personName}', 'đảng viên dự bị {personName}', 'đồng chí {personName}');
}

/** What is asked for, of that person. */
export function deedOf({ writer }: Order, purpose: Purpose, whom: string): string {
  return isAdmission(purpose)
    ? writer.one(`kết nạp ${whom} vào Đảng Cộng sản Việt Nam`, `kết nạp ${whom} vào Đảng`)
    : writer.one(
        `công nhận ${whom} trở thành đảng viên chính thức`,
        `công nhận ${whom} là đảng viên chính thức`,
        `công nhận ${whom} trở thành đảng viên chính thức của Đảng Cộng sản Việt Nam`,
      );
}

const ofTheCentre = (date: string) => [
  date >= '2021-07-30'
    ? 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng về thi hành Điều lệ Đảng'
    : 'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương Đảng về thi hành Điều lệ Đảng',
  date >= '2021-09-28'
    ? 'Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng'
    : 'Hướng dẫn số 01-HD/TW, ngày 20/9/2016 của Ban Bí thư một số vấn đề cụ thể thi hành Điều lệ Đảng',
];

/** Texts in force on the day, then the paper's own ground. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = writer.one(
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article} Điều lệ Đảng`,
    'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
  );
  const others = ofTheCentre(date).filter(() => random.chance(0.3));
  const all = [statute, ...others.map((text) => `Căn cứ ${text}`), ...own];
  const [dash, slanted] = [random.pick(['- ', '- ', ''] as const), random.chance(0.2) ? '_' : ''];
  const last = random.pick([';', ',', '.'] as const);
  return all.map((text, index) => `${slanted}${dash}${text}${index === all.length - 1 ? last : ';'}${slanted}`);
}

/** The form's four heads, a sentence for each. */
function byHeads({ writer }: Order): string[] {
  return [
    writer.one(
      '- Về lý lịch: Lý lịch bản thân và gia đình rõ ràng.',
      '- Về lý lịch: Bản thân và gia đình chấp hành tốt chủ trương của Đảng, pháp luật của Nhà nước.',
    ),
    writer.one(
      '- Về phẩm chất chính trị, đạo đức, lối sống: Lập trường tư tưởng vững vàng; lối sống trung thực, giản dị.',
      '- Về phẩm chất chính trị, đạo đức lối sống: Tin tưởng vào sự lãnh đạo của Đảng; có ý thức tổ chức kỷ luật tốt.',
    ),
    writer.one(
      '- Về năng lực công tác: Nắm chắc chuyên môn, hoàn thành tốt nhiệm vụ được giao.',
      '- Về năng lực công tác: Chủ động, có trách nhiệm trong công việc.',
    ),
    '- Về quan hệ quần chúng: Hòa nhã, đoàn kết, được đồng nghiệp và nhân dân nơi cư trú tín nhiệm.',
  ];
}

/** Good points and bad ones. */
export function remarks(order: Order): string[] {
  const { writer, random } = order;
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  const bad = random.pick(weaknesses);
  if (random.chance(0.25)) return [...byHeads(order), `- Khuyết điểm: ${bad}.`];
  const mark = random.pick([
    ['- ', '- '],
    ['- ', '- '],
    ['1. ', '2. '],
    ['', ''],
  ] as const);
  const [first, second] = writer
    .one('Ưu điểm|Khuyết điểm', 'Ưu điểm|Khuyết điểm', 'Về ưu điểm|Về khuyết điểm, hạn chế', 'Ưu điểm|Hạn chế')
    .split('|');
  return [`${mark[0]}${first ?? ''}: ${good.join('; ')}.`, `${mark[1]}${second ?? ''}: ${bad}.`];
}
