// An HTTP request -> the event a function receives, payload format 2.0.
// Shape: "Create AWS Lambda proxy integrations for HTTP APIs" in the API Gateway Developer Guide. The path reaches the
// function decoded, the query string as sent; only text/* and application/json, xml, javascript bodies arrive as text.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly rawQueryString: string;
  readonly query: URLSearchParams;
  /** Lower case, several of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sourceIp: string;
}

export interface Routed {
  readonly accountId: string;
  readonly apiId: string;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly authorizer: object | undefined;
  readonly now: number;
}

/** Undefined when the path's escapes are no UTF-8. */
export function incomingFrom(message: IncomingMessage): Incoming | undefined {
  const [path = '/', rawQueryString = ''] = splitOnce(message.url ?? '/', '?');
  const distinct = Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]);
  try {
    return {
      ...{ method: message.method ?? 'GET', path: decodeURIComponent(path), rawQueryString },
      query: new URLSearchParams(rawQueryString),
      headers: Object.fromEntries(distinct) as Record<string, string>,
      sourceIp: message.socket.remoteAddress ?? '',
    };
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, at: string): string[] {
  const found = text.indexOf(at);
  return found < 0 ? [text] : [text.slice(0, found), text.slice(found + 1)];
}

export function eventFrom(incoming: Incoming, body: Buffer, routed: Routed): object {
  const { cookie, ...headers } = incoming.headers;
  const query = [...new Set(incoming.query.keys())].map((name) => [name, incoming.query.getAll(name).join(',')]);
  return {
    ...{ version: '2.0', routeKey: routed.routeKey },
    ...{ rawPath: incoming.path, rawQueryString: incoming.rawQueryString },
    ...(cookie !== undefined && { cookies: cookie.split(';').map((one) => one.trim()) }),
    headers: { ...headers, 'x-forwarded-for': incoming.sourceIp, 'x-forwarded-proto': 'http' },
    ...(query.length > 0 && { queryStringParameters: Object.fromEntries(query) as object }),
    requestContext: contextFrom(incoming, routed),
    ...(Object.keys(routed.pathParameters).length > 0 && { pathParameters: routed.pathParameters }),
    ...(routed.stageVariables && { stageVariables: routed.stageVariables }),
    ...bodyFrom(body, headers['content-type']),
  };
}

function contextFrom(incoming: Incoming, routed: Routed): object {
  const { host = '' } = incoming.headers;
  return {
    ...{ accountId: routed.accountId, apiId: routed.apiId },
    ...(routed.authorizer && { authorizer: routed.authorizer }),
    ...{ domainName: host, domainPrefix: host.split('.')[0] },
    http: {
      ...{ method: incoming.method, path: incoming.path, protocol: 'HTTP/1.1', sourceIp: incoming.sourceIp },
      userAgent: incoming.headers['user-agent'] ?? '',
    },
    ...{ requestId: randomUUID(), routeKey: routed.routeKey, stage: '$default' },
    ...{ time: accessLogTime(new Date(routed.now)), timeEpoch: routed.now },
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2024-06-17T15:49:29Z -> `17/Jun/2024:15:49:29 +0000` */
export function accessLogTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  const [year, , day] = date.split('-');
  return `${day}/${months[at.getUTCMonth()]}/${year}:${time.slice(0, 8)} +0000`;
}

const text = /^(text\/.+|application\/(json|xml|javascript))$/;

function bodyFrom(body: Buffer, contentType: string | undefined): object {
  if (body.length === 0) return { isBase64Encoded: false };
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isText = text.test(type);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}
