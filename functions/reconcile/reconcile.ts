// Recomputes every figure from the records and compares: what differs twice in a row, while nothing is under way for its
// month, is an error of ours.
import type { FactRecord } from '../../shared/record/record.ts';
import type { FiguresItem } from '../../shared/rollup/item.ts';
import { reconcile } from '../../shared/rollup/reconcile.ts';
import type { Difference } from '../../shared/rollup/reconcile.ts';
import { rollUpTree } from '../../shared/rollup/tree.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { recount } from '../../events/steps.ts';
import { nothingUnderWay } from '../check/companions.ts';
import { readCounting, readRegistry } from '../roll-up/counting.ts';
import { shelvesUpTo } from '../roll-up/shelves.ts';
import { clearedNow } from '../settle/cleared.ts';
import { staleStandings } from '../settle/unclear.ts';
import { everyPaper } from './every-paper.ts';

/** Units in groups, so that the table is asked steadily rather than all at once. */
const unitsAtOnce = 4;

async function inGroups<T>(codes: readonly string[], read: (code: string) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < codes.length; at += unitsAtOnce) {
    all.push(...(await Promise.all(codes.slice(at, at + unitsAtOnce).map(read))).flat());
  }
  return all;
}

async function differencesNow(store: Store, registry: Registry, now: Date): Promise<readonly Difference[]> {
  const codes = [...new Set(registry.rows.map(({ code }) => code))];
  const years = shelvesUpTo(now);
  const records = await inGroups<FactRecord>(codes, async (code) =>
    (await Promise.all(years.map((year) => store.records.shelf(code, year)))).flat(),
  );
  const stored = await inGroups<FiguresItem>(codes, (code) => store.figures.all(code));
  return reconcile(stored, rollUpTree(records, registry, await readCounting(store)));
}

const nameOf = ({ unit, period, kind }: Difference) => `${unit}#${period}#${kind}`;

/** Months in which a parent waits to be summed are not judged, nor any while something is under way. */
async function settled(store: Store, differences: readonly Difference[]): Promise<readonly Difference[]> {
  const waiting = new Set((await store.figures.allMarked()).map(({ period }) => period));
  // Settings have changed: any month may still be as it was counted before.
  return waiting.has(recount) ? [] : differences.filter(({ period }) => !waiting.has(period));
}

export interface Reconciled {
  readonly differences: readonly Difference[];
  /** Something was under way: what differs may be on its way. */
  readonly busy: boolean;
}

export async function reconcileFigures(store: Store, now: Date): Promise<Reconciled> {
  const registry = await readRegistry(store);
  const first = await settled(store, await differencesNow(store, registry, now));
  if (first.length === 0) return { differences: [], busy: false };
  const second = new Set((await settled(store, await differencesNow(store, registry, now))).map(nameOf));
  const busy = (await store.underway.all()).length > 0;
  return { differences: first.filter((difference) => second.has(nameOf(difference))), busy };
}

/** Papers that waited for others and would be accepted today. */
async function clearable(store: Store, registry: Registry): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const stored of everyPaper(store, registry)) {
    if (await clearedNow({ store, work: nothingUnderWay }, stored, registry)) ids.push(stored.documentId);
  }
  return ids;
}

/**
 * Papers that became unclear or clear without anything of their name being settled are settled once more: the mark makes the
 * sweeper do it. How many they were.
 */
export async function markStaleStandings(store: Store, now: Date): Promise<number> {
  const at = now.toISOString();
  const registry = await readRegistry(store);
  const stale = [...(await staleStandings(store, registry, at)), ...(await clearable(store, registry))];
  for (const documentId of stale) await store.underway.mark(documentId, at);
  return stale.length;
}
