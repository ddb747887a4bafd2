// Closed versions in S3, each under the hash of its text.
import { createHash } from 'node:crypto';
import { Fault } from '../../shared/fault.ts';
import { frozenKey, frozenText, readFrozen } from '../../shared/report/frozen.ts';
import type { Frozen } from '../../shared/report/frozen.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Closing } from '../adapters/store/closings.ts';

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

export interface FrozenShelf {
  read(closing: Pick<Closing, 'period' | 'key'>): Promise<Frozen>;
  /** Answers with the key. */
  write(frozen: Frozen): Promise<string>;
}

const hashIn = (key: string) => /([0-9a-f]{64})\.json$/.exec(key)?.[1] ?? '';

export function frozenShelf(objects: Objects): FrozenShelf {
  return {
    async read({ period, key }) {
      const bytes = await objects.bytes(key);
      if (!bytes) throw new Fault('bug', 'period.not-intact', { period });
      return readFrozen(Buffer.from(bytes).toString('utf8'), hashIn(key), sha256);
    },
    async write(frozen) {
      const { text, hash } = frozenText(frozen, sha256);
      const key = frozenKey(frozen.closed.period, hash);
      await objects.put(key, Buffer.from(text), 'application/json');
      return key;
    },
  };
}
