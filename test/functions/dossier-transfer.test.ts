// A person who goes to another unit on a day, over the wire: records, the figures of both units and of their parent,
// dossier, what falls due, who sees it, and a wrong transfer put right. Every unit, person and paper is invented; days were counted by hand.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Leaf } from '../../events/steps.ts';
import { openBucket } from '../../functions/adapters/objects.ts';
import { rollUpLeaf, rollUpParent } from '../../functions/roll-up/roll-up.ts';
import { personIdOf } from '../../functions/settle/person.ts';
import { settleDocument } from '../../functions/settle/settle.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';
import type { FactRecord } from '../../shared/record/record.ts';
import { standing } from '../../shared/record/versions.ts';
import { sum } from '../../shared/rollup/counts.ts';
import { leafMonths } from '../../shared/rollup/leaf.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { identity } from '../contract/home.ts';
import { paper } from '../core/sound-dossier.ts';
import { closeApi, deps, get, home, openApi, refused, unitsFrom } from './api-home.ts';
import { submissionOf } from './invented-papers.ts';

const person = { personName: 'Đàm Thị Chuyển', birthDate: '1996-07-08' };
const now = () => new Date();

/** Settled, and added up to the top. */
async function settle(documentId: string): Promise<void> {
  const work = openBucket(identity(home, 'Work').ref);
  const { leaves } = await settleDocument({ store: deps.store, work, now }, documentId);
  const parents: Leaf[] = [];
  const send = (parent: Leaf) => Promise.resolve(void parents.push(parent));
  const summing = { store: deps.store, registry: registryOf(await deps.registry()), parents: { send }, now };
  for (const leaf of leaves) await rollUpLeaf(summing, leaf);
  for (let parent = parents.shift(); parent; parent = parents.shift()) await rollUpParent(summing, parent);
}

/** As check leaves it behind, then settled. */
async function handIn(unit: string, seed: string, document: UnderstoodDocument): Promise<string> {
  const submission = submissionOf(unit, seed);
  await deps.store.submissions.insert({ ...submission, state: 'settled' });
  const documentId = `${submission.submissionId}.01`;
  const checked = { ...document, route: 'accepted' as const, reasons: [], findings: [], toComplete: [] };
  const name = document.fields.personName?.value;
  const key = { unit: unit.split('/')[0] ?? unit, foldedName: foldName(typeof name === 'string' ? name : '') };
  await deps.store.people.add(key, { documentId, attempt: 1 });
  const personId = personIdOf(document, key.unit);
  if (personId !== undefined) await deps.store.people.putId(personId, key);
  await deps.store.documents.insert({
    ...{ documentId, submissionId: submission.submissionId, unit, attempt: 1, checked },
    ...{ settledAt: '2023-07-01T03:00:00.000Z', events: [], version: 1 },
  });
  await settle(documentId);
  return documentId;
}

const years = ['2022', '2023'];
async function shelf(unit: string): Promise<FactRecord[]> {
  return (await Promise.all(years.map((year) => deps.store.records.shelf(unit, year)))).flat();
}
const acts = async (unit: string) =>
  standing(await shelf(unit))
    .filter(({ kind }) => kind !== 'person' && kind !== 'dossier')
    .map((record) => (record.kind === 'transfer' ? `${record.direction} ${record.date}` : record.kind))
    .sort();

const context = { settings: [defaultSettings], workingDays: vietnamWorkingDays };
/** All that the unit's records add up to. */
async function counts(unit: string) {
  return sum([...leafMonths(await shelf(unit), context).values()].map(({ own }) => own));
}

/** Of the parent of both units and of each of them. */
async function figures(figure: 'admitted' | 'madeOfficial', period: string) {
  const units = ['TOP', 'D9', 'D9/1', 'D10', 'D11'];
  const replies = await Promise.all(units.map((unit) => get('getFigures', 'admin', { query: { unit, period } })));
  return Object.fromEntries(units.map((unit, at) => [unit, replies[at]?.figures[figure]?.value] as const));
}
async function expectFigures(admitted: object, official: object): Promise<void> {
  for (const period of ['2022-Q2', '2022']) expect(await figures('admitted', period), period).toMatchObject(admitted);
  for (const period of ['2023-Q2', '2023'])
    expect(await figures('madeOfficial', period), period).toMatchObject(official);
}
const nobody = { TOP: 0, D9: 0, 'D9/1': 0, D10: 0, D11: 0 };
const one = { ...nobody, TOP: 1, D9: 1, 'D9/1': 1 };
const two = { ...nobody, TOP: 2, D9: 2, 'D9/1': 2 };

let decision = '';
const move = (to: string, on: string, reason = 'Chuyển công tác') =>
  get('moveDossier', 'admin', { id: decision, body: { to, on, reason } });
async function moveAndSettle(to: string, on: string): Promise<string[]> {
  const { documents } = await move(to, on);
  for (const documentId of documents) await settle(documentId);
  return documents;
}

beforeAll(async () => {
  await openApi(
    unitsFrom('2015-01-01', [
      ['TOP', 'Đơn vị TOP', 'committee', ''],
      ['D9', 'Đơn vị D9', 'committee', 'TOP'],
      ['D9/1', 'Đơn vị D9/1', 'cell', 'D9'],
      ['D10', 'Đơn vị D10', 'cell', 'TOP'],
      ['D11', 'Đơn vị D11', 'cell', 'TOP'],
    ]),
  );
  await handIn('D9/1', 'resolution', paper('cell-admission-resolution', { ...person, documentDate: '2022-02-08' }));
  decision = await handIn('D9/1', 'decision', paper('admission-decision', { ...person, documentDate: '2022-04-12' }));
  await get('enterCeremony', 'admin', { body: { document: decision, date: '2022-05-06' } });
  await settle(decision);
  // A namesake of the other unit, who never went anywhere.
  const namesake = { ...person, birthDate: '1988-01-02' };
  await handIn('D10', 'namesake', paper('application', { ...namesake, documentDate: '2022-03-01' }));
}, 180_000);

afterAll(closeApi);

it('refuses a day that has not come, a unit that did not stand, and the unit where the person is', async () => {
  const to = (body: object) => refused('moveDossier', 'admin', { id: decision, body: { reason: 'x', ...body } });
  expect((await to({ to: 'D10', on: '2999-01-01' })).code).toBe('dossier.transfer-ahead');
  expect((await to({ to: 'D10', on: '2014-01-01' })).code).toBe('dossier.unit-not-standing');
  expect((await to({ to: 'D9/1', on: '2022-08-01' })).code).toBe('dossier.already-there');
  expect(
    (await refused('moveDossier', 'd9', { id: decision, body: { to: 'D10', on: '2022-08-01', reason: 'x' } })).status,
  ).toBe(403);
});

it('leaves the admission where it was decided and what follows to the new unit', async () => {
  expect(await acts('D9/1')).toEqual(['admission']);
  await expectFigures(one, nobody);
  expect(await moveAndSettle('D10', '2022-08-01')).toHaveLength(2);
  await expectFigures(one, nobody);

  expect(await acts('D9/1')).toEqual(['admission', 'out 2022-08-01']);
  expect(await acts('D10')).toEqual(['in 2022-08-01']);
  // In probation until 6 May 2023, and thirty working days more: overdue from 17 June 2023, in the new unit.
  expect(await counts('D9/1')).toMatchObject({ admitted: 1, 'probation.out': 1 });
  expect(Object.keys(await counts('D9/1')).filter((key) => key.startsWith('overdue'))).toEqual([]);
  expect(await counts('D10')).toMatchObject({ 'probation.in': 1, 'overdue@2023-06': 1 });
});

it('is one dossier, at home in the new unit, which sees what is due; the old one keeps its papers in sight', async () => {
  const listed = async (who: 'd9' | 'd10') =>
    (await get('listDossiers', who, { query: { name: 'chuyen' } })).items.map(({ birthDate }) => birthDate).sort();
  expect(await listed('d10')).toEqual(['1988-01-02', '1996-07-08']);
  expect(await listed('d9')).toEqual([]);

  const seen = await get('getDossier', 'd10', { id: decision });
  expect(seen).toMatchObject({ unit: 'D10', position: 'cell-of-committee' });
  expect(seen.documents).toHaveLength(2);
  expect(seen.due.map(({ rule, date }) => `${rule} ${date}`)).toEqual(['E3 2023-05-06', 'E5 2023-06-16']);
  expect(seen.transfers).toMatchObject([{ on: '2022-08-01', from: 'D9/1', to: 'D10', reason: 'Chuyển công tác' }]);
  expect((await get('getDossier', 'cell', { id: decision })).documents).toHaveLength(2);
  const { review } = await get('getDocument', 'admin', { id: decision });
  expect(review.at(-1)).toMatchObject({ command: 'transfer', reason: 'Chuyển công tác' });
});

it('papers of both units find each other, whichever hands in what', async () => {
  // The new unit's decision, resting on its own resolution; and evidence that the old unit finds late.
  await handIn('D10', 'second', paper('cell-official-resolution', { ...person, documentDate: '2023-05-15' }));
  const values = { documentDate: '2023-06-01', admissionDate: '2022-05-06', officialFromDate: '2023-05-06' };
  await handIn('D10', 'official', paper('official-decision', { ...person, ...values }));
  await handIn('D9/1', 'late', paper('awareness-certificate', { ...person, documentDate: '2021-03-12' }));

  expect(await acts('D10')).toEqual(['in 2022-08-01', 'official']);
  expect(Object.keys(await counts('D10')).filter((key) => key.startsWith('overdue'))).toEqual([]);
  const [official] = standing(await shelf('D10')).filter(({ kind }) => kind === 'official');
  expect(official).toMatchObject({ decisionDate: '2023-06-01', cellResolutionDate: '2023-05-15' });
  const whole = await get('getDossier', 'admin', { id: decision });
  expect(whole).toMatchObject({ stage: 'official', unit: 'D10' });
  expect(whole.documents).toHaveLength(5);
  await expectFigures(one, { ...nobody, TOP: 1, D10: 1 });
});

it('a decision of before that day counts in the old unit also where the new one hands it in', async () => {
  const other = { personName: 'Lường Văn Đến', birthDate: '1994-03-04' };
  const application = await handIn('D9/1', 'other', paper('application', { ...other, documentDate: '2021-12-01' }));
  await get('moveDossier', 'admin', { id: application, body: { to: 'D11', on: '2022-09-01', reason: 'Chuyển' } });
  await settle(application);
  await handIn('D11', 'whole file', paper('admission-decision', { ...other, documentDate: '2022-06-20' }));

  expect(await acts('D11')).toEqual(['in 2022-09-01']);
  expect(await acts('D9/1')).toContain('out 2022-09-01');
  expect(await acts('D9/1')).toEqual(expect.arrayContaining(['admission', 'admission']));
  await expectFigures(two, { ...nobody, TOP: 1, D10: 1 });
});

it('a wrong day or unit is put right by another transfer, and one to where the person was takes it back', async () => {
  await moveAndSettle('D11', '2022-07-15');
  expect(await acts('D11')).toEqual(['in 2022-07-15', 'in 2022-09-01']);
  expect((await acts('D10')).filter((act) => act.startsWith('in'))).toEqual([]);
  await expectFigures(two, { TOP: 1 });

  await moveAndSettle('D9/1', '2022-07-15');
  expect(await acts('D11')).toEqual(['in 2022-09-01']);
  expect((await acts('D9/1')).filter((act) => act !== 'admission')).toEqual(['out 2022-09-01']);
  await expectFigures(two, { TOP: 1 });
  // Nothing is gone: every version is still on its shelf.
  const kept = (await shelf('D10')).filter(({ kind }) => kind === 'transfer');
  expect(kept.map(({ annulled = false, cause }) => [annulled, cause])).toEqual([
    [false, undefined],
    [true, 'changed'],
  ]);

  await moveAndSettle('D10', '2022-08-01');
  expect(await acts('D10')).toEqual(['in 2022-08-01', 'official']);
  await expectFigures(two, { ...nobody, TOP: 1, D10: 1 });
});

it('annulling the admission takes the transfer back with it', async () => {
  await get('annulDossier', 'admin', { id: decision, body: { document: decision, reason: 'Sai điều kiện' } });
  await settle(decision);
  expect((await acts('D9/1')).filter((act) => act === 'out 2022-08-01')).toEqual([]);
  expect(await acts('D10')).toEqual(['official']);
  await expectFigures(one, { TOP: 1 });
});
