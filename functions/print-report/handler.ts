// Makes the files of closed versions, one message per version.
import { fileURLToPath } from 'node:url';
import { ReportMessage } from '../../events/steps.ts';
import { openBucket } from '../adapters/objects.ts';
import { readFonts } from '../adapters/report/fonts.ts';
import { openStore } from '../adapters/store.ts';
import { frozenShelf } from '../close/frozen-shelf.ts';
import { readEnv } from '../edge/environment.ts';
import { queueHandler } from '../edge/queue.ts';
import { Env } from './env.ts';
import { printReport } from './print.ts';

const env = readEnv(Env);
const objects = openBucket(env.WORK_BUCKET);
const deps = {
  store: openStore(env.TABLE_NAME),
  objects,
  shelf: frozenShelf(objects),
  fonts: readFonts((name) => fileURLToPath(new URL(`./${name}`, import.meta.url))),
  now: () => new Date(),
};

export const handler = queueHandler({
  name: 'print-report',
  message: ReportMessage,
  async run(message) {
    const { period, number, unit } = message;
    return { period, number, unit: unit?.code, printed: await printReport(deps, message) };
  },
});
