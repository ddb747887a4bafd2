// What changed between two versions, and which earlier corrections the report of a quarter tells about.
import type { CloseSource } from '../../shared/figures/close.ts';
import type { ClosedPeriod } from '../../shared/figures/closed-period.ts';
import { changedRecords, difference } from '../../shared/figures/difference.ts';
import type { Difference } from '../../shared/figures/difference.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { aboveIn } from '../../shared/report/above.ts';
import type { Adjustment } from '../../shared/report/input.ts';
import { adjustmentOf, quartersUpTo } from '../../shared/report/input-of.ts';
import type { Closing } from '../adapters/store/closings.ts';
import type { Store } from '../adapters/store.ts';
import { readCounting } from '../roll-up/counting.ts';
import type { FrozenShelf } from './frozen-shelf.ts';

/** Shelves in which a changed record of these units, or its person's facts, can lie. */
async function historyOf(store: Store, units: readonly string[], { from, to }: ClosedPeriod): Promise<FactRecord[]> {
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4)) + 1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const shelves = units.flatMap((unit) => ['persons', ...years].map((year) => store.records.shelf(unit, year)));
  return (await Promise.all(shelves)).flat();
}

export async function differenceOf(
  store: Store,
  { before, after }: { before: ClosedPeriod; after: ClosedPeriod },
  { registry }: CloseSource,
): Promise<Difference> {
  const changes = changedRecords(before, after);
  const units = changes.flatMap(({ unitBefore, unitAfter }) => [unitBefore, unitAfter]);
  const known = [...new Set(units.filter((unit) => unit !== undefined))];
  const history = await historyOf(store, known, after);
  return difference({ before, after, history, context: await readCounting(store), above: aboveIn(registry, after) });
}

/** Each later version of a quarter, with what it changed in the one before. */
async function corrections(shelf: FrozenShelf, versions: readonly Closing[]): Promise<Adjustment[]> {
  const told = await Promise.all(
    versions.map(async (closing) => {
      const { period, number } = closing;
      const before = versions.find((one) => one.period === period && one.number === number - 1);
      const found = before && (await shelf.read(closing)).difference;
      return found ? [adjustmentOf(found, { version: before.number, closedAt: before.closedAt })] : [];
    }),
  );
  return told.flat();
}

/** As they were known when a version was closed. */
export async function correctionsThen(store: Store, shelf: FrozenShelf, closing: Closing): Promise<Adjustment[]> {
  const all = await Promise.all(quartersUpTo(closing.period).map((quarter) => store.closings.versions(quarter)));
  return corrections(
    shelf,
    all.flat().filter(({ closedAt }) => closedAt <= closing.closedAt),
  );
}

/** Of the earlier quarters of the year, then of the quarter itself, as their later versions recorded them. */
export async function correctionsUpTo(store: Store, shelf: FrozenShelf, period: string): Promise<Adjustment[]> {
  const versions = await Promise.all(quartersUpTo(period).map((quarter) => store.closings.versions(quarter)));
  return corrections(shelf, versions.flat());
}
