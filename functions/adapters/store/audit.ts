// The audit trail: who did what, when, to which ids. Entries are inserted and never written again; the functions' roles
// have no right to delete them.
import { z } from 'zod';
import { Fault } from '../../../shared/fault.ts';
import type { Table } from '../table.ts';

export const AuditEntry = z.object({
  at: z.iso.datetime(),
  /** Sorts entries of one moment and makes each unique. */
  id: z.string(),
  user: z.string(),
  /** The operation of the API, e.g. `reviewDocument`. */
  action: z.string(),
  kind: z.enum(['write', 'personal']),
  ids: z.array(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const dayOf = (at: string) => at.slice(0, 10);

export function auditIn(table: Table) {
  return {
    async add(entry: AuditEntry): Promise<void> {
      const key = { pk: `AUDIT#${dayOf(entry.at)}`, sk: `${entry.at.slice(11)}#${entry.id}` };
      if (!(await table.insert(key, entry))) throw new Fault('conflict', 'audit.entry-exists');
    },
    /** Of a day (UTC), in order. */
    async ofDay(day: string): Promise<AuditEntry[]> {
      return (await table.all({ pk: `AUDIT#${day}` })).map((item) => AuditEntry.parse(item));
    },
  };
}
