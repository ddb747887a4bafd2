// A document as it stands against the same page read once more: which values and which route would differ. Pure. What a
// person entered stands; a reader's new opinion of it is no change.
import { z } from 'zod';
import { plainValue } from '../document-types/field.ts';
import type { Field } from '../document-types/field.ts';
import { DocumentState, Route } from './document.ts';
import type { CheckedDocument, StoredDocument } from './document.ts';
import { documentOf, stateOf } from './evolve.ts';
import { Proposal } from './event.ts';

const Value = z.union([z.string(), z.number()]).nullable();

export const FieldChange = z.object({
  field: z.string(),
  /** As it stands now. */
  old: Value,
  new: Proposal,
});
export type FieldChange = z.infer<typeof FieldChange>;

export const DocumentChange = z.object({
  /** Absent: the new reading finds a document that there is not; it is shown and never made by itself. */
  documentId: z.string().optional(),
  documentType: z.string(),
  pages: z.array(z.int()),
  /** Of the document that was compared. */
  version: z.int().optional(),
  state: DocumentState.optional(),
  /** How it would be routed today; absent: the new reading does not find it any more. */
  route: Route.optional(),
  fields: z.array(FieldChange),
});
export type DocumentChange = z.infer<typeof DocumentChange>;

export interface Rereading {
  readonly stored: readonly StoredDocument[];
  readonly fresh: readonly CheckedDocument[];
  /** Would the value stand in a record without anybody looking? */
  readonly isSure: (field: Field | undefined) => boolean;
}

const isEntered = (field: Field | undefined) => field?.why.includes('person') ?? false;

function proposalOf(field: Field | undefined): Proposal {
  const { value = null, raw, readings, probability, page, polygon } = field ?? {};
  return { value: plainValue(value), raw, readings, probability, page, polygon };
}

/** A value that was there and is another one or gone, or one that is now sure where there was none. */
function changeOf(name: string, old: Field | undefined, fresh: Field | undefined, isSure: Rereading['isSure']) {
  const [before, after] = [plainValue(old?.value ?? null), plainValue(fresh?.value ?? null)];
  if (before === after || isEntered(old) || (before === null && !isSure(fresh))) return [];
  return [{ field: name, old: before, new: proposalOf(fresh) }];
}

function fieldChanges(old: StoredDocument, fresh: CheckedDocument, isSure: Rereading['isSure']): FieldChange[] {
  const now = documentOf(old).fields;
  const names = new Set([...Object.keys(now), ...Object.keys(fresh.fields)]);
  return [...names].sort().flatMap((name) => changeOf(name, now[name], fresh.fields[name], isSure));
}

/** What was accepted unseen and would be held today, or the other way round. A person's decision is not asked again. */
function isRoutedOtherwise(state: DocumentState, { route }: CheckedDocument): boolean {
  return (state === 'accepted' && route !== 'accepted') || (state === 'open' && route === 'accepted');
}

function compared(
  old: StoredDocument,
  fresh: CheckedDocument | undefined,
  isSure: Rereading['isSure'],
): DocumentChange[] {
  const { documentId, version, checked } = old;
  const { documentType, pages } = checked;
  const state = stateOf(old);
  const about = { documentId, documentType, pages, version, state };
  if (!fresh) return [{ ...about, fields: [] }];
  const fields = fieldChanges(old, fresh, isSure);
  return fields.length > 0 || isRoutedOtherwise(state, fresh) ? [{ ...about, route: fresh.route, fields }] : [];
}

const startOf = ({ documentType, pages }: Pick<CheckedDocument, 'documentType' | 'pages'>) =>
  `${documentType} ${pages[0] ?? 0}`;

export function compareReadings({ stored, fresh, isSure }: Rereading): DocumentChange[] {
  const byStart = new Map(fresh.map((document) => [startOf(document), document]));
  const known = new Set(stored.map(({ checked }) => startOf(checked)));
  const appeared = fresh.filter((document) => !known.has(startOf(document)));
  return [
    ...stored.flatMap((document) => compared(document, byStart.get(startOf(document.checked)), isSure)),
    ...appeared.map(({ documentType, pages, route }): DocumentChange => ({ documentType, pages, route, fields: [] })),
  ];
}

/** States in which a change goes before a reviewer; what was returned, rejected or withdrawn waits for new papers. */
const reviewable: ReadonlySet<DocumentState> = new Set(['accepted', 'approved', 'open']);

export const mayReview = ({ documentId, state }: DocumentChange): boolean =>
  documentId !== undefined && state !== undefined && reviewable.has(state);
