// Is the system used for a quarter, or does it only read old papers?
import { periodOf } from '../../shared/indicators/figures.ts';
import type { DueQuarter } from '../../shared/report/due.ts';
import type { Store } from '../adapters/store.ts';
import { readRegistry, readSettings } from '../roll-up/counting.ts';

/** `2022-09` -> `2021-09` */
const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/** Anything counted in the year up to the quarter's end? Where only old papers are read, nothing is closed unasked. */
export async function isInUse(store: Store, { period }: Pick<DueQuarter, 'period'>): Promise<boolean> {
  const span = periodOf(period, await readSettings(store));
  const top = (await readRegistry(store)).topIn(span);
  const last = span.months.at(-1);
  if (!top || last === undefined) return false;
  const items = await store.figures.between(top.code, yearBefore(last), last);
  return items.some(({ counts }) => Object.keys(counts).length > 0);
}
