// The tables of the local home, spoken to by the real SDK client. Every value is invented.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DescribeTableCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dynamodb } from '../../local/dynamodb/dynamodb.ts';
import { openStore } from '../../local/dynamodb/durable-store.ts';
import { answer } from '../../local/dynamodb/operations.ts';
import { tableProperties } from '../../local/dynamodb/table.ts';
import { ensureTable } from '../../local/dynamodb/tables.ts';
import { account, mount, region, type Mounted } from './mount.ts';

const byList = {
  IndexName: 'byList',
  KeySchema: [
    { AttributeName: 'listPk', KeyType: 'HASH' },
    { AttributeName: 'listSk', KeyType: 'RANGE' },
  ],
  Projection: { ProjectionType: 'ALL' },
};
const string = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const keys = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
];
const plain = {
  TableName: 'things',
  KeySchema: keys,
  AttributeDefinitions: [string('pk'), string('sk')],
  BillingMode: 'PAY_PER_REQUEST',
};
const indexed = {
  ...plain,
  AttributeDefinitions: [...plain.AttributeDefinitions, string('listPk'), string('listSk')],
  GlobalSecondaryIndexes: [byList],
};

let dataDir: string;
let home: Mounted;
let client: DynamoDBDocumentClient;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tables-'));
  await start();
});
afterEach(async () => {
  await stop();
  rmSync(dataDir, { recursive: true });
});

async function start() {
  home = await mount(dynamodb, { dataDir });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: home.endpoint, region, credentials }));
}
async function stop() {
  client.destroy();
  await home.stop();
}

const declare = (properties: object) => home.declare('AWS::DynamoDB::Table', 'Things', properties);
const put = (item: object) =>
  client.send(new PutCommand({ TableName: 'things', Item: item as Record<string, unknown> }));
const listed = (listPk: string) =>
  client.send(
    new QueryCommand({
      ...{ TableName: 'things', IndexName: 'byList', KeyConditionExpression: 'listPk = :l' },
      ExpressionAttributeValues: { ':l': listPk },
    }),
  );

describe('items', () => {
  beforeEach(() => declare(indexed));

  it('come back as they were put, Vietnamese, numbers, lists and sets included', async () => {
    const item = { pk: 'a', sk: 'Đảng bộ', n: 12.5, list: [1, { deep: null }], set: new Set(['x', 'y']), yes: true };
    await put(item);

    const read = await client.send(new GetCommand({ TableName: 'things', Key: { pk: 'a', sk: 'Đảng bộ' } }));

    expect(read.Item).toEqual(item);
  });

  it('are written under a condition or not at all', async () => {
    await put({ pk: 'a', sk: '1', version: 1 });
    const raise = () =>
      client.send(
        new UpdateCommand({
          ...{ TableName: 'things', Key: { pk: 'a', sk: '1' }, ReturnValues: 'ALL_NEW' },
          UpdateExpression: 'SET version = :next',
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':next': 2, ':seen': 1 },
        }),
      );

    const results = await Promise.allSettled([raise(), raise(), raise()]);

    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ name: 'ConditionalCheckFailedException' });
  });

  it('are found by an index in its order, page by page', async () => {
    const days = ['2022-03-09', '2022-01-02', '2022-02-28'];
    for (const day of days) await put({ pk: day, sk: '-', listPk: 'REVIEW', listSk: day });
    await put({ pk: 'not-listed', sk: '-' });

    const first = await client.send(
      new QueryCommand({
        ...{ TableName: 'things', IndexName: 'byList', KeyConditionExpression: 'listPk = :l', Limit: 2 },
        ExpressionAttributeValues: { ':l': 'REVIEW' },
      }),
    );
    const rest = await client.send(
      new QueryCommand({
        ...{ TableName: 'things', IndexName: 'byList', KeyConditionExpression: 'listPk = :l' },
        ...{ ExpressionAttributeValues: { ':l': 'REVIEW' }, ExclusiveStartKey: first.LastEvaluatedKey },
      }),
    );

    expect([first, rest].map((page) => page.Items?.map((item) => item.listSk as string))).toEqual([
      ['2022-01-02', '2022-02-28'],
      ['2022-03-09'],
    ]);
  });

  it('leave an index when they lose its keys', async () => {
    await put({ pk: 'a', sk: '1', listPk: 'REVIEW', listSk: '1' });
    await put({ pk: 'a', sk: '1' });

    expect((await listed('REVIEW')).Items).toEqual([]);
  });

  it('are written and read in batches', async () => {
    const items = Array.from({ length: 25 }, (_, n) => ({
      pk: 'batch',
      sk: String(n),
      listPk: 'B',
      listSk: String(n),
    }));
    await client.send(
      new BatchWriteCommand({ RequestItems: { things: items.map((Item) => ({ PutRequest: { Item } })) } }),
    );

    const read = await client.send(
      new BatchGetCommand({ RequestItems: { things: { Keys: items.map(({ pk, sk }) => ({ pk, sk })) } } }),
    );

    expect(read.Responses?.things).toHaveLength(25);
    expect((await listed('B')).Count).toBe(25);
  });

  it('larger than 400 kB are refused', async () => {
    const large = put({ pk: 'a', sk: 'large', text: 'x'.repeat(410_000) });

    await expect(large).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

describe('what is not there', () => {
  beforeEach(() => declare(indexed));

  it('is refused by name: operations', async () => {
    const transaction = client.send(
      new TransactWriteItemsCommand({
        TransactItems: [{ Delete: { TableName: 'things', Key: { pk: { S: 'a' }, sk: { S: 'b' } } } }],
      }),
    );

    await expect(transaction).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('TransactWriteItems') as string,
    });
  });

  it('is refused by name: parameters', async () => {
    const write = client.send(
      new PutCommand({
        ...{ TableName: 'things', Item: { pk: 'a', sk: 'b' }, ConditionExpression: 'attribute_not_exists(pk)' },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );

    await expect(write).rejects.toMatchObject({
      message: expect.stringContaining('ReturnValuesOnConditionCheckFailure') as string,
    });
  });

  it('is refused by name: properties in the template', async () => {
    const streamed = declare({ ...plain, StreamSpecification: { StreamViewType: 'NEW_IMAGE' } });

    await expect(streamed).rejects.toThrow('StreamSpecification');
  });
});

describe('permission', () => {
  beforeEach(() => declare(indexed));
  const table = `arn:aws:dynamodb:${region}:${account}:table/things`;

  it('is asked for the index, not the table, when an index is read', async () => {
    await listed('REVIEW');
    await client.send(new ScanCommand({ TableName: 'things' }));

    expect(home.asked.map(({ action, resource }) => [action, resource])).toEqual([
      ['dynamodb:Query', `${table}/index/byList`],
      ['dynamodb:Scan', table],
    ]);
  });

  it('is asked for every table of a batch', async () => {
    const batch = new BatchGetCommand({ RequestItems: { things: { Keys: [{ pk: 'a', sk: 'b' }] } } });
    await client.send(batch);

    expect(home.asked).toMatchObject([{ action: 'dynamodb:BatchGetItem', resource: table }]);
  });
});

describe('the next start', () => {
  it('finds the items, and fills an index that the template has got meanwhile', async () => {
    await declare(plain);
    for (let n = 0; n < 30; n++) await put({ pk: 'a', sk: String(n), listPk: n < 20 ? 'L' : 'M', listSk: String(n) });
    await stop();
    await start();
    await declare(indexed);

    expect((await listed('L')).Count).toBe(20);
    const described = await client.send(new DescribeTableCommand({ TableName: 'things' }));
    expect(described.Table).toMatchObject({ TableStatus: 'ACTIVE', KeySchema: keys });
  });

  it('rebuilds an index whose keys have changed and forgets one that is gone', async () => {
    await declare(indexed);
    await put({ pk: 'a', sk: '1', listPk: 'L', listSk: '1', shelf: 'O' });
    await stop();
    await start();
    const changed = { ...byList, KeySchema: [{ AttributeName: 'shelf', KeyType: 'HASH' }] };
    const definitions = [string('pk'), string('sk'), string('shelf')];
    await declare({ ...plain, AttributeDefinitions: definitions, GlobalSecondaryIndexes: [changed] });
    const found = await client.send(
      new QueryCommand({
        ...{ TableName: 'things', IndexName: 'byList', KeyConditionExpression: 'shelf = :o' },
        ExpressionAttributeValues: { ':o': 'O' },
      }),
    );
    expect(found.Count).toBe(1);
    await declare(plain);

    await expect(listed('L')).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('is stopped, with the name of the table, by keys that have changed under its items', async () => {
    await declare(plain);
    await stop();
    await start();
    const renamed = declare({
      ...plain,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [string('id')],
    });

    await expect(renamed).rejects.toThrow('Table things');
  });

  it('is told when another process has the tables', async () => {
    await declare(plain);
    const second = await mount(dynamodb, { dataDir });

    await expect(second.declare('AWS::DynamoDB::Table', 'Things', plain)).rejects.toThrow('another process');
    await second.stop().catch(() => undefined);
  });
});

describe('a power cut', () => {
  it('finds each acknowledged item synced to the disk, in one batch with its index entries', async () => {
    await stop();
    const store = await openStore(join(dataDir, 'dynamodb'), { region, account });
    await ensureTable(store, 'things', tableProperties.parse(indexed));
    const batches: { type: string; key: string; sync?: boolean }[][] = [];
    store.db.on('write', (batch) => batches.push(batch));

    const write = (Item: object) => answer(store, 'DynamoDB_20120810.PutItem', { TableName: 'things', Item });
    await write({ pk: { S: 'a' }, sk: { S: '1' }, listPk: { S: 'OLD' }, listSk: { S: '1' } });
    await write({ pk: { S: 'a' }, sk: { S: '1' }, listPk: { S: 'NEW' }, listSk: { S: '1' } });
    await store.db.close();
    await start();

    const shapes = batches.map((batch) => batch.map(({ type, key }) => `${type} ${key.slice(0, key.indexOf('~'))}`));
    expect(shapes).toEqual([
      ['put index-global', 'put item-things'],
      ['del index-global', 'put index-global', 'put item-things'],
    ]);
    expect(batches.flat().every((operation) => operation.sync)).toBe(true);
  });
});

describe('kill -9', () => {
  it('loses nothing that was acknowledged, and leaves no item without its index entry', async () => {
    await stop();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'dynamodb-writer.ts'), dataDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const acknowledged: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      acknowledged.push(line);
      if (acknowledged.length === 300) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await start();
    await declare(indexed);

    const kept = new Set((await all('things')).map((item) => item.sk as string));
    expect(acknowledged.filter((sk) => !kept.has(sk))).toEqual([]);
    const inIndex = new Set((await all('things', 'byList')).map((item) => item.sk as string));
    expect(inIndex).toEqual(kept);
  });
});

async function all(TableName: string, IndexName?: string) {
  const items: Record<string, unknown>[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName, IndexName, ExclusiveStartKey }));
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}
