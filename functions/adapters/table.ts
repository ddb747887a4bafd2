// The one table: single items only, written conditionally, read strongly consistent. No transactions, streams or TTL,
// which the embedded store of the local home lacks (docs/decisions/0004).
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { Fault } from '../../shared/fault.ts';
import { calling } from './aws-fault.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export type Item = Record<string, unknown>;

/** A place in a list, to go on from. Opaque; made by `page`. */
export type StartKey = Record<string, string>;

export interface Page<T> {
  readonly items: T[];
  readonly next?: StartKey;
}

export interface Query {
  readonly pk: string;
  /** Only sort keys that begin so. */
  readonly prefix?: string;
  /** Only sort keys in this interval; both ends belong to it. */
  readonly between?: readonly [string, string];
  /** The index of lists instead of the table: newest or oldest first, eventually consistent. */
  readonly list?: boolean;
  readonly descending?: boolean;
}

export interface Paging {
  readonly limit?: number;
  readonly start?: StartKey;
}

export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** Writes whatever was there. */
  put(key: Key, item: object): Promise<void>;
  /** False where an item is there already. */
  insert(key: Key, item: object): Promise<boolean>;
  /** Writes version + 1; Fault `conflict` where `item.version` no longer stands. Gives back what was written. */
  replace<T extends { readonly version: number }>(key: Key, item: T): Promise<T>;
  /** Fault `conflict` where the named attribute has another value by now. */
  remove(key: Key, expected?: readonly [name: string, value: string | number]): Promise<void>;
  page(query: Query, paging?: Paging): Promise<Page<Item>>;
  all(query: Query): Promise<Item[]>;
}

function keyCondition({ pk, prefix, between, list }: Query): Partial<QueryCommandInput> {
  const names = list ? { '#pk': 'listPk', '#sk': 'listSk' } : { '#pk': 'pk', '#sk': 'sk' };
  const where = list ? { IndexName: 'byList' } : { ConsistentRead: true };
  if (between) {
    const [from, to] = between;
    const values = { ':pk': pk, ':from': from, ':to': to };
    return {
      ...where,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    };
  }
  if (prefix !== undefined) {
    return {
      ...where,
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :prefix)',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    };
  }
  return {
    ...where,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': names['#pk'] },
    ExpressionAttributeValues: { ':pk': pk },
  };
}

/** Runs a conditional write; false where the condition did not hold. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    return calling(Promise.reject(error as Error));
  }
}

export function openTable(name: string, client = new DynamoDBClient({})): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function page(query: Query, { limit, start }: Paging = {}): Promise<Page<Item>> {
    const found = await calling(
      documents.send(
        new QueryCommand({
          TableName: name,
          ...keyCondition(query),
          ScanIndexForward: query.descending !== true,
          Limit: limit,
          ExclusiveStartKey: start,
        }),
      ),
    );
    return { items: found.Items ?? [], next: found.LastEvaluatedKey as StartKey | undefined };
  }

  return {
    page,
    async get(key) {
      const command = new GetCommand({ TableName: name, Key: key, ConsistentRead: true });
      return (await calling(documents.send(command))).Item;
    },
    async put(key, item) {
      await calling(documents.send(new PutCommand({ TableName: name, Item: { ...item, ...key } })));
    },
    insert(key, item) {
      const condition = { ConditionExpression: 'attribute_not_exists(pk)' };
      return held(documents.send(new PutCommand({ TableName: name, Item: { ...item, ...key }, ...condition })));
    },
    async replace(key, item) {
      const written = { ...item, version: item.version + 1 };
      const condition = {
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': item.version },
      };
      const command = new PutCommand({ TableName: name, Item: { ...written, ...key }, ...condition });
      if (!(await held(documents.send(command)))) throw new Fault('conflict', 'item.changed');
      return written;
    },
    async remove(key, expected) {
      const condition = expected && {
        ConditionExpression: '#name = :value',
        ExpressionAttributeNames: { '#name': expected[0] },
        ExpressionAttributeValues: { ':value': expected[1] },
      };
      const command = new DeleteCommand({ TableName: name, Key: key, ...condition });
      if (!(await held(documents.send(command)))) throw new Fault('conflict', 'item.changed');
    },
    async all(query) {
      const items: Item[] = [];
      let start: StartKey | undefined;
      do {
        const found = await page(query, { start });
        items.push(...found.items);
        start = found.next;
      } while (start);
      return items;
    },
  };
}

/** An item as its schema says it is; what the table holds is trusted no more than what comes from outside. */
export function parseItem<T>(schema: { parse(value: unknown): T }, item: Item | undefined): T | undefined {
  return item === undefined ? undefined : schema.parse(item);
}
