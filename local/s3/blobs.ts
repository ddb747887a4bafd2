// Bytes of objects, one file per content, named by its SHA-256. A file under its final name is always whole.
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Blobs {
  /** Where to receive bytes; what lies there after a crash is removed at the next start. */
  temporary(): string;
  /** Synchronous, so that nothing runs between it and the index entry that follows. */
  keep(file: string, sha256: string): void;
  path(sha256: string): string;
  remove(sha256: string): void;
  /** After an unclean end: files that no index entry names. */
  removeUnless(isKnown: (sha256: string) => boolean): void;
}

export function openBlobs(folder: string): Blobs {
  const incoming = join(folder, 'incoming');
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const path = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const remove = (sha256: string): void => {
    rmSync(path(sha256), { force: true });
  };
  return {
    path,
    remove,
    temporary: () => join(incoming, randomUUID()),
    keep(file, sha256) {
      const target = path(sha256);
      if (existsSync(target)) {
        rmSync(file);
        return;
      }
      if (mkdirSync(dirname(target), { recursive: true, mode: 0o700 }) !== undefined) syncFolder(folder);
      renameSync(file, target);
      syncFolder(dirname(target));
    },
    removeUnless(isKnown) {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.slice(-64));
      for (const name of names.filter((entry) => /^[0-9a-f]{64}$/.test(entry))) if (!isKnown(name)) remove(name);
    },
  };
}

/** A rename is on the disk when its folder is. Windows cannot open a folder, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
