// When a quarter is to be closed: the day after the units' papers are due; the report itself is due later.
import type { Settings } from '../figures/settings.ts';
import { settingsOn } from '../figures/settings.ts';
import { addDays } from '../period/day.ts';
import type { Day } from '../period/day.ts';
import { periodNamed } from '../period/period.ts';

export interface DueQuarter {
  readonly period: string;
  /** Last day for the units' papers. */
  readonly unitsDue: Day;
  readonly reportDue: Day;
}

function quarterOf(year: number, quarter: number, settings: readonly Settings[]): DueQuarter | undefined {
  const period = `${year}-Q${quarter}`;
  const found = periodNamed(period, settings);
  if (!found) return undefined;
  const lastDay = addDays(found.to, -1);
  const { unitDueDays, reportDueDays } = settingsOn(settings, lastDay);
  return { period, unitsDue: addDays(lastDay, unitDueDays), reportDue: addDays(lastDay, reportDueDays) };
}

/** Quarters of this year and the last, the earliest first. */
export function quartersAround(today: Day, settings: readonly Settings[]): readonly DueQuarter[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year].flatMap((one) => [1, 2, 3, 4].flatMap((quarter) => quarterOf(one, quarter, settings) ?? []));
}

/** With five days for the units, the first quarter is closed from 6 April on. */
export function dueOn(today: Day, settings: readonly Settings[]): readonly DueQuarter[] {
  return quartersAround(today, settings).filter(({ unitsDue }) => unitsDue < today);
}
