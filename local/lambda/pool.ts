// The processes of one function: warm ones are used again, more are started up to the limit, idle ones are closed.
import { availableParallelism } from 'node:os';
import { AwsError } from '../service.ts';
import type { Clock } from '../service.ts';
import { Worker } from './worker.ts';
import type { Launch, Outcome } from './worker.ts';

const idleMilliseconds = 120_000;

/** More at once than cores only makes each slower; two, so that one slow call does not stop all others. */
const machineLimit = Math.max(availableParallelism(), 2);

export class Pool {
  readonly limit: number;
  readonly #launch: () => Launch;
  readonly #clock: Clock;
  readonly #idle: { worker: Worker; cancel: () => void }[] = [];
  readonly #busy = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #isClosed = false;

  constructor(reserved: number | undefined, launch: () => Launch, clock: Clock) {
    this.limit = Math.min(reserved ?? machineLimit, machineLimit);
    this.#free = this.limit;
    this.#launch = launch;
    this.#clock = clock;
  }

  async invoke(event: string): Promise<Outcome> {
    await this.#takePlace();
    if (this.#isClosed) throw new AwsError('ServiceException', 'The home is stopping', 500);
    const worker = this.#warm() ?? new Worker(this.#launch());
    this.#busy.add(worker);
    try {
      return await worker.invoke(event);
    } finally {
      this.#busy.delete(worker);
      await this.#putBack(worker);
      this.#leavePlace();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { cancel } of this.#idle) cancel();
    await Promise.all([...this.#idle.map(({ worker }) => worker), ...this.#busy].map((worker) => worker.kill()));
  }

  /** A place that becomes free goes to who has waited longest. */
  #takePlace(): Promise<void> {
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
    return Promise.resolve();
  }

  #leavePlace(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  #warm(): Worker | undefined {
    for (let next = this.#idle.pop(); next !== undefined; next = this.#idle.pop()) {
      next.cancel();
      if (next.worker.isAlive) return next.worker;
    }
    return undefined;
  }

  async #putBack(worker: Worker): Promise<void> {
    if (!worker.isAlive || this.#isClosed) {
      await worker.kill();
      return;
    }
    const entry = { worker, cancel: () => undefined as void };
    entry.cancel = this.#clock.after(idleMilliseconds, () => {
      this.#idle.splice(this.#idle.indexOf(entry), 1);
      void worker.kill();
    });
    this.#idle.push(entry);
  }
}
