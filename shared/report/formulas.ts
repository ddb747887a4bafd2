// Where a sheet counts for itself, so that a person can check: sums of rows, shares of two cells. A formula is given
// only where it yields what the report says; a hidden cell makes a whole unequal to its rows, and then the number stands.
import type { Cell, Row, Table } from './model.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns from 0; how a cell is named on a sheet is the sheet's affair. */
export type Naming = (place: Place) => string;

const valueAt = ({ rows }: Table, { row, column }: Place): number | undefined => {
  const cell = rows[row]?.cells[column];
  return cell?.kind === 'count' ? cell.value : undefined;
};

/** Plain rows above, up to the heading of their group. */
function groupAbove({ rows }: Table, row: number): readonly number[] {
  const above: number[] = [];
  for (let at = row - 1; at >= 0 && rows[at]?.kind === 'plain'; at -= 1) above.unshift(at);
  return above;
}

function partsOf(table: Table, row: number): readonly number[] {
  const sums = table.rows.flatMap(({ kind }, index) => (kind === 'sum' && index < row ? [index] : []));
  return table.rows[row]?.kind === 'total' && sums.length > 0 ? sums : groupAbove(table, row);
}

function sumFormula(table: Table, { row, column }: Place, name: Naming): string | undefined {
  const parts = partsOf(table, row);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const total = parts.reduce((sum, part) => sum + (valueAt(table, { row: part, column }) ?? 0), 0);
  if (total !== valueAt(table, { row, column })) return undefined;
  if (last - first === parts.length - 1) return `SUM(${name({ row: first, column })}:${name({ row: last, column })})`;
  return parts.map((part) => name({ row: part, column })).join('+');
}

const decimalsOf = (printed: string) => printed.split(',')[1]?.length ?? 0;

type Share = Extract<Cell, { kind: 'share' }>;

/** The cell that holds the number, or the number itself where the table does not show it. */
function operand(table: Table, value: number, place: Place | undefined, name: Naming): string {
  return place && valueAt(table, place) === value ? name(place) : String(value);
}

function shareFormula(table: Table, cell: Share, { row, column }: Place, name: Naming): string | undefined {
  if (cell.denominator === 0) return undefined;
  const [above, below] = table.columns[column]?.share ?? [];
  const at = (index: number | undefined) => (index === undefined ? undefined : { row, column: index });
  const numerator = operand(table, cell.numerator, at(above), name);
  const denominator = operand(table, cell.denominator, at(below), name);
  const quotient = `${numerator}${cell.isPercent ? '*100' : ''}/${denominator}`;
  return `ROUND(${quotient},${decimalsOf(cell.printed)})`;
}

/** `ROUND(E4*100/G4,1)`, `SUM(C5:C47)`; nothing for a cell that is stated and not computed. */
export function formulaOf(table: Table, place: Place, name: Naming): string | undefined {
  const row: Row | undefined = table.rows[place.row];
  const cell = row?.cells[place.column];
  if (cell?.kind === 'share') return shareFormula(table, cell, place, name);
  const isSum = row?.kind === 'sum' || row?.kind === 'total';
  return isSum && cell?.kind === 'count' && table.columns[place.column]?.isSummed
    ? sumFormula(table, place, name)
    : undefined;
}
