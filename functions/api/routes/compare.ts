// GET /figures/compare: a unit's report, or its statistics where there is no report, beside what its papers prove, and its
// list of new members beside the decisions, without anybody's name.
import { Fault } from '../../../shared/fault.ts';
import { figuresOf, nothingKnown, periodOf } from '../../../shared/indicators/figures.ts';
import type { StoredDocument } from '../../../shared/review/document.ts';
import { documentOf, stateOf } from '../../../shared/review/evolve.ts';
import { compareReport, notCompared, periodOfReport } from '../../../shared/unit-reports/compare.ts';
import { matchList, rowsOf } from '../../../shared/unit-reports/list-rules.ts';
import { decidedBy } from '../../check/unit-knowledge.ts';
import { readSettings } from '../../roll-up/counting.ts';
import type { Deps } from '../deps.ts';
import { recordsBehind } from '../explaining.ts';
import { askOf } from '../figures.ts';
import type { Answer } from '../route.ts';
import { assertWithin, unitsAskedFor } from '../units-standing.ts';

/** An approved one first, then one that still waits; what was sent back says nothing. */
const standing = ['approved', 'accepted', 'open'];

/** The report says most. */
const reports = ['quarterly-report', 'new-member-statistics', 'member-flow-statistics'];
const kinds = new Set([...reports, 'admission-list']);

const isPaperOf = (document: StoredDocument, period: string) =>
  kinds.has(document.checked.documentType) && periodOfReport(documentOf(document)) === period;

/** Submissions are listed newest first: what arrived before the period began cannot be a report of it. */
async function papersOf(unit: string, period: string, from: string, deps: Deps): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  let start: Record<string, string> | undefined;
  do {
    const page = await deps.store.submissions.ofUnit(unit, { ...(start && { start }) });
    const candidates = page.items.filter(({ state, uploadedAt }) => state === 'settled' && uploadedAt >= from);
    for (const { submissionId } of candidates) {
      const documents = await deps.store.documents.ofSubmission(submissionId);
      found.push(...documents.filter((document) => isPaperOf(document, period)));
    }
    start = page.items.some(({ uploadedAt }) => uploadedAt < from) ? undefined : page.next;
  } while (start);
  return found.filter((document) => standing.includes(stateOf(document)));
}

function bestOf(papers: readonly StoredDocument[], types: readonly string[]): StoredDocument | undefined {
  const rank = (document: StoredDocument) =>
    types.indexOf(document.checked.documentType) * standing.length + standing.indexOf(stateOf(document));
  return papers.filter(({ checked }) => types.includes(checked.documentType)).toSorted((a, b) => rank(a) - rank(b))[0];
}

async function admittedRecords(units: readonly string[], name: string, deps: Deps) {
  const period = periodOf(name, await readSettings(deps.store), deps.today());
  const asked = { figure: 'admitted', part: 'numerator', period } as const;
  const records = await Promise.all(units.map((unit) => recordsBehind(deps.store, unit, asked)));
  return records.flat().map(({ recordId, date, documentId }) => ({ recordId, date, documentId }));
}

type Admitted = Awaited<ReturnType<typeof admittedRecords>>;

/** Rows by their number, decisions by their record: who they are stands on the papers alone. */
async function comparedList(list: StoredDocument | undefined, records: Admitted, deps: Deps) {
  if (!list) return undefined;
  const stored = await Promise.all(
    records.map(async ({ documentId }) =>
      documentId === null ? undefined : await deps.store.documents.get(documentId),
    ),
  );
  const decided = records.flatMap(({ recordId }, at) => {
    const document = stored[at];
    return document ? decidedBy(recordId, document) : [];
  });
  const { unproven, unlisted } = matchList(rowsOf(documentOf(list)), decided);
  return {
    ...{ documentId: list.documentId, state: stateOf(list) },
    unprovenRows: unproven.map((at) => at + 1),
    unlisted: unlisted.map(({ recordId, documentId }) => ({ recordId, documentId })),
  };
}

export const compareFigures: Answer<'compareFigures'> = async (call, deps) => {
  const { unit, period: name } = call.query;
  assertWithin(call, unit);
  const units = await unitsAskedFor(call, unit, deps);
  const period = periodOf(name, await readSettings(deps.store), deps.today());
  const papers = await papersOf(unit, name, period.from, deps);
  const [document, list] = [bestOf(papers, reports), bestOf(papers, ['admission-list'])];
  if (!document && !list) throw new Fault('not-found', 'report.not-there', { unit, period: name });
  const figures = (await askOf(deps.store, await deps.registry(), { period, unit }, figuresOf)) ?? nothingKnown;
  const compared = document ? compareReport(documentOf(document), figures) : [];
  const admitted = compared.find(({ field }) => field === 'admitted')?.difference ?? 0;
  const dossiers = await admittedRecords(units, name, deps);
  return {
    ...{ period: name, unit },
    ...(document && { documentId: document.documentId, state: stateOf(document) }),
    figures: compared.map((row) => ({ ...row, figures: [...row.figures] })),
    notCompared: document ? [...notCompared(documentOf(document), figures)] : [],
    // Which of the papers the report leaves out it does not say: it counts, and names nobody. A list does.
    inReportOnly: Math.max(0, admitted),
    inDossiersOnly: Math.max(0, -admitted),
    dossiers,
    list: await comparedList(list, dossiers, deps),
  };
};
