// The API over the wire, for tests: the real router with real SDK clients against the local home's table, buckets, user
// pool, queues and state machines. Every unit and person is invented.
import type { Stack } from 'aws-cdk-lib';
import { CfnUserPoolGroup, StringAttribute, UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { expect } from 'vitest';
import { operations } from '../../events/api.ts';
import type { OperationId, ReplyOf } from '../../events/api.ts';
import { ApiError } from '../../events/api/reply.ts';
import { answerError } from '../../functions/api/answer.ts';
import { createDeps } from '../../functions/api/deps.ts';
import type { Deps } from '../../functions/api/deps.ts';
import { createRouter } from '../../functions/api/router.ts';
import type { HttpEvent } from '../../functions/api/router.ts';
import { routes } from '../../functions/api/routes.ts';
import { closeHome, identity, openHome, synthesize } from '../contract/home.ts';
import type { TestHome } from '../contract/home.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

function build(stack: Stack): void {
  const table = new Table(stack, 'Table', { partitionKey: string('pk'), sortKey: string('sk') });
  table.addGlobalSecondaryIndex({ indexName: 'byList', partitionKey: string('listPk'), sortKey: string('listSk') });
  new Bucket(stack, 'Uploads');
  new Bucket(stack, 'Work');
  new Queue(stack, 'Reports');
  new Queue(stack, 'Parents', { fifo: true });
  const pool = new UserPool(stack, 'Users', { customAttributes: { unit: new StringAttribute({ mutable: true }) } });
  for (const groupName of ['unit', 'admin', 'board']) {
    new CfnUserPoolGroup(stack, `Group${groupName}`, { userPoolId: pool.userPoolId, groupName });
  }
  for (const name of ['Settle', 'Reread']) {
    const definitionBody = DefinitionBody.fromChainable(new Pass(stack, `Nothing${name}`));
    new StateMachine(stack, name, { definitionBody });
  }
}

export let home: TestHome;
export let deps: Deps;
let router: ReturnType<typeof createRouter>;

const clerk = (unit: string) => ({
  ...{ sub: `${unit.toLowerCase()}-clerk`, 'cognito:groups': '[unit]', 'custom:unit': unit },
});

const callers = {
  admin: { sub: 'an-admin', 'cognito:groups': '[admin]' },
  board: { sub: 'a-reader', 'cognito:groups': '[board]' },
  d1: clerk('D1'),
  d2: clerk('D2'),
  d9: clerk('D9'),
  d10: clerk('D10'),
  cell: { ...clerk('D9/1'), sub: 'cell-clerk' },
  unbound: { sub: 'lost-clerk', 'cognito:groups': '[unit]' },
};
export type Who = keyof typeof callers;

export interface Asked {
  readonly params?: Record<string, string | number>;
  /** The one parameter of most paths. */
  readonly id?: string | undefined;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
}

function eventOf(
  id: OperationId,
  who: Who | undefined,
  { id: named = '', params = { id: named }, query, body }: Asked,
): HttpEvent {
  const { method, path } = operations[id];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const authorizer = who && { jwt: { claims: callers[who], scopes: [] } };
  const requestContext = { stage: '$default', http: { method }, authorizer };
  return { rawPath, requestContext, queryStringParameters: query, body: JSON.stringify(body) } as unknown as HttpEvent;
}

export async function ask(id: OperationId, who: Who | undefined, asked: Asked = {}) {
  const reply = await router(eventOf(id, who, asked)).catch(answerError);
  return { status: reply.statusCode, body: JSON.parse(reply.body ?? 'null') as unknown };
}

export async function get<Id extends OperationId>(
  id: Id,
  who: Who | undefined,
  asked: Asked = {},
): Promise<ReplyOf<Id>> {
  const { status, body } = await ask(id, who, asked);
  expect(body).toBeDefined();
  expect(status, JSON.stringify(body)).toBe(200);
  return operations[id].reply.parse(body) as ReplyOf<Id>;
}

export async function refused(id: OperationId, who: Who | undefined, asked: Asked = {}) {
  const { status, body } = await ask(id, who, asked);
  const error = ApiError.parse(body);
  expect(error.message.vi).not.toContain('{');
  return { status, ...error };
}

type UnitLine = readonly [code: string, name: string, kind: string, parent: string];

export const unitsFrom = (validFrom: string, lines: readonly UnitLine[]) =>
  lines.map(([code, name, kind, parent]) => ({ code, name, kind, parent, validFrom }));

/** With these units in its registry. */
export async function openApi(units: ReturnType<typeof unitsFrom>): Promise<void> {
  home = await openHome(synthesize(build));
  const { accessKeyId, secretAccessKey } = home.operator;
  Object.assign(process.env, {
    ...{ AWS_ENDPOINT_URL: home.endpoint, AWS_REGION: home.region },
    ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  });
  deps = createDeps({
    TABLE_NAME: identity(home, 'Table').ref,
    UPLOADS_BUCKET: identity(home, 'Uploads').ref,
    WORK_BUCKET: identity(home, 'Work').ref,
    USER_POOL_ID: identity(home, 'Users').ref,
    SETTLE_DOCUMENT_ARN: identity(home, 'Settle').ref,
    REREAD_SUBMISSION_ARN: identity(home, 'Reread').ref,
    REPORTS_QUEUE_URL: identity(home, 'Reports').ref,
    PARENTS_QUEUE_URL: identity(home, 'Parents').ref,
  });
  router = createRouter(routes, deps);
  await get('importUnits', 'admin', { body: { units } });
}

export const closeApi = () => closeHome(home);
