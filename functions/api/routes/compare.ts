// GET /figures/compare: a unit's quarterly report beside what its papers prove, without anybody's name.
import { Fault } from '../../../shared/fault.ts';
import { figuresOf, nothingKnown, periodOf } from '../../../shared/indicators/figures.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { documentOf, stateOf } from '../../../shared/review/evolve.ts';
import { compareReport, periodOfReport } from '../../../shared/unit-reports/compare.ts';
import { readSettings } from '../../roll-up/counting.ts';
import type { Deps } from '../deps.ts';
import { recordsBehind } from '../explaining.ts';
import { askOf } from '../figures.ts';
import type { Answer } from '../route.ts';
import { assertWithin, unitsAskedFor } from '../units-standing.ts';

/** An approved one first, then one that still waits; what was sent back says nothing. */
const standing = ['approved', 'accepted', 'open'];

const isReportOf = (document: StoredDocument, period: string) =>
  document.checked.documentType === 'quarterly-report' && periodOfReport(documentOf(document)) === period;

/** Submissions are listed newest first: what arrived before the period began cannot be a report of it. */
async function reportsOf(unit: string, period: string, from: string, deps: Deps): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  let start: Record<string, string> | undefined;
  do {
    const page = await deps.store.submissions.ofUnit(unit, { ...(start && { start }) });
    const candidates = page.items.filter(({ state, uploadedAt }) => state === 'settled' && uploadedAt >= from);
    for (const { submissionId } of candidates) {
      const documents = await deps.store.documents.ofSubmission(submissionId);
      found.push(...documents.filter((document) => isReportOf(document, period)));
    }
    start = page.items.some(({ uploadedAt }) => uploadedAt < from) ? undefined : page.next;
  } while (start);
  return found.filter((document) => standing.includes(stateOf(document)));
}

function bestOf(reports: readonly StoredDocument[]): StoredDocument | undefined {
  return reports.toSorted((a, b) => standing.indexOf(stateOf(a)) - standing.indexOf(stateOf(b)))[0];
}

async function admittedRecords(units: readonly string[], name: string, deps: Deps) {
  const period = periodOf(name, await readSettings(deps.store), deps.today());
  const asked = { figure: 'admitted', part: 'numerator', period } as const;
  const records = await Promise.all(units.map((unit) => recordsBehind(deps.store, unit, asked)));
  return records.flat().map(({ recordId, date, documentId }) => ({ recordId, date, documentId }));
}

export const compareFigures: Answer<'compareFigures'> = async (call, deps) => {
  const { unit, period: name } = call.query;
  assertWithin(call, unit);
  const units = await unitsAskedFor(call, unit, deps);
  const period = periodOf(name, await readSettings(deps.store), deps.today());
  const document = bestOf(await reportsOf(unit, name, period.from, deps));
  if (!document) throw new Fault('not-found', 'report.not-there', { unit, period: name });
  const figures = await askOf(deps.store, await deps.registry(), { period, unit }, figuresOf);
  const compared = compareReport(documentOf(document), figures ?? nothingKnown);
  const admitted = compared.find(({ field }) => field === 'admitted')?.difference ?? 0;
  return {
    ...{ period: name, unit, documentId: document.documentId, state: stateOf(document) },
    figures: compared.map((row) => ({ ...row })),
    // Which of the papers the report leaves out it does not say: it counts, and names nobody.
    inReportOnly: Math.max(0, admitted),
    inDossiersOnly: Math.max(0, -admitted),
    dossiers: await admittedRecords(units, name, deps),
  };
};
