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

/** The day the cell took it up, or the day the person left probation otherwise; nothing: still open. */
function takenUp(records: readonly FactRecord[], personId: string | undefined): Day | undefined {
  if (personId === undefined) return undefined;
  const days = records.flatMap((record) => {
    if (record.personId !== personId) return [];
    if (record.kind === 'official') return [record.cellResolutionDate ?? record.decisionDate];
    return record.kind === 'struckOff' ? [record.decisionDate] : [];
  });
  return days.sort()[0];
}

/**
 * Without the ceremony's date the decision's is the earliest it can be: until then the person is surely not overdue,
 * from then on nobody can say.
 */
function begin(record: FactRecord): { readonly key: string; readonly end: Day } | undefined {
  if (record.kind !== 'admission' && record.kind !== 'probation') return undefined;
  const end = probationEnd(record);
  if (end !== undefined) return { key: 'overdue', end };
  return record.kind === 'admission'
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
  const firstLate = addDays(context.workingDays.add(end, considerWithinDays), 1);
  const ended = takenUp(related, record.personId);
  if (ended !== undefined && ended < firstLate) return {};
  const began = { [`${key}@${monthOf(firstLate, context.settings)}`]: 1 };
  return ended === undefined ? began : sum([began, { [`${key}@${monthOf(ended, context.settings)}`]: -1 }]);
}
