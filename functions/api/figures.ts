// Figures of a unit and a period from what is stored: the units' months, the registry, the plan, the stated numbers.
// They are computed by the same core as from a records file.
import { completeFrom } from '../../shared/figures/complete-from.ts';
import { noSourceIn } from '../../shared/figures/inputs.ts';
import { questionOf } from '../../shared/indicators/figures.ts';
import type { FigureSource, Question } from '../../shared/indicators/question.ts';
import type { Period } from '../../shared/period/period.ts';
import { sum } from '../../shared/rollup/counts.ts';
import type { Counts } from '../../shared/rollup/counts.ts';
import { registryOf } from '../../shared/units/registry.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { Store } from '../adapters/store.ts';
import { readSettings } from '../roll-up/counting.ts';

type Stated = Pick<FigureSource, 'plan' | 'inputs'>;

/** Targets of the period's year and the one before, which comparisons look at. */
async function statedFor(store: Store, { from, to }: Period): Promise<Stated> {
  const years = [...new Set([Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))])];
  const plans = await Promise.all(years.map((year) => store.registry.plan(year)));
  return { plan: plans.flat(), inputs: await store.registry.inputs() };
}

type Months = ReadonlyMap<string, Counts>;

async function monthsOf(store: Store, unit: string): Promise<Months> {
  return new Map((await store.figures.all(unit)).map(({ period, counts }) => [period, counts]));
}

/**
 * Which units' months an indicator looks at is its own affair: it is computed with what is at hand, what it missed is
 * fetched, and it is computed again, until nothing is missing.
 */
async function computed<T>(
  store: Store,
  source: Omit<FigureSource, 'countsOf'>,
  { period, unit }: { period: Period; unit: string },
  ask: (question: Question) => T,
): Promise<T> {
  const known = new Map<string, Months>();
  for (;;) {
    const missed = new Set<string>();
    const countsOf: FigureSource['countsOf'] = (code, months) => {
      const stored = known.get(code);
      if (!stored) missed.add(code);
      return sum(months.map((month) => stored?.get(month) ?? {}));
    };
    const answer = ask(questionOf(period, { ...source, countsOf }, unit));
    if (missed.size === 0) return answer;
    for (const code of missed) known.set(code, await monthsOf(store, code));
  }
}

/** The unit that has none above it. */
export function isTopIn(units: readonly Pick<Unit, 'code' | 'parent'>[]): (code: string) => boolean {
  const tops = new Set(units.flatMap(({ code, parent }) => (parent === undefined ? [code] : [])));
  return (code) => tops.has(code);
}

/** All that figures of a period are computed from, but for the months' counts; reports are closed from the same. */
export async function sourceFor(
  store: Store,
  registry: FigureSource['registry'],
  period: Period,
): Promise<Omit<FigureSource, 'countsOf'>> {
  const stated = await statedFor(store, period);
  const settings = completeFrom(await readSettings(store), stated.inputs, isTopIn(registry.rows));
  return { registry, settings, noSource: noSourceIn(stated.inputs), isTrainingKnown: false, ...stated };
}

/** What is to be known of a unit and a period; nothing where the unit did not stand in the period. */
export async function askOf<T>(
  store: Store,
  units: readonly Unit[],
  about: { readonly period: Period; readonly unit: string },
  ask: (question: Question) => T,
): Promise<T | undefined> {
  const registry = registryOf(units);
  if (!registry.unitIn(about.unit, about.period)) return undefined;
  return computed(store, await sourceFor(store, registry, about.period), about, ask);
}
