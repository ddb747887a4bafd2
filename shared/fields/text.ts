// Plain text values: one line, single blanks, without the punctuation that ends a label or a sentence.
import { tidy } from './fold.ts';

/** `readText(": Phòng Kế hoạch - Tài chính.")` -> "Phòng Kế hoạch - Tài chính"; null where no letter is left. */
export function readText(text: string): string | null {
  const value = tidy(
    tidy(text)
      .replace(/\s[.…]+(?=\s)/gu, '')
      // "Phòng Nghiệp vụ1": the readers lose the blank before a digit.
      .replace(/(?<=\p{L}(?:\p{Ll}|(?![A-Z])\p{Lu}))(?=\p{N}{1,2}(?!\p{N}|\p{L}))/gu, ' ')
      .replace(/^[\s:;,.*…_~'"-]+/u, '')
      .replace(/[\s:;,.*…_~'"-]+$/u, ''),
  );
  const closed = value.includes('(') ? value : value.replace(/\)$/u, '').trimEnd();
  return /[\p{L}\p{N}]/u.test(closed) ? closed : null;
}
