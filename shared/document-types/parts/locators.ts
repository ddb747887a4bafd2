// Locators most forms share: a value behind a label and before the next, a person named several times, the header and
// the foot of the paper.
import { headerOf } from '../../fields/header.ts';
import type { Header } from '../../fields/header.ts';
import { missing, narrow, readParts, readSpan, unreadable } from '../../fields/located.ts';
import { after, allMatches, upTo, wholeOf, within } from '../../fields/locate.ts';
import type { Labels } from '../../fields/locate.ts';
import { addressLength } from '../../fields/address.ts';
import type { FieldEvidence } from '../../fields/evidence.ts';
import { squeeze } from '../../fields/fold.ts';
import { isLikelyName, nameLikeness } from '../../fields/name.ts';
import { inParagraph } from '../../fields/paragraph.ts';
import { signatureBlockOf } from '../../fields/signature-block.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream } from '../../fields/stream.ts';
import type { FieldKind, LocatedField, Locator } from '../document-type.ts';
import { plainValue } from '../field.ts';
import type { Why } from '../field.ts';
import { bodyOf } from './body.ts';
import { dayBehindLabel } from './day-behind.ts';

/** A part of the running text that a field is looked for in. */
export type Region = (body: TextStream) => Span | undefined;

export interface Behind {
  /** Labels that other things follow too: only what reads like a person's name counts. */
  readonly likely?: boolean;
  readonly labels: Labels;
  /** Where the value ends at the latest. */
  readonly before?: Labels;
  readonly region?: Region;
  /** Letters behind the label that may hold it. */
  readonly reach?: number;
  /** What the value must look like; what stands before or behind it there is not part of it. */
  readonly form?: RegExp;
  /** Only where a colon follows the label: its words are met in sentences too. */
  readonly colon?: boolean;
  /** Items of the form are numbered: a number before the next label is that label's. */
  readonly numbered?: boolean;
}

const reachOf: Partial<Record<FieldKind, number>> = { date: 40, int: 40, percent: 60, documentNumber: 30, name: 60 };

/** A name does not run past its paragraph: what follows is the number of the next. */
function nameIn(body: TextStream, span: Span | undefined): LocatedField {
  return span ? readParts('name', inParagraph(partsOf(body, span))) : missing;
}

/** A label ends at its colon, though words we do not know stand before it: "Nghề nghiệp hiện nay:", "Ông (bà):". */
function behindColon(body: TextStream, span: Span | undefined): Span | undefined {
  if (!span || span.end <= span.start) return span;
  const [word, character] = [body.wordAt[span.start - 1] ?? -1, body.characterAt[span.start - 1] ?? 0];
  if (body.words[word]?.characters.slice(character).includes(':')) return span;
  const text = textOfParts(partsOf(body, within(span, 45) ?? span));
  const rest = /^(?:\([^)]{1,24}\)|[^:;.,\p{Lu}0-9(])*:/u.exec(text);
  return rest ? { start: Math.min(span.end, span.start + squeeze(rest[0]).length), end: span.end } : span;
}

/** "Nguyên quán (quê gốc):": a note in brackets is part of the label, though it holds another. */
function behindNote(body: TextStream, span: Span | undefined): Span | undefined {
  if (!span || span.end <= span.start) return span;
  const text = textOfParts(
    partsOf(body, { start: Math.max(0, span.start - 1), end: Math.min(span.end, span.start + 40) }),
  );
  const note = /^.\s*\([^):]{1,24}\)\s*:/u.exec(text);
  return note ? { start: Math.min(span.end, span.start + squeeze(note[0].slice(1)).length), end: span.end } : span;
}

/** What stands behind the label's colon and before the next label. */
function valueSpan(body: TextStream, options: Behind): Span | undefined {
  return behindColon(body, upTo(body, behindNote(body, behindLabel(body, options)), options.before ?? []));
}

function behindLabel(body: TextStream, { labels, region = wholeOf, colon = false }: Behind): Span | undefined {
  return colon ? afterColon(body, region(body), labels) : after(body, region(body), labels);
}

/** From behind the first label that ends in a colon. */
function afterColon(body: TextStream, region: Span | undefined, labels: Labels): Span | undefined {
  const found = region && allMatches(body, region, labels).find(({ end }) => hasColonBehind(body, end));
  return found && region ? { start: found.end, end: region.end } : undefined;
}

function hasColonBehind(body: TextStream, end: number): boolean {
  const [word, character] = [body.wordAt[end - 1] ?? -1, body.characterAt[end - 1] ?? 0];
  const [own, next] = [body.words[word], body.words[word + 1]];
  return (own?.characters.slice(character + 1).includes(':') ?? false) || next?.characters[0] === ':';
}

/** The first locator that finds something: a label of its own before one that others share. */
export function firstFound(...locators: readonly Locator[]): Locator {
  return (input) => {
    const fields = locators.map((locate) => locate(input));
    return fields.find(({ state }) => state === 'found') ?? fields.find(({ state }) => state !== 'missing') ?? missing;
  };
}

export function behind(kind: FieldKind, options: Behind): Locator {
  const { before = [], reach = reachOf[kind] ?? 160 } = options;
  return ({ pages }) => {
    const body = bodyOf(pages);
    if (kind === 'name') return nameIn(body, within(valueSpan(body, options), reach));
    const value = within(upTo(body, behindNote(body, behindLabel(body, options)), before), reach);
    return kind === 'date' ? dayBehindLabel(body, value) : readSpan(kind, body, value);
  };
}

/** The text between two places of the body. */
export function between(from: Labels, to: Labels): Region {
  return (body) => upTo(body, after(body, wholeOf(body), from), to);
}

const textOfValue = (field: LocatedField | undefined) => String(plainValue(field?.value ?? null) ?? '');

function agreeing(readings: readonly LocatedField[]): readonly LocatedField[] {
  const groups = new Map<string, LocatedField[]>();
  for (const reading of readings) {
    const key = squeeze(textOfValue(reading));
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  // Of as many places the longer: a name is cut short by a line's end more often than it grows.
  const ofLength = ([name]: [string, unknown]) => name.length;
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length || ofLength(b) - ofLength(a));
  return ordered[0]?.[1] ?? [];
}

/** A name that stands several times: the one most places agree on, and whether a surely read place says otherwise. */
export function person({ labels, before = [], region = wholeOf, likely = false }: Behind): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    const span = region(body);
    if (!span) return missing;
    const places = allMatches(body, span, labels)
      .map(({ end }) => within(upTo(body, { start: end, end: span.end }, before), 55))
      .filter((place) => !likely || (place && isLikelyName(textOfParts(partsOf(body, place)))))
      .map((place) => nameIn(body, place));
    const read = onceEach(places.filter(({ state }) => state === 'found'));
    const most = agreeing(read);
    const [best] = [...most].sort((a, b) => doubts(a) - doubts(b));
    if (!best) return places[0] ?? missing;
    return { ...best, why: [...best.why, ...repetition(read, most, signatureBlockOf(pages).signer)] };
  };
}

/** Labels that hold one another ("kết nạp đoàn viên", "đoàn viên") find the same words. */
function onceEach(places: readonly LocatedField[]): readonly LocatedField[] {
  return [...new Map(places.map((place) => [JSON.stringify([place.page, place.polygon]), place])).values()];
}

const doubts = ({ evidence }: LocatedField) =>
  (evidence && evidence.agreement === 'both' ? 0 : 1) + (evidence?.handwritten ?? 0);

/** Who signs may stand under a label of the person's: "ĐẢNG VIÊN GIÚP ĐỠ" above the mentor's name. */
const isSigner = (place: LocatedField, signed: LocatedField) =>
  signed.state === 'found' && squeeze(textOfValue(signed)).endsWith(squeeze(textOfValue(place)));

function repetition(read: readonly LocatedField[], most: readonly LocatedField[], signed: LocatedField): Why[] {
  const other = read.some(
    (place) =>
      !most.includes(place) &&
      place.evidence?.agreement !== 'differ' &&
      !isPartOf(place, most) &&
      !isSigner(place, signed) &&
      isLikelyName(textOfValue(place)),
  );
  return [...(most.length > 1 ? (['repeated'] as const) : []), ...(other ? (['repeated-differs'] as const) : [])];
}

/** "Nguyễn Văn" cut short by a line's end is not another name; a longer one is. */
function isPartOf(place: LocatedField, most: readonly LocatedField[]): boolean {
  return squeeze(textOfValue(most[0])).startsWith(squeeze(textOfValue(place)));
}

/** What is done to, said of or written about the person a paper is about. */
const acts: Labels = [
  ...['đối với', 'kết nạp', 'công nhận', 'giới thiệu', 'giúp đỡ', 'theo dõi', 'bồi dưỡng', 'giáo dục', 'nhận xét về'],
  ...[
    'ý kiến về',
    'kết luận về',
    'về',
    'xét hồ sơ',
    'hồ sơ của',
    'đề nghị cho',
    'chuyển chính thức cho',
    'cảm tình Đảng',
  ],
  ...['người vào Đảng', 'người xin vào Đảng', 'quần chúng', 'đảng viên dự bị', 'ưu tú'],
];

/** The person a paper is about: under the form's own words, else as the one that something is done to or said of. */
export function subject(options: Behind): Locator {
  return firstFound(person(options), person({ ...options, labels: acts, likely: true }));
}

/** The capitals that a text ends in, as long as they read like one name. */
function nameAtEnd(text: string): { index: number; length: number } | undefined {
  const run = /(?:\p{Lu}\p{L}*\s+){1,5}\p{Lu}\p{L}*(?=[\s,.:;(–-]*$)/u.exec(text);
  const words = run ? [...run[0].matchAll(/\S+/gu)] : [];
  const starts = words.slice(0, -1).map((word) => run?.[0].slice(word.index) ?? '');
  const whole = starts.find((name) => nameLikeness(name) === 1 && isLikelyName(name));
  const name = whole ?? starts.find((each) => isLikelyName(each));
  return run && name ? { index: run.index + run[0].length - name.length, length: name.length } : undefined;
}

/** Who is named right before a label, where no label of the name's own was read: for a person to look at. */
export function personBefore(labels: Labels): Locator {
  return ({ pages }) => {
    const body = bodyOf(pages);
    for (const { start } of allMatches(body, wholeOf(body), labels)) {
      const parts = partsOf(body, { start: Math.max(0, start - 45), end: start });
      const found = nameAtEnd(textOfParts(parts));
      const named = found ? readParts('name', narrow(parts, found.index, found.length)) : missing;
      if (named.state === 'found') return { ...named, why: [...named.why, 'label-missing'] };
    }
    return missing;
  };
}

export function fromHeader(name: keyof Header): Locator {
  return ({ pages }) => headerOf(pages)[name];
}

export const signerRole: Locator = ({ pages }) => signatureBlockOf(pages).signerRole;
export const signer: Locator = ({ pages }) => signatureBlockOf(pages).signer;

/** Up to the end of the sentence: a full stop that no number explains; one amid blanks is a dot of the line below. */
export function sentence(text: string): number {
  const end = /(?<=\S)[.;](?=\s+(?:[-–+•*]\s+)?\p{Lu}|\s*$)/u.exec(text);
  return end ? end.index : text.length;
}

/** The next label's item number, dash or plus may hang on the end: "Kinh 10." */
function nextItem(text: string, numbered: boolean): number {
  const end = (
    numbered
      ? /\s+(?:[0-9]{1,2}[a-z]?[.)/-]?|(?:[0-9]{1,2}[.)/]\s+)?[a-zđ]\)|[0-9]{1,2}[.)/]\s+[a-zđ][.)]?|[-+•*])\s*$/u
      : /\s+[-+•*]\s*$/u
  ).exec(text);
  return end ? end.index : text.length;
}

/** Free text behind a label, to the end of its sentence. */
export function textBehind(options: Behind): Locator {
  const { reach = 160, numbered = false, form } = options;
  return ({ pages }) => {
    const body = bodyOf(pages);
    const value = within(valueSpan(body, options), reach);
    if (!value || value.end <= value.start) return missing;
    const parts = inParagraph(partsOf(body, value));
    const text = textOfParts(parts);
    const whole = text.slice(0, sentence(text));
    const own = whole.slice(0, nextItem(whole, numbered));
    const formed = form ? form.exec(own) : { index: 0, 0: own };
    return formed ? readParts('text', narrow(parts, formed.index, formed[0].length)) : missing;
  };
}

/** The one entry that has the letters of a text. */
function entryFor(entries: readonly string[], text: string | null | undefined): string | undefined {
  const exact = entries.find((candidate) => candidate.normalize('NFC') === text?.normalize('NFC'));
  if (exact !== undefined) return exact;
  const letters = squeeze(text ?? '');
  const [entry, ...more] = new Set(entries.filter((candidate) => squeeze(candidate) === letters));
  return more.length > 0 ? undefined : entry;
}

/** What two readers agree on and no list has may hold a word of the next item. */
function unlisted(field: LocatedField, evidence: FieldEvidence): LocatedField {
  return { ...field, why: [...field.why, 'mark-doubt'], evidence: { ...evidence, agreement: 'differ' } };
}

/**
 * A value of a closed list: spelled as the list has it where one entry has its letters, else as one reader alone read
 * an entry. Doubted where none has; an open list leaves other values as they are.
 */
export function oneOf(entries: readonly string[], locate: Locator, open = false): Locator {
  return (input) => {
    const field = locate(input);
    const { value, evidence, readings } = field;
    if (typeof value !== 'string' || !evidence) return field;
    const alone = value.replace(/\s+[0-9]{1,2}[.)]?$/u, '');
    const entry =
      entryFor(entries, value) ??
      entryFor(entries, readings?.a) ??
      entryFor(entries, readings?.b) ??
      entryFor(entries, alone);
    if (entry === undefined) return open ? field : unlisted(field, evidence);
    const changed = entry.normalize('NFC') !== value;
    const why = [...field.why, 'lexicon' as const, ...(changed ? (['repaired'] as const) : [])];
    return { ...field, value: entry, why, evidence: { ...evidence, closed: true } };
  };
}

/** An address behind a label: as far as its own words go, in its paragraph, and not into the next label. */
export function addressBehind(options: Behind): Locator {
  const plain = textBehind(options);
  const { reach = 200 } = options;
  return (input) => {
    const body = bodyOf(input.pages);
    const value = within(valueSpan(body, options), reach);
    const parts = value ? inParagraph(partsOf(body, value)) : [];
    const text = textOfParts(parts);
    // "quê quán tại xã …"
    const at = /^\s*(?:tại|ở)\s+/iu.exec(text)?.[0].length ?? 0;
    const length = addressLength(text.slice(at));
    if (length >= 8) return readParts('text', narrow(parts, at, length));
    const short = plain(input);
    // "09" is the number of the form's next item.
    return /\p{L}/u.test(textOfValue(short)) || short.state !== 'found' ? short : unreadable(parts);
  };
}
