// Settles a submission after reading, or one document after a person's decision.
import { SettleInput } from '../../events/steps.ts';
import type { RollUpInput } from '../../events/steps.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { Env } from './env.ts';
import { settleDocument, settleRefusal, settleSubmission } from './settle.ts';

const env = readEnv(Env);
const deps = { store: openStore(env.TABLE_NAME), work: openBucket(env.WORK_BUCKET), now: () => new Date() };

function settle(input: SettleInput): Promise<RollUpInput> {
  if ('documentId' in input) return settleDocument(deps, input.documentId);
  return input.refusal ? settleRefusal(deps, input, input.refusal) : settleSubmission(deps, input);
}

export const handler = stepHandler({
  name: 'settle',
  input: SettleInput,
  run: settle,
  about: (input, output) => ({
    ...('documentId' in input ? { documentId: input.documentId } : { submissionId: input.submissionId }),
    ...('refusal' in input && { refusal: input.refusal }),
    leaves: output?.leaves.length,
  }),
});
