// The data folder: one SQLite file for all that must survive, and a lock that the system itself drops when the process dies.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../shared/fault.ts';
import type { Store } from './service.ts';

export interface OpenStore extends Store {
  /** The last owner of this folder ended without `close`. */
  readonly unclean: boolean;
  close(): void;
}

/** Keys, messages and papers lie in it: they are their owner's alone. */
function ownFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o700);
  } catch (cause) {
    throw new Fault('invalid-input', 'data.not-usable', { folder: dataDir }, { cause });
  }
}

export function openStore(dataDir: string): OpenStore {
  ownFolder(dataDir);
  const lock = takeLock(dataDir);
  const db = new DatabaseSync(join(dataDir, 'home.db'));
  // WAL with FULL: every commit is fsynced before it returns.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  return {
    db,
    transaction: nestable(db),
    unclean: lock.unclean,
    close() {
      db.close();
      lock.release();
    },
  };
}

/** Held as an open exclusive transaction: `kill -9` lets go of it, so there is no stale lock to clean up. */
function takeLock(dataDir: string): { unclean: boolean; release(): void } {
  const db = new DatabaseSync(join(dataDir, 'lock.db'), { timeout: 0 });
  try {
    db.exec('CREATE TABLE IF NOT EXISTS owner (pid INTEGER NOT NULL)');
    const unclean = db.prepare('SELECT pid FROM owner').get() !== undefined;
    db.exec(
      `DELETE FROM owner; INSERT INTO owner VALUES (${process.pid}); PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE`,
    );
    return {
      unclean,
      release() {
        db.exec('DELETE FROM owner; COMMIT');
        db.close();
      },
    };
  } catch (cause) {
    db.close();
    throw new Fault('conflict', 'data.in-use', { folder: dataDir }, { cause });
  }
}

function nestable(db: DatabaseSync): Store['transaction'] {
  let depth = 0;
  return (work) => {
    if (depth > 0) return work();
    db.exec('BEGIN IMMEDIATE');
    depth += 1;
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    } finally {
      depth -= 1;
    }
  };
}
