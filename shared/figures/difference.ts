// What a late correction changed between two versions: which figure, from what to what, because of which record, for
// what cause and by whose decision. Readable without the records; names nobody.
import type { Figure } from '../indicators/figure.ts';
import { keysOf as keysBehind } from './lineage.ts';
import type { Cause, FactRecord } from '../record/record.ts';
import { reference } from '../record/versions.ts';
import type { CountingContext } from '../rollup/context.ts';
import type { Counted } from '../rollup/leaf.ts';
import { countEach } from '../rollup/leaf.ts';
import type { ClosedPeriod } from './closed-period.ts';

export interface ChangedRecord {
  readonly recordId: string;
  /** Versions that counted; nothing where it did not count. */
  readonly before?: number;
  readonly after?: number;
  readonly unitBefore?: string;
  readonly unitAfter?: string;
}

export interface RecordChange extends ChangedRecord {
  readonly cause: Cause;
  readonly decidedBy: string;
  readonly knownAt: string;
  readonly documentId: string | null;
}

export interface FigureChange {
  readonly unit: string;
  readonly figure: string;
  readonly from: Figure | null;
  readonly to: Figure | null;
  /** Record ids. */
  readonly because: readonly string[];
}

export interface Difference {
  readonly period: string;
  readonly versions: readonly [number, number];
  readonly records: readonly RecordChange[];
  readonly figures: readonly FigureChange[];
}

interface Placed {
  readonly version: number;
  readonly unit: string;
}

function placed({ leaves }: ClosedPeriod): ReadonlyMap<string, Placed> {
  return new Map(
    leaves.flatMap(({ unit, records }) =>
      records.map((one) => {
        const cut = one.lastIndexOf('@');
        return [one.slice(0, cut), { version: Number(one.slice(cut + 1)), unit }] as const;
      }),
    ),
  );
}

/** Records that count differently; the caller reads all their versions, and those of the same persons. */
export function changedRecords(before: ClosedPeriod, after: ClosedPeriod): readonly ChangedRecord[] {
  const [old, now] = [placed(before), placed(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((recordId) => {
    const [was, is] = [old.get(recordId), now.get(recordId)];
    if (was?.version === is?.version) return [];
    return [
      {
        recordId,
        ...(was ? { before: was.version, unitBefore: was.unit } : {}),
        ...(is ? { after: is.version, unitAfter: is.unit } : {}),
      },
    ];
  });
}

/** The version that made the change: the one that counts now, or the one that took it back. */
function decisive(change: ChangedRecord, history: readonly FactRecord[]): FactRecord | undefined {
  const versions = history.filter(({ recordId }) => recordId === change.recordId);
  const after = versions.find(({ version }) => version === change.after);
  return after ?? versions.filter(({ annulled }) => annulled).sort((one, other) => other.version - one.version)[0];
}

function explained(change: ChangedRecord, history: readonly FactRecord[]): RecordChange {
  const record = decisive(change, history);
  const cause = record?.cause ?? (change.before === undefined ? 'late' : 'changed');
  return {
    ...change,
    cause,
    decidedBy: record?.approvedBy ?? '',
    knownAt: record?.knownAt ?? '',
    documentId: record?.documentId ?? null,
  };
}

type CountedById = ReadonlyMap<string, Counted>;

function countedIn(closed: ClosedPeriod, history: readonly FactRecord[], context: CountingContext): CountedById {
  const standing = new Set(closed.leaves.flatMap(({ records }) => records));
  const counted = countEach(
    history.filter((record) => standing.has(reference(record))),
    context,
  );
  return new Map(
    counted.flatMap((one) => [one.record, ...(one.person ? [one.person] : [])].map(({ recordId }) => [recordId, one])),
  );
}

interface Compared {
  readonly before: ClosedPeriod;
  readonly after: ClosedPeriod;
  readonly history: readonly FactRecord[];
  readonly context: CountingContext;
  /** A unit itself and all above it. */
  readonly above: (unit: string) => readonly string[];
}

/** Keys that a changed record adds now and did not, or no longer adds. */
function keysOf(recordId: string, old: CountedById, now: CountedById): readonly string[] {
  const [was, is] = [old.get(recordId), now.get(recordId)];
  const hasMoved = was?.month !== is?.month || was?.record.unit !== is?.record.unit;
  const keys = [...new Set([...Object.keys(was?.counts ?? {}), ...Object.keys(is?.counts ?? {})])];
  return hasMoved ? keys : keys.filter((key) => was?.counts[key] !== is?.counts[key]);
}

interface Reach {
  readonly recordId: string;
  readonly units: ReadonlySet<string>;
  readonly keys: readonly string[];
}

function reaches({ before, after, history, context, above }: Compared, changes: readonly ChangedRecord[]) {
  const [old, now] = [countedIn(before, history, context), countedIn(after, history, context)];
  return changes.map(({ recordId, unitBefore, unitAfter }): Reach => {
    const units = [unitBefore, unitAfter].flatMap((unit) => (unit === undefined ? [] : above(unit)));
    return { recordId, units: new Set(['', ...units]), keys: keysOf(recordId, old, now) };
  });
}

/** `gender.unknown` is behind `women`, which counts `gender.female`: of one whose sex is not known no split is. */
function isUnknownOf(records: RegExp, key: string): boolean {
  return key.endsWith('.unknown') && records.source.startsWith(`^${key.slice(0, -'.unknown'.length)}`);
}

/**
 * A figure without records of its own (units that lead, a forecast) rests on all of them; a rank on those of other units
 * too.
 */
function isBehind(figure: string, unit: string, { units, keys }: Reach): boolean {
  if (figure.startsWith('rankBy')) return true;
  const [records, whole] = [keysBehind(figure, 'numerator'), keysBehind(figure, 'denominator')];
  const touches = (key: string) => records?.test(key) || whole?.test(key) || (records && isUnknownOf(records, key));
  return units.has(unit) && (!records || keys.some(touches));
}

function same(one: Figure | null | undefined, other: Figure | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function changedFigures(compared: Compared, reached: readonly Reach[]): readonly FigureChange[] {
  const { before, after } = compared;
  const units = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])].sort();
  return units.flatMap((unit) => {
    const [old, now] = [before.figures[unit] ?? {}, after.figures[unit] ?? {}];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return ids.flatMap((figure) => {
      if (same(old[figure], now[figure])) return [];
      const because = reached.filter((reach) => isBehind(figure, unit, reach)).map(({ recordId }) => recordId);
      return [{ unit, figure, from: old[figure] ?? null, to: now[figure] ?? null, because }];
    });
  });
}

/** `history`: all versions of the changed records and of records of the same persons. */
export function difference(compared: Compared): Difference {
  const { before, after, history } = compared;
  const changes = changedRecords(before, after);
  return {
    period: after.period,
    versions: [before.version, after.version],
    records: changes.map((change) => explained(change, history)),
    figures: changedFigures(compared, reaches(compared, changes)),
  };
}
