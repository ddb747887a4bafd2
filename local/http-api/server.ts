// One HTTP API at work: limits, route, authorizer, function, answer. Limits are those of "Quotas for HTTP APIs" and
// of a synchronous Lambda call: 10 MB per request, 6 MB per event and answer, 30 seconds.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ServiceContext } from '../service.ts';
import type { JwtAuthorizer, Verdict } from './authorizer.ts';
import { preflight, withCors } from './cors.ts';
import { ownReply, replyFrom, type Reply } from './function-reply.ts';
import type { Cors, Stage } from './properties.ts';
import { eventFrom, incomingFrom, type Incoming } from './request-event.ts';
import { findRoute, type Match, type RoutePattern } from './routes.ts';
import { Throttle } from './throttle.ts';

export interface Route extends RoutePattern {
  readonly functionArn: string;
  readonly timeoutMilliseconds: number;
  readonly guard: JwtAuthorizer | undefined;
  readonly scopes: readonly string[];
}

export interface Api {
  readonly id: string;
  readonly stage: Stage;
  readonly cors: Cors | undefined;
  readonly routes: readonly Route[];
}

const largestBody = 10 * 1024 * 1024;
const largestPayload = 6 * 1024 * 1024;

export function serveApi(server: Server, api: Api, context: ServiceContext): void {
  const throttles = throttlesOf(api, context.clock.now());
  server.on('request', (message, response) => {
    void answer(message, { api, context, throttles })
      .catch((error: unknown) => {
        context.log.note('http-api.error', { error: error instanceof Error ? (error.stack ?? '') : 'unknown' });
        return internalError();
      })
      .then((reply) => send(response, message, reply));
  });
}

interface Home {
  readonly api: Api;
  readonly context: ServiceContext;
  readonly throttles: (routeKey: string) => Throttle | undefined;
}

const internalError = () => ownReply(500, 'Internal Server Error');
const tooLarge = () => ownReply(413, 'Request Entity Too Large');

async function answer(message: IncomingMessage, home: Home): Promise<Reply> {
  const incoming = incomingFrom(message);
  if (!incoming) return ownReply(400, 'Bad Request');
  const asked = preflight(home.api.cors, incoming);
  if (asked) return asked;
  return withCors(home.api.cors, incoming, await routed(message, incoming, home));
}

async function routed(message: IncomingMessage, incoming: Incoming, home: Home): Promise<Reply> {
  const match = findRoute(home.api.routes, incoming.method, incoming.path);
  if (!match) return ownReply(404, 'Not Found');
  const now = home.context.clock.now();
  const verdict = await match.route.guard?.judge(incoming, match.route.scopes, now);
  const refused = verdict && refusal(verdict);
  if (refused) return refused;
  if (home.throttles(match.route.key)?.admits(now) === false) return ownReply(429, 'Too Many Requests');
  const body = await bodyOf(message);
  return body ? invoke({ match, verdict, incoming, body, now }, home) : tooLarge();
}

function refusal(verdict: Verdict): Reply | undefined {
  if (verdict.kind === 'forbidden') return ownReply(403, 'Forbidden');
  if (verdict.kind === 'admitted') return undefined;
  const why = verdict.why === '' ? '' : ` error="invalid_token" error_description="${verdict.why}"`;
  return ownReply(401, 'Unauthorized', { 'www-authenticate': `Bearer${why}` });
}

interface Admitted {
  readonly match: Match<Route>;
  readonly verdict: Verdict | undefined;
  readonly incoming: Incoming;
  readonly body: Buffer;
  readonly now: number;
}

async function invoke({ match, verdict, incoming, body, now }: Admitted, { api, context }: Home): Promise<Reply> {
  const { route, pathParameters } = match;
  const jwt = verdict?.kind === 'admitted' ? { claims: verdict.claims, scopes: verdict.scopes } : undefined;
  const payload = eventFrom(incoming, body, {
    ...{ accountId: context.account, apiId: api.id, routeKey: route.key, pathParameters, now },
    ...{ stageVariables: api.stage.StageVariables, authorizer: jwt && { jwt } },
  });
  if (sizeOf(payload) > largestPayload) return tooLarge();
  const called = context.deliver({
    ...{ targetArn: route.functionArn, payload, mode: 'request' as const },
    caller: { kind: 'service', principal: 'apigateway.amazonaws.com', sourceArn: sourceArn(route, api, context) },
  });
  return inTime(called.then(answered, failed(context, route)), { context, route });
}

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

const answered = (result: unknown): Reply =>
  sizeOf(result) > largestPayload ? internalError() : (replyFrom(result) ?? internalError());

/** Why a function failed is for the log; the caller only learns that it did. */
const failed = (context: ServiceContext, route: Route) => (error: unknown) => {
  const name = error instanceof Error ? error.name : 'unknown';
  context.log.note('http-api.function-failed', { route: route.key, error: name });
  return internalError();
};

/** `arn:aws:execute-api:ap-southeast-1:000000000000:abc123/$default/GET/submissions/{id}` */
function sourceArn(route: Route, api: Api, { region, account }: ServiceContext): string {
  const place =
    route.key === '$default'
      ? '$default'
      : `${route.method === 'ANY' ? '*' : route.method}/${route.segments.join('/')}`;
  return `arn:aws:execute-api:${region}:${account}:${api.id}/$default/${place}`;
}

function inTime(work: Promise<Reply>, { context, route }: { context: ServiceContext; route: Route }): Promise<Reply> {
  return new Promise((resolve) => {
    const late = () => resolve(ownReply(503, 'Service Unavailable'));
    const cancel = context.clock.after(route.timeoutMilliseconds, late);
    void work.then(resolve).finally(cancel);
  });
}

/** Undefined when it is too large; the rest is not read. */
async function bodyOf(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function throttlesOf(api: Api, now: number): (routeKey: string) => Throttle | undefined {
  const settings = { ...api.stage.RouteSettings, '': api.stage.DefaultRouteSettings };
  const made = Object.entries(settings).map(([key, given]) => {
    const { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst } = given ?? {};
    const limited = perSecond !== undefined && burst !== undefined;
    return [key, limited ? new Throttle({ perSecond, burst }, now) : undefined] as const;
  });
  const byKey = new Map(made);
  return (routeKey) => byKey.get(routeKey) ?? byKey.get('');
}

function send(response: ServerResponse, message: IncomingMessage, reply: Reply): void {
  // A body left unread would be taken for the next request on this connection: it is let go by, and the connection with it.
  if (!message.readableEnded) response.setHeader('connection', 'close');
  message.resume();
  const bodiless = reply.status === 204 || reply.status === 304;
  const length = bodiless ? {} : { 'content-length': reply.body.length };
  response.writeHead(reply.status, { ...(reply.headers as Record<string, string | string[]>), ...length });
  response.end(bodiless || message.method === 'HEAD' ? undefined : reply.body);
}
