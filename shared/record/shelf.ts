// Where a record is filed: RECORDS#<unit>#<year> by its natural date, person facts by the person. A version that would
// be filed elsewhere than the one before leaves a version there that takes it back: whoever reads one shelf alone
// never counts what has moved away. Ids are given by what is written, so that a repetition writes the same again.
import type { Day } from '../period/day.ts';
import { monthName, parsePeriod } from '../period/name.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { addDays } from '../period/day.ts';
import type { FactRecord } from './record.ts';

export interface Shelf {
  readonly unit: string;
  /** The calendar year of the date, or `persons`. */
  readonly year: string;
  /** The date, or the person's id. */
  readonly date: string;
}

/** The calendar's, whatever the committee's cut-off is: `lastDayOfQuarter("2022-Q1")` -> "2022-03-31". */
export function lastDayOfQuarter(period: string): Day {
  const { year, lastMonth } = parsePeriod(period) ?? { year: Number(period.slice(0, 4)), lastMonth: 12 };
  return addDays(addMonths(`${monthName(year, lastMonth)}-01`, 1), -1);
}

export function naturalDate(record: Exclude<FactRecord, { kind: 'person' }>): Day {
  switch (record.kind) {
    case 'training':
    case 'transfer':
      return record.date;
    case 'probation':
      return record.ceremonyDate;
    case 'report':
      return lastDayOfQuarter(record.period);
    case 'dossier':
      return record.submittedOn;
    default:
      return record.decisionDate;
  }
}

/** An admission decided 2022-06-29 in D09 -> {unit: "D09", year: "2022", date: "2022-06-29"} */
export function shelfOf(record: FactRecord): Shelf {
  if (record.kind === 'person') return { unit: record.unit, year: 'persons', date: record.personId };
  const date = naturalDate(record);
  return { unit: record.unit, year: date.slice(0, 4), date };
}

function sameShelf(one: Shelf, other: Shelf): boolean {
  return one.unit === other.unit && one.date === other.date;
}

/** What to write, in this order, so that `corrected` takes the place of `before`. */
export function correction(before: FactRecord, corrected: FactRecord): readonly FactRecord[] {
  const { knownAt, approvedBy, cause } = corrected;
  const next = before.version + 1;
  if (sameShelf(shelfOf(before), shelfOf(corrected))) {
    return [{ ...corrected, recordId: before.recordId, version: next, replaces: before.version }];
  }
  const gone = { ...before, version: next, replaces: before.version, knownAt, approvedBy, cause, annulled: true };
  return [gone, { ...corrected, recordId: before.recordId, version: next + 1, replaces: next }];
}

/** What to write so that `before` counts no more. */
export function annulment(
  before: FactRecord,
  why: Pick<FactRecord, 'knownAt' | 'approvedBy' | 'cause'>,
): readonly FactRecord[] {
  return [{ ...before, ...why, version: before.version + 1, replaces: before.version, annulled: true }];
}
