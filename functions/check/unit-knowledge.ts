// What is known of a unit when one of its own papers is checked: what its papers of persons prove, its earlier papers, who
// was admitted, who stands on other lists, the plan.
import type { TableRow, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { figuresOf } from '../../shared/indicators/figures.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { Period } from '../../shared/period/period.ts';
import { admissionDateIn } from '../../shared/figures/settings.ts';
import { periodNamed } from '../../shared/period/period.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { asItCounts, documentOf } from '../../shared/review/evolve.ts';
import { dateOf, numberOf, textOf } from '../../shared/rules/evidence.ts';
import { rowsOf } from '../../shared/unit-reports/list-rules.ts';
import { periodOfPaper, quarterBefore } from '../../shared/unit-reports/paper-period.ts';
import type { Decided, KnownOfUnit, OtherList } from '../../shared/unit-reports/unit-rule.ts';
import { isHeldAgainstUnit } from '../../shared/unit-reports/unit-rules.ts';
import type { Registry } from '../../shared/units/registry.ts';
import { unitsUnder } from '../../shared/units/under.ts';
import type { Store } from '../adapters/store.ts';
import type { PersonPaper } from '../adapters/store/people.ts';
import { recordsBehind } from '../api/explaining.ts';
import { askOf } from '../api/figures.ts';
import { readSettings } from '../roll-up/counting.ts';
import { paperOf } from './companions.ts';
import type { PapersDeps } from './companions.ts';
import { listedKeyOf } from './unit-entries.ts';

export interface AboutUnit {
  readonly deps: PapersDeps;
  readonly unit: string;
  readonly registry: Registry;
  readonly uploadedAt: string;
  /** The paper's own id: it is no other paper. */
  readonly documentId: string;
}

const reports = ['quarterly-report', 'member-flow-statistics', 'new-member-statistics'] as const;

/** Approved papers of a quarter, the latest first; an entry under a period that was put right since says nothing. */
async function approvedOf(store: Store, unit: string, period: string): Promise<readonly UnderstoodDocument[]> {
  const entries = await Promise.all(reports.map((documentType) => store.unitPapers.of({ unit, documentType, period })));
  const stored = await Promise.all(entries.flat().map(({ documentId }) => store.documents.get(documentId)));
  return stored
    .flatMap((document) => (document && asItCounts(document)) ?? [])
    .toSorted((one, other) => (one.settledAt < other.settledAt ? 1 : -1))
    .map(documentOf)
    .filter((document) => periodOfPaper(document) === period)
    .toSorted((one, other) => ((dateOf(one, 'documentDate') ?? '') < (dateOf(other, 'documentDate') ?? '') ? 1 : -1));
}

async function papersOf(deps: PapersDeps, entries: readonly PersonPaper[], documentId: string) {
  const others = entries.filter((entry) => entry.documentId !== documentId);
  const papers = await Promise.all(others.map((entry) => paperOf(deps, entry)));
  return others.flatMap((entry, at) => {
    const paper = papers[at];
    return paper ? [{ documentId: entry.documentId, paper }] : [];
  });
}

async function besideIn({ deps, unit, documentId }: AboutUnit, period: string) {
  const kinds = [...reports, 'admission-list'];
  const entries = await Promise.all(
    kinds.map((documentType) => deps.store.unitPapers.of({ unit, documentType, period })),
  );
  const found = await papersOf(deps, entries.flat(), documentId);
  return found.map(({ paper }) => paper).filter((paper) => periodOfPaper(paper) === period);
}

/** A decision that is filed as this record, with whom it names. */
export function decidedBy(recordId: string, stored: StoredDocument): Decided[] {
  const document = documentOf(stored);
  const name = textOf(document, 'personName');
  if (name === undefined) return [];
  return [{ recordId, documentId: stored.documentId, name, birthDate: dateOf(document, 'birthDate') }];
}

async function decidedIn({ deps: { store }, unit, registry }: AboutUnit, period: Period): Promise<Decided[]> {
  const asked = { figure: 'admitted', part: 'numerator', period } as const;
  const units = unitsUnder(unit, registry.rows);
  const records = (await Promise.all(units.map((code) => recordsBehind(store, code, asked)))).flat();
  const found = await Promise.all(
    records.map(async ({ recordId, documentId }) => {
      const stored = documentId === null ? undefined : await store.documents.get(documentId);
      return stored ? decidedBy(recordId, stored) : [];
    }),
  );
  return found.flat();
}

/** A list of another unit is told by its period alone: nobody sees another unit's papers. */
async function otherListsOf(about: AboutUnit, row: TableRow, period: string): Promise<OtherList[]> {
  const { deps, unit, documentId } = about;
  const key = listedKeyOf(row);
  if (!key) return [];
  const found = await papersOf(deps, await deps.store.unitPapers.listing(key), documentId);
  const named = await Promise.all(
    found.map(async (one) => {
      const submission = await deps.store.submissions.get(submissionIdOf(one.documentId));
      return { documentId: one.documentId, unit: submission?.unit, period: periodOfPaper(one.paper) ?? '?' };
    }),
  );
  return (
    named
      // The same unit's list of the same quarter once more is a later version of it.
      .filter((one) => one.unit !== unit || one.period !== period)
      .map((one) => (one.unit === unit ? one : { period: one.period }))
  );
}

async function ofList(about: AboutUnit, document: UnderstoodDocument, name: string, period: Period) {
  const listed = await Promise.all(rowsOf(document).map((row) => otherListsOf(about, row, name)));
  return { listed, decided: await decidedIn(about, period) };
}

/** Nothing where the paper is no such paper, or does not say what period it is of. */
export async function knownOfUnit(document: UnderstoodDocument, about: AboutUnit): Promise<KnownOfUnit | undefined> {
  const name = isHeldAgainstUnit(document) ? periodOfPaper(document) : undefined;
  if (name === undefined) return undefined;
  const { deps, unit, registry, uploadedAt } = about;
  const { store } = deps;
  if (document.documentType === 'plan') {
    return { unit, registry, plan: await store.registry.plan(numberOf(document, 'planYearOf') ?? 0) };
  }
  const settings = await readSettings(store);
  const period = periodNamed(name, settings, dayAt(uploadedAt));
  if (!period) return undefined;
  const figures = await askOf(store, registry.rows, { period, unit }, figuresOf);
  return {
    ...{ unit, registry, period, countsOn: admissionDateIn(settings, period), ...(figures && { figures }) },
    before: await approvedOf(store, unit, quarterBefore(name)),
    beside: await besideIn(about, name),
    ...(document.documentType === 'admission-list' && (await ofList(about, document, name, period))),
  };
}
