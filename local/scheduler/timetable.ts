// Runs what is due. The last run of each schedule is on the disk, written when the run is done: a run that a crash cut
// short, or that was missed while the home was off or the machine asleep, comes once when time is looked at again.

import type { Clock, Store } from '../service.ts';
import { recurrenceFrom, type Recurrence } from './recurrence.ts';

export interface Planned {
  readonly arn: string;
  readonly expression: string;
  readonly timezone?: string;
  /** Neither before nor after these. */
  readonly from?: number;
  readonly to?: number;
  /** Resolves when the run is taken over by its target or given up. */
  run(at: number): Promise<void>;
}

interface Entry extends Planned {
  readonly recurrence: Recurrence;
  isRunning: boolean;
}

const schema = `CREATE TABLE IF NOT EXISTS schedules (
  arn TEXT PRIMARY KEY, expression TEXT NOT NULL, beginning INTEGER NOT NULL, last INTEGER NOT NULL
) STRICT;`;

/** Machines sleep and clocks are set: never rest longer than this. */
const longestRest = 60_000;

export class Timetable {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  #cancel: (() => void) | undefined;
  #isOpen = false;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    store.db.exec(schema);
  }

  add(planned: Planned): void {
    const { arn, expression, timezone } = planned;
    const { beginning } = this.#remembered(arn, `${expression} ${timezone ?? ''}`);
    const recurrence = recurrenceFrom({ expression, timezone, beginning });
    this.#entries.set(arn, { ...planned, recurrence, isRunning: false });
  }

  start(): void {
    this.#isOpen = true;
    this.#look();
  }

  stop(): void {
    this.#isOpen = false;
    this.#cancel?.();
  }

  /** A schedule that is new, or says something else now, begins now: it has missed nothing. */
  #remembered(arn: string, expression: string): { beginning: number; last: number } {
    const { db } = this.#store;
    const row = db
      .prepare('SELECT beginning, last FROM schedules WHERE arn = ? AND expression = ?')
      .get(arn, expression);
    if (row) return row as { beginning: number; last: number };
    const now = this.#clock.now();
    db.prepare('INSERT OR REPLACE INTO schedules VALUES (?, ?, ?, ?)').run(arn, expression, now, now);
    return { beginning: now, last: now };
  }

  #look(): void {
    if (!this.#isOpen) return;
    this.#cancel?.();
    const now = this.#clock.now();
    for (const entry of this.#entries.values()) if (!entry.isRunning) this.#runIfDue(entry, now);
    const next = [...this.#entries.values()].map((entry) => entry.recurrence.next(now) ?? Infinity);
    this.#cancel = this.#clock.after(Math.min(longestRest, ...next.map((time) => time - now)), () => this.#look());
  }

  #runIfDue(entry: Entry, now: number): void {
    const due = entry.recurrence.latest(this.#last(entry.arn), Math.min(now, entry.to ?? Infinity));
    if (due === undefined || due < (entry.from ?? -Infinity)) return;
    entry.isRunning = true;
    const done = () => {
      if (this.#isOpen) this.#store.db.prepare('UPDATE schedules SET last = ? WHERE arn = ?').run(due, entry.arn);
    };
    // A run that was not taken over stays due.
    void entry
      .run(due)
      .then(done, () => undefined)
      .finally(() => {
        entry.isRunning = false;
      });
  }

  #last(arn: string): number {
    return Number(this.#store.db.prepare('SELECT last FROM schedules WHERE arn = ?').get(arn)?.last);
  }
}
