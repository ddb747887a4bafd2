// What the reader of diacritics says of a syllable that others read: it sees letters with their marks and knows no words.
import type { Word } from '../document/page.ts';
import { fold } from './fold.ts';
import { sameTonePlace } from './tone-place.ts';

/** Less sure of a character it has said nothing. */
const toSay = 0.5;

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .toLowerCase();

/** Where the others are in doubt its own word is taken, for a person to confirm; it is wrong there hardly ever. */
const toTell = 0.9;

/** In small letters, what it sees of the same letters with other marks, where it is sure of it. */
export function toldMarks(spelled: string, word: Pick<Word, 'diacritics'>): string | undefined {
  const isTold = (word.diacritics?.confidence ?? 0) >= toTell && seenAs(spelled, word) === 'otherwise';
  return isTold ? lettersOf(word.diacritics?.text ?? '') : undefined;
}

/** Marks of the same letters, the same or others; nothing where it was not asked, saw other letters or was unsure. */
export function seenAs(spelled: string, { diacritics }: Pick<Word, 'diacritics'>): 'same' | 'otherwise' | undefined {
  if (!diacritics || diacritics.confidence < toSay) return undefined;
  const [own, seen] = [lettersOf(spelled), lettersOf(diacritics.text)];
  if (sameTonePlace(own) === sameTonePlace(seen)) return 'same';
  return fold(own) === fold(seen) ? 'otherwise' : undefined;
}
