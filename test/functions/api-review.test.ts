// Review, corrections, re-reading, ceremonies and a unit’s quarterly report, over the wire. Every unit, person and paper is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import { closeApi, deps, get, refused } from './api-home.ts';
import { documentOf, found, hashOf, openWithUnits, submissionOf } from './api-papers.ts';

beforeAll(openWithUnits);
afterAll(closeApi);

describe('a review', () => {
  const review = (id: string, body: object) => ({ params: { id }, body });

  it('corrects, then approves, and settles each time', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'to correct'));

    const fields = { documentNumber: ' 13 -QĐ/ĐUK', documentDate: '22/4/2022' };
    const corrected = await get(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields }),
    );
    const approved = await get('reviewDocument', 'admin', review(documentId, { command: 'approve', version: 2 }));

    expect(corrected).toMatchObject({ state: 'open', version: 2 });
    expect(corrected.fields.documentNumber).toMatchObject({ value: '13-QĐ/ĐUK', why: ['person'] });
    expect(corrected.fields.documentDate?.value).toBe('2022-04-22');
    expect(approved).toMatchObject({ state: 'approved', version: 3 });
    expect(approved.review.map(({ command, by }) => [command, by])).toEqual([
      ['correct', 'an-admin'],
      ['approve', 'an-admin'],
    ]);
    expect((await deps.store.underway.all()).map(({ id }) => id)).toContain(documentId);
  });

  it('of a version that no longer stands is told so', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'two at once'));
    const command = { command: 'return', version: 1, reason: 'Thiếu chữ ký' };

    await get('reviewDocument', 'admin', review(documentId, command));

    expect(await refused('reviewDocument', 'admin', review(documentId, command))).toMatchObject({
      ...{ status: 409, code: 'document.changed' },
    });
  });

  it('wants a reason where a rule is broken', async () => {
    const message = { vi: 'Chưa đủ hai phần ba.', en: 'Below two thirds.' };
    const finding = { rule: 'basis-mismatch', severity: 'error' as const, certainty: 'certain' as const, message };
    const findings = [{ ...finding, fields: [], documents: [], places: [] }];
    const { documentId } = await documentOf(await submissionOf('D1', 'breaks a rule'), { findings });

    const without = await refused('reviewDocument', 'admin', review(documentId, { command: 'approve', version: 1 }));
    const reason = 'Đã có văn bản đồng ý của Ban Thường vụ';
    const withReason = await get(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'approve', version: 1, reason }),
    );

    expect(without).toMatchObject({ status: 409, code: 'reason.needed' });
    expect(withReason.review).toMatchObject([{ command: 'approve', reason }]);
  });

  it.each([
    [{ documentDate: '31/2/2022' }, 'field.invalid'],
    [{ nothingLikeIt: 'x' }, 'field.unknown'],
  ])('refuses the correction %j', async (fields, code) => {
    const { documentId } = await documentOf(await submissionOf('D1', `wrong ${code}`));

    const answer = await refused(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields }),
    );

    expect(answer).toMatchObject({ status: 400, code });
  });

  it('puts a row of a list right, which is then held against the unit’s records again', async () => {
    const row = { rowNumber: 1, personName: 'Mã Thử Nghiêm', birthDate: '1990-01-02', decisionDate: '2022-07-21' };
    const rows = { value: [row], state: 'found' as const, probability: 1, page: 1, why: [] };
    const message = { vi: 'Ngày quyết định ngoài kỳ.', en: 'Decided outside the period.' };
    const { documentId } = await documentOf(await submissionOf('D1', 'a list'), {
      documentType: 'admission-list',
      fields: { periodQuarter: found(2), periodYear: found(2022), rows },
      findings: [
        { rule: 'L4', severity: 'error', certainty: 'certain', message, fields: ['rows'], documents: [], places: [] },
      ],
    });
    const correct = (version: number, fields: Record<string, string>, more: object = {}) =>
      review(documentId, { command: 'correct', version, fields, ...more });

    const unknown = await refused('reviewDocument', 'admin', correct(1, { 'rows[2].decisionDay': '21/4/2022' }));
    const corrected = await get('reviewDocument', 'admin', correct(1, { 'rows[1].personName': 'Mã Thử Nghiệm' }));
    const broken = await refused('reviewDocument', 'admin', correct(2, { 'rows[1].note': 'x' }, { approve: true }));
    const dated = await get('reviewDocument', 'admin', correct(2, { 'rows[1].decisionDate': '21/4/2022' }));
    // Nobody of that name was admitted: the unit's records are asked again too.
    const unproven = await refused('reviewDocument', 'admin', review(documentId, { command: 'approve', version: 3 }));

    expect(unknown).toMatchObject({ status: 400, code: 'column.unknown' });
    expect(corrected.fields.rows?.value).toEqual([{ ...row, personName: 'Mã Thử Nghiệm' }]);
    expect(broken).toMatchObject({ status: 409, code: 'reason.needed' });
    expect(dated.fields.rows?.value).toMatchObject([{ decisionDate: '2022-04-21' }]);
    expect(unproven).toMatchObject({ status: 409, code: 'reason.needed' });
    expect(JSON.stringify(unproven)).toContain('L3');
  });

  it('does not approve what lacks a field that the record needs', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'lacks its date'));
    const fields = { documentDate: null };

    const answer = await refused(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields, approve: true }),
    );

    expect(answer).toMatchObject({ status: 409, code: 'field.missing' });
    expect((await get('getDocument', 'admin', { params: { id: documentId } })).version).toBe(1);
  });
});

describe('corrections', () => {
  it('are labelled data: what was read, what both readers said, what is right', async () => {
    const { documentId, submissionId } = await documentOf(await submissionOf('D2', 'a lesson'));
    const readings = { a: '12-QD/DUK', b: '12-QĐ/ĐUK' };
    const polygon = [...([0.1, 0.2, 0.3, 0.4] as const)].map((x): [number, number] => [x, 0.5]);
    const stored = await deps.store.documents.get(documentId);
    if (!stored) throw new Error('not stored');
    const { documentNumber } = stored.checked.fields;
    const fields = { ...stored.checked.fields };
    if (documentNumber) fields.documentNumber = { ...documentNumber, page: 1, polygon, raw: '12-QĐ/ĐUK', readings };
    await deps.store.documents.replace({ ...stored, checked: { ...stored.checked, fields } });
    const body = { command: 'correct', version: 2, fields: { documentNumber: '13-QĐ/ĐUK', basisResolutionDate: null } };
    await get('reviewDocument', 'admin', { params: { id: documentId }, body });

    const before = await get('listCorrections', 'admin', { query: { unit: 'D2', confirmed: 'true' } });
    await get('reviewDocument', 'admin', {
      ...{ params: { id: documentId } },
      body: { command: 'correct', version: 3, fields: { basisResolutionDate: '1/4/2022' }, approve: true },
    });
    const after = await get('listCorrections', 'admin', { query: { unit: 'D2', confirmed: 'true' } });

    expect(before.items).toMatchObject([
      {
        ...{ documentId, submissionId, unit: 'D2', documentType: 'admission-decision', field: 'documentNumber' },
        ...{ label: 'corrected', page: 1, polygon, readings, read: { value: '12-QĐ/ĐUK' }, right: '13-QĐ/ĐUK' },
      },
      { field: 'basisResolutionDate', label: 'corrected', read: { value: '2022-04-01' }, right: null },
    ]);
    expect(after.items).toContainEqual(expect.objectContaining({ field: 'basisResolutionDate', right: '2022-04-01' }));
    expect(after.items).toContainEqual(
      expect.objectContaining({ field: 'personName', label: 'confirmed', right: 'Tạ Thử Nghiệm' }),
    );
    expect((await get('listCorrections', 'admin', { query: { unit: 'D2' } })).items).toHaveLength(2);
  });

  it('are for administrators alone, and who took them is written down', async () => {
    expect(await refused('listCorrections', 'd2')).toMatchObject({ status: 403 });
    expect(await refused('listCorrections', 'board')).toMatchObject({ status: 403 });
    const entries = await deps.store.audit.ofDay(new Date().toISOString().slice(0, 10));
    expect(entries).toContainEqual(
      expect.objectContaining({ user: 'an-admin', action: 'listCorrections', kind: 'personal' }),
    );
  });

  it('come page after page, none twice', async () => {
    for (let n = 0; n < 13; n += 1) {
      const { documentId } = await documentOf(await submissionOf('D1/A', `lesson ${n}`));
      const body = { command: 'correct', version: 1, fields: { documentNumber: `${n}-QĐ/ĐUK` } };
      await get('reviewDocument', 'admin', { params: { id: documentId }, body });
    }

    const values: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await get('listCorrections', 'admin', { query: { unit: 'D1/A', ...(cursor && { cursor }) } });
      values.push(...page.items.map(({ right }) => right));
      cursor = page.next;
    } while (cursor);

    const lessons = values.filter((value) => /^\d+-QĐ\/ĐUK$/.test(String(value)));
    expect([...lessons].sort()).toEqual(Array.from({ length: 13 }, (_, n) => `${n}-QĐ/ĐUK`).sort());
  });
});

describe('re-reading', () => {
  const fresh = { value: '2022-04-12', probability: 0.97, readings: { a: '12/4/2022', b: '12/4/2022' } };

  /** As the state machine leaves it, which is a Pass here. */
  async function compared(batch: string, submissionId: string, version: number) {
    const reread = await deps.store.rereads.get(batch, submissionId);
    if (!reread) throw new Error('not begun');
    const change = {
      ...{ documentId: `${submissionId}.01`, documentType: 'admission-decision', pages: [1], version },
      ...{ state: 'accepted' as const, route: 'flagged' as const },
      fields: [{ field: 'documentDate', old: '2022-04-21', new: fresh }],
    };
    await deps.store.rereads.replace({ ...reread, state: 'done', changes: [change] });
  }
  const accepted = { route: 'accepted' as const, reasons: [] };

  it('begins with what was settled in the unit and period, and changes nothing', async () => {
    const submission = await submissionOf('D2', 'old scan', { uploadedAt: '2022-05-05T03:00:00.000Z' });
    const later = await submissionOf('D2', 'newer scan', { uploadedAt: '2023-05-05T03:00:00.000Z' });
    const failed = await submissionOf('D2', 'failed', { uploadedAt: '2022-05-05T03:00:00.000Z', state: 'failed' });
    const { documentId } = await documentOf(submission, accepted);

    const { batch, submissions } = await get('startReread', 'admin', { body: { unit: 'D2', period: '2022-Q2' } });
    const running = await get('listReread', 'admin', { params: { batch } });
    await compared(batch, submission.submissionId, 1);
    const { items } = await get('listReread', 'admin', { params: { batch } });

    expect(submissions).toEqual([submission.submissionId]);
    expect(submissions).not.toContain(later.submissionId);
    expect(submissions).not.toContain(failed.submissionId);
    expect(running.items).toMatchObject([{ state: 'running', changes: [] }]);
    expect(items).toMatchObject([{ state: 'done', changes: [{ documentId, fields: [{ new: fresh }] }] }]);
    expect(await deps.store.documents.get(documentId)).toMatchObject({ version: 1, events: [] });
  });

  it('applied opens the document with the new reading beside the old one, once', async () => {
    const submission = await submissionOf('D1', 'to apply', { uploadedAt: '2021-05-05T03:00:00.000Z' });
    const { documentId } = await documentOf(submission, accepted);
    const { batch } = await get('startReread', 'admin', { body: { unit: 'D1', period: '2021' } });
    const id = submission.submissionId;
    expect(await refused('applyReread', 'admin', { params: { batch, id } })).toMatchObject({
      ...{ status: 409, code: 'reread.not-done' },
    });
    await compared(batch, id, 1);

    const first = await get('applyReread', 'admin', { params: { batch, id } });
    const again = await get('applyReread', 'admin', { params: { batch, id } });
    const shown = await get('getDocument', 'admin', { params: { id: documentId } });

    expect([first, again]).toEqual([
      { opened: [documentId], skipped: [] },
      { opened: [documentId], skipped: [] },
    ]);
    expect(shown).toMatchObject({ state: 'open', version: 2, proposed: { documentDate: fresh } });
    expect(shown.fields.documentDate?.value).toBe('2022-04-21');
    expect(shown.reasons.map(({ code }) => code)).toEqual(['document.reread']);
    expect((await get('listReview', 'admin')).items.map((item) => item.documentId)).toContain(documentId);
  });

  it('does not open what somebody decided on since', async () => {
    const submission = await submissionOf('D1', 'decided since', { uploadedAt: '2020-05-05T03:00:00.000Z' });
    const { documentId } = await documentOf(submission);
    const { batch } = await get('startReread', 'admin', { body: { unit: 'D1', period: '2020' } });
    const id = submission.submissionId;
    await compared(batch, id, 1);
    await get('reviewDocument', 'admin', { params: { id: documentId }, body: { command: 'approve', version: 1 } });

    expect(await get('applyReread', 'admin', { params: { batch, id } })).toEqual({ opened: [], skipped: [documentId] });
    expect((await get('getDocument', 'admin', { params: { id: documentId } })).state).toBe('approved');
  });

  it('is an administrator’s matter', async () => {
    const params = { batch: 'r20260101000000', id: submissionIdOf('D1', hashOf('x')) };
    for (const who of ['d1', 'board'] as const) {
      expect(await refused('startReread', who, { body: {} })).toMatchObject({ status: 403 });
      expect(await refused('listReread', who, { params })).toMatchObject({ status: 403 });
      expect(await refused('applyReread', who, { params })).toMatchObject({ status: 403 });
    }
    expect(await refused('applyReread', 'admin', { params })).toMatchObject({ status: 404, code: 'reread.unknown' });
  });
});

describe('a ceremony', () => {
  const enter = (document: string, date: string) => ({ body: { document, date } });

  it('is entered for an accepted decision, by document or record', async () => {
    const { documentId } = await documentOf(await submissionOf('D1/A', 'with a ceremony'), {
      route: 'accepted',
      reasons: [],
    });

    expect(await get('enterCeremony', 'd1', enter(`admission-${documentId}`, '2022-05-03'))).toEqual({
      documentId,
      date: '2022-05-03',
    });
    await get('enterCeremony', 'd1', enter(documentId, '2022-05-04'));

    expect(await deps.store.ceremonies.get('D1/A', documentId)).toMatchObject({
      date: '2022-05-04',
      version: 2,
      enteredBy: 'd1-clerk',
    });
    expect(await refused('enterCeremony', 'd2', enter(documentId, '2022-05-03'))).toMatchObject({ status: 404 });
    expect(await refused('enterCeremony', 'd1', enter(documentId, '2022-04-15'))).toMatchObject({
      code: 'ceremony.order',
      message: { vi: expect.stringMatching(/^Ngày lễ \(15\/4\/2022\) trước ngày quyết định/) as string },
    });
    expect(await refused('enterCeremony', 'd1', enter(documentId, '2999-01-01'))).toMatchObject({
      code: 'ceremony.order',
    });
  });

  it('is not entered for a paper still in doubt', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'in doubt'));

    expect(await refused('enterCeremony', 'd1', enter(documentId, '2022-05-03'))).toMatchObject({
      code: 'ceremony.not-admission',
    });
  });
});

describe('a quarterly report of a unit', () => {
  it('is held against what its papers prove, without names, and by nobody of another unit', async () => {
    const query = { unit: 'D1', period: '2023-Q2' };
    expect(await refused('compareFigures', 'd1', { query })).toMatchObject({ status: 404, code: 'report.not-there' });
    const { documentId } = await documentOf(await submissionOf('D1', 'a report'), {
      documentType: 'quarterly-report',
      fields: {
        ...{ periodQuarter: found(2), periodYear: found(2023), admitted: found(4), madeOfficial: found(0) },
        ...{ admittedMale: found(3), candidates: found(20) },
      },
    });

    expect(await get('compareFigures', 'd1', { query })).toMatchObject({
      ...{ documentId, state: 'open', inReportOnly: 4, inDossiersOnly: 0, dossiers: [] },
      figures: [
        { field: 'admitted', figures: ['admitted'], rule: 'R19', reported: 4, proven: 0, difference: 4 },
        { field: 'madeOfficial', figures: ['madeOfficial'], rule: 'R20', reported: 0, proven: 0, difference: 0 },
        {
          ...{ field: 'admittedMale', figures: ['women'], part: 'rest' },
          ...{ reported: 3, proven: 0, difference: 3 },
        },
      ],
      notCompared: [{ field: 'candidates', reported: 20, why: 'no-figure' }],
    });
    expect(await refused('compareFigures', 'd2', { query })).toMatchObject({ status: 403 });
  });
});

describe('the report of one unit', () => {
  it('is for the unit, those above it and the board; the whole is not for a unit', async () => {
    const [period, at] = ['2023-Q2', '2023-07-06T00:00:00.000Z'];
    const closing = { period, number: 1, from: '2023-04-01', to: '2023-07-01', hash: 'h', closedAt: at, closedBy: 'a' };
    await deps.store.closings.insert({ ...closing, isForced: false, open: 0, key: 'reports/2023-Q2/frozen/h.json' });
    const params = { period };

    expect(await get('printUnitReport', 'd1', { params, body: { unit: 'D1', number: 7 } })).toMatchObject({
      ...{ version: 1, printed: false, files: [] },
    });
    expect(await get('getReport', 'd1', { params, query: { unit: 'D1', number: '7' } })).toMatchObject({ files: [] });
    expect(await get('getReport', 'board', { params })).toMatchObject({ version: 1 });
    for (const who of ['d2', 'unbound'] as const) {
      const foreign = { status: 403, code: 'unit.foreign' };
      expect(await refused('printUnitReport', who, { params, body: { unit: 'D1' } })).toMatchObject(foreign);
      expect(await refused('getReport', who, { params, query: { unit: 'D1' } })).toMatchObject(foreign);
      expect(await refused('getReport', who, { params })).toMatchObject({ status: 403, code: 'role.not-allowed' });
    }
    expect(await refused('printUnitReport', 'admin', { params, body: { unit: 'TOP' } })).toMatchObject({
      code: 'report.of-the-whole',
    });
    expect(await refused('printUnitReport', 'admin', { params, body: { unit: 'D1', version: 2 } })).toMatchObject({
      code: 'report.unknown',
    });
  });
});
