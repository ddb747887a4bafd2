// The grassroots organisations (TCCSĐ) under a unit at the end of a period, with their plan and admissions.
import { latestBefore } from '../figures/inputs.ts';
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import type { Period } from '../period/period.ts';
import { targetOf } from '../plan/plan.ts';
import type { Counts } from '../rollup/counts.ts';
import { under } from '../rollup/counts.ts';
import { grassrootsIn, grassrootsOf } from '../units/grassroots.ts';
import type { Stretch } from '../units/registry.ts';
import type { Unit } from '../units/unit.ts';
import type { FigureSource, Grassroots } from './question.ts';

export function lastDayOf({ to }: { readonly to: Day }): Stretch {
  return { from: addDays(to, -1), to };
}

/** Admissions by TCCSĐ, from the keys `unit:<code>`. */
export function byGrassroots(counts: Counts, stretch: Stretch, source: FigureSource): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [code, value] of under(counts, 'unit:')) {
    const grassroots = grassrootsIn(code, stretch, source.registry) ?? code;
    map.set(grassroots, (map.get(grassroots) ?? 0) + value);
  }
  return map;
}

function registered(code: string, kind: Unit['kind'], stretch: Stretch, source: FigureSource): number {
  return source.registry.childrenIn(code, stretch).reduce((total, child) => {
    const own = source.registry.unitIn(child, stretch)?.kind === kind ? 1 : 0;
    return total + own + registered(child, kind, stretch, source);
  }, 0);
}

function howMany(unit: Unit, what: 'cells' | 'subCommittees', period: Period, source: FigureSource): number {
  const stated = latestBefore(source.inputs, what, { unit: unit.code, to: period.to })?.n;
  if (stated !== undefined) return stated;
  if (unit.kind === 'cell') return what === 'cells' ? 1 : 0;
  return registered(unit.code, what === 'cells' ? 'cell' : 'sub-committee', lastDayOf(period), source);
}

function hasNoSource(code: string, { to }: Period, { noSource }: FigureSource): boolean {
  const day = addDays(to, -1);
  return noSource.some(
    (declared) => declared.unit === code && declared.from <= day && (declared.to === undefined || declared.to > day),
  );
}

interface Admissions {
  readonly admitted: ReadonlyMap<string, number>;
  readonly admittedYtd: ReadonlyMap<string, number>;
}

function grassrootsAt(unit: Unit, period: Period, source: FigureSource, numbers: Admissions): Grassroots {
  const year = period.part?.year;
  return {
    code: unit.code,
    name: unit.name,
    kind: unit.kind === 'cell' ? 'cell' : 'committee',
    noSource: hasNoSource(unit.code, period, source),
    cells: howMany(unit, 'cells', period, source),
    subCommittees: howMany(unit, 'subCommittees', period, source),
    planned: year === undefined ? undefined : targetOf(source.plan, unit.code, year, period.to)?.planned,
    admitted: numbers.admitted.get(unit.code) ?? 0,
    admittedYtd: numbers.admittedYtd.get(unit.code) ?? 0,
  };
}

/** All that stand at the period's end. */
export function grassrootsUnder(
  top: string,
  period: Period,
  source: FigureSource,
  numbers: Admissions,
): readonly Grassroots[] {
  const end = lastDayOf(period);
  return grassrootsOf(top, end, source.registry).flatMap((code) => {
    const found = source.registry.unitIn(code, end);
    return found ? [grassrootsAt(found, period, source, numbers)] : [];
  });
}
