// Units, plan, users, the audit trail, and what needs no account, over the wire. Every unit, person and paper is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeApi, deps, get, refused } from './api-home.ts';
import { documentOf, openWithUnits, submissionOf, units } from './api-papers.ts';

beforeAll(openWithUnits);
afterAll(closeApi);

describe('units and plan', () => {
  it('are imported once, however often', async () => {
    const counted = { written: 0, unchanged: units.length };
    expect(await get('importUnits', 'admin', { body: { units } })).toMatchObject(counted);
    const plan = [{ unit: 'D1', year: '2031', planned: '6', from: '2031-01-01' }];
    expect(await get('importPlan', 'admin', { body: { plan } })).toEqual({ written: 1, unchanged: 0 });
    expect(await get('importPlan', 'admin', { body: { plan } })).toEqual({ written: 0, unchanged: 1 });
    expect(await get('listPlan', 'd1', { query: { year: '2031' } })).toEqual({
      plan: [{ unit: 'D1', year: 2031, planned: 6, from: '2031-01-01' }],
    });
    expect(await get('listPlan', 'd2', { query: { year: '2031' } })).toEqual({ plan: [] });
  });

  it('and stated numbers are imported by the line, and figures take them from their day on', async () => {
    const inputs = [
      { kind: 'termStart', unit: 'D1', date: '2030-07-01', n: '120' },
      { kind: 'yearStart', unit: 'D1', date: '2031-01-01', n: '1.250' },
    ];
    const wrong = [...inputs, { kind: 'termStart', unit: 'D9', date: '2031-02-30', n: '-1' }];

    expect(await refused('importInputs', 'admin', { body: { inputs: wrong } })).toMatchObject({
      lines: [
        { line: 4, code: 'input.date' },
        { line: 4, code: 'input.n' },
      ],
    });
    expect(await get('importInputs', 'admin', { body: { inputs } })).toEqual({ written: 2, unchanged: 0 });
    expect(await get('importInputs', 'admin', { body: { inputs } })).toEqual({ written: 0, unchanged: 2 });
    expect(await get('listInputs', 'd1', { query: { unit: 'D1', kind: 'yearStart' } })).toEqual({
      inputs: [{ kind: 'yearStart', unit: 'D1', date: '2031-01-01', n: 1250 }],
    });
    expect(await get('listInputs', 'd2', {})).toEqual({ inputs: [] });
    const { figures } = await get('getFigures', 'd1', { query: { period: '2031-Q1' } });
    expect(figures['membersYearStart']?.value).toBe(1250);
    expect(figures['membersTermStart']?.value).toBe(120);
  });

  it('with a wrong line are not imported at all, and every wrong line is told', async () => {
    const rows = [
      { code: 'D3', name: 'Đảng bộ Ba', kind: 'committee', parent: 'TOP', validFrom: '2020-01-01' },
      { code: 'D3/A', name: 'Chi bộ Ba A', kind: 'cell', parent: 'D4', validFrom: '2020-01-01' },
    ];

    const answer = await refused('importUnits', 'admin', { body: { units: rows } });

    expect(answer).toMatchObject({ status: 400, code: 'lines.invalid', lines: [{ line: 3 }] });
    expect((await get('listUnits', 'admin')).units.map(({ code }) => code)).not.toContain('D3');

    const twiceWrong = { code: 'D5', name: '', kind: 'ship', parent: 'TOP', validFrom: '2020-01-01' };
    const two = await refused('importUnits', 'admin', { body: { units: [twiceWrong] } });
    expect(two).toMatchObject({ message: { vi: '1 dòng sai; chưa ghi dòng nào.' }, lines: [{ line: 2 }, { line: 2 }] });
  });
});

describe('users', () => {
  it('are added with a role and a password for once', async () => {
    const body = { name: 'thu.nghiem', role: 'unit', unit: 'D1/A' };

    const { user, temporaryPassword } = await get('addUser', 'admin', { body });

    expect(user).toMatchObject({ name: 'thu.nghiem', role: 'unit', unit: 'D1/A', enabled: true });
    expect(temporaryPassword).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{16}$/);
    expect(await refused('addUser', 'admin', { body })).toMatchObject({ status: 409, code: 'user.exists' });
    expect((await get('listUsers', 'admin')).items).toContainEqual(user);
  });

  it.each([
    [{ name: 'a', role: 'unit' }, 'user.unit'],
    [{ name: 'a', role: 'admin', unit: 'D1' }, 'user.unit'],
    [{ name: 'a', role: 'unit', unit: 'D9' }, 'unit.unknown'],
  ])('%j is refused', async (body, code) => {
    expect(await refused('addUser', 'admin', { body })).toMatchObject({ status: 400, code });
  });
});

describe('the audit trail', () => {
  const entries = async () => deps.store.audit.ofDay(new Date().toISOString().slice(0, 10));

  it('has who read whose papers, and nothing of those that were not shown', async () => {
    const submission = await submissionOf('D1', 'read by the board');
    const { documentId } = await documentOf(submission);

    await get('getDocument', 'board', { params: { id: documentId } });
    await refused('getDocument', 'd2', { params: { id: documentId } });

    const about = (await entries()).filter(({ ids }) => ids.includes(documentId));
    expect(about).toMatchObject([{ user: 'a-reader', action: 'getDocument', kind: 'personal' }]);
  });

  it('has every write', async () => {
    const submission = await submissionOf('D2', 'withdrawn by its unit');
    await get('withdrawSubmission', 'd2', { params: { id: submission.submissionId } });

    expect(await entries()).toContainEqual(
      expect.objectContaining({
        user: 'd2-clerk',
        action: 'withdrawSubmission',
        kind: 'write',
        ids: [submission.submissionId],
      }),
    );
  });
});

describe('anybody', () => {
  it('may ask how the system is and what it offers', async () => {
    expect(await get('getHealth', undefined)).toEqual({ ok: true });
    expect(await get('getOpenApi', undefined)).toMatchObject({ openapi: '3.1.1' });
  });

  it('else must sign in', async () => {
    expect(await refused('listUnits', undefined)).toMatchObject({ status: 401, code: 'sign-in.needed' });
  });
});
