// From a figure to its records: those that contribute to the keys it is computed from.
import { indicator } from '../indicators/catalogue.ts';
import { fiveYears, recentMonths } from '../indicators/recent-months.ts';
import type { Part } from './lineage.ts';
import { keysOf } from './lineage.ts';
import type { MonthName } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import type { Day } from '../period/day.ts';
import { happenedBy } from '../rollup/dossiers.ts';
import type { Counted } from '../rollup/leaf.ts';

export interface Explained {
  readonly period: Period;
  readonly ytd: Period | undefined;
  /** The day from which on a unit's report is late. */
  readonly reportsDue?: Day;
}

/** What happens later counts from its month on: a ceremony, `E2@2022-03:12`, only from March. */
function isHeld(key: string, last: MonthName): boolean {
  const month = /^(?:E2|dossierReturned)@(\d{4}-\d{2})/.exec(key)?.[1];
  return month === undefined || month <= last;
}

/** States that are written as events, +1 where they begin and -1 where they end: rollup/probation.ts, rollup/dossiers.ts. */
const states: Readonly<Record<string, readonly string[]>> = {
  probationOverdue: ['overdue'],
  forecastPipeline: ['dossierAgreed', 'dossierReady'],
};

/** A state may have begun long before the period: the months whose records can be in it by the end of `last`. */
export const monthsOfState = (figure: string, last: MonthName): readonly MonthName[] =>
  figure in states ? recentMonths(last, fiveYears) : [];

const isIn = ({ counts }: Counted, kinds: readonly string[], last: MonthName) =>
  kinds.some((kind) => happenedBy(counts, kind, last) > 0);

/** Of units that reported in time only the report that came first and by the due day. */
function isInTime({ record }: Counted, { reportsDue }: Explained): boolean {
  return record.kind !== 'report' || reportsDue === undefined || record.receivedOn < reportsDue;
}

/** `counted`: of all units below the one that is asked for. Ordered by unit and record id, as counted. */
export function explain(
  figure: string,
  counted: readonly Counted[],
  about: Explained,
  part: Part = 'numerator',
): readonly Counted[] {
  const { period, ytd } = about;
  const records = keysOf(figure, part);
  const months = new Set((indicator(figure)?.range === 'ytd' ? ytd : period)?.months ?? []);
  const last = period.months.at(-1);
  const kinds = states[figure];
  if (kinds && last !== undefined) {
    const within = new Set(monthsOfState(figure, last));
    return counted.filter((one) => within.has(one.month) && isIn(one, kinds, last));
  }
  if (!records || last === undefined) return [];
  const counts = (one: Counted) =>
    months.has(one.month) && Object.keys(one.counts).some((key) => records.test(key) && isHeld(key, last));
  return counted.filter((one) => counts(one) && (figure !== 'reportOnTime' || isInTime(one, about)));
}
