// Every night: are the stored figures what the records say? The alarm counts lines `figures.differ`. And does every paper
// stand as the papers around it say, and does no decision count twice?
import { z } from 'zod';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { note } from '../edge/log.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { reconcileDecisions } from './decisions.ts';
import { markStaleStandings, reconcileFigures } from './reconcile.ts';

const store = openStore(readEnv(Env).TABLE_NAME);

interface Outcome {
  readonly differences: number;
  readonly busy: boolean;
  readonly standings: number;
  readonly doubled: number;
  readonly entered: number;
}

async function run(): Promise<Outcome> {
  const now = new Date();
  const { differences, busy } = await reconcileFigures(store, now);
  const code = busy ? 'figures.differ-while-busy' : 'figures.differ';
  for (const { unit, period, kind, keys } of differences) note(code, { unit, period, kind, keys: keys.length });
  const standings = await markStaleStandings(store, now);
  const { doubled, entered } = await reconcileDecisions(store, now);
  for (const document of doubled) note('decision.counted-twice', { document });
  return { differences: differences.length, busy, standings, doubled: doubled.length, entered };
}

export const handler = stepHandler({
  name: 'reconcile',
  input: z.unknown(),
  run,
  about: (_, output) => ({ ...output }),
});
