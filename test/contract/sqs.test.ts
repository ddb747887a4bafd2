// SQS as the real SDK client sees it, and queues that feed functions.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageBatchCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientConfig, closeHome, eventually, functionFrom, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

let home: TestHome;
let sqs: SQSClient;
const url = (logicalId: string): string => identity(home, logicalId).ref;

/** Fails the messages that say so, and throws at a batch with `throw`; what it took goes to the queue named in `DONE`. */
const worker = `
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const sqs = new SQSClient();
export const handler = async ({ Records }) => {
  if (Records.some(({ body }) => body === 'throw')) throw new Error('asked to');
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.DONE, MessageBody: JSON.stringify(Records.map(({ body }) => body)) }));
  return { batchItemFailures: Records.filter(({ body }) => body === 'fail').map(({ messageId }) => ({ itemIdentifier: messageId })) };
};`;

beforeAll(async () => {
  const template = synthesize((stack) => {
    const dead = new Queue(stack, 'Dead');
    new Queue(stack, 'Plain', {
      visibilityTimeout: Duration.seconds(30),
      deadLetterQueue: { queue: dead, maxReceiveCount: 2 },
    });
    new Queue(stack, 'Line', { fifo: true });
    new Queue(stack, 'Hashed', { fifo: true, contentBasedDeduplication: true });
    const failed = new Queue(stack, 'Failed');
    const work = new Queue(stack, 'Work', {
      visibilityTimeout: Duration.seconds(3),
      deadLetterQueue: { queue: failed, maxReceiveCount: 2 },
    });
    const done = new Queue(stack, 'Done');
    const fed = functionFrom(stack, 'Worker', worker, {
      environment: { DONE: done.queueUrl },
      timeout: Duration.seconds(3),
    });
    done.grantSendMessages(fed);
    fed.addEventSource(
      new SqsEventSource(work, { batchSize: 3, maxBatchingWindow: Duration.seconds(1), reportBatchItemFailures: true }),
    );
  });
  home = await openHome(template);
  sqs = new SQSClient(clientConfig(home));
});
afterAll(() => closeHome(home));
beforeEach(async () => {
  for (const name of ['Plain', 'Dead', 'Line']) await sqs.send(new PurgeQueueCommand({ QueueUrl: url(name) }));
});

const send = (
  queue: string,
  MessageBody: string,
  more: { MessageGroupId?: string; MessageDeduplicationId?: string; DelaySeconds?: number } = {},
) => sqs.send(new SendMessageCommand({ QueueUrl: url(queue), MessageBody, ...more }));

async function receive(
  queue: string,
  MaxNumberOfMessages = 10,
  more: { VisibilityTimeout?: number; WaitTimeSeconds?: number } = {},
): Promise<Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url(queue),
    MaxNumberOfMessages,
    MessageAttributeNames: ['All'],
    MessageSystemAttributeNames: ['All'],
    ...more,
  });
  return (await sqs.send(command)).Messages ?? [];
}

const bodies = (messages: readonly Message[]): string[] => messages.map(({ Body }) => Body ?? '');
const remove = (queue: string, { ReceiptHandle }: Message) =>
  sqs.send(new DeleteMessageCommand({ QueueUrl: url(queue), ReceiptHandle }));

describe('a standard queue', () => {
  test('hides what is received, forgets what is deleted, and gives the rest again', async () => {
    await send('Plain', 'một');
    await send('Plain', 'hai');

    const [first, second] = await receive('Plain');
    expect(bodies([first ?? {}, second ?? {}])).toEqual(['một', 'hai']);
    expect(await receive('Plain')).toEqual([]);
    await remove('Plain', first ?? {});
    await sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: url('Plain'),
        ReceiptHandle: second?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );

    const again = await receive('Plain');
    expect(bodies(again)).toEqual(['hai']);
    expect(again[0]?.Attributes?.ApproximateReceiveCount).toBe('2');
  });

  test('keeps attributes, whose sum the SDK checks', async () => {
    const MessageAttributes = {
      unit: { DataType: 'String', StringValue: 'D01/02' },
      count: { DataType: 'Number', StringValue: '12' },
      raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2, 3]) },
    };
    await sqs.send(new SendMessageCommand({ QueueUrl: url('Plain'), MessageBody: 'x', MessageAttributes }));

    const [message] = await receive('Plain');

    expect(message?.MessageAttributes?.unit?.StringValue).toBe('D01/02');
    expect(Buffer.from(message?.MessageAttributes?.raw?.BinaryValue ?? [])).toEqual(Buffer.from([1, 2, 3]));
  });

  test('takes and deletes ten at a time', async () => {
    const Entries = Array.from({ length: 10 }, (_none, index) => ({ Id: `n${index}`, MessageBody: `body ${index}` }));
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url('Plain'), Entries }));
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(Entries.map(({ Id }) => Id));

    const received = await receive('Plain');
    const handles = received.map(({ ReceiptHandle }, index) => ({ Id: `n${index}`, ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url('Plain'), Entries: handles }));

    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url('Plain'), AttributeNames: ['All'] }),
    );
    expect(Attributes?.ApproximateNumberOfMessages).toBe('0');
    expect(Attributes?.ApproximateNumberOfMessagesNotVisible).toBe('0');
  });

  test('who waits gets what is sent meanwhile', async () => {
    const waiting = receive('Plain', 1, { WaitTimeSeconds: 20 });
    await send('Plain', 'late');

    expect(bodies(await waiting)).toEqual(['late']);
  });

  test('a delayed message is not there yet, and then it is', async () => {
    await send('Plain', 'later', { DelaySeconds: 1 });

    expect(await receive('Plain')).toEqual([]);
    expect(bodies(await receive('Plain', 1, { WaitTimeSeconds: 20 }))).toEqual(['later']);
  });

  test('what is received too often ends in the dead-letter queue, and can be driven again from there', async () => {
    await send('Plain', 'poison');
    for (let time = 0; time < 2; time += 1)
      expect(bodies(await receive('Plain', 1, { VisibilityTimeout: 0 }))).toEqual(['poison']);
    expect(await receive('Plain')).toEqual([]);
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url('Dead'), AttributeNames: ['All'] }),
    );
    expect(Attributes?.ApproximateNumberOfMessages).toBe('1');

    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: identity(home, 'Dead').arn }));

    expect(await receive('Dead')).toEqual([]);
    expect(bodies(await receive('Plain'))).toEqual(['poison']);
  });

  test('refuses what is too large and what is not there', async () => {
    await expect(send('Plain', 'x'.repeat(1_048_577))).rejects.toThrow('shorter than 1048576 bytes');
    await expect(sqs.send(new GetQueueUrlCommand({ QueueName: 'nobody' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });
});

describe('a FIFO queue', () => {
  test('gives each group in its order, one batch of it at a time', async () => {
    for (const [group, body] of [
      ['a', 'a1'],
      ['b', 'b1'],
      ['a', 'a2'],
    ] as const) {
      await send('Line', body, { MessageGroupId: group, MessageDeduplicationId: body });
    }

    const [a1] = await receive('Line', 1);
    expect(a1?.Body).toBe('a1');
    const [b1] = await receive('Line');
    expect(b1?.Body).toBe('b1');
    expect(await receive('Line')).toEqual([]);
    await remove('Line', a1 ?? {});
    expect(bodies(await receive('Line'))).toEqual(['a2']);
  });

  test('takes the same message once in five minutes', async () => {
    const group = { MessageGroupId: 'g' };
    const [one, two] = [await send('Hashed', 'same', group), await send('Hashed', 'same', group)];

    expect(two.MessageId).toBe(one.MessageId);
    expect(bodies(await receive('Hashed'))).toEqual(['same']);
    await expect(send('Line', 'x', group)).rejects.toThrow('ContentBasedDeduplication');
    await expect(send('Line', 'x')).rejects.toThrow('MessageGroupId');
  });

  test('keeps the order within groups whatever is received and deleted in between', async () => {
    const step = fc.record({ group: fc.constantFrom('a', 'b', 'c'), takes: fc.integer({ min: 0, max: 3 }) });
    let sequence = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await sqs.send(new PurgeQueueCommand({ QueueUrl: url('Line') }));
        const seen: Record<string, number[]> = {};
        const take = async (most: number): Promise<number> => {
          const messages = await receive('Line', most);
          for (const message of messages) {
            (seen[message.Attributes?.MessageGroupId ?? ''] ??= []).push(Number(message.Body));
            await remove('Line', message);
          }
          return messages.length;
        };
        for (const { group, takes } of steps) {
          sequence += 1;
          await send('Line', String(sequence), { MessageGroupId: group, MessageDeduplicationId: String(sequence) });
          if (takes > 0) await take(takes);
        }
        while ((await take(10)) > 0);
        const all = Object.values(seen);
        expect(all.flat()).toHaveLength(steps.length);
        for (const order of all) expect(order).toEqual(order.toSorted((x, y) => x - y));
      }),
      { numRuns: 15, seed: 2 },
    );
  });
});

describe('a queue that feeds a function', () => {
  async function doneBodies(count: number): Promise<string[]> {
    const found: string[] = [];
    while (found.length < count) {
      for (const message of await receive('Done', 10, { WaitTimeSeconds: 5 })) {
        found.push(...(JSON.parse(message.Body ?? '[]') as string[]));
        await remove('Done', message);
      }
    }
    return found;
  }

  test('gathers a batch, and only what failed comes again and ends in the dead-letter queue', async () => {
    await send('Work', 'warm up');
    expect(await doneBodies(1)).toEqual(['warm up']);
    await Promise.all(['good', 'fail', 'fine'].map((body) => send('Work', body)));

    expect((await doneBodies(4)).sort()).toEqual(['fail', 'fail', 'fine', 'good']);
    const [dead] = await eventually(async () => {
      const found = await receive('Failed');
      return found.length > 0 ? found : undefined;
    });
    expect(dead?.Body).toBe('fail');
  });

  test('a batch whose function throws comes again as a whole', async () => {
    await send('Work', 'throw');

    const [dead] = await eventually(async () => {
      const found = (await receive('Failed')).filter(({ Body }) => Body === 'throw');
      return found.length > 0 ? found : undefined;
    });
    expect(dead?.Attributes?.ApproximateReceiveCount).toBe('3');
  });
});
