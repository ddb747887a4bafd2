// From an accepted or approved document to its records, each added once: the same again changes nothing, a ceremony's
// date entered later makes the next version.
import type { Leaf } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { canonicalJson } from '../../shared/figures/canonical.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { correction } from '../../shared/record/shelf.ts';
import { submissionIdOf } from '../../shared/review/document.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf, stateOf } from '../../shared/review/evolve.ts';
import { bind } from '../../shared/submission/transitions.ts';
import { shelfYears } from '../../shared/rollup/leaf.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import { touchedLeaves } from '../../shared/rollup/touched.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { readCounting, readSettings } from '../roll-up/counting.ts';
import { filedVersions, takenBack } from './earlier-records.ts';
import type { Filed } from './earlier-records.ts';
import { isEvidence } from './facts.ts';
import type { Paper } from './facts.ts';
import { countsNow, papersBeside } from './papers.ts';
import { everywhere, whereabouts } from './whereabouts.ts';
import { decides, hasArrived, recordsOf } from './records.ts';
import type { Approval } from './records.ts';

/** What a version says, without how it came about. Maps come back from the table in another order than they went in. */
function content(record: FactRecord): string {
  const { version: _version, knownAt: _knownAt, replaces: _replaces, approvedBy: _by, cause: _cause, ...said } = record;
  return canonicalJson(said);
}

/** What has to be added so that `record` is what stands. What somebody has taken back stays so. */
export function versionsToAdd(existing: readonly FactRecord[], record: FactRecord): readonly FactRecord[] {
  const last = existing.at(-1);
  if (!last) return [record];
  if (last.annulled && (last.cause === 'annulled' || last.cause === 'duplicate')) return [];
  const cause = last.unit === record.unit ? 'changed' : 'moved';
  return content(last) === content(record) ? [] : correction(last, { ...record, cause });
}

interface Known {
  readonly knownAt: string;
  readonly approvedBy: string;
}

function knownOf({ settledAt, events }: StoredDocument): Known {
  const approved = events.findLast(({ type }) => ['approved', 'moved', 'cleared'].includes(type));
  return { knownAt: approved?.at ?? settledAt, approvedBy: approved?.by ?? 'system' };
}

/** What rests on several papers is known when the last of them is. */
function latestOf(documents: readonly StoredDocument[]): Known {
  return documents.map(knownOf).reduce((latest, one) => (one.knownAt > latest.knownAt ? one : latest));
}

interface Made {
  readonly records: readonly FactRecord[];
  /** Papers that something of the records was taken from, as they stood. */
  readonly rests: readonly StoredDocument[];
}

const sourcesOf = (records: readonly FactRecord[]) =>
  new Set(records.flatMap(({ sources }) => Object.values(sources).map(({ documentId }) => documentId)));

/** Only papers whose record says when they came are asked for it. */
async function receivedOn(store: Store, document: StoredDocument): Promise<Pick<Approval, 'receivedOn'>> {
  if (!hasArrived(documentOf(document))) return {};
  const submission = await store.submissions.get(document.submissionId);
  return submission ? { receivedOn: dayAt(submission.uploadedAt) } : {};
}

async function paperOf(store: Store, document: StoredDocument): Promise<Paper> {
  const { documentId } = document;
  return { documentId, document: documentOf(document), ...(await receivedOn(store, document)) };
}

/** A report of a time in which the unit did not stand yet, as old papers are, says nothing that any figure asks for. */
async function standingThen(store: Store, records: readonly FactRecord[], registry: Registry): Promise<FactRecord[]> {
  const counting = await readCounting(store);
  return records.filter((record) => {
    if (record.kind !== 'report' && record.kind !== 'dossier') return true;
    const leaves = touchedLeaves([record], [], counting.settings);
    return leaves.every(({ unit, period }) => registry.unitIn(unit, stretchOf(period, counting)) !== undefined);
  });
}

/** A document that does not count has no records; where it had some, they are taken back. */
async function made(store: Store, registry: Registry, document: StoredDocument): Promise<Made> {
  if (!countsNow(document)) return { records: [], rests: [] };
  const { documentId, unit } = document;
  const now = documentOf(document);
  const { papers: all, returnedAt } = await papersBeside(store, document, registry);
  const beside = all.filter((other) => isEvidence(documentOf(other)));
  const ceremony = await store.ceremonies.get(unit, documentId);
  const came = { ...(await receivedOn(store, document)), ...(returnedAt && { returnedOn: dayAt(returnedAt) }) };
  const went = whereabouts(document, all, registry);
  const of = async (others: readonly StoredDocument[], known: Known) => {
    const papers = await Promise.all(others.map((other) => paperOf(store, other)));
    return recordsOf(now, { documentId, ...went, ...known, ...came, ceremony, papers });
  };
  const said = await of(beside, knownOf(document));
  if (said.length === 0) return { records: [], rests: [] };
  const sources = sourcesOf(said);
  const rests = beside.filter((other) => sources.has(other.documentId));
  const records = await of(
    beside.filter((other) => rests.includes(other)),
    latestOf([document, ...rests]),
  );
  return { records: await standingThen(store, records, registry), rests };
}

/**
 * What proves that somebody was admitted or made official can no longer be withdrawn; a dossier on its way may still be.
 * False: it was withdrawn first.
 */
async function bound(store: Store, document: StoredDocument, rests: readonly StoredDocument[]): Promise<boolean> {
  if (!decides(documentOf(document))) return true;
  try {
    for (const { documentId } of rests) {
      await store.submissions.change(submissionIdOf(documentId), (found) => bind(found, found.updatedAt));
    }
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'submission.moved-on') return false;
    throw error;
  }
}

/** A record of a unit that did not stand in its month would be in no total. */
async function assertCounted(store: Store, records: readonly FactRecord[], registry: Registry): Promise<void> {
  const counting = await readCounting(store);
  const leaves = touchedLeaves(records, [], counting.settings);
  for (const { unit, period } of leaves) {
    if (registry.unitIn(unit, stretchOf(period, counting))) continue;
    throw new Fault('invalid-input', 'record.unit-unknown', { unit, period });
  }
}

/** Records of the person around the days of these: what begins a probation and what ends it count together. */
async function ofSamePerson(store: Store, records: readonly FactRecord[], months: readonly Leaf[]) {
  const units = new Set(records.flatMap(({ unit, personId }) => (personId === undefined ? [] : [unit])));
  const years = new Set(
    months.flatMap(({ period }) => [String(Number(period.slice(0, 4)) - 2), ...shelfYears(period)]),
  );
  const shelves = [...units].flatMap((unit) => [...years].map((year) => store.records.shelf(unit, year)));
  return (await Promise.all(shelves)).flat();
}

/** False where another worker has written meanwhile. */
async function append(store: Store, versions: readonly FactRecord[]): Promise<boolean> {
  try {
    for (const version of versions) await store.records.append(version);
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'record.version-exists') return false;
    throw error;
  }
}

async function writeOnce(
  store: Store,
  filed: Filed,
  records: readonly FactRecord[],
  document: StoredDocument,
): Promise<boolean> {
  for (const record of records) {
    if (!(await append(store, versionsToAdd(filed.get(record.recordId) ?? [], record)))) return false;
  }
  return append(store, takenBack(filed, records, document));
}

/**
 * Where its records were filed each time that it counted, or may have been: in whichever unit the person's papers say
 * that the person was.
 */
function recordsThen(store: Store, registry: Registry) {
  return async (then: StoredDocument): Promise<readonly FactRecord[]> => {
    const { documentId, unit } = then;
    const now = documentOf(then);
    const { papers } = await papersBeside(store, then, registry);
    const ceremony = await store.ceremonies.get(unit, documentId);
    const known = { documentId, ...knownOf(then), ...(await receivedOn(store, then)), ceremony };
    const { places, moves } = everywhere(then, papers, registry);
    return places.flatMap((place) => recordsOf(now, { ...known, ...place, moves }));
  };
}

/** Withdrawn in the same moment, where nothing bound it. */
async function standsNow(store: Store, { documentId }: StoredDocument): Promise<StoredDocument | undefined> {
  const now = await store.documents.get(documentId);
  return now && stateOf(now) === 'withdrawn' ? now : undefined;
}

/** Two papers of one person may be settled at once: whoever writes looks again whether it is still what they say. */
async function written(store: Store, registry: Registry, found: StoredDocument): Promise<readonly FactRecord[]> {
  const all: FactRecord[] = [];
  let document = found;
  for (let tries = 0; tries < 8; tries += 1) {
    const { records, rests } = await made(store, registry, document);
    if (!(await bound(store, document, rests))) continue;
    await assertCounted(store, records, registry);
    const filed = await filedVersions(store, document, { today: records, recordsThen: recordsThen(store, registry) });
    all.push(...[...filed.values()].flat(), ...records);
    const isWritten = await writeOnce(store, filed, records, document);
    document = (await standsNow(store, document)) ?? document;
    const again = isWritten && (await made(store, registry, document)).records;
    if (again && canonicalJson(again.map(content)) === canonicalJson(records.map(content))) return all;
  }
  throw new Fault('unavailable', 'records.contended');
}

export async function writeRecords(
  store: Store,
  registry: Registry,
  document: StoredDocument,
): Promise<readonly Leaf[]> {
  const changed = await written(store, registry, document);
  const settings = await readSettings(store);
  const own = touchedLeaves(changed, [], settings);
  return touchedLeaves(changed, await ofSamePerson(store, changed, own), settings);
}
