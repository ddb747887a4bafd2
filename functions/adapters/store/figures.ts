// Figures of a unit and a month: FIGURES#<unit> / <month>, written only where the version read still stands; and the
// marks of parents that must be summed again: DIRTY / <unit>#<month>.
import { z } from 'zod';
import { Fault } from '../../../shared/fault.ts';
import { FiguresItem } from '../../../shared/rollup/item.ts';
import { parseItem } from '../table.ts';
import type { Table } from '../table.ts';

const keyOf = (unit: string, period: string) => ({ pk: `FIGURES#${unit}`, sk: period });
const markKey = (unit: string, period: string) => ({ pk: 'DIRTY', sk: `${unit}#${period}` });

export const DirtyMark = z.object({
  unit: z.string(),
  period: z.string(),
  /** Another one with every marking: who takes a mark away takes only the one that he has seen. */
  token: z.string(),
  since: z.iso.datetime(),
});
export type DirtyMark = z.infer<typeof DirtyMark>;

export function figuresIn(table: Table) {
  return {
    async get(unit: string, period: string): Promise<FiguresItem | undefined> {
      return parseItem(FiguresItem, await table.get(keyOf(unit, period)));
    },
    /** Fault `conflict` unless `item.version - 1` is what stands, or nothing for version 1. */
    async write(item: FiguresItem): Promise<void> {
      const key = keyOf(item.unit, item.period);
      if (item.version > 1) await table.replace(key, { ...item, version: item.version - 1 });
      else if (!(await table.insert(key, item))) throw new Fault('conflict', 'item.changed');
    },
    /** Months of a unit, both ends belong to it. */
    async between(unit: string, first: string, last: string): Promise<FiguresItem[]> {
      const items = await table.all({ pk: `FIGURES#${unit}`, between: [first, last] });
      return items.map((item) => FiguresItem.parse(item));
    },
    async all(unit: string): Promise<FiguresItem[]> {
      return (await table.all({ pk: `FIGURES#${unit}` })).map((item) => FiguresItem.parse(item));
    },
    mark: (mark: DirtyMark) => table.put(markKey(mark.unit, mark.period), mark),
    async marked(unit: string, period: string): Promise<DirtyMark | undefined> {
      return parseItem(DirtyMark, await table.get(markKey(unit, period)));
    },
    /** Stays where it was marked anew meanwhile. */
    async unmark({ unit, period, token }: DirtyMark): Promise<void> {
      try {
        await table.remove(markKey(unit, period), ['token', token]);
      } catch (error) {
        if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
      }
    },
    async allMarked(): Promise<DirtyMark[]> {
      return (await table.all({ pk: 'DIRTY' })).map((item) => DirtyMark.parse(item));
    },
  };
}
