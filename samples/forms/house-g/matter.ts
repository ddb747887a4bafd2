// What the seventh house's resolutions and decisions rest on, and what speaks for a person and against, in one paper's words.
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
    : writer.one(`công nhận ${whom} trở thành đảng viên chính thức`, `công nhận ${whom} là đảng viên chính thức`);
}

const ofTheCentre = (date: string) => [
  date >= '2021-07-30'
    ? 'Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng'
    : 'Quy định số 29-QĐ/TW ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
  date >= '2022-01-18'
    ? 'Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022 của Ban Tổ chức Trung ương'
    : 'Hướng dẫn số 09-HD/BTCTW ngày 05/6/2017 của Ban Tổ chức Trung ương',
];

/** Texts in force on the day, then the paper's own ground; the last ends as the form has it. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const statute = writer.one(
    `Căn cứ Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article} Điều lệ Đảng Cộng sản Việt Nam`,
    `Căn cứ Điều ${article}, Chương I, Điều lệ Đảng Cộng sản Việt Nam khóa XI`,
  );
  const others = random.chance(0.4) ? ofTheCentre(date).slice(0, random.int(1, 2)) : [];
  const all = [statute, ...others.map((text) => `Căn cứ ${text}`), ...own];
  const [dash, end] = [random.pick(['- ', '- ', ''] as const), random.pick([';', ';', ','] as const)];
  return all.map((text, index) => `${dash}${text}${index === all.length - 1 && random.chance(0.5) ? ',' : end}`);
}

/** The form's points, good and bad. */
export function remarks({ writer, random }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  const bad = random.pick(weaknesses);
  const dash = random.pick(['- ', '', ''] as const);
  const [for_, against] = writer
    .one('Ưu điểm|Khuyết điểm', 'Những ưu điểm chính|Những khuyết điểm chính', 'Ưu điểm|Khuyết điểm, hạn chế')
    .split('|');
  if (random.chance(0.3))
    return [`${dash}${for_ ?? ''}:`, ...good.map((text) => `+ ${text}.`), `${dash}${against ?? ''}:`, `+ ${bad}.`];
  return [`${dash}${for_ ?? ''}: ${good.join('. ')}.`, `${dash}${against ?? ''}: ${bad}.`];
}
