// What a reviewer may do with a document: a command and the document as it stands give events, or a Fault that says why
// not. Nothing happens here; who calls writes the events under the version that was decided on.
import { Fault } from '../fault.ts';
import type { FieldSpec } from '../document-types/document-type.ts';
import type { Finding } from '../rules/finding.ts';
import type { StoredDocument } from './document.ts';
import { assertRows, kindOf, tellsWhose } from './entered-cell.ts';
import { enteredValue } from './entered-value.ts';
import type { ReviewEvent } from './event.ts';
import { documentOf, isUnclear, stateOf } from './evolve.ts';
import { partedByTable } from './rows.ts';

type Correcting = Omit<Deciding, 'findings' | 'namesakes' | 'twice'>;

/** The dossier that the reviewer named, found, and the birth date by which a paper becomes one of its papers. */
export interface NamedDossier {
  readonly dossierId: string;
  /** `1990-01-02` */
  readonly birthDate: string;
}

type Entered = Readonly<Record<string, string | number | null>>;

/** Why a paper that breaks a rule counts all the same, and which paper of a higher committee allows it; whose paper it is. */
interface Answering {
  readonly dossier?: string;
  readonly reason?: string;
  readonly consent?: string;
}

export type Command =
  | ({ readonly command: 'approve' } & Answering)
  | ({ readonly command: 'correct'; readonly fields: Entered; readonly approve?: boolean } & Answering)
  | { readonly command: 'return' | 'reject'; readonly reason: string };

export interface Deciding {
  readonly by: string;
  readonly at: string;
  /** Of the document's type; none for a paper that is no form of ours. */
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** What the rules say of the document with these values: those as read, or with corrections. */
  readonly findings: (document: ReturnType<typeof documentOf>) => readonly Finding[];
  /**
   * Of a paper without a birth date that is not clear, the people of its name whose it may be: birth dates that their papers
   * state. None where it fits one person alone.
   */
  readonly namesakes?: readonly (readonly string[])[];
  /** Papers by which the same act counts already, or may, each with the code of what is said of it. */
  readonly twice?: readonly { readonly documentId: string; readonly code: string }[];
  /** Where the command names a dossier: the one it means. */
  readonly named?: NamedDossier | undefined;
}

/** Each in the form in which it is kept. */
function corrected(entered: Entered, document: StoredDocument, { fields, by, at }: Correcting): ReviewEvent {
  const now = documentOf(document);
  const values = Object.entries(entered).map(([name, value]) => {
    const kind = kindOf(name, value, fields);
    const kept = value === null ? null : enteredValue(kind, value);
    if (kept === undefined) throw new Fault('invalid-input', 'field.invalid', { field: name });
    return [name, kept] as const;
  });
  for (const [field, edits] of partedByTable(Object.fromEntries(values)).tables) {
    assertRows(field, edits, now.fields[field]?.value);
  }
  return { type: 'corrected', at, by, fields: Object.fromEntries(values) };
}

const assigned = ({ named, at, by }: Correcting): ReviewEvent[] =>
  named ? [{ type: 'assigned', at, by, dossier: named.dossierId, birthDate: named.birthDate }] : [];

/** What a command changes of the document itself, before anything is decided on it. */
function changes(command: Command, document: StoredDocument, deciding: Correcting): ReviewEvent[] {
  const corrections = command.command === 'correct' ? [corrected(command.fields, document, deciding)] : [];
  return [...corrections, ...assigned(deciding)];
}

/** The document as it would stand with what a command corrects and says of whose it is. */
export function previewOf(command: Command, document: StoredDocument, deciding: Correcting): StoredDocument {
  return withEvents(document, changes(command, document, deciding));
}

/** A record is made of these fields: without one of them there is nothing to approve. */
function assertComplete(document: ReturnType<typeof documentOf>, { fields }: Deciding): void {
  for (const [field, { gates, optional }] of Object.entries(fields)) {
    if (gates === undefined || optional || document.fields[field]?.state === 'found') continue;
    throw new Fault('conflict', 'field.missing', { field });
  }
}

/** A paper that prints no birth date is that of one of the people of its name, or of none who is known here. */
function assertKnown(born: unknown, { fields, namesakes = [] }: Deciding): void {
  const isOne = namesakes.some((dates) => dates.some((date) => date === born));
  if (isOne || namesakes.length === 0 || !tellsWhose('birthDate', fields)) return;
  throw new Fault('invalid-input', 'person.not-among');
}

/** Without a birth date a paper that fits two people would be in neither's dossier. */
function assertSomebodys(document: StoredDocument, { reason }: Answering, deciding: Deciding): void {
  const { value: born, state } = documentOf(document).fields['birthDate'] ?? {};
  const isHeld = document.checked.reasons.some(({ code }) => code === 'person.fits-two');
  // Whose it may be now counts, not how many there were when it was checked.
  const fitsTwo = deciding.namesakes ? deciding.namesakes.length > 0 : isHeld;
  if (fitsTwo && state !== 'found') throw new Fault('conflict', 'person.needed');
  // A dossier that was named was looked up: it is somebody's.
  if (fitsTwo && !deciding.named) assertKnown(born, deciding);
  // It has counted already: what is changed of that somebody answers for.
  if (isUnclear(document) && reason === undefined) throw new Fault('conflict', 'person.reason-needed');
}

/** A true paper may break a rule and count all the same, if somebody answers for it. */
function assertAnswered({ reason, consent }: Answering, findings: readonly Finding[]): void {
  const broken = findings.filter(({ severity }) => severity === 'error');
  const [first] = broken;
  if (first && reason === undefined) throw new Fault('conflict', 'reason.needed', { rule: first.rule });
  const exception = broken.find((finding) => finding.consent !== undefined);
  if (!exception || consent !== undefined) return;
  const { rule, consent: paper } = exception;
  throw new Fault('conflict', 'consent.needed', { rule, vi: paper?.vi ?? '', en: paper?.en ?? '' });
}

/** One admission counts once: that it is another one somebody has to answer for. */
function assertOnce({ reason }: Answering, { twice: [first] = [] }: Deciding): void {
  if (!first || reason !== undefined) return;
  throw new Fault('conflict', first.code, { document: first.documentId });
}

function approved(document: StoredDocument, answering: Answering, deciding: Deciding): ReviewEvent {
  const now = documentOf(document);
  assertComplete(now, deciding);
  assertSomebodys(document, answering, deciding);
  assertOnce(answering, deciding);
  assertAnswered(answering, deciding.findings(now));
  const { reason, consent } = answering;
  const { at, by, twice = [] } = deciding;
  return {
    type: 'approved',
    at,
    by,
    ...(reason !== undefined && { reason }),
    ...(consent !== undefined && { consent }),
    ...(twice.length > 0 && { beside: twice.map(({ documentId }) => documentId) }),
  };
}

function withEvents(document: StoredDocument, events: readonly ReviewEvent[]): StoredDocument {
  return { ...document, events: [...document.events, ...events] };
}

export function decide(command: Command, document: StoredDocument, deciding: Deciding): ReviewEvent[] {
  if (stateOf(document) !== 'open') throw new Fault('conflict', 'document.not-open');
  const { by, at } = deciding;
  switch (command.command) {
    case 'approve':
    case 'correct': {
      const changed = changes(command, document, deciding);
      if (command.command === 'correct' && !command.approve) return changed;
      return [...changed, approved(withEvents(document, changed), command, deciding)];
    }
    case 'return':
      return [{ type: 'returned', at, by, reason: command.reason }];
    case 'reject':
      return [{ type: 'rejected', at, by, reason: command.reason }];
  }
}
