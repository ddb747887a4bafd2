// The records behind a figure, each with where it stands on paper: a unit's own records of the months concerned,
// counted one by one as they were counted for the figure.
import type { ExplainedRecord } from '../../events/api/figures.ts';
import { explain } from '../../shared/figures/explain.ts';
import { indicator } from '../../shared/indicators/catalogue.ts';
import type { Period } from '../../shared/period/period.ts';
import { yearToDate } from '../../shared/period/period.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { naturalDate } from '../../shared/record/shelf.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import { countEach, shelfYears } from '../../shared/rollup/leaf.ts';
import type { Store } from '../adapters/store.ts';
import { counting } from '../roll-up/counting.ts';

export const isExplained = (figure: string): boolean => indicator(figure)?.records !== undefined;

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
  const ytd = yearToDate(period, counting.settings);
  const months = [...new Set([...period.months, ...(ytd?.months ?? [])])].toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Most units have nothing in most months: their items tell so before any shelf is opened.
  const items = await store.figures.between(unit, first, last);
  if (items.every(({ records }) => records.length === 0)) return [];
  const years = new Set(months.flatMap(shelfYears));
  const shelves = await Promise.all(['persons', ...years].map((year) => store.records.shelf(unit, year)));
  return explain(figure, countEach(shelves.flat(), counting), { period, ytd })
    .flatMap(({ record }) => (record.kind === 'person' ? [] : [toExplained(record)]))
    .toSorted((one, other) => (one.date + one.recordId < other.date + other.recordId ? -1 : 1));
}
