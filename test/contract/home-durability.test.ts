// What a home has acknowledged survives `kill -9`, once; what was under way goes on at the next start.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  clientConfig,
  closeHome,
  eventually,
  functionFrom,
  identity,
  openHome,
  synthesize,
  temporaryFolder,
} from './home.ts';

const program = fileURLToPath(new URL('home-process.ts', import.meta.url));
const Address = z.object({
  endpoint: z.string(),
  region: z.string(),
  operator: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
});

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function spawnHome(templateDir: string, dataDir: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, templateDir, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return { child, address: Address.parse(JSON.parse(line)) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test('every acknowledged object is there and whole, and has caused exactly one message', async () => {
  const template = synthesize((stack) => {
    const bucket = new Bucket(stack, 'Files', { bucketName: 'files', versioned: true, eventBridgeEnabled: true });
    const queue = new Queue(stack, 'Created', { queueName: 'created' });
    new Rule(stack, 'OnCreated', {
      eventPattern: { source: ['aws.s3'], detail: { bucket: { name: [bucket.bucketName] } } },
      targets: [new SqsQueue(queue)],
    });
  });
  const dataDir = temporaryFolder();
  const { child, address } = await spawnHome(template, dataDir);
  const acknowledged: string[] = [];
  const writers = Array.from({ length: 4 }, (_none, writer) => write(address, `w${writer}`, acknowledged));
  await eventually(() => (acknowledged.length >= 60 ? true : undefined));
  await kill(child);
  await Promise.all(writers);

  const home = await openHome(template, { dataDir });
  const s3 = new S3Client(clientConfig(home));
  for (const Key of acknowledged) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'files', Key }));
    expect(await Body?.transformToString()).toBe(Key.repeat(1000));
  }
  // An object whose acknowledgement the kill cut off may be there too, and then it has its message as well.
  const announced = await drain(new SQSClient(clientConfig(home)), identity(home, 'Created').ref, acknowledged.length);
  expect(new Set(announced).size).toBe(announced.length);
  expect(announced).toEqual(expect.arrayContaining(acknowledged));
  await closeHome(home);
});

async function write(address: z.infer<typeof Address>, writer: string, acknowledged: string[]): Promise<void> {
  const s3 = new S3Client({ ...clientConfig(address), maxAttempts: 1 });
  for (let count = 0; ; count += 1) {
    const Key = `${writer}-${count}`;
    try {
      await s3.send(new PutObjectCommand({ Bucket: 'files', Key, Body: Key.repeat(1000) }));
      acknowledged.push(Key);
    } catch {
      return;
    }
  }
}

async function drain(sqs: SQSClient, QueueUrl: string, least: number): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const WaitTimeSeconds = keys.length < least ? 10 : 1;
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds }),
    );
    if (Messages.length === 0) return keys;
    for (const { Body, ReceiptHandle } of Messages) {
      const event = z
        .object({ detail: z.object({ object: z.object({ key: z.string() }) }) })
        .parse(JSON.parse(Body ?? ''));
      keys.push(event.detail.object.key);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
}

/** Says that it has begun, then works for a minute: longer than the first home lives. With the object "go" it is quick. */
const slow = `
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client();
const Bucket = 'marks';
export const handler = async ({ Records: [{ body, attributes }] }) => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'begun-' + attributes.ApproximateReceiveCount, Body: body }));
  const mayGo = await s3.send(new HeadObjectCommand({ Bucket, Key: 'go' })).then(() => true, () => false);
  if (!mayGo) await new Promise((resolve) => setTimeout(resolve, 60_000));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'done', Body: body, IfNoneMatch: '*' }));
};`;

test('a message whose function died with the home is worked on again at once', async () => {
  const template = synthesize((stack) => {
    const bucket = new Bucket(stack, 'Marks', { bucketName: 'marks', eventBridgeEnabled: true });
    const queue = new Queue(stack, 'Work', { visibilityTimeout: Duration.minutes(15) });
    new Rule(stack, 'OnStart', {
      eventPattern: { source: ['aws.s3'], detail: { object: { key: ['start'] } } },
      targets: [new SqsQueue(queue)],
    });
    const worker = functionFrom(stack, 'Worker', slow, { timeout: Duration.minutes(2) });
    worker.addEventSource(new SqsEventSource(queue, { batchSize: 1 }));
    bucket.grantReadWrite(worker);
  });
  const dataDir = temporaryFolder();
  const { child, address } = await spawnHome(template, dataDir);
  const first = new S3Client(clientConfig(address));
  await first.send(new PutObjectCommand({ Bucket: 'marks', Key: 'start', Body: 'x' }));
  await eventually(() => first.send(new GetObjectCommand({ Bucket: 'marks', Key: 'begun-1' })).catch(() => undefined));
  await first.send(new PutObjectCommand({ Bucket: 'marks', Key: 'go', Body: 'x' }));
  await kill(child);

  const home = await openHome(template, { dataDir });

  const s3 = new S3Client(clientConfig(home));
  await eventually(() => s3.send(new GetObjectCommand({ Bucket: 'marks', Key: 'done' })).catch(() => undefined));
  await s3.send(new GetObjectCommand({ Bucket: 'marks', Key: 'begun-2' }));
  await closeHome(home);
});

test('a data folder that is a file, or lies below one, is refused by name', async () => {
  const template = synthesize((stack) => {
    new Bucket(stack, 'Files');
  });
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');

  for (const dataDir of [file, join(file, 'below')])
    await expect(openHome(template, { dataDir })).rejects.toMatchObject({
      ...{ code: 'data.not-usable', details: { folder: dataDir } },
    });
});

test('a second start on the same data folder is refused, and a start after a kill is not', async () => {
  const template = synthesize((stack) => {
    new Bucket(stack, 'Files');
  });
  const dataDir = temporaryFolder();
  const { child } = await spawnHome(template, dataDir);

  await expect(openHome(template, { dataDir })).rejects.toMatchObject({ code: 'data.in-use' });
  await kill(child);

  const home = await openHome(template, { dataDir });
  await closeHome(home);
});
