// What a unit's own reports add to the last month of their quarter. The first that came says when the unit reported;
// the last that came says what it declares: sent twice, a unit has still reported once and its classes are counted once.
// Keys carry the unit, because a committee's report already holds what its cells reported to it.
import type { FactRecord, UnitReport } from '../record/record.ts';
import type { Counts } from './counts.ts';
import { under } from './counts.ts';
import type { Day } from '../period/day.ts';

export const courses = ['awareness', 'newMember'] as const;
export type Course = (typeof courses)[number];

const nameOf = ({ unit, period }: UnitReport) => `${unit}\0${period}`;

export type ReportsByQuarter = ReadonlyMap<string, readonly UnitReport[]>;

function inOrder(one: UnitReport, other: UnitReport): number {
  const [a, b] = [one, other].map(({ receivedOn, recordId }) => `${receivedOn}${recordId}`) as [string, string];
  return a < b ? -1 : Number(a > b);
}

export function reportsByQuarter(records: readonly FactRecord[]): ReportsByQuarter {
  const reports = records.flatMap((record) => (record.kind === 'report' ? [record] : []));
  return Map.groupBy(reports.sort(inOrder), nameOf);
}

function declared({ unit, learners }: UnitReport): Counts {
  return Object.fromEntries(
    courses.flatMap((course): (readonly [string, number])[] => {
      const n = learners[course];
      if (n === undefined) return [[`learnersUnknown.${course}:${unit}`, 1]];
      return n === 0 ? [] : [[`learners.${course}:${unit}`, n]];
    }),
  );
}

export function reportCounts(report: UnitReport, all: ReportsByQuarter): Counts {
  const ofQuarter = all.get(nameOf(report)) ?? [report];
  return {
    ...(ofQuarter[0]?.recordId === report.recordId && { [`reported@${report.receivedOn}:${report.unit}`]: 1 }),
    ...(ofQuarter.at(-1)?.recordId === report.recordId && declared(report)),
  };
}

/** Units that reported, each with the day its report came. */
export function arrivals(counts: Counts): ReadonlyMap<string, Day> {
  return new Map(under(counts, 'reported@').map(([key]) => [key.slice(11), key.slice(0, 10)]));
}
