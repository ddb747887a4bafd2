// What a unit's own records add to one month. Reads the unit's shelves around the month and nothing else.
import type { Day } from '../period/day.ts';
import type { MonthName } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import type { FactRecord } from '../record/record.ts';
import { reference, standing } from '../record/versions.ts';
import type { CountingContext } from './context.ts';
import { contribution } from './contribution.ts';
import { countingDay } from './counting-day.ts';
import type { Counts } from './counts.ts';
import { sum } from './counts.ts';
import { probationCounts } from './probation.ts';
import { reportCounts, reportsByQuarter } from './reports.ts';
import type { ReportsByQuarter } from './reports.ts';

export interface Own {
  readonly records: readonly string[];
  readonly own: Counts;
}

/**
 * The unit's shelves that a month needs, besides `persons`: a decision may precede its ceremony by a year's turn,
 * and a probation ends up to three years after it began.
 * `shelfYears("2022-01")` -> ["2021", "2022", "2023", "2024", "2025"]
 */
export function shelfYears(month: MonthName): readonly string[] {
  const year = Number(month.slice(0, 4));
  return [-1, 0, 1, 2, 3].map((offset) => String(year + offset).padStart(4, '0'));
}

/** What one record adds, and in which month; with the versions that it rests on. */
export interface Counted {
  readonly month: MonthName;
  readonly counts: Counts;
  readonly record: FactRecord;
  readonly person?: FactRecord;
}

function factsOf(records: readonly FactRecord[]): ReadonlyMap<string, FactRecord & { kind: 'person' }> {
  return new Map(records.flatMap((record) => (record.kind === 'person' ? [[record.personId, record] as const] : [])));
}

function endings(records: readonly FactRecord[]): ReadonlyMap<string, FactRecord[]> {
  const ended = records.filter(
    ({ kind, personId }) => personId !== undefined && /^(official|struckOff|transfer)$/.test(kind),
  );
  return Map.groupBy(ended, ({ personId }) => personId ?? '');
}

/** What the counts of one record depend on besides itself. */
interface Related {
  readonly persons: ReturnType<typeof factsOf>;
  readonly ended: ReturnType<typeof endings>;
  readonly reports: ReportsByQuarter;
}

function countOne(
  record: FactRecord,
  day: Day,
  { persons, ended, reports }: Related,
  context: CountingContext,
): Counted {
  const person = record.kind === 'admission' ? persons.get(record.personId ?? '') : undefined;
  const counts = sum([
    contribution(record, person?.facts ?? {}, day, context),
    probationCounts(record, ended.get(record.personId ?? '') ?? [], context),
    record.kind === 'report' ? reportCounts(record, reports) : {},
  ]);
  return { month: monthOf(day, context.settings), counts, record, ...(person ? { person } : {}) };
}

function countStanding(
  records: readonly FactRecord[],
  context: CountingContext,
  isAsked: (month: MonthName) => boolean,
): readonly Counted[] {
  const related = { persons: factsOf(records), ended: endings(records), reports: reportsByQuarter(records) };
  return records.flatMap((record) => {
    const day = countingDay(record, context.settings);
    if (day === undefined || !isAsked(monthOf(day, context.settings))) return [];
    return [countOne(record, day, related, context)];
  });
}

/** All versions of a unit's records in, in any order and with repetitions; one entry per record that counts. */
export function countEach(versions: Iterable<FactRecord>, context: CountingContext, asOf?: string): readonly Counted[] {
  return countStanding(standing(versions, asOf), context, () => true);
}

/** Whose facts a month needs: with them alone, its cost does not grow with the unit's history. */
export function personsNeeded(
  versions: Iterable<FactRecord>,
  month: MonthName,
  { settings }: CountingContext,
): readonly string[] {
  const ids = standing(versions).flatMap((record) => {
    const day = record.kind === 'admission' ? countingDay(record, settings) : undefined;
    return day === undefined || monthOf(day, settings) !== month ? [] : (record.personId ?? []);
  });
  return [...new Set(ids)].sort();
}

/**
 * Versions of a dossier follow its way and change no figure of a closed quarter; so they are not among what it was
 * closed from.
 */
function ownOf(counted: readonly Counted[]): Own {
  const facts = counted.filter(({ record }) => record.kind !== 'dossier');
  const references = facts.flatMap(({ record, person }) => (person ? [record, person] : [record])).map(reference);
  return { records: [...new Set(references)].sort(), own: sum(counted.map(({ counts }) => counts)) };
}

/** One month of one unit. */
export function leafOwn(
  versions: Iterable<FactRecord>,
  month: MonthName,
  context: CountingContext,
  asOf?: string,
): Own {
  return ownOf(countStanding(standing(versions, asOf), context, (counted) => counted === month));
}

/** Every month that has anything, of one unit: what `reconcile` and a records file need. */
export function leafMonths(
  versions: Iterable<FactRecord>,
  context: CountingContext,
  asOf?: string,
): ReadonlyMap<MonthName, Own> {
  const months = Map.groupBy(countEach(versions, context, asOf), ({ month }) => month);
  return new Map([...months].map(([month, counted]) => [month, ownOf(counted)]));
}
