// First step: the file's bytes become pages in the work bucket, or the file is refused with a reason.
import { StepInput } from '../../events/steps.ts';
import type { Prepared, Refused } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { RefusedFile } from '../../shared/refusal.ts';
import { beginReading } from '../../shared/submission/transitions.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { openBucket } from '../adapters/objects.ts';
import { openStore } from '../adapters/store.ts';
import { workKeys } from '../adapters/work-keys.ts';
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

async function keep(
  submissionId: string,
  { image, mime, ...about }: PreparedPage,
): Promise<KeptPages['pages'][number]> {
  const format = mime === 'image/png' ? 'png' : 'jpg';
  const { page } = about;
  await work.put(workKeys.image(submissionId, page, format), image, mime);
  await work.putJson(workKeys.page(submissionId, page), { ...about, format } satisfies KeptPage);
  return { page, format };
}

async function makePages({ submissionId, key, objectVersion }: StoredSubmission): Promise<KeptPages> {
  const bytes = await uploads.bytes(key, objectVersion);
  if (!bytes) throw new Fault('not-found', 'upload.gone');
  const pages: KeptPages['pages'] = [];
  for await (const page of preparePages(bytes, assets)) pages.push(await keep(submissionId, page));
  await work.putJson(workKeys.pages(submissionId), { pages } satisfies KeptPages);
  return { pages };
}

async function prepare({ submissionId, attempt }: StepInput): Promise<Prepared | Refused> {
  const at = new Date().toISOString();
  const submission = await store.submissions.change(submissionId, (found) => beginReading(found, attempt, at));
  try {
    const { pages } = (await work.json(workKeys.pages(submissionId), KeptPages)) ?? (await makePages(submission));
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
