// What speaks for and against a value, gathered from the words it was read from.
import type { QualityLevel, Word } from '../document/page.ts';
import type { FieldKind } from '../document-types/document-type.ts';
import { explains } from '../reading/slips.ts';
import { editDistance } from '../reading/edit-distance.ts';
import { squeeze } from './fold.ts';
import { isPossible } from './dissent.ts';
import type { ReadKind } from './kinds.ts';
import { isInPhrase } from './lexicon/phrases.ts';
import type { WordPart } from './stream.ts';

/**
 * both: the two readers say the same once marks are folded away. layer: a text layer that the picture confirms. pen: of
 * two readers that differ in digits, a third one, of handwritten digits, says the same as reader A. hand: reader A and the
 * reader of handwriting say the same where the reader of print does not.
 */
export type ReaderAgreement = 'both' | 'differ' | 'single' | 'layer' | 'pen' | 'hand';

export interface FieldEvidence {
  readonly kind: FieldKind;
  readonly agreement: ReaderAgreement;
  /** Words of the value, in order. */
  readonly parts: readonly WordPart[];
  readonly level: QualityLevel;
  /** Highest chance among its words that they were written by hand. */
  readonly handwritten: number;
  /** Ink near the value that no reader explained. */
  readonly unreadInk: boolean;
  /** A reader of handwritten digits sees other digits than the value's. */
  readonly digitsDiffer?: boolean;
  /** The value is an entry of a closed list: its letters leave one spelling. */
  readonly closed?: boolean;
  /** Chance per syllable that its marks are right, set once spellings were compared. */
  readonly spelling?: readonly SyllableEvidence[];
}

export interface SyllableEvidence {
  readonly syllable: string;
  /** How its marks are known; unlisted: no list of names has it. */
  readonly support: 'repeated' | 'phrase' | 'lexicon' | 'surname' | 'digits' | 'plain' | 'unlisted' | 'doubt';
  /** What the reader with marks says of its own reading. */
  readonly confidence?: number;
  /** What the reader of diacritics, which knows no words, says of it; absent where it was not asked or saw other letters. */
  readonly seen?: 'same' | 'otherwise';
}

type Side = 'a' | 'b';

/** What one reader said of a part of a word; the part is cut out of its reading where the letters allow. */
function readingOf({ placed, from, to }: WordPart, side: Side): string | null {
  const reading = placed.word.readings[side];
  if (reading === null || (from === 0 && to === placed.characters.length)) return reading;
  const characters = Array.from(reading.normalize('NFC'));
  return characters.length === placed.characters.length ? characters.slice(from, to).join('') : reading;
}

export function readingsOf(parts: readonly WordPart[], side: Side): string | null {
  const readings = parts.map((part) => readingOf(part, side)).filter((reading) => reading !== null);
  return readings.length === 0 ? null : readings.join(' ');
}

const onlyDigits = (text: string | null) => (text ?? '').replace(/\D/g, '');

/** Saying the same as another reader by chance is rare, so little is asked for; to doubt two readers takes more. */
const toAgree = 0.5;
const toDoubt = 0.95;

function penSays({ placed: { word } }: WordPart): 'same' | 'otherwise' | 'nothing' {
  if (!word.pen) return 'nothing';
  const { text, confidence } = word.pen;
  if (text === onlyDigits(word.readings.a)) return confidence >= toAgree ? 'same' : 'nothing';
  return confidence >= toDoubt ? 'otherwise' : 'nothing';
}

/** Something stands there of which reader A says nothing: a digit that it has lost, perhaps. */
const isLost = ({ placed: { word } }: WordPart) => word.readings.a === null && /[\p{L}\p{N}|!]/u.test(word.text);

/** Wherever the readers' digits differ, the third reader sees those of reader A, which lost none. */
export function penAgrees(parts: readonly WordPart[]): boolean {
  if (parts.some(isLost)) return false;
  const differing = parts.filter((part) => {
    const [a, b] = [readingOf(part, 'a'), readingOf(part, 'b')];
    return onlyDigits(a) !== onlyDigits(b);
  });
  return differing.length > 0 && differing.every((part) => penSays(part) === 'same');
}

/** Two readers of print may take the same wrong digit for a written one. */
export function penDiffers(parts: readonly WordPart[], readValue: ReadKind): boolean {
  return parts.some((part, at) => penSays(part) === 'otherwise' && isPossible(parts, at, readValue));
}

export function handwrittenIn(parts: readonly WordPart[]): number {
  return Math.max(0, ...parts.map(({ placed }) => placed.word.handwritten ?? 0));
}

/** Some of it was read by the reader of handwriting in place of that of print. */
export const isByHand = (parts: readonly WordPart[]) => parts.some(({ placed: { word } }) => word.print !== undefined);

/** The reader of print saw more letters than the other two saw digits: one of them may be lost to both. */
export function handLost(parts: readonly WordPart[]): boolean {
  return parts.some(({ placed: { word } }) => {
    const digits = /^\p{Nd}+[.,;]?$/u.exec(word.readings.b ?? '')?.[0].match(/\p{Nd}/gu) ?? [];
    const seen = (word.print ?? '').match(/[\p{L}\p{N}|!]/gu) ?? [];
    return digits.length > 0 && seen.length > digits.length;
  });
}

function wordAgreement(word: Word): ReaderAgreement {
  if (word.agreement === 'layer') return 'layer';
  if (word.agreement === 'single') return 'single';
  if (word.agreement !== 'differs') return 'both';
  const { a, b } = word.readings;
  return a !== null && b !== null && !/[0-9]/.test(b) && explains(b, a) ? 'both' : 'differ';
}

/** A letter lost or changed in a word of two letters and more. */
function isNearly({ readings: { a, b } }: Word): boolean {
  const [one, other] = [squeeze(a ?? ''), squeeze(b ?? '')];
  return one !== '' && other.length > 1 && !/[0-9]/.test(b ?? '') && editDistance(one, other, 1) === 1;
}

/**
 * Of plain text: as good as its worst word. A word without letters proves nothing either way. Where it is no name, common
 * phrases say what a lost letter was: "cH BO" is CHI BỘ.
 */
export function agreementOfWords(all: readonly WordPart[], isName = true): ReaderAgreement {
  const parts = all.filter(({ placed }) => squeeze(placed.word.text) !== '');
  const syllables = parts.map(({ placed }) => squeeze(placed.word.text));
  const kinds = parts.map(({ placed: { word } }, index) => {
    const own = wordAgreement(word);
    return own === 'differ' && !isName && isNearly(word) && isInPhrase(syllables, index) ? 'both' : own;
  });
  const agreeing = isByHand(parts) ? 'hand' : 'both';
  if (kinds.includes('differ')) return joinedAgree(parts) ? agreeing : 'differ';
  if (kinds.includes('single')) return joinedAgree(parts) ? agreeing : 'single';
  return kinds.length > 0 && kinds.every((kind) => kind === 'layer') ? 'layer' : agreeing;
}

/** Readers often part words differently ("CHỊUTRÁCH"): joined, they may agree after all. */
function joinedAgree(parts: readonly WordPart[]): boolean {
  const [a, b] = [squeeze(readingsOf(parts, 'a') ?? ''), squeeze(readingsOf(parts, 'b') ?? '')];
  return a !== '' && a === b;
}

/** Is there ink that no reader explained in the value's own place or directly around it? */
export function hasUnreadInk(parts: readonly WordPart[]): boolean {
  return parts.some(({ placed: { word, page } }) => {
    const { left, top, right, bottom } = word.box;
    const margin = (bottom - top) * 0.4;
    return page.unreadInk.some(
      (ink) => ink.left < right + margin && ink.right > left - margin && ink.top < bottom && ink.bottom > top,
    );
  });
}
