// What the sixth house's resolutions, decisions and reports are about, and the texts they rest on, in one paper's words.
import { strengths, weaknesses } from '../../lexicon.ts';
import type { Order } from '../form.ts';
import { isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';

export interface Matter {
  readonly purpose: Purpose;
  /** `quần chúng {personName}` */
  readonly whom: string;
  /** With the day of admission, where the paper is about a probationary member. */
  readonly first: string;
  readonly deed: string;
  readonly about: string;
}

export function matterOf({ writer }: Order, purpose: Purpose): Matter {
  if (isAdmission(purpose)) {
    const whom = writer.one('quần chúng {personName}', 'quần chúng {personName}', 'quần chúng ưu tú {personName}');
    const deed = writer.one(`kết nạp ${whom} vào Đảng Cộng sản Việt Nam`, `kết nạp ${whom} vào Đảng`);
    return { purpose, whom, first: whom, deed, about: 'đề nghị kết nạp đảng viên' };
  }
  const whom = writer.one('đảng viên dự bị {personName}', 'đồng chí {personName}');
  const since = writer.one(
    ', được kết nạp vào Đảng ngày {admissionDate},',
    ' (vào Đảng ngày {admissionDate})',
    ', ngày kết nạp {admissionDate},',
  );
  const deed = writer.one(
    `công nhận ${whom} trở thành đảng viên chính thức`,
    `công nhận ${whom} là đảng viên chính thức`,
    `công nhận đảng viên chính thức đối với ${whom}`,
  );
  return { purpose, whom, first: whom + since, deed, about: 'đề nghị công nhận đảng viên chính thức' };
}

/** At times the title names the person. */
export function subjectOf({ random, writer }: Order, { purpose, about }: Matter): string {
  if (random.chance(0.8)) return about;
  return isAdmission(purpose)
    ? 'đề nghị kết nạp quần chúng {personName} vào Đảng'
    : writer.one('đề nghị công nhận đảng viên chính thức đối với đồng chí {personName}', about);
}

/** Texts in force on the day; their own days are not the paper's. */
export function grounds({ writer, random }: Order, purpose: Purpose, date: string, own: readonly string[]): string[] {
  const article = isAdmission(purpose) ? '4' : '5';
  const rule =
    date >= '2021-07-30'
      ? 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng'
      : 'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng';
  const guidance =
    date >= '2022-01-18'
      ? 'Hướng dẫn số 12-HD/BTCTW, ngày 18/01/2022 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên'
      : 'Hướng dẫn số 09-HD/BTCTW, ngày 05/6/2017 của Ban Tổ chức Trung ương về nghiệp vụ công tác đảng viên';
  const statute = writer.one(
    `Điều ${article}, Điều lệ Đảng Cộng sản Việt Nam`,
    `Điều lệ Đảng Cộng sản Việt Nam (Điều ${article})`,
    'Điều lệ Đảng Cộng sản Việt Nam',
  );
  const chosen = [statute, ...[rule, guidance].filter(() => random.chance(0.45))];
  const [before, look] = [random.pick(['', '', '- '] as const), random.chance(0.35) ? '_' : ''];
  const all = [...chosen.map((text) => `Căn cứ ${text}`), ...own];
  return all.map((text) => `${look}${before}${text};${look}`);
}

/** What speaks for a person and what against. */
export function remarks({ random, writer }: Order): string[] {
  const good = random.shuffle(strengths).slice(0, random.int(2, 4));
  const bad = random.pick(weaknesses);
  const mark = random.pick([
    ['- ', '- '],
    ['a) ', 'b) '],
    ['+ ', '+ '],
    ['', ''],
  ] as const);
  const [first, second] = writer
    .one('Về ưu điểm|Về khuyết điểm', 'Ưu điểm|Tồn tại, hạn chế', 'Ưu điểm chính|Khuyết điểm cần khắc phục')
    .split('|');
  return [`${mark[0]}${first ?? ''}: ${good.join('; ')}.`, `${mark[1]}${second ?? ''}: ${bad}.`];
}
