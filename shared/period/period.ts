// Half-open periods of days. A month starts where the one before it ended, under whatever cut-off was in force for
// each: so months tile time without gap or overlap even across a change of the setting, and a day has one month.
import type { Settings } from '../figures/settings.ts';
import { quarterSettings, termAt } from '../figures/settings.ts';
import { monthEnd } from './cut-off.ts';
import type { Day } from './day.ts';
import type { MonthName, YearPart } from './name.ts';
import { monthName, monthsOf, parsePeriod } from './name.ts';

export interface Period {
  readonly name: string;
  /** First day. */
  readonly from: Day;
  /** First day after it. */
  readonly to: Day;
  /** The months it is the sum of, in order. */
  readonly months: readonly MonthName[];
  /** Absent for a term. */
  readonly part?: YearPart;
}

/** Every record asks for its month: the ends are computed once per list of settings. */
const ends = new WeakMap<readonly Settings[], Map<number, Day>>();

function endOfMonth(settings: readonly Settings[], year: number, month: number): Day {
  const known = ends.get(settings) ?? new Map<number, Day>();
  ends.set(settings, known);
  const end =
    known.get(year * 12 + month) ??
    monthEnd(quarterSettings(settings, year, Math.ceil(month / 3)).quarterCutOff, year, month);
  known.set(year * 12 + month, end);
  return end;
}

/** `monthOf("2021-12-20", settings)` -> "2021-12", with state15 "2022-01". */
export function monthOf(day: Day, settings: readonly Settings[]): MonthName {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const closed = endOfMonth(settings, Math.floor(index / 12), (index % 12) + 1) <= day;
  const target = closed ? index + 1 : index;
  return monthName(Math.floor(target / 12), (target % 12) + 1);
}

function startOfMonth(settings: readonly Settings[], year: number, month: number): Day {
  return month === 1 ? endOfMonth(settings, year - 1, 12) : endOfMonth(settings, year, month - 1);
}

function monthsBetween(first: MonthName, last: MonthName): readonly MonthName[] {
  const index = (name: MonthName) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, offset) => {
    const month = index(first) + offset;
    return monthName(Math.floor(month / 12), (month % 12) + 1);
  });
}

function termPeriod(settings: readonly Settings[], today: Day): Period | undefined {
  const term = termAt(settings, today);
  if (!term) return undefined;
  const months = monthsBetween(monthOf(term.from, settings), monthOf(term.to, settings)).slice(0, -1);
  return { name: 'term', from: term.from, to: term.to, months };
}

/** `periodNamed("2022-Q1", settings)` -> 2022-01-01 to 2022-04-01; with state15 2021-12-15 to 2022-03-15. */
export function periodNamed(name: string, settings: readonly Settings[], today?: Day): Period | undefined {
  if (name === 'term') return today === undefined ? undefined : termPeriod(settings, today);
  const part = parsePeriod(name);
  if (!part) return undefined;
  return {
    name,
    from: startOfMonth(settings, part.year, part.firstMonth),
    to: endOfMonth(settings, part.year, part.lastMonth),
    months: monthsOf(part),
    part,
  };
}

/** From the year's start to the end of the period. */
export function yearToDate(period: Period, settings: readonly Settings[]): Period | undefined {
  const { part } = period;
  if (!part) return undefined;
  return {
    name: period.name,
    from: startOfMonth(settings, part.year, 1),
    to: period.to,
    months: monthsOf({ ...part, firstMonth: 1 }),
    part: { ...part, firstMonth: 1 },
  };
}
