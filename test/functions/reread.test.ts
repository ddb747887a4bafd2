// A settled scan read once more by the real machine and the real readers, compared with what stands, which stays as it
// is. The scan and all on it are invented.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldName } from '../../shared/dossier/person-name.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import { admissionDecision, submissionOf } from './invented-papers.ts';
import { eventually } from '../contract/home.ts';
import { openPipeline, registerUnits } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

const scans = join(import.meta.dirname, '..', '..', 'samples', 'demo', 'scans');
const truth = JSON.parse(readFileSync(join(scans, '..', 'truth.json'), 'utf8')) as {
  files: { file: string; documents: { fields: Record<string, { value: string }> }[] }[];
};
const file = '04-quyet-dinh-ban-so.pdf';
const printed = truth.files.find((one) => one.file === file)?.documents[0]?.fields ?? {};

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await openPipeline();
  await registerUnits(pipeline.store);
});
afterAll(() => pipeline.close());

const batch = 'r20261125093000';

async function stands(seed: string, body: Uint8Array) {
  const { store, s3, uploadsBucket } = pipeline;
  // Where uploads of a unit nobody knows lie: the upload of the test is not taken in and read a second time.
  const key = `uploads/nowhere/${seed}/original`;
  const submission = { ...submissionOf('D10', seed), key, state: 'settled' as const, hasRecords: true };
  const { submissionId, unit } = submission;
  await s3.send(new PutObjectCommand({ Bucket: uploadsBucket, Key: key, Body: body }));
  await store.submissions.insert(submission);
  const about = { documentId: documentIdOf(submissionId, 1), submissionId, unit, attempt: 1, events: [], version: 1 };
  await store.documents.insert({ ...about, settledAt: '2023-07-01T03:00:00.000Z', checked: admissionDecision() });
  return submissionId;
}

async function rereadOf(submissionId: string) {
  const { store, sfn, machine } = pipeline;
  const item = { batch, submissionId, unit: 'D10', startedAt: '2026-11-25T09:30:00.000Z', changes: [], version: 1 };
  await store.rereads.insert({ ...item, state: 'running' });
  const input = JSON.stringify({ submissionId, attempt: 1, reread: batch });
  const run = { stateMachineArn: machine('RereadSubmission'), name: `${submissionId}-${batch}`, input };
  await sfn.send(new StartExecutionCommand(run));
  return eventually(async () => {
    const found = await store.rereads.get(batch, submissionId);
    return found?.state === 'running' ? undefined : found;
  });
}

it('a scan is compared with what was made of it, and nothing of that is touched', { timeout: 120_000 }, async () => {
  const submissionId = await stands('typed', readFileSync(join(scans, file)));
  const before = await pipeline.store.submissions.get(submissionId);

  const { state, changes } = await rereadOf(submissionId);

  expect(state).toBe('done');
  const [change] = changes;
  expect(change).toMatchObject({ documentId: documentIdOf(submissionId, 1), version: 1, state: 'accepted' });
  const name = change?.fields.find(({ field }) => field === 'documentDate');
  expect(name).toMatchObject({ old: '2022-04-19', new: { value: printed.documentDate?.value, page: 1 } });
  expect(await pipeline.store.submissions.get(submissionId)).toEqual(before);
  expect(await pipeline.store.documents.get(documentIdOf(submissionId, 1))).toMatchObject({ version: 1, events: [] });
  const person = foldName(printed.personName?.value ?? '');
  expect(person).not.toBe('');
  const papers = await pipeline.store.people.papersOf({ unit: 'D10', foldedName: person });
  expect(papers).toEqual([]);
  expect(await pipeline.work.bytes(workKeys.checked(submissionId))).toBeUndefined();
});

it('a file that would be refused today says so, and one that is gone fails by itself alone', async () => {
  const refused = await rereadOf(await stands('broken', readFileSync(join(scans, '09-tep-bi-cat.pdf'))));
  const lost = { ...submissionOf('D10', 'lost'), state: 'settled' as const };
  await pipeline.store.submissions.insert(lost);
  const failed = await rereadOf(lost.submissionId);

  expect(refused).toMatchObject({ state: 'done', refusal: 'pdf.damaged', changes: [] });
  expect(failed).toMatchObject({ state: 'failed', fault: 'upload.gone' });
  expect(pipeline.home.refusals).toEqual([]);
});
