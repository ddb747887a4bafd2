// From checked documents to records, review items and figures, and what happens when it stops half-way: the real template
// in a local home. What was read is put in place of the reading.
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedDocument, StoredDocument } from '../../shared/review/document.ts';
import { targetOf } from '../../shared/plan/plan.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { bind, withdraw } from '../../shared/submission/transitions.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import { admissionDecision, officialDecision, paperOf, submissionOf } from './invented-papers.ts';
import { eventually, openPipeline, registerUnits, quietNight } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;
let runs = 0;

beforeAll(async () => {
  pipeline = await openPipeline();
  await registerUnits(pipeline.store);
});
afterAll(() => pipeline.close());

/** As everything that begins does: marked first. */
async function settle(input: { documentId: string } | { submissionId: string; attempt: number }): Promise<void> {
  const { sfn, store, machine } = pipeline;
  await store.underway.mark(Object.values(input)[0] as string, '2023-07-01T03:00:00.000Z');
  runs += 1;
  await sfn.send(
    new StartExecutionCommand({
      ...{ stateMachineArn: machine('SettleDocument'), name: `run-${runs}`, input: JSON.stringify(input) },
    }),
  );
}

async function nothingUnderway(): Promise<void> {
  const { store } = pipeline;
  await eventually(async () => {
    const [marks, dirty] = [await store.underway.all(), await store.figures.allMarked()];
    return marks.length + dirty.length === 0 ? true : undefined;
  }, 'all figures');
}

/** As it stands when `check` has ended. */
async function checked(unit: string, seed: string, documents: CheckedDocument[]): Promise<StoredSubmission> {
  const submission = submissionOf(unit, seed);
  const { submissionId } = submission;
  if (!(await pipeline.store.submissions.insert(submission))) return submission;
  await pipeline.work.putJson(workKeys.checked(submissionId), { documents });
  await pipeline.work.put(workKeys.image(submissionId, 1, 'jpg'), Buffer.from(`page of ${seed}`), 'image/jpeg');
  await pipeline.work.putJson(workKeys.pages(submissionId), { pages: [{ page: 1, format: 'jpg' }] });
  return submission;
}

async function settled(unit: string, seed: string, documents: CheckedDocument[]): Promise<StoredDocument[]> {
  const { submissionId, attempt } = await checked(unit, seed, documents);
  await settle({ submissionId, attempt });
  await nothingUnderway();
  return pipeline.store.documents.ofSubmission(submissionId);
}

async function admittedIn(unit: string, month: string): Promise<number> {
  return (await pipeline.store.figures.get(unit, month))?.counts.admitted ?? 0;
}

const decided = (type: 'approved' | 'rejected', at: string): ReviewEvent => ({
  type,
  at,
  by: 'an-admin',
  reason: 'seen',
});

async function decide(document: StoredDocument, ...events: ReviewEvent[]): Promise<void> {
  const now = (await pipeline.store.documents.get(document.documentId)) ?? document;
  await pipeline.store.documents.replace({ ...now, events: [...now.events, ...events] });
  await settle({ documentId: document.documentId });
  await nothingUnderway();
}

describe('an accepted document', () => {
  it('becomes a record that knows where each value stands', async () => {
    const [document] = await settled('D09/02', 'accepted', [admissionDecision()]);

    const [record] = await pipeline.store.records.shelf('D09/02', '2022');
    const { documentId, settledAt } = document ?? { documentId: '', settledAt: '' };
    expect(record).toMatchObject({
      ...{ kind: 'admission', recordId: `admission-${documentId}`, version: 1, unit: 'D09/02' },
      ...{ decisionDate: '2022-04-19', approvedBy: 'system', knownAt: settledAt, documentId },
    });
    expect(record?.sources.decisionDate).toMatchObject({ documentId, page: 1 });
    expect(record?.sources.decisionDate?.polygon).toHaveLength(4);
  });

  it('is counted in its unit and in every unit above', async () => {
    expect(await admittedIn('D09/02', '2022-04')).toBe(1);
    expect(await admittedIn('D09', '2022-04')).toBe(1);
    expect(await admittedIn('DBK', '2022-04')).toBe(1);
  });

  it('keeps its page image out of what is cleared', async () => {
    const { submissionId } = submissionOf('D09/02', 'accepted');

    const kept = await pipeline.work.bytes(workKeys.keptImage(submissionId, 1, 'jpg'));
    expect(Buffer.from(kept ?? []).toString()).toBe('page of accepted');
  });

  it('settled again and again is the same record and the same figure', async () => {
    const { submissionId } = submissionOf('D09/02', 'accepted');
    const before = await pipeline.store.figures.get('DBK', '2022-04');
    await Promise.all([1, 2, 3].map(() => settle({ submissionId, attempt: 1 })));
    await nothingUnderway();

    expect(await pipeline.store.records.shelf('D09/02', '2022')).toHaveLength(1);
    const after = await pipeline.store.figures.get('DBK', '2022-04');
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });

  it('gets a next version when the ceremony’s date is entered', async () => {
    const documentId = documentIdOf(submissionOf('D09/02', 'accepted').submissionId, 1);
    await pipeline.store.ceremonies.insert({
      ...{ unit: 'D09/02', documentId, date: '2022-05-03', version: 1 },
      ...{ enteredBy: 'a-clerk', enteredAt: '2030-07-02T03:00:00.000Z' },
    });
    await settle({ documentId });
    await nothingUnderway();

    const [first, second, ...more] = await pipeline.store.records.shelf('D09/02', '2022');
    expect(more).toEqual([]);
    expect(first).not.toHaveProperty('ceremonyDate');
    expect(second).toMatchObject({
      ...{ version: 2, replaces: 1, ceremonyDate: '2022-05-03', approvedBy: 'a-clerk', cause: 'changed' },
      knownAt: '2030-07-02T03:00:00.000Z',
    });
    expect(await admittedIn('DBK', '2022-04')).toBe(1);
  });

  it('of recognition counts as made official, in its own month', async () => {
    await settled('D09/02', 'official', [officialDecision()]);

    expect((await pipeline.store.figures.get('DBK', '2023-06'))?.counts.official).toBe(1);
    expect(await admittedIn('DBK', '2023-06')).toBe(0);
  });
});

describe('a flagged document', () => {
  const paper = () => admissionDecision({ route: 'flagged', name: 'Vi Thị Bịa', date: '2022-07-05' });
  let document: StoredDocument | undefined;

  it('waits for a reviewer and is no record', async () => {
    [document] = await settled('D10', 'flagged', [paper()]);

    const { items } = await pipeline.store.documents.inReview();
    expect(items.map(({ documentId }) => documentId)).toEqual([document?.documentId]);
    expect(await pipeline.store.records.shelf('D10', '2022')).toEqual([]);
    expect(await admittedIn('D10', '2022-07')).toBe(0);
  });

  it('approved with a correction is a record of what the reviewer said', async () => {
    const at = '2023-07-03T02:00:00.000Z';
    const correction: ReviewEvent = { type: 'corrected', at, by: 'an-admin', fields: { documentDate: '2022-08-05' } };
    if (document) await decide(document, correction, decided('approved', at));

    const records = await pipeline.store.records.shelf('D10', '2022');
    expect(records).toMatchObject([{ decisionDate: '2022-08-05', approvedBy: 'an-admin', knownAt: at }]);
    expect(await admittedIn('DBK', '2022-07')).toBe(0);
    expect(await admittedIn('DBK', '2022-08')).toBe(1);
    expect((await pipeline.store.documents.inReview()).items).toEqual([]);
  });

  it('binds its submission: it cannot be withdrawn any more', async () => {
    const submission = await pipeline.store.submissions.get(submissionOf('D10', 'flagged').submissionId);

    expect(() => submission && withdraw(submission, '2023-07-04T03:00:00.000Z')).toThrow('submission.has-records');
  });

  it('rejected by a reviewer is no record', async () => {
    const [other] = await settled('D10', 'to-reject', [
      admissionDecision({ route: 'flagged', name: 'Ma Văn Ảo', date: '2022-07-06' }),
    ]);
    if (other) await decide(other, decided('rejected', '2023-07-03T02:00:00.000Z'));

    expect(await admittedIn('D10', '2022-07')).toBe(0);
  });
});

describe('a document opened again because a later reading differs', () => {
  const at = '2023-07-06T02:00:00.000Z';
  const reread: ReviewEvent = {
    ...{ type: 'reread', at, by: 'an-admin', batch: 'r20230706' },
    fields: { documentDate: { value: '2022-02-11' } },
  };
  const paper = (name: string) => admissionDecision({ name, date: '2021-12-01' });

  it('counts as before until somebody decides', async () => {
    const [document] = await settled('D10', 'reread', [paper('Lù Thị Tưởng')]);
    if (document) await decide(document, reread);

    expect(await admittedIn('DBK', '2021-12')).toBe(1);
    expect((await pipeline.store.documents.inReview()).items.map(({ documentId }) => documentId)).toContain(
      document?.documentId,
    );
  });

  it('approved as it was is the same record', async () => {
    const [document] = await settled('D10', 'reread', []);
    if (document) await decide(document, decided('approved', at));

    expect(await pipeline.store.records.shelf('D10', '2021')).toMatchObject([{ version: 1, approvedBy: 'system' }]);
  });

  it('put right moves with its record to another month and leaves nothing behind', async () => {
    const [document] = await settled('D10', 'reread', []);
    const corrected: ReviewEvent = { type: 'corrected', at, by: 'an-admin', fields: { documentDate: '2022-02-11' } };
    if (document) await decide(document, reread, corrected, decided('approved', at));

    expect(await admittedIn('DBK', '2021-12')).toBe(0);
    expect(await admittedIn('DBK', '2022-02')).toBe(1);
    expect(await pipeline.store.records.shelf('D10', '2021')).toMatchObject([
      { version: 1 },
      { version: 2, annulled: true },
    ]);
  });

  it('and then refused takes its record back', async () => {
    const [document] = await settled('D10', 'reread', []);
    if (document) await decide(document, reread, decided('rejected', at));

    expect(await admittedIn('DBK', '2022-02')).toBe(0);
    const records = await pipeline.store.records.shelf('D10', '2022');
    const own = records.filter(({ documentId }) => documentId === document?.documentId);
    expect(own.at(-1)).toMatchObject({ annulled: true, cause: 'annulled', approvedBy: 'an-admin' });
  });
});

describe('a plan’s paper', () => {
  const values = { documentNumber: '1-TB/ĐUK', documentDate: '2022-01-10', planYearOf: 2022, planTotal: 9 };
  const rows = [
    { rowNumber: 1, unit: 'Đảng bộ Sở Giả Định', planYear: 7 },
    { rowNumber: 2, unit: 'Trường Giả Định', planYear: 2 },
  ];
  const table = { value: rows, state: 'found', page: 1, why: [] } as CheckedDocument['fields'][string];
  const paper = paperOf('plan', values);
  const plan: CheckedDocument = { ...paper, route: 'flagged', fields: { ...paper.fields, rows: table } };
  const of2022 = () => pipeline.store.registry.plan(2022);

  it('sets no target before a person has approved it, then each with the paper it stands on', async () => {
    const [document] = await settled('DBK', 'plan', [plan]);
    expect(await of2022()).toEqual([]);
    if (!document) throw new Error('no plan');
    const { documentId } = document;
    await decide(document, decided('approved', '2023-07-02T03:00:00.000Z'));

    const row = { year: 2022, from: '2022-01-10', documentId };
    expect(await of2022()).toEqual([
      { ...row, unit: 'D09', planned: 7 },
      { ...row, unit: 'D10', planned: 2 },
      { ...row, unit: 'DBK', planned: 9 },
    ]);
  });

  it('is corrected by an import of the same day, and taken back when it counts no more', async () => {
    const [row] = await of2022();
    if (!row?.documentId) throw new Error('no target');
    const imported = { unit: 'D09', year: 2022, planned: 6, from: '2022-01-10' };
    await pipeline.store.registry.putPlan(imported);
    expect(targetOf(await of2022(), 'D09', 2022, '2023-01-01')).toEqual(imported);

    const document = await pipeline.store.documents.get(row.documentId);
    const again: ReviewEvent = { type: 'reread', at: '2023-07-03T03:00:00.000Z', by: 'x', batch: 'b', fields: {} };
    if (document) await decide(document, again, decided('rejected', '2023-07-04T03:00:00.000Z'));
    expect(await of2022()).toEqual([imported]);
  });
});

describe('a submission', () => {
  it('withdrawn before it is settled makes no record and waits for nobody', async () => {
    const submission = await checked('D10', 'withdrawn', [
      admissionDecision({ name: 'Hà Thị Hư', date: '2022-09-01' }),
      admissionDecision({ route: 'flagged', name: 'Hà Thị Cấu', date: '2022-09-01' }),
    ]);
    await pipeline.store.submissions.change(submission.submissionId, (found) => withdraw(found, found.updatedAt));
    await settle({ submissionId: submission.submissionId, attempt: 1 });
    await nothingUnderway();

    expect(await admittedIn('D10', '2022-09')).toBe(0);
    expect((await pipeline.store.documents.inReview()).items).toEqual([]);
  });

  it('withdrawn in the moment of an approval is either gone or bound, never both', async () => {
    const [document] = await settled('D10', 'race', [
      admissionDecision({ route: 'flagged', name: 'Ly Văn Vờ', date: '2022-10-01' }),
    ]);
    const { submissionId, documentId } = document ?? { submissionId: '', documentId: '' };
    const { submissions } = pipeline.store;
    const at = '2023-07-05T02:00:00.000Z';
    const outcomes = await Promise.allSettled([
      submissions.change(submissionId, (found) => bind(found, at)),
      submissions.change(submissionId, (found) => withdraw(found, at)),
    ]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const now = await submissions.get(submissionId);
    expect(now?.hasRecords).toBe(now?.state === 'settled');
    await decide(document as StoredDocument, decided('approved', at));
    expect(await admittedIn('D10', '2022-10')).toBe(now?.hasRecords ? 1 : 0);
    expect(documentId).not.toBe('');
  });

  it('of papers that are none of ours is refused as a whole', async () => {
    const paper = { ...admissionDecision({ route: 'rejected' }), documentType: 'other' };
    await settled('D10', 'foreign', [{ ...paper, reasons: [{ code: 'document.not-ours' }] }]);

    expect(await pipeline.store.submissions.get(submissionOf('D10', 'foreign').submissionId)).toMatchObject({
      ...{ state: 'rejected', refusal: 'document.not-ours' },
    });
  });
});

describe('what stopped half-way', () => {
  const old = '2023-07-01T03:00:00.000Z';

  it('is settled by the sweeper', async () => {
    const submission = await checked('D10', 'stopped', [admissionDecision({ name: 'Lý Thị Dở', date: '2022-11-02' })]);
    const { submissionId } = submission;
    await pipeline.store.submissions.change(submissionId, (found) => ({
      ...found,
      state: 'settled',
      hasRecords: true,
    }));
    await pipeline.store.underway.mark(submissionId, old);

    expect(await pipeline.invoke('SchedulesSweep', {})).toMatchObject({ settling: 1 });
    await nothingUnderway();
    expect(await admittedIn('DBK', '2022-11')).toBe(1);
  });

  it('and failed for want of a service is read again, five times in all', async () => {
    const submission = { ...submissionOf('D10', 'unlucky'), state: 'failed' as const };
    const { submissionId } = submission;
    const fault = { kind: 'unavailable', code: 'aws.unavailable' };
    await pipeline.store.submissions.insert({ ...submission, fault, drives: 4, attempt: 5 });
    await pipeline.store.underway.mark(submissionId, old);

    expect(await pipeline.invoke('SchedulesSweep', {})).toMatchObject({ 'given-up': 1 });
    expect(await pipeline.store.submissions.get(submissionId)).toMatchObject({ state: 'failed', attempt: 5 });
    expect(await pipeline.store.underway.all()).toEqual([]);
  });

  it('and whose file is gone fails with the code of what is wrong, and an execution that failed', async () => {
    const submission = { ...submissionOf('D10', 'gone'), state: 'failed' as const };
    const { submissionId } = submission;
    await pipeline.store.submissions.insert({ ...submission, fault: { kind: 'unavailable', code: 'aws.unavailable' } });
    await pipeline.store.underway.mark(submissionId, old);

    expect(await pipeline.invoke('SchedulesSweep', {})).toMatchObject({ driven: 1 });
    const failed = await eventually(async () => {
      const found = await pipeline.store.submissions.get(submissionId);
      return found?.attempt === 2 && found.state === 'failed' ? found : undefined;
    }, 'the second attempt');
    expect(failed.fault).toEqual({ kind: 'not-found', code: 'upload.gone' });
    await pipeline.store.underway.finished(submissionId);
  });
});

describe('the nightly reconciliation', () => {
  it('proves that figures equal their records', async () => {
    await nothingUnderway();

    expect(await pipeline.invoke('SchedulesReconcile', {})).toEqual(quietNight);
  });

  it('finds a figure that was tampered with', async () => {
    const item = await pipeline.store.figures.get('D09', '2022-04');
    if (!item) throw new Error('the figure is missing');
    await pipeline.store.figures.write({ ...item, version: item.version + 1, counts: { ...item.counts, admitted: 7 } });

    expect(await pipeline.invoke('SchedulesReconcile', {})).toEqual({
      differences: 1,
      busy: false,
      standings: 0,
      doubled: 0,
      entered: 0,
    });
  });
});

it('no right was missing', () => {
  expect(pipeline.home.refusals).toEqual([]);
});
