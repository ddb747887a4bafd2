// Presigned links: where to put an upload, where to see a page. The link signs name, length and hash of the bytes, so
// that nothing else can be put there with it.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export interface Link {
  readonly url: string;
  readonly expiresAt: string;
}
export interface UploadLink extends Link {
  /** To be sent exactly so. */
  readonly headers: Record<string, string>;
}
export interface UploadPlace {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly by: string;
  readonly replaces?: string;
}

/** Long enough for 500 MB over a slow line of an office: the signature is checked when the upload begins. */
const putSeconds = 15 * 60;
const getSeconds = 5 * 60;

export interface Links {
  put(place: UploadPlace): Promise<UploadLink>;
  /** Of no bytes nothing needs to be sent: it is put at once. */
  putEmpty(place: UploadPlace): Promise<void>;
  get(key: string): Promise<Link>;
}

interface Settings {
  readonly uploads: string;
  readonly work: string;
  readonly now: () => Date;
}

const expiry = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();

/** Metadata travels as ASCII, hence base64url of the name; `replaces` tells intake whose place the file takes. */
function metadataOf({ name, sha256, by, replaces }: UploadPlace): Record<string, string> {
  return { name: Buffer.from(name, 'utf8').toString('base64url'), sha256, by, ...(replaces && { replaces }) };
}

export function createLinks({ uploads, work, now }: Settings, client = createClient()): Links {
  return {
    async put(place) {
      const metadata = metadataOf(place);
      const checksum = Buffer.from(place.sha256, 'hex').toString('base64');
      const headers: Record<string, string> = { 'x-amz-checksum-sha256': checksum };
      for (const [name, value] of Object.entries(metadata)) headers[`x-amz-meta-${name}`] = value;
      const bound = new Set([...Object.keys(headers), 'content-length', 'host']);
      const command = new PutObjectCommand({
        Bucket: uploads,
        Key: place.key,
        ContentLength: place.size,
        ChecksumSHA256: checksum,
        Metadata: metadata,
      });
      const options = { expiresIn: putSeconds, unhoistableHeaders: bound, signableHeaders: bound };
      const url = await getSignedUrl(client, command, options);
      return { url, headers, expiresAt: expiry(now(), putSeconds) };
    },
    async putEmpty(place) {
      const Metadata = metadataOf(place);
      await client.send(new PutObjectCommand({ Bucket: uploads, Key: place.key, Body: '', Metadata }));
    },
    async get(key) {
      const url = await getSignedUrl(client, new GetObjectCommand({ Bucket: work, Key: key }), {
        expiresIn: getSeconds,
      });
      return { url, expiresAt: expiry(now(), getSeconds) };
    },
  };
}

/** The SDK's own checksum would be that of an empty body, since the bytes are not here. */
function createClient(): S3Client {
  return new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
}
