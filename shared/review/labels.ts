// The reviewers' decisions on a document as labels: which value each field really has, beside what was read. Pure.
import { plainValue } from '../document-types/field.ts';
import type { Field } from '../document-types/field.ts';
import type { StoredDocument } from './document.ts';
import { stateOf } from './evolve.ts';

export interface FieldLabel {
  readonly field: string;
  readonly label: 'corrected' | 'confirmed';
  /** As it was read, before any correction. */
  readonly read: Field;
  readonly right: string | number | null;
  readonly at: string;
}

const nothingRead: Field = { value: null, state: 'missing', why: [] };

/** The last word on each field counts: a slip of the reviewer that was put right is no label. */
function corrected({ checked, events }: StoredDocument): FieldLabel[] {
  const last = new Map<string, FieldLabel>();
  for (const event of events) {
    if (event.type !== 'corrected') continue;
    for (const [field, right] of Object.entries(event.fields)) {
      const read = checked.fields[field] ?? nothingRead;
      last.set(field, { field, label: 'corrected', read, right, at: event.at });
    }
  }
  return [...last.values()];
}

/** Who approves a document answers for what it says; what was empty when it was approved says nothing of the paper. */
function confirmed({ checked, events }: StoredDocument, known: ReadonlySet<string>): FieldLabel[] {
  const approval = events.findLast(({ type }) => type === 'approved');
  if (!approval) return [];
  return Object.entries(checked.fields)
    .filter(([field, { state }]) => state === 'found' && !known.has(field))
    .map(([field, read]) => ({ field, label: 'confirmed', read, right: plainValue(read.value), at: approval.at }));
}

/** Corrections count also before the approval; not those of a paper that was given back or withdrawn. */
export function labelsOf(document: StoredDocument, withConfirmed = false): FieldLabel[] {
  const state = stateOf(document);
  if (state !== 'open' && state !== 'approved') return [];
  const own = corrected(document);
  if (!withConfirmed || state !== 'approved') return own;
  return [...own, ...confirmed(document, new Set(own.map(({ field }) => field)))];
}
