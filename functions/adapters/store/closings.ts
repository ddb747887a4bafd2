// Closed periods, append-only: CLOSED / <period>#<version> says which object holds the version and what its hash is;
// PRINTED / the same says that its files are there. Nothing here is ever written again. COMMITTEE: who signs reports.
import { z } from 'zod';
import { Committee } from '../../../shared/report/committee.ts';
import { parseItem } from '../table.ts';
import type { Table } from '../table.ts';

export const Closing = z.object({
  period: z.string(),
  /** 1, 2, …: each late correction makes the next. Not `version`, which counts writes of an item. */
  number: z.int().min(1),
  from: z.iso.date(),
  to: z.iso.date(),
  hash: z.string(),
  closedAt: z.iso.datetime(),
  closedBy: z.string(),
  isForced: z.boolean(),
  /** Items that waited for a person when it was closed all the same. */
  open: z.int().min(0),
  /** The object that holds it whole, named by its own hash. */
  key: z.string(),
});
export type Closing = z.infer<typeof Closing>;

export const PrintedFile = z.object({ name: z.string(), size: z.int(), contentType: z.string(), sha256: z.string() });
export const Printed = z.object({
  period: z.string(),
  number: z.int().min(1),
  printedAt: z.iso.datetime(),
  files: z.array(PrintedFile),
});
export type Printed = z.infer<typeof Printed>;

const versionKey = ({ period, number }: Pick<Closing, 'period' | 'number'>) =>
  `${period}#${String(number).padStart(6, '0')}`;
const printedKey = (version: Pick<Closing, 'period' | 'number'>, of: string | undefined) =>
  of === undefined ? versionKey(version) : `${versionKey(version)}#${of}`;
const committeeKey = { pk: 'COMMITTEE', sk: 'now' };

export function closingsIn(table: Table) {
  return {
    /** Of one period, or of all, the first version first. */
    async versions(period?: string): Promise<Closing[]> {
      const found = await table.all({ pk: 'CLOSED', ...(period !== undefined && { prefix: `${period}#` }) });
      return found.map((item) => Closing.parse(item));
    },
    /** False where this version is there already. */
    insert: (closing: Closing) => table.insert({ pk: 'CLOSED', sk: versionKey(closing) }, closing),
    /** `of` the whole, or of a unit's own paper by its name. */
    async printed(version: Pick<Closing, 'period' | 'number'>, of?: string): Promise<Printed | undefined> {
      return parseItem(Printed, await table.get({ pk: 'PRINTED', sk: printedKey(version, of) }));
    },
    insertPrinted: (printed: Printed, of?: string) =>
      table.insert({ pk: 'PRINTED', sk: printedKey(printed, of) }, printed),
    async committee(): Promise<Committee | undefined> {
      return parseItem(Committee, await table.get(committeeKey));
    },
    putCommittee: (committee: Committee) => table.put(committeeKey, committee),
  };
}
