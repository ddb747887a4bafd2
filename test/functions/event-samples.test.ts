// Every sample of events/ is what its schema takes, and none lies there unused.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ObjectCreated, SqsBatch } from '../../events/aws.ts';
import {
  FailureInput,
  ParentMessage,
  Prepared,
  ReadPageInput,
  Refused,
  ReportMessage,
  RollUpInput,
  SettleInput,
  StepInput,
} from '../../events/steps.ts';
import { faultOf } from '../../functions/settle-failure/failure.ts';

const folder = join(import.meta.dirname, '../../events');
const sample = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown;

const schemas: Readonly<Record<string, readonly z.ZodType[]>> = {
  'eventbridge.object-created': [ObjectCreated],
  'sqs.object-created': [SqsBatch],
  'sqs.one-of-two-is-no-event': [SqsBatch],
  'sqs.parent': [SqsBatch],
  'sqs.report': [SqsBatch],
  'step.submission': [StepInput, SettleInput],
  'step.prepared': [Prepared, StepInput],
  'step.refused': [Refused, SettleInput],
  'step.page': [ReadPageInput],
  'step.document': [SettleInput],
  'step.leaves': [RollUpInput],
  'step.failed-unavailable': [FailureInput],
  'step.failed-timeout': [FailureInput],
};

const bodies = (name: string) => SqsBatch.parse(sample(name)).Records.map(({ body }) => JSON.parse(body) as unknown);

describe('samples of events', () => {
  it('each has its schemas', () => {
    const files = readdirSync(folder).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
    expect(files.toSorted()).toEqual(Object.keys(schemas).toSorted());
  });

  it.each(Object.entries(schemas))('%s is taken', (name, wanted) => {
    for (const schema of wanted) expect(() => schema.parse(sample(name))).not.toThrow();
  });

  it('a message holds the event whole', () => {
    expect(bodies('sqs.object-created').map((body) => ObjectCreated.parse(body))).toEqual([
      ObjectCreated.parse(sample('eventbridge.object-created')),
    ]);
    expect(bodies('sqs.report').map((body) => ReportMessage.parse(body))).toEqual([{ period: '2022-Q2', number: 2 }]);
    expect(bodies('sqs.parent').map((body) => ParentMessage.parse(body))).toEqual([{ unit: 'D09', period: '2022-04' }]);
  });

  it.each([
    ['step.failed-unavailable', { kind: 'unavailable', code: 'aws.unavailable' }],
    ['step.failed-timeout', { kind: 'bug', code: 'step.timeout' }],
  ])('%s says what went wrong', (name, fault) => {
    expect(faultOf(FailureInput.parse(sample(name)).error)).toEqual(fault);
  });

  it.each([
    ['an event of another bucket notification', { source: 'aws.s3', 'detail-type': 'Object Deleted' }],
    ['no key', { source: 'aws.s3', 'detail-type': 'Object Created', time: '2023-07-01T03:00:00Z', detail: {} }],
  ])('%s is refused', (_, event) => {
    expect(ObjectCreated.safeParse(event).success).toBe(false);
  });
});
