// Which leaves a change of records touches: the month each version counts in, before and after.
import type { MonthName } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import type { Settings } from '../figures/settings.ts';
import type { FactRecord } from '../record/record.ts';
import { countingDay } from './counting-day.ts';

export interface Leaf {
  readonly unit: string;
  readonly period: MonthName;
}

function leafOf(record: FactRecord, settings: readonly Settings[]): readonly Leaf[] {
  const day = countingDay(record, settings);
  return day === undefined ? [] : [{ unit: record.unit, period: monthOf(day, settings) }];
}

/**
 * `changed`: the versions written and those they replace. `samePerson`: all versions of records that carry the
 * personId of a changed one: a person's facts count where the admission counts, and what ends a probation is
 * counted where it began.
 */
export function touchedLeaves(
  changed: readonly FactRecord[],
  samePerson: readonly FactRecord[],
  settings: readonly Settings[],
): readonly Leaf[] {
  const persons = new Set(changed.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  const related = samePerson.filter(({ personId }) => personId !== undefined && persons.has(personId));
  const leaves = new Map<string, Leaf>();
  for (const leaf of [...changed, ...related].flatMap((record) => leafOf(record, settings))) {
    leaves.set(`${leaf.unit}\0${leaf.period}`, leaf);
  }
  return [...leaves.keys()].sort().flatMap((key) => leaves.get(key) ?? []);
}
