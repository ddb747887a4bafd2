// What a unit's own records add to one month. Reads the unit's shelves around the month and nothing else.
import type { MonthName } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import type { PersonFacts } from '../record/person-facts.ts';
import type { FactRecord } from '../record/record.ts';
import { reference, standing } from '../record/versions.ts';
import type { CountingContext } from './context.ts';
import { contribution } from './contribution.ts';
import { countingDay } from './counting-day.ts';
import type { Counts } from './counts.ts';
import { sum } from './counts.ts';
import { probationCounts } from './probation.ts';

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
  const ended = records.filter(({ kind, personId }) => personId !== undefined && /^(official|struckOff)$/.test(kind));
  return Map.groupBy(ended, ({ personId }) => personId ?? '');
}

/** All versions of a unit's records in, in any order and with repetitions; one entry per record that counts. */
export function countEach(versions: Iterable<FactRecord>, context: CountingContext, asOf?: string): readonly Counted[] {
  const records = standing(versions, asOf);
  const persons = factsOf(records);
  const ended = endings(records);
  return records.flatMap((record) => {
    const day = countingDay(record, context.settings);
    if (day === undefined) return [];
    const person = record.kind === 'admission' ? persons.get(record.personId ?? '') : undefined;
    const facts: PersonFacts = person?.facts ?? {};
    const counts = sum([
      contribution(record, facts, day, context),
      probationCounts(record, ended.get(record.personId ?? '') ?? [], context),
    ]);
    return [{ month: monthOf(day, context.settings), counts, record, ...(person ? { person } : {}) }];
  });
}

function ownOf(counted: readonly Counted[]): Own {
  const references = counted.flatMap(({ record, person }) => (person ? [record, person] : [record])).map(reference);
  return { records: [...new Set(references)].sort(), own: sum(counted.map(({ counts }) => counts)) };
}

/** One month of one unit. */
export function leafOwn(
  versions: Iterable<FactRecord>,
  month: MonthName,
  context: CountingContext,
  asOf?: string,
): Own {
  return ownOf(countEach(versions, context, asOf).filter((counted) => counted.month === month));
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
