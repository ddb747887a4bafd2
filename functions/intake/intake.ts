// An upload becomes a submission, once, and its reading is started, once, however often the event is delivered.
import type { ObjectCreated } from '../../events/aws.ts';
import { Fault } from '../../shared/fault.ts';
import { dayAt } from '../../shared/period/day.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import { executionName } from '../../shared/submission/submission.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { receive } from '../../shared/submission/transitions.ts';
import type { Received } from '../../shared/submission/transitions.ts';
import { parseUploadKey, shownName } from '../../shared/submission/upload.ts';
import type { Upload } from '../../shared/submission/upload.ts';
import type { Executions } from '../adapters/executions.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Store } from '../adapters/store.ts';
import { closeReplaced } from './replaced.ts';

export interface IntakeDeps {
  readonly store: Store;
  readonly uploads: Objects;
  readonly executions: Executions;
}

async function lookAt(uploads: Objects, { time, detail }: ObjectCreated): Promise<Upload> {
  const { key, 'version-id': objectVersion } = detail.object;
  const { unit } = parseUploadKey(key);
  const info = await uploads.info(key, objectVersion);
  if (!info) throw new Fault('not-found', 'upload.gone');
  const { name = '', by, replaces } = info.metadata;
  return {
    ...{ key, objectVersion, unit, by, replaces, uploadedAt: new Date(time).toISOString() },
    name: shownName(Buffer.from(name, 'base64url').toString('utf8')),
    size: info.size,
    sha256: await uploads.sha256(key, objectVersion),
  };
}

/** Does the registry know the unit on the day of the upload? */
async function isKnown(store: Store, unit: string, uploadedAt: string): Promise<boolean> {
  const day = dayAt(uploadedAt);
  const rows = await store.registry.unit(unit);
  return rows.some(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day < validTo));
}

async function write(store: Store, { submission, change }: Received): Promise<void> {
  if (change === 'none') return;
  if (change === 'new') {
    if (!(await store.submissions.insert(submission))) throw new Fault('conflict', 'item.changed');
    return;
  }
  await store.submissions.replace(submission);
}

/** Two uploads of the same bytes at once: the second one looks again at what the first has written. */
async function receiveOnce(store: Store, upload: Upload): Promise<Received> {
  const submissionId = submissionIdOf(upload.unit, upload.sha256);
  const unitKnown = await isKnown(store, upload.unit, upload.uploadedAt);
  for (let tries = 0; tries < 5; tries += 1) {
    const received = receive(submissionId, upload, await store.submissions.get(submissionId), unitKnown);
    if (received.toRead) await store.underway.mark(submissionId, upload.uploadedAt);
    try {
      await write(store, received);
      return received;
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
    }
  }
  throw new Fault('unavailable', 'submission.contended');
}

function startReading(executions: Executions, submission: StoredSubmission) {
  const { submissionId, attempt } = submission;
  return executions.start(executionName(submission), { submissionId, attempt });
}

export async function intake({ store, uploads, executions }: IntakeDeps, event: ObjectCreated) {
  const received = await receiveOnce(store, await lookAt(uploads, event));
  const { submission, toRead, change } = received;
  if (change !== 'duplicate') await closeReplaced(store, submission);
  if (toRead) await startReading(executions, submission);
  const { submissionId, attempt, state, size } = submission;
  return { submissionId, attempt, state, size, change };
}
