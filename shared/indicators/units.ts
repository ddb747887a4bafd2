// How many organisations admitted, reached their plan, lag, stand idle.
import { addDays } from '../period/day.ts';
import { formatPeriod } from '../period/name.ts';
import { periodNamed } from '../period/period.ts';
import { under } from '../rollup/counts.ts';
import { recordsCover } from './comparison.ts';
import type { Figures } from './figure.ts';
import { count } from './figure.ts';
import { byGrassroots } from './organisation.ts';
import type { Grassroots, Question } from './question.ts';
import { at } from './question.ts';
import { arrivalFigures } from './reporting.ts';

function howMany(units: readonly Grassroots[], is: (unit: Grassroots) => boolean): number {
  return units.filter(is).length;
}

const ofKind = (units: readonly Grassroots[], kind: Grassroots['kind']) => units.filter((unit) => unit.kind === kind);

function admissionFigures({ grassroots }: Question): Figures {
  if (grassroots.length === 0) return {};
  const having = grassroots.filter(({ admitted }) => admitted > 0);
  const without = grassroots.filter(({ admitted }) => admitted === 0);
  return {
    units: count(grassroots.length),
    'units.committee': count(ofKind(grassroots, 'committee').length),
    'units.cell': count(ofKind(grassroots, 'cell').length),
    'units.subCommittees': count(grassroots.reduce((total, unit) => total + unit.subCommittees, 0)),
    unitsWithAdmission: count(having.length),
    'unitsWithAdmission.committee': count(ofKind(having, 'committee').length),
    'unitsWithAdmission.cell': count(ofKind(having, 'cell').length),
    unitsWithoutAdmission: count(without.length),
    'unitsWithoutAdmission.committee': count(ofKind(without, 'committee').length),
    'unitsWithoutAdmission.cell': count(ofKind(without, 'cell').length),
    'unitsWithoutAdmission.noSource': count(howMany(without, ({ noSource }) => noSource)),
    'unitsWithoutAdmission.withSource': count(howMany(without, ({ noSource }) => !noSource)),
  };
}

/** Distinct cells with an admission; not known where an admission names none. */
function cellsWithAdmission({ counts, period, source }: Question): number | undefined {
  const cells = new Map(under(counts, 'cell:'));
  for (const [code, value] of under(counts, 'unit:')) {
    if (source.registry.unitIn(code, period)?.kind === 'cell' && !cells.has(code)) cells.set(code, value);
  }
  const placed = [...cells.values()].reduce((total, value) => total + value, 0);
  return placed < at(counts, 'admitted') ? undefined : [...cells.values()].filter((value) => value > 0).length;
}

function cellFigures(question: Question): Figures {
  const { grassroots } = question;
  if (grassroots.length === 0) return {};
  const total = grassroots.reduce((sum, { cells }) => sum + cells, 0);
  const having = cellsWithAdmission(question);
  return {
    cells: count(total),
    cellsWithAdmission: count(having),
    cellsWithoutAdmission: count(having === undefined ? undefined : total - having),
  };
}

function planFigures({ grassroots, ytdCounts }: Question): Figures {
  const isPlanned = grassroots.some(({ planned }) => planned !== undefined);
  if (!isPlanned || !ytdCounts) return {};
  const given = grassroots.filter(({ planned }) => (planned ?? 0) > 0);
  return {
    unitsReachedPlan: count(howMany(given, ({ admittedYtd, planned = 0 }) => admittedYtd >= planned)),
    unitsExceededPlan: count(howMany(given, ({ admittedYtd, planned = 0 }) => admittedYtd > planned)),
    unitsBelowPlan: count(howMany(given, ({ admittedYtd, planned = 0 }) => admittedYtd < planned)),
    unitsNoPlan: count(grassroots.length - given.length),
  };
}

/** TCCSĐ below the quarter's share of their plan; for a stretch that ends with a quarter. */
export function laggingUnits(question: Question): readonly Grassroots[] | undefined {
  const { grassroots, period, settings, ytdCounts } = question;
  const month = period.part?.lastMonth;
  if (month === undefined || month % 3 !== 0 || !ytdCounts) return undefined;
  const percent = settings.laggingPercent[month / 3 - 1] ?? 0;
  return grassroots.filter(({ admittedYtd, planned = 0 }) => planned > 0 && admittedYtd * 100 < planned * percent);
}

/** Beyond this many quarters a run is not followed further. */
const longestRun = 40;

/** Quarters back from the period's last without an admission, per TCCSĐ; as far as records go. */
export function idleQuarters(question: Question): ReadonlyMap<string, number> | undefined {
  const { period, grassroots, unit, source } = question;
  const { part } = period;
  if (!part || part.lastMonth % 3 !== 0) return undefined;
  const runs = new Map(grassroots.map(({ code }) => [code, 0]));
  const running = new Set(runs.keys());
  let index = part.year * 4 + part.lastMonth / 3 - 1;
  for (let back = 0; back < longestRun && running.size > 0; back += 1, index -= 1) {
    const quarter = quarterAt(index);
    if (!recordsCover(quarter, source)) break;
    const stretch = periodNamed(formatPeriod(quarter), source.settings);
    if (!stretch) break;
    const admitted = byGrassroots(source.countsOf(unit, stretch.months), stretch, source);
    for (const code of running) {
      const stood = source.registry.unitIn(code, { from: addDays(stretch.to, -1), to: stretch.to }) !== undefined;
      if (stood && (admitted.get(code) ?? 0) === 0) runs.set(code, back + 1);
      else running.delete(code);
    }
  }
  return runs;
}

function quarterAt(index: number) {
  const quarter = (index % 4) + 1;
  return { kind: 'quarter' as const, year: Math.floor(index / 4), firstMonth: quarter * 3 - 2, lastMonth: quarter * 3 };
}

function idleFigures(question: Question): Figures {
  const runs = idleQuarters(question);
  const { isAbove, unit, settings } = question;
  if (!runs) return {};
  const idle = [...runs.values()].filter((run) => run >= settings.idleQuarters).length;
  return {
    unitIdleQuarters: isAbove ? null : count(runs.get(unit)),
    unitsIdle: count(idle),
  };
}

export function unitFigures(question: Question): Figures {
  const lagging = laggingUnits(question);
  return {
    ...admissionFigures(question),
    ...cellFigures(question),
    ...planFigures(question),
    ...(lagging && question.grassroots.length > 0 ? { lagging: count(lagging.length) } : {}),
    ...idleFigures(question),
    ...arrivalFigures(question),
  };
}
