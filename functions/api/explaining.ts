// From a figure to the pixels: the records behind its numerator or denominator, counted one by one as they were counted
// for the figure; of each where its values stand, and of every paper it rests on what people decided and which texts
// were in force. Numbers that somebody stated stand beside.
import type { ExplainedDocument, ExplainedRecord } from '../../events/api/figures.ts';
import { polygonPoints } from '../../events/api/submissions.ts';
import { explain, monthsOfState } from '../../shared/figures/explain.ts';
import { valuesBehind } from '../../shared/figures/lineage.ts';
import type { Part } from '../../shared/figures/lineage.ts';
import { settingsOn } from '../../shared/figures/settings.ts';
import { reportsDue } from '../../shared/indicators/reporting.ts';
import { documentTypeOf } from '../../shared/document-types/registry.ts';
import { addDays } from '../../shared/period/day.ts';
import type { Period } from '../../shared/period/period.ts';
import { yearToDate } from '../../shared/period/period.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { naturalDate } from '../../shared/record/shelf.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, judgementOf } from '../../shared/review/evolve.ts';
import { dateOf } from '../../shared/rules/evidence.ts';
import { citationOn } from '../../shared/rules/legal-texts.ts';
import type { Counted } from '../../shared/rollup/leaf.ts';
import { countEach, shelfYears } from '../../shared/rollup/leaf.ts';
import type { Store } from '../adapters/store.ts';
import { readCounting } from '../roll-up/counting.ts';
import type { Pages } from './pages.ts';
import { toDetail } from './views.ts';

type Dated = Exclude<FactRecord, { kind: 'person' }>;

function placesOf(figure: string, { record, person }: Counted): ExplainedRecord['places'] {
  const wanted = new Set(valuesBehind(figure));
  const sources = Object.entries({ ...person?.sources, ...record.sources }).filter(([field]) => wanted.has(field));
  return sources.flatMap(([field, { documentId, page, polygon }]) =>
    page === undefined || polygon === undefined
      ? []
      : [{ field, documentId, submissionId: submissionIdOf(documentId), page, polygon }],
  );
}

function toExplained(figure: string, counted: Counted & { record: Dated }): ExplainedRecord {
  const { recordId, version, kind, unit, documentId, approvedBy, knownAt } = counted.record;
  const submissionId = documentId === null ? null : submissionIdOf(documentId);
  return {
    ...{ recordId, version, kind, unit, date: naturalDate(counted.record), documentId, submissionId },
    ...{ approvedBy, knownAt, places: placesOf(figure, counted), documents: [] },
  };
}

export interface Asked {
  readonly figure: string;
  readonly part: Part;
  readonly period: Period;
}

/** Of one unit's own, by date. */
export async function recordsBehind(store: Store, unit: string, { figure, part, period }: Asked) {
  const counting = await readCounting(store);
  const ytd = yearToDate(period, counting.settings);
  const end = period.months.at(-1);
  const before = end === undefined ? [] : monthsOfState(figure, end);
  const months = [...new Set([...before, ...period.months, ...(ytd?.months ?? [])])].toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Most units have nothing in most months: their items tell so before any shelf is opened.
  const items = await store.figures.between(unit, first, last);
  const isEmpty = items.every(({ records, own }) => records.length === 0 && Object.keys(own).length === 0);
  if (isEmpty && figure !== 'forecastPipeline') return [];
  const years = new Set(months.flatMap(shelfYears));
  const shelves = await Promise.all(['persons', ...years].map((year) => store.records.shelf(unit, year)));
  const settings = settingsOn(counting.settings, addDays(period.to, -1));
  const about = { period, ytd, reportsDue: reportsDue({ period, settings }) };
  return explain(figure, countEach(shelves.flat(), counting), about, part)
    .flatMap(({ record, ...rest }) => (record.kind === 'person' ? [] : [toExplained(figure, { record, ...rest })]))
    .toSorted((one, other) => (one.date + one.recordId < other.date + other.recordId ? -1 : 1));
}

/** The rules that the paper was held against, each with the text in force on its day, and whether it was broken. */
function rulesOf(document: StoredDocument): ExplainedDocument['rules'] {
  const now = documentOf(document);
  const day = dateOf(now, 'meetingDate') ?? dateOf(now, 'documentDate');
  const { findings } = judgementOf(document);
  const inside = (documentTypeOf(now.documentType)?.rules ?? []).map(({ id, basis }) => ({
    rule: id,
    citation: citationOn(basis, day) ?? null,
    finding: findings.find(({ rule }) => rule === id)?.severity ?? null,
  }));
  const known = new Set(inside.map(({ rule }) => rule));
  const beside = findings.filter(({ rule }) => !known.has(rule));
  return [...inside, ...beside.map(({ rule, citation = null, severity }) => ({ rule, citation, finding: severity }))];
}

function toDocument(document: StoredDocument): ExplainedDocument {
  const { documentId, submissionId, documentType, pages, route, state, review } = toDetail(document);
  return { documentId, submissionId, documentType, pages, route, state, review, rules: rulesOf(document) };
}

/** Papers of units outside the caller's scope are left out, with what stands on them. */
export async function withDocuments(
  store: Store,
  records: readonly ExplainedRecord[],
  isVisible: (unit: string) => boolean,
): Promise<ExplainedRecord[]> {
  const idsOf = ({ documentId, places }: ExplainedRecord) =>
    [...new Set([...(documentId === null ? [] : [documentId]), ...places.map((place) => place.documentId)])].sort();
  const ids = [...new Set(records.flatMap(idsOf))];
  const found = await Promise.all(ids.map((id) => store.documents.get(id)));
  const documents = new Map(
    found.flatMap((one) => (one && isVisible(one.unit) ? [[one.documentId, toDocument(one)] as const] : [])),
  );
  return records.map((record) => ({
    ...record,
    places: record.places.filter(({ documentId }) => documents.has(documentId)),
    documents: idsOf(record).flatMap((id) => documents.get(id) ?? []),
  }));
}

function cutOutPath({ submissionId, page, polygon }: ExplainedRecord['places'][number]): string {
  const query = new URLSearchParams({ polygon: polygonPoints(polygon) });
  return `/submissions/${submissionId}/pages/${page}/cut-out?${query.toString()}`;
}

/** Each page is asked for once; one whose image is gone has no link. */
export async function withImages(pages: Pages, records: readonly ExplainedRecord[]): Promise<ExplainedRecord[]> {
  const links = new Map<string, ReturnType<Pages['link']>>();
  const linkOf = (submissionId: string, page: number) => {
    const key = `${submissionId}/${page}`;
    const link = links.get(key) ?? pages.link(submissionId, page);
    links.set(key, link);
    return link;
  };
  return Promise.all(
    records.map(async (record) => ({
      ...record,
      places: await Promise.all(
        record.places.map(async (place) => {
          const image = await linkOf(place.submissionId, place.page);
          return { ...place, ...(image && { image, cutOut: cutOutPath(place) }) };
        }),
      ),
    })),
  );
}
