// Operations of the HTTP API: the system itself; nobody signs in for these.
import { z } from 'zod';
import type { Operation } from './operation.ts';

export const systemOperations = {
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the API and its store answer',
    roles: [],
    reply: z.object({ ok: z.boolean() }),
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    roles: [],
    reply: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Operation>;
