// Finds the operation of a request, admits the caller, parses what enters, and sees to it that nothing leaves unaudited.
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { z } from 'zod';
import { operations } from '../../events/api.ts';
import type { OperationId } from '../../events/api.ts';
import type { Operation } from '../../events/operations/operation.ts';
import { Fault } from '../../shared/fault.ts';
import { answer } from './answer.ts';
import { admit, readCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Deps } from './deps.ts';
import { refusalOf } from './refused-lines.ts';
import type { Answer, Call, Routes } from './route.ts';
import { scopeOf } from './scope.ts';

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

interface Match {
  readonly id: OperationId;
  readonly operation: Operation;
  readonly params: Record<string, string>;
}

/** `/submissions/{id}`, `/submissions/s1` -> {id: "s1"} */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const word = given[at] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== word) return undefined;
    if (name !== undefined) params[name] = word;
  }
  return params;
}

/** Document ids and unit codes of an address; what cannot be decoded is no address of ours. */
function decoded(params: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, word]) => [name, decodeURIComponent(word)]));
  } catch (cause) {
    throw new Fault('not-found', 'route.unknown', {}, { cause });
  }
}

export function findOperation(method: string, path: string): Match {
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const params = operation.method === method ? matchPath(operation.path, path) : undefined;
    if (params) return { id: id as OperationId, operation, params: decoded(params) };
  }
  throw new Fault('not-found', 'route.unknown');
}

/** API Gateway puts the stage before the path, except for `$default`. */
function pathOf(event: HttpEvent): string {
  const { stage } = event.requestContext;
  const prefix = `/${stage}`;
  return event.rawPath.startsWith(`${prefix}/`) ? event.rawPath.slice(prefix.length) : event.rawPath;
}

function jsonOf(event: HttpEvent): unknown {
  try {
    const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('invalid-input', 'request.invalid', { where: 'body' }, { cause });
  }
}

function parse(schema: z.ZodType | undefined, value: () => unknown): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value());
  if (!parsed.success) throw refusalOf(parsed.error);
  return parsed.data;
}

/** Ids are typed by people: one that cannot be right is told apart from a request that a program made wrongly. */
function parseParams({ operation, params }: Match): unknown {
  const parsed = operation.params?.safeParse(params);
  if (parsed?.success !== false) return parsed?.data;
  const [name = ''] = parsed.error.issues.map(({ path }) => String(path[0]));
  throw new Fault('invalid-input', 'id.invalid', { id: (params[name] ?? '').slice(0, 40) });
}

/** Signed in nowhere: only for operations that need no sign-in. */
const nobody: Caller = { user: '', roles: new Set() };

function auditOf({ id, operation }: Match, caller: Caller, deps: Deps) {
  let done = operation.audit === undefined;
  return {
    audit: async (ids: readonly string[]) => {
      await deps.audit({ user: caller.user, action: id, kind: operation.audit ?? 'personal', ids: [...ids] });
      done = true;
    },
    assertDone: () => {
      if (!done) throw new Fault('bug', 'audit.missing', { operation: id });
    },
  };
}

export function createRouter(routes: Routes, deps: Deps) {
  return async (event: HttpEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const match = findOperation(event.requestContext.http.method, pathOf(event));
    const { id, operation } = match;
    const open = operation.roles.length === 0;
    const claims = event.requestContext.authorizer?.jwt?.claims;
    const caller = open ? nobody : admit(readCaller(claims), operation);
    const { audit, assertDone } = auditOf(match, caller, deps);
    const call = {
      caller,
      params: parseParams(match),
      query: parse(operation.query, () => event.queryStringParameters ?? {}),
      body: parse(operation.body, () => jsonOf(event)),
      scope: scopeOf(caller, operation, caller.roles.has('unit') ? await deps.registry() : [], deps.today()),
      audit,
    };
    // The table binds each operation to its own types; here they are one of many.
    const reply = await (routes[id] as Answer<OperationId>)(call as Call<OperationId>, deps);
    assertDone();
    return answer(200, reply);
  };
}
