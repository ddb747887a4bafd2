// The classes of evidence that probabilities are learnt for: few enough that each has many labelled examples.
import type { LocatedField } from '../document-types/document-type.ts';
import type { QualityLevel } from '../document/page.ts';
import { readingsOf } from '../fields/evidence.ts';
import type { FieldEvidence, ReaderAgreement, SyllableEvidence } from '../fields/evidence.ts';
import { runsBeyondProvince } from '../fields/address.ts';
import { squeeze } from '../fields/fold.ts';
import { handwritingLimit } from '../fields/located.ts';
import type { WordPart } from '../fields/stream.ts';
import { looksLikeSyllable } from '../fields/syllable.ts';

const numeric = new Set(['int', 'percent', 'decimal', 'date', 'documentNumber']);

export interface Classes {
  /** From the narrowest to the widest. */
  readonly names: readonly string[];
  /** Classes that this one is no worse than: what a computer wrote and a reader confirms, and what two readers agree on. */
  readonly alike: readonly string[];
  /** Without examples of these nothing is known of such pages, however many others were seen: this level, and worse. */
  readonly onSuchPages: readonly string[];
}

/** What holds on worse pages holds on better ones, never the other way round. */
const notBetter: Readonly<Record<QualityLevel, readonly QualityLevel[]>> = {
  clean: ['clean', 'normal', 'hard'],
  normal: ['normal', 'hard'],
  hard: ['hard'],
};

/**
 * A reader is this sure of its own letters where it hardly ever errs in their marks: its confidence ends at 0.97. Of 807
 * syllables of labelled scans read so, with nothing else to support them, none had wrong marks; of 66 just below, one.
 */
const sureOfMarks = 0.96;

/**
 * A tone over a circumflex or a breve. The reader with marks takes that of the name it knows, and is sure of it: of 43 names
 * with such a syllable, of an office whose people bear names that no list has, five were wrong ("Ấn" for Ẩn, "Hiểu" for
 * Hiếu), of 79 others none.
 */
const toneOnMark = /[ấẩẫắẳẵếểễốổỗ]/u;

/**
 * Other marks than those of the only syllable that a list or a phrase has for these letters are a slip of the third reader:
 * so it was with 17 of 17 on 275 labelled papers.
 */
const isSeenOtherwise = ({ support, seen }: SyllableEvidence) =>
  seen === 'otherwise' && (support === 'plain' || support === 'repeated' || support === 'unlisted');

/** What is known of the marks of a text, by its worst syllable; and what they would be without the reader of diacritics. */
function marksOf({ kind, spelling = [] }: FieldEvidence): { marks: string; unseen?: string } {
  if (spelling.length === 0) return { marks: '' };
  const isSeen = ({ seen }: SyllableEvidence) => seen === 'same';
  const isSure = ({ syllable, confidence = 0 }: SyllableEvidence) =>
    confidence >= sureOfMarks && (kind !== 'name' || !toneOnMark.test(syllable.normalize('NFC')));
  if (spelling.some(({ support, seen }) => support === 'doubt' || (support === 'unlisted' && seen !== 'same')))
    return { marks: '/doubt' };
  if (spelling.some(isSeenOtherwise)) return { marks: '/otherwise' };
  const alone = spelling.filter(({ support }) => support === 'plain' || support === 'unlisted');
  if (alone.length === 0) return { marks: '/supported' };
  const unseen = alone.every(isSure) ? '/plain' : '/faint';
  if (alone.some(({ support }) => support === 'unlisted')) return { marks: '/unlisted' };
  return alone.every((syllable) => isSeen(syllable) || isSure(syllable)) && alone.some(isSeen)
    ? { marks: '/seen', ...(alone.every(isSure) && { unseen }) }
    : { marks: unseen };
}

/**
 * Signs that no name, office or address has, a stop amid one or before a word ("Phòng .Nghiệp vụ"), and letters behind a
 * digit ("Phú 1hc" for Phú Thọ).
 */
export const stains = /[^\p{L}\p{M}\p{N}\s,.()/;:&–-]|\.\s+\p{Ll}|\s[.,;:]\p{L}|\p{N}\p{Ll}{2}/u;

const wholeKinds = new Set(['date', 'documentNumber']);

/** A pen's digits stand apart: "3672-QĐ/ThU" as the words "367" and "2-QĐ/ThU", "318-NQ/ĐU" as "Ÿ" (or "3"), "Í" (or "1"). */
function followsDigits({ placed: { word, line } }: WordPart): boolean {
  const before = line.words[line.words.indexOf(word) - 1];
  if (!before || /[.,:;)]$/u.test(before.text)) return false;
  return [before.text, before.readings.a, before.readings.b].some((reading) =>
    /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u.test(reading ?? ''),
  );
}

/**
 * "18-QĐ/ĐUK" behind "1y" in one word is what was left of a longer number, as "1-NQ/CĐ" is behind the sign in "‡1-NQ/CĐ";
 * "5" of "15" is no number at all.
 */
function startsAmidDigits({ kind, parts: [first] }: FieldEvidence): boolean {
  if (!first) return false;
  const before = first.placed.characters.slice(0, first.from).join('');
  const isTornNumber = before === '' ? followsDigits(first) : /[^\p{L}\p{M}\s:.,;()"“–-]/u.test(before);
  if (kind === 'documentNumber' && isTornNumber) return true;
  return wholeKinds.has(kind) ? /\p{Nd}/u.test(before) : kind === 'int' && /\p{Nd}$/u.test(before);
}

function endsAmidDigits({ kind, parts }: FieldEvidence): boolean {
  const last = parts.at(-1);
  return kind === 'int' && /\p{Nd}/u.test(last?.placed.characters[last.to] ?? '');
}

/** A district without its province: the rest of the address stands behind a stain. */
const isCutAddress = (value: string) =>
  /(?:huyện|thị xã|quận) \p{Lu}/u.test(value) && !/tỉnh|thành phố|TP/iu.test(value);

/** "TỈNH ỦY THÁI NGUYÊN TỈNH": between the two a line was lost. */
const endsAsItBegins = (value: string) => /^(\p{L}+)\s.*\s\1$/iu.test(value.normalize('NFC'));

/** A stop between a name of two syllables and a further one may be dust: "Nông Anh. Tuấn". */
function stopsShort({ kind, parts }: FieldEvidence): boolean {
  const last = parts.at(-1)?.placed;
  if (kind !== 'name' || !last || parts.length > 2 || !last.word.text.endsWith('.')) return false;
  const next = last.line.words[last.line.words.indexOf(last.word) + 1];
  return next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Another label stands in it, or a stain: "Phòng Nghiệp vụ Hiện công tác tại: …", "Phú:Thọ". */
const hasColon = /\p{L}\s*:\s*\S/u;

/** What forms print that is no syllable: "T/M", "TM.", "KT.", "1148/LL". */
const formMarks: ReadonlySet<string> = new Set(['T', 'M', 'TM', 'KT', 'LL']);

/** The reader of handwriting knows no words: "CH CỤC" is a letter short. */
const isMisspelt = ({ agreement }: FieldEvidence, value: string) =>
  agreement === 'hand' &&
  (value.match(/\p{L}+/gu) ?? []).some((word) => !looksLikeSyllable(word) && !formMarks.has(word));

/** Stops and commas are mixed up; dashes and marks of either kind inside a text are counted apart. */
function signsIn(reading: string): string {
  const inner = reading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return [/[,.;]/g, /[-–—]/g].map((sign) => inner.match(sign)?.length ?? 0).join();
}

/** One reader alone saw a comma or a dash: dust of that shape, or the other lost it ("Tân Hỷ tỉnh", "SUỐI - VÀNG"). */
function signsDiffer({ parts }: FieldEvidence): boolean {
  const [a, b] = [readingsOf(parts, 'a'), readingsOf(parts, 'b')];
  return a !== null && b !== null && signsIn(a) !== signsIn(b);
}

/** Words that labels have and names of offices too: "Phòng Công tác Dân tộc", "Trường Trung học phổ thông", "Đầu tư". */
const ofNamesToo = /^(?:nghenghiep|dantoc|tongiao|vanhoa|phothong|coquan|donvi|gioithieu)/;

/** What follows on the line, without a sign between or behind it, may be a label or the rest of the name. */
function mayGoOn({ parts }: FieldEvidence): boolean {
  const last = parts.at(-1);
  if (!last || /[^\p{L}\p{N}]/u.test(last.placed.characters.slice(last.to - 1).join(''))) return false;
  const { words } = last.placed.line;
  const [next, after] = words.slice(words.indexOf(last.placed.word) + 1);
  if (!next) return false;
  const [own, two] = [squeeze(next.text), `${next.text}${after?.text ?? ''}`];
  if (two.includes(':')) return false;
  return (
    ofNamesToo.test(squeeze(two)) ||
    (/^[td]u$/.test(own) && /^\p{Ll}/u.test(next.text) && !/^\p{Ll}/u.test(after?.text ?? ''))
  );
}

const isOpenText = ({ kind, closed }: FieldEvidence) => kind === 'text' && !closed;

/** `isFamiliar`: it stands where such values stood on labelled papers. */
export function fieldClasses({ evidence, why, value }: LocatedField, isFamiliar = true): Classes | undefined {
  if (!evidence) return undefined;
  const digits = numeric.has(evidence.kind);
  const hand = evidence.handwritten >= handwritingLimit ? '+hand' : '';
  const ink = evidence.unreadInk ? '+ink' : '';
  // Of a text whose syllables were compared one by one, the changed ones are judged one by one as well.
  const changed = why.includes('repaired') && !evidence.spelling?.length ? '+repaired' : '';
  const differs = why.includes('repeated-differs') || evidence.digitsDiffer ? '+otherwise' : '';
  const proof = why.includes('arithmetic') ? '+sum' : why.includes('sum-differs') ? '+differs' : '';
  // A name without its surname was cut, by a seal or a fold over it; a text whose syllables do not pair up was misread.
  const spelled = evidence.kind === 'name' || evidence.kind === 'text';
  const cut = evidence.kind === 'name' && evidence.spelling?.[0]?.support === 'doubt';
  const unpaired = spelled && !evidence.spelling?.length && !why.includes('lexicon');
  // "ĐẢNG-UỶ": a stain between words, or a hyphen that parts them; only a person can tell.
  const joined = spelled && typeof value === 'string' && /\p{L}-\p{L}/u.test(value);
  // "Nguyên" of "Thái Nguyên", "09" before the next item: the rest of a longer value or none of it, unless a list has it.
  const isRest = isOpenText(evidence) && typeof value === 'string' && /^(?:\p{L}+|\p{N}{1,2})$/u.test(value);
  const isTorn = startsAmidDigits(evidence) || endsAmidDigits(evidence);
  const isShort =
    (evidence.kind === 'text' &&
      typeof value === 'string' &&
      (isCutAddress(value) || runsBeyondProvince(value) || endsAsItBegins(value))) ||
    stopsShort(evidence);
  const isSpotted = isOpenText(evidence) && (signsDiffer(evidence) || mayGoOn(evidence));
  const isStained =
    spelled && typeof value === 'string' && (stains.test(value) || hasColon.test(value) || isMisspelt(evidence, value));
  const odd =
    cut || unpaired || joined || isRest || isTorn || isShort || isStained || isSpotted || why.includes('label-missing')
      ? '+odd'
      : '';
  const strange = digits && !why.includes('format') ? '+strange' : '';
  const elsewhere = isFamiliar ? '' : '+elsewhere';
  const rest = `${elsewhere}${odd}${strange}${proof}${hand}${ink}${changed}${differs}`;
  const { marks, unseen } = marksOf(evidence);
  const own = (agreement: ReaderAgreement, as = marks) => `${evidence.kind}:${agreement}${rest}${as}`;
  const broad = (agreement: ReaderAgreement, as = marks) => `${digits ? 'digits' : 'letters'}:${agreement}${rest}${as}`;
  const { agreement, level } = evidence;
  return {
    names: [`${own(agreement)}@${level}`, own(agreement), `${broad(agreement)}@${level}`, broad(agreement)],
    alike: [
      ...(agreement === 'layer' ? [own('both'), broad('both')] : []),
      // What a third reader saw as well is no worse than what it was not asked about.
      ...(unseen === undefined ? [] : [own(agreement, unseen), broad(agreement, unseen)]),
    ],
    onSuchPages: notBetter[level].map((each) => `${broad(agreement)}@${each}`),
  };
}
