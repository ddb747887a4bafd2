// All figures of a unit and a period.
import { Fault } from '../fault.ts';
import { settingsOn } from '../figures/settings.ts';
import type { Settings } from '../figures/settings.ts';
import { addDays } from '../period/day.ts';
import type { YearPart } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import { periodNamed, yearToDate } from '../period/period.ts';
import { grassrootsOf } from '../units/grassroots.ts';
import { catalogue } from './catalogue.ts';
import { comparisonFigures, countedIn, recordsCover } from './comparison.ts';
import { countFigures } from './counts.ts';
import type { Figures } from './figure.ts';
import { count, declaredFigure } from './figure.ts';
import { forecastFigures } from './forecast.ts';
import { byGrassroots, grassrootsUnder, lastDayOf } from './organisation.ts';
import type { FigureSource, Grassroots, Question } from './question.ts';
import { at } from './question.ts';
import { rankingFigures } from './ranking.ts';
import { structureFigures } from './structure.ts';
import { timelinessFigures } from './timeliness.ts';
import { unitFigures } from './units.ts';

/** Every id of the list, null. */
export const nothingKnown: Figures = Object.fromEntries(catalogue.map(({ id }) => [id, null]));

/** The period as the committee's settings cut it; refused where there is none of that name. */
export function periodOf(name: string, settings: readonly Settings[], today?: string): Period {
  const period = periodNamed(name, settings, today);
  if (!period) throw new Fault('invalid-input', 'period.unknown', { period: name });
  return period;
}

export function topOf(period: Period, { registry }: FigureSource): string {
  const top = registry.topIn(lastDayOf(period)) ?? registry.topIn(period);
  if (!top) throw new Fault('not-found', 'unit.no-top', { period: period.name });
  return top.code;
}

/** What all units of a period share; made once for many questions. */
export interface Overview {
  readonly top: string;
  readonly all: readonly Grassroots[];
}

export function overviewOf(period: Period, source: FigureSource): Overview {
  const ytd = yearToDate(period, source.settings) ?? period;
  const top = topOf(period, source);
  const admitted = byGrassroots(source.countsOf(top, period.months), ytd, source);
  const admittedYtd = byGrassroots(source.countsOf(top, ytd.months), ytd, source);
  return { top, all: grassrootsUnder(top, period, source, { admitted, admittedYtd }) };
}

function ytdAdmittedOf(ytd: Period | undefined, unit: string, source: FigureSource): Question['ytdAdmitted'] {
  if (!ytd?.part) return undefined;
  if (recordsCover(ytd.part, source)) {
    return { n: at(source.countsOf(unit, ytd.months), 'admitted'), isDeclared: false };
  }
  return countedIn(ytd.part, unit, source);
}

function belonging(code: string, period: Period, { registry }: FigureSource, all: readonly Grassroots[]) {
  const own = new Set(grassrootsOf(code, lastDayOf(period), registry));
  return all.filter((one) => own.has(one.code));
}

/** `unit` absent: the top unit. */
export function questionOf(
  period: Period,
  source: FigureSource,
  unit?: string,
  { top, all } = overviewOf(period, source),
): Question {
  const code = unit ?? top;
  if (!source.registry.unitIn(code, period)) throw new Fault('not-found', 'unit.unknown', { unit: code });
  const ytd = yearToDate(period, source.settings);
  // Records that begin in the middle of a year say nothing of the year so far.
  const isYearCovered = ytd?.part !== undefined && recordsCover(ytd.part, source);
  return {
    unit: code,
    isAbove: code === top || source.registry.isAboveIn(code, period),
    period,
    ytd,
    counts: source.countsOf(code, period.months),
    ytdAdmitted: ytdAdmittedOf(ytd, code, source),
    ytdCounts: isYearCovered ? source.countsOf(code, ytd.months) : undefined,
    settings: settingsOn(source.settings, addDays(period.to, -1)),
    grassroots: code === top ? all : belonging(code, period, source, all),
    all,
    source,
  };
}

/** Before the records begin there is only what was declared. */
function declaredOnly({ period, ytd, unit, source }: Question): Figures {
  const of = (part: YearPart | undefined, kind?: 'declaredOfficial') => {
    const known = part && countedIn(part, unit, source, kind);
    return known?.isDeclared ? declaredFigure(count(known.n, 0)) : count(known?.n);
  };
  return {
    admitted: of(period.part),
    admittedYtd: of(ytd?.part),
    madeOfficial: of(period.part, 'declaredOfficial'),
    madeOfficialYtd: of(ytd?.part, 'declaredOfficial'),
  };
}

/** Do records cover it? Of a year that they begin in the middle of, only from there on. */
function isCovered({ period, source }: Question): boolean {
  const { part } = period;
  if (part) return recordsCover(part, source);
  const [first = ''] = period.months;
  const [year = 0, month = 0] = first.split('-').map(Number);
  return recordsCover({ kind: 'month', year, firstMonth: month, lastMonth: month }, source);
}

export function figuresOf(question: Question): Figures {
  if (!isCovered(question)) return { ...nothingKnown, ...declaredOnly(question) };
  return {
    ...nothingKnown,
    ...countFigures(question),
    ...structureFigures(question),
    ...comparisonFigures(question),
    ...unitFigures(question),
    ...timelinessFigures(question),
    ...rankingFigures(question),
    ...forecastFigures(question),
  };
}
