// Against the plan, against the members, against the same period last year.
import { latestBefore } from '../figures/inputs.ts';
import type { StatedInput } from '../figures/inputs.ts';
import { compareFractions } from '../number/scaled.ts';
import type { YearPart } from '../period/name.ts';
import { formatPeriod, monthName, monthsOf } from '../period/name.ts';
import { monthOf } from '../period/period.ts';
import { targetOf } from '../plan/plan.ts';
import { yearStart } from './counts.ts';
import type { Figures } from './figure.ts';
import { count, share } from './figure.ts';
import type { FigureSource, Question } from './question.ts';
import { admittedYtd, at } from './question.ts';

/** The unit's own target; of the top, where it has none of its own, the sum of its units'. */
export function planOf({ unit, isTop, period, grassroots, source }: Question): number | undefined {
  const year = period.part?.year;
  if (year === undefined) return undefined;
  const own = targetOf(source.plan, unit, year, period.to);
  if (own || !isTop) return own?.planned;
  const planned = grassroots.flatMap((one) => (one.planned === undefined ? [] : [one.planned]));
  return planned.length === 0 ? undefined : planned.reduce((total, value) => total + value, 0);
}

function declared(inputs: readonly StatedInput[], unit: string, period: string): number | undefined {
  return inputs
    .filter((input) => input.kind === 'declaredAdmitted' && input.unit === unit)
    .filter((input) => input.kind === 'declaredAdmitted' && input.period === period)
    .at(-1)?.n;
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
function declaredFor(part: YearPart, unit: string, inputs: readonly StatedInput[]): number | undefined {
  const name = named(part);
  const own = name === undefined ? undefined : declared(inputs, unit, name);
  if (own !== undefined) return own;
  for (const parts of smaller(part)) {
    const values = parts.map((one) => declared(inputs, unit, named(one) ?? ''));
    if (values.every((value) => value !== undefined)) return values.reduce((total, value) => total + value, 0);
  }
  return undefined;
}

/** Admitted in a stretch of a year: from records where they are complete, else as declared. */
export function admittedIn(part: YearPart, unit: string, source: FigureSource): number | undefined {
  const stated = declaredFor(part, unit, source.inputs);
  if (stated !== undefined) return stated;
  if (!recordsCover(part, source)) return undefined;
  return at(source.countsOf(unit, monthsOf(part)), 'admitted');
}

/** Are the records complete over the stretch? */
export function recordsCover({ year, firstMonth }: YearPart, { settings }: FigureSource): boolean {
  const from = settings.reduce((latest, one) => (one.from > latest.from ? one : latest)).recordsFrom;
  return monthName(year, firstMonth) >= monthOf(from, settings);
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
  const before = period.part && admittedIn(lastYear(period.part), unit, source);
  const now = at(counts, 'admitted');
  return {
    samePeriodLastYear: count(before),
    vsSamePeriod: share(now, before, { decimals: settings.percentDecimals }),
    vsSamePeriodDifference: count(before === undefined ? undefined : now - before),
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
