// What every operation of S3 works on: the buckets, the index, the bytes, and who may touch them.
import { randomBytes, randomUUID } from 'node:crypto';
import { AwsError } from '../service.ts';
import type { AwsRequest, Caller, ServiceContext } from '../service.ts';
import type { CorsRule, LifecycleRule } from './bucket.ts';
import type { Blobs } from './blobs.ts';
import type { Catalog, NewVersion, ObjectVersion } from './catalog.ts';
import type { Uploads } from './uploads.ts';

export interface OpenBucket {
  readonly name: string;
  readonly arn: string;
  readonly isVersioned: boolean;
  /** As the template says it; the key's ARN is looked up at use. */
  readonly keyName: string | undefined;
  readonly lifecycle: readonly LifecycleRule[];
  readonly cors: readonly CorsRule[];
  emitsEvents: boolean;
}

export interface BucketEvent {
  readonly source: 'aws.s3';
  readonly detailType: 'Object Created' | 'Object Deleted';
  readonly resources: readonly string[];
  readonly detail: object;
}

export interface ShelfParts {
  readonly context: ServiceContext;
  readonly catalog: Catalog;
  readonly uploads: Uploads;
  readonly blobs: Blobs;
  readonly publish: (event: BucketEvent) => void;
  readonly keyArn: (name: string | undefined) => string | undefined;
}

export interface ObjectCall {
  readonly request: AwsRequest;
  readonly bucket: OpenBucket;
  readonly key: string;
  /** Of the request; a presigned URL carries its `x-amz-` headers in the query. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Content = Pick<NewVersion, 'blob' | 'etag' | 'size' | 'headers'>;

export class Shelf {
  readonly buckets = new Map<string, OpenBucket>();
  /** Buckets that a notification resource switches events on for. */
  readonly eventBuckets = new Set<string>();
  readonly parts: ShelfParts;

  constructor(parts: ShelfParts) {
    this.parts = parts;
  }

  bucket(name: string): OpenBucket {
    const bucket = this.buckets.get(name);
    if (bucket !== undefined) return bucket;
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, { BucketName: name });
  }

  allow(caller: Caller, action: string, resource: string, context: Record<string, string> = {}): void {
    this.parts.context.authorize({ caller, action, resource, context });
  }

  /** A bucket encrypted with a key of the template asks for that key too, as S3 does on the caller's behalf. */
  allowKey(caller: Caller, action: 'kms:Decrypt' | 'kms:GenerateDataKey', { keyName, arn }: OpenBucket): void {
    const keyArn = this.parts.keyArn(keyName);
    if (keyArn === undefined) return;
    const viaService = `s3.${this.parts.context.region}.amazonaws.com`;
    this.allow(caller, action, keyArn, { 'kms:ViaService': viaService, 'kms:EncryptionContext:aws:s3:arn': arn });
  }

  encryptionHeaders({ keyName }: OpenBucket): Record<string, string> {
    const keyArn = this.parts.keyArn(keyName);
    if (keyArn === undefined) return { 'x-amz-server-side-encryption': 'AES256' };
    return { 'x-amz-server-side-encryption': 'aws:kms', 'x-amz-server-side-encryption-aws-kms-key-id': keyArn };
  }

  /** Index entry and event in one transaction: a crash keeps both or neither. */
  commit(call: Omit<ObjectCall, 'request'>, content: Content, reason: string): ObjectVersion {
    try {
      const { added, freed } = this.parts.context.store.transaction(() => this.#add(call, content, reason));
      this.release(freed);
      return added;
    } catch (error) {
      if (content.blob !== undefined) this.release([content.blob]);
      throw error;
    }
  }

  #add({ bucket, key, headers }: Omit<ObjectCall, 'request'>, content: Content, reason: string) {
    const { catalog, context } = this.parts;
    this.#refuseUnlessExpected(bucket, key, headers);
    const versionId = bucket.isVersioned ? randomBytes(24).toString('base64url') : 'null';
    const { blob, etag, size, headers: kept } = content;
    const facts = { blob, etag, size, headers: kept, modified: context.clock.now() };
    const result = catalog.add({ bucket: bucket.name, key, versionId, ...facts }, bucket.isVersioned);
    this.publish(bucket, result.added, 'Object Created', { reason });
    return result;
  }

  publish(bucket: OpenBucket, version: ObjectVersion, detailType: BucketEvent['detailType'], more: object): void {
    if (!bucket.emitsEvents) return;
    const { key, size, etag, versionId, seq } = version;
    const object = {
      key,
      ...(detailType === 'Object Created' && { size }),
      etag,
      ...(bucket.isVersioned && { 'version-id': versionId }),
      sequencer: seq.toString(16).toUpperCase().padStart(18, '0'),
    };
    const origin = {
      'request-id': randomUUID(),
      requester: this.parts.context.account,
      'source-ip-address': '127.0.0.1',
    };
    const detail = { version: '0', bucket: { name: bucket.name }, object, ...origin, ...more };
    this.parts.publish({ source: 'aws.s3', detailType, resources: [bucket.arn], detail });
  }

  /** Files that no version and no part needs any longer. */
  release(blobs: readonly string[]): void {
    const { catalog, uploads, blobs: files } = this.parts;
    for (const blob of blobs) if (!catalog.usesBlob(blob) && !uploads.usesBlob(blob)) files.remove(blob);
  }

  #refuseUnlessExpected(bucket: OpenBucket, key: string, headers: Readonly<Record<string, string>>): void {
    const ifNone = headers['if-none-match'];
    const ifMatch = headers['if-match'];
    if (ifNone === undefined && ifMatch === undefined) return;
    const latest = this.parts.catalog.latest(bucket.name, key);
    const exists = latest?.blob !== undefined;
    if (ifMatch !== undefined && !exists) throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
    const broken = ifNone !== undefined ? exists : unquoted(ifMatch) !== latest?.etag;
    if (broken)
      throw new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
  }
}

export function unquoted(etag = ''): string {
  return etag.replaceAll('"', '');
}

export function objectArn({ arn }: OpenBucket, key: string): string {
  return `${arn}/${key}`;
}
