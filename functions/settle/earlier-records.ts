// What is filed already of a document: on the shelves of its records of today, and, where it counted once and was annulled,
// moved or opened again because a later reading differed, on those of its records of that time. Whatever of it no longer holds is taken
// back by a version that says so.
import type { FactRecord } from '../../shared/record/record.ts';
import { annulment, shelfOf } from '../../shared/record/shelf.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { countedBefore } from '../../shared/review/evolve.ts';
import type { Store } from '../adapters/store.ts';

/** The records of a document as it stood. */
export type RecordsOf = (document: StoredDocument) => Promise<readonly FactRecord[]>;

/** Record id -> all its versions, the first one first. */
export type Filed = ReadonlyMap<string, readonly FactRecord[]>;

/** Where a record's versions lie. */
function placeOf(record: FactRecord): string {
  const { unit, date } = shelfOf(record);
  return `${unit}#${date}#${record.recordId}`;
}

export async function filedVersions(
  store: Store,
  document: StoredDocument,
  { today, recordsThen }: { today: readonly FactRecord[]; recordsThen: RecordsOf },
): Promise<Filed> {
  const earlier = await Promise.all(countedBefore(document).map(recordsThen));
  const found = new Map<string, FactRecord>();
  const places = new Map([...today, ...earlier.flat()].map((record) => [placeOf(record), record]));
  for (const record of places.values()) {
    for (const version of await store.records.versionsBeside(record)) {
      found.set(`${version.recordId}#${version.version}`, version);
    }
  }
  return Map.groupBy(
    [...found.values()].sort((one, other) => one.version - other.version),
    ({ recordId }) => recordId,
  );
}

/** A dossier, a report or a transfer may come again; what decided and does not hold stays taken back. */
const comesAgain: ReadonlySet<FactRecord['kind']> = new Set(['dossier', 'report', 'transfer']);

/** Versions that take back what the document no longer says. */
export function takenBack(
  filed: Filed,
  today: readonly FactRecord[],
  { events, settledAt }: StoredDocument,
): readonly FactRecord[] {
  const standing = new Set(today.map(({ recordId }) => recordId));
  const { at: knownAt = settledAt, by: approvedBy = 'system' } = events.at(-1) ?? {};
  const annulled = events.findLast((event) => event.type === 'annulled');
  // Found to be a second copy, and then refused or sent back.
  const isCopy = events.findLast(({ type }) => type === 'doubled' || type === 'approved')?.type === 'doubled';
  const refused = isCopy ? 'duplicate' : 'annulled';
  const causeOf = ({ kind }: FactRecord) => annulled?.cause ?? (comesAgain.has(kind) ? 'changed' : refused);
  return [...filed].flatMap(([recordId, versions]) => {
    const last = versions.at(-1);
    if (!last || last.annulled || standing.has(recordId)) return [];
    return annulment(last, { knownAt, approvedBy, cause: causeOf(last) });
  });
}
