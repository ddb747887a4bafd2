// What the reader of diacritics says of a syllable that others read: it sees letters with their marks and knows no words.
import type { Word } from '../document/page.ts';
import { fold } from './fold.ts';
import { sameTonePlace } from './tone-place.ts';

/** A network hits the marks of another reader by chance seldom; against it counts what it is sure of. */
const [toAgree, toDissent] = [0.5, 0.5];

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .toLowerCase();

/** Marks of the same letters, the same or others; nothing where it was not asked, saw other letters or was unsure. */
export function seenAs(spelled: string, { diacritics }: Pick<Word, 'diacritics'>): 'same' | 'otherwise' | undefined {
  if (!diacritics) return undefined;
  const [own, seen] = [lettersOf(spelled), lettersOf(diacritics.text)];
  if (sameTonePlace(own) === sameTonePlace(seen)) return diacritics.confidence >= toAgree ? 'same' : undefined;
  return fold(own) === fold(seen) && diacritics.confidence >= toDissent ? 'otherwise' : undefined;
}
