// In office hours: notices that are due.
import { z } from 'zod';
import { openMailer } from '../adapters/mail.ts';
import { openReceivers } from '../adapters/receivers.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { notify } from './notify.ts';

const env = readEnv(Env);
const deps = {
  store: openStore(env.TABLE_NAME),
  mailer: openMailer(env.NOTICE_FROM),
  receivers: openReceivers(env.USER_POOL_ID),
  now: () => new Date(),
};

export const handler = stepHandler({
  name: 'notify',
  // What the scheduler sends is of no consequence.
  input: z.unknown(),
  run: () => notify(deps),
  about: (_, counts) => ({ ...counts }),
});
