// Values of fields as people read them; a table has a line for each of its rows.
import type { Field } from '../shared/document-types/field.ts';

/** A table with its rows below one another, each with its number, under the names by which its cells are corrected. */
export function shownValue(value: Field['value']): string {
  if (!Array.isArray(value)) return `${value}`;
  const columns = [...new Set(value.flatMap((row) => Object.keys(row)))];
  const rows = value.map((row, at) => `[${at + 1}] ${columns.map((column) => row[column] ?? '–').join(' | ')}`);
  return [columns.join(' | '), ...rows].map((line) => `\n      ${line}`).join('');
}
