// All figures of all units from all records, bottom up: what `reconcile` compares with and what a records file gives.
import type { MonthName } from '../period/name.ts';
import { periodNamed } from '../period/period.ts';
import type { FactRecord } from '../record/record.ts';
import type { Registry, Stretch } from '../units/registry.ts';
import { Fault } from '../fault.ts';
import type { CountingContext } from './context.ts';
import type { FiguresItem } from './item.ts';
import type { Own } from './leaf.ts';
import { leafMonths } from './leaf.ts';
import { isEmpty, rollUp } from './roll-up.ts';

/** `unit` -> `month` -> item. */
export type FiguresTree = ReadonlyMap<string, ReadonlyMap<MonthName, FiguresItem>>;

export function stretchOf(month: MonthName, context: CountingContext): Stretch {
  const period = periodNamed(month, context.settings);
  if (!period) throw new Fault('bug', 'month.not-a-month', { month });
  return period;
}

function byUnit(versions: Iterable<FactRecord>): ReadonlyMap<string, FactRecord[]> {
  return Map.groupBy(versions, ({ unit }) => unit);
}

interface Month {
  readonly month: MonthName;
  readonly stretch: Stretch;
  readonly registry: Registry;
  readonly own: ReadonlyMap<string, ReadonlyMap<MonthName, Own>>;
  readonly items: Map<string, FiguresItem>;
}

function visit(at: Month, unit: string): FiguresItem | undefined {
  const children = at.registry.childrenIn(unit, at.stretch).flatMap((child) => visit(at, child) ?? []);
  const own = at.own.get(unit)?.get(at.month);
  const item = rollUp({ unit, month: at.month, stored: undefined, children, ...(own ? { own } : {}) });
  if (isEmpty(item)) return undefined;
  at.items.set(unit, item);
  return item;
}

function checkAllRegistered({ month, own, items }: Month): void {
  for (const [unit, months] of own) {
    if (months.has(month) && !items.has(unit)) throw new Fault('invalid-input', 'record.unit-unknown', { unit, month });
  }
}

function monthItems(at: Month): ReadonlyMap<string, FiguresItem> {
  for (const { code, parent } of at.registry.unitsIn(at.stretch)) if (parent === undefined) visit(at, code);
  checkAllRegistered(at);
  return at.items;
}

/** Records of a unit that the registry does not know in that month are refused: they would be in no total. */
export function rollUpTree(
  versions: Iterable<FactRecord>,
  registry: Registry,
  context: CountingContext,
  asOf?: string,
): FiguresTree {
  const own = new Map([...byUnit(versions)].map(([unit, records]) => [unit, leafMonths(records, context, asOf)]));
  const months = new Set([...own.values()].flatMap((byMonth) => [...byMonth.keys()]));
  const tree = new Map<string, Map<MonthName, FiguresItem>>();
  for (const month of [...months].sort()) {
    const stretch = stretchOf(month, context);
    for (const [unit, item] of monthItems({ month, stretch, registry, own, items: new Map() })) {
      const known = tree.get(unit) ?? new Map<MonthName, FiguresItem>();
      tree.set(unit, known.set(month, item));
    }
  }
  return tree;
}
