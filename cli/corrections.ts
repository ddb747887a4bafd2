// `--field votesFor=12 --field place=` -> {votesFor: "12", place: null}. What form a value must have is the document
// type's matter and judged by the API.
import { wrongUsage } from './failure.ts';

export function readCorrections(words: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at <= 0) {
        const message = { vi: `--field ${word} thiếu dấu =.`, en: `--field ${word} lacks the sign =.` };
        throw wrongUsage('field.form', message, { vi: 'Viết --field MỤC=GIÁ_TRỊ.', en: 'Write --field NAME=VALUE.' });
      }
      const value = word
        .slice(at + 1)
        .trim()
        .normalize('NFC');
      return [word.slice(0, at), value === '' ? null : value];
    }),
  );
}
