// Multipart uploads under way: which parts of which object have arrived.
import type { Store } from '../service.ts';

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly started: number;
}

export interface Part {
  readonly number: number;
  readonly blob: string;
  readonly etag: string;
  readonly size: number;
}

const schema = `
CREATE TABLE IF NOT EXISTS s3_uploads (
  id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, headers TEXT NOT NULL, started INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS s3_parts (
  upload TEXT NOT NULL, number INTEGER NOT NULL, blob TEXT NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
  PRIMARY KEY (upload, number));
`;

export class Uploads {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.db.exec(schema);
  }

  add({ id, bucket, key, headers, started }: Upload): void {
    const insert = this.#store.db.prepare('INSERT INTO s3_uploads VALUES (?, ?, ?, ?, ?)');
    insert.run(id, bucket, key, JSON.stringify(headers), started);
  }

  find(id: string): Upload | undefined {
    const row = this.#store.db.prepare('SELECT * FROM s3_uploads WHERE id = ?').get(id);
    if (row === undefined) return undefined;
    const { headers, ...rest } = row as unknown as Omit<Upload, 'headers'> & { headers: string };
    return { ...rest, headers: JSON.parse(headers) as Record<string, string> };
  }

  startedBefore(bucket: string, prefix: string, time: number): string[] {
    const condition = 'bucket = ? AND substr(key, 1, length(?)) = ? AND started < ?';
    const rows = this.#store.db
      .prepare(`SELECT id FROM s3_uploads WHERE ${condition}`)
      .all(bucket, prefix, prefix, time);
    return rows.map(({ id }) => String(id));
  }

  /** Returns the blob that this part replaces. */
  addPart(upload: string, { number, blob, etag, size }: Part): string[] {
    const { db } = this.#store;
    const old = db.prepare('SELECT blob FROM s3_parts WHERE upload = ? AND number = ?').all(upload, number);
    db.prepare('INSERT OR REPLACE INTO s3_parts VALUES (?, ?, ?, ?, ?)').run(upload, number, blob, etag, size);
    return old.map((row) => String(row.blob));
  }

  parts(upload: string): Part[] {
    const sql = 'SELECT number, blob, etag, size FROM s3_parts WHERE upload = ? ORDER BY number';
    return this.#store.db.prepare(sql).all(upload) as unknown as Part[];
  }

  remove(upload: string): string[] {
    const blobs = this.parts(upload).map(({ blob }) => blob);
    this.#store.db.prepare('DELETE FROM s3_parts WHERE upload = ?').run(upload);
    this.#store.db.prepare('DELETE FROM s3_uploads WHERE id = ?').run(upload);
    return blobs;
  }

  usesBlob(blob: string): boolean {
    return this.#store.db.prepare('SELECT 1 FROM s3_parts WHERE blob = ? LIMIT 1').get(blob) !== undefined;
  }
}
