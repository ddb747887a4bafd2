// A paper that was read surely and waits because of other papers alone is accepted by itself once those leave nothing in
// doubt, and its history says since when. Over the whole local home; every person and unit is invented.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { reconcileFigures } from '../../functions/reconcile/reconcile.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import type { Field, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { arrivingIn } from './arriving.ts';
import { admissionDecision, ownNames, paperOf } from './invented-papers.ts';
import { eventually, openStaffedPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;
const { arrive, judged, settled: settledIn, admissionBy, nothingUnderway, hoso, said } = arrivingIn(() => pipeline);

const cell = 'D09/02';
const [elder, younger] = ['1990-01-02', '1992-05-06'];
const counts = {
  ...{ membersTotal: 9, membersOfficial: 9, membersProbationary: 0, presentTotal: 9, presentOfficial: 9 },
  ...{ presentProbationary: 0, absentTotal: 0, absentOfficial: 0, absentProbationary: 0 },
  ...{ votesFor: 9, votesForPercent: 100, votesAgainst: 0, votesAgainstPercent: 0 },
};

/** As `understand` leaves it, some values otherwise. */
function read(
  paper: ReturnType<typeof paperOf>,
  changes: Readonly<Record<string, Partial<Field>>> = {},
): UnderstoodDocument {
  const { route: _r, reasons: _s, findings: _f, toComplete: _t, ...document } = paper;
  const nothing: Field = { value: null, state: 'missing', why: [] };
  const changed = Object.entries(changes).map(
    ([name, change]) => [name, { ...(document.fields[name] ?? nothing), ...change }] as const,
  );
  return { ...document, fields: { ...document.fields, ...Object.fromEntries(changed) } };
}
/** The one on which every invented decision rests. */
const resolution = (personName: string) =>
  paperOf('cell-admission-resolution', {
    ...{ personName, documentNumber: '9-NQ/CB', documentDate: '2022-04-01', meetingDate: '2022-04-01' },
    ...{ ...counts, issuer: 'CHI BỘ PHÒNG GIẢ ĐỊNH' },
  });
const application = (personName: string, birthDate: string) =>
  paperOf('application', {
    ...{ personName, birthDate, ethnicGroup: 'Tày', religion: 'Không', documentDate: '2022-01-05' },
  });

let [name, cases] = ['', 0];
const seed = (number: number) => `case-${cases}-${number}`;
const settled = (number: number, paper: ReturnType<typeof paperOf>, unit = cell) =>
  settledIn(unit, seed(number), paper);
const handIn = async (number: number, document: UnderstoodDocument) =>
  documentIdOf(await judged(cell, seed(number), [document]), 1);

interface Shown {
  readonly state: string;
  readonly reasons: readonly { code: string }[];
  readonly toComplete: readonly string[];
  readonly fields: Readonly<Record<string, { state: string }>>;
  readonly review: readonly { command: string; about?: string }[];
}
const shown = async (id: string) => JSON.parse(await hoso('review', 'show', id)) as Shown;
const stateOf = async (id: string) => (await shown(id)).state;
const codesOf = async (id: string) => (await shown(id)).reasons.map(({ code }) => code);
/** The record of the decision, with the cell's resolution that it carries and since when that is known. */
const resolvedIn = (decisionId: string) => admissionBy(decisionId, cell);

const names = [...ownNames];
/** A resolution without a birth date, held because two people of its name have applied. */
let held = '';
async function heldBetweenTwo(changes: Parameters<typeof read>[1] = {}): Promise<void> {
  await settled(1, application(name, elder));
  await settled(2, application(name, younger));
  held = await handIn(3, read(resolution(name), changes));
}

beforeEach(() => {
  name = names.shift() ?? '';
  cases += 1;
});
beforeAll(async () => {
  pipeline = await openStaffedPipeline();
}, 120_000);
afterAll(() => pipeline.close());

it('one that fitted two is accepted when a decision comes that cites it, and its history says which', async () => {
  // The place gates nothing and is not sure: whoever reviews it sees it, in a paper accepted unseen it stays empty.
  await heldBetweenTwo({ place: { value: 'Thái Nguyên', state: 'found', probability: 0.6, why: ['readers-differ'] } });
  expect([await stateOf(held), await codesOf(held)]).toEqual(['open', ['person.fits-two']]);
  expect((await shown(held)).fields['place']).toMatchObject({ state: 'found' });

  const decision = await settled(4, admissionDecision({ name, birthDate: elder }));

  const after = await shown(held);
  expect(after).toMatchObject({ state: 'accepted', reasons: [], review: [{ command: 'clear', about: decision }] });
  expect([after.fields['place']?.state, after.toComplete.includes('place')]).toEqual(['unreadable', true]);
  const record = await resolvedIn(decision);
  const [event] = (await pipeline.store.documents.get(held))!.events;
  expect(record).toMatchObject({ cellResolutionDate: '2022-04-01', knownAt: event?.at });
  const [, words] = await said('dossier', 'show', decision);
  expect(words).toContain(`được nhận, không còn gì nghi vấn từ khi giấy tờ ${decision} được xử lý`);

  // Settled again it stays as it is; a namesake whose papers make it unclear again puts it before a person.
  await pipeline.store.underway.mark(held, '2022-01-01T00:00:00.000Z');
  await pipeline.invoke('SchedulesSweep', {});
  await nothingUnderway();
  expect((await shown(held)).review).toHaveLength(1);
  await settled(5, admissionDecision({ name, birthDate: younger, date: '2022-05-10' }));
  expect([await stateOf(held), await codesOf(held)]).toEqual(['open', ['person.unclear']]);
});

it('papers that come at the same moment accept it once', async () => {
  await heldBetweenTwo();
  const papers = [admissionDecision({ name, birthDate: elder }), application(name, '1990-01-02')];
  await Promise.all(papers.map((paper, at) => arrive(cell, seed(4 + at), [paper])));
  await nothingUnderway();

  expect([await stateOf(held), (await shown(held)).review.length]).toEqual(['accepted', 1]);
});

it('a paper that itself waits for a person settles nothing before the person has approved it', async () => {
  await heldBetweenTwo();
  const decision = await settled(4, admissionDecision({ name, birthDate: elder, route: 'flagged' }));
  expect(await stateOf(held)).toBe('open');

  await hoso('review', 'approve', decision);
  await nothingUnderway();
  expect(await shown(held)).toMatchObject({ state: 'accepted', review: [{ command: 'clear', about: decision }] });
});

it('what was not read surely, or what somebody has begun to look at, waits for a person all the same', async () => {
  await heldBetweenTwo({ votesFor: { probability: 0.7 } });
  const touched = await handIn(6, read(resolution(name)));
  await hoso('review', 'correct', touched, '--field', 'votesFor=9');
  await settled(4, admissionDecision({ name, birthDate: elder }));

  expect([await stateOf(held), await stateOf(touched)]).toEqual(['open', 'open']);
  expect(await codesOf(touched)).toContain('person.one-now');
});

it('one that another paper contradicts is accepted when a right one stands in its place, not when it is only taken back', async () => {
  const history = await settled(1, paperOf('personal-history', { personName: name, birthDate: '1990-01-03' }));
  const first = await handIn(2, read(application(name, elder)));
  expect([await stateOf(first), await codesOf(first)]).toEqual(['open', ['rule.broken']]);

  await hoso('submission', 'withdraw', history.slice(0, -3));
  await nothingUnderway();
  expect(await stateOf(first)).toBe('open');

  const again = await settled(3, paperOf('personal-history', { personName: name, birthDate: elder }));
  expect(await shown(first)).toMatchObject({ state: 'accepted', review: [{ command: 'clear', about: again }] });
  // It decides nothing: its unit may still take it back.
  expect((await said('submission', 'withdraw', first.slice(0, -3)))[0]).toBe(0);
  await nothingUnderway();
});

it('a second copy of a decision waits for a person, also when the first is annulled', async () => {
  const one = await handIn(1, read(admissionDecision({ name, birthDate: elder })));
  const copy = await handIn(2, read(admissionDecision({ name, birthDate: elder })));
  await hoso('dossier', 'annul', one, '--document', one, '--reason', 'Quyết định bị hủy');
  await nothingUnderway();

  expect([await stateOf(copy), await codesOf(copy)]).toEqual(['open', ['document.already-there']]);
});

it('one that nobody looked at since is found by the night’s reconciliation', async () => {
  await heldBetweenTwo();
  // As a worker left it that stopped: kept and entered, and never settled.
  const other = await settled(4, admissionDecision({ name: 'Tô Văn Xa', birthDate: elder }));
  const stored = (await pipeline.store.documents.get(other))!;
  const event = { type: 'corrected' as const, at: stored.settledAt, by: 'an-admin', fields: { personName: name } };
  await pipeline.store.documents.replace({ ...stored, events: [event] });
  await pipeline.store.people.add({ unit: 'D09', foldedName: foldName(name) }, { documentId: other, attempt: 1 });

  expect(await pipeline.invoke('SchedulesReconcile', {})).toMatchObject({ standings: 1 });
  await pipeline.store.underway.mark(held, '2022-01-01T00:00:00.000Z');
  await pipeline.invoke('SchedulesSweep', {});
  const accepted = async () => ((await stateOf(held)) === 'accepted' ? true : undefined);
  expect(await eventually(accepted, 'the paper')).toBe(true);
  await nothingUnderway();
  expect(await pipeline.invoke('SchedulesReconcile', {})).toMatchObject({ standings: 0 });
  expect((await shown(held)).review).toMatchObject([{ command: 'clear', by: 'system' }]);
});

it('no right was missing, and the figures are what the records say', async () => {
  expect(pipeline.home.refusals).toEqual([]);
  expect(await reconcileFigures(pipeline.store, new Date('2023-07-02T00:00:00Z'))).toMatchObject({ differences: [] });
});
