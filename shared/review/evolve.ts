// The state of a document is the fold of its events over the route it was given.
import { emptied } from '../document-types/field.ts';
import type { Field, UnderstoodDocument } from '../document-types/field.ts';
import type { CheckedDocument, DocumentState, Route, StoredDocument } from './document.ts';
import type { ReviewEvent } from './event.ts';
import { editedRows, partedByTable } from './rows.ts';
import type { CellEdit } from './rows.ts';

const initial: Record<Route, DocumentState> = { accepted: 'accepted', flagged: 'open', rejected: 'rejected' };

/** `evolve("open", approved)` -> "approved"; a correction leaves the state as it is, another reading, a namesake or a second copy opens it. */
export function evolve(state: DocumentState, event: ReviewEvent): DocumentState {
  switch (event.type) {
    case 'reread':
    case 'unclear':
    case 'doubled':
      return 'open';
    case 'found':
      return event.state;
    case 'cleared':
      return 'accepted';
    case 'corrected':
    case 'assigned':
    case 'moved':
    case 'transferred':
      return state;
    default:
      return event.type;
  }
}

export function stateOf({ checked, events }: Pick<StoredDocument, 'checked' | 'events'>): DocumentState {
  return events.reduce(evolve, initial[checked.route]);
}

/** It waits because of other papers alone, and nobody has begun to look at it. */
export function waitsForOthers({ checked, events }: Pick<StoredDocument, 'checked' | 'events'>): boolean {
  return checked.asRead !== undefined && events.length === 0 && stateOf({ checked, events }) === 'open';
}

/** Why it was held, what speaks against it and what it lacks: of one that was accepted after all nothing does any more. */
export function judgementOf({
  checked: { reasons, findings, toComplete },
  events,
}: Pick<StoredDocument, 'checked' | 'events'>): Pick<CheckedDocument, 'reasons' | 'findings' | 'toComplete'> {
  const cleared = events.find((event) => event.type === 'cleared');
  return cleared ? { reasons: [], findings: [], toComplete: cleared.toComplete } : { reasons, findings, toComplete };
}

/** It counted, until a namesake's paper made it fit two people; nobody has said since whose it is. */
export function isUnclear(document: Pick<StoredDocument, 'checked' | 'events'>): boolean {
  const last = document.events.findLast(({ type }) => ['unclear', 'found', 'approved'].includes(type));
  return stateOf(document) === 'open' && last?.type === 'unclear';
}

/**
 * Of a paper that became unclear and waits for nothing else: the state it had before. A reviewer who has begun to correct
 * it, or another reading that differs, has to be decided by a person first.
 */
export function stateBeforeUnclear(
  document: Pick<StoredDocument, 'checked' | 'events'>,
): 'accepted' | 'approved' | undefined {
  const at = document.events.findLastIndex(({ type }) => type === 'unclear');
  const isUntouched = document.events.slice(at + 1).every(({ type }) => type === 'moved' || type === 'transferred');
  if (!isUnclear(document) || !isUntouched) return undefined;
  const before = stateOf({ ...document, events: document.events.slice(0, at) });
  return before === 'accepted' || before === 'approved' ? before : undefined;
}

/** What a person entered is certain; where it stands on the page is kept, for those who look later. */
function corrected(field: Field | undefined, value: string | number | null): Field {
  const { page, polygon, raw, readings } = field ?? {};
  const evidence = { raw, readings, page, polygon, why: ['person' as const] };
  if (value === null) return { ...evidence, value, state: 'missing' };
  return { ...evidence, value, state: 'found', probability: 1 };
}

/** Only the cells that were entered are certain: how sure the table is stays as it was read. */
function withRows(field: Field | undefined, edits: readonly CellEdit[]): Field {
  const rows = Array.isArray(field?.value) ? field.value : [];
  const value = editedRows(
    rows.map((row) => ({ row })),
    edits,
  ).map(({ row }) => row);
  const why = [...new Set([...(field?.why ?? []), 'person' as const])];
  return { ...field, value, state: 'found', why };
}

const withoutUnsure = (fields: UnderstoodDocument['fields'], names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = fields[name];
      return field?.state === 'found' ? [[name, emptied(field)]] : [];
    }),
  );

/** The document as it stands now: as read, with every correction, and whose it was said to be, applied in order. */
export function documentOf({ checked, events }: Pick<StoredDocument, 'checked' | 'events'>): UnderstoodDocument {
  const { asRead: _asRead, ...settled } = checked;
  const fields = { ...checked.fields };
  for (const event of events) {
    if (event.type === 'cleared') Object.assign(fields, withoutUnsure(fields, event.toComplete));
    if (event.type === 'assigned') fields['birthDate'] = corrected(fields['birthDate'], event.birthDate);
    if (event.type !== 'corrected') continue;
    const { whole, tables } = partedByTable(event.fields);
    for (const [name, value] of whole) fields[name] = corrected(fields[name], value);
    for (const [name, edits] of tables) fields[name] = withRows(fields[name], edits);
  }
  return { ...settled, fields };
}

const isCounted = (state: DocumentState) => state === 'accepted' || state === 'approved';

/**
 * The document as it counts: itself, or, while it waits because a later reading differed, a namesake's paper came or it was
 * found to count twice, as it stood before that.
 * Nothing where it does not count.
 */
export function asItCounts<T extends Pick<StoredDocument, 'checked' | 'events'>>(document: T): T | undefined {
  const state = stateOf(document);
  if (isCounted(state)) return document;
  return state === 'open' ? countedBefore(document).at(-1) : undefined;
}

/** The unit before an event: that which the next move took it from. */
function unitBefore(events: readonly ReviewEvent[], at: number): { readonly unit?: string } {
  const move = events.slice(at).find((event) => event.type === 'moved');
  return move ? { unit: move.from } : {};
}

const endsCounting: ReadonlySet<ReviewEvent['type']> = new Set([
  ...(['reread', 'unclear', 'doubled', 'annulled', 'moved', 'transferred', 'withdrawn'] as const),
]);

/**
 * The document each time that it counted before it was opened again, annulled, moved, transferred or withdrawn: where its earlier
 * records are filed.
 */
export function countedBefore<T extends Pick<StoredDocument, 'checked' | 'events'>>(document: T): T[] {
  return document.events.flatMap(({ type }, at) => {
    const then = { ...document, ...unitBefore(document.events, at), events: document.events.slice(0, at) };
    return endsCounting.has(type) && isCounted(stateOf(then)) ? [then] : [];
  });
}
