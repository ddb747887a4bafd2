// The marks of a value's syllables. One reader has no marks, the other errs in about one syllable of a hundred, so each
// spelling is compared with the same two syllables elsewhere in the file and with common phrases; it is put right only
// where one spelling fits.
import type { LocatedField } from '../document-types/document-type.ts';
import type { Why } from '../document-types/field.ts';
import type { QualityLevel } from '../document/page.ts';
import type { SyllableEvidence } from './evidence.ts';
import { communeWords, unitWords, withCommas } from './address-units.ts';
import { fold } from './fold.ts';
import { phrasesByFirst } from './lexicon/phrases.ts';
import { titleCase } from './name.ts';
import { isSurname, isSurnameByLetters, settleName } from './name-spelling.ts';
import { seenAs, toldMarks } from './seen.ts';
import type { Settled } from './settled.ts';
import { textOfParts } from './stream.ts';
import type { PlacedWord, WordPart } from './stream.ts';
import { isSyllable, syllablePattern } from './syllable.ts';
import { sameTonePlace } from './tone-place.ts';

/** Spellings met in a file, by the folded pair of syllables they stand in. */
export type SpellingMemory = ReadonlyMap<string, readonly Sighting[]>;

interface Sighting {
  readonly first: string;
  readonly second: string;
  readonly words: readonly [PlacedWord['word'], PlacedWord['word']];
}

const lettersOnly = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}/]/gu, '');

export function rememberSpellings(words: readonly PlacedWord[]): SpellingMemory {
  const memory = new Map<string, Sighting[]>();
  const named = words
    .map(({ word }) => ({ word, letters: lettersOnly(word.text).toLowerCase() }))
    .filter(({ letters }) => letters !== '');
  for (const [index, { word, letters: first }] of named.entries()) {
    const next = named[index + 1];
    // "Phú Lâm, tỉnh …" says nothing of "Sông Lam, tỉnh …".
    if (!next || /[,;:]$/u.test(word.text)) continue;
    const key = `${fold(first)} ${fold(next.letters)}`;
    const sighting: Sighting = { first, second: next.letters, words: [word, next.word] };
    memory.set(key, [...(memory.get(key) ?? []), sighting]);
  }
  return memory;
}

interface Token {
  readonly word: PlacedWord['word'];
  /** Lower case. */
  readonly spelled: string;
}

/** Spellings of a token elsewhere, next to the neighbour it has here; "Đảng Cộng sản" says nothing of one named Đặng Công. */
function elsewhere({ tokens, isName, memory }: Compared, index: number): readonly string[] {
  const own = new Set(tokens.map(({ word }) => word));
  const token = tokens[index];
  if (!token) return [];
  const seen = new Map<PlacedWord['word'], string>();
  const look = (other: Token | undefined, place: 0 | 1) => {
    if (!other) return;
    const pair = place === 0 ? [token, other] : [other, token];
    const key = pair.map(({ spelled }) => fold(spelled)).join(' ');
    for (const { first, second, words } of memory.get(key) ?? []) {
      if (isName && !same(place === 0 ? second : first, other.spelled)) continue;
      if (!own.has(words[place])) seen.set(words[place], place === 0 ? first : second);
    }
  };
  look(tokens[index + 1], 0);
  look(tokens[index - 1], 1);
  return [...seen.values()];
}

interface PhraseSpelling {
  readonly spelled: string;
  /** Long or unmistakable enough to put a reading right; a short one may be part of a proper name. */
  readonly certain: boolean;
  /** Printed as common words are, in small letters behind the first: "Tổng hợp", not "Thượng Bình" or "ủy Viện". */
  readonly isCommon: boolean;
}

interface Fitting extends PhraseSpelling {
  readonly length: number;
}

const isSmall = ({ word }: Token) => /^[^\p{L}]*\p{Ll}/u.test(word.text);
/** In a line of capitals a name's words look like all others. */
const isCapitals = ({ word }: Token) => /\p{Lu}{2}/u.test(word.text) && !/\p{Ll}/u.test(word.text);

/** Its first word ends another phrase: "Chi bộ Phân xưởng" holds no "bộ phận". */
function beginsAmidPhrase(folded: readonly string[], start: number): boolean {
  return [1, 2].some((back) =>
    (phrasesByFirst.get(folded[start - back] ?? '') ?? []).some(
      ({ folded: own }) => own.length === back + 1 && own.every((part, at) => part === folded[start - back + at]),
    ),
  );
}

/** The common phrases that cover the token. */
function phrasesOver(tokens: readonly Token[], index: number): readonly Fitting[] {
  const folded = tokens.map(({ spelled }) => fold(spelled));
  const starts = Array.from({ length: Math.min(7, index + 1) }, (_, back) => index - back);
  return starts.flatMap((start) =>
    (phrasesByFirst.get(folded[start] ?? '') ?? []).flatMap(({ folded: own, spelled, certain: isLong }) => {
      const certain = isLong && !beginsAmidPhrase(folded, start);
      const here = spelled[index - start];
      const covers = here !== undefined && own.every((part, at) => part === folded[start + at]);
      const others = tokens.slice(start + 1, start + own.length);
      const isCommon = others.every(isSmall) || others.every(isCapitals);
      return covers ? [{ spelled: sameTonePlace(here), length: own.length, certain, isCommon }] : [];
    }),
  );
}

/**
 * The spelling that common phrases give the token: "uỷ viện nghiên cứu" holds two, of which the longer one says what
 * stands there. Nothing where no phrase covers it, or several as long that differ.
 */
function byPhrase(tokens: readonly Token[], index: number): PhraseSpelling | undefined {
  const covering = phrasesOver(tokens, index);
  const longest = Math.max(...covering.map(({ length }) => length));
  const fitting = covering.filter(({ length }) => length === longest);
  const [first] = fitting;
  if (!first || fitting.some(({ spelled }) => spelled !== first.spelled)) return undefined;
  const alike = covering.filter(({ spelled }) => spelled === first.spelled);
  const certain = alike.some((phrase) => phrase.certain);
  return { spelled: first.spelled, certain, isCommon: alike.some((phrase) => phrase.isCommon) };
}

const same = (a: string, b: string) => sameTonePlace(a) === sameTonePlace(b);

interface Compared {
  readonly tokens: readonly Token[];
  /** Common phrases hold no names: "Đỗ Thị" is not "đô thị". */
  readonly isName: boolean;
  readonly memory: SpellingMemory;
}

/** "12/12", "1774/LL" have no letters that marks stand on. */
const isUnmarked = (spelled: string) => !/[aeiouyd]/.test(fold(spelled));

function settleToken({ tokens, isName, memory }: Compared, index: number): Settled {
  const spelled = tokens[index]?.spelled ?? '';
  const phrase = isName ? undefined : byPhrase(tokens, index);
  if (phrase && same(phrase.spelled, spelled)) return { spelled, support: 'phrase' };
  if (isUnmarked(spelled))
    return { spelled, support: tokens[index]?.word.agreement === 'differs' ? 'doubt' : 'digits' };
  if (phrase?.certain) return { spelled: withCase(phrase.spelled), support: 'phrase', why: 'lexicon' };
  const others = elsewhere({ tokens, isName, memory }, index);
  const restored = hasMarks(tokens[index]) ? undefined : marksFor(spelled, phrase, others);
  if (restored !== undefined) return { spelled: restored, support: 'doubt', why: 'repaired' };
  const agreeing = others.filter((other) => same(other, spelled)).length;
  // Once more may be the same mistake once more: the same letters under the same seal are misread alike, and "Tống hợp"
  // twice is Tổng hợp misread twice.
  const isWord = phrase?.isCommon === true;
  const proved = agreeing >= 2 && agreeing === others.length;
  if (proved && !isWord) return { spelled, support: 'repeated', why: 'repeated' };
  if (agreeing > others.length - agreeing && !isWord) return { spelled, support: 'plain' };
  const rival = mostOf(others);
  if (rival && agreeing === 0 && rival.count >= 2 && rival.count === others.length && isSyllable(rival.spelled)) {
    return { spelled: rival.spelled, support: 'plain', why: 'repaired' };
  }
  const doubtful = others.length > 0 || phrase !== undefined || !isSyllable(spelled);
  return { spelled, support: doubtful ? 'doubt' : 'plain' };
}

/** For letters whose marks no reader saw: those of a common phrase, or of the same words elsewhere where all agree. */
function marksFor(spelled: string, phrase: PhraseSpelling | undefined, others: readonly string[]): string | undefined {
  const [first, ...more] = others;
  if (phrase) return withCase(phrase.spelled);
  const isOne = first !== undefined && !same(first, spelled) && isSyllable(first);
  return isOne && more.every((other) => same(other, first)) ? first : undefined;
}

/** Back from the tone-last form of comparison to the usual spelling: the reader's place for oa, uy is kept elsewhere. */
function withCase(toneLast: string): string {
  return spelledBySame.get(toneLast) ?? toneLast;
}

const spelledBySame = new Map(
  [...phrasesByFirst.values()]
    .flat()
    .flatMap(({ spelled }) => spelled.map((part) => [sameTonePlace(part), part] as const)),
);

function mostOf(spellings: readonly string[]): { spelled: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [most] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  return most && { spelled: most[0], count: most[1] };
}

/** The new letters in the old one's pattern of capitals. */
function likeCase(pattern: string, spelled: string): string {
  if (pattern === pattern.toUpperCase() && pattern !== pattern.toLowerCase() && pattern.length > 1)
    return spelled.toUpperCase();
  const first = pattern.charAt(0);
  return first === first.toUpperCase() ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
}

const markedKinds = new Set(['text', 'name']);

/** The value's syllables with the words they were read from; a name is part of what stands there. */
function tokensOf(value: string, parts: readonly WordPart[]): readonly Token[] {
  const there = parts.flatMap((part) =>
    [...textOfParts([part]).matchAll(syllablePattern)].map(([spelled]) => ({
      word: part.placed.word,
      folded: fold(spelled),
    })),
  );
  const wanted = [...value.matchAll(syllablePattern)].map(([spelled]) => spelled.toLowerCase());
  const start = there.findIndex((_, at) =>
    wanted.every((spelled, index) => there[at + index]?.folded === fold(spelled)),
  );
  if (start < 0) return [];
  return wanted.flatMap((spelled, index) => {
    const word = there[start + index]?.word;
    return word ? [{ word, spelled }] : [];
  });
}

function corrected(value: string, settled: readonly Settled[]): string {
  let at = -1;
  return value.replace(syllablePattern, (syllable) => {
    at += 1;
    const next = settled[at];
    return next && !same(next.spelled, syllable) ? likeCase(syllable, next.spelled) : syllable;
  });
}

/** The word for a unit that begins a part of an address. */
function asUnit(spelled: string, unit: string): Settled {
  return { spelled: unit, support: 'phrase', ...(!same(unit, spelled) && { why: 'lexicon' as const }) };
}

/** A commune of the province that the address names: what was read otherwise may be another place, so a person looks. */
function asCommune(spelled: string, name: string): Settled {
  const own = name.toLowerCase();
  return same(own, spelled) ? { spelled, support: 'phrase' } : { spelled: own, support: 'doubt', why: 'repaired' };
}

function settleTokens(value: string, compared: Compared): readonly Settled[] {
  const { tokens, isName } = compared;
  const units = isName ? new Map<number, string>() : unitWords(value);
  const communes = isName ? new Map<number, string>() : communeWords(value);
  const settled = tokens.map(({ spelled }, index) => {
    const [unit, commune] = [units.get(index), communes.get(index)];
    if (commune !== undefined) return asCommune(spelled, commune);
    return unit === undefined ? settleToken(compared, index) : asUnit(spelled, unit);
  });
  const named = tokens.map((token) => ({ word: token.word, hasMarks: hasMarks(token) }));
  return (isName ? settleName(settled, named) : settled).map((each, index) => withSeenMarks(each, tokens[index]));
}

/** A syllable in doubt with the marks that the reader of diacritics sees, where those make one; it stays in doubt. */
function withSeenMarks(settled: Settled, token: Token | undefined): Settled {
  const told = settled.support === 'doubt' && token ? toldMarks(settled.spelled, token.word) : undefined;
  return told !== undefined && isSyllable(told) ? { spelled: told, support: 'doubt', why: 'repaired' } : settled;
}

/** Marks come from one reader: where its letters were not taken, the syllable has none. */
function hasMarks(token: Token | undefined): boolean {
  const b = token?.word.readings.b ?? '';
  return token === undefined || fold(b).includes(fold(token.spelled));
}

/**
 * The list of names is not whole: read with doubt, a given name may be one that it lacks. What a worn page made of a
 * word it makes of it again: "TOÁN" for TOẢN twice on one sheet, "HÔ" for HỒ three times.
 */
function evidenceOf(
  { spelled, support }: Settled,
  word: PlacedWord['word'] | undefined,
  level: QualityLevel,
): SyllableEvidence {
  const confidence = sureness(word);
  const isUnlisted = support === 'lexicon' && !isSurname(spelled) && (confidence ?? 0) < 0.8;
  const isSameWear = support === 'repeated' && level === 'hard';
  const seen = word && seenAs(spelled, word);
  return {
    syllable: spelled,
    support: isUnlisted || isSameWear ? 'plain' : support,
    confidence,
    ...(seen && { seen }),
  };
}

/**
 * The reader with marks counts its doubt of a word outside its dictionary 2.25 times, and that knows few words in
 * capitals: 0.933, the most it gives those, is what 0.97 is for others.
 */
function sureness(word: PlacedWord['word'] | undefined): number | undefined {
  const own = word?.confidence.b;
  const letters = lettersOnly(word?.text ?? '').replace(/[^\p{L}]/gu, '');
  const isStrange = own !== undefined && own <= 0.934 && letters.length > 1 && letters === letters.toUpperCase();
  return isStrange ? 1 - (1 - own) / 2.25 : own;
}

/** What stands behind a text in the next line or in its own. */
function wordAfter({ line, page, word }: PlacedWord): PlacedWord['word'] | undefined {
  return line.words[line.words.indexOf(word) + 1] ?? page.lines[page.lines.indexOf(line) + 1]?.words[0];
}

/** It ends with a stop and the next word stands behind its last one elsewhere without: the stop is dust, the text is cut. */
function isCut(parts: readonly WordPart[], memory: SpellingMemory): boolean {
  const last = parts.at(-1)?.placed;
  const next = last?.word.text.endsWith('.') ? wordAfter(last) : undefined;
  if (!last || !next || !/^\p{Lu}/u.test(next.text)) return false;
  const key = [last.word, next].map(({ text }) => fold(lettersOnly(text).toLowerCase())).join(' ');
  return (memory.get(key) ?? []).some(({ words: [first] }) => first !== last.word && /\p{L}$/u.test(first.text));
}

/** A text or a name with its marks compared; other kinds as they are. */
export function settleSpelling(field: LocatedField, memory: SpellingMemory): LocatedField {
  const { evidence, value } = field;
  if (!evidence || typeof value !== 'string' || !markedKinds.has(evidence.kind)) return field;
  // What a computer wrote, and the picture confirms, has the marks it has.
  if (evidence.agreement === 'layer') return asWritten(field, value);
  if (evidence.closed) return { ...field, evidence: { ...evidence, spelling: listed(value) } };
  const tokens = tokensOf(value.normalize('NFC'), evidence.parts);
  const settled = settleTokens(value.normalize('NFC'), { tokens, isName: evidence.kind === 'name', memory });
  const spelledOut = corrected(value.normalize('NFC'), settled);
  // Where both readers saw the same signs the paper has them.
  const isOpen = evidence.kind === 'text' && evidence.agreement !== 'both';
  const better = isOpen ? withCommas(spelledOut) : spelledOut;
  const parted = better === spelledOut ? [] : (['repaired', 'mark-doubt'] as const);
  const spelled = settled.map((syllable, index) => evidenceOf(syllable, tokens[index]?.word, evidence.level));
  const cut = isCut(evidence.parts, memory);
  const spelling = cut ? spelled.map((syllable) => ({ ...syllable, support: 'doubt' as const })) : spelled;
  // Blanks lost or gained: the syllables of the value are not those of the page.
  const unpaired = tokens.length === 0 || cut ? (['mark-doubt'] as const) : [];
  return {
    ...field,
    value: evidence.kind === 'name' ? titleCase(better) : better,
    why: [...new Set([...field.why, ...reasonsOf(settled, spelling), ...unpaired, ...parted])],
    evidence: { ...evidence, spelling },
  };
}

const listed = (value: string): readonly SyllableEvidence[] =>
  value.split(' ').map((syllable) => ({ syllable, support: /^[\p{N}/]+$/u.test(syllable) ? 'digits' : 'phrase' }));

/** A name that begins with no surname was cut, however it was written. */
function asWritten(field: LocatedField, value: string): LocatedField {
  const { evidence } = field;
  if (evidence?.kind !== 'name') return { ...field, evidence: evidence && { ...evidence, spelling: listed(value) } };
  const [first, ...rest] = listed(value);
  const isCut = !isSurnameByLetters(first?.syllable ?? '');
  const spelling = first ? [{ ...first, ...(isCut && { support: 'doubt' as const }) }, ...rest] : [];
  const why = isCut ? [...field.why, 'mark-doubt' as const] : field.why;
  return { ...field, value: titleCase(value), why, evidence: { ...evidence, spelling } };
}

const isInDoubt = ({ support, seen }: SyllableEvidence) =>
  support === 'doubt' || (support === 'unlisted' && seen !== 'same');

function reasonsOf(settled: readonly Settled[], spelling: readonly SyllableEvidence[]): Why[] {
  const changed = settled.some(({ why }) => why === 'lexicon' || why === 'repaired');
  return [
    ...(settled.length > 0 && settled.every(({ support }) => support === 'phrase') ? (['lexicon'] as const) : []),
    ...(settled.some(({ support }) => support === 'repeated') &&
    settled.every(({ support }) => support === 'repeated' || support === 'phrase')
      ? (['repeated'] as const)
      : []),
    ...(changed ? (['repaired'] as const) : []),
    ...(spelling.some(isInDoubt) ? (['mark-doubt'] as const) : []),
  ];
}
