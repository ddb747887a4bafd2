// What the committee decides about its figures: SETTINGS / <from>, an entry for each day from which something else holds.
import { Settings } from '../../../shared/figures/settings.ts';
import type { Table } from '../table.ts';

export function settingsIn(table: Table) {
  return {
    /** The earliest first. */
    async all(): Promise<Settings[]> {
      return (await table.all({ pk: 'SETTINGS' })).map((item) => Settings.parse(item));
    },
    /** Takes the place of what was decided for the same day; the audit trail says who did it when. */
    put: (entry: Settings) => table.put({ pk: 'SETTINGS', sk: entry.from }, entry),
  };
}
