// Names as a dossier compares them: NFC, case folded, both spellings of uỷ/ủy and hoà/hòa alike.
import { isSurname } from '../fields/name-spelling.ts';
import { editDistance } from '../reading/edit-distance.ts';

/** Old and new placing of the tone on oa, oe, uy: `hoà` = `hòa`, `thuỷ` = `thủy`. Lower case, single blanks. */
export function sameSpelling(text: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((syllable) => {
      const tone = tones.exec(syllable)?.[0] ?? '';
      return syllable.replace(tones, '') + tone;
    })
    .join(' ');
}

/** `sameName("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA")` -> true. */
export function sameName(a: string, b: string): boolean {
  return sameSpelling(a) === sameSpelling(b);
}

/** Without marks: `Đỗ Thuý Lan` -> `do thuy lan`. The key under which papers of one person meet. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** One letter in eight may be misread or misprinted; a whole other word is another name. */
const lettersPerSlip = 8;

/** `closeTexts("chi bo van phong", "chi bo vam phong")` -> true: one letter in eight aside they are the same. */
export function closeTexts(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / lettersPerSlip);
  return editDistance(one, other, most) <= most;
}

/**
 * May two names be one person's, allowing for misread letters? `closeNames("Lò Văn Giả", "LÒ VĂN CIẢ")` -> true;
 * `closeNames("Lò Văn Giả", "Lò Thị Giả")` -> false.
 */
export function closeNames(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other) return true;
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const most = Math.max(1, Math.floor(Math.max(one.length, other.length) / lettersPerSlip));
  return (
    editDistance(one, other, most) <= most &&
    words.every((word, at) => editDistance(word, others[at] ?? '', 1) <= 1 && word.length > 1)
  );
}

const marksOf = (syllable: string): readonly string[] => syllable.normalize('NFD').match(/\p{M}/gu) ?? [];

/**
 * The same letters, a syllable with a mark that the other lacks: a seal or wear takes marks away, so "Ẩn" is no Ấn that
 * lost one. Surnames are few: one that is none was misread, whatever its marks.
 */
export function hasOtherMarks(read: string, name: string): boolean {
  const whole = name.split(' ').map(marksOf);
  const isMore = (syllable: string, at: number) => marksOf(syllable).some((mark) => !whole[at]?.includes(mark));
  const syllables = read.toLowerCase().normalize('NFC').split(' ');
  return (
    foldName(read) === foldName(name) &&
    syllables.some((syllable, at) => (at > 0 || isSurname(syllable)) && isMore(syllable, at))
  );
}
