// The function behind the HTTP API.
import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readEnv } from '../edge/environment.ts';
import { note, noteFault } from '../edge/log.ts';
import { answerError } from './answer.ts';
import { createDeps } from './deps.ts';
import { Env } from './env.ts';
import { createRouter } from './router.ts';
import type { HttpEvent } from './router.ts';
import { routes } from './routes.ts';

const router = createRouter(routes, createDeps(readEnv(Env)));

/** The log has the route, never the address as called: ids of documents are enough to find them in the audit trail. */
const aboutOf = (event: HttpEvent) => ({
  method: event.requestContext.http.method,
  request: event.requestContext.requestId,
});

export const handler = middy(async (event: HttpEvent): Promise<APIGatewayProxyStructuredResultV2> => {
  const startedAt = Date.now();
  const done = (status: number | undefined) =>
    note('api.done', { ...aboutOf(event), status, durationMs: Date.now() - startedAt });
  try {
    const reply = await router(event);
    done(reply.statusCode);
    return reply;
  } catch (error) {
    const reply = answerError(error);
    // What the caller did wrong is the caller's business; what we did wrong is written down.
    if ((reply.statusCode ?? 500) >= 500) noteFault(error, aboutOf(event));
    done(reply.statusCode);
    return reply;
  }
});
