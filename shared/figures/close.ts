// Closing a period: pure. The clock, the hash and what is stored are the caller's.
import { Fault } from '../fault.ts';
import type { Figures } from '../indicators/figure.ts';
import { figuresOf, periodOf, overviewOf, questionOf } from '../indicators/figures.ts';
import type { FigureSource } from '../indicators/question.ts';
import { dayAt } from '../period/day.ts';
import type { MonthName } from '../period/name.ts';
import { monthsOf } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import { yearToDate } from '../period/period.ts';
import { grassrootsOf } from '../units/grassroots.ts';
import { canonicalJson } from './canonical.ts';
import type { ClosedPeriod, OpenItem } from './closed-period.ts';

/** `recordsOf`: references of a unit's own records in a month. */
export interface CloseSource extends FigureSource {
  readonly recordsOf: (unit: string, month: MonthName) => readonly string[];
}

export interface Closing {
  readonly period: string;
  /** Instant; the day in Vietnam counts. */
  readonly closedAt: string;
  readonly closedBy: string;
  /** Items of the period's units that wait for a person. */
  readonly open: readonly OpenItem[];
  /** Told to go on although items are open or the period is not over. */
  readonly isForced: boolean;
  readonly previous?: ClosedPeriod | undefined;
  readonly sha256: (text: string) => string;
}

function checkMayClose({ open, isForced, closedAt }: Closing, period: Period): void {
  if (isForced) return;
  if (open.length > 0) throw new Fault('conflict', 'period.items-open', { period: period.name, open: open.length });
  if (dayAt(closedAt) < period.to) throw new Fault('conflict', 'period.not-over', { period: period.name });
}

function leavesOf(months: readonly MonthName[], period: Period, source: CloseSource): ClosedPeriod['leaves'] {
  const stretch = { from: yearToDate(period, source.settings)?.from ?? period.from, to: period.to };
  const codes = source.registry.unitsIn(stretch).map(({ code }) => code);
  return codes.flatMap((unit) =>
    months.flatMap((month) => {
      const records = source.recordsOf(unit, month);
      return records.length === 0 ? [] : [{ unit, month, records: [...records].sort() }];
    }),
  );
}

function figuresOfAll(period: Period, source: FigureSource): Record<string, Figures> {
  const overview = overviewOf(period, source);
  const units = grassrootsOf(overview.top, period, source.registry);
  return Object.fromEntries([
    ['', figuresOf(questionOf(period, source, undefined, overview))],
    ...units.map((unit) => [unit, figuresOf(questionOf(period, source, unit, overview))] as const),
  ]);
}

/** What the hash covers: the same content is the same version, whoever closed it and when. */
function contentOf(period: Period, source: CloseSource, open: readonly OpenItem[]) {
  const { part } = period;
  const months = part ? monthsOf({ ...part, firstMonth: 1 }) : period.months;
  return {
    period: period.name,
    from: period.from,
    to: period.to,
    settings: [...source.settings],
    plan: source.plan.filter(({ year }) => year === part?.year),
    inputs: [...source.inputs],
    leaves: leavesOf(months, period, source),
    figures: figuresOfAll(period, source),
    open: [...open].sort((one, other) => (one.documentId < other.documentId ? -1 : 1)),
  };
}

/** The next version; or the previous one itself where nothing has changed since. */
export function closePeriod(closing: Closing, source: CloseSource): ClosedPeriod {
  const period = periodOf(closing.period, source.settings, dayAt(closing.closedAt));
  checkMayClose(closing, period);
  const content = contentOf(period, source, closing.open);
  const hash = closing.sha256(canonicalJson(content));
  const { previous, closedAt, closedBy } = closing;
  if (previous?.hash === hash) return previous;
  return { ...content, version: (previous?.version ?? 0) + 1, closedAt, closedBy, hash };
}

/** Is a stored version what its own content says? */
export function isIntact(closed: ClosedPeriod, sha256: (text: string) => string): boolean {
  const { version: _version, closedAt: _at, closedBy: _by, hash, ...content } = closed;
  return sha256(canonicalJson(content)) === hash;
}
