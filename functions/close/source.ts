// What a period is closed from: the stored months of every unit, proved to add up before anything is frozen.
import { recount } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import type { CloseSource } from '../../shared/figures/close.ts';
import { countsIn } from '../../shared/figures/source.ts';
import type { MonthName } from '../../shared/period/name.ts';
import type { Period } from '../../shared/period/period.ts';
import { yearToDate } from '../../shared/period/period.ts';
import { sameCounts, sum } from '../../shared/rollup/counts.ts';
import type { FiguresItem } from '../../shared/rollup/item.ts';
import type { CountingContext } from '../../shared/rollup/context.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import type { FiguresTree } from '../../shared/rollup/tree.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { sourceFor } from '../api/figures.ts';
import { readCounting, readRegistry } from '../roll-up/counting.ts';

const unitsAtOnce = 16;

async function readTree(store: Store, registry: Registry): Promise<FiguresTree> {
  const codes = [...new Set(registry.rows.map(({ code }) => code))];
  const tree = new Map<string, ReadonlyMap<MonthName, FiguresItem>>();
  for (let at = 0; at < codes.length; at += unitsAtOnce) {
    const group = codes.slice(at, at + unitsAtOnce);
    const items = await Promise.all(group.map((code) => store.figures.all(code)));
    group.forEach((code, index) => tree.set(code, new Map((items[index] ?? []).map((item) => [item.period, item]))));
  }
  return tree;
}

interface Stored {
  readonly tree: FiguresTree;
  readonly registry: Registry;
  readonly counting: CountingContext;
}

function addsUp(unit: string, month: MonthName, { tree, registry, counting }: Stored): boolean {
  const item = tree.get(unit)?.get(month);
  const children = registry.childrenIn(unit, stretchOf(month, counting));
  const below = children.map((child) => tree.get(child)?.get(month)?.counts ?? {});
  return sameCounts(item?.counts ?? {}, sum([item?.own ?? {}, ...below]));
}

const monthsSoFar = (period: Period, { settings }: CountingContext) =>
  yearToDate(period, settings)?.months ?? period.months;

/** What counts when has changed, and not all months have been counted anew. */
async function checkCounted(store: Store, period: Period, counting: CountingContext): Promise<void> {
  const months = new Set<string>([recount, ...monthsSoFar(period, counting)]);
  const mark = (await store.figures.allMarked()).find((one) => months.has(one.period));
  if (!mark) return;
  throw new Fault('unavailable', 'period.being-counted', { period: period.name, unit: mark.unit, month: mark.period });
}

/** A parent that is just being summed would freeze a total that its units do not add up to. */
function checkAddsUp(period: Period, stored: Stored): void {
  const { registry, counting } = stored;
  for (const month of monthsSoFar(period, counting)) {
    for (const { code } of registry.unitsIn(stretchOf(month, counting))) {
      if (!addsUp(code, month, stored)) {
        throw new Fault('unavailable', 'period.being-counted', { period: period.name, unit: code, month });
      }
    }
  }
}

export async function readCloseSource(store: Store, period: Period): Promise<CloseSource> {
  const [registry, counting] = [await readRegistry(store), await readCounting(store)];
  await checkCounted(store, period, counting);
  const tree = await readTree(store, registry);
  checkAddsUp(period, { tree, registry, counting });
  return {
    ...(await sourceFor(store, registry, period)),
    countsOf: countsIn(tree),
    recordsOf: (unit, month) => tree.get(unit)?.get(month)?.records ?? [],
  };
}
