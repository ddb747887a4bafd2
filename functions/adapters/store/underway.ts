// What is begun and not yet finished: a mark is set before the first step and taken away after the last, so that the
// sweeper finds everything that stopped in between without looking through the whole table.
import { z } from 'zod';
import type { Table } from '../table.ts';

export const Underway = z.object({
  /** A submission id, or a document id where a reviewed document is being settled. */
  id: z.string(),
  since: z.iso.datetime(),
});
export type Underway = z.infer<typeof Underway>;

const keyOf = (id: string) => ({ pk: 'UNDERWAY', sk: id });

export function underwayIn(table: Table) {
  return {
    mark: (id: string, since: string) => table.put(keyOf(id), { id, since }),
    finished: (id: string) => table.remove(keyOf(id)),
    async isMarked(id: string): Promise<boolean> {
      return (await table.get(keyOf(id))) !== undefined;
    },
    async all(): Promise<Underway[]> {
      return (await table.all({ pk: 'UNDERWAY' })).map((item) => Underway.parse(item));
    },
  };
}
