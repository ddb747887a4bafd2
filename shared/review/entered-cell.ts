// What a correction names: a field of the paper, or a cell or row of one of its tables. What does not exist is refused with
// what there is, so that a slip in a name is put right at once.
import type { FieldKind, FieldSpec } from '../document-types/document-type.ts';
import type { FieldValue } from '../document-types/field.ts';
import { Fault } from '../fault.ts';
import { cellNamed } from './rows.ts';
import type { CellEdit, CellName } from './rows.ts';

type Specs = Readonly<Record<string, FieldSpec>>;
type Value = string | number | null;

const known = (names: readonly string[]) => names.join(', ');

function columnKind({ field, column }: CellName, value: Value, { columns = {} }: FieldSpec): FieldKind {
  // A row as a whole can only be taken away; `enteredValue` refuses whatever is given for a table.
  if (column === undefined) return 'table';
  const spec = columns[column];
  if (!spec) {
    throw new Fault('invalid-input', 'column.unknown', { field, column, columns: known(Object.keys(columns)) });
  }
  if (value !== null && spec.oneOf && !spec.oneOf.includes(String(value))) {
    throw new Fault('invalid-input', 'column.closed', { field, column, values: known(spec.oneOf) });
  }
  return spec.kind;
}

/** A paper that prints no birth date is a person's all the same: of two of one name it says whose it is. */
export const tellsWhose = (name: string, fields: Specs): boolean =>
  name === 'birthDate' && 'personName' in fields && !('birthDate' in fields);

/** Of which kind the value of this name is. */
export function kindOf(name: string, value: Value, fields: Specs): FieldKind {
  if (tellsWhose(name, fields)) return 'date';
  const cell = cellNamed(name);
  const field = cell?.field ?? name;
  const spec = fields[field];
  if (!spec || (cell && !spec.columns)) throw new Fault('invalid-input', 'field.unknown', { field: name });
  if (cell) return columnKind(cell, value, spec);
  if (spec.columns && value !== null) {
    throw new Fault('invalid-input', 'field.table', { field, column: Object.keys(spec.columns)[1] ?? '' });
  }
  if (value !== null && spec.oneOf && !spec.oneOf.includes(String(value).normalize('NFC').trim())) {
    throw new Fault('invalid-input', 'field.closed', { field, values: known(spec.oneOf) });
  }
  return spec.kind;
}

/** New rows follow the last one without a gap; only what is there can be taken away. */
export function assertRows(field: string, edits: readonly CellEdit[], table: FieldValue | null | undefined): void {
  const count = Array.isArray(table) ? table.length : 0;
  const added = new Set(edits.filter(({ row, column }) => row > count && column !== undefined).map(({ row }) => row));
  for (const { row, column } of edits) {
    const isThere = row >= 1 && row <= count;
    if (isThere || (column !== undefined && row >= 1 && row <= count + added.size)) continue;
    throw new Fault('invalid-input', 'row.unknown', { field, row, count, next: count + 1 });
  }
}
