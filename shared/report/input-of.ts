// From a closed quarter and what it was closed from to what the report is made of: the year so far and the TCCSĐ as
// they stood are computed by the core that makes all figures.
import type { ClosedPeriod } from '../figures/closed-period.ts';
import type { Difference } from '../figures/difference.ts';
import type { Figures } from '../indicators/figure.ts';
import { figuresOf, overviewOf, periodOf, questionOf } from '../indicators/figures.ts';
import { isYearRecorded } from '../indicators/comparison.ts';
import type { FigureSource } from '../indicators/question.ts';
import { reportedIn } from '../indicators/reporting.ts';
import { dayAt } from '../period/day.ts';
import { yearToDate } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import { printDate } from '../rules/evidence.ts';
import type { Adjustment, ReportInput } from './input.ts';

const spanNames = ['Q1', 'H1', '9M'];

/** Numbers are stated by the name of their period: those of the quarter are not those of the year so far. */
export function yearSoFar(period: Period, { settings }: FigureSource): Period {
  const [year, quarter] = [period.name.slice(0, 4), Number(period.name.at(-1))];
  const span = spanNames[quarter - 1];
  return { ...(yearToDate(period, settings) ?? period), name: span === undefined ? year : `${year}-${span}` };
}

function cumulativeFigures(period: Period, source: FigureSource): Record<string, Figures> {
  const overview = overviewOf(period, source);
  const units = overview.all.map(({ code }) => [code, figuresOf(questionOf(period, source, code, overview))] as const);
  return { '': figuresOf(questionOf(period, source, undefined, overview)), ...Object.fromEntries(units) };
}

/** `2022-Q3` -> `2021-Q3`, `2022-9M` -> `2021-9M` */
function yearBefore({ name }: Period): string {
  return `${Number(name.slice(0, 4)) - 1}${name.slice(4)}`;
}

/** As known now; nothing where the unit did not stand a year before. */
export function lastYearFigures(quarter: Period, source: FigureSource, unit?: string): ReportInput['lastYear'] {
  const before = periodOf(yearBefore(quarter), source.settings);
  const stood = source.registry.topIn(before)?.code;
  if (stood === undefined || (unit !== undefined && !source.registry.unitIn(unit, before))) return undefined;
  const of = (period: Period): Figures => {
    const figures = figuresOf(questionOf(period, source, unit));
    if (isYearRecorded(Number(before.name.slice(0, 4)), source)) return figures;
    return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure?.declared));
  };
  return { quarter: of(before), cumulative: of(yearSoFar(before, source)) };
}

export type Told = Pick<ReportInput, 'level' | 'committee' | 'date' | 'number' | 'secrecy' | 'adjustments'>;

export function reportInput(closed: ClosedPeriod, source: FigureSource, told: Told): ReportInput {
  const period = periodOf(closed.period, source.settings);
  const lastYear = lastYearFigures(period, source);
  const reported = reportedIn(questionOf(period, source));
  return {
    closed,
    cumulative: cumulativeFigures(yearSoFar(period, source), source),
    grassroots: overviewOf(period, source).all,
    ...(lastYear && { lastYear }),
    ...(reported && { reported }),
    ...told,
  };
}

/** Where the old figure stood: the paper's number if it had one, else the version. */
export function adjustmentOf(difference: Difference, before: Pick<ClosedPeriod, 'version' | 'closedAt'>): Adjustment {
  return { difference, reported: `phiên bản ${before.version}, chốt ngày ${printDate(dayAt(before.closedAt))}` };
}

/** Quarters of the same year up to this one: `earlierQuarters("2022-Q3")` -> 2022-Q1, 2022-Q2, 2022-Q3 */
export function quartersUpTo(period: string): readonly string[] {
  return Array.from({ length: Number(period.at(-1)) }, (_, index) => `${period.slice(0, 4)}-Q${index + 1}`);
}

export const isQuarter = (period: string) => /^\d{4}-Q[1-4]$/.test(period);
