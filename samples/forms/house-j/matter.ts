// Whom the tenth house's papers are about, the texts they rest on, and what speaks for a person and against.
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
    ? writer.one(
        'quần chúng {personName}',
        'quần chúng {personName}',
        'quần chúng *{personName}*',
        'đồng chí {personName}',
      )
    : writer.one(
        'đảng viên dự bị {personName}',
        'đảng viên dự bị {personName}',
        'đồng chí đảng viên dự bị {personName}',
        'đảng viên dự bị *{personName}*',
      );
}

/** What is asked for, of that person. */
export function deedOf({ writer }: Order, purpose: Purpose, whom: string): string {
  if (isAdmission(purpose))
    return writer.one(
      `kết nạp ${whom} vào Đảng`,
      `kết nạp ${whom} vào Đảng`,
      `kết nạp ${whom} vào Đảng Cộng sản Việt Nam`,
    );
  return writer.one(
    `công nhận ${whom} trở thành đảng viên chính thức`,
    `công nhận ${whom} trở thành đảng viên chính thức`,
    `công nhận ${whom} là đảng viên chính thức`,
    `chuyển Đảng chính thức cho ${whom}`,
  );
}

/** The guidance in force on the day, as some clerks cite it besides the statute. */
const guidanceOn = (date: string) =>
  date >= '2022-01-18'
    ? 'Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên'
    : 'Hướng dẫn số 01-HD/TW ngày 20/9/2016 của Ban Bí thư về một số vấn đề cụ thể thi hành Điều lệ Đảng';

/** Texts in force on the day, then the paper's own ground. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = writer.one(
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article} Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều lệ Đảng, Điều ${article}`,
  );
  const all = [statute, ...(random.chance(0.3) ? [`Căn cứ ${guidanceOn(date)}`] : []), ...own];
  const mark = random.pick(['- ', '- ', ''] as const);
  const last = random.pick([',', '.', ';'] as const);
  return all.map((text, index) => `${mark}${text}${index === all.length - 1 ? last : ';'}`);
}

/** A sentence for each of the four things that the form's brackets name. */
function byHeads({ writer, random }: Order): string[] {
  const mark = random.pick(['- ', '+ ', '+ '] as const);
  return [
    writer.one(
      'Chấp hành chủ trương, đường lối: Gương mẫu thực hiện chủ trương của Đảng, pháp luật của Nhà nước',
      'Về chấp hành chủ trương, chính sách: Luôn chấp hành nghiêm và vận động người thân cùng thực hiện',
    ),
    writer.one(
      'Phẩm chất đạo đức, lối sống: Giản dị, trung thực, có tinh thần tự phê bình và phê bình',
      'Về phẩm chất chính trị, đạo đức: Lập trường vững vàng, lối sống lành mạnh',
    ),
    writer.one(
      'Năng lực công tác: Nắm chắc chuyên môn, hoàn thành công việc đúng hạn',
      'Về năng lực công tác: Chủ động, có trách nhiệm, hoàn thành tốt nhiệm vụ được giao',
    ),
    writer.one(
      'Quan hệ quần chúng: Hòa đồng, được tập thể tín nhiệm',
      'Về quan hệ quần chúng: Gần gũi, đoàn kết với đồng nghiệp và nhân dân nơi cư trú',
    ),
  ].map((text) => `${mark}${text}.`);
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
      'Những ưu điểm chính|Những khuyết điểm chính',
      'Ưu điểm|Hạn chế, khuyết điểm',
    )
    .split('|');
  const mark = random.pick([
    ['- ', '- '],
    ['a. ', 'b. '],
    ['1. ', '2. '],
    ['', ''],
  ] as const);
  const kind = random.pick(['line', 'line', 'list', 'heads'] as const);
  const opened = kind === 'line' ? [`${mark[0]}${first}: ${good.join('; ')}.`] : [`${mark[0]}${first}:`];
  const points = kind === 'heads' ? byHeads(order) : kind === 'list' ? good.map((text) => `+ ${text}.`) : [];
  return [...opened, ...points, `${mark[1]}${second}: ${bad}.`];
}
