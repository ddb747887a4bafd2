// First step: the file's bytes become pages in the work bucket, or the file is refused with a reason.
import { StepInput } from '../../events/steps.ts';
import type { Prepared, Refused } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { RefusedFile } from '../../shared/refusal.ts';
import { beginReading } from '../../shared/submission/transitions.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { workFolder, workKeys } from '../adapters/work-keys.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { prepareAssets } from './assets.ts';
import { Env } from './env.ts';
import { KeptPages } from './kept-page.ts';
import type { KeptPage } from './kept-page.ts';
import { preparePages } from './prepare.ts';
import type { PreparedPage } from './prepared-page.ts';

const env = readEnv(Env);
const store = openStore(env.TABLE_NAME);
const uploads = openBucket(env.UPLOADS_BUCKET);
const work = openBucket(env.WORK_BUCKET);
const assets = prepareAssets();

async function keep(folder: string, { image, mime, ...about }: PreparedPage): Promise<KeptPages['pages'][number]> {
  const format = mime === 'image/png' ? 'png' : 'jpg';
  const { page } = about;
  await work.put(workKeys.image(folder, page, format), image, mime);
  await work.putJson(workKeys.page(folder, page), { ...about, format } satisfies KeptPage);
  return { page, format };
}

async function makePages(folder: string, { key, objectVersion }: StoredSubmission): Promise<KeptPages> {
  const bytes = await uploads.bytes(key, objectVersion);
  if (!bytes) throw new Fault('not-found', 'upload.gone');
  const pages: KeptPages['pages'] = [];
  for await (const page of preparePages(bytes, assets)) pages.push(await keep(folder, page));
  await work.putJson(workKeys.pages(folder), { pages } satisfies KeptPages);
  return { pages };
}

/** A reading that is only to be compared leaves the submission as it stands. */
async function begin({ submissionId, attempt, reread }: StepInput): Promise<StoredSubmission> {
  const at = new Date().toISOString();
  if (reread === undefined) return store.submissions.change(submissionId, (found) => beginReading(found, attempt, at));
  const found = await store.submissions.get(submissionId);
  if (!found) throw new Fault('not-found', 'submission.unknown');
  return found;
}

async function prepare(input: StepInput): Promise<Prepared | Refused> {
  const { submissionId, attempt, reread } = input;
  const folder = workFolder(input);
  const submission = await begin(input);
  try {
    const { pages } = (await work.json(workKeys.pages(folder), KeptPages)) ?? (await makePages(folder, submission));
    if (reread === undefined)
      await store.submissions.change(submissionId, (found) => ({ ...found, pages: pages.length }));
    return { submissionId, attempt, pages: pages.map(({ page }) => ({ page })) };
  } catch (error) {
    if (error instanceof RefusedFile) return { submissionId, attempt, refusal: error.code };
    throw error;
  }
}

export const handler = stepHandler({
  name: 'prepare',
  input: StepInput,
  run: prepare,
  about: ({ submissionId, attempt }, output) => ({
    submissionId,
    attempt,
    ...(output && ('refusal' in output ? { refusal: output.refusal } : { pages: output.pages.length })),
  }),
});
