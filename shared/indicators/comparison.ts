// Against the plan, against the members, against the same period last year.
import { latestBefore } from '../figures/inputs.ts';
import type { StatedInput } from '../figures/inputs.ts';
import { compareFractions } from '../number/scaled.ts';
import type { YearPart } from '../period/name.ts';
import { formatPeriod, monthName, monthsOf } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import { targetOf } from '../plan/plan.ts';
import { yearStart } from './counts.ts';
import type { Figure, Figures } from './figure.ts';
import { count, declaredFigure, share } from './figure.ts';
import type { FigureSource, Question } from './question.ts';
import { admittedYtd, at } from './question.ts';

/** The unit's own target; of a higher committee, where it has none of its own, the sum of its units'. */
export function planOf({ unit, isAbove, period, grassroots, source }: Question): number | undefined {
  const year = period.part?.year;
  if (year === undefined) return undefined;
  const own = targetOf(source.plan, unit, year, period.to);
  if (own || !isAbove) return own?.planned;
  const planned = grassroots.flatMap((one) => (one.planned === undefined ? [] : [one.planned]));
  return planned.length === 0 ? undefined : planned.reduce((total, value) => total + value, 0);
}

type Declared = 'declaredAdmitted' | 'declaredOfficial';

function declared(inputs: readonly StatedInput[], kind: Declared, unit: string, period: string) {
  return inputs
    .filter((input) => input.kind === kind && input.unit === unit)
    .findLast((input) => 'period' in input && input.period === period);
}

/** A year of its halves or quarters, a half of its quarters, a quarter of its months. */
function smaller(part: YearPart): readonly (readonly YearPart[])[] {
  const split = (kind: YearPart['kind'], length: number): readonly YearPart[] =>
    Array.from({ length: (part.lastMonth - part.firstMonth + 1) / length }, (_, index) => ({
      kind,
      year: part.year,
      firstMonth: part.firstMonth + index * length,
      lastMonth: part.firstMonth + (index + 1) * length - 1,
    }));
  const months = part.lastMonth - part.firstMonth + 1;
  return [
    ...(months > 3 && months % 3 === 0 ? [split('quarter', 3)] : []),
    ...(months === 12 ? [split('half', 6)] : []),
    ...(months > 1 ? [split('month', 1)] : []),
  ];
}

function named(part: YearPart): string | undefined {
  const kinds: Record<number, YearPart['kind']> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' };
  const length = part.lastMonth - part.firstMonth + 1;
  const kind = kinds[length];
  return kind === undefined || part.lastMonth % length !== 0 ? undefined : formatPeriod({ ...part, kind });
}

/** As stated for the stretch itself or for the parts it is made of. */
export function declaredFor(
  part: YearPart,
  unit: string,
  inputs: readonly StatedInput[],
  kind: Declared = 'declaredAdmitted',
): readonly StatedInput[] | undefined {
  const name = named(part);
  const own = name === undefined ? undefined : declared(inputs, kind, unit, name);
  if (own !== undefined) return [own];
  for (const parts of smaller(part)) {
    const found = parts.flatMap((one) => declared(inputs, kind, unit, named(one) ?? '') ?? []);
    if (found.length === parts.length) return found;
  }
  return undefined;
}

const total = (inputs: readonly StatedInput[]) => inputs.reduce((sum, { n }) => sum + n, 0);

/** A number, and whether it rests on what was declared without papers. */
export interface KnownCount {
  readonly n: number;
  readonly isDeclared: boolean;
}

const countKeys: Record<Declared, string> = { declaredAdmitted: 'admitted', declaredOfficial: 'official' };

/** In a stretch of a year: as declared, else from records where they are complete, else from its parts, each so. */
export function countedIn(
  part: YearPart,
  unit: string,
  source: FigureSource,
  kind: Declared = 'declaredAdmitted',
): KnownCount | undefined {
  const stated = declaredFor(part, unit, source.inputs, kind);
  if (stated !== undefined) return { n: total(stated), isDeclared: true };
  if (recordsCover(part, source)) {
    return { n: at(source.countsOf(unit, monthsOf(part)), countKeys[kind]), isDeclared: false };
  }
  for (const parts of smaller(part)) {
    const counts = parts.flatMap((one) => countedIn(one, unit, source, kind) ?? []);
    if (counts.length < parts.length) continue;
    return { n: counts.reduce((sum, { n }) => sum + n, 0), isDeclared: counts.some(({ isDeclared }) => isDeclared) };
  }
  return undefined;
}

export function admittedIn(part: YearPart, unit: string, source: FigureSource): number | undefined {
  return countedIn(part, unit, source)?.n;
}

/** Are the records complete over the stretch? */
export function recordsCover({ year, firstMonth }: YearPart, { settings }: FigureSource): boolean {
  const from = settings.reduce((latest, one) => (one.from > latest.from ? one : latest)).recordsFrom;
  return monthName(year, firstMonth) >= monthOf(from, settings);
}

/**
 * A year in which the whole organisation has not one admission was not recorded, whatever day the settings begin on:
 * it is unknown, not 0. Who means 0 declares it.
 */
export function isYearRecorded(year: number, source: FigureSource): boolean {
  const whole: YearPart = { kind: 'year', year, firstMonth: 1, lastMonth: 12 };
  const months = monthsOf(whole);
  const top = source.registry.topIn({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
  return top !== undefined && at(source.countsOf(top.code, months), 'admitted') > 0;
}

export function lastYear(part: YearPart): YearPart {
  return { ...part, year: part.year - 1 };
}

function againstMembers(question: Question): Figures {
  const { unit, period, source, settings } = question;
  const decimals = settings.membersPercentDecimals;
  const ytd = admittedYtd(question);
  const termStart = latestBefore(source.inputs, 'termStart', { unit, to: period.to })?.n;
  const ofYear = yearStart({ unit, source, year: period.part?.year });
  return {
    membersTermStart: count(termStart),
    membersYearStart: count(ofYear),
    termStartPercent: share(ytd, termStart, { decimals }),
    yearStartPercent: share(ytd, ofYear, { decimals }),
    ...targets(question, ytd, { termStart, yearStart: ofYear }),
  };
}

/** 1 where the exact fraction reaches the target, whatever the printed percentage says. */
function targets(
  { settings }: Question,
  ytd: number | undefined,
  bases: Readonly<Record<'termStart' | 'yearStart', number | undefined>>,
): Figures {
  return Object.fromEntries(
    settings.targets.map(({ name, base, percent }) => {
      const of = bases[base];
      if (ytd === undefined || of === undefined) return [`target.${name}`, null];
      const scaled = Math.round(percent * 1000);
      return [`target.${name}`, count(compareFractions([ytd, 1], [of * scaled, 100_000]) >= 0 ? 1 : 0)];
    }),
  );
}

function againstLastYear({ unit, period, counts, settings, source }: Question): Figures {
  const known = period.part && countedIn(lastYear(period.part), unit, source);
  const isKnown = known?.isDeclared || (period.part && isYearRecorded(period.part.year - 1, source));
  const before = isKnown ? known : undefined;
  const now = at(counts, 'admitted');
  const said = (figure: Figure | null) => (before?.isDeclared ? declaredFigure(figure) : figure);
  return {
    samePeriodLastYear: said(count(before?.n)),
    vsSamePeriod: said(share(now, before?.n, { decimals: settings.percentDecimals })),
    vsSamePeriodDifference: said(count(before === undefined ? undefined : now - before.n)),
  };
}

export function comparisonFigures(question: Question): Figures {
  const planned = planOf(question);
  return {
    planYear: count(planned),
    planPercent: share(admittedYtd(question), planned, { decimals: question.settings.percentDecimals }),
    ...againstMembers(question),
    ...againstLastYear(question),
  };
}
