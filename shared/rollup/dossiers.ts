// What a dossier on its way adds, all to the month of its application: that it came, and as events by month what became
// of it since. A figure of a month looks at the events up to that month only, so nothing that happens later changes it.
import type { Day } from '../period/day.ts';
import type { MonthName } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import type { DossierRecord } from '../record/record.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { certificateMonths } from '../rules/dates.ts';
import type { CountingContext } from './context.ts';
import type { Counts } from './counts.ts';
import { sum, under } from './counts.ts';

/** `+1` from one day on, `-1` from another: in between the dossier is in that state. */
function between(key: string, from: Day, ends: readonly (Day | undefined)[], { settings }: CountingContext): Counts {
  const first = monthOf(from, settings);
  const last = ends.flatMap((end) => (end === undefined ? [] : [monthOf(end, settings)])).sort()[0];
  if (last !== undefined && last <= first) return {};
  return { [`${key}@${first}`]: 1, ...(last !== undefined && { [`${key}@${last}`]: -1 }) };
}

function once(key: string, day: Day | undefined, { settings }: CountingContext): Counts {
  return day === undefined ? {} : { [`${key}@${monthOf(day, settings)}`]: 1 };
}

/** Agreed to by the cell and not decided; with a certificate in date and not yet agreed to. */
export function dossierCounts(dossier: DossierRecord, context: CountingContext): Counts {
  const { returnedOn, certificateDate, cellResolutionDate, decidedOn } = dossier;
  const expires = certificateDate === undefined ? undefined : addMonths(certificateDate, certificateMonths);
  return sum([
    { dossier: 1 },
    once('dossierReturned', returnedOn, context),
    once('dossierDecided', decidedOn, context),
    cellResolutionDate === undefined ? {} : between('dossierAgreed', cellResolutionDate, [decidedOn], context),
    certificateDate === undefined
      ? {}
      : between('dossierReady', certificateDate, [cellResolutionDate, decidedOn, expires], context),
  ]);
}

/** The sum of the events of a kind up to a month. */
export function happenedBy(counts: Counts, kind: string, last: MonthName): number {
  return under(counts, `${kind}@`).reduce((total, [month, value]) => (month <= last ? total + value : total), 0);
}
