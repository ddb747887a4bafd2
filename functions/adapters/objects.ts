// Objects in S3: bytes and JSON under deterministic keys. A step that finds its result there skips the work.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { calling } from './aws-fault.ts';

export interface ObjectInfo {
  readonly size: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly lastModified?: string;
}

export interface Objects {
  /** Undefined where there is no such object. */
  info(key: string, version?: string): Promise<ObjectInfo | undefined>;
  bytes(key: string, version?: string): Promise<Uint8Array | undefined>;
  /** Of the whole object, without keeping it in memory. */
  sha256(key: string, version?: string): Promise<string>;
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  json<S extends z.ZodType>(key: string, schema: S): Promise<z.output<S> | undefined>;
  putJson(key: string, value: unknown): Promise<void>;
  /** Within the bucket. */
  copy(from: string, to: string): Promise<void>;
}

async function orNothing<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await calling(call);
  } catch (error) {
    const { cause } = error as Fault;
    if (cause instanceof NoSuchKey || cause instanceof NotFound) return undefined;
    throw error;
  }
}

/** A connection that breaks in the middle of the body surfaces here, not at `send`. */
async function hashOf(body: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of body) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

export function openBucket(bucket: string, client = new S3Client({})): Objects {
  const at = (key: string, version?: string) => ({ Bucket: bucket, Key: key, VersionId: version });

  async function bytes(key: string, version?: string): Promise<Uint8Array | undefined> {
    const found = await orNothing(client.send(new GetObjectCommand(at(key, version))));
    return found?.Body && calling(found.Body.transformToByteArray());
  }
  async function put(key: string, content: Uint8Array | string, contentType: string): Promise<void> {
    await calling(client.send(new PutObjectCommand({ ...at(key), Body: content, ContentType: contentType })));
  }

  return {
    bytes,
    put,
    async info(key, version) {
      const found = await orNothing(client.send(new HeadObjectCommand(at(key, version))));
      if (!found) return undefined;
      const { ContentLength, Metadata, LastModified } = found;
      return { size: ContentLength ?? 0, metadata: Metadata ?? {}, lastModified: LastModified?.toISOString() };
    },
    async sha256(key, version) {
      const { Body } = await calling(client.send(new GetObjectCommand(at(key, version))));
      return calling(hashOf(Body as Readable));
    },
    async json(key, schema) {
      const found = await bytes(key);
      if (!found) return undefined;
      const parsed = schema.safeParse(JSON.parse(Buffer.from(found).toString('utf8')));
      if (!parsed.success) throw new Fault('bug', 'object.invalid', {}, { cause: parsed.error });
      return parsed.data;
    },
    putJson: (key, value) => put(key, JSON.stringify(value), 'application/json'),
    async copy(from, to) {
      const source = `${bucket}/${from.split('/').map(encodeURIComponent).join('/')}`;
      await calling(client.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: source })));
    },
  };
}
