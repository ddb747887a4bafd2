// Two decisions that both count and may be one act, accepted before that was looked for or in one moment: the night's
// reconciliation puts them before a person, once, and figures follow what the person says. Over the whole local home; every
// person and unit is invented.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reconcileFigures } from '../../functions/reconcile/reconcile.ts';
import { pairsOfOneAct } from '../../shared/dossier/counted-twice.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { paper } from '../core/sound-dossier.ts';
import { arrivingIn } from './arriving.ts';
import { admissionDecision } from './invented-papers.ts';
import { openStaffedPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

describe('among many decisions', () => {
  const said = { personName: 'Lò Văn Giả', birthDate: '1995-05-04', documentNumber: '12-QĐ/ĐUX' };
  const decision = (documentId: string, since: string, changes: object = {}) => ({
    ...{ documentId, since },
    document: paper('admission-decision', { ...said, documentDate: '2022-04-19', ...changes }),
  });
  const first = decision('s1.01', '2022-05-01');
  const copy = decision('s2.01', '2022-05-02', { birthDate: '1985-06-04' });
  const otherName = decision('s0.01', '2022-05-03', { personName: 'Ma Thế Đoàn', birthDate: '1980-01-01' });
  const another = decision('s4.01', '2022-05-04', { personName: 'Hà Thị Thu', documentNumber: '13-QĐ/ĐUX' });
  const ids = (given: Parameters<typeof pairsOfOneAct>[0]) =>
    pairsOfOneAct(given).map(({ earlier, later }) => [earlier.documentId, later.documentId]);

  it('each pair that may be one act is found once, the later one told by when it came', () => {
    const all = [first, copy, otherName, another];
    const pairs = [
      ['s1.01', 's2.01'],
      ['s1.01', 's0.01'],
      ['s2.01', 's0.01'],
    ];
    expect(ids(all)).toEqual(pairs);
    expect(ids(all.toReversed())).toEqual(pairs);
    expect(ids([another, first])).toEqual([]);
  });
});

describe('through the home', () => {
  let pipeline: Pipeline;
  const { arrive, nothingUnderway, hoso, said } = arrivingIn(() => pipeline);

  async function accepted(unit: string, seed: string, wishes: Parameters<typeof admissionDecision>[0]) {
    const submissionId = await arrive(unit, seed, [admissionDecision(wishes)]);
    await nothingUnderway();
    return documentIdOf(submissionId, 1);
  }
  const admitted = async () =>
    (JSON.parse(await hoso('figures', '--period', '2022-Q2')) as { figures: { admitted: { value: number } | null } })
      .figures.admitted?.value;
  interface Shown {
    readonly state: string;
    readonly reasons: readonly { code: string }[];
    readonly review: readonly { command: string }[];
  }
  const shown = async (id: string) => JSON.parse(await hoso('review', 'show', id)) as Shown;
  const stateOf = async (id: string) => (await shown(id)).state;
  const night = () => pipeline.invoke('SchedulesReconcile', {});
  const reason = 'Đã so hai bản gốc';

  beforeAll(async () => {
    pipeline = await openStaffedPipeline();
  }, 120_000);
  afterAll(() => pipeline.close());
  let before = 0;
  beforeEach(async () => {
    before = (await admitted()) ?? 0;
  });

  it('one decision of two units goes before a person, counted as it was until the person refuses the copy', async () => {
    const one = await accepted('D09/02', 'one', { name: 'Nông Thị Mơ' });
    const copy = await accepted('D10', 'copy', { name: 'Nông Thị Mơ' });
    expect([await stateOf(copy), await admitted()]).toEqual(['accepted', before + 2]);

    expect(await night()).toMatchObject({ doubled: 1, differences: 0 });

    expect([await stateOf(one), await stateOf(copy), await admitted()]).toEqual(['accepted', 'open', before + 2]);
    expect((await said('review', 'list'))[1]).toContain(`và giấy tờ ${one} cũng được tính`);
    expect(await night()).toMatchObject({ doubled: 0 });
    expect((await shown(copy)).review).toMatchObject([{ command: 'double', by: 'system', about: one }]);
    const [exit, words] = await said('review', 'approve', copy);
    expect([exit, words]).toEqual([1, expect.stringContaining(`hoso dossier annul ${one}`)]);

    await hoso('review', 'reject', copy, '--reason', 'Bản thứ hai của cùng quyết định');
    await nothingUnderway();
    expect([await stateOf(copy), await admitted()]).toEqual(['rejected', before + 1]);
    const versions = await pipeline.store.records.shelf('D10', '2022');
    expect(versions.findLast(({ kind }) => kind === 'admission')).toMatchObject({ annulled: true, cause: 'duplicate' });
    expect(await night()).toMatchObject({ doubled: 0 });
  });

  it('one number of two names is asked about once; that both are right is kept, and both go on counting', async () => {
    const same = { number: '55-QĐ/ĐUX', date: '2022-05-20' };
    const one = await accepted('D09/02', 'listed-one', { name: 'Vi Thị Thắm', ...same });
    const other = await accepted('D10', 'listed-other', { name: 'Lý Văn Hòa', birthDate: '1990-09-09', ...same });
    expect(await night()).toMatchObject({ doubled: 1 });
    expect(await stateOf(other)).toBe('open');

    await hoso('review', 'approve', other, '--reason', reason);
    await nothingUnderway();
    expect([await stateOf(other), await admitted()]).toEqual(['approved', before + 2]);
    expect(await night()).toMatchObject({ doubled: 0 });
    expect((await shown(other)).review).toMatchObject([{ about: one }, { command: 'approve', reason }]);
  });

  it('where the first is annulled the other needs no reason any more', async () => {
    const wishes = { name: 'Triệu Văn Hải', date: '2022-05-21' };
    const one = await accepted('D10', 'scan', { ...wishes, birthDate: '1991-02-03' });
    const again = await accepted('D10', 'scan-again', { ...wishes, birthDate: '1991-02-03' });
    expect(await night()).toMatchObject({ doubled: 1 });
    const [exit] = await said('review', 'approve', again);
    expect(exit).toBe(1);

    await hoso('dossier', 'annul', one, '--document', one, '--duplicate', '--reason', reason);
    await hoso('review', 'approve', again);
    await nothingUnderway();
    expect([await stateOf(one), await stateOf(again), await admitted()]).toEqual(['annulled', 'approved', before + 1]);
    expect(await night()).toMatchObject({ doubled: 0 });
  });

  it('what a reviewer approved as another paper, when it was held for that, is not asked again', async () => {
    const wishes = { name: 'Chu Thị Bạch', date: '2022-05-22' };
    await accepted('D10', 'first-time', wishes);
    const submissionId = await arrive('D10', 'second-time', [
      {
        ...admissionDecision({ ...wishes, route: 'flagged' }),
        reasons: [{ code: 'document.already-there', fields: ['personName'] }],
      },
    ]);
    await nothingUnderway();
    await hoso('review', 'approve', documentIdOf(submissionId, 1), '--reason', reason);
    await nothingUnderway();

    expect(await night()).toMatchObject({ doubled: 0 });
    expect(await admitted()).toBe(before + 2);
  });

  it('a home of an earlier version, whose index is empty, has it filled by the night', async () => {
    const documentId = await accepted('D10', 'not-entered', {
      name: 'Tô Văn Cũ',
      date: '2022-05-23',
      number: '9-QĐ/ĐUX',
    });
    const key = { documentType: 'admission-decision', number: '9-qd/dux', day: '2022-05-23' };
    const pk = `DECISION#${key.documentType}#${key.number}#${key.day}`;
    await pipeline.table.remove({ pk, sk: `DOC#${documentId}` });

    expect(await night()).toMatchObject({ entered: 1 });
    expect(await pipeline.store.decisions.of(key)).toEqual([{ documentId, attempt: 1 }]);
    expect(await night()).toMatchObject({ entered: 0 });
  });

  it('no right was missing, and the figures are what the records say', async () => {
    expect(pipeline.home.refusals).toEqual([]);
    expect(await reconcileFigures(pipeline.store, new Date('2023-07-02T00:00:00Z'))).toMatchObject({ differences: [] });
  });
});
