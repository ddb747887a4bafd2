// PutObject and CopyObject.
import { AwsError } from '../service.ts';
import type { AwsReply } from '../service.ts';
import { findVersion } from './reading.ts';
import { receive } from './received.ts';
import { objectArn } from './shelf.ts';
import type { ObjectCall, Shelf } from './shelf.ts';
import { element, xml } from './xml.ts';

const kept = [
  'content-type',
  'content-disposition',
  'content-language',
  'cache-control',
  'expires',
  'content-encoding',
];

/** Headers that an object keeps and gives back. */
export function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => kept.includes(name) || name.startsWith('x-amz-meta-'));
  const { 'content-encoding': encoding = '', ...rest } = Object.fromEntries(own);
  const actual = encoding
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'aws-chunked');
  const type = rest['content-type'] ?? 'application/octet-stream';
  return { ...rest, 'content-type': type, ...(actual.length > 0 && { 'content-encoding': actual.join(',') }) };
}

export function allowWrite(shelf: Shelf, { request, bucket, key }: ObjectCall): void {
  shelf.allow(request.caller, 's3:PutObject', objectArn(bucket, key));
  shelf.allowKey(request.caller, 'kms:GenerateDataKey', bucket);
}

export async function putObject(shelf: Shelf, call: ObjectCall): Promise<AwsReply> {
  const { bucket, request, headers } = call;
  allowWrite(shelf, call);
  const { blobs } = shelf.parts;
  const { file, size, md5, sha256, checksum } = await receive({ ...request, headers }, blobs.temporary());
  blobs.keep(file, sha256);
  const content = { blob: sha256, etag: md5, size, headers: { ...keptHeaders(headers), ...checksum } };
  const { versionId } = shelf.commit(call, content, 'PutObject');
  return {
    status: 200,
    headers: {
      etag: `"${md5}"`,
      ...checksum,
      'x-amz-checksum-type': 'FULL_OBJECT',
      ...(bucket.isVersioned && { 'x-amz-version-id': versionId }),
      ...shelf.encryptionHeaders(bucket),
    },
  };
}

export function copyObject(shelf: Shelf, call: ObjectCall): AwsReply {
  const { bucket, request, headers } = call;
  const { from, key, versionId } = sourceOf(shelf, headers['x-amz-copy-source'] ?? '');
  const source = findVersion(shelf, { request, bucket: from, key, headers }, versionId);
  allowWrite(shelf, call);
  const fresh = headers['x-amz-metadata-directive'] === 'REPLACE' ? keptHeaders(headers) : {};
  const checksum = Object.fromEntries(
    Object.entries(source.headers).filter(([name]) => name.startsWith('x-amz-checksum-')),
  );
  const own = headers['x-amz-metadata-directive'] === 'REPLACE' ? { ...fresh, ...checksum } : source.headers;
  const added = shelf.commit(call, { ...source, headers: own }, 'CopyObject');
  const result = xml('CopyObjectResult', [
    element('LastModified', new Date(added.modified).toISOString()),
    element('ETag', `"${added.etag}"`),
  ]);
  const version: Record<string, string> = bucket.isVersioned ? { 'x-amz-version-id': added.versionId } : {};
  return {
    status: 200,
    headers: { 'content-type': 'application/xml', ...version, ...shelf.encryptionHeaders(bucket) },
    body: result,
  };
}

/** `/bucket/a%20key?versionId=…` */
function sourceOf(shelf: Shelf, header: string) {
  const [path = '', query] = header.replace(/^\//, '').split('?');
  const [name = '', ...rest] = decodeURIComponent(path).split('/');
  const versionId = new URLSearchParams(query).get('versionId') ?? undefined;
  if (rest.length === 0) throw new AwsError('InvalidArgument', 'Invalid copy source object key', 400);
  return { from: shelf.bucket(name), key: rest.join('/'), versionId };
}
