// Every night: are the stored figures what the records say? The alarm counts lines `figures.differ`.
import { z } from 'zod';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { note } from '../edge/log.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { reconcileFigures } from './reconcile.ts';

const store = openStore(readEnv(Env).TABLE_NAME);

async function run(): Promise<{ differences: number; busy: boolean }> {
  const { differences, busy } = await reconcileFigures(store, new Date());
  const code = busy ? 'figures.differ-while-busy' : 'figures.differ';
  for (const { unit, period, kind, keys } of differences) note(code, { unit, period, kind, keys: keys.length });
  return { differences: differences.length, busy };
}

export const handler = stepHandler({
  name: 'reconcile',
  input: z.unknown(),
  run,
  about: (_, output) => ({ ...output }),
});
