// Which notices have gone out: NOTICES / <what>#<to whom>, inserted once and never written again.
import type { Table } from '../table.ts';

const keyOf = (name: string) => ({ pk: 'NOTICES', sk: name });

export function noticesIn(table: Table) {
  return {
    async isSent(name: string): Promise<boolean> {
      return (await table.get(keyOf(name))) !== undefined;
    },
    sent: (name: string, at: string) => table.insert(keyOf(name), { at }),
  };
}
