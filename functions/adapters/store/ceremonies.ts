// The day of an admission ceremony, which no admission paper carries: entered by the unit, one per admission decision.
import { z } from 'zod';
import { parseItem } from '../table.ts';
import type { Table } from '../table.ts';

export const Ceremony = z.object({
  unit: z.string(),
  /** The admission decision. */
  documentId: z.string(),
  date: z.iso.date(),
  enteredBy: z.string(),
  enteredAt: z.iso.datetime(),
  version: z.int().min(1),
});
export type Ceremony = z.infer<typeof Ceremony>;

const keyOf = (unit: string, documentId: string) => ({ pk: `CEREMONY#${unit}`, sk: documentId });

export function ceremoniesIn(table: Table) {
  return {
    async get(unit: string, documentId: string): Promise<Ceremony | undefined> {
      return parseItem(Ceremony, await table.get(keyOf(unit, documentId)));
    },
    insert: (ceremony: Ceremony) => table.insert(keyOf(ceremony.unit, ceremony.documentId), ceremony),
    /** Fault `conflict` unless the version it was read with still stands. */
    replace: (ceremony: Ceremony) => table.replace(keyOf(ceremony.unit, ceremony.documentId), ceremony),
    async ofUnit(unit: string): Promise<Ceremony[]> {
      return (await table.all({ pk: `CEREMONY#${unit}` })).map((item) => Ceremony.parse(item));
    },
  };
}
