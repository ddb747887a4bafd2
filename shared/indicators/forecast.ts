// To the year's end, and always as a range: in the seed's own organisation the first quarter of 2020 had 74 and nine
// months 90, so that any single forecast misses by far. Never printed as a result.
import { divide, printedInText, rounded } from '../number/scaled.ts';
import { happenedBy } from '../rollup/dossiers.ts';
import { admittedIn, planOf } from './comparison.ts';
import type { Figure, Figures } from './figure.ts';
import { average, count, share } from './figure.ts';
import { fiveYears, recentMonths } from './recent-months.ts';
import type { Question } from './question.ts';
import { admittedYtd, at } from './question.ts';

/** ytd · 12 / months: `linear(31, 3)` -> 124 */
function linear(ytd: number, months: number): number | undefined {
  return rounded(ytd * 12, months);
}

/** As an earlier year went on from here: `ytd · whole year / same months`. */
function seasonal({ period, unit, source }: Question, ytd: number, yearsBack = 1): number | undefined {
  if (!period.part) return undefined;
  const before = { ...period.part, year: period.part.year - yearsBack };
  const sameMonths = admittedIn({ ...before, firstMonth: 1 }, unit, source);
  const whole = admittedIn({ kind: 'year', year: before.year, firstMonth: 1, lastMonth: 12 }, unit, source);
  return sameMonths === undefined || whole === undefined ? undefined : rounded(ytd * whole, sameMonths);
}

/** Those the cell has agreed to, and of those with a certificate in date as many as of past dossiers came through. */
function pipeline({ unit, period, source }: Question, ytd: number): number | undefined {
  const last = period.months.at(-1);
  if (last === undefined) return undefined;
  const counts = source.countsOf(unit, recentMonths(last, fiveYears));
  const seen = at(counts, 'dossier');
  if (seen === 0) return undefined;
  const [decided, agreed, ready] = ['dossierDecided', 'dossierAgreed', 'dossierReady'].map((kind) =>
    happenedBy(counts, kind, last),
  ) as [number, number, number];
  const expected = ready === 0 ? 0 : divide(ready * decided, seen, 0)?.units;
  return expected === undefined ? undefined : ytd + agreed + expected;
}

/** Beside the last year, whose rhythm is `forecastSeasonal`. */
const earlierYears = [2, 3, 4, 5] as const;

/** After the year's end there is nothing to foretell. */
function forecasts(question: Question): Figures {
  const ytd = admittedYtd(question);
  const months = question.period.part?.lastMonth;
  if (ytd === undefined || months === undefined || months === 12) return {};
  const values = [linear(ytd, months), seasonal(question, ytd), pipeline(question, ytd)];
  const rhythms = earlierYears.map((yearsBack) => seasonal(question, ytd, yearsBack));
  const known = [...values, ...rhythms].filter((value) => value !== undefined);
  // One way alone has no spread: a range of one point would look like certainty.
  const hasRange = known.length > 1;
  return {
    forecastLinear: count(values[0]),
    forecastSeasonal: count(values[1]),
    forecastPipeline: count(values[2]),
    forecastLow: hasRange ? count(Math.min(...known)) : null,
    forecastHigh: hasRange ? count(Math.max(...known)) : null,
  };
}

/** People: "44" where it comes out whole, else "44,5". */
function people(n: number, of: number): Figure | null {
  const figure = average(n, of, { decimals: 1, records: null });
  const scaled = divide(n, of, 1);
  return figure && scaled ? { ...figure, printed: printedInText(scaled) } : figure;
}

function need(question: Question): Figures {
  const ytd = admittedYtd(question);
  const planned = planOf(question);
  const month = question.period.part?.lastMonth;
  if (ytd === undefined || planned === undefined || month === undefined) return {};
  const missing = Math.max(0, planned - ytd);
  const quartersLeft = 4 - Math.ceil(month / 3);
  return {
    needToPlan: count(missing),
    needPerQuarter: month % 3 === 0 && quartersLeft > 0 ? people(missing, quartersLeft) : null,
  };
}

/** Dossiers sent back at least once by the period's end, of those submitted in it. */
function returned({ counts, period, settings }: Question): Figures {
  const last = period.months.at(-1);
  const submitted = at(counts, 'dossier');
  if (submitted === 0 || last === undefined) return {};
  const back = happenedBy(counts, 'dossierReturned', last);
  return { returnedShare: share(back, submitted, { decimals: settings.percentDecimals }) };
}

export function forecastFigures(question: Question): Figures {
  return { ...forecasts(question), ...need(question), ...returned(question) };
}
