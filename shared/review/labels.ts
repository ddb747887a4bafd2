// The reviewers' decisions on a document as labels: which value each field really has, beside what was read. Pure.
import { plainValue } from '../document-types/field.ts';
import type { Field } from '../document-types/field.ts';
import { documentTypeOf } from '../document-types/registry.ts';
import { tellsWhose } from './entered-cell.ts';
import type { StoredDocument } from './document.ts';
import { stateOf } from './evolve.ts';
import { editedRows, partedByTable } from './rows.ts';
import type { CellEdit, TracedRow } from './rows.ts';

export interface FieldLabel {
  readonly field: string;
  readonly label: 'corrected' | 'confirmed';
  /** As it was read, before any correction. */
  readonly read: Field;
  readonly right: string | number | null;
  readonly at: string;
}

const nothingRead: Field = { value: null, state: 'missing', why: [] };

const rowsIn = (table: Field | undefined) => (Array.isArray(table?.value) ? table.value : []);

/** A cell as it was read, or its whole row as text; its place is that of the table. */
function readCell(table: Field, { read }: TracedRow, column?: string): Field {
  const row = read === undefined ? undefined : rowsIn(table)[read];
  const value = column === undefined ? plainValue(row ? [row] : null) : (row?.[column] ?? null);
  const { page, polygon, probability, why } = table;
  return { value, state: value === null ? 'missing' : 'found', page, polygon, probability, why };
}

/** Rows are told by where they stood when they were read, `rows[+1]` of those that a person added. */
function cellLabels(table: Field, field: string, before: readonly TracedRow[], { row, column, value }: CellEdit) {
  const traced = before[row - 1] ?? { row: {} };
  const added = row - before.filter(({ read }) => read !== undefined).length;
  const place = traced.read === undefined ? `+${added}` : `${traced.read + 1}`;
  const name = `${field}[${place}]${column === undefined ? '' : `.${column}`}`;
  return { field: name, read: readCell(table, traced, column), right: value };
}

/** The last word on each field counts: a slip of the reviewer that was put right is no label. */
function corrected({ checked, events }: StoredDocument): FieldLabel[] {
  const last = new Map<string, FieldLabel>();
  const specs = documentTypeOf(checked.documentType)?.fields ?? {};
  const traced = new Map<string, readonly TracedRow[]>();
  for (const event of events) {
    if (event.type !== 'corrected') continue;
    const put = (label: Pick<FieldLabel, 'field' | 'read' | 'right'>) =>
      last.set(label.field, { ...label, label: 'corrected', at: event.at });
    const { whole, tables } = partedByTable(event.fields);
    // Whose a paper is does not stand on it.
    const printed = [...whole].filter(([field]) => !tellsWhose(field, specs));
    for (const [field, right] of printed) put({ field, read: checked.fields[field] ?? nothingRead, right });
    for (const [field, edits] of tables) {
      const table = checked.fields[field] ?? nothingRead;
      const before = traced.get(field) ?? rowsIn(table).map((row, read) => ({ read, row }));
      for (const edit of edits) put(cellLabels(table, field, before, edit));
      traced.set(field, editedRows(before, edits));
    }
  }
  return [...last.values()];
}

/** Who only said whose a paper is, or that it is no second copy, has not looked at what was read of it. */
function saysOnlyThat(events: StoredDocument['events'], at: number): boolean {
  const before = events.slice(0, at);
  const asked = before.findLast(({ type }) => ['unclear', 'doubled', 'reread', 'approved'].includes(type));
  return asked?.type === 'unclear' || asked?.type === 'doubled';
}

/** Who approves a document answers for what it says; what was empty when it was approved says nothing of the paper. */
function confirmed({ checked, events }: StoredDocument, known: ReadonlySet<string>): FieldLabel[] {
  const approval = events.findLast(({ type }, at) => type === 'approved' && !saysOnlyThat(events, at));
  if (!approval) return [];
  // A table with a cell that was put right is not right as it was read.
  const isKnown = (field: string) => known.has(field) || [...known].some((name) => name.startsWith(`${field}[`));
  return Object.entries(checked.fields)
    .filter(([field, { state }]) => state === 'found' && !isKnown(field))
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
