// One roll-up step around the pure decision of shared/rollup/roll-up.ts: read, decide, write where the version read
// still stands, else again. The marks make a crash at any point harmless; the order of the calls is stated there.
import { randomUUID } from 'node:crypto';
import type { Leaf } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import type { CountingContext } from '../../shared/rollup/context.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import type { FiguresItem } from '../../shared/rollup/item.ts';
import { leafOwn, personsNeeded, shelfYears } from '../../shared/rollup/leaf.ts';
import type { Own } from '../../shared/rollup/leaf.ts';
import { rollUp } from '../../shared/rollup/roll-up.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { ParentsQueue } from '../adapters/parents-queue.ts';
import type { Store } from '../adapters/store.ts';
import { readCounting } from './counting.ts';

export interface RollUpDeps {
  readonly store: Store;
  readonly registry: Registry;
  readonly parents: ParentsQueue;
  readonly now: () => Date;
}

/** Children and persons in groups: there may be hundreds. */
const atOnce = 20;

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** The years around the month, and the persons of the month alone: what a unit had before costs nothing. */
async function recordsAround(
  { store }: RollUpDeps,
  { unit, period }: Leaf,
  counting: CountingContext,
): Promise<FactRecord[]> {
  const shelves = await Promise.all(shelfYears(period).map((year) => store.records.shelf(unit, year)));
  const records = shelves.flat();
  for (const group of groupsOf(personsNeeded(records, period, counting), atOnce)) {
    records.push(...(await Promise.all(group.map((person) => store.records.ofPerson(unit, person)))).flat());
  }
  return records;
}

async function childrenOf(
  { store, registry }: RollUpDeps,
  { unit, period }: Leaf,
  counting: CountingContext,
): Promise<FiguresItem[]> {
  const codes = registry.childrenIn(unit, stretchOf(period, counting));
  const items: FiguresItem[] = [];
  for (const group of groupsOf(codes, atOnce)) {
    const found = await Promise.all(group.map((code) => store.figures.get(code, period)));
    items.push(...found.filter((item) => item !== undefined));
  }
  return items;
}

async function readOwn(deps: RollUpDeps, leaf: Leaf, counting: CountingContext): Promise<Own> {
  return leafOwn(await recordsAround(deps, leaf, counting), leaf.period, counting);
}

async function writeOne(deps: RollUpDeps, leaf: Leaf): Promise<void> {
  const { unit, period: month } = leaf;
  for (let tries = 0; tries < 8; tries += 1) {
    const stored = await deps.store.figures.get(unit, month);
    const counting = await readCounting(deps.store);
    const [children, own] = [await childrenOf(deps, leaf, counting), await readOwn(deps, leaf, counting)];
    const item = rollUp({ unit, month, stored, children, own });
    try {
      await deps.store.figures.write(item);
      return;
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
    }
  }
  throw new Fault('unavailable', 'figures.contended');
}

/** The mark first: if the message is lost, the sweeper sends it again. */
async function tellParent(deps: RollUpDeps, { unit, period }: Leaf): Promise<void> {
  const parent = deps.registry.unitIn(unit, stretchOf(period, await readCounting(deps.store)))?.parent;
  if (parent === undefined) return;
  const mark = { unit: parent, period, token: randomUUID(), since: deps.now().toISOString() };
  await deps.store.figures.mark(mark);
  await deps.parents.send({ unit: parent, period });
}

export async function rollUpLeaf(deps: RollUpDeps, leaf: Leaf): Promise<void> {
  await writeOne(deps, leaf);
  await tellParent(deps, leaf);
}

/** False where nothing is to be done: an earlier message has already taken the mark along. */
export async function rollUpParent(deps: RollUpDeps, parent: Leaf): Promise<boolean> {
  const mark = await deps.store.figures.marked(parent.unit, parent.period);
  if (!mark) return false;
  await writeOne(deps, parent);
  await tellParent(deps, parent);
  await deps.store.figures.unmark(mark);
  return true;
}
