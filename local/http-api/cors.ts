// Cross-origin answers from the template's CORS configuration, which replace whatever a function says itself.
// Rules: "Configure CORS for HTTP APIs" in the API Gateway Developer Guide.

import type { Cors } from './properties.ts';
import type { Incoming } from './request-event.ts';
import type { Reply } from './function-reply.ts';

export function withCors(cors: Cors | undefined, incoming: Incoming, reply: Reply): Reply {
  if (!cors) return reply;
  const kept = Object.entries(reply.headers).filter(([name]) => !name.startsWith('access-control-'));
  return { ...reply, headers: { ...Object.fromEntries(kept), ...actualHeaders(cors, incoming.headers.origin) } };
}

/** The answer to a browser's question before a cross-origin request, or undefined if this is none. */
export function preflight(cors: Cors | undefined, incoming: Incoming): Reply | undefined {
  const { origin, 'access-control-request-method': method } = incoming.headers;
  if (!cors || incoming.method !== 'OPTIONS' || origin === undefined || method === undefined) return undefined;
  const allowed = originHeaders(cors, origin);
  const headers = allowed && {
    ...allowed,
    ...(cors.AllowMethods.length > 0 && { 'access-control-allow-methods': cors.AllowMethods.join(',') }),
    ...(cors.AllowHeaders.length > 0 && { 'access-control-allow-headers': cors.AllowHeaders.join(',') }),
    ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
  };
  return { status: 204, headers: headers ?? {}, body: Buffer.alloc(0) };
}

function actualHeaders(cors: Cors, origin: string | undefined): Record<string, string> {
  const allowed = origin === undefined ? undefined : originHeaders(cors, origin);
  const exposed = cors.ExposeHeaders.length > 0 && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') };
  return allowed ? { ...allowed, ...exposed } : {};
}

function originHeaders(cors: Cors, origin: string): Record<string, string> | undefined {
  const named = cors.AllowOrigins.some((allowed) => allowed === origin || wild(allowed, origin));
  if (!named && !cors.AllowOrigins.includes('*')) return undefined;
  return {
    'access-control-allow-origin': named ? origin : '*',
    ...(named && { vary: 'Origin' }),
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
  };
}

/** `https://*` stands for every origin of that scheme. */
const wild = (allowed: string, origin: string) =>
  (allowed === 'http://*' || allowed === 'https://*') && origin.startsWith(allowed.slice(0, -1));
