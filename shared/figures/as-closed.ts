// Records as they stood when a period was closed: of the year so far exactly the versions it was closed from, of
// everything else what was known by then. From them a closed version can be made again at any time.
import { monthOf, yearToDate } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import type { FactRecord } from '../record/record.ts';
import type { CountingContext } from '../rollup/context.ts';
import { countingDay } from '../rollup/counting-day.ts';
import type { ClosedPeriod } from './closed-period.ts';

/** `recordId` -> the version that counted. */
function closedVersions({ leaves }: ClosedPeriod): ReadonlyMap<string, number> {
  const references = leaves.flatMap(({ records }) => records);
  return new Map(
    references.map((one) => [one.slice(0, one.lastIndexOf('@')), Number(one.slice(one.lastIndexOf('@') + 1))] as const),
  );
}

export function versionsAsClosed(
  versions: readonly FactRecord[],
  closed: ClosedPeriod,
  period: Period,
  { settings }: CountingContext,
): readonly FactRecord[] {
  const counted = closedVersions(closed);
  const months = new Set(yearToDate(period, settings)?.months);
  return versions.filter((record) => {
    const version = counted.get(record.recordId);
    if (version !== undefined) return record.version <= version;
    if (record.knownAt > closed.closedAt) return false;
    // A dossier on its way is not among what a quarter is closed from.
    const day = record.kind === 'dossier' ? undefined : countingDay(record, settings);
    return day === undefined || !months.has(monthOf(day, settings));
  });
}
