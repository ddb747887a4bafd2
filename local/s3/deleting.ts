// DeleteObject and DeleteObjects: a marker in a versioned bucket, a real removal of a named version.
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { AwsError } from '../service.ts';
import type { AwsReply } from '../service.ts';
import { objectArn } from './shelf.ts';
import type { ObjectCall, Shelf } from './shelf.ts';
import { element, group, xml } from './xml.ts';

interface Deleted {
  readonly marker: boolean;
  readonly versionId: string | undefined;
}

function remove(shelf: Shelf, { request, bucket, key }: ObjectCall, versionId: string | undefined): Deleted {
  const action = versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  shelf.allow(request.caller, action, objectArn(bucket, key));
  return versionId === undefined && bucket.isVersioned
    ? addMarker(shelf, { bucket, key })
    : removeVersion(shelf, { bucket, key }, versionId);
}

function addMarker(shelf: Shelf, { bucket, key }: Omit<ObjectCall, 'request' | 'headers'>): Deleted {
  const { catalog, context } = shelf.parts;
  const versionId = randomBytes(24).toString('base64url');
  const nothing = { blob: undefined, etag: '', size: 0, headers: {}, modified: context.clock.now() };
  context.store.transaction(() => {
    const { added } = catalog.add({ bucket: bucket.name, key, versionId, ...nothing }, true);
    shelf.publish(bucket, added, 'Object Deleted', {
      reason: 'DeleteObject',
      'deletion-type': 'Delete Marker Created',
    });
  });
  return { marker: true, versionId };
}

function removeVersion(
  shelf: Shelf,
  { bucket, key }: Omit<ObjectCall, 'request' | 'headers'>,
  versionId?: string,
): Deleted {
  const { catalog, context } = shelf.parts;
  const found =
    versionId === undefined ? catalog.latest(bucket.name, key) : catalog.version(bucket.name, key, versionId);
  if (found === undefined) return { marker: false, versionId };
  const freed = context.store.transaction(() => {
    shelf.publish(bucket, found, 'Object Deleted', { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' });
    return catalog.remove(found);
  });
  shelf.release(freed);
  return { marker: found.blob === undefined, versionId };
}

export function deleteObject(shelf: Shelf, call: ObjectCall): AwsReply {
  const { marker, versionId } = remove(shelf, call, call.request.url.searchParams.get('versionId') ?? undefined);
  const headers = {
    ...(marker && { 'x-amz-delete-marker': 'true' }),
    ...(versionId !== undefined && { 'x-amz-version-id': versionId }),
  };
  return { status: 204, headers };
}

const Entry = z.object({ Key: z.coerce.string(), VersionId: z.coerce.string().optional() });
const Request = z.object({
  Delete: z.object({ Object: z.array(Entry).max(1000), Quiet: z.coerce.string().optional() }),
});
const parser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === 'Object' });

export async function deleteObjects(shelf: Shelf, call: ObjectCall): Promise<AwsReply> {
  const parsed = Request.safeParse(parser.parse(await buffer(call.request.body)));
  if (!parsed.success) throw new AwsError('MalformedXML', 'The XML you provided was not well-formed.', 400);
  const { Object: entries, Quiet } = parsed.data.Delete;
  const lines = entries.map(({ Key, VersionId }) => {
    const named = [element('Key', Key), ...(VersionId === undefined ? [] : [element('VersionId', VersionId)])];
    try {
      remove(shelf, { ...call, key: Key }, VersionId);
      return Quiet === 'true' ? '' : group('Deleted', named);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return group('Error', [...named, element('Code', error.code), element('Message', error.message)]);
    }
  });
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: xml('DeleteResult', lines) };
}
