// Names as a dossier compares them: NFC, case folded, both spellings of uỷ/ủy and hoà/hòa alike.

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

/** How many letters have to be put in, taken out or changed to make one word of the other; counted up to `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** One letter in eight may be misread or misprinted; a whole other word is another name. */
const lettersPerSlip = 8;

/** `closeTexts("chi bo van phong", "chi bo vam phong")` -> true: one letter in eight aside they are the same. */
export function closeTexts(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / lettersPerSlip);
  return distance(one, other, most) <= most;
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
    distance(one, other, most) <= most &&
    words.every((word, at) => distance(word, others[at] ?? '', 1) <= 1 && word.length > 1)
  );
}
