// dynalite's store on LevelDB with two promises added: a write is on the disk (fsync) before it is acknowledged, and
// an item and its index entries are written together or not at all. dynalite itself does neither: it writes the index
// first, then the item, both unsynced. Writers that wait at the same time share one fsync.

import { mkdirSync } from 'node:fs';
import dynalite, { type Callback, type Database, type Operation, type Part, type Store } from 'dynalite/db/index.js';

type PlainBatch = (operations: Operation[], options: { sync: boolean }) => Promise<void>;

export async function openStore(directory: string, home: { region: string; account: string }): Promise<Store> {
  mkdirSync(directory, { recursive: true });
  const store = dynalite.create({ path: directory });
  store.tableDb.awsRegion = home.region;
  store.tableDb.awsAccountId = home.account;
  await store.db.open().catch((error: unknown) => {
    throw isLocked(error)
      ? new Error(`The tables in ${directory} are in use by another process. Stop that one first.`, { cause: error })
      : error;
  });
  return durable(store);
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'LEVEL_LOCKED') || isLocked(error.cause));

function durable(store: Store): Store {
  const write = groupedWrites(store.db);
  // Index entries wait here until their item's write, which dynalite issues in the same tick, takes them along.
  let waiting: Operation[] = [];
  const wait = (operations: Operation[], done: Callback) => {
    waiting.push(...operations);
    done(null);
  };
  const writeAll = (operations: Operation[], done: Callback) => {
    const together = [...waiting, ...operations];
    waiting = [];
    write(together).then(() => done(null), done);
  };
  return {
    ...store,
    tableDb: Object.assign(redirected(store.tableDb, 'table~', writeAll), {
      awsAccountId: store.tableDb.awsAccountId,
      awsRegion: store.tableDb.awsRegion,
    }),
    getItemDb: (table) => redirected(store.getItemDb(table), itemPrefix(table), writeAll),
    getIndexDb: (kind, table, index) =>
      redirected(store.getIndexDb(kind, table, index), indexPrefix(kind, table, index), wait),
  };
}

export const itemPrefix = (table: string): string => `item-${table}~`;
export const indexPrefix = (kind: string, table: string, index: string): string =>
  `index-${kind.toLowerCase()}~${table}~${index}~`;

/** The same part, its reads and its locks, with other writes. */
function redirected(part: Part, prefix: string, write: (operations: Operation[], done: Callback) => void): Part {
  const prefixed = (operation: Operation): Operation => ({ ...operation, key: prefix + operation.key });
  const own: Omit<Part, 'get'> = {
    put: (key, value, done) => write([prefixed({ type: 'put', key, value })], done),
    del: (key, done) => write([prefixed({ type: 'del', key })], done),
    batch: (operations, done) => write(operations.map(prefixed), done),
  };
  return Object.assign(Object.create(part) as Part, own);
}

/** One synced batch at a time; what arrives meanwhile goes into the next one. */
export function groupedWrites(database: Database): (operations: Operation[]) => Promise<void> {
  const plain = (Object.getPrototypeOf(database) as { batch: PlainBatch }).batch;
  let next: { operations: Operation[]; done: Promise<void> } | undefined;
  let running: Promise<void> = Promise.resolve();
  return (operations) => {
    if (next) {
      next.operations.push(...operations);
      return next.done;
    }
    const group = { operations: [...operations], done: Promise.resolve() };
    group.done = running.then(() => {
      next = undefined;
      return plain.call(database, group.operations, { sync: true });
    });
    next = group;
    running = group.done.catch(() => undefined);
    return group.done;
  };
}
