// GetObject (with a range), HeadObject.
import { createReadStream } from 'node:fs';
import { AwsError } from '../service.ts';
import type { AwsReply } from '../service.ts';
import type { ObjectVersion } from './catalog.ts';
import { objectArn, unquoted } from './shelf.ts';
import type { ObjectCall, Shelf } from './shelf.ts';

type Kept = ObjectVersion & { readonly blob: string };

/** Who may not list the bucket is not told that a key is missing. */
export function findVersion(shelf: Shelf, call: ObjectCall, versionId: string | undefined): Kept {
  const { bucket, key, request } = call;
  const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
  shelf.allow(request.caller, action, objectArn(bucket, key));
  const { catalog } = shelf.parts;
  const found =
    versionId === undefined ? catalog.latest(bucket.name, key) : catalog.version(bucket.name, key, versionId);
  if (found?.blob === undefined) {
    shelf.allow(request.caller, 's3:ListBucket', bucket.arn);
    throw missing(found, key, versionId);
  }
  shelf.allowKey(request.caller, 'kms:Decrypt', bucket);
  return { ...found, blob: found.blob };
}

function missing(marker: ObjectVersion | undefined, key: string, versionId: string | undefined): AwsError {
  if (versionId !== undefined && marker === undefined) {
    return new AwsError('NoSuchVersion', 'The specified version does not exist.', 404, {
      Key: key,
      VersionId: versionId,
    });
  }
  const headers: Record<string, string> =
    marker === undefined ? {} : { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
  return new AwsError('NoSuchKey', 'The specified key does not exist.', 404, { Key: key, headers });
}

export function readObject(shelf: Shelf, call: ObjectCall): AwsReply {
  const { bucket, request, headers } = call;
  const query = request.url.searchParams;
  const version = findVersion(shelf, call, query.get('versionId') ?? undefined);
  const notModified = conditionsOf(version, headers);
  if (notModified !== undefined) return notModified;
  const range = rangeOf(headers.range, version.size);
  const given = {
    ...withoutChecksums(version.headers, headers['x-amz-checksum-mode'] === 'ENABLED' && range === undefined),
    ...overrides(query),
    etag: `"${version.etag}"`,
    'last-modified': new Date(version.modified).toUTCString(),
    'accept-ranges': 'bytes',
    'content-length': String(range === undefined ? version.size : range.end - range.start + 1),
    ...(range !== undefined && { 'content-range': `bytes ${range.start}-${range.end}/${version.size}` }),
    ...(bucket.isVersioned && { 'x-amz-version-id': version.versionId }),
    ...shelf.encryptionHeaders(bucket),
  };
  const status = range === undefined ? 200 : 206;
  if (request.method === 'HEAD' || version.size === 0) return { status, headers: given };
  return { status, headers: given, body: createReadStream(shelf.parts.blobs.path(version.blob), range) };
}

function conditionsOf({ etag }: ObjectVersion, headers: Readonly<Record<string, string>>): AwsReply | undefined {
  const match = headers['if-match'];
  if (match !== undefined && match !== '*' && unquoted(match) !== etag) {
    throw new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
  }
  return unquoted(headers['if-none-match']) === etag ? { status: 304, headers: { etag: `"${etag}"` } } : undefined;
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`; more than one range is answered whole, as HTTP allows. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) {
    throw new AwsError('InvalidRange', 'The requested range is not satisfiable', 416, {
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  return { start, end };
}

function withoutChecksums(headers: Readonly<Record<string, string>>, keep: boolean): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => keep || !name.startsWith('x-amz-checksum-'));
  const has = entries.some(([name]) => name.startsWith('x-amz-checksum-'));
  return { ...Object.fromEntries(entries), ...(has && { 'x-amz-checksum-type': 'FULL_OBJECT' }) };
}

function overrides(query: URLSearchParams): Record<string, string> {
  const names = [
    'content-type',
    'content-disposition',
    'content-language',
    'cache-control',
    'expires',
    'content-encoding',
  ];
  const given = names.map((name): [string, string | null] => [name, query.get(`response-${name}`)]);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== null));
}
