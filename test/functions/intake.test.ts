// From an object in the bucket to a submission: the real template in a local home, from events to the state machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SQSBatchResponse } from 'aws-lambda';
import { uploadKeyOf } from '../../shared/submission/upload.ts';
import { eventually, openPipeline, registerUnits } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await openPipeline();
  await registerUnits(pipeline.store);
});
afterAll(() => pipeline.close());

const sample = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../events/${name}.json`), 'utf8')) as {
    Records: { messageId: string; body: string }[];
  };

async function put(key: string, body: string, name: string, metadata: Record<string, string> = {}): Promise<void> {
  const Metadata = { name: Buffer.from(name).toString('base64url'), ...metadata };
  const { s3, uploadsBucket: Bucket } = pipeline;
  await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, Metadata }));
}

const upload = (unit: string, id: string, body: string, name = `${id}.pdf`, metadata = {}) =>
  put(uploadKeyOf(unit, id), body, name, metadata);

async function submissionsOf(unit: string) {
  return (await pipeline.store.submissions.ofUnit(unit)).items;
}

/** In a state where nothing more happens by itself. */
function ended(unit: string, name: string) {
  const done = new Set(['settled', 'rejected', 'failed', 'withdrawn', 'replaced']);
  return eventually(
    async () => (await submissionsOf(unit)).find((found) => found.name === name && done.has(found.state)),
    `the end of ${name}`,
  );
}

async function executions(): Promise<string[]> {
  const stateMachineArn = pipeline.machine('ReadSubmission');
  const { executions: found = [] } = await pipeline.sfn.send(new ListExecutionsCommand({ stateMachineArn }));
  return found.flatMap(({ name }) => name ?? []);
}

describe('an upload', () => {
  it('that nobody can use is refused with its reason', async () => {
    await upload('D10', 'empty', '');
    await upload('D10', 'text', 'no pdf at all');
    await upload('D10', 'cut', '%PDF-1.7\n1 0 obj\n<< /Type /Cata');

    expect(await ended('D10', 'empty.pdf')).toMatchObject({ state: 'rejected', refusal: 'file.empty', size: 0 });
    expect(await ended('D10', 'text.pdf')).toMatchObject({ state: 'rejected', refusal: 'file.unknown' });
    expect(await ended('D10', 'cut.pdf')).toMatchObject({ state: 'rejected', refusal: 'pdf.damaged' });
  });

  it('for a unit that nobody knows is refused, and read when it is known', async () => {
    await upload('X99', 'stranger', 'of a unit to come');
    expect(await ended('X99', 'stranger.pdf')).toMatchObject({
      state: 'rejected',
      refusal: 'unit.unknown',
      attempt: 1,
    });

    await pipeline.store.registry.putUnit({
      ...{ code: 'X99', name: 'Chi bộ Mới Giả Định', kind: 'cell', parent: 'DBK', validFrom: '2015-01-01' },
    });
    await upload('X99', 'stranger-again', 'of a unit to come');

    const again = await ended('X99', 'stranger-again.pdf');
    expect(again).toMatchObject({ attempt: 2, refusal: 'file.unknown' });
  });

  it('keeps the last part of a name with a way out in it', async () => {
    await upload('D10', 'slip', 'slip', '../../etc/Quyết định số 1.pdf');

    expect(await ended('D10', 'Quyết định số 1.pdf')).toMatchObject({ unit: 'D10' });
  });

  it('of the same bytes twice is one submission that is read once', async () => {
    await upload('D09', 'first', 'the same bytes');
    const first = await ended('D09', 'first.pdf');
    await upload('D09', 'second', 'the same bytes', 'other-name.pdf');
    const counted = await eventually(async () => {
      const found = await pipeline.store.submissions.get(first.submissionId);
      return found?.duplicates === 1 ? found : undefined;
    }, 'the second upload');

    expect(counted).toMatchObject({ name: 'first.pdf', attempt: 1, state: 'rejected' });
    expect(await submissionsOf('D09')).toHaveLength(1);
    const own = (await executions()).filter((name) => name.startsWith(first.submissionId));
    expect(own).toEqual([`${first.submissionId}-1`]);
  });

  it('of the same bytes from another unit is another submission', async () => {
    await upload('D10', 'copy', 'the same bytes');

    expect((await ended('D10', 'copy.pdf')).submissionId).not.toBe((await ended('D09', 'first.pdf')).submissionId);
  });

  it('takes the place of an earlier one of its own unit, not of another’s', async () => {
    const own = await ended('D10', 'text.pdf');
    const foreign = await ended('D09', 'first.pdf');
    await upload('D10', 'better', 'a better scan', 'better.pdf', { replaces: own.submissionId });
    await upload('D10', 'thief', 'a thief', 'thief.pdf', { replaces: foreign.submissionId });
    const better = await ended('D10', 'better.pdf');
    await ended('D10', 'thief.pdf');

    expect(await pipeline.store.submissions.get(own.submissionId)).toMatchObject({
      state: 'replaced',
      replacedBy: better.submissionId,
    });
    expect(await pipeline.store.submissions.get(foreign.submissionId)).toMatchObject({ state: 'rejected' });
  });

  it('leaves nothing under way', async () => {
    await eventually(
      async () => ((await pipeline.store.underway.all()).length === 0 ? true : undefined),
      'the last step',
    );
  });
});

describe('the same event', () => {
  it('delivered three times makes one submission and one execution', async () => {
    const event = sample('sqs.object-created');
    const { key } = (JSON.parse(event.Records[0]?.body ?? '') as { detail: { object: { key: string } } }).detail.object;
    await put(key, 'delivered thrice', 'thrice.pdf');

    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await pipeline.invoke('ReadingIntake', event));

    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ batchItemFailures: [] })));
    const { submissionId, duplicates } = await ended('D09/02', 'thrice.pdf');
    expect(duplicates).toBe(0);
    expect((await executions()).filter((name) => name.startsWith(submissionId))).toHaveLength(1);
  });

  it('beside one that is none is taken in, and only the other comes back', async () => {
    const answer = (await pipeline.invoke('ReadingIntake', sample('sqs.one-of-two-is-no-event'))) as SQSBatchResponse;

    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '11111111-87a3-44ab-83d2-661975830a7d' }]);
  });
});

it('no right was missing', () => {
  expect(pipeline.home.refusals).toEqual([]);
});
