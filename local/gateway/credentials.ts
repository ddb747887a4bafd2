// Access keys, one for the operator and one for each function: the id in a call's signature says who calls.
import { randomBytes } from 'node:crypto';
import type { Caller, Credentials, Store } from '../service.ts';

export interface CredentialBook {
  /** The same at every start, so that a presigned URL outlives a restart. */
  issue(caller: Caller): Credentials;
  find(accessKeyId: string): { caller: Caller; secretAccessKey: string } | undefined;
}

export function createCredentialBook({ db }: Store): CredentialBook {
  db.exec(
    'CREATE TABLE IF NOT EXISTS credentials (caller TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, secret TEXT NOT NULL)',
  );
  const read = db.prepare('SELECT id, secret FROM credentials WHERE caller = ?');
  const write = db.prepare('INSERT INTO credentials VALUES (?, ?, ?)');
  // Only callers of this start are known: a role that the template no longer has cannot call.
  const issued = new Map<string, { caller: Caller; secretAccessKey: string }>();
  return {
    issue(caller) {
      const name = JSON.stringify(caller);
      const known = read.get(name) as { id: string; secret: string } | undefined;
      const { id, secret } = known ?? {
        id: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
        secret: randomBytes(30).toString('base64url'),
      };
      if (known === undefined) write.run(name, id, secret);
      issued.set(id, { caller, secretAccessKey: secret });
      return { accessKeyId: id, secretAccessKey: secret };
    },
    find: (accessKeyId) => issued.get(accessKeyId),
  };
}
