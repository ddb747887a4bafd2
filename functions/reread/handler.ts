// Compares a submission that was read once more with what stands.
import { RereadInput } from '../../events/steps.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { compare } from './compare.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const deps = { store: openStore(env.TABLE_NAME), work: openBucket(env.WORK_BUCKET) };

export const handler = stepHandler({
  name: 'reread',
  input: RereadInput,
  run: (input) => compare(deps, input, new Date().toISOString()),
  about: ({ submissionId, reread }, output) => ({ submissionId, reread, changed: output?.changed }),
});
