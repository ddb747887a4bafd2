// A paper that counted and became unclear because somebody of the same name came later: it goes before the reviewers, an
// admin says whose it is and why, and figures follow. Over the whole local home; every person and unit is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcileFigures } from '../../functions/reconcile/reconcile.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { arrivingIn } from './arriving.ts';
import { admissionDecision, paperOf } from './invented-papers.ts';
import { openStaffedPipeline } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;
const { arrive, nothingUnderway, hoso, said } = arrivingIn(() => pipeline);

const name = 'Mạc Thị Đôi';
const [elder, younger] = ['1990-01-02', '1992-05-06'];
const cell = 'D09/02';
let [first, second] = ['', ''];

const counts = {
  ...{ membersTotal: 9, membersOfficial: 9, membersProbationary: 0, presentTotal: 9, presentOfficial: 9 },
  ...{ presentProbationary: 0, absentTotal: 0, absentOfficial: 0, absentProbationary: 0 },
  ...{ votesFor: 9, votesForPercent: 100, votesAgainst: 0, votesAgainstPercent: 0 },
};
const resolution = (documentNumber: string, documentDate: string) =>
  paperOf('cell-admission-resolution', {
    ...{ personName: name, documentNumber, documentDate, meetingDate: documentDate },
    ...{ ...counts, issuer: 'CHI BỘ PHÒNG GIẢ ĐỊNH' },
  });

async function settled(unit: string, seed: string, paper: ReturnType<typeof paperOf>): Promise<string> {
  const submissionId = await arrive(unit, seed, [paper]);
  await nothingUnderway();
  return documentIdOf(submissionId, 1);
}

const E1 = async () =>
  (JSON.parse(await hoso('figures', '--period', '2022-Q2')) as { figures: Record<string, object | null> }).figures[
    'E1'
  ];
const waiting = async () =>
  (await hoso('review', 'list'))
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { documentId: string }).documentId);
const shown = async (id: string) => JSON.parse(await hoso('review', 'show', id)) as Record<string, unknown>;
/** The id under which the person's dossier is listed. */
const dossierOf = async (birthDate: string, called = name) =>
  (await hoso('dossier', 'list', '--name', called))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { dossierId: string; birthDate?: string })
    .find((item) => item.birthDate === birthDate)?.dossierId ?? '';
const dossierPapers = async (birthDate: string) =>
  (
    JSON.parse(await hoso('dossier', 'show', await dossierOf(birthDate))) as { documents: { documentId: string }[] }
  ).documents.map(({ documentId }) => documentId);
const records = async () => {
  const shelf = await pipeline.store.records.shelf(cell, '2022');
  return shelf.flatMap((record) =>
    record.kind === 'admission' ? [[record.decisionDate, record.version, record.cellResolutionDate]] : [],
  );
};

beforeAll(async () => {
  pipeline = await openStaffedPipeline();
  await settled(cell, 'first-decision', admissionDecision({ name, birthDate: elder, date: '2022-04-19' }));
  first = await settled(cell, 'first-resolution', resolution('7-NQ/CB', '2022-03-20'));
  await settled('D10', 'elsewhere', paperOf('application', { personName: name, birthDate: '1985-05-05' }));
  const other = { personName: 'Đàm Văn Khác', birthDate: '1986-06-06' };
  await settled(cell, 'another', paperOf('application', other));
}, 120_000);

afterAll(() => pipeline.close());

it('is counted as long as there is one person of the name', async () => {
  expect(await records()).toEqual([
    ['2022-04-19', 1, undefined],
    ['2022-04-19', 2, '2022-03-20'],
  ]);
  expect(await E1()).toMatchObject({ numerator: 1, denominator: 1 });
  expect(await waiting()).toEqual([]);
});

it('goes before the reviewers when a namesake’s paper counts, and says nothing of either till then', async () => {
  await settled(cell, 'second-decision', admissionDecision({ name, birthDate: younger, date: '2022-05-19' }));

  expect(await waiting()).toEqual([first]);
  expect(await E1()).toBeNull();
  const [, words] = await said('review', 'show', first);
  expect(words).toContain('nay có thể là của một trong hai người');
  expect(words).toContain(`${name} (02/01/1990)  D09  1 giấy: --dossier ${await dossierOf(elder)}`);
  expect(words).toContain('--field birthDate=NGÀY');
  expect(await shown(first)).toMatchObject({ state: 'open', review: [{ command: 'unclear', by: 'system' }] });
  // The namesake's papers come once more through settle: it waits once.
  await settled(cell, 'second-application', paperOf('application', { personName: name, birthDate: younger }));
  expect(await shown(first)).toMatchObject({ version: 2 });
});

it.each([
  [['approve'], 'cần biết là của ai'],
  [['correct', '--field', `birthDate=${elder}`, '--approve'], 'căn cứ nào cho biết là của ai'],
  [['correct', '--field', 'birthDate=1990-01-03', '--approve', '--reason', 'Chi bộ xác nhận'], 'không ai có ngày sinh'],
  [['correct', '--field', 'birthDate=31/2/1990', '--approve', '--reason', 'Chi bộ xác nhận'], 'birthDate'],
])('is not decided by %j', async ([command = '', ...options], why) => {
  const [exit, words] = await said('review', command, first, ...options);

  expect([exit, words]).toEqual([1, expect.stringContaining(why)]);
  expect(await waiting()).toEqual([first]);
});

it('is the one’s whose birth date an admin enters, with the reason; figures follow', async () => {
  const reason = 'Chi bộ xác nhận ngày 01/6/2022';
  await hoso('review', 'correct', first, '--field', `birthDate=${younger}`, '--approve', '--reason', reason);
  await nothingUnderway();

  expect(await waiting()).toEqual([]);
  expect((await records()).filter(([, , resolved]) => resolved !== undefined).at(-1)).toEqual([
    ...['2022-05-19', 2, '2022-03-20'],
  ]);
  expect(await shown(first)).toMatchObject({
    state: 'approved',
    review: [{ command: 'unclear' }, { command: 'correct' }, { command: 'approve', reason }],
  });
});

describe('by the id of the dossier', () => {
  const reason = 'Nhầm: chi bộ họp về người sinh năm 1990';

  it.each([
    ['nobody has', () => `p${'0'.repeat(24)}`, 'Không có hồ sơ nào mã'],
    ['of another unit', () => dossierOf('1985-05-05'), 'là của đơn vị D10, còn giấy tờ này do D09 nộp'],
    ['of another name', () => dossierOf('1986-06-06', 'Đàm Văn Khác'), 'là của người khác họ tên'],
  ])('one that %s is refused, with what to do', async (_, idOf, why) => {
    const before = await shown(first);
    const [exit, words] = await said('review', 'approve', first, '--dossier', await idOf(), '--reason', reason);

    expect([exit, words]).toEqual([1, expect.stringContaining(why)]);
    expect(await shown(first)).toEqual(before);
  });

  it('not beside a birth date, nor for a paper that states one', async () => {
    const dossier = ['--dossier', await dossierOf(elder), '--approve', '--reason', reason];
    const twice = await said('review', 'correct', first, '--field', `birthDate=${elder}`, ...dossier);
    expect(twice).toEqual([1, expect.stringContaining('hai cách nói giấy tờ là của ai')]);
    const decision = (await dossierPapers(younger)).find((id) => id !== first) ?? '';
    const [exit, words] = await said('review', 'approve', decision, '--dossier', await dossierOf(elder));
    expect([exit, words]).toEqual([1, expect.stringContaining('tự ghi ngày sinh')]);
  });

  it('what was said to be the wrong one’s is said anew, and who said so is kept with it', async () => {
    const id = await dossierOf(elder);
    await hoso('review', 'approve', first, '--dossier', id, '--reason', reason);
    await nothingUnderway();

    const detail = (await shown(first)) as { review: object[] };
    expect(detail.review.slice(-2)).toMatchObject([
      { command: 'assign', dossier: id },
      { command: 'approve', reason },
    ]);
    expect(await dossierPapers(elder)).toContain(first);
    expect((await said('review', 'show', first))[1]).toContain(`xác định là của hồ sơ ${id}`);
  });
});

it('figures follow', async () => {
  const last = new Map((await records()).map(([decided, , resolved]) => [decided, resolved]));
  expect(Object.fromEntries(last)).toEqual({ '2022-04-19': '2022-03-20', '2022-05-19': undefined });
  expect(await E1()).toBeNull();
});

it('another that comes then, of either, waits in the same way, and both are counted once it is said', async () => {
  second = await settled(cell, 'second-resolution', resolution('8-NQ/CB', '2022-05-02'));
  expect(await waiting()).toEqual([second]);

  const [exit] = await said('review', 'return', second, '--reason', 'Không rõ của ai');
  await nothingUnderway();
  expect([exit, await waiting(), await E1()]).toEqual([0, [], null]);
  const third = await settled(cell, 'third-resolution', { ...resolution('8-NQ/CB', '2022-05-02'), pages: [1, 2] });
  await hoso('review', 'correct', third, '--field', `birthDate=${younger}`, '--approve', '--reason', 'Theo sổ họp');
  await nothingUnderway();

  expect(await E1()).toMatchObject({ numerator: 2, denominator: 2 });
  const dossier = JSON.parse(await hoso('dossier', 'show', third)) as { birthDate: string; unclear: object[] };
  expect(dossier).toMatchObject({ birthDate: younger, unclear: [] });
});

it('a paper of a cell of its own is clear, in the dossier and in what is counted', async () => {
  await pipeline.store.registry.putUnit({
    ...{ code: 'D09/03', name: 'Chi bộ Phòng Ba', kind: 'cell', parent: 'D09', validFrom: '2015-01-01' },
  });
  await settled('D09/03', 'other-cell', admissionDecision({ name, birthDate: '1995-09-09', date: '2022-06-20' }));
  const own = await settled('D09/03', 'its-resolution', resolution('1-NQ/CB', '2022-05-25'));

  expect(await waiting()).toEqual([]);
  expect(JSON.parse(await hoso('dossier', 'show', own))).toMatchObject({ birthDate: '1995-09-09', unclear: [] });
  expect(await E1()).toMatchObject({ numerator: 3, denominator: 3 });
});

it('whose name was misread is of nobody of that name, once the name is put right', async () => {
  const own = 'Mạc Thị Đội Lan';
  await settled(
    'D09/03',
    'another-name',
    admissionDecision({ name: own, birthDate: '1985-02-03', date: '2022-06-21' }),
  );
  const misread = await settled(cell, 'misread-name', { ...resolution('9-NQ/CB', '2022-05-26'), pages: [1, 2, 3] });
  expect(await waiting()).toEqual([misread]);

  const right = ['--field', `personName=${own}`, '--approve', '--reason', 'Đọc sai tên'];
  await hoso('review', 'correct', misread, ...right);
  await nothingUnderway();
  expect([await waiting(), (await shown(misread))['state']]).toEqual([[], 'approved']);
  expect(JSON.parse(await hoso('dossier', 'show', misread))).toMatchObject({ birthDate: '1985-02-03' });
});

it('no right was missing, and the figures are what the records say', async () => {
  expect(pipeline.home.refusals).toEqual([]);
  expect(await reconcileFigures(pipeline.store, new Date('2023-07-02T00:00:00Z'))).toMatchObject({ differences: [] });
});
