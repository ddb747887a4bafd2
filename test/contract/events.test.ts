// EventBridge: patterns as its user guide has them, and events on their way through rules to targets.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { CfnRule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePattern } from '../../local/events/pattern.ts';
import { clientConfig, closeHome, functionFrom, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

describe('a pattern', () => {
  const event = {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: {
      bucket: { name: 'files' },
      object: { key: 'uploads/D01/tờ một.PDF', size: 1024 },
      tags: ['a', 'b'],
      none: null,
    },
  };

  test.each([
    [{ source: ['aws.s3'] }, true],
    [{ source: ['aws.sqs', 'aws.s3'] }, true],
    [{ source: ['aws.sqs'] }, false],
    [{ source: ['aws.s3'], 'detail-type': ['Object Deleted'] }, false],
    [{ detail: { object: { key: [{ prefix: 'uploads/' }] } } }, true],
    [{ detail: { object: { key: [{ suffix: '.pdf' }] } } }, false],
    [{ detail: { object: { key: [{ suffix: { 'equals-ignore-case': '.pdf' } }] } } }, true],
    [{ detail: { bucket: { name: [{ 'equals-ignore-case': 'FILES' }] } } }, true],
    [{ detail: { object: { key: [{ wildcard: 'uploads/*/tờ*' }] } } }, true],
    [{ detail: { object: { key: [{ wildcard: 'uploads/*.png' }] } } }, false],
    [{ detail: { bucket: { name: [{ 'anything-but': 'files' }] } } }, false],
    [{ detail: { bucket: { name: [{ 'anything-but': ['other', 'more'] }] } } }, true],
    [{ detail: { bucket: { name: [{ 'anything-but': { prefix: 'fi' } }] } } }, false],
    [{ detail: { object: { size: [{ numeric: ['>', 0, '<=', 1024] }] } } }, true],
    [{ detail: { object: { size: [{ numeric: ['>', 1024] }] } } }, false],
    [{ detail: { object: { etag: [{ exists: false }] } } }, true],
    [{ detail: { object: { size: [{ exists: true }] } } }, true],
    [{ detail: { tags: ['b', 'c'] } }, true],
    [{ detail: { tags: ['c'] } }, false],
    [{ detail: { none: [null] } }, true],
    [{ $or: [{ source: ['x'] }, { detail: { bucket: { name: ['files'] } } }] }, true],
  ])('%j', (pattern, wanted) => {
    expect(compilePattern(pattern)(event)).toBe(wanted);
  });

  test('with an operator that is not known is refused', () => {
    expect(() => compilePattern({ source: [{ cidr: '10.0.0.0/8' }] })).toThrow('events.pattern-unknown');
  });
});

describe('an event', () => {
  let home: TestHome;

  beforeAll(async () => {
    const template = synthesize((stack) => {
      const bucket = new Bucket(stack, 'Files', { bucketName: 'files', versioned: true, eventBridgeEnabled: true });
      const onKey = (prefix: string) => ({ source: ['aws.s3'], detail: { object: { key: [{ prefix }] } } });
      const whole = new Queue(stack, 'Whole');
      new Rule(stack, 'ToWhole', { eventPattern: onKey('whole/'), targets: [new SqsQueue(whole)] });
      const made = new Queue(stack, 'Made', { fifo: true, contentBasedDeduplication: true });
      const message = RuleTargetInput.fromObject({
        key: EventField.fromPath('$.detail.object.key'),
        size: EventField.fromPath('$.detail.object.size'),
        text: `từ ${EventField.fromPath('$.detail.bucket.name')}`,
      });
      new Rule(stack, 'ToMade', {
        eventPattern: onKey('made/'),
        targets: [new SqsQueue(made, { message, messageGroupId: 'g' })],
      });
      const lost = new Queue(stack, 'Lost');
      const closed = new Queue(stack, 'Closed');
      const toClosed = new Rule(stack, 'ToClosed', { eventPattern: onKey('closed/') });
      toClosed.addTarget(new SqsQueue(whole, { deadLetterQueue: lost }));
      // The rule's target becomes a queue whose policy does not know the rule.
      (toClosed.node.defaultChild as CfnRule).addPropertyOverride('Targets.0.Arn', closed.queueArn);
      const failing = functionFrom(
        stack,
        'Failing',
        "export const handler = async () => { throw new Error('always'); };",
        {
          deadLetterQueue: lost,
          retryAttempts: 0,
          timeout: Duration.seconds(10),
        },
      );
      new Rule(stack, 'ToFailing', { eventPattern: onKey('failing/'), targets: [new LambdaFunction(failing)] });
      void bucket;
    });
    home = await openHome(template);
  });
  afterAll(() => closeHome(home));

  const put = (Key: string, Body: string) =>
    new S3Client(clientConfig(home)).send(new PutObjectCommand({ Bucket: 'files', Key, Body }));

  async function next(queue: string): Promise<Record<string, unknown>> {
    const sqs = new SQSClient(clientConfig(home));
    const QueueUrl = identity(home, queue).ref;
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
      const [message] = Messages;
      if (message === undefined) continue;
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      return JSON.parse(message.Body ?? '') as Record<string, unknown>;
    }
  }

  test('of a bucket has the shape of Amazon’s', async () => {
    const { VersionId, ETag } = await put('whole/tờ một+hai.txt', 'chào');

    const event = await next('Whole');

    expect(event).toMatchObject({
      version: '0',
      source: 'aws.s3',
      'detail-type': 'Object Created',
      account: home.account,
      region: home.region,
      resources: ['arn:aws:s3:::files'],
      detail: {
        version: '0',
        bucket: { name: 'files' },
        // Not URL-encoded, other than in a notification.
        object: { key: 'whole/tờ một+hai.txt', size: 5, etag: ETag?.replaceAll('"', ''), 'version-id': VersionId },
        reason: 'PutObject',
      },
    });
    expect(event.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('is made into what the target wants', async () => {
    await put('made/"quoted".txt', 'ab');

    expect(await next('Made')).toEqual({ key: 'made/"quoted".txt', size: 2, text: 'từ files' });
  });

  test('that its target does not admit goes to the rule’s dead-letter queue, and it is said', async () => {
    await put('closed/a', 'x');

    expect(await next('Lost')).toMatchObject({ detail: { object: { key: 'closed/a' } } });
    expect(home.refusals.map(({ action }) => action)).toContain('sqs:SendMessage');
  });

  test('that its function fails on goes to the function’s dead-letter queue', async () => {
    await put('failing/a', 'x');

    expect(await next('Lost')).toMatchObject({ detail: { object: { key: 'failing/a' } } });
  });
});
