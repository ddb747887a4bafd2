// Every morning: quarters that are due are closed. The alarm counts lines `period.overdue`.
import { z } from 'zod';
import { openBucket } from '../adapters/objects.ts';
import { openReportsQueue } from '../adapters/reports-queue.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { note } from '../edge/log.ts';
import { stepHandler } from '../edge/step.ts';
import { closeWhatIsDue } from './due.ts';
import { Env } from './env.ts';
import { frozenShelf } from './frozen-shelf.ts';

const env = readEnv(Env);
const deps = {
  store: openStore(env.TABLE_NAME),
  shelf: frozenShelf(openBucket(env.WORK_BUCKET)),
  reports: openReportsQueue(env.REPORTS_QUEUE_URL),
  now: () => new Date(),
  tell: note,
};

export const handler = stepHandler({
  name: 'close',
  // What the scheduler sends is of no consequence.
  input: z.unknown(),
  run: () => closeWhatIsDue(deps),
  about: (_, counts) => ({ ...counts }),
});
