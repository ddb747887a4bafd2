// By the clock: what stands still is driven again.
import { z } from 'zod';
import { executionsOf } from '../adapters/executions.ts';
import { openParentsQueue } from '../adapters/parents-queue.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { sweep } from './sweep.ts';

const env = readEnv(Env);
const deps = {
  store: openStore(env.TABLE_NAME),
  reading: executionsOf(env.READ_SUBMISSION_ARN),
  settling: executionsOf(env.SETTLE_DOCUMENT_ARN),
  parents: openParentsQueue(env.PARENTS_QUEUE_URL),
};

export const handler = stepHandler({
  name: 'sweep',
  // What the scheduler sends is of no consequence.
  input: z.unknown(),
  run: () => sweep({ ...deps, now: new Date() }),
  about: (_, counts) => ({ ...counts }),
});
