// Values of fields as people read them; a table has a line for each of its rows.
import type { Field } from '../shared/document-types/field.ts';

/** A table with its rows below one another. */
export function shownValue(value: Field['value']): string {
  if (!Array.isArray(value)) return `${value}`;
  return value
    .map(
      (row) =>
        `\n      ${Object.values(row)
          .map((cell) => cell ?? '–')
          .join(' | ')}`,
    )
    .join('');
}
