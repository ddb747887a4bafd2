// Are the stored figures what the records say? Versions of items do not matter; everything else does.
import type { FiguresItem } from './item.ts';
import { isEmpty, sameItem } from './roll-up.ts';
import type { FiguresTree } from './tree.ts';

export interface Difference {
  readonly unit: string;
  readonly period: string;
  readonly kind: 'missing' | 'superfluous' | 'different';
  /** Keys of the counts that are not equal: codes, never a person's data. */
  readonly keys: readonly string[];
}

function differentKeys(one: FiguresItem | undefined, other: FiguresItem | undefined): readonly string[] {
  const keys = new Set([...Object.keys(one?.counts ?? {}), ...Object.keys(other?.counts ?? {})]);
  return [...keys].filter((key) => one?.counts[key] !== other?.counts[key]).sort();
}

function difference(stored: FiguresItem | undefined, computed: FiguresItem | undefined): Difference | undefined {
  const { unit = '', period = '' } = stored ?? computed ?? {};
  const keys = differentKeys(stored, computed);
  if (stored && computed) return sameItem(stored, computed) ? undefined : { unit, period, kind: 'different', keys };
  if (stored) return isEmpty(stored) ? undefined : { unit, period, kind: 'superfluous', keys };
  return { unit, period, kind: 'missing', keys };
}

/** An item that has become empty stays stored: it equals none. */
export function reconcile(stored: Iterable<FiguresItem>, computed: FiguresTree): readonly Difference[] {
  const known = new Map([...stored].map((item) => [`${item.unit}\0${item.period}`, item]));
  const differences = [...known.values()].flatMap(
    (item) => difference(item, computed.get(item.unit)?.get(item.period)) ?? [],
  );
  for (const months of computed.values()) {
    for (const item of months.values()) {
      if (!known.has(`${item.unit}\0${item.period}`)) differences.push(...[difference(undefined, item) ?? []].flat());
    }
  }
  return differences;
}
