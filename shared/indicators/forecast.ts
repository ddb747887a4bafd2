// To the year's end, and always as a range: in the seed's own organisation the first quarter of 2020 had 74 and nine
// months 90, so that any single forecast misses by far. Never printed as a result.
import { divide, rounded } from '../number/scaled.ts';
import { addMonths } from '../rules/calendar-months.ts';
import { addDays } from '../period/day.ts';
import { admittedIn, planOf } from './comparison.ts';
import type { Figure, Figures } from './figure.ts';
import { average, count, share } from './figure.ts';
import type { Question } from './question.ts';
import { admittedYtd } from './question.ts';

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

/** A certificate of the awareness class is good for twelve months. */
const certificateMonths = 12;

/** Those the cell has agreed to, and of those with a certificate in date as many as of past dossiers came through. */
function pipeline(question: Question, ytd: number): number | undefined {
  const { period, source } = question;
  if (!source.dossiers || !question.isTop) return undefined;
  const day = addDays(period.to, -1);
  const seen = source.dossiers.filter(({ submittedOn }) => submittedOn <= day);
  const decided = seen.filter(({ decidedOn }) => decidedOn !== undefined && decidedOn <= day);
  const open = seen.filter((dossier) => !decided.includes(dossier));
  const agreed = open.filter(({ cellResolutionDate: agreedOn }) => agreedOn !== undefined && agreedOn <= day);
  const ready = open.filter(
    (dossier) =>
      !agreed.includes(dossier) &&
      dossier.certificateDate !== undefined &&
      dossier.certificateDate <= day &&
      day < addMonths(dossier.certificateDate, certificateMonths),
  );
  const expected = ready.length === 0 ? 0 : divide(ready.length * decided.length, seen.length, 0)?.units;
  return expected === undefined ? undefined : ytd + agreed.length + expected;
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

function need(question: Question): Figures {
  const ytd = admittedYtd(question);
  const planned = planOf(question);
  const month = question.period.part?.lastMonth;
  if (ytd === undefined || planned === undefined || month === undefined) return {};
  const missing = Math.max(0, planned - ytd);
  const quartersLeft = 4 - Math.ceil(month / 3);
  const perQuarter: Figure | null =
    month % 3 === 0 && quartersLeft > 0 ? average(missing, quartersLeft, { decimals: 1, records: null }) : null;
  return { needToPlan: count(missing), needPerQuarter: perQuarter };
}

/** Dossiers sent back at least once, of those submitted in the period. */
function returned({ period, source, isTop, settings }: Question): Figures {
  if (!source.dossiers || !isTop) return {};
  const submitted = source.dossiers.filter(({ submittedOn }) => submittedOn >= period.from && submittedOn < period.to);
  const back = submitted.filter((dossier) => dossier.returned).length;
  return { returnedShare: share(back, submitted.length, { decimals: settings.percentDecimals }) };
}

export function forecastFigures(question: Question): Figures {
  return { ...forecasts(question), ...need(question), ...returned(question) };
}
