// The readings of all pages become documents with their fields, or the file is refused because nothing stands on it.
import { StepInput } from '../../events/steps.ts';
import type { Refused } from '../../events/steps.ts';
import { PageReading } from '../../shared/document/page.ts';
import { Fault } from '../../shared/fault.ts';
import { openBucket } from '../adapters/objects.ts';
import { workFolder, workKeys } from '../adapters/work-keys.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { KeptPages } from '../prepare/kept-page.ts';
import { Env } from './env.ts';
import { understand } from './understand.ts';
import type { UnderstoodSubmission } from './understood-submission.ts';

const work = openBucket(readEnv(Env).WORK_BUCKET);

type Understood = StepInput & { readonly documents: number };

/** In order; a page that is missing is an error of ours, never a page less. */
async function readingsOf(folder: string): Promise<PageReading[]> {
  const { pages } = (await work.json(workKeys.pages(folder), KeptPages)) ?? { pages: [] };
  const readings: PageReading[] = [];
  for (const { page } of pages) {
    const reading = await work.json(workKeys.reading(folder, page), PageReading);
    if (!reading) throw new Fault('not-found', 'page.not-read', { page });
    readings.push(reading);
  }
  return readings;
}

async function run(input: StepInput): Promise<Understood | Refused> {
  const { submissionId, attempt } = input;
  const folder = workFolder(input);
  const readings = await readingsOf(folder);
  if (readings.every(({ blank }) => blank)) return { submissionId, attempt, refusal: 'pages.blank' };
  const documents = understand(readings);
  await work.putJson(workKeys.understood(folder), { attempt, documents } satisfies UnderstoodSubmission);
  return { submissionId, attempt, documents: documents.length };
}

export const handler = stepHandler({
  name: 'understand',
  input: StepInput,
  run,
  about: ({ submissionId, attempt }, output) => ({
    ...{ submissionId, attempt },
    ...(output && ('refusal' in output ? { refusal: output.refusal } : { documents: output.documents })),
  }),
});
