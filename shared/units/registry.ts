// The tree of units, valid in time. Within a period a unit has one place: its last one that shares a day with it. So a
// unit that is dissolved or moved in the middle of a month is still summed once.
import type { Day } from '../period/day.ts';
import type { Unit } from './unit.ts';
import { overlap } from './unit.ts';

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export interface Registry {
  readonly rows: readonly Unit[];
  /** The unit as it last stood in the period. */
  unitIn: (code: string, stretch: Stretch) => Unit | undefined;
  /** Codes directly below, sorted. */
  childrenIn: (code: string, stretch: Stretch) => readonly string[];
  /** From the unit's parent up to the top. */
  ancestorsIn: (code: string, stretch: Stretch) => readonly string[];
  /**
   * Does it stand above the grassroots (TCCSĐ)? The top does, a committee right above another committee, and one of which
   * the registry says so because nothing but cells stands below it.
   */
  isAboveIn: (code: string, stretch: Stretch) => boolean;
  /** The unit without a parent. */
  topIn: (stretch: Stretch) => Unit | undefined;
  /** Units that stood at some time in it, by code. */
  unitsIn: (stretch: Stretch) => readonly Unit[];
}

function byCode(rows: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const map = new Map<string, Unit[]>();
  for (const row of rows) {
    const known = map.get(row.code);
    if (known) known.push(row);
    else map.set(row.code, [row]);
  }
  return map;
}

function lastIn(rows: readonly Unit[], { from, to }: Stretch): Unit | undefined {
  let last: Unit | undefined;
  for (const row of rows) {
    if (overlap(row, { validFrom: from, validTo: to }) && (!last || row.validFrom > last.validFrom)) last = row;
  }
  return last;
}

interface Tree {
  readonly units: ReadonlyMap<string, Unit>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly above: ReadonlySet<string>;
}

function treeIn(codes: ReadonlyMap<string, readonly Unit[]>, stretch: Stretch): Tree {
  const units = new Map<string, Unit>();
  const children = new Map<string, string[]>();
  for (const code of [...codes.keys()].sort()) {
    const unit = lastIn(codes.get(code) ?? [], stretch);
    if (!unit) continue;
    units.set(code, unit);
    if (unit.parent === undefined) continue;
    const siblings = children.get(unit.parent);
    if (siblings) siblings.push(code);
    else children.set(unit.parent, [code]);
  }
  return { units, children, above: aboveIn(units) };
}

/** A đảng bộ cơ sở has đảng bộ bộ phận and chi bộ below it: who has a committee there is a higher committee. */
function aboveIn(units: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const all = [...units.values()];
  const isHigher = ({ parent, level }: Unit) => parent === undefined || level === 'higher';
  const tops = all.filter(isHigher).map(({ code }) => code);
  const parents = all.flatMap(({ kind, parent }) => (kind === 'committee' && parent !== undefined ? [parent] : []));
  return new Set([...tops, ...parents]);
}

function ancestors(tree: Tree, code: string): readonly string[] {
  const chain: string[] = [];
  let parent = tree.units.get(code)?.parent;
  // A cycle is refused on import; here it must only not hang.
  while (parent !== undefined && !chain.includes(parent)) {
    chain.push(parent);
    parent = tree.units.get(parent)?.parent;
  }
  return chain;
}

/** The tree of each stretch is made once: closing a quarter asks thousands of times. */
export function registryOf(rows: readonly Unit[]): Registry {
  const codes = byCode(rows);
  const trees = new Map<string, Tree>();
  const tree = (stretch: Stretch): Tree => {
    const key = `${stretch.from} ${stretch.to}`;
    const known = trees.get(key) ?? treeIn(codes, stretch);
    trees.set(key, known);
    return known;
  };
  return {
    rows,
    unitIn: (code, stretch) => tree(stretch).units.get(code),
    childrenIn: (code, stretch) => tree(stretch).children.get(code) ?? [],
    ancestorsIn: (code, stretch) => ancestors(tree(stretch), code),
    isAboveIn: (code, stretch) => tree(stretch).above.has(code),
    topIn: (stretch) => [...tree(stretch).units.values()].find(({ parent }) => parent === undefined),
    unitsIn: (stretch) => [...tree(stretch).units.values()],
  };
}
