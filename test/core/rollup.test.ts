// Laws of the roll-up, and a model of its steps under crashes, repetition and concurrency. All records are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';
import { addDays } from '../../shared/period/day.ts';
import type { Admission, FactRecord } from '../../shared/record/record.ts';
import { FactRecord as FactRecordSchema } from '../../shared/record/record.ts';
import { annulment, correction, shelfOf } from '../../shared/record/shelf.ts';
import { standing } from '../../shared/record/versions.ts';
import type { CountingContext } from '../../shared/rollup/context.ts';
import { sum, under } from '../../shared/rollup/counts.ts';
import type { FiguresItem } from '../../shared/rollup/item.ts';
import { leafOwn, personsNeeded } from '../../shared/rollup/leaf.ts';
import { reconcile } from '../../shared/rollup/reconcile.ts';
import { rollUp } from '../../shared/rollup/roll-up.ts';
import { touchedLeaves } from '../../shared/rollup/touched.ts';
import { rollUpTree, stretchOf } from '../../shared/rollup/tree.ts';
import { registryOf } from '../../shared/units/registry.ts';

const context: CountingContext = {
  settings: [
    defaultSettings,
    { ...defaultSettings, from: '2022-07-01', admissionDate: 'ceremony', quarterCutOff: 'state15' },
  ],
  workingDays: vietnamWorkingDays,
};
const registry = registryOf([
  { code: 'K', name: 'K', kind: 'committee', validFrom: '2000-01-01' },
  { code: 'A', name: 'A', kind: 'committee', parent: 'K', validFrom: '2000-01-01' },
  { code: 'B', name: 'B', kind: 'committee', parent: 'K', validFrom: '2000-01-01' },
  { code: 'A1', name: 'A1', kind: 'cell', parent: 'A', validFrom: '2000-01-01' },
  { code: 'A2', name: 'A2', kind: 'cell', parent: 'A', validFrom: '2000-01-01', validTo: '2022-06-10' },
  { code: 'A2', name: 'A2', kind: 'cell', parent: 'B', validFrom: '2022-06-10' },
  { code: 'B1', name: 'B1', kind: 'cell', parent: 'B', validFrom: '2000-01-01' },
]);

const anyUnit = fc.constantFrom('A', 'A1', 'A2', 'B1');
const anyDay = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2021-11-01', offset));

interface Dossier {
  readonly unit: string;
  readonly decided: string;
  readonly ceremonyAfter: number | undefined;
  readonly officialAfter: number | undefined;
  readonly gender: 'male' | 'female' | undefined;
}
const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  unit: anyUnit,
  decided: anyDay,
  ceremonyAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  officialAfter: fc.option(fc.integer({ min: 380, max: 500 }), { nil: undefined }),
  gender: fc.constantFrom('male', 'female', undefined),
});

const base = { version: 1, approvedBy: 'system', sources: {} };

function recordsOf({ unit, decided, ceremonyAfter, officialAfter, gender }: Dossier, index: number): FactRecord[] {
  const known = { ...base, unit, personId: `p${index}`, knownAt: decided, documentId: `s.${index}` };
  const ceremonyDate = ceremonyAfter === undefined ? undefined : addDays(decided, ceremonyAfter);
  const records: FactRecord[] = [
    { ...known, kind: 'admission', recordId: `a${index}`, decisionDate: decided, ceremonyDate },
    {
      ...known,
      kind: 'person',
      recordId: `f${index}`,
      personId: `p${index}`,
      facts: { gender, birthDate: '1992-05-17' },
    },
  ];
  if (officialAfter === undefined) return records;
  const official = addDays(decided, officialAfter);
  return [
    ...records,
    { ...known, kind: 'official', recordId: `o${index}`, decisionDate: official, cellResolutionDate: official },
  ];
}

type Edit =
  | { readonly kind: 'annul'; readonly index: number }
  | { readonly kind: 'move'; readonly index: number; readonly unit: string; readonly decided: string };
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('annul' as const), index: fc.nat(7) }),
  fc.record({ kind: fc.constant('move' as const), index: fc.nat(7), unit: anyUnit, decided: anyDay }),
);

const why = { knownAt: '2023-06-01', approvedBy: 'board', cause: 'changed' as const };

/** The versions an edit writes: the admission is taken back, or with its person's facts goes to another unit and day. */
function edit(versions: readonly FactRecord[], change: Edit): readonly FactRecord[] {
  const now = standing(versions);
  const admission = now.find((record): record is Admission => record.recordId === `a${change.index}`);
  if (!admission) return [];
  if (change.kind === 'annul') return annulment(admission, why);
  const person = now.find(({ recordId }) => recordId === `f${change.index}`);
  const { unit, decided: decisionDate } = change;
  const moved = correction(admission, { ...admission, ...why, unit, decisionDate, ceremonyDate: undefined });
  return [...moved, ...(person ? correction(person, { ...person, ...why, unit }) : [])];
}

const anyHistory = fc
  .tuple(fc.array(anyDossier, { minLength: 1, maxLength: 8 }), fc.array(anyEdit, { maxLength: 6 }))
  .map(([dossiers, edits]) => {
    const batches: (readonly FactRecord[])[] = dossiers.map(recordsOf);
    for (const change of edits) batches.push(edit(batches.flat(), change));
    return batches.filter((batch) => batch.length > 0);
  });

const months = (versions: readonly FactRecord[]) => [...rollUpTree(versions, registry, context).values()];

describe('records', () => {
  it('of the model are records of the schema', () => {
    fc.assert(
      fc.property(anyHistory, (batches) => {
        for (const record of batches.flat()) expect(FactRecordSchema.safeParse(record).success).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
  it('that move leave a version behind that takes them back', () => {
    const [admission] = recordsOf(
      { unit: 'A1', decided: '2022-01-10', ceremonyAfter: 3, officialAfter: undefined, gender: 'female' },
      1,
    );
    const written = correction(admission!, { ...(admission as Admission), ...why, unit: 'B1' });
    expect(written.map(({ unit, version, annulled = false }) => [unit, version, annulled])).toEqual([
      ['A1', 2, true],
      ['B1', 3, false],
    ]);
    expect(shelfOf(written[1]!)).toEqual({ unit: 'B1', year: '2022', date: '2022-01-10' });
    const old = [admission!, written[0]!];
    expect(standing(old)).toEqual([]);
    // As it was known before the correction.
    expect(standing([...old, written[1]!], '2022-12-31')).toEqual([admission]);
  });
});

describe('laws of the roll-up', () => {
  it('order of arrival and repetition change nothing', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (batches, random) => {
        const versions = batches.flat();
        const shuffled = [...versions, ...versions.slice(0, 5)]
          .map((record) => [random.next().value ?? 0, record] as const)
          .sort(([one], [other]) => one - other)
          .map(([, record]) => record);
        expect(months(shuffled)).toEqual(months(versions));
      }),
      { numRuns: 50 },
    );
  });
  it('every parent is its own records plus its children, and the top has everything', () => {
    fc.assert(
      fc.property(anyHistory, (batches) => {
        const tree = rollUpTree(batches.flat(), registry, context);
        for (const [unit, items] of tree) {
          for (const [month, item] of items) {
            const children = registry.childrenIn(unit, stretchOf(month, context));
            const below = children.map((child) => tree.get(child)?.get(month)?.counts ?? {});
            expect(item.counts).toEqual(sum([item.own, ...below]));
          }
        }
        const total = sum([...(tree.get('K')?.values() ?? [])].map(({ counts }) => counts));
        const admissions = standing(batches.flat()).filter(({ kind }) => kind === 'admission');
        const counting = admissions.filter(
          (record) => record.kind === 'admission' && (record.decisionDate < '2022-07-01' || record.ceremonyDate),
        );
        expect(total['admitted'] ?? 0).toBe(counting.length);
        expect(under(total, 'unit:').reduce((count, [, value]) => count + value, 0)).toBe(counting.length);
      }),
      { numRuns: 100 },
    );
  });
  it('a month needs the facts of its own admissions only', () => {
    fc.assert(
      fc.property(anyHistory, (batches) => {
        const versions = batches.flat().filter(({ unit }) => unit === 'A1');
        for (const month of ['2021-12', '2022-03', '2022-08']) {
          const needed = new Set(personsNeeded(versions, month, context));
          const few = versions.filter((record) => record.kind !== 'person' || needed.has(record.personId));
          expect(leafOwn(few, month, context)).toEqual(leafOwn(versions, month, context));
        }
      }),
      { numRuns: 50 },
    );
  });
  it('counts nobody twice or not at all when the counting day is switched from decision to ceremony', () => {
    const [admission] = recordsOf(
      { unit: 'A1', decided: '2022-06-20', ceremonyAfter: 20, officialAfter: undefined, gender: 'male' },
      1,
    );
    const items = [...(rollUpTree([admission!], registry, context).get('A1')?.values() ?? [])];
    expect(items.map(({ period, counts }) => [period, counts['admitted']])).toEqual([['2022-06', 1]]);
  });
  it('a correction touches the leaves it leaves and the ones it comes to, and no others', () => {
    fc.assert(
      fc.property(anyHistory, anyEdit, (batches, change) => {
        const before = batches.flat();
        const written = edit(before, change);
        if (written.length === 0) return;
        const replaced = before.filter(({ recordId }) => written.some((record) => record.recordId === recordId));
        const touched = touchedLeaves([...written, ...replaced], before, context.settings);
        const keys = new Set(touched.map(({ unit, period }) => `${unit} ${period}`));
        const [old, now] = [before, [...before, ...written]].map((versions) => rollUpTree(versions, registry, context));
        for (const unit of ['A', 'A1', 'A2', 'B1']) {
          const all = new Set([...(old!.get(unit)?.keys() ?? []), ...(now!.get(unit)?.keys() ?? [])]);
          for (const month of all) {
            if (keys.has(`${unit} ${month}`)) continue;
            expect(now!.get(unit)?.get(month)?.own ?? {}).toEqual(old!.get(unit)?.get(month)?.own ?? {});
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

interface Store {
  readonly versions: FactRecord[];
  readonly items: Map<string, FiguresItem>;
  readonly dirty: Map<string, number>;
  marks: number;
}
type Steps = Generator<undefined, void, undefined>;

const keyOf = (unit: string, month: string) => `${unit}\0${month}`;

/** Writes only where the version read still stands. */
function put(store: Store, read: FiguresItem | undefined, item: FiguresItem): boolean {
  if (store.items.get(keyOf(item.unit, item.period))?.version !== read?.version) return false;
  store.items.set(keyOf(item.unit, item.period), item);
  return true;
}

function mark(store: Store, unit: string, month: string): void {
  const [parent] = registry.ancestorsIn(unit, stretchOf(month, context));
  if (parent !== undefined) store.dirty.set(keyOf(parent, month), (store.marks += 1));
}

function* leafJob(store: Store, unit: string, month: string): Steps {
  for (let isWritten = false; !isWritten;) {
    const stored = store.items.get(keyOf(unit, month));
    yield;
    const own = leafOwn(
      store.versions.filter((record) => record.unit === unit),
      month,
      context,
    );
    yield;
    const children = childrenOf(store, unit, month);
    yield;
    const item = rollUp({ unit, month, stored, children, own });
    isWritten = put(store, stored, item);
  }
  yield;
  mark(store, unit, month);
}

function childrenOf(store: Store, unit: string, month: string): FiguresItem[] {
  return registry
    .childrenIn(unit, stretchOf(month, context))
    .flatMap((child) => store.items.get(keyOf(child, month)) ?? []);
}

function* parentJob(store: Store, unit: string, month: string): Steps {
  const token = store.dirty.get(keyOf(unit, month));
  if (token === undefined) return;
  yield;
  for (let isWritten = false; !isWritten;) {
    const stored = store.items.get(keyOf(unit, month));
    yield;
    const children = childrenOf(store, unit, month);
    yield;
    const item = rollUp({ unit, month, stored, children });
    isWritten = put(store, stored, item);
  }
  yield;
  mark(store, unit, month);
  yield;
  if (store.dirty.get(keyOf(unit, month)) === token) store.dirty.delete(keyOf(unit, month));
}

/** Writes one batch of versions and then the leaves it touches; made again from the start after a crash. */
function* settleJob(store: Store, batch: readonly FactRecord[]): Steps {
  const before = store.versions.filter(({ recordId }) => batch.some((record) => record.recordId === recordId));
  for (const record of batch) {
    const isThere = store.versions.some(
      ({ recordId, version, unit }) =>
        recordId === record.recordId && version === record.version && unit === record.unit,
    );
    if (!isThere) store.versions.push(record);
    yield;
  }
  for (const { unit, period } of touchedLeaves([...batch, ...before], store.versions, context.settings)) {
    yield* leafJob(store, unit, period);
  }
}

interface Job {
  readonly start: () => Steps;
  steps: Steps;
}

/** Runs jobs in a random interleaving; now and then one dies and begins anew. Parents' workers come by themselves. */
function runAll(store: Store, batches: readonly (readonly FactRecord[])[], random: () => number): void {
  const waiting = [...batches];
  const jobs: Job[] = [];
  const add = (start: () => Steps) => jobs.push({ start, steps: start() });
  for (let turn = 0; waiting.length > 0 || jobs.length > 0 || store.dirty.size > 0; turn += 1) {
    if (turn > 50_000) throw new Error('the roll-up does not come to rest');
    const batch = jobs.length === 0 || random() % 4 === 0 ? waiting.shift() : undefined;
    if (batch) add(() => settleJob(store, batch));
    const marks = [...store.dirty.keys()];
    if (marks.length > 0 && jobs.length < 4 && (jobs.length === 0 || random() % 3 === 0)) {
      const [unit = '', month = ''] = (marks[random() % marks.length] ?? '').split('\0');
      // One worker per parent: the queue's message group. Two at once are tried too, a lease may run out.
      add(() => parentJob(store, unit, month));
    }
    const index = jobs.length === 0 ? -1 : random() % jobs.length;
    const job = jobs[index];
    if (!job) continue;
    if (random() % 41 === 0) job.steps = job.start();
    else if (job.steps.next().done) jobs.splice(index, 1);
  }
}

describe('the steps of the roll-up', () => {
  it('end in the figures of the records, whatever crashes, repeats or runs at once', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (batches, seed) => {
        const store: Store = { versions: [], items: new Map(), dirty: new Map(), marks: 0 };
        let state = seed;
        const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) >>> 8;
        runAll(store, batches, random);
        expect(reconcile(store.items.values(), rollUpTree(store.versions, registry, context))).toEqual([]);
        expect(months(store.versions)).toEqual(months(batches.flat()));
      }),
      { numRuns: 150 },
    );
  });
  it('reconcile names what is not as the records say', () => {
    const versions = recordsOf(
      { unit: 'A1', decided: '2022-01-10', ceremonyAfter: 3, officialAfter: undefined, gender: 'female' },
      1,
    );
    const computed = rollUpTree(versions, registry, context);
    const right = [...computed.values()].flatMap((items) => [...items.values()]);
    const [first, ...rest] = right;
    const wrong = { ...first!, counts: { ...first!.counts, admitted: 9 } };
    expect(reconcile(right, computed)).toEqual([]);
    expect(reconcile(rest, computed)).toMatchObject([{ kind: 'missing', unit: first!.unit }]);
    expect(reconcile([wrong, ...rest], computed)).toMatchObject([{ kind: 'different', keys: ['admitted'] }]);
    expect(reconcile([...right, { ...first!, period: '2021-12' }], computed)).toMatchObject([{ kind: 'superfluous' }]);
    expect(reconcile([...right, { ...first!, period: '2021-12', counts: {}, own: {}, records: [] }], computed)).toEqual(
      [],
    );
  });
});
