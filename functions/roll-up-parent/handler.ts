// A parent's figures from its children's, one message per (parent, month), one worker per parent at a time.
import { ParentMessage, recount } from '../../events/steps.ts';
import { openParentsQueue } from '../adapters/parents-queue.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { queueHandler } from '../edge/queue.ts';
import { readRegistry } from '../roll-up/counting.ts';
import { recountUnit } from '../roll-up/recount.ts';
import { rollUpParent } from '../roll-up/roll-up.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const store = openStore(env.TABLE_NAME);
const parents = openParentsQueue(env.PARENTS_QUEUE_URL);

export const handler = queueHandler({
  name: 'roll-up-parent',
  message: ParentMessage,
  ordered: true,
  async run({ unit, period }) {
    const deps = { store, parents, registry: await readRegistry(store), now: () => new Date() };
    const summed = await (period === recount ? recountUnit(deps, unit) : rollUpParent(deps, { unit, period }));
    return { unit, period, summed };
  },
});
