// One emulated service alone behind a small HTTP server, so that the real SDK client can be pointed at it.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AwsError, type AwsReply, type Call, type Clock, type Delivery } from '../../local/service.ts';
import type { Resource, Service, ServiceContext, ServiceModule, Store } from '../../local/service.ts';

export const account = '000000000000';
export const region = 'ap-southeast-1';

export interface Mounted {
  endpoint: string;
  service: Service;
  context: ServiceContext;
  /** What the service asked IAM, in order. */
  asked: Call[];
  declare(type: string, logicalId: string, properties: object): Promise<Resource>;
  stop(): Promise<void>;
}

export interface Surroundings {
  dataDir: string;
  deliver?: (delivery: Delivery) => Promise<unknown>;
  clock?: Clock;
  unclean?: boolean;
  services?: Record<string, Service>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export async function mount(module: ServiceModule, surroundings: Surroundings): Promise<Mounted> {
  const asked: Call[] = [];
  const server = createServer();
  const endpoint = await listen(server);
  const store = openStore(surroundings.dataDir);
  const context = contextOf(surroundings, { endpoint, store, asked });
  const service = module.create(context);
  server.on('request', (request, response) => void serve(module.name, service, request, response));
  const opened: Server[] = [];
  return {
    ...{ endpoint, service, context, asked },
    declare: (type, logicalId, properties) =>
      declare(module, service, { type, logicalId, properties, endpoint, opened }),
    stop: async () => {
      await service.stop?.();
      for (const one of [server, ...opened]) one.closeAllConnections();
      await Promise.all([server, ...opened].map((one) => new Promise((done) => one.close(done))));
      store.db.close();
    },
  };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'home.sqlite'));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL');
  let depth = 0;
  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work();
    db.exec('BEGIN IMMEDIATE');
    depth++;
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    } finally {
      depth--;
    }
  };
  return { db, transaction };
}

function contextOf(given: Surroundings, made: { endpoint: string; store: Store; asked: Call[] }): ServiceContext {
  return {
    ...{ account, region, endpoint: made.endpoint, store: made.store },
    dataDir: given.dataDir,
    unclean: given.unclean ?? false,
    clock: given.clock ?? realClock,
    log: { say: () => undefined, note: () => undefined },
    authorize: (call) => void made.asked.push(call),
    attachPolicy: () => undefined,
    credentials: () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
    asset: (key) => key,
    assume: (arn) => ({ kind: 'role', arn, session: 'test' }),
    deliver: given.deliver ?? (() => Promise.reject(new Error('nothing is delivered in this test'))),
    service: (name) => {
      const found = given.services?.[name];
      if (!found) throw new Error(`no service ${name} in this test`);
      return found;
    },
  };
}

interface Declaration {
  type: string;
  logicalId: string;
  properties: object;
  endpoint: string;
  opened: Server[];
}

async function declare(module: ServiceModule, service: Service, given: Declaration): Promise<Resource> {
  const type = module.types[given.type];
  if (!type) throw new Error(`${module.name} does not know ${given.type}`);
  const listening = type.listens ? createServer() : undefined;
  const address = listening && (await listen(listening));
  if (listening) given.opened.push(listening);
  const properties: unknown = type.schema.parse(given.properties);
  const identity = type.identify({
    ...{ stack: 'test', account, region, logicalId: given.logicalId, endpoint: given.endpoint, address },
    flag: (property) => (given.properties as Record<string, unknown>)[property] === true,
    text: (property) => {
      const value = (given.properties as Record<string, unknown>)[property];
      return typeof value === 'string' ? value : undefined;
    },
  });
  const resource = {
    type: given.type,
    stack: 'test',
    logicalId: given.logicalId,
    identity,
    properties,
    server: listening,
  };
  await service.declare?.(resource);
  return resource;
}

async function serve(name: string, service: Service, request: IncomingMessage, response: ServerResponse) {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
  const url = new URL(request.url ?? '/', `http://${headers.host}`);
  const call = {
    ...{ service: name, method: request.method ?? 'GET', url, path: url.pathname, headers, body: request },
    target: headers['x-amz-target'] ?? '',
    caller: { kind: 'operator', arn: 'arn:aws:iam::000000000000:user/test' } as const,
  };
  send(response, await (service.handle?.(call) ?? Promise.reject(new Error('not on the wire'))).catch(errorReply));
}

function errorReply(error: unknown): AwsReply {
  if (!(error instanceof AwsError)) return { status: 500, body: { __type: 'InternalFailure', message: String(error) } };
  return { status: error.status, body: { __type: error.code, message: error.message, ...error.details } };
}

function send(response: ServerResponse, reply: AwsReply): void {
  const plain = typeof reply.body === 'string' || Buffer.isBuffer(reply.body) || reply.body instanceof Readable;
  response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0', ...reply.headers });
  if (reply.body instanceof Readable) reply.body.pipe(response);
  else response.end(plain ? (reply.body as string | Buffer) : JSON.stringify(reply.body ?? {}));
}
