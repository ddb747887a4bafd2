// Last step: the figures of the leaves whose records changed; then the submission or document is no longer under way.
import { RollUpInput } from '../../events/steps.ts';
import { openParentsQueue } from '../adapters/parents-queue.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { readRegistry } from './counting.ts';
import { Env } from './env.ts';
import { rollUpLeaf } from './roll-up.ts';

const env = readEnv(Env);
const store = openStore(env.TABLE_NAME);
const parents = openParentsQueue(env.PARENTS_QUEUE_URL);

async function rollUpAll({ leaves, underway, also = [] }: RollUpInput): Promise<{ leaves: number }> {
  if (leaves.length > 0) {
    const deps = { store, parents, registry: await readRegistry(store), now: () => new Date() };
    for (const leaf of leaves) await rollUpLeaf(deps, leaf);
  }
  for (const id of [underway, ...also]) await store.underway.finished(id);
  return { leaves: leaves.length };
}

export const handler = stepHandler({
  name: 'roll-up',
  input: RollUpInput,
  run: rollUpAll,
  about: ({ underway, leaves }) => ({ underway, leaves: leaves.length }),
});
