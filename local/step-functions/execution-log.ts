// The log of executions in SQLite: an execution is on the disk before StartExecution answers, and its end is on the
// disk before anybody is told. Names stay taken for 90 days after an execution ends, as on AWS.

import type { SQLInputValue } from 'node:sqlite';
import type { Store } from '../service.ts';
import type { JsonObject } from './json.ts';

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

export interface Logged {
  readonly arn: string;
  readonly machineArn: string;
  readonly name: string;
  readonly input: string;
  readonly status: Status;
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly output: string | null;
  readonly error: string | null;
  readonly cause: string | null;
  /** How often it was under way when the home ended without being asked to. */
  readonly crashes: number;
}

export interface End {
  readonly status: Exclude<Status, 'RUNNING'>;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
}

export interface HistoryEvent {
  readonly id: number;
  readonly at: number;
  readonly type: string;
  readonly details: string;
}

const schema = `
CREATE TABLE IF NOT EXISTS sfn_executions (
  arn TEXT PRIMARY KEY, machineArn TEXT NOT NULL, name TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
  startedAt INTEGER NOT NULL, stoppedAt INTEGER, output TEXT, error TEXT, cause TEXT,
  crashes INTEGER NOT NULL DEFAULT 0, parked INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS sfn_executions_started ON sfn_executions (machineArn, startedAt);
CREATE INDEX IF NOT EXISTS sfn_executions_status ON sfn_executions (status);
CREATE INDEX IF NOT EXISTS sfn_executions_stopped ON sfn_executions (stoppedAt);
CREATE TABLE IF NOT EXISTS sfn_events (
  arn TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL, details TEXT NOT NULL,
  PRIMARY KEY (arn, id)
) STRICT, WITHOUT ROWID;`;

const columns = 'arn, machineArn, name, input, status, startedAt, stoppedAt, output, error, cause, crashes';
const keptMilliseconds = 90 * 24 * 3_600_000;

export class ExecutionLog {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.db.exec(schema);
  }

  add(one: Pick<Logged, 'arn' | 'machineArn' | 'name' | 'input' | 'startedAt'>): void {
    this.#run(
      `INSERT INTO sfn_executions (arn, machineArn, name, input, status, startedAt) VALUES (?, ?, ?, ?, 'RUNNING', ?)`,
      ...[one.arn, one.machineArn, one.name, one.input, one.startedAt],
    );
  }

  find(arn: string): Logged | undefined {
    return this.#all(`SELECT ${columns} FROM sfn_executions WHERE arn = ?`, arn)[0];
  }

  list(machineArn: string, given: { status: string | undefined; limit: number; offset: number }): Logged[] {
    return this.#all(
      `SELECT ${columns} FROM sfn_executions WHERE machineArn = ? AND (? IS NULL OR status = ?)
       ORDER BY startedAt DESC, arn LIMIT ? OFFSET ?`,
      ...[machineArn, given.status ?? null, given.status ?? null, given.limit, given.offset],
    );
  }

  /** Ends it once: what has ended keeps its end. */
  end(arn: string, end: End, at: number): boolean {
    const { output = null, error = null, cause = null } = end;
    const changed = this.#run(
      `UPDATE sfn_executions SET status = ?, stoppedAt = ?, output = ?, error = ?, cause = ?
       WHERE arn = ? AND status = 'RUNNING'`,
      ...[end.status, at, output, error, cause, arn],
    );
    return changed > 0;
  }

  /** The home is asked to stop: what is under way did not bring it down. */
  park(): void {
    this.#run(`UPDATE sfn_executions SET parked = 1 WHERE status = 'RUNNING'`);
  }

  /** What was under way at the last end of the home, each counted unless that end was asked for. */
  unfinished(): Logged[] {
    return this.#store.transaction(() => {
      this.#run(`UPDATE sfn_executions SET crashes = crashes + (1 - parked), parked = 0 WHERE status = 'RUNNING'`);
      return this.#all(`SELECT ${columns} FROM sfn_executions WHERE status = 'RUNNING' ORDER BY startedAt, arn`);
    });
  }

  forget(before: number): void {
    this.#store.transaction(() => {
      this.#run(
        'DELETE FROM sfn_events WHERE arn IN (SELECT arn FROM sfn_executions WHERE stoppedAt < ?)',
        before - keptMilliseconds,
      );
      this.#run('DELETE FROM sfn_executions WHERE stoppedAt < ?', before - keptMilliseconds);
    });
  }

  addEvents(arn: string, events: readonly { at: number; type: string; details: JsonObject }[]): void {
    this.#store.transaction(() => {
      for (const event of events)
        this.#run(
          'INSERT INTO sfn_events SELECT ?, COALESCE(MAX(id), 0) + 1, ?, ?, ? FROM sfn_events WHERE arn = ?',
          ...[arn, event.at, event.type, JSON.stringify(event.details), arn],
        );
    });
  }

  events(arn: string, given: { after: number; limit: number; newestFirst: boolean }): HistoryEvent[] {
    const [beyond, order] = given.newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
    const sql = `SELECT id, at, type, details FROM sfn_events WHERE arn = ? AND id ${beyond} ? ORDER BY id ${order} LIMIT ?`;
    return this.#store.db.prepare(sql).all(arn, given.after, given.limit) as unknown as HistoryEvent[];
  }

  #run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#store.db.prepare(sql).run(...values).changes);
  }

  #all(sql: string, ...values: SQLInputValue[]): Logged[] {
    return this.#store.db.prepare(sql).all(...values) as unknown as Logged[];
  }
}
