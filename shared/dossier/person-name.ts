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
