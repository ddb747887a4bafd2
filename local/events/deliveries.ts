// Events on their way to targets. An event is written down together with what caused it, and struck out when taken over.
import type { Store } from '../service.ts';

export interface Pending {
  readonly id: number;
  readonly rule: string;
  readonly target: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly created: number;
}

const schema = `
CREATE TABLE IF NOT EXISTS event_deliveries (
  id INTEGER PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL, target TEXT NOT NULL, event TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL, next_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS event_deliveries_next ON event_deliveries (next_at);
`;

export class Deliveries {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.db.exec(schema);
  }

  add(rule: string, target: string, event: object, now: number): void {
    const sql = 'INSERT INTO event_deliveries (rule, target, event, created, next_at) VALUES (?, ?, ?, ?, ?)';
    this.#store.db.prepare(sql).run(rule, target, JSON.stringify(event), now, now);
  }

  due(now: number, most: number): Pending[] {
    const sql = 'SELECT * FROM event_deliveries WHERE next_at <= ? ORDER BY id LIMIT ?';
    const rows = this.#store.db.prepare(sql).all(now, most) as unknown as (Omit<Pending, 'event'> & {
      event: string;
    })[];
    return rows.map((row) => ({ ...row, event: JSON.parse(row.event) as Record<string, unknown> }));
  }

  nextAt(): number | undefined {
    const { at } = this.#store.db.prepare('SELECT MIN(next_at) at FROM event_deliveries').get() as {
      at: number | null;
    };
    return at ?? undefined;
  }

  postpone(id: number, nextAt: number): void {
    this.#store.db
      .prepare('UPDATE event_deliveries SET attempts = attempts + 1, next_at = ? WHERE id = ?')
      .run(nextAt, id);
  }

  remove(id: number): void {
    this.#store.db.prepare('DELETE FROM event_deliveries WHERE id = ?').run(id);
  }
}
