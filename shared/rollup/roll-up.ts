// The decision of one roll-up step, for leaf and parent alike: from what is stored, the unit's own records and its
// children's items to the item to write. Read `stored` first, then the rest; write only where `stored.version` still
// stands, else read all again. It is written even where nothing has changed: the new version is what stops another
// worker, who read older records and is slow, from writing them over the right ones. The order around it makes a
// crash harmless, because every step is made again from the start until it ends:
//   leaf worker:    write the item, THEN mark (parent, month) dirty;
//   parent worker:  read the mark's token, read the children, write the item, mark the next parent,
//                   THEN remove the mark only if its token is still the one read.
import type { MonthName } from '../period/name.ts';
import { sameCounts, sum } from './counts.ts';
import type { FiguresItem } from './item.ts';
import type { Own } from './leaf.ts';

export interface Step {
  readonly unit: string;
  readonly month: MonthName;
  readonly stored: FiguresItem | undefined;
  /** Items of the units below it in this month; none for a leaf. */
  readonly children: readonly Pick<FiguresItem, 'counts'>[];
  /** Absent: keep what is stored. */
  readonly own?: Own;
}

export function rollUp({ unit, month, stored, children, own }: Step): FiguresItem {
  const ownCounts = own?.own ?? stored?.own ?? {};
  return {
    unit,
    period: month,
    version: (stored?.version ?? 0) + 1,
    records: [...(own?.records ?? stored?.records ?? [])],
    own: ownCounts,
    counts: sum([ownCounts, ...children.map(({ counts }) => counts)]),
  };
}

/** As good as none. */
export function isEmpty(item: FiguresItem): boolean {
  return item.records.length === 0 && Object.keys(item.own).length === 0 && Object.keys(item.counts).length === 0;
}

/** Equal but for the version. */
export function sameItem(one: FiguresItem, other: FiguresItem): boolean {
  return (
    one.unit === other.unit &&
    one.period === other.period &&
    one.records.length === other.records.length &&
    one.records.every((record, index) => record === other.records[index]) &&
    sameCounts(one.own, other.own) &&
    sameCounts(one.counts, other.counts)
  );
}
