// Names of people: two to six syllables, capitals or Title Case on paper, Title Case here, order never changed.
import { fold } from './fold.ts';
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
  /^(?:(?:[đd][ôồốổỗộoòóõọ]ng\s*ch[íiìỉ]|[đd]\/c|ông|bà|anh|chị|quần chúng|đảng viên dự bị|đoàn viên)(?!\p{L})\s*[:.]?\s*)+/iu;

export interface NameInText {
  readonly value: string;
  /** In characters of the text. */
  readonly index: number;
  readonly length: number;
}

/** Where a name begins: behind signs and the way people are addressed. */
function startOfName(text: string): number {
  const signs = /^[\s:;,.*…_~'"-]+/u.exec(text)?.[0].length ?? 0;
  return signs + (address.exec(text.slice(signs))?.[0].length ?? 0);
}

/** Offices under which people sign: "PHÓ BÍ THƯ" is written like a name and is none. */
const office = /^(?:pho )?(?:bi thu|chu tich|chu nhiem|hieu truong|giam doc)$/;

/** The name that a text begins with, and where it ends; null where it does not begin with one. */
export function nameIn(text: string): NameInText | null {
  const index = startOfName(text);
  const syllables: string[] = [];
  let end = index;
  for (const match of text.slice(index).matchAll(/\S+/gu)) {
    const [token] = match;
    const letters = token.normalize('NFC').replace(/[^\p{L}]/gu, '');
    if (letters === '' || !/^\p{Lu}/u.test(letters) || letters.length > 7 || /\p{N}/u.test(token)) break;
    syllables.push(letters);
    end = index + match.index + token.length;
    if (/[,.;:()]$/u.test(token)) break;
  }
  if (syllables.length < 2 || syllables.length > 6) return null;
  if (office.test(fold(syllables.join(' ')))) return null;
  return { value: titleCase(syllables.join(' ')), index, length: end - index };
}

/** `readName("đồng chí NGUYỄN VĂN HÙNG, sinh ngày")` -> "Nguyễn Văn Hùng"; null where it does not begin with a name. */
export function readName(text: string): string | null {
  return nameIn(text)?.value ?? null;
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
