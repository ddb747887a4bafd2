// Rules on figures, held against a paper that keeps them as rows of one table: each row's number of this period counts.
import type { Field, UnderstoodDocument } from '../document-types/field.ts';
import type { Rule } from './rule.ts';

/** A row's number of this period, as if it stood in a field of its own. */
export function figuresIn(document: UnderstoodDocument): Record<string, Field> {
  const table = document.fields['cells'];
  const rows = Array.isArray(table?.value) ? table.value : [];
  const { page, polygon, probability } = table ?? {};
  return Object.fromEntries(
    rows.flatMap(({ row, current }): [string, Field][] =>
      typeof row === 'string' && typeof current === 'number'
        ? [[row, { value: current, state: 'found', page, polygon, probability, why: [] }]]
        : [],
    ),
  );
}

/** The same rule, of the table's rows. */
export function onCells(rule: Rule): Rule {
  return {
    ...rule,
    fields: ['cells'],
    check: (document) =>
      rule
        .check({ ...document, fields: { ...document.fields, ...figuresIn(document) } })
        .map((finding) => ({ ...finding, fields: ['cells'] })),
  };
}
