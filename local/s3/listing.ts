// ListObjectsV2 and ListObjectVersions.
import { AwsError } from '../service.ts';
import type { AwsReply, AwsRequest } from '../service.ts';
import type { ObjectVersion } from './catalog.ts';
import type { OpenBucket, Shelf } from './shelf.ts';
import { element, group, xml } from './xml.ts';

const largestPage = 1000;

interface Found {
  readonly keys: readonly ObjectVersion[];
  readonly prefixes: readonly string[];
  /** The last key or common prefix of the page, if more follows. */
  readonly next: string | undefined;
}

export function listObjects(shelf: Shelf, bucket: OpenBucket, request: AwsRequest): AwsReply {
  const query = request.url.searchParams;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  shelf.allow(request.caller, 's3:ListBucket', bucket.arn, { 's3:prefix': prefix, 's3:delimiter': delimiter });
  const limit = pageSize(query);
  const token = query.get('continuation-token');
  const after = token === null ? (query.get('start-after') ?? '') : fromToken(token);
  const found = walk(shelf, bucket.name, { prefix, delimiter, after, limit });
  const name =
    query.get('encoding-type') === 'url' ? (text: string) => encodeURIComponent(text) : (text: string) => text;
  const body = xml('ListBucketResult', [
    element('Name', bucket.name),
    element('Prefix', name(prefix)),
    ...(delimiter === '' ? [] : [element('Delimiter', name(delimiter))]),
    element('MaxKeys', limit),
    element('KeyCount', found.keys.length + found.prefixes.length),
    element('IsTruncated', found.next !== undefined),
    ...(token === null ? [] : [element('ContinuationToken', token)]),
    ...(found.next === undefined ? [] : [element('NextContinuationToken', toToken(found.next))]),
    ...found.keys.map((version) => group('Contents', [element('Key', name(version.key)), ...facts(version)])),
    ...found.prefixes.map((common) => group('CommonPrefixes', [element('Prefix', name(common))])),
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

interface Walk {
  readonly prefix: string;
  readonly delimiter: string;
  readonly after: string;
  readonly limit: number;
}

/** Jumps over a common prefix as a whole, so that a folder of many objects costs one step. */
function walk(shelf: Shelf, bucket: string, { prefix, delimiter, after, limit }: Walk): Found {
  const keys: ObjectVersion[] = [];
  const prefixes: string[] = [];
  let last = after;
  const beyond = (text: string): string => `${text}\u{10FFFF}`;
  if (delimiter !== '' && last.endsWith(delimiter) && last.length > prefix.length) last = beyond(last);
  for (;;) {
    const [version] = shelf.parts.catalog.current(bucket, { after: last, from: prefix, limit: 1 });
    if (version?.key.startsWith(prefix) !== true) return { keys, prefixes, next: undefined };
    if (keys.length + prefixes.length >= limit) return { keys, prefixes, next: lastOf(keys, prefixes) };
    const end = delimiter === '' ? -1 : version.key.indexOf(delimiter, prefix.length);
    if (end < 0) {
      keys.push(version);
      last = version.key;
    } else {
      const common = version.key.slice(0, end + delimiter.length);
      prefixes.push(common);
      last = beyond(common);
    }
  }
}

function lastOf(keys: readonly ObjectVersion[], prefixes: readonly string[]): string {
  const names = [keys.at(-1)?.key, prefixes.at(-1)].filter((name) => name !== undefined);
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).at(-1) ?? '';
}

export function listVersions(shelf: Shelf, bucket: OpenBucket, request: AwsRequest): AwsReply {
  const query = request.url.searchParams;
  const prefix = query.get('prefix') ?? '';
  if (query.get('delimiter') !== null) throw new AwsError('NotImplemented', 'ListObjectVersions with a delimiter', 501);
  shelf.allow(request.caller, 's3:ListBucketVersions', bucket.arn, { 's3:prefix': prefix });
  const limit = pageSize(query);
  const marker = query.get('key-marker') ?? '';
  const markerSeq = Number.parseInt(query.get('version-id-marker') ?? '0', 36);
  const range = { key: marker, seq: markerSeq, from: prefix, limit: limit + 1 };
  const rows = shelf.parts.catalog.versions(bucket.name, range).filter(({ key }) => key.startsWith(prefix));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  const body = xml('ListVersionsResult', [
    element('Name', bucket.name),
    element('Prefix', prefix),
    element('MaxKeys', limit),
    element('IsTruncated', more),
    ...(more ? [element('NextKeyMarker', last.key), element('NextVersionIdMarker', last.seq.toString(36))] : []),
    ...page.map((version) => versionEntry(shelf, version)),
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function versionEntry(shelf: Shelf, version: ObjectVersion): string {
  const { bucket, key, seq, versionId, blob } = version;
  const isLatest = shelf.parts.catalog.latest(bucket, key)?.seq === seq;
  const common = [element('Key', key), element('VersionId', versionId), element('IsLatest', isLatest)];
  return blob === undefined
    ? group('DeleteMarker', [...common, element('LastModified', new Date(version.modified).toISOString())])
    : group('Version', [...common, ...facts(version)]);
}

function facts({ modified, etag, size }: ObjectVersion): string[] {
  return [
    element('LastModified', new Date(modified).toISOString()),
    element('ETag', `"${etag}"`),
    element('Size', size),
    element('StorageClass', 'STANDARD'),
  ];
}

function pageSize(query: URLSearchParams): number {
  return Math.min(Number(query.get('max-keys') ?? largestPage), largestPage);
}

const toToken = (key: string): string => Buffer.from(key).toString('base64url');
const fromToken = (token: string): string => Buffer.from(token, 'base64url').toString();
