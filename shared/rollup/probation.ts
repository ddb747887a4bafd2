// Who is in probation past its time: ceremony + 12 months + 30 working days and the cell has not met (24-QĐ/TW 4.2).
// Being overdue is a state, not an event. It is written as events, +1 in the month it begins and -1 in the month the
// cell meets after all, in the counts of the month of the admission: so no passing of time changes what is stored.
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { monthOf } from '../period/period.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { probationMonths } from '../rules/dates.ts';
import type { FactRecord } from '../record/record.ts';
import type { CountingContext } from './context.ts';
import { probationEnd } from './counting-day.ts';
import type { Counts } from './counts.ts';
import { sum } from './counts.ts';

/** Working days the cell has after the twelve months. */
export const considerWithinDays = 30;

/** The day on which a record ends a probation in its unit. */
function endedOn(record: FactRecord): readonly Day[] {
  if (record.kind === 'official') return [record.cellResolutionDate ?? record.decisionDate];
  if (record.kind === 'transfer') return record.direction === 'out' ? [record.date] : [];
  return record.kind === 'struckOff' ? [record.decisionDate] : [];
}

/** From when on the unit answers for it: who was there before and came back is not gone yet. */
const since = (record: FactRecord): Day => (record.kind === 'transfer' ? record.date : '');

/** The day the cell took it up, or the day the person left probation or the unit; nothing: still open. */
function takenUp(record: FactRecord, related: readonly FactRecord[]): Day | undefined {
  if (record.personId === undefined) return undefined;
  const days = related.flatMap((other) => (other.personId === record.personId ? endedOn(other) : []));
  return days.filter((day) => day >= since(record)).sort()[0];
}

type Begun = Extract<FactRecord, { kind: 'admission' | 'probation' | 'transfer' }>;

/** Who comes from another unit is in probation here from that day on. */
function isProbation(record: FactRecord): record is Begun {
  if (record.kind === 'transfer') return record.direction === 'in' && record.probationary;
  return record.kind === 'admission' || record.kind === 'probation';
}

/**
 * Without the ceremony's date the decision's is the earliest it can be: until then the person is surely not overdue,
 * from then on nobody can say.
 */
function begin(record: FactRecord): { readonly key: string; readonly end: Day } | undefined {
  if (!isProbation(record)) return undefined;
  const end = probationEnd(record);
  if (end !== undefined) return { key: 'overdue', end };
  return record.kind !== 'probation'
    ? { key: 'overdueUnknown', end: addMonths(record.decisionDate, probationMonths) }
    : undefined;
}

/** `related`: records of the same unit that may end the probation. */
export function probationCounts(record: FactRecord, related: readonly FactRecord[], context: CountingContext): Counts {
  const { key, end } = begin(record) ?? {};
  if (key === undefined || end === undefined) return {};
  // A hundred days hold thirty working days, Tết included.
  const isCovered = context.workingDays.covers(end, addDays(end, 100));
  if (!isCovered) return { [`overdueUnknown@${monthOf(end, context.settings)}`]: 1 };
  const late = addDays(context.workingDays.add(end, considerWithinDays), 1);
  const firstLate = late > since(record) ? late : since(record);
  const ended = takenUp(record, related);
  if (ended !== undefined && ended < firstLate) return {};
  const began = { [`${key}@${monthOf(firstLate, context.settings)}`]: 1 };
  return ended === undefined ? began : sum([began, { [`${key}@${monthOf(ended, context.settings)}`]: -1 }]);
}
