// GET /health, GET /openapi.json: for anybody.
import { openApi } from '../../../events/openapi.ts';
import type { Answer } from '../route.ts';

/** Asks the store a question, so that the answer means something. */
export const getHealth: Answer<'getHealth'> = async (_call, deps) => {
  await deps.store.registry.unit('-');
  return { ok: true };
};

export const getOpenApi: Answer<'getOpenApi'> = () => Promise.resolve(openApi());
