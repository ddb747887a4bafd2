// SQS messages, each with the event `Object Created` of EventBridge inside.
import { ObjectCreated } from '../../events/aws.ts';
import { executionsOf } from '../adapters/executions.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { queueHandler } from '../edge/queue.ts';
import { Env } from './env.ts';
import { intake } from './intake.ts';

const env = readEnv(Env);
const deps = {
  store: openStore(env.TABLE_NAME),
  uploads: openBucket(env.UPLOADS_BUCKET),
  executions: executionsOf(env.READ_SUBMISSION_ARN),
};

export const handler = queueHandler({
  name: 'intake',
  message: ObjectCreated,
  run: (event) => intake(deps, event),
});
