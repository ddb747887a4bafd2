// Documents against their rules, their dossier and the registry; what became of each stands in `checked.json`.
import { StepInput } from '../../events/steps.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { checkSubmission } from './check.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const deps = { store: openStore(env.TABLE_NAME), work: openBucket(env.WORK_BUCKET) };

type Checked = StepInput & { readonly flagged: number };

async function run({ submissionId, attempt }: StepInput): Promise<Checked> {
  const documents = await checkSubmission(deps, { submissionId, attempt });
  return { submissionId, attempt, flagged: documents.filter(({ route }) => route === 'flagged').length };
}

export const handler = stepHandler({
  name: 'check',
  input: StepInput,
  run,
  about: ({ submissionId, attempt }, output) => ({ submissionId, attempt, flagged: output?.flagged }),
});
