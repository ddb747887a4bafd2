// After the committee changed what counts when: every unit is marked, and a worker per unit marks each of its months, as
// they were and as they will be, to be counted from the records. The marks make a crash at any point harmless.
import { randomUUID } from 'node:crypto';
import { recount } from '../../events/steps.ts';
import { leafMonths } from '../../shared/rollup/leaf.ts';
import type { ParentsQueue } from '../adapters/parents-queue.ts';
import type { Store } from '../adapters/store.ts';
import { readCounting } from './counting.ts';
import { shelvesUpTo } from './shelves.ts';

export interface RecountDeps {
  readonly store: Store;
  readonly parents: ParentsQueue;
  readonly now: () => Date;
}

const atOnce = 20;

async function inGroups<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce) await Promise.all(all.slice(at, at + atOnce).map(run));
}

/** Marked before the settings are written, told after: what is marked and never told is found by the sweeper. */
export async function markRecount({ store, now }: RecountDeps, units: readonly string[]): Promise<void> {
  const since = now().toISOString();
  await inGroups(units, (unit) => store.figures.mark({ unit, period: recount, token: randomUUID(), since }));
}

export async function tellRecount({ parents }: RecountDeps, units: readonly string[]): Promise<void> {
  await inGroups(units, (unit) => parents.send({ unit, period: recount }));
}

async function monthsOf({ store, now }: RecountDeps, unit: string): Promise<readonly string[]> {
  const shelves = await Promise.all(shelvesUpTo(now()).map((year) => store.records.shelf(unit, year)));
  const [will, was] = [leafMonths(shelves.flat(), await readCounting(store)).keys(), await store.figures.all(unit)];
  return [...new Set([...will, ...was.map(({ period }) => period)])].toSorted();
}

/** False where nothing is to be done. */
export async function recountUnit(deps: RecountDeps, unit: string): Promise<boolean> {
  const { store, parents, now } = deps;
  const mark = await store.figures.marked(unit, recount);
  if (!mark) return false;
  const since = now().toISOString();
  await inGroups(await monthsOf(deps, unit), async (period) => {
    await store.figures.mark({ unit, period, token: randomUUID(), since });
    await parents.send({ unit, period });
  });
  await store.figures.unmark(mark);
  return true;
}
