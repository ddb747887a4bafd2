// S3 on one disk, path style: the operations the template's functions need; what it does not know is NotImplemented.
// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
import { join } from 'node:path';
import type { z } from 'zod';
import type { EventPublisher } from '../events/events.ts';
import type { KeyUse } from '../kms/kms.ts';
import { AwsError } from '../service.ts';
import type { AwsReply, AwsRequest, Resource, Service, ServiceContext, ServiceModule } from '../service.ts';
import { openBlobs } from './blobs.ts';
import { bucketTypes } from './bucket.ts';
import type { Bucket, BucketNotifications, BucketPolicy } from './bucket.ts';
import { Catalog } from './catalog.ts';
import { corsHeaders, preflight } from './cors.ts';
import { deleteObject, deleteObjects } from './deleting.ts';
import { expire } from './lifecycle.ts';
import { listObjects, listVersions } from './listing.ts';
import { abortUpload, completeUpload, createUpload, listParts, putPart } from './multipart.ts';
import { readObject } from './reading.ts';
import { Shelf } from './shelf.ts';
import type { ObjectCall, OpenBucket } from './shelf.ts';
import { Uploads } from './uploads.ts';
import { copyObject, putObject } from './writing.ts';
import { element, xml } from './xml.ts';

type Operation = (shelf: Shelf, call: ObjectCall) => AwsReply | Promise<AwsReply>;

/** Method and the query parameter that tells operations apart. */
const objectOperations: Readonly<Record<string, Operation>> = {
  'PUT ': (shelf, call) => ('x-amz-copy-source' in call.headers ? copyObject(shelf, call) : putObject(shelf, call)),
  'GET ': readObject,
  'HEAD ': readObject,
  'DELETE ': deleteObject,
  'POST uploads': createUpload,
  'PUT uploadId': (shelf, call) => {
    if ('x-amz-copy-source' in call.headers) throw new AwsError('NotImplemented', 'UploadPartCopy', 501);
    return putPart(shelf, call);
  },
  'POST uploadId': completeUpload,
  'DELETE uploadId': abortUpload,
  'GET uploadId': listParts,
};

const bucketOperations: Readonly<Record<string, Operation>> = {
  'GET list-type': (shelf, { bucket, request }) => listObjects(shelf, bucket, request),
  'GET versions': (shelf, { bucket, request }) => listVersions(shelf, bucket, request),
  'POST delete': deleteObjects,
  'HEAD ': (shelf, { bucket, request }) => {
    shelf.allow(request.caller, 's3:ListBucket', bucket.arn);
    return { status: 200, headers: { 'x-amz-bucket-region': shelf.parts.context.region } };
  },
  'GET location': (shelf, { bucket, request }) => {
    shelf.allow(request.caller, 's3:GetBucketLocation', bucket.arn);
    const body = xml('LocationConstraint', [shelf.parts.context.region]);
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  },
  'GET versioning': (shelf, { bucket, request }) => {
    shelf.allow(request.caller, 's3:GetBucketVersioning', bucket.arn);
    const body = xml('VersioningConfiguration', bucket.isVersioned ? [element('Status', 'Enabled')] : []);
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  },
};

const telling = ['uploads', 'uploadId', 'list-type', 'versions', 'delete', 'location', 'versioning'];

/** Parameters that only refine an operation; any other means one that is not here. */
const refining = new Set(
  (
    'x-id versionid partnumber prefix delimiter max-keys continuation-token start-after encoding-type fetch-owner key-marker ' +
    'version-id-marker response-content-type response-content-disposition response-content-language ' +
    'response-cache-control response-expires response-content-encoding'
  ).split(' '),
);

const knownHeaders =
  /^x-amz-(meta-.*|checksum-.*|sdk-checksum-algorithm|trailer|decoded-content-length|content-sha256|date|user-agent|security-token|algorithm|credential|signedheaders|signature|expires|server-side-encryption.*|expected-bucket-owner|copy-source|metadata-directive|mp-object-size)$/;

export async function handleS3(shelf: Shelf, request: AwsRequest): Promise<AwsReply> {
  const [name = '', ...rest] = decodeURIComponent(request.path.slice(1)).split('/');
  const key = rest.join('/');
  if (name === '') throw new AwsError('NotImplemented', `s3: ${request.method} /`, 501);
  const bucket = shelf.bucket(name);
  if (request.method === 'OPTIONS') return preflight(bucket, request);
  const call = { request, bucket, key, headers: allHeaders(request) };
  const operation = operationOf(call);
  const reply = await operation(shelf, call);
  return { ...reply, headers: { ...reply.headers, ...corsHeaders(bucket, request) } };
}

function allHeaders({ headers, url }: AwsRequest): Record<string, string> {
  const inQuery = [...url.searchParams].map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(inQuery.filter(([name]) => name.startsWith('x-amz-'))), ...headers };
}

function operationOf({ request, key, headers }: ObjectCall): Operation {
  const names = [...request.url.searchParams.keys()];
  const told = names.find((name) => telling.includes(name)) ?? '';
  const operation = (key === '' ? bucketOperations : objectOperations)[`${request.method} ${told}`];
  const strange = [
    ...names.filter((name) => !telling.includes(name) && !refining.has(name.toLowerCase()) && !/^x-amz-/i.test(name)),
    ...Object.keys(headers).filter((name) => name.startsWith('x-amz-') && !knownHeaders.test(name)),
  ];
  if (operation !== undefined && strange.length === 0) return operation;
  const what = [request.method, ...(key === '' ? ['bucket'] : ['object']), ...names, ...strange].join(' ');
  throw new AwsError('NotImplemented', `s3: ${what} is not implemented here`, 501);
}

const hourMilliseconds = 3600 * 1000;

function create(context: ServiceContext): Service {
  const blobs = openBlobs(join(context.dataDir, 'objects'));
  const catalog = new Catalog(context.store);
  const uploads = new Uploads(context.store);
  const publish: Shelf['parts']['publish'] = (event) => {
    (context.service('events') as Service & EventPublisher).publish(event);
  };
  const keyArn: KeyUse['keyArn'] = (name) => (context.service('kms') as Service & KeyUse).keyArn(name);
  const shelf = new Shelf({ context, catalog, uploads, blobs, publish, keyArn });
  let cancel: () => void = () => undefined;
  const sweep = (): void => {
    expire(shelf);
    cancel = context.clock.after(hourMilliseconds, sweep);
  };
  return {
    declare: (resource) => {
      declare(shelf, resource);
    },
    handle: (request) => handleS3(shelf, request),
    start: () => {
      if (context.unclean) blobs.removeUnless((blob) => catalog.usesBlob(blob) || uploads.usesBlob(blob));
      sweep();
    },
    stop: () => {
      cancel();
      return Promise.resolve();
    },
  };
}

function declare(shelf: Shelf, { type, identity, properties }: Resource): void {
  if (type === 'AWS::S3::Bucket') {
    const bucket = openBucket(identity.ref, properties as z.infer<typeof Bucket>);
    // The notification resource may have come first.
    bucket.emitsEvents ||= shelf.eventBuckets.has(bucket.name);
    shelf.buckets.set(bucket.name, bucket);
  } else if (type === 'AWS::S3::BucketPolicy') {
    const { Bucket, PolicyDocument } = properties as z.infer<typeof BucketPolicy>;
    shelf.parts.context.attachPolicy(`arn:aws:s3:::${Bucket}`, PolicyDocument);
  } else {
    const { BucketName, NotificationConfiguration } = properties as z.infer<typeof BucketNotifications>;
    if (NotificationConfiguration.EventBridgeConfiguration === undefined) return;
    shelf.eventBuckets.add(BucketName);
    const bucket = shelf.buckets.get(BucketName);
    if (bucket !== undefined) bucket.emitsEvents = true;
  }
}

function openBucket(name: string, properties: z.infer<typeof Bucket>): OpenBucket {
  const {
    BucketEncryption,
    VersioningConfiguration,
    LifecycleConfiguration,
    CorsConfiguration,
    NotificationConfiguration,
  } = properties;
  const [encryption] = BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
  return {
    name,
    arn: `arn:aws:s3:::${name}`,
    isVersioned: VersioningConfiguration !== undefined,
    keyName: encryption?.ServerSideEncryptionByDefault.KMSMasterKeyID,
    lifecycle: LifecycleConfiguration?.Rules ?? [],
    cors: CorsConfiguration?.CorsRules ?? [],
    emitsEvents: NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled === true,
  };
}

export const s3: ServiceModule = { name: 's3', types: bucketTypes, create };
