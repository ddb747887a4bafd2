// Messages of all queues in SQLite: visible from a time on, received under a handle, gone when deleted or out of date.
import { createHash, randomUUID } from 'node:crypto';
import type { Store } from '../service.ts';
import type { OpenQueue } from './queue.ts';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

export interface NewMessage {
  readonly body: string;
  readonly attributes?: MessageAttributes;
  readonly delaySeconds?: number;
  readonly groupId?: string;
  readonly deduplicationId?: string;
}

export interface Message {
  readonly seq: number;
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly groupId: string | undefined;
  readonly deduplicationId: string | undefined;
  readonly sentAt: number;
  readonly firstReceivedAt: number;
  readonly receiveCount: number;
  readonly receipt: string;
}

export interface Sent {
  readonly id: string;
  readonly seq: number;
}

interface Row {
  seq: number;
  id: string;
  body: string;
  attributes: string;
  group_id: string | null;
  dedup_id: string | null;
  sent_at: number;
  received_at: number | null;
  receive_count: number;
}

const schema = `
CREATE TABLE IF NOT EXISTS sqs_messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
  attributes TEXT NOT NULL, group_id TEXT, dedup_id TEXT, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL,
  received_at INTEGER, receive_count INTEGER NOT NULL DEFAULT 0, receipt TEXT, holder TEXT, origin TEXT);
CREATE INDEX IF NOT EXISTS sqs_by_queue ON sqs_messages (queue, visible_at);
CREATE INDEX IF NOT EXISTS sqs_by_receipt ON sqs_messages (receipt);
CREATE TABLE IF NOT EXISTS sqs_deduplication (
  queue TEXT NOT NULL, dedup_id TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, expires INTEGER NOT NULL,
  PRIMARY KEY (queue, dedup_id));
`;

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html */
const deduplicationMilliseconds = 5 * 60 * 1000;

export class Messages {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
    store.db.exec(schema);
  }

  send(queue: OpenQueue, message: NewMessage): Sent {
    const { body, groupId, delaySeconds } = message;
    const dedupId = message.deduplicationId ?? (queue.ContentBasedDeduplication ? sha256(body) : undefined);
    return this.#store.transaction(() => {
      const twin = queue.FifoQueue && dedupId !== undefined ? this.#twin(queue, dedupId) : undefined;
      if (twin !== undefined) return twin;
      const id = randomUUID();
      const now = this.#now();
      const visibleAt = now + (delaySeconds ?? queue.DelaySeconds) * 1000;
      const { lastInsertRowid } = this.#store.db
        .prepare(
          `INSERT INTO sqs_messages (queue, id, body, attributes, group_id, dedup_id, sent_at, visible_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          queue.arn,
          id,
          body,
          JSON.stringify(message.attributes ?? {}),
          groupId ?? null,
          dedupId ?? null,
          now,
          visibleAt,
        );
      const sent = { id, seq: Number(lastInsertRowid) };
      if (queue.FifoQueue && dedupId !== undefined) this.#remember(queue, dedupId, sent);
      return sent;
    });
  }

  /** `holder` names who receives; what a holder of this home held when it died is let go at the next start. */
  receive(queue: OpenQueue, most: number, visibilitySeconds: number, holder: string): Message[] {
    return this.#store.transaction(() => {
      this.#dropExpired(queue);
      this.#deadLetter(queue);
      return this.#visible(queue, most).map((row) => this.#take(row, visibilitySeconds, holder));
    });
  }

  delete(queue: OpenQueue, receipt: string): boolean {
    const { changes } = this.#store.db
      .prepare('DELETE FROM sqs_messages WHERE queue = ? AND receipt = ?')
      .run(queue.arn, receipt);
    return changes > 0;
  }

  changeVisibility(queue: OpenQueue, receipt: string, seconds: number): boolean {
    const sql = 'UPDATE sqs_messages SET visible_at = ? WHERE queue = ? AND receipt = ? AND visible_at > ?';
    const now = this.#now();
    return this.#store.db.prepare(sql).run(now + seconds * 1000, queue.arn, receipt, now).changes > 0;
  }

  purge(queue: OpenQueue): void {
    this.#store.db.prepare('DELETE FROM sqs_messages WHERE queue = ?').run(queue.arn);
  }

  /** Back to where each message came from, or to `destination`. Returns how many. */
  move(from: OpenQueue, destination: string | undefined): number {
    const now = this.#now();
    const sql = `UPDATE sqs_messages SET queue = COALESCE(?, origin), visible_at = ?, receive_count = 0, receipt = NULL,
      received_at = NULL, holder = NULL, origin = NULL WHERE queue = ? AND (? IS NOT NULL OR origin IS NOT NULL)`;
    const { changes } = this.#store.db.prepare(sql).run(destination ?? null, now, from.arn, destination ?? null);
    return Number(changes);
  }

  /** Visible, in flight, delayed. */
  counts(queue: OpenQueue): { visible: number; inFlight: number; delayed: number } {
    const sql = `SELECT COUNT(*) FILTER (WHERE visible_at <= ?1) visible,
      COUNT(*) FILTER (WHERE visible_at > ?1 AND receive_count > 0) inFlight,
      COUNT(*) FILTER (WHERE visible_at > ?1 AND receive_count = 0) delayed FROM sqs_messages WHERE queue = ?2`;
    return this.#store.db.prepare(sql).get(this.#now(), queue.arn) as {
      visible: number;
      inFlight: number;
      delayed: number;
    };
  }

  /** When the next hidden message comes into sight. */
  nextVisibleAt(queue: OpenQueue): number | undefined {
    const sql = 'SELECT MIN(visible_at) at FROM sqs_messages WHERE queue = ? AND visible_at > ?';
    const { at } = this.#store.db.prepare(sql).get(queue.arn, this.#now()) as { at: number | null };
    return at ?? undefined;
  }

  /** As if it had never been received. */
  giveBack(queue: OpenQueue, receipt: string): void {
    const sql = `UPDATE sqs_messages SET visible_at = ?, receive_count = receive_count - 1, receipt = NULL, holder = NULL
      WHERE queue = ? AND receipt = ?`;
    this.#store.db.prepare(sql).run(this.#now(), queue.arn, receipt);
  }

  letGo(holder: string): void {
    const sql = 'UPDATE sqs_messages SET visible_at = ?, holder = NULL, receipt = NULL WHERE holder = ?';
    this.#store.db.prepare(sql).run(this.#now(), holder);
  }

  #twin(queue: OpenQueue, dedupId: string): Sent | undefined {
    const sql = 'SELECT id, seq FROM sqs_deduplication WHERE queue = ? AND dedup_id = ? AND expires > ?';
    return this.#store.db.prepare(sql).get(queue.arn, dedupId, this.#now()) as Sent | undefined;
  }

  #remember(queue: OpenQueue, dedupId: string, { id, seq }: Sent): void {
    const { db } = this.#store;
    const now = this.#now();
    db.prepare('DELETE FROM sqs_deduplication WHERE expires <= ?').run(now);
    const insert = db.prepare('INSERT OR REPLACE INTO sqs_deduplication VALUES (?, ?, ?, ?, ?)');
    insert.run(queue.arn, dedupId, id, seq, now + deduplicationMilliseconds);
  }

  #dropExpired(queue: OpenQueue): void {
    const before = this.#now() - queue.MessageRetentionPeriod * 1000;
    this.#store.db.prepare('DELETE FROM sqs_messages WHERE queue = ? AND sent_at < ?').run(queue.arn, before);
  }

  #deadLetter({ arn, RedrivePolicy }: OpenQueue): void {
    if (RedrivePolicy === undefined) return;
    const now = this.#now();
    const sql = `UPDATE sqs_messages SET queue = ?, origin = ?, visible_at = ?, receipt = NULL, holder = NULL
      WHERE queue = ? AND visible_at <= ? AND receive_count >= ?`;
    const { deadLetterTargetArn, maxReceiveCount } = RedrivePolicy;
    this.#store.db.prepare(sql).run(deadLetterTargetArn, arn, now, arn, now, maxReceiveCount);
  }

  /** In a FIFO queue a group with a message in flight, or delayed, waits. */
  #visible({ arn, FifoQueue }: OpenQueue, most: number): Row[] {
    const now = this.#now();
    const free = `AND NOT EXISTS (SELECT 1 FROM sqs_messages held
      WHERE held.queue = m.queue AND held.group_id = m.group_id AND held.visible_at > ${now})`;
    const sql = `SELECT * FROM sqs_messages m WHERE queue = ? AND visible_at <= ? ${FifoQueue ? free : ''} ORDER BY seq LIMIT ?`;
    return this.#store.db.prepare(sql).all(arn, now, most) as unknown as Row[];
  }

  #take(row: Row, visibilitySeconds: number, holder: string): Message {
    const now = this.#now();
    const receipt = randomUUID();
    const firstReceivedAt = row.received_at ?? now;
    this.#store.db
      .prepare(
        'UPDATE sqs_messages SET visible_at = ?, received_at = ?, receive_count = receive_count + 1, receipt = ?, holder = ? WHERE seq = ?',
      )
      .run(now + visibilitySeconds * 1000, firstReceivedAt, receipt, holder, row.seq);
    return {
      seq: row.seq,
      id: row.id,
      body: row.body,
      attributes: JSON.parse(row.attributes) as MessageAttributes,
      groupId: row.group_id ?? undefined,
      deduplicationId: row.dedup_id ?? undefined,
      sentAt: row.sent_at,
      firstReceivedAt,
      receiveCount: row.receive_count + 1,
      receipt,
    };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
