// Brings the tables on the disk to what the template says: new tables, new, changed and removed indexes.

import { randomUUID } from 'node:crypto';
import dynalite, { type Operation, type Store } from 'dynalite/db/index.js';
import { groupedWrites, indexPrefix, itemPrefix } from './durable-store.ts';
import {
  differingIndexes,
  sameKeys,
  tableFrom,
  type IndexKind,
  type Table,
  type TableIndex,
  type TableProperties,
} from './table.ts';

const indexKinds: readonly IndexKind[] = ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes'];
const backfillBatch = 500;

export async function ensureTable(store: Store, name: string, wanted: TableProperties): Promise<void> {
  const { awsRegion, awsAccountId } = store.tableDb;
  const arn = `arn:aws:dynamodb:${awsRegion}:${awsAccountId}:table/${name}`;
  const existing = await storedTable(store, name);
  const table = tableFrom(name, wanted, identityOf(existing, arn));
  if (existing && !sameKeys(existing, table))
    throw new Error(`Table ${name}: the template changes its keys, and it has items under the old ones.`);
  if (existing) await adaptIndexes(store, existing, table);
  await putTable(store, table);
}

function identityOf(existing: Table | undefined, arn: string) {
  const created = existing ? new Date(Number(existing.CreationDateTime) * 1000) : new Date();
  return { arn, created, id: typeof existing?.TableId === 'string' ? existing.TableId : randomUUID() };
}

export const storedTable = (store: Store, name: string): Promise<Table | undefined> =>
  new Promise((resolve, reject) => {
    store.tableDb.get(name, (error, table) => {
      if (error && !(error instanceof Error && error.name === 'NotFoundError'))
        reject(error instanceof Error ? error : new Error('The table could not be read', { cause: error }));
      else resolve(table as Table | undefined);
    });
  });

const putTable = (store: Store, table: Table): Promise<void> =>
  new Promise((resolve, reject) => {
    store.tableDb.put(table.TableName, table, (error) => {
      if (error) reject(error instanceof Error ? error : new Error('The table could not be written', { cause: error }));
      else resolve();
    });
  });

async function adaptIndexes(store: Store, existing: Table, wanted: Table): Promise<void> {
  for (const kind of indexKinds) {
    for (const gone of differingIndexes(kind, existing, wanted)) await clearIndex(store, kind, wanted, gone);
    for (const missing of differingIndexes(kind, wanted, existing)) await fillIndex(store, kind, wanted, missing);
  }
}

const rangeOf = (prefix: string) => ({ gte: prefix, lt: `${prefix}\xff` });
const prefixOf = (kind: IndexKind, table: Table, index: TableIndex) =>
  indexPrefix(kind === 'GlobalSecondaryIndexes' ? 'global' : 'local', table.TableName, index.IndexName);

const clearIndex = (store: Store, kind: IndexKind, table: Table, index: TableIndex): Promise<void> =>
  store.db.clear(rangeOf(prefixOf(kind, table, index)));

/** Killed in between, the index is not in the table's description yet: the next start clears it and fills it again. */
async function fillIndex(store: Store, kind: IndexKind, table: Table, index: TableIndex): Promise<void> {
  await clearIndex(store, kind, table, index);
  const write = groupedWrites(store.db);
  const batch: Operation[] = [];
  for await (const item of store.db.values(rangeOf(itemPrefix(table.TableName)))) {
    const { puts } = dynalite.getIndexActions([index], undefined, item, table);
    batch.push(
      ...puts.map((put) => ({ type: 'put' as const, key: prefixOf(kind, table, index) + put.key, value: put.item })),
    );
    if (batch.length >= backfillBatch) await write(batch.splice(0));
  }
  if (batch.length > 0) await write(batch);
}
