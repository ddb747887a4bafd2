// Whole numbers on papers: "12", "05", "5.392", "không", "mười hai", "02 (hai)". Decimals are not whole numbers.
import { fold } from './fold.ts';

const units: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** `readNumberInWords("mười hai")` -> 12; `"hai mươi lăm"` -> 25; `"một trăm linh năm"` -> 105; null for other words. */
export function readNumberInWords(text: string): number | null {
  const words = fold(text).trim().split(/\s+/);
  const hundreds = words[1] === 'tram' ? units[words[0] ?? ''] : undefined;
  const rest = hundreds === undefined ? words : words.slice(2).filter((word) => word !== 'linh' && word !== 'le');
  if (words[1] === 'tram' && hundreds === undefined) return null;
  const small = rest.length === 0 && hundreds !== undefined ? 0 : underHundred(rest);
  return small === null ? null : (hundreds ?? 0) * 100 + small;
}

function underHundred(words: readonly string[]): number | null {
  const [first = '', second, third, ...more] = words;
  if (more.length > 0) return null;
  if (first === 'muoi') return third === undefined ? withUnit(10, second) : null;
  const value = units[first];
  if (value === undefined) return null;
  if (second === undefined) return value;
  if (second === 'muoi') return withUnit(value * 10, third);
  return third === undefined && units[second] !== undefined ? value * 10 + (units[second] ?? 0) : null;
}

function withUnit(tens: number, unit: string | undefined): number | null {
  if (unit === undefined) return tens;
  const value = units[unit];
  return value === undefined ? null : tens + value;
}

export interface ReadInteger {
  readonly value: number;
  readonly index: number;
  readonly length: number;
  readonly inWords: boolean;
}

// A reader may lose the blanks around a number ("thức12đồng"): three letters before it are a word, "S6" is a label.
const digits =
  /(?<=^|[^\p{L}0-9,.]|\p{L}{3})([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,6})(?![0-9]|[,.][0-9]|\s*%|(?!d[ao]ng|d[/⁄]c)\p{L})/gu;
/** Alone in a cell or an item: "Tổng số 07 07 không", "Vắng mặt không không không", "+ Chính thức: không + Dự bị: không". */
const zeroWord =
  /(?<!\p{L})khong(?=\s+(?:dong(?!\s+y(?!\p{L}))|d[/⁄]c|dang|cap uy|uy vien|phieu|ai|co(?!\p{L})|khong(?!\p{L})|[0-9]{1,3}(?![0-9])|[+•–-]\s|(?:chinh thuc|du bi|hoi nghi)(?!\p{L}))|\s*[(.,;]|\s*$)|(?<=(?:[0-9]{1,3}|khong)\s+)khong(?!\s+(?:dong y|nhat tri|tan thanh|thuan|hop le|chap|du|co)(?!\p{L}))(?!\p{L})/gu;

/** "… không nhất trí. 2/ Chi ủy", "… 2. Chi ủy": the number of an item; "01-HD/TW": of a paper. Neither counts anything. */
function countsNothing(text: string, { index, length }: ReadInteger): boolean {
  const [before, behind] = [text.slice(0, index), text.slice(index + length)];
  const isStroked = /(?:^|[.;])\s*$/u.test(before) && /^\s*\/\s*(?:\p{L}|$)/u.test(behind);
  // At the very start it may be what is counted: "Có mặt 13. Vắng 2".
  const isItem = isStroked || (/[.;]\s*$/u.test(before) && /^[.)]\s+\p{Lu}/u.test(behind));
  return isItem || /^\s?-\s?\p{Lu}{2}/u.test(behind);
}

/** Every whole number of a text that stands in digits, and "không" where it says none, in order. */
export function readIntegers(text: string): readonly ReadInteger[] {
  const folded = fold(text);
  const inDigits = [...folded.matchAll(digits)].map((match) => ({
    value: Number((match[1] ?? '').replaceAll('.', '')),
    index: match.index,
    length: match[0].length,
    inWords: false,
  }));
  const none = [...folded.matchAll(zeroWord)].map((match) => ({
    value: 0,
    index: match.index,
    length: match[0].length,
    inWords: true,
  }));
  const counting = inDigits.filter((number) => !countsNothing(text.normalize('NFC'), number));
  return [...counting, ...none].sort((a, b) => a.index - b.index);
}

/** `readInteger("05 đồng chí")` -> 5; `readInteger("66,67%")` -> null; `readInteger("mười hai")` -> 12. */
export function readInteger(text: string): number | null {
  return readIntegers(text)[0]?.value ?? readNumberInWords(text.replace(/[^\p{L}\s]/gu, ' '));
}
