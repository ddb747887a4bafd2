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
  /^(?:(?:[đd][ôồốổỗộoòóõọ]ng\s*ch[íiìỉ]|[đd]\/c|ông\s*\(bà\)|anh\s*\(chị\)|ông|bà|anh|chị|đvdb|đvct|qcưt|quần chúng|đảng viên dự bị|đoàn viên)(?!\p{L})\s*[:.]?\s*)+/iu;

export interface NameInText {
  readonly value: string;
  /** In characters of the text. */
  readonly index: number;
  readonly length: number;
}

/** The same in letters alone, as a misread page has it: the last word of it is no part of a name, for it is small. */
const addressInLetters =
  /^(?:dong\s*chi|quan\s*chung|dang\s*vien(?:\s*du\s*bi)?|doan\s*vien|cong\s*doan|dvdb|qcut|ong\s*\(?ba\)?|anh\s*\(?chi\)?|uu\s*tu|nguoi\s*(?:xin\s*)?vao\s*dang|cam\s*tinh\s*dang|hoc\s*vien|co\s*ten(?:\s*sau)?|do\s*la|la)(?![a-z0-9])\s*[:.,]?\s*/;

function addressAt(text: string): number {
  const marked = address.exec(text)?.[0].length ?? 0;
  if (marked > 0) return marked;
  const found = addressInLetters.exec(fold(text))?.[0] ?? '';
  const [last = ''] = text.slice(0, found.length).match(/\p{L}+(?=\P{L}*$)/u) ?? [];
  return /^\p{Ll}/u.test(last) ? found.length : 0;
}

/** Where a name begins: behind signs and the ways people are addressed. */
function startOfName(text: string): number {
  let start = /^[\s:;,.*…_~'"-]+/u.exec(text)?.[0].length ?? 0;
  for (let next = addressAt(text.slice(start)); next > 0; next = addressAt(text.slice(start))) start += next;
  return start;
}

/** Offices under which people sign, "PHÓ BÍ THƯ", and "SINH HOẠT VÀ …" of a title are written like names and are none. */
const office = /^(?:(?:pho )?(?:bi thu|chu tich|chu nhiem|hieu truong|giam doc)|sinh hoat.*)$/;

/** "Hà Thị Thảo" over "Chi bộ đã nghe": a body's first word reads like one more syllable of the name. */
const body = /^(?:chi|dang) (?:bo|uy)(?![a-z])/;

/** The name that a text begins with, and where it ends; null where it does not begin with one. */
export function nameIn(text: string): NameInText | null {
  const index = startOfName(text);
  const syllables: string[] = [];
  let end = index;
  for (const match of text.slice(index).matchAll(/\S+/gu)) {
    const [token] = match;
    if (syllables.length > 0 && body.test(fold(text.slice(index + match.index, index + match.index + 10)))) break;
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

/** What stands where a name could and is an organisation, a text or an office. */
const noPerson =
  /^(?:dang\s+(?:cong\s+san|uy|bo|vien|doan)|chi\s+(?:bo|uy|doan)|ban\s+(?:chap|thuong|bi|to\s+chuc|tuyen|dan\s+van)|bi\s+thu|pho\s+bi|doan\s+(?:tncs|thanh|vien)|cong\s+doan|hoi\s+(?:nghi|dong)|dieu\s+(?:le|[0-9])|nghi\s+quyet|quyet\s+dinh|chu\s+(?:tri|toa|tich|nghia)|viet\s+nam|ho\s+chi\s+minh|thai\s+nguyen|trung\s+(?:tam|uong))/;

/** Letters that a person's name may begin with, and syllables that names are made of. */
export function isLikelyName(text: string): boolean {
  const found = nameIn(text);
  return found !== null && !noPerson.test(fold(text.slice(found.index))) && nameLikeness(found.value) >= 0.75;
}
