// DynamoDB on one machine: dynalite's semantics over a LevelDB in the data folder, one process at a time.

import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import type {
  AwsReply,
  AwsRequest,
  Resource,
  ResourceType,
  Service,
  ServiceContext,
  ServiceModule,
  Unnamed,
} from '../service.ts';
import { openStore } from './durable-store.ts';
import { answer } from './operations.ts';
import { resourceArns } from './resource-arns.ts';
import { globalTableProperties, tableProperties, type TableProperties } from './table.ts';
import { ensureTable } from './tables.ts';

const arnPrefix = (home: { region: string; account: string }) =>
  `arn:aws:dynamodb:${home.region}:${home.account}:table/`;

function identify(resource: Unnamed) {
  const name = resource.text('TableName') ?? `${resource.stack}-${resource.logicalId}`;
  const arn = arnPrefix(resource) + name;
  return { ref: name, arn, attributes: { Arn: arn } };
}

const tableType = (schema: z.ZodType): ResourceType => ({ schema, identify });

export const dynamodb: ServiceModule = {
  name: 'dynamodb',
  types: {
    'AWS::DynamoDB::Table': tableType(tableProperties),
    'AWS::DynamoDB::GlobalTable': tableType(globalTableProperties),
  },
  create: (context) => new DynamoDb(context),
};

class DynamoDb implements Service {
  readonly #context: ServiceContext;
  #store: ReturnType<typeof openStore> | undefined;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  async declare(resource: Resource): Promise<void> {
    await ensureTable(await this.#opened(), resource.identity.ref, resource.properties as TableProperties);
  }

  readonly handle = async (request: AwsRequest): Promise<AwsReply> => {
    const body: unknown = JSON.parse(await text(request.body));
    for (const needed of resourceArns(arnPrefix(this.#context), request.target, body))
      this.#context.authorize({ caller: request.caller, ...needed });
    return answer(await this.#opened(), request.target, body);
  };

  async stop(): Promise<void> {
    await (await this.#store)?.db.close();
    this.#store = undefined;
  }

  #opened(): ReturnType<typeof openStore> {
    this.#store ??= openStore(join(this.#context.dataDir, 'dynamodb'), this.#context);
    return this.#store;
  }
}
