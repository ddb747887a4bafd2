// On which day a record counts: one day per record, whatever the settings were before or are later. The setting in
// force on the day of the decision says which; so no change of it counts anybody twice or not at all.
import { settingsOn } from '../figures/settings.ts';
import type { Settings } from '../figures/settings.ts';
import type { Day } from '../period/day.ts';
import { addDays } from '../period/day.ts';
import { periodNamed } from '../period/period.ts';
import { naturalDate } from '../record/shelf.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { probationMonths } from '../rules/dates.ts';
import type { FactRecord, Official } from '../record/record.ts';

/** E7: the ceremony plus twelve months, where the paper does not say it. */
export function probationEnd({
  probationEnds,
  ceremonyDate,
}: Pick<Official, 'probationEnds' | 'ceremonyDate'>): Day | undefined {
  return probationEnds ?? (ceremonyDate === undefined ? undefined : addMonths(ceremonyDate, probationMonths));
}

/** Nothing: it does not count yet (an admission by ceremony, whose ceremony is not known). */
export function countingDay(record: FactRecord, settings: readonly Settings[]): Day | undefined {
  switch (record.kind) {
    case 'admission':
      return settingsOn(settings, record.decisionDate).admissionDate === 'ceremony'
        ? record.ceremonyDate
        : record.decisionDate;
    case 'official':
      return settingsOn(settings, record.decisionDate).officialDate === 'officialFrom'
        ? (record.officialFrom ?? probationEnd(record))
        : record.decisionDate;
    case 'struckOff':
      return record.decisionDate;
    case 'probation':
      return record.ceremonyDate;
    case 'training':
    case 'transfer':
      return record.date;
    case 'report':
      // The last day of the quarter as the committee cuts it.
      return addDays(periodNamed(record.period, settings)?.to ?? addDays(naturalDate(record), 1), -1);
    case 'dossier':
      return record.submittedOn;
    case 'person':
      return undefined;
  }
}
