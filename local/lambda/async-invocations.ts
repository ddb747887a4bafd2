// Invocations that nobody waits for: kept on the disk until the function has taken them, tried three times as Lambda does.
// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
import type { Clock, Store } from '../service.ts';

export interface Queued {
  readonly id: number;
  readonly functionArn: string;
  readonly event: string;
  readonly attempts: number;
}

export interface Handlers {
  /** False: the function failed. */
  run(invocation: Queued): Promise<boolean>;
  mostRetries(functionArn: string): number;
  giveUp(invocation: Queued): Promise<void>;
}

const schema = `
CREATE TABLE IF NOT EXISTS lambda_invocations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, function TEXT NOT NULL, event TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL)`;

const retryMilliseconds = [60_000, 120_000];

export class AsyncInvocations {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #handlers: Handlers;
  readonly #running = new Set<number>();
  #isOn = false;
  #cancel: () => void = () => undefined;

  constructor(store: Store, clock: Clock, handlers: Handlers) {
    this.#store = store;
    this.#clock = clock;
    this.#handlers = handlers;
    store.db.exec(schema);
  }

  /** `taken` is called in the same transaction. */
  add(functionArn: string, event: string, taken: () => void = () => undefined): void {
    const sql = 'INSERT INTO lambda_invocations (function, event, next_at) VALUES (?, ?, ?)';
    this.#store.transaction(() => {
      taken();
      this.#store.db.prepare(sql).run(functionArn, event, this.#clock.now());
    });
    this.#look();
  }

  start(): void {
    this.#isOn = true;
    this.#look();
  }

  stop(): void {
    this.#isOn = false;
    this.#cancel();
  }

  #look(): void {
    if (!this.#isOn) return;
    this.#cancel();
    const now = this.#clock.now();
    for (const row of this.#all().filter(({ id, next_at }) => next_at <= now && !this.#running.has(id)))
      void this.#run(row);
    const next = this.#all().find(({ id }) => !this.#running.has(id));
    if (next !== undefined) {
      this.#cancel = this.#clock.after(next.next_at - now, () => {
        this.#look();
      });
    }
  }

  #all(): (Queued & { next_at: number })[] {
    const sql =
      'SELECT id, function AS functionArn, event, attempts, next_at FROM lambda_invocations ORDER BY next_at, id';
    return this.#store.db.prepare(sql).all() as unknown as (Queued & { next_at: number })[];
  }

  async #run(invocation: Queued): Promise<void> {
    const { id, attempts, functionArn } = invocation;
    this.#running.add(id);
    const hasSucceeded = await this.#handlers.run(invocation);
    // The home is stopping: the next start tries again.
    if (!this.#isOn) return;
    if (!hasSucceeded && attempts < this.#handlers.mostRetries(functionArn)) this.#postpone(invocation);
    else {
      if (!hasSucceeded) await this.#handlers.giveUp(invocation);
      this.#store.db.prepare('DELETE FROM lambda_invocations WHERE id = ?').run(id);
    }
    this.#running.delete(id);
    this.#look();
  }

  #postpone({ id, attempts }: Queued): void {
    const nextAt = this.#clock.now() + (retryMilliseconds[attempts] ?? 0);
    this.#store.db
      .prepare('UPDATE lambda_invocations SET attempts = attempts + 1, next_at = ? WHERE id = ?')
      .run(nextAt, id);
  }
}
