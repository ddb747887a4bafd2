// The index of all buckets: object versions and unfinished multipart uploads, in SQLite.
// The latest version of a key is the one with the highest sequence number.
import type { SQLInputValue } from 'node:sqlite';
import type { Store } from '../service.ts';

export interface ObjectVersion {
  readonly seq: number;
  readonly bucket: string;
  readonly key: string;
  /** `null` in a bucket without versioning. */
  readonly versionId: string;
  /** Absent: a delete marker. */
  readonly blob: string | undefined;
  readonly etag: string;
  readonly size: number;
  /** Content-Type, metadata and checksum, as they go out again. */
  readonly headers: Readonly<Record<string, string>>;
  readonly modified: number;
}

export type NewVersion = Omit<ObjectVersion, 'seq'>;

interface Row {
  seq: number;
  bucket: string;
  key: string;
  version_id: string;
  blob: string | null;
  etag: string;
  size: number;
  headers: string;
  modified: number;
}

const schema = `
CREATE TABLE IF NOT EXISTS s3_versions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version_id TEXT NOT NULL,
  blob TEXT, etag TEXT NOT NULL, size INTEGER NOT NULL, headers TEXT NOT NULL, modified INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS s3_by_key ON s3_versions (bucket, key, seq);
CREATE INDEX IF NOT EXISTS s3_by_blob ON s3_versions (blob);
`;

const isLatest = 'seq = (SELECT MAX(seq) FROM s3_versions newer WHERE newer.bucket = v.bucket AND newer.key = v.key)';

export class Catalog {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.db.exec(schema);
  }

  /** In a bucket without versioning the new version takes the place of the old. Returns blobs that may be free now. */
  add(version: NewVersion, isVersioned: boolean): { added: ObjectVersion; freed: string[] } {
    const { bucket, key, versionId, blob, etag, size, headers, modified } = version;
    return this.#store.transaction(() => {
      const freed = isVersioned ? [] : this.#removeAll(bucket, key);
      const { lastInsertRowid } = this.#store.db
        .prepare(
          `INSERT INTO s3_versions (bucket, key, version_id, blob, etag, size, headers, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(bucket, key, versionId, blob ?? null, etag, size, JSON.stringify(headers), modified);
      return { added: { ...version, seq: Number(lastInsertRowid) }, freed };
    });
  }

  latest(bucket: string, key: string): ObjectVersion | undefined {
    return this.#all('bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1', bucket, key)[0];
  }

  version(bucket: string, key: string, versionId: string): ObjectVersion | undefined {
    return this.#all('bucket = ? AND key = ? AND version_id = ? ORDER BY seq DESC LIMIT 1', bucket, key, versionId)[0];
  }

  remove({ seq, blob }: ObjectVersion): string[] {
    this.#store.db.prepare('DELETE FROM s3_versions WHERE seq = ?').run(seq);
    return blob === undefined ? [] : [blob];
  }

  /** Keys that exist now, after `after` (or from `from` on), in the order of their UTF-8 bytes. */
  current(bucket: string, range: { after: string; from: string; limit: number }): ObjectVersion[] {
    const condition = `bucket = ? AND key > ? AND key >= ? AND ${isLatest} AND blob IS NOT NULL ORDER BY key LIMIT ?`;
    return this.#all(condition, bucket, range.after, range.from, range.limit);
  }

  /** All versions, newest first within a key. */
  versions(bucket: string, range: { key: string; seq: number; from: string; limit: number }): ObjectVersion[] {
    const condition = 'bucket = ? AND (key > ? OR (key = ? AND seq < ?)) AND key >= ? ORDER BY key, seq DESC LIMIT ?';
    return this.#all(condition, bucket, range.key, range.key, range.seq, range.from, range.limit);
  }

  /** Versions last changed before a time, under a prefix: those that are current, or those that are not. */
  olderThan(bucket: string, prefix: string, time: number, which: 'current' | 'noncurrent'): ObjectVersion[] {
    const latest = which === 'current' ? `${isLatest} AND blob IS NOT NULL` : `NOT ${isLatest}`;
    const condition = `bucket = ? AND substr(key, 1, length(?)) = ? AND modified < ? AND ${latest}`;
    return this.#all(condition, bucket, prefix, prefix, time);
  }

  usesBlob(blob: string): boolean {
    return this.#store.db.prepare('SELECT 1 FROM s3_versions WHERE blob = ? LIMIT 1').get(blob) !== undefined;
  }

  #removeAll(bucket: string, key: string): string[] {
    return this.#all('bucket = ? AND key = ?', bucket, key).flatMap((version) => this.remove(version));
  }

  #all(condition: string, ...values: SQLInputValue[]): ObjectVersion[] {
    const rows = this.#store.db.prepare(`SELECT * FROM s3_versions v WHERE ${condition}`).all(...values);
    return (rows as unknown as Row[]).map(fromRow);
  }
}

function fromRow({ version_id, blob, headers, ...rest }: Row): ObjectVersion {
  return {
    ...rest,
    versionId: version_id,
    blob: blob ?? undefined,
    headers: JSON.parse(headers) as Record<string, string>,
  };
}
