// Multipart uploads: each part is kept like an object's bytes; completing joins them into one file.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { AwsError } from '../service.ts';
import type { AwsReply } from '../service.ts';
import { receive } from './received.ts';
import { objectArn, unquoted } from './shelf.ts';
import type { ObjectCall, Shelf } from './shelf.ts';
import type { Part, Upload } from './uploads.ts';
import { allowWrite, keptHeaders } from './writing.ts';
import { element, group, xml } from './xml.ts';

/** All parts but the last. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const smallestPart = 5 * 1024 * 1024;

const xmlReply = (body: string): AwsReply => ({ status: 200, headers: { 'content-type': 'application/xml' }, body });

export function createUpload(shelf: Shelf, call: ObjectCall): AwsReply {
  allowWrite(shelf, call);
  const { bucket, key, headers } = call;
  const id = randomBytes(24).toString('base64url');
  const started = shelf.parts.context.clock.now();
  shelf.parts.uploads.add({ id, bucket: bucket.name, key, headers: keptHeaders(headers), started });
  return xmlReply(
    xml('InitiateMultipartUploadResult', [
      element('Bucket', bucket.name),
      element('Key', key),
      element('UploadId', id),
    ]),
  );
}

export async function putPart(shelf: Shelf, call: ObjectCall): Promise<AwsReply> {
  allowWrite(shelf, call);
  const upload = uploadOf(shelf, call);
  const number = Number(call.request.url.searchParams.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > 10_000) {
    throw new AwsError('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', 400);
  }
  const { blobs, uploads } = shelf.parts;
  const { file, md5, size, sha256, checksum } = await receive(call.request, blobs.temporary());
  blobs.keep(file, sha256);
  shelf.release(uploads.addPart(upload.id, { number, blob: sha256, etag: md5, size }));
  return { status: 200, headers: { etag: `"${md5}"`, ...checksum } };
}

const Complete = z.object({
  CompleteMultipartUpload: z.object({ Part: z.array(z.object({ PartNumber: z.coerce.number(), ETag: z.string() })) }),
});
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Part' });

export async function completeUpload(shelf: Shelf, call: ObjectCall): Promise<AwsReply> {
  const { bucket, key } = call;
  allowWrite(shelf, call);
  const upload = uploadOf(shelf, call);
  const named = Complete.safeParse(parser.parse(await buffer(call.request.body)));
  if (!named.success) throw new AwsError('MalformedXML', 'The XML you provided was not well-formed.', 400);
  const parts = chosenParts(shelf.parts.uploads.parts(upload.id), named.data.CompleteMultipartUpload.Part);
  const whole = Readable.from(bytesOf(shelf, parts));
  const { file, size, sha256 } = await receive(
    { ...call.request, headers: {}, body: whole },
    shelf.parts.blobs.temporary(),
  );
  shelf.parts.blobs.keep(file, sha256);
  const etag = `${md5OfAll(parts)}-${parts.length}`;
  const content = { blob: sha256, etag, size, headers: upload.headers };
  // Files go only after what replaces them is committed, so these are two steps; a crash between leaves parts for the lifecycle.
  const added = shelf.commit(call, content, 'CompleteMultipartUpload');
  shelf.release(shelf.parts.uploads.remove(upload.id));
  const location = `${shelf.parts.context.endpoint}/${bucket.name}/${key}`;
  const fields = [
    element('Location', location),
    element('Bucket', bucket.name),
    element('Key', key),
    element('ETag', `"${etag}"`),
  ];
  const reply = xmlReply(xml('CompleteMultipartUploadResult', fields));
  return bucket.isVersioned ? { ...reply, headers: { ...reply.headers, 'x-amz-version-id': added.versionId } } : reply;
}

export function abortUpload(shelf: Shelf, call: ObjectCall): AwsReply {
  shelf.allow(call.request.caller, 's3:AbortMultipartUpload', objectArn(call.bucket, call.key));
  shelf.release(shelf.parts.uploads.remove(uploadOf(shelf, call).id));
  return { status: 204 };
}

export function listParts(shelf: Shelf, call: ObjectCall): AwsReply {
  shelf.allow(call.request.caller, 's3:ListMultipartUploadParts', objectArn(call.bucket, call.key));
  const { id } = uploadOf(shelf, call);
  const parts = shelf.parts.uploads
    .parts(id)
    .map(({ number, etag, size }) =>
      group('Part', [element('PartNumber', number), element('ETag', `"${etag}"`), element('Size', size)]),
    );
  const head = [
    element('Bucket', call.bucket.name),
    element('Key', call.key),
    element('UploadId', id),
    element('IsTruncated', false),
  ];
  return xmlReply(xml('ListPartsResult', [...head, ...parts]));
}

function uploadOf(shelf: Shelf, { request, bucket, key }: ObjectCall): Upload {
  const upload = shelf.parts.uploads.find(request.url.searchParams.get('uploadId') ?? '');
  if (upload?.bucket === bucket.name && upload.key === key) return upload;
  throw new AwsError('NoSuchUpload', 'The specified multipart upload does not exist.', 404);
}

function chosenParts(parts: readonly Part[], named: readonly { PartNumber: number; ETag: string }[]): Part[] {
  return named.map(({ PartNumber, ETag }, index) => {
    const part = parts.find(({ number }) => number === PartNumber);
    if (part === undefined || part.etag !== unquoted(ETag)) {
      throw new AwsError('InvalidPart', 'One or more of the specified parts could not be found.', 400);
    }
    if (index > 0 && PartNumber <= (named[index - 1]?.PartNumber ?? 0)) {
      throw new AwsError('InvalidPartOrder', 'The list of parts was not in ascending order.', 400);
    }
    if (index < named.length - 1 && part.size < smallestPart) {
      throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', 400);
    }
    return part;
  });
}

async function* bytesOf(shelf: Shelf, parts: readonly Part[]): AsyncGenerator<Buffer> {
  for (const { blob } of parts) yield* createReadStream(shelf.parts.blobs.path(blob)) as AsyncIterable<Buffer>;
}

function md5OfAll(parts: readonly Part[]): string {
  const hash = createHash('md5');
  for (const { etag } of parts) hash.update(Buffer.from(etag, 'hex'));
  return hash.digest('hex');
}
