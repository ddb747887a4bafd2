// One page: both readers, merged, as JSON in the work bucket.
import { TextractClient } from '@aws-sdk/client-textract';
import { ReadPageInput } from '../../events/steps.ts';
import { Fault } from '../../shared/fault.ts';
import { PageReading } from '../../shared/document/page.ts';
import { createInkReader } from '../adapters/ink-reader.ts';
import { openBucket } from '../adapters/objects.ts';
import { createTesseract } from '../adapters/tesseract.ts';
import { patientClient } from '../adapters/textract.ts';
import { workFolder, workKeys } from '../adapters/work-keys.ts';
import { readEnv } from '../edge/environment.ts';
import { stepHandler } from '../edge/step.ts';
import { KeptPage } from '../prepare/kept-page.ts';
import { networkAssets, tesseractAssets } from './assets.ts';
import { Env } from './env.ts';
import { readPage } from './read.ts';

const env = readEnv(Env);
const work = openBucket(env.WORK_BUCKET);
const atHome = (env.AWS_ENDPOINT_URL_TEXTRACT ?? env.AWS_ENDPOINT_URL) !== undefined;
const textractName = atHome ? 'textract-stand-in' : 'amazon-textract';
const textract = new TextractClient(patientClient);

const load = () =>
  Promise.all([
    createTesseract(tesseractAssets()),
    createInkReader('handwriting', networkAssets('handwriting')),
    createInkReader('diacritics', networkAssets('diacritics')),
  ]);
let readers: ReturnType<typeof load> | undefined;

async function read(input: ReadPageInput): Promise<PageReading> {
  const { page } = input;
  const folder = workFolder(input);
  const about = await work.json(workKeys.page(folder, page), KeptPage);
  const image = about && (await work.bytes(workKeys.image(folder, page, about.format)));
  if (!image) throw new Fault('not-found', 'page.gone', { page });
  readers ??= load();
  const [tesseract, handwriting, diacritics] = await readers;
  return readPage({ ...about, image }, { textract, textractName, tesseract, handwriting, diacritics });
}

async function readOnce(input: ReadPageInput): Promise<{ lines: number }> {
  const key = workKeys.reading(workFolder(input), input.page);
  const before = await work.json(key, PageReading);
  if (before) return { lines: before.lines.length };
  const reading = await read(input);
  await work.putJson(key, reading);
  return { lines: reading.lines.length };
}

export const handler = stepHandler({
  name: 'read-page',
  input: ReadPageInput,
  run: readOnce,
  about: ({ submissionId, page }, output) => ({ submissionId, page, lines: output?.lines }),
});
