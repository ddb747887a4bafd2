// Delivers one file to a unit: asks for a place, puts the bytes there, again where the line broke. What the unit has
// sent before is not sent a second time, so that a broken run is simply repeated.
import type { ApiError } from '../events/api/reply.ts';
import type { Submission } from '../events/api/submissions.ts';
import type { Client } from './client.ts';
import { Failure, exitCodes } from './failure.ts';
import { sha256Of } from './files.ts';
import type { NamedFile } from './files.ts';
import type { Progress } from './progress.ts';
import { putFile } from './put-file.ts';

export type Delivery =
  | { readonly state: 'sent'; readonly submissionId: string }
  | { readonly state: 'already-there'; readonly submissionId: string; readonly submission: Submission }
  | { readonly state: 'refused'; readonly exit: number; readonly error: ApiError };

interface Way {
  readonly client: Client;
  readonly progress: Progress;
}
interface Address {
  readonly unit: string;
  readonly replaces?: string;
}

const attempts = 4;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function broken(cause: unknown): Failure {
  const error = {
    code: 'upload.broken',
    message: { vi: 'Đường truyền đứt, tệp chưa gửi xong.', en: 'The connection broke, the file is not sent.' },
    action: { vi: 'Chạy lại lệnh này để gửi tiếp.', en: 'Run this command again to go on.' },
  };
  return new Failure(exitCodes.noAccess, error, { cause });
}

async function deliverOrThrow(file: NamedFile, address: Address, { client, progress }: Way): Promise<Delivery> {
  const { sha256, size } = await sha256Of(file.path);
  const bar = progress.bar(file.name, size);
  for (let attempt = 1; ; attempt += 1) {
    const place = await client.call('createUpload', { body: { ...address, name: file.name, size, sha256 } });
    if (place.state === 'already-there') {
      bar.advance(size);
      return { state: place.state, submissionId: place.submission.submissionId, submission: place.submission };
    }
    const put = {
      path: file.path,
      size,
      url: place.url,
      headers: place.headers,
      sent: (bytes: number) => bar.advance(bytes),
    };
    const status = await putFile(put).catch((error: unknown) => error);
    if (status === 200) return { state: 'sent', submissionId: place.submissionId };
    if (attempt >= attempts) throw broken(status);
    bar.restart();
    await pause(500 * 2 ** attempt);
  }
}

/** What goes wrong with one file is that file's result and does not keep the others from being sent. */
export async function deliver(file: NamedFile, address: Address, way: Way): Promise<Delivery> {
  return deliverOrThrow(file, address, way).catch((error: unknown) => {
    if (error instanceof Failure) return { state: 'refused', exit: error.exit, error: error.body };
    throw error;
  });
}

/** Works through the items with a few hands at once; results come as they are done. */
export async function withHands<T>(items: readonly T[], hands: number, work: (item: T) => Promise<void>) {
  const waiting = items.values();
  const hand = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
