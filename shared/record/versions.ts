// Which version of a record stands, now or as it was known at some time. Order and repetition do not matter.
import type { FactRecord } from './record.ts';

function isLater(one: FactRecord, other: FactRecord | undefined): boolean {
  return other === undefined || one.version > other.version;
}

/** The highest version of each record known by `asOf`, without those taken back, ordered by record id. */
export function standing(versions: Iterable<FactRecord>, asOf?: string): readonly FactRecord[] {
  const highest = new Map<string, FactRecord>();
  for (const record of versions) {
    if (asOf !== undefined && record.knownAt > asOf) continue;
    if (isLater(record, highest.get(record.recordId))) highest.set(record.recordId, record);
  }
  return [...highest.values()].filter(({ annulled }) => !annulled).sort(byRecordId);
}

function byRecordId(one: FactRecord, other: FactRecord): number {
  return one.recordId < other.recordId ? -1 : Number(one.recordId > other.recordId);
}

/** `A078` version 2 -> "A078@2" */
export function reference({ recordId, version }: Pick<FactRecord, 'recordId' | 'version'>): string {
  return `${recordId}@${version}`;
}
