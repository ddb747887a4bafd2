// The people of the pools in SQLite: who they are, their groups, their refresh tokens.

import type { SQLInputValue } from 'node:sqlite';
import type { Store } from '../service.ts';

export interface Person {
  readonly pool: string;
  /** As names are compared in this pool. */
  readonly key: string;
  readonly username: string;
  readonly sub: string;
  readonly status: 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED';
  readonly enabled: number;
  /** JSON, name -> value. */
  readonly attributes: string;
  readonly password: string | null;
  readonly passwordSetAt: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly failures: number;
  readonly pausedUntil: number;
}

export interface Refresh {
  readonly pool: string;
  readonly client: string;
  readonly key: string;
  readonly origin: string;
  readonly signedInAt: number;
  readonly expiresAt: number;
}

const schema = `
CREATE TABLE IF NOT EXISTS cognito_people (
  pool TEXT, key TEXT, username TEXT NOT NULL, sub TEXT NOT NULL UNIQUE, status TEXT NOT NULL,
  enabled INTEGER NOT NULL DEFAULT 1, attributes TEXT NOT NULL, password TEXT, passwordSetAt INTEGER NOT NULL,
  createdAt INTEGER NOT NULL, modifiedAt INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0, pausedUntil INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (pool, key)
) STRICT;
CREATE TABLE IF NOT EXISTS cognito_members (
  pool TEXT, "group" TEXT, key TEXT, PRIMARY KEY (pool, key, "group")
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cognito_refresh (
  hash TEXT PRIMARY KEY, pool TEXT NOT NULL, client TEXT NOT NULL, key TEXT NOT NULL, origin TEXT NOT NULL,
  signedInAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cognito_keys (pool TEXT PRIMARY KEY, jwk TEXT NOT NULL) STRICT;`;

type Change = Partial<Omit<Person, 'pool' | 'key' | 'username' | 'sub' | 'createdAt'>>;

export class People {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.db.exec(schema);
  }

  add(one: Omit<Person, 'enabled' | 'failures' | 'pausedUntil' | 'modifiedAt'>): void {
    this.#run(
      `INSERT INTO cognito_people (pool, key, username, sub, status, attributes, password, passwordSetAt, createdAt, modifiedAt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[one.pool, one.key, one.username, one.sub, one.status, one.attributes, one.password, one.passwordSetAt],
      ...[one.createdAt, one.createdAt],
    );
  }

  find(pool: string, key: string): Person | undefined {
    return this.#one('SELECT * FROM cognito_people WHERE pool = ? AND key = ?', pool, key) as Person | undefined;
  }

  bySub(pool: string, sub: string): Person | undefined {
    return this.#one('SELECT * FROM cognito_people WHERE pool = ? AND sub = ?', pool, sub) as Person | undefined;
  }

  list(pool: string, given: { after: string; limit: number }): Person[] {
    const sql = 'SELECT * FROM cognito_people WHERE pool = ? AND key > ? ORDER BY key LIMIT ?';
    return this.#store.db.prepare(sql).all(pool, given.after, given.limit) as unknown as Person[];
  }

  inGroup(pool: string, group: string, given: { after: string; limit: number }): Person[] {
    const sql = `SELECT p.* FROM cognito_people p JOIN cognito_members m ON m.pool = p.pool AND m.key = p.key
      WHERE p.pool = ? AND m."group" = ? AND p.key > ? ORDER BY p.key LIMIT ?`;
    return this.#store.db.prepare(sql).all(pool, group, given.after, given.limit) as unknown as Person[];
  }

  change(pool: string, key: string, change: Change): void {
    const names = Object.keys(change);
    const sql = `UPDATE cognito_people SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE pool = ? AND key = ?`;
    this.#run(sql, ...(Object.values(change) as SQLInputValue[]), pool, key);
  }

  groupsOf(pool: string, key: string): string[] {
    const sql = 'SELECT "group" AS name FROM cognito_members WHERE pool = ? AND key = ? ORDER BY "group"';
    return this.#store.db
      .prepare(sql)
      .all(pool, key)
      .map((row) => String(row.name));
  }

  join(pool: string, key: string, group: string): void {
    this.#run('INSERT OR IGNORE INTO cognito_members (pool, "group", key) VALUES (?, ?, ?)', pool, group, key);
  }

  leave(pool: string, key: string, group: string): void {
    this.#run('DELETE FROM cognito_members WHERE pool = ? AND "group" = ? AND key = ?', pool, group, key);
  }

  keepRefresh(hash: string, one: Refresh, now: number): void {
    this.#run('DELETE FROM cognito_refresh WHERE expiresAt < ?', now);
    this.#run(
      'INSERT INTO cognito_refresh (hash, pool, client, key, origin, signedInAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[hash, one.pool, one.client, one.key, one.origin, one.signedInAt, one.expiresAt],
    );
  }

  refresh(hash: string): Refresh | undefined {
    return this.#one('SELECT * FROM cognito_refresh WHERE hash = ?', hash) as Refresh | undefined;
  }

  revoke(hash: string): void {
    this.#run('DELETE FROM cognito_refresh WHERE hash = ?', hash);
  }

  revokeAll(pool: string, key: string): void {
    this.#run('DELETE FROM cognito_refresh WHERE pool = ? AND key = ?', pool, key);
  }

  keyOf(pool: string): string | undefined {
    const row = this.#one('SELECT jwk FROM cognito_keys WHERE pool = ?', pool) as { jwk: string } | undefined;
    return row?.jwk;
  }

  keepKey(pool: string, jwk: string): void {
    this.#run('INSERT INTO cognito_keys (pool, jwk) VALUES (?, ?)', pool, jwk);
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#store.db.prepare(sql).run(...values);
  }

  #one(sql: string, ...values: SQLInputValue[]): unknown {
    return this.#store.db.prepare(sql).get(...values);
  }
}
