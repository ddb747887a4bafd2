// A process of its own that writes until it is killed, and prints each key once the write is acknowledged.

import { openStore } from '../../local/dynamodb/durable-store.ts';
import { answer } from '../../local/dynamodb/operations.ts';
import { tableProperties } from '../../local/dynamodb/table.ts';
import { ensureTable } from '../../local/dynamodb/tables.ts';

const string = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

const directory = process.argv[2];
if (!directory) throw new Error('usage: dynamodb-writer DATA_DIRECTORY');
const store = await openStore(`${directory}/dynamodb`, { region: 'ap-southeast-1', account: '000000000000' });
const table = tableProperties.parse({
  KeySchema: key('pk', 'sk'),
  AttributeDefinitions: ['pk', 'sk', 'listPk', 'listSk'].map(string),
  GlobalSecondaryIndexes: [
    { IndexName: 'byList', KeySchema: key('listPk', 'listSk'), Projection: { ProjectionType: 'ALL' } },
  ],
});
await ensureTable(store, 'things', table);

async function write(writer: number): Promise<never> {
  for (let n = 0; ; n++) {
    const sk = `${writer}-${n}`;
    const Item = { pk: { S: 'w' }, sk: { S: sk }, listPk: { S: 'L' }, listSk: { S: sk } };
    const { status } = await answer(store, 'DynamoDB_20120810.PutItem', { TableName: 'things', Item });
    if (status === 200) process.stdout.write(`${sk}\n`);
  }
}
await Promise.all([0, 1, 2, 3].map(write));
