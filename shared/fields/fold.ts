// Letters without their Vietnamese marks: what both readers can be compared by, and what labels are looked for in.

/** `Ễ` -> `e`, `Đ` -> `d`, `7` -> `7`. One character in, one out, so that places in a text stay the same. */
export function foldLetter(letter: string): string {
  if ('đĐðÐ'.includes(letter)) return 'd';
  const base = letter.normalize('NFD')[0] ?? letter;
  return base.toLowerCase()[0] ?? base;
}

/** `Đảng uỷ` -> `dang uy`. As many characters as the text has in NFC. */
export function fold(text: string): string {
  return Array.from(text.normalize('NFC'), foldLetter).join('');
}

const letterOrDigit = /[\p{L}\p{N}]/u;

export function isLetterOrDigit(character: string): boolean {
  return letterOrDigit.test(character);
}

/** Letters and digits alone, folded: `Số: 09 - NQ/CB` -> `so09nqcb`. */
export function squeeze(text: string): string {
  return Array.from(text.normalize('NFC')).filter(isLetterOrDigit).map(foldLetter).join('');
}

/** Single blanks, NFC, none at the ends. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
