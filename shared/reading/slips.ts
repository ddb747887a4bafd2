// Slips of the reader without marks: what it makes of letters that have some.
import { fold } from './fold.ts';

/** What the reader without marks makes of marked letters: `ị` -> j, ! or 1, `ự` -> y, `ư` -> u', `ợ` -> g, `lớ` -> 16, `Sở` -> s3. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/ị/giu, '[ijl1!|]'],
  [/[íìỉĩi]/giu, '[il1!|í]'],
  [/[ựưừứửữ]/giu, "(?:u['r`]?|y|ur|ir|v)"],
  [/ụ/giu, '[uy]'],
  [/ớ/giu, "(?:o['`]?|0|g|q|6|3|8|%|d)"],
  [/[ợơờởỡ]/giu, "(?:o['`]?|0|g|q|6|3|8|%)"],
  [/ộ/giu, '[o06q]'],
  [/[ôốồổỗ]/giu, '[o06]'],
  [/l/giu, '[l1|]'],
  [/[ăắằẳẵặâấầẩẫậàáảãạa]/giu, '[a4]'],
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Could the reader without marks have meant the marked word? Letters only; digits must be the same. */
export function explains(marked: string, plain: string): boolean {
  const letters = Array.from(marked.normalize('NFC')).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const pattern = letters.map(
    (letter) => slips.find(([from]) => new RegExp(from.source, 'iu').test(letter))?.[1] ?? escaped(fold(letter)),
  );
  return new RegExp(`^[^a-z0-9]*${pattern.join("['`.,]?")}[^a-z0-9]*$`, 'i').test(fold(plain));
}
