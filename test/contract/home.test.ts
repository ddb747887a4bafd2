// The home runs what a CDK app says, and nothing else: another function, queue or schedule needs no edit here.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, expect, test } from 'vitest';
import { clientConfig, closeHome, eventually, functionFrom, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

/** Copies each uploaded object under `copies/`. */
const copier = `
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client();
export const handler = async ({ Records }) => {
  for (const { body } of Records) {
    const { bucket, object } = JSON.parse(body).detail;
    const Key = object.key.replace('uploads/', 'copies/');
    await s3.send(new CopyObjectCommand({ Bucket: bucket.name, Key, CopySource: bucket.name + '/' + encodeURIComponent(object.key) }));
  }
};`;

function copyingApp(stack: Stack, mayWrite: boolean): void {
  const encryptionKey = new Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
  const bucket = new Bucket(stack, 'Files', {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    enforceSSL: true,
    versioned: true,
    eventBridgeEnabled: true,
  });
  const queue = new Queue(stack, 'Uploads', { visibilityTimeout: Duration.seconds(60), enforceSSL: true });
  new Rule(stack, 'Uploaded', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { object: { key: [{ prefix: 'uploads/' }] } },
    },
    targets: [new SqsQueue(queue)],
  });
  const copy = functionFrom(stack, 'Copy', copier);
  copy.addEventSource(new SqsEventSource(queue, { batchSize: 1 }));
  bucket.grantRead(copy);
  if (mayWrite) bucket.grantPut(copy);
}

const opened: TestHome[] = [];
afterAll(() => Promise.all(opened.map(closeHome)));

async function start(mayWrite: boolean): Promise<{ home: TestHome; s3: S3Client; Bucket: string }> {
  const home = await openHome(
    synthesize((stack) => {
      copyingApp(stack, mayWrite);
    }),
  );
  opened.push(home);
  return { home, s3: new S3Client(clientConfig(home)), Bucket: identity(home, 'Files').ref };
}

test('an upload goes through rule, queue and function under the rights the template gives', async () => {
  const { home, s3, Bucket } = await start(true);

  await s3.send(new PutObjectCommand({ Bucket, Key: 'uploads/một tờ.txt', Body: 'chào' }));

  const copy = await eventually(() =>
    s3.send(new GetObjectCommand({ Bucket, Key: 'copies/một tờ.txt' })).catch(() => undefined),
  );
  expect(await copy.Body?.transformToString()).toBe('chào');
  expect(home.refusals).toEqual([]);
});

test('without the grant the same function is refused, and the refusal names action and resource', async () => {
  const { home, s3, Bucket } = await start(false);

  await s3.send(new PutObjectCommand({ Bucket, Key: 'uploads/a.txt', Body: 'a' }));

  const refusal = await eventually(() => home.refusals[0]);
  expect(refusal.action).toBe('s3:PutObject');
  expect(refusal.resource).toBe(`arn:aws:s3:::${Bucket}/copies/a.txt`);
  expect(home.printed.join('\n')).toContain(
    `is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::${Bucket}/copies/a.txt`,
  );
});

/** Puts and reads what the event says, in a bucket, a queue and a table, all encrypted with one key. */
const encrypted = `
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const { BUCKET: Bucket, QUEUE: QueueUrl, TABLE: TableName } = process.env;
const calls = {
  bucket: () => new S3Client().send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' })),
  queue: () => new SQSClient().send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' })),
  table: () => new DynamoDBClient().send(new PutItemCommand({ TableName, Item: { pk: { S: 'a' } } })),
};
export const handler = async ({ what }) => { await calls[what](); return 'done'; };`;

test('what is encrypted with a key asks for the key as well, wherever it lies', async () => {
  const home = await openHome(
    synthesize((stack) => {
      const encryptionKey = new Key(stack, 'Key');
      const bucket = new Bucket(stack, 'Files', { encryption: BucketEncryption.KMS, encryptionKey });
      const queue = new Queue(stack, 'Queue', { encryptionMasterKey: encryptionKey });
      const table = new Table(stack, 'Table', {
        partitionKey: { name: 'pk', type: AttributeType.STRING },
        encryptionKey,
      });
      const environment = { BUCKET: bucket.bucketName, QUEUE: queue.queueUrl, TABLE: table.tableName };
      const without = functionFrom(stack, 'Without', encrypted, { environment });
      const own = [bucket.arnForObjects('*'), queue.queueArn, table.tableArn];
      const actions = ['s3:PutObject', 'sqs:SendMessage', 'dynamodb:PutItem'];
      without.addToRolePolicy(new PolicyStatement({ actions, resources: own }));
      const having = functionFrom(stack, 'Having', encrypted, { environment });
      bucket.grantPut(having);
      queue.grantSendMessages(having);
      table.grantWriteData(having);
    }),
  );
  opened.push(home);
  const call = (id: string, what: string) => home.invoke(identity(home, id).arn ?? '', { what });

  for (const what of ['bucket', 'queue', 'table']) {
    expect(await call('Having', what)).toBe('done');
    await expect(call('Without', what)).rejects.toThrow('is not authorized to perform: kms:');
  }
  expect(home.refusals.map(({ resource }) => resource)).toEqual(Array(3).fill(identity(home, 'Key').arn));
});
