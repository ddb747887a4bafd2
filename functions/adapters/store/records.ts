// Records, append-only: RECORDS#<unit>#<year> / <date>#<recordId>#<version>, filed as shared/record/shelf.ts says.
import { canonicalJson } from '../../../shared/figures/canonical.ts';
import { FactRecord } from '../../../shared/record/record.ts';
import { shelfOf } from '../../../shared/record/shelf.ts';
import { Fault } from '../../../shared/fault.ts';
import type { Table } from '../table.ts';

/** Versions sort as text. */
const numbered = (version: number) => String(version).padStart(6, '0');

function keyOf(record: FactRecord) {
  const { unit, year, date } = shelfOf(record);
  return { pk: `RECORDS#${unit}#${year}`, sk: `${date}#${record.recordId}#${numbered(record.version)}` };
}

export function recordsIn(table: Table) {
  return {
    /** Adds a version. The same one again is no change; another one under its name is a conflict. */
    async append(record: FactRecord): Promise<void> {
      const key = keyOf(record);
      if (await table.insert(key, record)) return;
      const there = FactRecord.parse(await table.get(key));
      if (canonicalJson(there) !== canonicalJson(FactRecord.parse(record)))
        throw new Fault('conflict', 'record.version-exists');
    },
    /** All versions of one record in the place where `record` would be filed, the first one first. */
    async versionsBeside(record: FactRecord): Promise<FactRecord[]> {
      const { pk } = keyOf(record);
      const { date } = shelfOf(record);
      const items = await table.all({ pk, prefix: `${date}#${record.recordId}#` });
      return items.map((item) => FactRecord.parse(item));
    },
    /** What is known of one person in one unit, every version. */
    async ofPerson(unit: string, personId: string): Promise<FactRecord[]> {
      const items = await table.all({ pk: `RECORDS#${unit}#persons`, prefix: `${personId}#` });
      return items.map((item) => FactRecord.parse(item));
    },
    /** A shelf: a unit's records of a calendar year, or its `persons`, every version. */
    async shelf(unit: string, year: string): Promise<FactRecord[]> {
      return (await table.all({ pk: `RECORDS#${unit}#${year}` })).map((item) => FactRecord.parse(item));
    },
  };
}
