// A table as the template describes it -> dynalite's stored description, and the way from an older one to it.
// Properties: AWS::DynamoDB::Table in the CloudFormation reference.

import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const index = z.strictObject({
  IndexName: z.string().min(3),
  KeySchema: keySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ProvisionedThroughput: z.unknown().optional(),
  OnDemandThroughput: z.unknown().optional(),
  WarmThroughput: z.unknown().optional(),
  ContributorInsightsSpecification: z.unknown().optional(),
});
/** Accepted without effect, for the reason given. */
const inert = (reason: string) => z.unknown().optional().describe(reason);
const key = z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) });
const common = {
  TableName: z.string().optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(key),
  BillingMode: z.enum(['PROVISIONED', 'PAY_PER_REQUEST']).default('PROVISIONED'),
  GlobalSecondaryIndexes: z.array(index).default([]),
  LocalSecondaryIndexes: z.array(index).default([]),
  SSESpecification: inert('encrypt the disk'),
  TimeToLiveSpecification: inert('items stay: AWS deletes within days, so nothing may rest on it'),
  WarmThroughput: inert('no throttling here'),
};

const perReplica = {
  TableClass: inert('a price only'),
  PointInTimeRecoverySpecification: inert('back up the data folder'),
  DeletionProtectionEnabled: inert('tables are never deleted here'),
  ContributorInsightsSpecification: inert('no CloudWatch here'),
  Tags: inert('names only'),
};

export const tableProperties = z.strictObject({
  ...common,
  ...perReplica,
  ProvisionedThroughput: inert('no throttling here'),
  OnDemandThroughput: inert('no throttling here'),
});

/** The same table as CDK's TableV2 writes it: what is inert stands in its one replica. */
export const globalTableProperties = z.strictObject({
  ...common,
  WriteProvisionedThroughputSettings: inert('no throttling here'),
  WriteOnDemandThroughputSettings: inert('no throttling here'),
  Replicas: z.tuple([
    z.strictObject({
      ...perReplica,
      Region: z.string(),
      SSESpecification: inert('encrypt the disk'),
      GlobalSecondaryIndexes: inert('throughput only'),
      ReadProvisionedThroughputSettings: inert('no throttling here'),
      ReadOnDemandThroughputSettings: inert('no throttling here'),
    }),
  ]),
});

export type TableProperties = Pick<z.infer<typeof tableProperties>, keyof typeof common>;
export type TableIndex = Omit<z.infer<typeof index>, 'ProvisionedThroughput'> & Record<string, unknown>;
export interface Table {
  TableName: string;
  KeySchema: z.infer<typeof keySchema>;
  AttributeDefinitions: TableProperties['AttributeDefinitions'];
  GlobalSecondaryIndexes?: TableIndex[];
  LocalSecondaryIndexes?: TableIndex[];
  [other: string]: unknown;
}

export interface Identity {
  arn: string;
  created: Date;
  id: string;
}

export function tableFrom(name: string, wanted: TableProperties, identity: Identity): Table {
  const throughput = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };
  const indexes = (list: z.infer<typeof index>[], extra: object) =>
    list.map(({ IndexName, KeySchema, Projection }) => ({
      ...{ IndexName, KeySchema, Projection, IndexArn: `${identity.arn}/index/${IndexName}` },
      ...{ IndexSizeBytes: 0, ItemCount: 0, ...extra },
    }));
  const global = indexes(wanted.GlobalSecondaryIndexes, { IndexStatus: 'ACTIVE', ProvisionedThroughput: throughput });
  const local = indexes(wanted.LocalSecondaryIndexes, {});
  return {
    TableName: name,
    KeySchema: wanted.KeySchema,
    AttributeDefinitions: wanted.AttributeDefinitions,
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(wanted.BillingMode === 'PAY_PER_REQUEST' && { BillingModeSummary: { BillingMode: wanted.BillingMode } }),
    ...{ ProvisionedThroughput: throughput, TableArn: identity.arn, TableId: identity.id, TableStatus: 'ACTIVE' },
    ...{ CreationDateTime: identity.created.getTime() / 1000, ItemCount: 0, TableSizeBytes: 0 },
  };
}

/** Keys and their types decide where an item lies: they cannot change under existing items. */
export function sameKeys(before: Table, after: Table): boolean {
  const typed = (table: Table) =>
    table.KeySchema.map((key) => [key.AttributeName, key.KeyType, attributeType(table, key.AttributeName)]);
  return isDeepStrictEqual(typed(before), typed(after));
}

const attributeType = (table: Table, name: string) =>
  table.AttributeDefinitions.find((attribute) => attribute.AttributeName === name)?.AttributeType;

/** Indexes of `table` that `other` does not have just so: new, changed or (the other way round) gone. */
export function differingIndexes(kind: IndexKind, table: Table, other: Table): TableIndex[] {
  const essence = (holder: Table, one: TableIndex) => [
    one.KeySchema.map((key) => [key, attributeType(holder, key.AttributeName)]),
    one.Projection,
  ];
  return (table[kind] ?? []).filter((one) => {
    const same = other[kind]?.find((candidate) => candidate.IndexName === one.IndexName);
    return !same || !isDeepStrictEqual(essence(table, one), essence(other, same));
  });
}

export type IndexKind = 'GlobalSecondaryIndexes' | 'LocalSecondaryIndexes';
