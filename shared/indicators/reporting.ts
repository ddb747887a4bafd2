// Which units have sent in their own report of a quarter, and which in time. Where nobody's report of the year has come
// yet, nobody may be sending them as papers at all: that is unknown, not 0.
import { addDays } from '../period/day.ts';
import type { Day } from '../period/day.ts';
import { arrivals } from '../rollup/reports.ts';
import { grassrootsOf } from '../units/grassroots.ts';
import type { Figures } from './figure.ts';
import { count, share } from './figure.ts';
import type { Question } from './question.ts';

/** Of a higher committee all its TCCSĐ at any time of the period, of another unit itself: what lies below reports to it. */
function isReporting({ unit, isAbove, period, source: { registry } }: Question): (code: string) => boolean {
  const own = new Set(isAbove ? grassrootsOf(unit, period, registry) : [unit]);
  return (code) => own.has(code);
}

/** Units with a report in any quarter of the period. */
export function reportedUnits(question: Question): ReadonlySet<string> {
  return new Set([...arrivals(question.counts).keys()].filter(isReporting(question)));
}

export function reportsDue({ period, settings }: Pick<Question, 'period' | 'settings'>): Day {
  return addDays(period.to, settings.unitDueDays);
}

function isReportingKnown(question: Question): boolean {
  const { ytd, unit, source } = question;
  return [...arrivals(source.countsOf(unit, ytd?.months ?? [])).keys()].some(isReporting(question));
}

/** Of a quarter; no paper is a report of a month or of a half. */
export function arrivalFigures(question: Question): Figures {
  const { grassroots, period, settings, counts } = question;
  if (period.part?.kind !== 'quarter' || grassroots.length === 0 || !isReportingKnown(question)) return {};
  const came = arrivals(counts);
  const days = grassroots.flatMap(({ code }) => came.get(code) ?? []);
  const inTime = days.filter((day) => day < reportsDue(question)).length;
  return {
    unitsReported: count(days.length, days.length),
    reportOnTime: share(inTime, grassroots.length, { decimals: settings.percentDecimals }),
  };
}

/** Codes of the TCCSĐ that reported; nothing where it is not known. */
export function reportedIn(question: Question): ReadonlySet<string> | undefined {
  if (!isReportingKnown(question)) return undefined;
  const came = reportedUnits(question);
  return new Set(question.grassroots.flatMap(({ code }) => (came.has(code) ? [code] : [])));
}
