// What a paper says of schooling, as far as A3 asks: "12/12", "9/12", "7/10" of ten-year schools, or in words.
import { foldName } from '../person-name.ts';

/** Grade after which lower secondary school is finished, by the years the school took. */
const lowerSecondary: Readonly<Record<string, number>> = { '10': 7, '12': 9 };

const enough = /tot nghiep|thpt|thcs|trung hoc|cao dang|dai hoc|cu nhan|ky su|bac si|thac s|tien s|trung cap/;
const tooLittle = /^(tieu hoc|biet doc|khong biet chu|mu chu)/;

/** `"12/12"` -> true, `"7/12"` -> false, `"7/10"` -> true; undefined where the words do not tell. */
export function finishedLowerSecondary(text: string): boolean | undefined {
  const [, grade, of = ''] = /\b(\d{1,2})\s*\/\s*(10|12)\b/.exec(text) ?? [];
  const needed = lowerSecondary[of];
  if (grade !== undefined && needed !== undefined) return Number(grade) >= needed;
  const folded = foldName(text);
  if (tooLittle.test(folded)) return false;
  return enough.test(folded) ? true : undefined;
}
