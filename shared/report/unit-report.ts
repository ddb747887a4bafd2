// The report of one unit out of a closed version of the whole: made from the very records it was closed from, so that it
// says the same whenever it is asked for. Pure.
import { Fault } from '../fault.ts';
import { canonicalJson } from '../figures/canonical.ts';
import { versionsAsClosed } from '../figures/as-closed.ts';
import { closePeriod } from '../figures/close.ts';
import type { ClosedPeriod } from '../figures/closed-period.ts';
import type { FileContent } from '../figures/from-file.ts';
import { noSourceIn } from '../figures/inputs.ts';
import { closeSourceOf } from '../figures/source.ts';
import { periodOf } from '../indicators/figures.ts';
import type { MonthName } from '../period/name.ts';
import { monthOf, periodNamed } from '../period/period.ts';
import type { FactRecord } from '../record/record.ts';
import type { CountingContext } from '../rollup/context.ts';
import { countingDay } from '../rollup/counting-day.ts';
import { registryOf } from '../units/registry.ts';
import type { Registry } from '../units/registry.ts';
import type { Unit } from '../units/unit.ts';
import type { Committee } from './committee.ts';
import type { Adjustment, ReportInput } from './input.ts';
import { reportInput } from './input-of.ts';
import type { Report } from './model.ts';
import { ownFigures, ownInput, withOwn } from './own-report.ts';
import { reportOf } from './report.ts';
import { committeeOf, rootedAt } from './rooted.ts';

export interface UnitReportAsked {
  readonly unit: string;
  /** Every version of the records of the unit and of all below it. */
  readonly versions: readonly FactRecord[];
  readonly units: readonly Unit[];
  readonly counting: CountingContext;
  readonly committee: Committee;
  /** Of the whole, as they were known when it was closed. */
  readonly adjustments: readonly Adjustment[];
  readonly paper: Pick<ReportInput, 'date'> & Partial<Pick<ReportInput, 'number' | 'secrecy'>>;
  readonly sha256: (text: string) => string;
}

function contentOf(closed: ClosedPeriod, { versions, units, counting }: UnitReportAsked): FileContent {
  const { settings, inputs, plan } = closed;
  const then = { ...counting, settings };
  const period = periodOf(closed.period, settings);
  return {
    year: Number(closed.period.slice(0, 4)),
    versions: versionsAsClosed(versions, closed, period, then),
    ...{ units, plan, inputs, settings, noSource: noSourceIn(inputs), workingDays: counting.workingDays },
  };
}

function stoodIn(registry: Registry, code: string, month: MonthName, settings: FileContent['settings']) {
  const stretch = periodNamed(month, settings);
  return stretch !== undefined && registry.unitIn(code, stretch) !== undefined;
}

/** What a cell recorded while it belonged elsewhere is there. */
function withinTree(content: FileContent): FileContent {
  const registry = registryOf(content.units);
  const versions = content.versions.filter((record) => {
    const day = countingDay(record, content.settings);
    return day === undefined || stoodIn(registry, record.unit, monthOf(day, content.settings), content.settings);
  });
  return { ...content, versions };
}

/** What changed in the unit, as its own figure and by its name. */
function ownAdjustments({ adjustments, unit }: UnitReportAsked, { name }: Unit): readonly Adjustment[] {
  return adjustments.flatMap((one) => {
    const own = one.difference.figures.filter((change) => change.unit === unit);
    const figures = own.flatMap((change) => ['', name].map((of) => ({ ...change, unit: of })));
    return figures.length === 0 ? [] : [{ ...one, difference: { ...one.difference, figures } }];
  });
}

type Leaf = ClosedPeriod['leaves'][number];

/** The unit's part of what the whole was closed from must be what was read, or the report would say something else. */
function assertSame(whole: ClosedPeriod, own: ClosedPeriod, isOwn: (leaf: Leaf) => boolean): void {
  const ofUnit = whole.leaves.filter(isOwn);
  const sorted = (leaves: ClosedPeriod['leaves']) =>
    leaves.toSorted((one, other) => (one.unit + one.month < other.unit + other.month ? -1 : 1));
  if (canonicalJson(sorted(ofUnit)) === canonicalJson(sorted(own.leaves))) return;
  throw new Fault('bug', 'report.not-reproducible', { period: whole.period });
}

export function unitReport(whole: ClosedPeriod, asked: UnitReportAsked): { report: Report; closed: ClosedPeriod } {
  const { unit, sha256, paper } = asked;
  const content = contentOf(whole, asked);
  const rooted = withinTree(rootedAt(content, unit));
  const [source, ownSource] = [closeSourceOf(content, {}), closeSourceOf(rooted, {})];
  const codes = new Set(rooted.units.map(({ code }) => code));
  const { period, version, closedAt, closedBy } = whole;
  const open = whole.open.filter((item) => codes.has(item.unit));
  const made = closePeriod({ period, closedAt, closedBy, open, isForced: true, sha256 }, ownSource);
  assertSame(whole, made, ({ unit: code, month }) => stoodIn(ownSource.registry, code, month, rooted.settings));
  const own = whole.figures[unit] ?? ownFigures(made, unit, source);
  const closed = { ...withOwn(made, own, sha256), version };
  const row = source.registry.unitIn(unit, periodOf(period, whole.settings));
  if (!row) throw new Fault('not-found', 'unit.unknown', { unit });
  const told = {
    ...{ level: 'unit' as const, committee: committeeOf(row, asked.committee), ...paper },
    adjustments: ownAdjustments(asked, row),
  };
  return { report: reportOf(ownInput(reportInput(closed, ownSource, told), unit, source)), closed };
}
