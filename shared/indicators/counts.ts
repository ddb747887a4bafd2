// Plain counts of the period: who was admitted, made official, struck off, who learned, who is overdue.
import { latestBefore } from '../figures/inputs.ts';
import type { StatedInput } from '../figures/inputs.ts';
import { periodNamed } from '../period/period.ts';
import { monthOf } from '../period/period.ts';
import { at } from './question.ts';
import type { Counts } from '../rollup/counts.ts';
import { under } from '../rollup/counts.ts';
import type { MonthName } from '../period/name.ts';
import type { Figure, Figures } from './figure.ts';
import { count, declaredFigure, share, tally } from './figure.ts';
import { learnerFigures } from './learners.ts';
import type { Question } from './question.ts';
import { fiveYears, recentMonths } from './recent-months.ts';

function begunBy(counts: Counts, prefix: string, last: MonthName): number {
  return under(counts, prefix).reduce((total, [month, value]) => (month <= last ? total + value : total), 0);
}

function overdue({ unit, period, source }: Question): Figure | null {
  const last = period.months.at(-1);
  if (last === undefined) return null;
  const counts = source.countsOf(unit, recentMonths(last, fiveYears));
  return begunBy(counts, 'overdueUnknown@', last) > 0 ? null : tally(begunBy(counts, 'overdue@', last));
}

/** From the last day somebody counted them, plus who came and minus who left since. */
function probationOpen({ unit, period, source }: Question): Figure | null {
  const stated = latestBefore(source.inputs, 'probationary', { unit, to: period.to });
  const last = period.months.at(-1);
  if (!stated || last === undefined) return null;
  const since = periodNamed(monthOf(stated.date, source.settings), source.settings);
  if (since?.from !== stated.date) return null;
  const first = since.name;
  const months = recentMonths(last, 600).filter((month) => month >= first);
  const counts = source.countsOf(unit, months);
  const left = at(counts, 'official') + at(counts, 'struckOff.probationary') + at(counts, 'probation.out');
  return count(stated.n + at(counts, 'admitted') + at(counts, 'probation.in') - left);
}

function flow(question: Question): Figures {
  const { unit, period, source, counts } = question;
  const rows = source.inputs.filter((input) => input.kind === 'memberFlow' && input.unit === unit);
  const of = (row: string) =>
    rows.filter((input) => input.kind === 'memberFlow' && input.row === row && input.period === period.name).at(-1)?.n;
  const start = startOf(question);
  const plus = [at(counts, 'admitted'), of('transferIn'), of('restored')];
  const minus = [of('died'), of('expelled'), of('struckOff'), of('leftParty'), of('transferOut')];
  const end = [start, ...plus, ...minus].some((value) => value === undefined)
    ? undefined
    : (start ?? 0) + total(plus) - total(minus);
  const names = ['transferIn', 'restored', 'died', 'expelled', 'struckOff', 'leftParty', 'transferOut'];
  return {
    'memberFlow.start': count(start),
    'memberFlow.admitted': tally(at(counts, 'admitted')),
    ...Object.fromEntries(names.map((name) => [`memberFlow.${name}`, count(of(name))])),
    'memberFlow.struckOffProbation': tally(at(counts, 'struckOff.probationary')),
    'memberFlow.end': count(end),
  };
}

const total = (values: readonly (number | undefined)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Members when the period begins: stated for the year's start, which is the end of the year before. */
function startOf({ unit, period, ytd, source }: Question): number | undefined {
  if (ytd?.from !== period.from) return undefined;
  return yearStart({ unit, source, year: period.part?.year });
}

type OfYear = Pick<Question, 'unit' | 'source'> & { readonly year: number | undefined };

/** Stated for the year's start, or for the last day of the year before. */
export function yearStartInput({ unit, source, year }: OfYear): StatedInput | undefined {
  if (year === undefined) return undefined;
  const ofYear = latestBefore(source.inputs, 'yearStart', { unit, to: `${year + 1}-01-01` });
  if (ofYear?.date.startsWith(`${year}-`)) return ofYear;
  const before = latestBefore(source.inputs, 'periodEnd', { unit, to: `${year}-01-01` });
  return before?.date === `${year - 1}-12-31` ? before : undefined;
}

export function yearStart(of: OfYear): number | undefined {
  return yearStartInput(of)?.n;
}

/** In part declared: no number of records stands behind the whole. */
function declaredYtd({ ytdAdmitted }: Question): Figure | null {
  const figure = count(ytdAdmitted?.n);
  return ytdAdmitted?.isDeclared ? declaredFigure(figure) : figure;
}

export function countFigures(question: Question): Figures {
  const { counts, ytdCounts, settings } = question;
  const official = at(counts, 'official');
  const certificates = at(counts, 'newMember.unknown') > 0 ? undefined : at(counts, 'newMember.yes');
  return {
    admitted: tally(at(counts, 'admitted')),
    admittedYtd: ytdCounts ? tally(at(ytdCounts, 'admitted')) : declaredYtd(question),
    readmitted: tally(at(counts, 'readmitted')),
    madeOfficial: tally(official),
    madeOfficialYtd: tally(ytdCounts && at(ytdCounts, 'official')),
    struckOffProbation: tally(at(counts, 'struckOff.probationary')),
    probationOpen: probationOpen(question),
    probationOverdue: overdue(question),
    trainedNewMember: share(certificates, official, { decimals: settings.percentDecimals }),
    ...learnerFigures(question),
    ...flow(question),
  };
}
