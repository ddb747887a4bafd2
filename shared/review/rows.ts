// Corrections of a table, cell by cell: `rows[3].personName` is the third row's name, `rows[3]` the row itself, which null
// takes away; the row behind the last one is a new one. Rows count from 1, as people and rules count them.
import type { TableRow } from '../document-types/field.ts';

type Value = string | number | null;

export interface CellName {
  readonly field: string;
  /** From 1. */
  readonly row: number;
  /** Absent: the row as a whole. */
  readonly column?: string;
}

export interface CellEdit extends Omit<CellName, 'field'> {
  readonly value: Value;
}

/** A row, and which one it was when it was read; a row that a person added was not. */
export interface TracedRow {
  readonly read?: number;
  readonly row: TableRow;
}

/** `rows[3].personName` -> `{ field: "rows", row: 3, column: "personName" }`; of another field nothing. */
export function cellNamed(name: string): CellName | undefined {
  const [, field, row, column] = /^(\w+)\[(\d{1,4})\](?:\.(\w+))?$/.exec(name) ?? [];
  if (field === undefined) return undefined;
  return { field, row: Number(row), ...(column !== undefined && { column }) };
}

/** What a correction says of fields as a whole, and of cells by their table. */
export function partedByTable(fields: Readonly<Record<string, Value>>) {
  const whole: [string, Value][] = [];
  const tables = new Map<string, CellEdit[]>();
  for (const [name, value] of Object.entries(fields)) {
    const cell = cellNamed(name);
    if (!cell) whole.push([name, value]);
    else {
      const { field, ...place } = cell;
      tables.set(field, [...(tables.get(field) ?? []), { ...place, value }]);
    }
  }
  return { whole, tables };
}

function withCell(rows: readonly TracedRow[], { row, column, value }: CellEdit): readonly TracedRow[] {
  if (column === undefined) return rows;
  const empty = Object.fromEntries(Object.keys(rows[0]?.row ?? {}).map((name) => [name, null]));
  const old = rows[row - 1] ?? { row: empty };
  return rows.toSpliced(row - 1, 1, { ...old, row: { ...old.row, [column]: value } });
}

/** All numbers are those of the table before: rows are taken away last. */
export function editedRows(rows: readonly TracedRow[], edits: readonly CellEdit[]): readonly TracedRow[] {
  const inOrder = edits.toSorted((one, other) => one.row - other.row);
  const gone = new Set(edits.filter(({ column }) => column === undefined).map(({ row }) => row - 1));
  return inOrder.reduce(withCell, rows).filter((_, at) => !gone.has(at));
}
