// The records behind a figure: those that the stored months list, looked up on their shelves, each with where it stands
// on paper.
import type { ExplainedRecord } from '../../events/api/figures.ts';
import type { Period } from '../../shared/period/period.ts';
import { yearToDate } from '../../shared/period/period.ts';
import type { FactRecord, RecordKind } from '../../shared/record/record.ts';
import { naturalDate } from '../../shared/record/shelf.ts';
import { reference } from '../../shared/record/versions.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import { shelfYears } from '../../shared/rollup/leaf.ts';
import type { Store } from '../adapters/store.ts';
import { counting } from '../roll-up/counting.ts';

interface Meaning {
  readonly kind: RecordKind;
  /** Counted from the year's start. */
  readonly soFar?: boolean;
}

/** What each figure counts. A figure that is not here rests on no list of records. */
const meanings: Readonly<Record<string, Meaning>> = {
  admitted: { kind: 'admission' },
  admittedYtd: { kind: 'admission', soFar: true },
  planPercent: { kind: 'admission', soFar: true },
  madeOfficial: { kind: 'official' },
};

export const isExplained = (figure: string): boolean => Object.hasOwn(meanings, figure);

type Counted = Exclude<FactRecord, { kind: 'person' }>;

function toExplained(record: Counted): ExplainedRecord {
  const { recordId, version, kind, unit, documentId, sources } = record;
  const places = Object.entries(sources).flatMap(([field, { page, polygon }]) =>
    page === undefined || polygon === undefined ? [] : [{ field, page, polygon }],
  );
  const submissionId = documentId === null ? null : submissionIdOf(documentId);
  return { recordId, version, kind, unit, date: naturalDate(record), documentId, submissionId, places };
}

/** Of one unit's own, by date. */
export async function recordsBehind(store: Store, unit: string, period: Period, figure: string) {
  const meaning = meanings[figure];
  const covered = meaning?.soFar ? (yearToDate(period, counting.settings) ?? period) : period;
  const [first, last] = [covered.months[0], covered.months.at(-1)];
  if (!meaning || first === undefined || last === undefined) return [];
  const items = await store.figures.between(unit, first, last);
  const wanted = new Set(items.flatMap(({ records }) => records));
  if (wanted.size === 0) return [];
  const years = new Set(covered.months.flatMap(shelfYears));
  const shelves = await Promise.all([...years].map((year) => store.records.shelf(unit, year)));
  return shelves
    .flat()
    .filter((record): record is Counted => record.kind === meaning.kind && wanted.has(reference(record)))
    .map(toExplained)
    .toSorted((one, other) => (one.date + one.recordId < other.date + other.recordId ? -1 : 1));
}
