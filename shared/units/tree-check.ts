// Is this registry a tree at every moment? Order of days, overlaps of one unit with itself, parents that stand as long
// as their children, no circles, one top unit, nothing below a cell.
import type { LineError, Numbered } from './message.ts';
import { lineError } from './message.ts';
import { levelFaults } from './committee-level.ts';
import type { Unit } from './unit.ts';
import { overlap } from './unit.ts';

function daysInOrder({ line, row }: Numbered<Unit>): readonly LineError[] {
  if (row.validTo === undefined || row.validFrom < row.validTo) return [];
  return [
    lineError(
      line,
      'unit.days-reversed',
      `Đơn vị ${row.code}: validTo phải sau validFrom.`,
      `Unit ${row.code}: validTo must come after validFrom.`,
    ),
  ];
}

function ownOverlap({ line, row }: Numbered<Unit>, sameCode: readonly Unit[]): readonly LineError[] {
  if (!sameCode.some((other) => other !== row && overlap(row, other))) return [];
  return [
    lineError(
      line,
      'unit.overlap',
      `Đơn vị ${row.code} có hai dòng trùng thời gian.`,
      `Unit ${row.code} has two rows that overlap in time.`,
    ),
  ];
}

/** The parent stands without a gap from the first day to the last. */
function covered(row: Unit, parents: readonly Unit[]): boolean {
  let reached: string | undefined = row.validFrom;
  for (const parent of [...parents].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    if (reached === undefined || parent.validFrom > reached) break;
    if (parent.validTo === undefined) reached = undefined;
    else if (parent.validTo > reached) reached = parent.validTo;
  }
  return reached === undefined || (row.validTo !== undefined && row.validTo <= reached);
}

function parentStands({ line, row }: Numbered<Unit>, parents: readonly Unit[] | undefined): readonly LineError[] {
  if (row.parent === undefined) return [];
  if (!parents) {
    return [
      lineError(
        line,
        'unit.parent-unknown',
        `Đơn vị ${row.code}: không có đơn vị cấp trên "${row.parent}".`,
        `Unit ${row.code}: there is no parent "${row.parent}".`,
      ),
    ];
  }
  if (parents.some(({ kind }) => kind === 'cell')) {
    return [
      lineError(
        line,
        'unit.parent-cell',
        `Đơn vị ${row.code}: chi bộ "${row.parent}" không thể có đơn vị cấp dưới.`,
        `Unit ${row.code}: the cell "${row.parent}" cannot have units below it.`,
      ),
    ];
  }
  if (covered(row, parents)) return [];
  return [
    lineError(
      line,
      'unit.parent-not-valid',
      `Đơn vị ${row.code}: cấp trên "${row.parent}" không tồn tại trong cả thời gian của đơn vị.`,
      `Unit ${row.code}: the parent "${row.parent}" does not stand for all of the unit's time.`,
    ),
  ];
}

/** A đảng bộ bộ phận stands between a đảng bộ cơ sở and its chi bộ: no committee of any kind lies below it. */
function parentIsOfTheKind({ line, row }: Numbered<Unit>, parents: readonly Unit[]): readonly LineError[] {
  const isBelowSubCommittee = parents.some((parent) => parent.kind === 'sub-committee' && overlap(parent, row));
  if (row.kind === 'cell' || !isBelowSubCommittee) return [];
  return [
    lineError(
      line,
      'unit.parent-kind',
      `Đơn vị ${row.code}: dưới đảng bộ bộ phận "${row.parent}" chỉ có chi bộ.`,
      `Unit ${row.code}: only cells stand below the sub-committee "${row.parent}".`,
    ),
  ];
}

/**
 * Goes up from a row at each moment a row of the chain begins: a circle may exist for a while only. A circle further up is
 * that of the units in it, not of those below.
 */
function inCircle(row: Unit, codes: ReadonlyMap<string, readonly Unit[]>): boolean {
  const climb = (at: Unit, window: Pick<Unit, 'validFrom' | 'validTo'>, passed: readonly string[]): boolean => {
    if (at.parent === undefined || passed.includes(at.parent)) return false;
    if (at.parent === row.code) return true;
    const below = [...passed, at.parent];
    return (codes.get(at.parent) ?? []).some(
      (parent) => overlap(parent, window) && climb(parent, shared(parent, window), below),
    );
  };
  return climb(row, row, []);
}

function shared(one: Unit, other: Pick<Unit, 'validFrom' | 'validTo'>): Pick<Unit, 'validFrom' | 'validTo'> {
  const ends = [one.validTo, other.validTo].filter((day) => day !== undefined).sort();
  return { validFrom: one.validFrom > other.validFrom ? one.validFrom : other.validFrom, validTo: ends[0] };
}

function noCircle({ line, row }: Numbered<Unit>, codes: ReadonlyMap<string, readonly Unit[]>): readonly LineError[] {
  if (!inCircle(row, codes)) return [];
  return [
    lineError(
      line,
      'unit.circle',
      `Đơn vị ${row.code} nằm trong một vòng cấp trên - cấp dưới.`,
      `Unit ${row.code} is above itself.`,
    ),
  ];
}

function oneTop({ line, row }: Numbered<Unit>, all: readonly Unit[]): readonly LineError[] {
  if (row.parent !== undefined) return [];
  const other = all.find(({ code, parent }) => parent === undefined && code !== row.code);
  if (!other || !overlap(row, other)) return [];
  return [
    lineError(
      line,
      'unit.two-tops',
      `Có hai đơn vị cao nhất: ${row.code} và ${other.code}; các đơn vị khác cần có cấp trên (parent).`,
      `Two units have no parent: ${row.code} and ${other.code}.`,
    ),
  ];
}

/** A unit that is already registered must not lose its parent through this import. */
function childrenKeptUp(
  { line, row }: Numbered<Unit>,
  kept: readonly Unit[],
  rowsOfCode: readonly Unit[],
): readonly LineError[] {
  const orphan = kept.find((unit) => unit.parent === row.code && !covered(unit, rowsOfCode));
  if (!orphan) return [];
  return [
    lineError(
      line,
      'unit.children-left',
      `Đơn vị ${row.code} kết thúc khi đơn vị cấp dưới ${orphan.code} vẫn còn.`,
      `Unit ${row.code} ends while ${orphan.code} below it still stands.`,
    ),
  ];
}

/** Lines that could not be parsed: nobody knows how long their units stand, or below whom. */
export interface Broken {
  readonly codes: ReadonlySet<string>;
  /** One of them does not say which unit it is of: it may be any. */
  readonly unnamed: boolean;
}
const none: Broken = { codes: new Set(), unnamed: false };

const onParent: ReadonlySet<string> = new Set(['unit.parent-unknown', 'unit.parent-not-valid']);

/** A unit is not accused of what a line that could not be parsed may answer for. */
function leansOn({ codes, unnamed }: Broken, { parent, code }: Unit, fault: LineError): boolean {
  if (onParent.has(fault.code)) return unnamed || (parent !== undefined && codes.has(parent));
  // Whatever stood on it may be what tells the level of a committee.
  if (fault.code === 'unit.level-unclear') return unnamed || codes.size > 0;
  return fault.code === 'unit.children-left' && (unnamed || codes.has(code));
}

export function checkTree(
  rows: readonly Numbered<Unit>[],
  known: readonly Unit[],
  broken: Broken = none,
): readonly LineError[] {
  const replaced = new Set(rows.map(({ row }) => `${row.code} ${row.validFrom}`));
  const kept = known.filter(({ code, validFrom }) => !replaced.has(`${code} ${validFrom}`) && !broken.codes.has(code));
  const all = [...kept, ...rows.map(({ row }) => row)];
  const codes = Map.groupBy(all, ({ code }) => code);
  const levels = levelFaults(rows, kept);
  return rows.flatMap((numbered) =>
    [
      ...childrenKeptUp(numbered, kept, codes.get(numbered.row.code) ?? []),
      ...daysInOrder(numbered),
      ...ownOverlap(numbered, codes.get(numbered.row.code) ?? []),
      ...parentStands(numbered, numbered.row.parent === undefined ? undefined : codes.get(numbered.row.parent)),
      ...parentIsOfTheKind(numbered, codes.get(numbered.row.parent ?? '') ?? []),
      ...noCircle(numbered, codes),
      ...oneTop(numbered, all),
      ...(levels.get(numbered.line) ?? []),
    ].filter((fault) => !leansOn(broken, numbered.row, fault)),
  );
}
