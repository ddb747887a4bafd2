// What the papers of one person say for each other: a value that was read with doubt and that another paper states
// surely is believed ("cited"), a text read faintly that another paper repeats is ("echoed"); contradictions are found by
// the checks between papers. A reading is put right only where the other paper's value is what one of the readers saw, or
// where its marks alone fit no name.
import { plainValue } from '../document-types/field.ts';
import type { Field, UnderstoodDocument, Why } from '../document-types/field.ts';
import { isSure as isLikely } from '../document-types/sure.ts';
import { readerOf } from '../fields/kinds.ts';
import { isKnownName } from '../fields/name.ts';
import type { FieldKind } from '../document-types/document-type.ts';
import { documentTypeOf } from '../document-types/registry.ts';
import { citedBy } from './citations.ts';
import { echoed } from './echo.ts';
import type { Stated } from './echo.ts';
import { lettersSeen } from './letters-seen.ts';
import { isOutvoted, spellingsOf } from './outvoted.ts';
import type { Spellings } from './outvoted.ts';
import { closeNames, foldName, hasOtherMarks, sameSpelling } from './person-name.ts';
import { sameSigner } from './same-signer.ts';

type Documents = readonly UnderstoodDocument[];

/** What is stated must be as sure as what stands in a record; a reviewer's word is. */
const threshold = 0.99;
const isSure = (field: Field | undefined) =>
  isLikely(field, threshold) || (field?.state === 'found' && field.why.includes('person'));

/** Facts of a person that are the same on every paper. Other texts are said longer or shorter. */
const shared: ReadonlySet<string> = new Set([
  ...['personName', 'birthDate', 'admissionDate', 'homeTown', 'birthPlace', 'ethnicGroup', 'religion'],
]);
/** A difference that no check between papers looks at; addresses are written in more ways than one. */
const contradicted: ReadonlySet<string> = new Set(['admissionDate']);

/** What the companions say surely of the same fact. */
function statements(document: UnderstoodDocument, name: string, companions: Documents): readonly Field[] {
  const own = shared.has(name) ? companions.flatMap(({ fields }) => fields[name] ?? []) : [];
  return [...own, ...citedBy(document, name, companions)].filter((field) => isSure(field));
}

/** `09-NQ/CB` and `9-NQ/CB` are one number, `hoà` and `hòa` one syllable. */
const comparable = (value: Field['value']) =>
  typeof value === 'string' ? sameSpelling(value.replace(/^0+(?=\d+-)/, '')) : value;
const sameValue = (a: Field['value'], b: Field['value']) => comparable(a) === comparable(b);

/** One value that all who say it surely agree on. */
function agreed(fields: readonly Field[]): Field | undefined {
  const [first, ...rest] = [...fields].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  return first && rest.every(({ value }) => sameValue(value, first.value)) ? first : undefined;
}

function withWhy(field: Field, ...reasons: readonly Why[]): Field {
  return { ...field, why: [...new Set([...field.why, ...reasons])] };
}

function believed(field: Field, { probability: stated = 0 }: Field): Field {
  return { ...withWhy(field, 'cited'), probability: Math.max(field.probability ?? 0, stated) };
}

/** One of the readers saw just this: a day, a number. */
function wasSeen({ readings }: Field, value: string | number, kind: FieldKind): boolean {
  return [readings?.a, readings?.b].some(
    (reading) => typeof reading === 'string' && readerOf(kind)(reading)?.value === value,
  );
}

/** A reader saw something else than the value. */
function isDisputed({ value, readings }: Field, kind: FieldKind): boolean {
  return [readings?.a, readings?.b].some(
    (reading) => typeof reading === 'string' && readerOf(kind)(reading)?.value !== value,
  );
}

const exactKinds = new Set(['date', 'documentNumber', 'int']);

/** The same letters, of whose marks some were lost and which no name has so: misread, not meant. */
function onlyMarksMisread({ value }: Field, stated: string): boolean {
  if (typeof value !== 'string' || foldName(value) !== foldName(stated)) return false;
  return !isKnownName(value) && !hasOtherMarks(value, stated);
}

function isMisreading(field: Field, stated: string | number, kind: FieldKind): boolean {
  if (exactKinds.has(kind)) return wasSeen(field, stated, kind);
  if (typeof stated !== 'string') return false;
  return (kind === 'name' && onlyMarksMisread(field, stated)) || lettersSeen(field, stated) === 'same';
}

/**
 * What stands elsewhere in place of a reading that was nearly it: still for a person to look at. A name that differs by
 * a letter is another person's.
 */
function likelier(field: Field, stated: string | number, kind: FieldKind): Field {
  const isNearly = kind === 'text' && typeof stated === 'string' && lettersSeen(field, stated) === 'nearly';
  return isNearly ? { ...withWhy(field, 'repaired', 'mark-doubt'), value: stated } : field;
}

function weighed(field: Field, name: string, kind: FieldKind, said: readonly Field[]): Field {
  const stated = agreed(said);
  const value = plainValue(stated?.value ?? null);
  // Tables are compared as a whole by their own rules.
  if (field.state !== 'found' || field.value === null || !stated || value === null) return field;
  if (sameValue(field.value, value)) {
    if (isSure(field)) return withWhy(field, 'cited');
    // "6-NQ/CB" is 06-NQ/CB, but where a reader saw something else a person looks which of them is printed.
    const isOpen = field.value !== value && exactKinds.has(kind) && isDisputed(field, kind);
    return isOpen ? field : believed(field, stated);
  }
  if (isSure(field)) return contradicted.has(name) ? withWhy(field, 'repeated-differs') : field;
  if (!isMisreading(field, value, kind)) return likelier(field, value, kind);
  return believed({ ...withWhy(field, 'repaired'), value }, stated);
}

/** The same name, or one that was read with doubt and may be it. */
function mayBeSamePerson(document: UnderstoodDocument, other: UnderstoodDocument): boolean {
  const [own, name] = [document.fields.personName, other.fields.personName];
  if (typeof own?.value !== 'string' || typeof name?.value !== 'string') return false;
  return foldName(own.value) === foldName(name.value) || (!isSure(own) && closeNames(own.value, name.value));
}

/** A name under the paper that is not sure by itself, with what the body's other papers say. */
function signed(field: Field, document: UnderstoodDocument, companions: Documents): Field {
  const signer = isSure(field) ? undefined : sameSigner(field, document, companions, isSure);
  if (!signer) return field;
  const isSame = sameValue(field.value, signer.value);
  return believed(isSame ? field : { ...withWhy(field, 'repaired'), value: signer.value }, signer);
}

/** No more is believed of a text that other papers spell otherwise. */
const atMostOutvoted = 0.9;

/** Also where the place is not known: two readers read them so, and nothing speaks against their marks. */
function readTexts(document: UnderstoodDocument): Field[] {
  const isRead = ({ why }: Field) => why.includes('readers-agree') && !why.includes('mark-doubt');
  return statedOn(document).flatMap(({ kind, field }) => (kind === 'text' && isRead(field) ? [field] : []));
}

/** What lists have is spelled as they spell it: "Uỷ viên" on one paper, "Đảng ủy Viện …" on others. */
function spelledAlike(kind: FieldKind, field: Field, elsewhere: Spellings): Field {
  const isKnown = field.why.some((each) => each === 'person' || each === 'lexicon');
  if (kind !== 'text' || isKnown || !isSure(field)) return field;
  if (!isOutvoted(field, elsewhere)) return field;
  return { ...withWhy(field, 'repeated-differs'), probability: Math.min(field.probability ?? 0, atMostOutvoted) };
}

function statedOn({ documentType, fields }: UnderstoodDocument): Stated[] {
  const specs = documentTypeOf(documentType)?.fields ?? {};
  return Object.entries(fields).map(([name, field]) => ({ kind: specs[name]?.kind ?? 'text', field }));
}

/** A paper with what the others of the same person say of its values; papers of other people are left out. */
export function corroborate(document: UnderstoodDocument, companions: Documents): UnderstoodDocument {
  const type = documentTypeOf(document.documentType);
  if (!type) return document;
  const own = companions.filter((other) => other !== document && mayBeSamePerson(document, other));
  const elsewhere = own.flatMap(statedOn);
  const spellings = spellingsOf(own.map(readTexts));
  const fields = Object.entries(document.fields).map(([name, field]) => {
    const kind = type.fields[name]?.kind ?? 'text';
    const weighted = weighed(field, name, kind, statements(document, name, own));
    const cited = name === 'signer' ? signed(weighted, document, own) : weighted;
    return [name, spelledAlike(kind, echoed({ kind, field: cited }, elsewhere), spellings)] as const;
  });
  return { ...document, fields: Object.fromEntries(fields) };
}

/** Every paper with what the others say; each is weighed against the others as they were read. */
export function corroborateAll(documents: Documents): UnderstoodDocument[] {
  return documents.map((document) => corroborate(document, documents));
}
