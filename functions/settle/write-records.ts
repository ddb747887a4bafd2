// From an accepted or approved document to its records, each added once: the same again changes nothing, a ceremony's
// date entered later makes the next version.
import type { Leaf } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { canonicalJson } from '../../shared/figures/canonical.ts';
import { dayAt } from '../../shared/period/day.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { correction } from '../../shared/record/shelf.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import { documentOf } from '../../shared/review/evolve.ts';
import { shelfYears } from '../../shared/rollup/leaf.ts';
import { stretchOf } from '../../shared/rollup/tree.ts';
import { touchedLeaves } from '../../shared/rollup/touched.ts';
import type { Registry } from '../../shared/units/registry.ts';
import type { Store } from '../adapters/store.ts';
import { counting } from '../roll-up/counting.ts';
import { grassrootsUnitOf, personIdOf } from './person.ts';
import { recordsOf } from './records.ts';
import type { Approval } from './records.ts';

/** What a version says, without how it came about. Maps come back from the table in another order than they went in. */
function content(record: FactRecord): string {
  const { version: _version, knownAt: _knownAt, replaces: _replaces, approvedBy: _by, cause: _cause, ...said } = record;
  return canonicalJson(said);
}

/** What has to be added so that `record` is what stands. */
export function versionsToAdd(existing: readonly FactRecord[], record: FactRecord): readonly FactRecord[] {
  const last = existing.at(-1);
  if (!last) return [record];
  return content(last) === content(record) ? [] : correction(last, { ...record, cause: 'changed' });
}

async function approvalOf(store: Store, registry: Registry, document: StoredDocument): Promise<Approval> {
  const { documentId, unit, settledAt, events } = document;
  const approved = events.findLast(({ type }) => type === 'approved');
  const now = documentOf(document);
  const day = dayAt(settledAt);
  const grassroots = grassrootsUnitOf(unit, registry, { from: day, to: '9999-12-31' });
  return {
    ...{ documentId, unit, personId: personIdOf(now, grassroots) },
    knownAt: approved?.at ?? settledAt,
    approvedBy: approved?.by ?? 'system',
    ceremony: await store.ceremonies.get(unit, documentId),
  };
}

/** A record of a unit that did not stand in its month would be in no total. */
function assertCounted(leaves: readonly Leaf[], registry: Registry): void {
  for (const { unit, period } of leaves) {
    if (registry.unitIn(unit, stretchOf(period, counting))) continue;
    throw new Fault('invalid-input', 'record.unit-unknown', { unit, period });
  }
}

/** Records of the person around the days of these: what begins a probation and what ends it count together. */
async function ofSamePerson(store: Store, records: readonly FactRecord[], months: readonly Leaf[]) {
  const unit = records[0]?.unit;
  if (unit === undefined || records.every(({ personId }) => personId === undefined)) return [];
  const years = new Set(
    months.flatMap(({ period }) => [String(Number(period.slice(0, 4)) - 2), ...shelfYears(period)]),
  );
  const shelves = await Promise.all([...years].map((year) => store.records.shelf(unit, year)));
  return shelves.flat();
}

export async function writeRecords(
  store: Store,
  registry: Registry,
  document: StoredDocument,
): Promise<readonly Leaf[]> {
  const records = recordsOf(documentOf(document), await approvalOf(store, registry, document));
  const before: FactRecord[] = [];
  const own = touchedLeaves(records, [], counting.settings);
  assertCounted(own, registry);
  for (const record of records) {
    const existing = await store.records.versionsBeside(record);
    before.push(...existing);
    for (const version of versionsToAdd(existing, record)) await store.records.append(version);
  }
  const changed = [...before, ...records];
  return touchedLeaves(changed, await ofSamePerson(store, records, own), counting.settings);
}
