// A field that is a list: its rows are located, and a reviewer corrects them, by the same columns.
import type { LocatedSpec } from '../build.ts';
import { listRows } from '../../fields/tables/list-table.ts';
import type { ListColumn, ListSeries } from '../../fields/tables/list-table.ts';

type Spec = Omit<LocatedSpec, 'kind' | 'columns' | 'locate'>;

export function listOf(spec: Spec, columns: readonly ListColumn[], series?: ListSeries): LocatedSpec {
  const own = columns.map(({ name, kind }) => [name, { kind }] as const);
  const inOrder = series?.names.map((name) => [name, { kind: series.kind }] as const) ?? [];
  return {
    ...spec,
    ...{ kind: 'table', locate: listRows(columns, series) },
    columns: { rowNumber: { kind: 'int' }, ...Object.fromEntries([...own, ...inOrder]) },
  };
}
