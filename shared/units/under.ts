// A unit and all below it, wherever a row of theirs puts them.
import type { Unit } from './unit.ts';

export function unitsUnder(top: string, rows: readonly Pick<Unit, 'code' | 'parent'>[]): readonly string[] {
  const found = new Set([top]);
  for (const code of found) for (const row of rows) if (row.parent === code) found.add(row.code);
  return [...found];
}
