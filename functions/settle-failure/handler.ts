// Where every failed step of the reading ends: the submission says so, and the sweeper knows whether to try again.
import { FailureInput } from '../../events/steps.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { faultOf, settleFailure } from './failure.ts';

const store = openStore(readEnv(Env).TABLE_NAME);

export const handler = stepHandler({
  name: 'settle-failure',
  input: FailureInput,
  run: (input) => settleFailure(store, input, new Date().toISOString()),
  about: ({ submissionId, attempt, error }, output) => ({ submissionId, attempt, ...faultOf(error), ...output }),
});
