// One DynamoDB request -> one answer, by dynalite's validations and actions, in process.
// What dynalite would silently ignore (it drops parameters it does not know) is refused here by name.

import { createRequire } from 'node:module';
import type { Store } from 'dynalite/db/index.js';
import validations from 'dynalite/validations/index.js';

export interface Answer {
  status: number;
  body: object;
}

type Action = (store: Store, body: object, done: (error: unknown, result?: object) => void) => void;
interface Validation {
  types: Record<string, unknown>;
  custom?: unknown;
}

const emulated = [
  ...['BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'DescribeTable', 'DescribeTimeToLive', 'GetItem'],
  ...['ListTables', 'PutItem', 'Query', 'Scan', 'UpdateItem'],
] as const;

const load = createRequire(import.meta.url);
const operations = new Map<string, { action: Action; validation: Validation }>(
  emulated.map((name) => {
    const file = name.charAt(0).toLowerCase() + name.slice(1);
    const action = load(`dynalite/actions/${file}.js`) as Action;
    return [name, { action, validation: load(`dynalite/validations/${file}.js`) as Validation }];
  }),
);

export async function answer(store: Store, target: string, body: unknown): Promise<Answer> {
  const name = operationOf(target);
  const operation = operations.get(name);
  if (!operation) return refusal(`${name} is not emulated on one machine; do not build on it`);
  if (typeof body !== 'object' || body === null) return serializationFault();
  const unknown = Object.keys(body).filter((key) => !(key in operation.validation.types));
  if (unknown.length > 0) return refusal(`${name}: ${unknown.join(', ')} is not emulated on one machine`);
  try {
    const { types, custom } = operation.validation;
    const request = validations.checkTypes(structuredClone(body), types);
    validations.checkValidations(request, types, custom, store);
    return { status: 200, body: await run(operation.action, store, request) };
  } catch (error) {
    return answered(error);
  }
}

/** "DynamoDB_20120810.GetItem" -> "GetItem" */
export const operationOf = (target: string): string => target.slice(target.indexOf('.') + 1);

const run = (action: Action, store: Store, request: object): Promise<object> =>
  new Promise((resolve, reject) => {
    action(store, request, (error, result) => {
      if (error) reject(error instanceof Error ? error : new Error('dynalite failed', { cause: error }));
      else resolve(result ?? {});
    });
  });

const refusal = (message: string): Answer => ({
  status: 400,
  body: { __type: 'com.amazon.coral.validate#ValidationException', message },
});

const serializationFault = (): Answer => ({
  status: 400,
  body: { __type: 'com.amazon.coral.service#SerializationException' },
});

/** dynalite throws what it answers; anything else is a fault of the store, and says so. */
function answered(error: unknown): Answer {
  if (error instanceof Error && 'statusCode' in error && 'body' in error && typeof error.body === 'object')
    return { status: Number(error.statusCode), body: error.body ?? {} };
  const message = error instanceof Error ? error.message : 'unknown';
  return { status: 500, body: { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message } };
}
