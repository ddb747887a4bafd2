// The report of a quarter from a records file alone: its versions are closed as its events say, nothing is stored.
import { closePeriod } from '../figures/close.ts';
import type { ClosedPeriod } from '../figures/closed-period.ts';
import { changedRecords, difference } from '../figures/difference.ts';
import { fromFile } from '../figures/from-file.ts';
import type { FileContent } from '../figures/from-file.ts';
import type { RecordsFile } from '../figures/records-file.ts';
import { settingsOn } from '../figures/settings.ts';
import { closeSourceOf } from '../figures/source.ts';
import { periodOf } from '../indicators/figures.ts';
import { addDays, dayAt } from '../period/day.ts';
import type { Day } from '../period/day.ts';
import { aboveIn } from './above.ts';
import type { Committee } from './committee.ts';
import type { Adjustment } from './input.ts';
import { adjustmentOf, quartersUpTo, reportInput } from './input-of.ts';
import type { Report } from './model.ts';
import { ownFigures, ownInput, withOwn } from './own-report.ts';
import { reportOf } from './report.ts';
import { committeeOf, rootedAt } from './rooted.ts';

export interface Asked {
  readonly period: string;
  /** Absent: the whole organisation. */
  readonly unit?: string | undefined;
  readonly committee: Committee;
  readonly number?: number | undefined;
  readonly secrecy?: string | undefined;
  readonly date?: Day | undefined;
  readonly sha256: (text: string) => string;
}

/** Noon in Vietnam. */
const instantOf = (day: Day) => `${day}T05:00:00.000Z`;

/** Where the file does not say when it was closed: the day after the units' papers are due. */
function usualDay(period: string, { settings }: FileContent): Day {
  const { to } = periodOf(period, settings);
  return addDays(to, settingsOn(settings, addDays(to, -1)).unitDueDays);
}

interface Step {
  readonly on: Day;
  /** Only what was known on that day; absent: everything in the file. */
  readonly asOf?: Day;
}

/** As the file's events close it, and once more with all that the file holds. */
function stepsOf(period: string, file: RecordsFile, content: FileContent): readonly Step[] {
  const told = (file.events?.list ?? []).flatMap((event) =>
    'closes' in event && event.closes === period ? [{ on: event.on, asOf: event.on }] : [],
  );
  return [...told, { on: told.at(-1)?.on ?? usualDay(period, content) }];
}

function versionsOf(period: string, file: RecordsFile, content: FileContent, sha256: Asked['sha256']): ClosedPeriod[] {
  const versions: ClosedPeriod[] = [];
  for (const { on, asOf } of stepsOf(period, file, content)) {
    const closing = { period, closedAt: instantOf(on), closedBy: 'file', open: [], isForced: true, sha256 };
    const closed = closePeriod({ ...closing, previous: versions.at(-1) }, closeSourceOf(content, file, asOf));
    if (closed !== versions.at(-1)) versions.push(closed);
  }
  return versions;
}

function adjustmentsOf(versions: readonly ClosedPeriod[], file: RecordsFile, content: FileContent): Adjustment[] {
  const { registry } = closeSourceOf(content, file);
  const context = { settings: content.settings, workingDays: content.workingDays };
  return versions.slice(1).map((after, index) => {
    const before = versions[index] ?? after;
    const ids = new Set(changedRecords(before, after).map(({ recordId }) => recordId));
    const persons = new Set(content.versions.flatMap((one) => (ids.has(one.recordId) ? [one.personId] : [])));
    const history = content.versions.filter((one) => ids.has(one.recordId) || persons.has(one.personId));
    const above = aboveIn(registry, before);
    return adjustmentOf(difference({ before, after, history, context, above }), before);
  });
}

export function reportFromFile(file: RecordsFile, asked: Asked): { report: Report; closed: ClosedPeriod } {
  const whole = fromFile(file);
  const { unit } = asked;
  const content = unit === undefined ? whole : rootedAt(whole, unit);
  const row = content.units.find(({ code }) => code === unit);
  const committee = row ? committeeOf(row, asked.committee) : asked.committee;
  const { period, sha256, date, number, secrecy } = asked;
  const quarters = quartersUpTo(period).map((quarter) => versionsOf(quarter, file, content, sha256));
  const last = quarters.at(-1)?.at(-1);
  if (!last) throw new Error('a period that is closed has a version');
  const source = closeSourceOf(whole, file);
  const closed = unit === undefined ? last : withOwn(last, ownFigures(last, unit, source), sha256);
  const adjustments = quarters.flatMap((versions) => adjustmentsOf(versions, file, content));
  const told = { ...(row && { level: 'unit' as const }), committee, date: date ?? dayAt(closed.closedAt), adjustments };
  const made = reportInput(closed, closeSourceOf(content, file), {
    ...told,
    ...(number === undefined ? {} : { number }),
    ...(secrecy === undefined ? {} : { secrecy }),
  });
  const input = unit === undefined ? made : ownInput(made, unit, source);
  return { report: reportOf(input), closed };
}
