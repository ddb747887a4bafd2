// Is a committee (đảng bộ) a grassroots organisation or above such? Where a committee or a sub-committee stands right below
// it, that tells. With nothing but cells below it, it is a đảng bộ cơ sở as long as all committees beside it are; beside a
// higher committee it may be either, its cells then being parts of it or chi bộ cơ sở. That nobody can infer: it is asked.
import type { LineError, Numbered } from './message.ts';
import { lineError } from './message.ts';
import { overlap } from './unit.ts';
import type { Unit } from './unit.ts';

type Below = ReadonlyMap<string | undefined, readonly Unit[]>;

const below = (unit: Unit, kind: Unit['kind'], children: Below) =>
  (children.get(unit.code) ?? []).filter((child) => child.kind === kind && overlap(child, unit));

/** A row beside this one that stands above the grassroots while it stands, and what makes it so. */
function higherBeside(row: Unit, children: Below): { readonly beside: Unit; readonly because: Unit } | undefined {
  for (const beside of children.get(row.parent) ?? []) {
    if (beside.code === row.code || beside.kind !== 'committee' || !overlap(beside, row)) continue;
    const because =
      beside.level === 'higher' ? beside : below(beside, 'committee', children).find((one) => overlap(one, row));
    if (because) return { beside, because };
  }
  return undefined;
}

const childrenOf = (rows: readonly Unit[]): Below => Map.groupBy(rows, ({ parent }) => parent);

/** Of which level a committee is, and what says so: its line, what stands above or below it, or nothing at all. */
export interface StandingLevel {
  readonly level: NonNullable<Unit['level']>;
  readonly by: 'line' | 'tree' | 'nothing';
}

function levelAmong(row: Unit, children: Below): StandingLevel | undefined {
  const { kind, parent, level } = row;
  if (kind !== 'committee') return undefined;
  if (level !== undefined) return { level, by: 'line' };
  if (parent === undefined || below(row, 'committee', children).length > 0) return { level: 'higher', by: 'tree' };
  const isParted = below(row, 'sub-committee', children).length > 0;
  return { level: 'grassroots', by: isParted ? 'tree' : 'nothing' };
}

/** In the order of the rows; nothing of what is no committee. */
export function levelsOf(rows: readonly Unit[]): readonly (StandingLevel | undefined)[] {
  const children = childrenOf(rows);
  return rows.map((row) => levelAmong(row, children));
}

const isTold = (row: Unit, children: Below): boolean => levelAmong(row, children)?.by !== 'nothing';

function unclear(line: number, { code }: Unit, beside: Unit): LineError {
  return lineError(
    line,
    'unit.level-unclear',
    `Đơn vị ${code}: bên cạnh đảng bộ cấp trên ${beside.code}, đảng bộ chỉ có chi bộ bên dưới có thể là đảng bộ cơ sở, cũng có thể là đảng bộ cấp trên của các chi bộ cơ sở. Ghi loại (kind) của ${code} là grassroots-committee (đảng bộ cơ sở) hoặc higher-committee (đảng bộ cấp trên).`,
    `Unit ${code}: beside the higher committee ${beside.code}, a committee with nothing but cells below it may be a đảng bộ cơ sở, or stand above grassroots cells. Write kind grassroots-committee or higher-committee for ${code}.`,
  );
}

/** What a line says of its level and what stands above or below it must agree. */
function contradiction(line: number, row: Unit, children: Below): readonly LineError[] {
  const { code, level, parent, kind } = row;
  if (level === undefined) return [];
  if (kind !== 'committee') {
    const [vi, en] = [
      `Đơn vị ${code}: chỉ đảng bộ mới ghi cấp (level).`,
      `Unit ${code}: only a committee has a level.`,
    ];
    return [lineError(line, 'unit.level-kind', vi, en)];
  }
  if (level === 'grassroots' && parent === undefined) {
    return [
      lineError(
        line,
        'unit.level-top',
        `Đơn vị ${code}: đơn vị cao nhất không thể là đảng bộ cơ sở (grassroots-committee); ghi committee.`,
        `Unit ${code}: the top unit is no grassroots-committee; write committee.`,
      ),
    ];
  }
  const [wrong] = below(row, level === 'grassroots' ? 'committee' : 'sub-committee', children);
  if (!wrong) return [];
  const said = { grassroots: 'đảng bộ cơ sở (grassroots-committee)', higher: 'đảng bộ cấp trên (higher-committee)' }[
    level
  ];
  const child = { grassroots: 'đảng bộ', higher: 'đảng bộ bộ phận' }[level];
  return [
    lineError(
      line,
      'unit.level-below',
      `Đơn vị ${code} ghi là ${said} nhưng có ${child} ${wrong.code} ngay bên dưới; sửa loại (kind) của ${code} hoặc cấp trên (parent) của ${wrong.code}.`,
      `Unit ${code} is said to be a ${level}-committee, but the ${wrong.kind} ${wrong.code} stands right below it; put the kind of ${code} or the parent of ${wrong.code} right.`,
    ),
  ];
}

/**
 * By line. A unit that was registered before is asked about on the line that makes its neighbour a higher committee, or that
 * contradicts its level.
 */
export function levelFaults(
  rows: readonly Numbered<Unit>[],
  kept: readonly Unit[],
): ReadonlyMap<number, readonly LineError[]> {
  const all = [...kept, ...rows.map(({ row }) => row)];
  const children = childrenOf(all);
  const lineOf = new Map(rows.map(({ line, row }) => [row, line]));
  const parentLine = (unit: Unit) => rows.find(({ row }) => row.parent === unit.code && row.kind !== 'cell')?.line;
  const faults = all.flatMap((row) => {
    const own = lineOf.get(row) ?? parentLine(row);
    const contradicted = own === undefined ? [] : contradiction(own, row, children);
    const higher = isTold(row, children) ? undefined : higherBeside(row, children);
    const line = higher && (lineOf.get(row) ?? lineOf.get(higher.because) ?? lineOf.get(higher.beside));
    return [...contradicted, ...(higher && line !== undefined ? [unclear(line, row, higher.beside)] : [])];
  });
  return Map.groupBy(faults, ({ line }) => line);
}
