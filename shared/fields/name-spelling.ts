// Spelling of a person's name. Names are made of few syllables: letters that leave one of them need no other proof of
// their marks, and syllables no name is made of may be misread.
import type { Word } from '../document/page.ts';
import { fold } from './fold.ts';
import { nameSyllables, surnameSyllables } from './lexicon/names.ts';
import { seenAs } from './seen.ts';
import { isSyllable } from './syllable.ts';
import { sameTonePlace } from './tone-place.ts';
import type { Settled } from './settled.ts';

/** Spellings by their letters; hoà and hòa are one. */
function byLetters(syllables: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const syllable of syllables) {
    const others = map.get(fold(syllable)) ?? [];
    if (others.some((other) => sameTonePlace(other) === sameTonePlace(syllable))) continue;
    map.set(fold(syllable), [...others, syllable]);
  }
  return map;
}

const surnamesByLetters = byLetters(surnameSyllables);
const syllablesByLetters = byLetters(nameSyllables);

export const isSurname = (syllable: string) => surnameSyllables.has(syllable);
export const isSurnameByLetters = (syllable: string) => surnamesByLetters.has(fold(syllable));

/**
 * A surname spelled as no surname is, where its letters leave one: `nguyên` -> `nguyễn`. The list may lack what stands there
 * (Sằm beside Sầm): a syllable becomes another one only where the reader of diacritics sees that other one, else a person
 * looks.
 */
function settleSurname(settled: Settled, word: Pick<Word, 'diacritics'> | undefined): Settled {
  // "Thị Kiều Oanh" lost its surname to a seal; that Thi is a surname too is rarer by far.
  if (fold(settled.spelled) === 'thi') return { ...settled, support: 'doubt' };
  const [only, ...more] = surnamesByLetters.get(fold(settled.spelled)) ?? [];
  const isOnly = only !== undefined && more.length === 0;
  // Letters that no listed name has are a surname that the list lacks, where all three readers see it. "Minh Đức" is what a
  // seal left of "Nguyễn Minh Đức".
  const isSeen = word !== undefined && seenAs(settled.spelled, word) === 'same' && isSyllable(settled.spelled);
  const isNew = !syllablesByLetters.has(fold(settled.spelled));
  if (isNew && isSeen && settled.support !== 'doubt') return { ...settled, support: 'unlisted' };
  if (surnameSyllables.has(settled.spelled)) return isOnly ? { ...settled, support: 'lexicon' } : settled;
  // "NGUYÊN" on every line of a page may be that page's way with NGUYỄN, or a surname that the list lacks.
  if (settled.support === 'repeated') return { ...settled, support: 'doubt' };
  if (!isOnly || (word && seenAs(settled.spelled, word) === 'same')) return { ...settled, support: 'doubt' };
  const isTold = word !== undefined && seenAs(only, word) === 'same';
  return { spelled: only, support: isTold || !isSyllable(settled.spelled) ? 'surname' : 'doubt', why: 'repaired' };
}

/** "Thị" and "Văn" between surname and given name are what their letters stand for there. */
const isMiddleWord = (spelled: string, index: number, length: number) =>
  index === 1 && length > 2 && (spelled === 'thị' || spelled === 'văn');

function settleGiven(settled: Settled, hasMarks: boolean, isMiddle: boolean): Settled {
  const { spelled, support } = settled;
  const [only, ...more] = syllablesByLetters.get(fold(spelled)) ?? [];
  const isOnly = only !== undefined && more.length === 0;
  if (nameSyllables.has(spelled)) {
    return isOnly || isMiddle ? { ...settled, support: 'lexicon' } : settled;
  }
  if (support === 'repeated') return settled;
  // Names may have syllables that the list lacks; what is no syllable or lost its marks is mended for a person to confirm.
  const isRepaired = isOnly && (!hasMarks || !isSyllable(spelled));
  if (isRepaired) return { spelled: only, support: 'doubt', why: 'repaired' };
  return { ...settled, support: support === 'doubt' || !hasMarks || !isSyllable(spelled) ? 'doubt' : 'unlisted' };
}

export interface NameToken {
  /** The reader with marks saw it. */
  readonly hasMarks: boolean;
  readonly word: Pick<Word, 'diacritics'>;
}

export function settleName(read: readonly Settled[], tokens: readonly NameToken[]): readonly Settled[] {
  return read.map((settled, index) => {
    if (index === 0) return settleSurname(settled, tokens[0]?.word);
    return settleGiven(settled, tokens[index]?.hasMarks ?? true, isMiddleWord(settled.spelled, index, read.length));
  });
}
