// From words to a field: the value, what each reader made of it, where it stands, and why it is believed or doubted.
import type { FieldKind, LocatedField } from '../document-types/document-type.ts';
import type { Why } from '../document-types/field.ts';
import {
  agreementOfWords,
  handwrittenIn,
  handLost,
  hasUnreadInk,
  isByHand,
  penAgrees,
  penDiffers,
  readingsOf,
} from './evidence.ts';
import type { FieldEvidence, ReaderAgreement } from './evidence.ts';
import { tidy } from './fold.ts';
import { readerOf } from './kinds.ts';
import type { ReadKind, ReadValue } from './kinds.ts';
import { outlineOf } from './outline.ts';
import { seenAs } from './seen.ts';
import { partsOf, textOfParts } from './stream.ts';
import type { Span, TextStream, WordPart } from './stream.ts';

/** From here on a word counts as written by hand. */
export const handwritingLimit = 0.5;

export const missing: LocatedField = { value: null, state: 'missing', why: [] };

/** The place was found, a value was not. */
export function unreadable(parts: readonly WordPart[]): LocatedField {
  const raw = tidy(textOfParts(parts));
  return {
    value: null,
    state: 'unreadable',
    ...(raw && { raw }),
    ...outlineOf(parts.map(({ placed }) => placed)),
    why: [],
  };
}

/** The parts that hold characters index..index+length of the joined text. */
export function narrow(parts: readonly WordPart[], index: number, length: number): readonly WordPart[] {
  let at = 0;
  return parts.flatMap((part) => {
    const [start, end] = [at, at + (part.to - part.from)];
    at = end + 1;
    const from = Math.max(index, start);
    const to = Math.min(index + length, end);
    return to > from ? [{ placed: part.placed, from: part.from + from - start, to: part.from + to - start }] : [];
  });
}

const exactKinds: ReadonlySet<FieldKind> = new Set(['date', 'int', 'percent', 'decimal', 'documentNumber']);

/** `"ngay1 5 thang 4"` -> "154": a digit that only one reader saw is a difference, although both may give one value. */
function digitsOf(reading: string): string {
  return [...reading.matchAll(/\p{Nd}+/gu)].map(([group]) => group.replace(/^0+(?=\d)/, '')).join('');
}

function agreementOf(
  kind: FieldKind,
  parts: readonly WordPart[],
  value: string | number,
  readValue: ReadKind,
): ReaderAgreement {
  if (!exactKinds.has(kind)) return agreementOfWords(parts, kind === 'name');
  if (parts.every(({ placed }) => placed.word.agreement === 'layer')) return 'layer';
  const [a, b] = [readingsOf(parts, 'a'), readingsOf(parts, 'b')];
  // A percentage torn in two by a pen's comma reads as its last digits.
  if (kind !== 'percent' && a !== null && readValue(a)?.value === value && penAgrees(parts)) return 'pen';
  if (a === null || b === null) return 'single';
  const bothSay = [a, b].every((reading) => readValue(reading)?.value === value);
  // A reader of its own looks at the whole place, where a quarter is a Roman number that one reader takes for digits.
  const sameDigits = readValue !== readerOf(kind) || digitsOf(a) === digitsOf(b);
  if (!bothSay || !sameDigits) return 'differ';
  if (!isByHand(parts)) return 'both';
  return handLost(parts) ? 'differ' : 'hand';
}

function reasons(evidence: FieldEvidence, read: ReadValue): Why[] {
  const byAgreement = {
    both: 'readers-agree',
    differ: 'readers-differ',
    single: 'single-reader',
    layer: 'text-layer',
    pen: 'digits-agree',
    hand: 'handwriting-agrees',
  } as const;
  return [
    byAgreement[evidence.agreement],
    ...(exactKinds.has(evidence.kind) && !read.unknownCode ? (['format'] as const) : []),
    ...(read.repaired ? (['repaired'] as const) : []),
    ...(evidence.digitsDiffer ? (['digits-differ'] as const) : []),
    ...(evidence.handwritten >= handwritingLimit ? (['handwritten'] as const) : []),
    ...(evidence.unreadInk ? (['unread-ink'] as const) : []),
    ...(evidence.level === 'hard' ? (['low-quality'] as const) : []),
  ];
}

/** A rule or a stain is read as one upright sign, each time another; no name has a syllable of one such letter. */
const isUpright = (reading: string | null) =>
  reading === null || /^[^\p{L}\p{N}]*[1ijl|!]?[^\p{L}\p{N}]*$/iu.test(reading);

/** Both readers see the same there, and no capital that a name would go on with. */
function isNoName(part: WordPart): boolean {
  const readings = [part.placed.word.readings.a, part.placed.word.readings.b];
  if (readings.every(isUpright)) return true;
  const agreement = agreementOfWords([part]);
  return (
    agreement !== 'differ' && agreement !== 'single' && !readings.some((reading) => /^\p{Lu}/u.test(reading ?? ''))
  );
}

interface Found {
  readonly read: ReadValue;
  readonly own: readonly WordPart[];
  /** It may go on in the next word. */
  readonly isOpen?: boolean;
}

/** The reader of diacritics, where it sees the letters that stand there with other marks than reader B. */
function otherMarks(parts: readonly WordPart[]): { c?: string } {
  const words = parts.map(({ placed: { word } }) => word);
  if (!words.some((word) => seenAs(word.readings.b ?? '', word) === 'otherwise')) return {};
  return { c: words.map(({ diacritics, readings: { b } }) => diacritics?.text ?? b ?? '').join(' ') };
}

/** A name that stops at a word which a reader misread may go on there: that word stays part of the evidence. */
function wordsOf(kind: FieldKind, parts: readonly WordPart[], read: ReadValue): Found {
  if (read.index === undefined) return { read, own: parts };
  const own = narrow(parts, read.index, read.length ?? 0);
  const last = own.at(-1);
  const next = parts[parts.findIndex(({ placed }) => placed === last?.placed) + 1];
  const isOpen = kind === 'name' && next !== undefined && !/[,.;:)]$/u.test(textOfParts(own)) && !isNoName(next);
  return isOpen ? { read, own: parts, isOpen } : { read, own };
}

/** A day that one reader alone made out, in as few words as hold it. */
function dayOfOneReader(parts: readonly WordPart[]): Found | undefined {
  for (const side of ['a', 'b'] as const) {
    const dayIn = (some: readonly WordPart[]) => readerOf('date')(readingsOf(some, side) ?? '');
    const read = dayIn(parts);
    if (!read) continue;
    const last = parts.findIndex((_, index) => dayIn(parts.slice(0, index + 1))?.value === read.value);
    const upTo = parts.slice(0, last + 1);
    const first = upTo.findLastIndex((_, index) => dayIn(upTo.slice(index))?.value === read.value);
    return { read, own: upTo.slice(Math.max(0, first)) };
  }
  return undefined;
}

/** A field of a kind from the words where it should stand; `readValue` where the place prints the kind in its own way. */
export function readParts(
  kind: FieldKind,
  parts: readonly WordPart[],
  readValue: ReadKind = readerOf(kind),
): LocatedField {
  if (parts.length === 0) return missing;
  const whole = readValue(textOfParts(parts));
  const found = whole ? wordsOf(kind, parts, whole) : kind === 'date' ? dayOfOneReader(parts) : undefined;
  const [first] = found?.own ?? [];
  if (!found || !first) return unreadable(parts);
  const { read, own, isOpen } = found;
  const evidence: FieldEvidence = {
    kind,
    agreement: isOpen ? 'differ' : agreementOf(kind, own, read.value, readValue),
    parts: own,
    level: first.placed.page.quality.level,
    handwritten: handwrittenIn(own),
    unreadInk: hasUnreadInk(own),
    digitsDiffer: exactKinds.has(kind) && penDiffers(own, readValue),
  };
  return {
    value: read.value,
    state: 'found',
    raw: tidy(textOfParts(own)),
    readings: { a: readingsOf(own, 'a'), b: readingsOf(own, 'b'), ...otherMarks(own) },
    ...outlineOf(own.map(({ placed }) => placed)),
    why: reasons(evidence, read),
    evidence,
  };
}

export function readSpan(kind: FieldKind, stream: TextStream, span: Span | undefined): LocatedField {
  return span ? readParts(kind, partsOf(stream, span)) : missing;
}
