// Figures of a unit and a period, from the stored months of that unit: what they are made of is summed, never guessed.
import type { Figure } from '../../events/api/figures.ts';
import { percent, printed, toNumber } from '../../shared/number/scaled.ts';
import { settingsOn } from '../../shared/figures/settings.ts';
import type { Period } from '../../shared/period/period.ts';
import { periodNamed, yearToDate } from '../../shared/period/period.ts';
import { targetOf } from '../../shared/plan/plan.ts';
import type { PlanTarget } from '../../shared/plan/plan.ts';
import { sum } from '../../shared/rollup/counts.ts';
import type { Counts } from '../../shared/rollup/counts.ts';
import { Fault } from '../../shared/fault.ts';
import type { Store } from '../adapters/store.ts';
import { counting } from '../roll-up/counting.ts';

export function periodOf(name: string, today: string): Period {
  const period = periodNamed(name, counting.settings, today);
  if (!period) throw new Fault('invalid-input', 'period.unknown', { period: name });
  return period;
}

export async function countsIn(store: Store, unit: string, period: Period): Promise<Counts> {
  const [first, last] = [period.months[0], period.months.at(-1)];
  if (first === undefined || last === undefined) return {};
  return sum((await store.figures.between(unit, first, last)).map(({ counts }) => counts));
}

function count(counts: Counts, key: string): Figure {
  const value = counts[key] ?? 0;
  return { value, records: value };
}

function share(part: Figure, whole: number | undefined, decimals: number): Figure | null {
  if (whole === undefined || part.value === null) return null;
  const scaled = percent(part.value, whole, decimals);
  const numbers = { numerator: part.value, denominator: whole, records: part.records };
  return scaled
    ? { value: toNumber(scaled), printed: printed(scaled), ...numbers }
    : { value: null, printed: '–', ...numbers };
}

/** `plan`: of the period's year. */
export async function figuresFor(store: Store, unit: string, period: Period, plan: readonly PlanTarget[]) {
  const counts = await countsIn(store, unit, period);
  const soFar = yearToDate(period, counting.settings);
  const admittedYtd = soFar ? count(await countsIn(store, unit, soFar), 'admitted') : null;
  const planned = period.part && targetOf(plan, unit, period.part.year, period.to)?.planned;
  const { percentDecimals } = settingsOn(counting.settings, period.from);
  return {
    admitted: count(counts, 'admitted'),
    admittedYtd,
    madeOfficial: count(counts, 'official'),
    planYear: planned === undefined ? null : { value: planned, records: 0 },
    planPercent: admittedYtd && share(admittedYtd, planned, percentDecimals),
  };
}
