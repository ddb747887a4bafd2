// Names of people: two to six syllables, capitals or Title Case on paper, Title Case here, order never changed.
import { fold, tidy } from './fold.ts';
import { isSyllable } from './syllable.ts';
import { nameSyllables, surnameSyllables } from './lexicon/names.ts';

const foldedSurnames: ReadonlySet<string> = new Set([...surnameSyllables].map(fold));
const foldedSyllables: ReadonlySet<string> = new Set([...nameSyllables].map(fold));

/** `titleCase("NGUYỄN VĂN HÙNG")` -> "Nguyễn Văn Hùng". */
export function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) => (word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).normalize('NFC'))
    .join(' ');
}

const address =
  /^(?:(?:[đd][ôồốổỗộoòóõọ]ng\s*ch[íiìỉ]|[đd]\/c|ông|bà|anh|chị|quần chúng|đảng viên dự bị|đoàn viên)\s*[:.]?\s*)+/iu;

function nameTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const token of tidy(text.replace(/^[\s:;,.*…_~'"-]+/u, '').replace(address, '')).split(' ')) {
    const letters = token.replace(/[^\p{L}]/gu, '');
    if (letters === '' || !/^\p{Lu}/u.test(letters) || letters.length > 7 || /\p{N}/u.test(token)) break;
    tokens.push(letters);
    if (/[,.;:()]$/u.test(token)) break;
  }
  return tokens;
}

/** `readName("đồng chí NGUYỄN VĂN HÙNG, sinh ngày")` -> "Nguyễn Văn Hùng"; null where it does not begin with a name. */
export function readName(text: string): string | null {
  const tokens = nameTokens(text);
  if (tokens.length < 2 || tokens.length > 6) return null;
  return titleCase(tokens.join(' '));
}

/** Chance-like 0..1 that a text is a person's name: first syllable a surname, the others met in given names. */
export function nameLikeness(name: string): number {
  const syllables = fold(name).split(' ').filter(Boolean);
  const [surname = '', ...rest] = syllables;
  if (rest.length === 0 || rest.length > 5) return 0;
  const known = rest.filter((syllable) => foldedSyllables.has(syllable)).length / rest.length;
  return (foldedSurnames.has(surname) ? 0.5 : 0) + 0.5 * known;
}

/** Every syllable is spelled as names are, marks included. */
export function isKnownName(name: string): boolean {
  const syllables = name.toLowerCase().split(' ');
  return (
    surnameSyllables.has(syllables[0] ?? '') &&
    syllables.every((syllable) => nameSyllables.has(syllable) && isSyllable(syllable))
  );
}
