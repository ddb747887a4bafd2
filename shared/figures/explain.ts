// From a figure to its records: those that contribute to the keys it is computed from.
import { indicator } from '../indicators/catalogue.ts';
import type { Part } from './lineage.ts';
import { keysOf } from './lineage.ts';
import type { MonthName } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import { under } from '../rollup/counts.ts';
import type { Counted } from '../rollup/leaf.ts';

export interface Explained {
  readonly period: Period;
  readonly ytd: Period | undefined;
}

/** A ceremony counts once it is held: `E2@2022-03:12` only from March on. */
function isHeld(key: string, last: MonthName): boolean {
  const month = /^E2@(\d{4}-\d{2})/.exec(key)?.[1];
  return month === undefined || month <= last;
}

/** Begun and not ended by the last month, see rollup/probation.ts. */
function isOverdue({ counts }: Counted, last: MonthName): boolean {
  const events = under(counts, 'overdue@').filter(([month]) => month <= last);
  return events.reduce((total, [, value]) => total + value, 0) > 0;
}

/** `counted`: of all units below the one that is asked for. Ordered by unit and record id, as counted. */
export function explain(
  figure: string,
  counted: readonly Counted[],
  { period, ytd }: Explained,
  part: Part = 'numerator',
): readonly Counted[] {
  const records = keysOf(figure, part);
  const months = new Set((indicator(figure)?.range === 'ytd' ? ytd : period)?.months ?? []);
  const last = period.months.at(-1);
  if (figure === 'probationOverdue' && last !== undefined) return counted.filter((one) => isOverdue(one, last));
  if (!records || last === undefined) return [];
  return counted.filter(
    ({ month, counts }) =>
      months.has(month) && Object.keys(counts).some((key) => records.test(key) && isHeld(key, last)),
  );
}
