// Dossiers over the wire: the real router and table of the local home. Every unit, person and paper is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBucket } from '../../functions/adapters/objects.ts';
import { personIdOf } from '../../functions/settle/person.ts';
import { settleDocument } from '../../functions/settle/settle.ts';
import { standing } from '../../shared/record/versions.ts';
import { foldName } from '../../shared/dossier/person-name.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { identity } from '../contract/home.ts';
import { checkDossier } from '../../shared/dossier/check-dossier.ts';
import { field, paper, soundDossier } from '../core/sound-dossier.ts';
import { ask, closeApi, deps, get, home, openApi, refused, unitsFrom } from './api-home.ts';
import type { Who } from './api-home.ts';
import { submissionOf } from './invented-papers.ts';

/** As check and settle leave a paper behind: the document, and its entry in the person index. */
async function keep(
  unit: string,
  seed: string,
  papers: readonly UnderstoodDocument[],
  route: 'accepted' | 'flagged' = 'accepted',
): Promise<string[]> {
  const submission = submissionOf(unit, seed);
  const grassroots = unit.split('/')[0] ?? unit;
  const ids: string[] = [];
  for (const [index, document] of papers.entries()) {
    const documentId = `${submission.submissionId}.${String(index + 1).padStart(2, '0')}`;
    const checked = { ...document, route, reasons: [], findings: [], toComplete: [] };
    const stored: StoredDocument = {
      ...{ documentId, submissionId: submission.submissionId, unit, attempt: 1, checked },
      ...{ settledAt: '2023-07-01T03:00:00.000Z', events: [], version: 1 },
    };
    await deps.store.documents.insert(stored);
    const name = document.fields.personName?.value;
    const person = { unit: grassroots, foldedName: foldName(typeof name === 'string' ? name : '') };
    await deps.store.people.add(person, { documentId, attempt: 1 });
    const personId = personIdOf(document, grassroots);
    if (personId !== undefined) await deps.store.people.putId(personId, person);
    ids.push(documentId);
  }
  return ids;
}

const of = (...types: string[]) => soundDossier().filter(({ documentType }) => types.includes(documentType));
const candidate = (name: string, birthDate: string) => [
  paper('awareness-certificate', { personName: name, birthDate, documentDate: '2021-03-12' }),
  paper('application', { personName: name, birthDate, documentDate: '2022-01-10' }),
];

beforeAll(async () => {
  await openApi(
    unitsFrom('2015-01-01', [
      ['TOP', 'Đơn vị TOP', 'committee', ''],
      ['D9', 'Đơn vị D9', 'committee', 'TOP'],
      ['D9/1', 'Đơn vị D9/1', 'cell', 'D9'],
      ['D9/2', 'Đơn vị D9/2', 'cell', 'D9'],
      ['D10', 'Đơn vị D10', 'cell', 'TOP'],
    ]),
  );
  // One person's papers over weeks and from two hands; others of the unit; one of another unit.
  await keep('D9/1', 'first', of('application', 'member-introduction', 'cell-admission-resolution'));
  await keep('D9', 'second', of('awareness-certificate', 'admission-decision'));
  await keep('D9/2', 'third', candidate('Nông Văn Thử', '1999-02-03'));
  await keep('D10', 'fourth', candidate('Triệu Thị Khác', '1998-04-05'));
});

afterAll(closeApi);

const names = async (who: Who, query: Record<string, string> = {}) =>
  (await get('listDossiers', who, { query })).items.map(({ personName }) => personName).sort();

describe('the list of dossiers', () => {
  it('has each person once, whoever handed the papers in', async () => {
    const { items } = await get('listDossiers', 'admin');
    expect(items.map(({ personName, unit, documents, stage }) => [personName, unit, documents, stage])).toEqual([
      ['Triệu Thị Khác', 'D10', 2, 'to-admit'],
      ['Lý Thị Mẫu Đơn', 'D9', 6, 'probation'],
      ['Nông Văn Thử', 'D9', 2, 'to-admit'],
    ]);
  });

  it('finds by a part of the name without marks, by a paper’s number, by unit and stage', async () => {
    expect(await names('board', { name: 'mau don' })).toEqual(['Lý Thị Mẫu Đơn']);
    expect(await names('admin', { number: '9-NQ/CB' })).toEqual(['Lý Thị Mẫu Đơn']);
    expect(await names('admin', { number: '9' })).toEqual(['Lý Thị Mẫu Đơn']);
    expect(await names('admin', { number: '9-NQ/CĐ' })).toEqual([]);
    expect(await names('admin', { unit: 'D9/2' })).toEqual(['Nông Văn Thử']);
    expect(await names('admin', { stage: 'probation' })).toEqual(['Lý Thị Mẫu Đơn']);
    expect(await names('admin', { name: 'không ai' })).toEqual([]);
  });

  it('shows what falls due, and that it is over', async () => {
    const { items } = await get('listDossiers', 'admin', { query: { due: '2023-01-10' } });
    const [first] = items;
    expect(items.map(({ personName }) => personName).sort()).toEqual([
      'Lý Thị Mẫu Đơn',
      'Nông Văn Thử',
      'Triệu Thị Khác',
    ]);
    expect(first?.due[0]).toMatchObject({ rule: 'B3', date: '2023-01-10', overdue: true });
  });

  it('shows a unit its own and nobody else’s', async () => {
    expect(await names('d10')).toEqual(['Triệu Thị Khác']);
    expect(await names('d9')).toEqual(['Lý Thị Mẫu Đơn', 'Nông Văn Thử']);
    expect(await names('cell')).toEqual(['Lý Thị Mẫu Đơn']);
    expect((await refused('listDossiers', 'd10', { query: { unit: 'D9' } })).code).toBe('unit.foreign');
  });
});

describe('one dossier', () => {
  it('says what is there, what is missing and why, and what falls due', async () => {
    const [item] = (await get('listDossiers', 'admin', { query: { name: 'mẫu đơn' } })).items;
    const detail = await get('getDossier', 'd9', { id: item?.dossierId });

    expect(item?.dossierId).toMatch(/^p[0-9a-f]{24}$/);
    expect(detail).toMatchObject({ personName: 'Lý Thị Mẫu Đơn', position: 'cell-of-committee', stage: 'probation' });
    expect(detail.missing.map(({ documentType }) => documentType)).toEqual([
      'personal-history',
      'opinion-summary',
      'committee-admission-resolution',
    ]);
    expect(detail.missing[2]?.reason.vi).toContain('bắt buộc với chi bộ trực thuộc đảng ủy cơ sở');
    expect(detail.due).toMatchObject([{ rule: 'E2', date: '2022-05-26', overdue: true }]);
  });

  it('shows what may be a namesake’s paper, in both dossiers and in none, and how many wait', async () => {
    const applied = (birthDate: string) =>
      paper('application', { personName: 'Phan Thị Đôi', birthDate, documentDate: '2022-01-10' });
    const [first = ''] = await keep('D10', 'one of two', [applied('1991-01-02')]);
    const [second = ''] = await keep('D10', 'other of two', [applied('1991-11-20')]);
    const [loose = ''] = await keep('D10', 'of either', [paper('opinion-summary', { personName: 'Phan Thị Đôi' })]);

    for (const id of [first, second]) {
      const { documents, unclear } = await get('getDossier', 'd10', { id });
      expect(documents.map(({ documentId }) => documentId)).toEqual([id]);
      expect(unclear.map(({ documentId }) => documentId)).toEqual([loose]);
    }
    // Accepted before it was unclear, and never put before a reviewer: it can be decided all the same.
    const { people, state } = await get('getDocument', 'd10', { id: loose });
    expect([state, people?.map(({ birthDate, unit }) => [birthDate, unit]).sort()]).toEqual([
      'accepted',
      [
        ['1991-01-02', 'D10'],
        ['1991-11-20', 'D10'],
      ],
    ]);
    const history = paper('personal-history', { personName: 'Phan Thị Đôi', birthDate: '1991-01-02' });
    await keep('D10', 'waits', [history], 'flagged');
    const { items } = await get('listDossiers', 'd10', { query: { name: 'phan thi doi' } });
    expect(items.map(({ documents, waiting }) => [documents, waiting]).sort()).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('takes in a paper that was unclear, once an admin has said whose it is, with the reason', async () => {
    const named = (type: string, more: object = {}) => paper(type, { personName: 'Phan Văn Ba', ...more });
    const [id = ''] = await keep('D10', 'third of three', [named('application', { birthDate: '1991-01-02' })]);
    await keep('D10', 'fourth of four', [named('application', { birthDate: '1993-03-04' })]);
    const [opinion] = of('opinion-summary');
    const fields = { ...opinion?.fields, personName: field('Phan Văn Ba') };
    const [loose = ''] = await keep('D10', 'of one of them', [{ ...opinion, fields } as UnderstoodDocument]);
    const said = (body: object) => ({ id: loose, body: { command: 'correct', version: 1, approve: true, ...body } });

    const right = { birthDate: '02/01/1991' };
    expect(await refused('reviewDocument', 'admin', said({ fields: right }))).toMatchObject({
      ...{ status: 409, code: 'person.reason-needed' },
    });
    const wrong = said({ fields: { birthDate: '1991-01-03' }, reason: 'Theo chi bộ' });
    expect(await refused('reviewDocument', 'admin', wrong)).toMatchObject({ status: 400, code: 'person.not-among' });
    const decided = await get('reviewDocument', 'admin', said({ fields: right, reason: 'Theo chi bộ' }));

    expect(decided).toMatchObject({ state: 'approved', fields: { birthDate: { value: '1991-01-02' } } });
    expect(decided.review.map(({ command, by }) => [command, by])).toEqual([
      ['unclear', 'an-admin'],
      ['correct', 'an-admin'],
      ['approve', 'an-admin'],
    ]);
    expect(decided.people).toBeUndefined();
    const { documents, unclear } = await get('getDossier', 'd10', { id });
    expect([documents.map(({ documentId }) => documentId).sort(), unclear]).toEqual([[id, loose].sort(), []]);
    // Somebody else's paper that is clear stays closed.
    const body = { command: 'correct', version: 1, fields: { birthDate: '1991-01-02' }, reason: 'Theo chi bộ' };
    expect(await refused('reviewDocument', 'admin', { id, body })).toMatchObject({ code: 'document.not-open' });
  });

  it('is found by any of its papers, and a cell sees only the papers it may see', async () => {
    const [documentId = ''] = await keep('D9/1', 'fifth', of('opinion-summary'));
    const seen = await get('getDossier', 'cell', { id: documentId });

    expect(seen.documents).toHaveLength(5);
    expect(seen.documents.every(({ unit }) => unit === 'D9/1')).toBe(true);
    expect(await ask('getDossier', 'd10', { id: documentId })).toMatchObject({ status: 404 });
  });

  it('a ceremony entered moves what falls due; who looked is written down', async () => {
    const [item] = (await get('listDossiers', 'admin', { query: { name: 'mẫu đơn' } })).items;
    const detail = await get('getDossier', 'admin', { id: item?.dossierId });
    const decision = detail.documents.find(({ documentType }) => documentType === 'admission-decision');
    await get('enterCeremony', 'd9', { body: { document: decision?.documentId, date: '2022-05-06' } });

    const after = await get('getDossier', 'admin', { id: item?.dossierId });
    expect(after.ceremonyDate).toBe('2022-05-06');
    expect(after.due.map(({ rule, date }) => `${rule} ${date}`)).toEqual(['E3 2023-05-06', 'E5 2023-06-16']);
    const today = new Date().toISOString().slice(0, 10);
    const trail = await deps.store.audit.ofDay(today);
    expect(trail).toContainEqual(expect.objectContaining({ user: 'an-admin', action: 'getDossier', kind: 'personal' }));
    expect(trail.some(({ ids }) => ids.includes(item?.dossierId ?? ''))).toBe(true);
  });

  it('that is not there is not found', async () => {
    expect(await ask('getDossier', 'admin', { id: `p${'0'.repeat(24)}` })).toMatchObject({ status: 404 });
    expect(await ask('getDossier', 'admin', { id: 'nothing' })).toMatchObject({ status: 400 });
  });
});

describe('a decision of an admin on a dossier', () => {
  const settle = (documentId: string) =>
    settleDocument(
      { store: deps.store, work: openBucket(identity(home, 'Work').ref), now: () => new Date() },
      documentId,
    );
  const admissions = async (unit: string) =>
    standing(await deps.store.records.shelf(unit, '2022')).filter(({ kind }) => kind === 'admission');
  const person = (name: string) =>
    paper('admission-decision', { personName: name, birthDate: '1996-07-08', documentDate: '2022-04-12' });

  /** As it stands after it was accepted and counted. */
  async function counted(unit: string, seed: string, name: string): Promise<string> {
    await deps.store.submissions.insert({ ...submissionOf(unit, seed), state: 'settled' });
    const [documentId = ''] = await keep(unit, seed, [person(name)]);
    await settle(documentId);
    expect((await admissions(unit)).map(({ documentId: from }) => from)).toContain(documentId);
    return documentId;
  }

  it('annuls what it counts, with the reason, and only once', async () => {
    const documentId = await counted('D9/2', 'annul', 'Lường Văn Hủy');
    const body = { reason: 'Kết nạp sai điều kiện', paper: '15-QĐ/ĐUK, 03/5/2023' };
    expect(await ask('annulDossier', 'd9', { id: documentId, body })).toMatchObject({ status: 403 });
    expect(await ask('annulDocument', 'd9', { id: documentId, body })).toMatchObject({ status: 403 });
    expect(await refused('annulDocument', 'admin', { id: documentId, body })).toMatchObject({
      ...{ status: 409, code: 'document.of-dossier' },
    });

    expect(await get('annulDossier', 'admin', { id: documentId, body })).toEqual({ documents: [documentId] });
    const { leaves } = await settle(documentId);

    expect(leaves).toContainEqual({ unit: 'D9/2', period: '2022-04' });
    expect((await admissions('D9/2')).map(({ documentId: from }) => from)).not.toContain(documentId);
    const [last] = (await deps.store.records.shelf('D9/2', '2022')).filter(({ annulled }) => annulled);
    expect(last).toMatchObject({ cause: 'annulled', approvedBy: 'an-admin' });
    const detail = await get('getDossier', 'admin', { id: documentId });
    expect(detail).toMatchObject({ stage: 'annulled', missing: [], due: [] });
    expect(detail.documents).toMatchObject([
      { documentId, state: 'annulled', decisions: [{ command: 'annul', ...body }] },
    ]);
    expect((await refused('annulDossier', 'admin', { id: documentId, body })).code).toBe('dossier.nothing-to-annul');
    const { review } = await get('getDocument', 'admin', { id: documentId });
    expect(review.at(-1)).toMatchObject({ command: 'annul', reason: 'Kết nạp sai điều kiện' });
  });

  it('takes no ceremony of an annulled decision for that of the next one', async () => {
    const person = { personName: 'Đàm Thị Lại', birthDate: '1991-02-03' };
    const decision = (documentDate: string, documentNumber: string) =>
      paper('admission-decision', { ...person, documentDate, documentNumber });
    // Ids say nothing of the order in which papers came: the annulled one has the last.
    const [one = '', last = ''] = ['decided once', 'decided again'].toSorted((a, b) =>
      submissionOf('D9/2', a).submissionId < submissionOf('D9/2', b).submissionId ? -1 : 1,
    );
    const [first = ''] = await keep('D9/2', last, [decision('2022-03-28', '35-QĐ/ĐUK')]);
    await get('enterCeremony', 'admin', { body: { document: first, date: '2022-04-11' } });
    const [again = ''] = await keep('D9/2', one, [decision('2022-05-04', '47-QĐ/ĐUK')]);
    const body = { reason: 'Sai thẩm quyền', document: first };
    await get('annulDossier', 'admin', { id: first, body });

    const repeated = await get('getDossier', 'admin', { id: again });

    expect(repeated.documents.map(({ state }) => state)).toEqual(['annulled', 'accepted']);
    expect(repeated.ceremonyDate).toBeUndefined();
    expect(repeated.due.map(({ rule }) => rule)).toEqual(['E2']);
    await get('enterCeremony', 'admin', { body: { document: again, date: '2022-05-20' } });
    expect((await get('getDossier', 'admin', { id: first })).ceremonyDate).toBe('2022-05-20');
  });

  it('approves an exception only with the reason and the paper that allows it, and the finding stays', async () => {
    const old = soundDossier({
      'admission-decision': { birthDate: '1960-01-11' },
      application: { birthDate: '1960-01-11' },
    });
    const papers = old.filter(({ documentType }) =>
      /^(admission-decision|cell-admission-resolution)$/.test(documentType),
    );
    const [finding] = checkDossier({ papers }).findings.filter(({ rule }) => rule === 'A2');
    const [decision] = papers.filter(({ documentType }) => documentType === 'admission-decision');
    if (!finding || !decision) throw new Error('the dossier should break A2');
    const complete = { ...decision.fields, documentNumber: field('212-QĐ/ĐUK') };
    const submission = { ...submissionOf('D9', 'over sixty'), state: 'settled' as const };
    await deps.store.submissions.insert(submission);
    const documentId = `${submission.submissionId}.01`;
    await deps.store.documents.insert({
      ...{ documentId, submissionId: submission.submissionId, unit: 'D9', attempt: 1, events: [], version: 1 },
      ...{ settledAt: '2023-07-01T03:00:00.000Z' },
      checked: { ...decision, fields: complete, route: 'flagged', reasons: [], findings: [finding], toComplete: [] },
    });
    const approve = { command: 'approve', version: 1, reason: 'Có văn bản đồng ý' };

    const without = await ask('reviewDocument', 'admin', { id: documentId, body: approve });
    expect(without).toMatchObject({ status: 409, body: { code: 'consent.needed' } });
    const body = { ...approve, consent: '88-CV/TU, 01/3/2022' };
    const approved = await get('reviewDocument', 'admin', { id: documentId, body });

    expect(approved).toMatchObject({ state: 'approved', findings: [{ rule: 'A2', severity: 'error' }] });
    const answered = { reason: 'Có văn bản đồng ý', consent: '88-CV/TU, 01/3/2022' };
    expect(approved.review.at(-1)).toMatchObject(answered);
    await deps.store.people.add({ unit: 'D9', foldedName: 'ly thi mau don' }, { documentId, attempt: 1 });
    const { documents } = await get('getDossier', 'admin', { id: documentId });
    expect(documents).toMatchObject([{ documentId, state: 'approved', decisions: [answered] }]);
  });

  it('moves it to another unit, where it is counted, found and seen from then on', async () => {
    const documentId = await counted('D9/1', 'move', 'Đàm Thị Chuyển');
    await get('enterCeremony', 'admin', { body: { document: documentId, date: '2022-05-06' } });
    await settle(documentId);
    const body = { to: 'D10', reason: 'Nhập nhầm đơn vị' };
    expect((await refused('moveDossier', 'admin', { id: documentId, body: { ...body, to: 'D99' } })).code).toBe(
      'unit.unknown',
    );

    expect(await get('moveDossier', 'admin', { id: documentId, body })).toEqual({ documents: [documentId] });
    const { leaves } = await settle(documentId);

    expect(leaves.map(({ unit, period }) => `${unit} ${period}`).sort()).toEqual(
      expect.arrayContaining(['D10 2022-04', 'D9/1 2022-04']),
    );
    expect((await admissions('D9/1')).map(({ documentId: from }) => from)).not.toContain(documentId);
    expect(await admissions('D10')).toMatchObject([
      { documentId, unit: 'D10', cause: 'moved', approvedBy: 'an-admin', ceremonyDate: '2022-05-06' },
    ]);
    expect(await names('d10', { name: 'chuyen' })).toEqual(['Đàm Thị Chuyển']);
    expect(await names('d9', { name: 'chuyen' })).toEqual([]);
    expect((await refused('moveDossier', 'admin', { id: documentId, body })).code).toBe('dossier.already-there');
  });
});
