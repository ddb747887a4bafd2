// S3 as the real SDK client sees it: what it puts it gets back, whole, versioned, listed in order, and refused where S3 refuses.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Duration } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientConfig, closeHome, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

// Texts and keys are invented.
let home: TestHome;
let s3: S3Client;
let versioned: string;
let plain: string;
const template = synthesize((stack) => {
  new Bucket(stack, 'Versioned', { versioned: true });
  new Bucket(stack, 'Plain', { lifecycleRules: [{ prefix: 'work/', expiration: Duration.days(30) }] });
});

beforeAll(async () => {
  home = await openHome(template);
  s3 = new S3Client(clientConfig(home));
  versioned = identity(home, 'Versioned').ref;
  plain = identity(home, 'Plain').ref;
});
afterAll(() => closeHome(home));

async function textOf(
  Key: string,
  more: { VersionId?: string; Range?: string } = {},
  Bucket = versioned,
): Promise<string> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return (await Body?.transformToString()) ?? '';
}

const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.name : ''),
  );

describe('an object', () => {
  test('comes back with its bytes, type, metadata and the MD5 as ETag', async () => {
    const Key = 'uploads/D01/Lý lịch & "trích ngang" +1%.pdf';

    await s3.send(
      new PutObjectCommand({
        Bucket: versioned,
        Key,
        Body: 'tờ một',
        ContentType: 'application/pdf',
        Metadata: { name: 'dHE' },
      }),
    );
    const got = await s3.send(new GetObjectCommand({ Bucket: versioned, Key }));

    expect(await got.Body?.transformToString()).toBe('tờ một');
    expect(got.ContentType).toBe('application/pdf');
    expect(got.Metadata).toEqual({ name: 'dHE' });
    expect(got.ETag).toBe(`"${createHash('md5').update('tờ một').digest('hex')}"`);
  });

  test('sent as a stream, in chunks with a checksum behind them, is the same', async () => {
    const parts = ['một', 'hai', 'ba'].map((word) => Buffer.from(word.repeat(40_000)));

    await s3.send(
      new PutObjectCommand({
        Bucket: plain,
        Key: 'stream',
        Body: Readable.from(parts),
        ContentLength: Buffer.concat(parts).length,
        ChecksumAlgorithm: 'CRC32',
      }),
    );

    expect(await textOf('stream', {}, plain)).toBe(Buffer.concat(parts).toString());
  });

  test('is answered in part to a range, and refused beyond its end', async () => {
    await s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'digits', Body: '0123456789' }));

    expect(await textOf('digits', { Range: 'bytes=2-4' })).toBe('234');
    expect(await textOf('digits', { Range: 'bytes=-3' })).toBe('789');
    expect(await textOf('digits', { Range: 'bytes=7-' })).toBe('789');
    expect(await nameOf(textOf('digits', { Range: 'bytes=10-12' }))).toBe('InvalidRange');
  });

  test('that exists is not written again under If-None-Match', async () => {
    const put = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'once', Body, IfNoneMatch: '*' }));

    await put('first');

    expect(await nameOf(put('second'))).toBe('PreconditionFailed');
    expect(await textOf('once')).toBe('first');
  });

  test('whose bytes are not what its sender said of them is refused', async () => {
    const ChecksumSHA256 = createHash('sha256').update('other').digest('base64');
    const put = s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'torn', Body: 'this', ChecksumSHA256 }));

    expect(await nameOf(put)).toBe('BadDigest');
    expect(await nameOf(textOf('torn'))).toBe('NoSuchKey');
  });

  test('whose sender goes away half-way does not exist', async () => {
    const url = new URL(await getSignedUrl(s3, new PutObjectCommand({ Bucket: versioned, Key: 'half' })));
    const socket = connect(Number(url.port), url.hostname);
    socket.write(`PUT ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-length: 1000\r\n\r\nhalf`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();

    expect(await nameOf(textOf('half'))).toBe('NoSuchKey');
  });

  test('of no bytes is an object', async () => {
    await s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'empty', Body: new Uint8Array() }));

    expect(await textOf('empty')).toBe('');
    expect((await s3.send(new HeadObjectCommand({ Bucket: versioned, Key: 'empty' }))).ContentLength).toBe(0);
  });

  test('is copied with its metadata', async () => {
    await s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'đơn', Body: 'bytes', Metadata: { a: 'b' } }));

    await s3.send(
      new CopyObjectCommand({ Bucket: plain, Key: 'copy', CopySource: `${versioned}/${encodeURIComponent('đơn')}` }),
    );

    const copy = await s3.send(new GetObjectCommand({ Bucket: plain, Key: 'copy' }));
    expect(await copy.Body?.transformToString()).toBe('bytes');
    expect(copy.Metadata).toEqual({ a: 'b' });
  });
});

describe('versions', () => {
  test('each put is one, and deleting hides without losing', async () => {
    const Key = 'versions/a';
    const first = await s3.send(new PutObjectCommand({ Bucket: versioned, Key, Body: '1' }));
    await s3.send(new PutObjectCommand({ Bucket: versioned, Key, Body: '2' }));
    expect(await textOf(Key)).toBe('2');
    expect(await textOf(Key, { VersionId: first.VersionId })).toBe('1');

    const marker = await s3.send(new DeleteObjectCommand({ Bucket: versioned, Key }));

    expect(marker.DeleteMarker).toBe(true);
    expect(await nameOf(textOf(Key))).toBe('NoSuchKey');
    expect(await textOf(Key, { VersionId: first.VersionId })).toBe('1');
    const listed = await s3.send(new ListObjectVersionsCommand({ Bucket: versioned, Prefix: 'versions/' }));
    expect(listed.Versions?.map(({ IsLatest }) => IsLatest)).toEqual([false, false]);
    expect(listed.DeleteMarkers?.map(({ IsLatest }) => IsLatest)).toEqual([true]);

    await s3.send(new DeleteObjectCommand({ Bucket: versioned, Key, VersionId: marker.VersionId }));
    expect(await textOf(Key)).toBe('2');
  });

  test('many keys are deleted at once', async () => {
    const keys = ['many/1', 'many/2', 'many/ba'];
    await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket: plain, Key, Body: Key }))));

    const { Deleted } = await s3.send(
      new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects: keys.map((Key) => ({ Key })) } }),
    );

    expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
    expect((await s3.send(new ListObjectsV2Command({ Bucket: plain, Prefix: 'many/' }))).KeyCount).toBe(0);
  });
});

describe('a list', () => {
  test('has the keys in the order of their bytes, page by page, folders once', async () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'ă', '好', '𐀀', '￿'), minLength: 1, maxLength: 3 });
    const anyKey = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyKey, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (names, pageSize) => {
          round += 1;
          const prefix = `list/${round}/`;
          await Promise.all(
            names.map((name) => s3.send(new PutObjectCommand({ Bucket: plain, Key: prefix + name, Body: 'x' }))),
          );

          const flat = await listAll(prefix, pageSize);
          const folders = await listAll(prefix, pageSize, '/');

          const expected = names.map((name) => prefix + name).sort(byBytes);
          expect(flat).toEqual(expected);
          const tops = new Set(
            names.map((name) => prefix + (name.includes('/') ? `${name.split('/')[0] ?? ''}/` : name)),
          );
          expect(folders.sort(byBytes)).toEqual([...tops].sort(byBytes));
        },
      ),
      { numRuns: 15, seed: 1 },
    );
  });

  const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

  async function listAll(Prefix: string, MaxKeys: number, Delimiter?: string): Promise<string[]> {
    const found: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: plain,
          Prefix,
          MaxKeys,
          ContinuationToken,
          ...(Delimiter && { Delimiter }),
        }),
      );
      const keys = (page.Contents ?? []).map(({ Key }) => Key ?? '');
      const prefixes = (page.CommonPrefixes ?? []).map((common) => common.Prefix ?? '');
      expect(keys.length + prefixes.length).toBeLessThanOrEqual(MaxKeys);
      found.push(...keys, ...prefixes);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return found;
  }
});

describe('a multipart upload', () => {
  const begin = (Key: string) =>
    s3.send(new CreateMultipartUploadCommand({ Bucket: versioned, Key, ContentType: 'image/tiff' }));

  test('joins its parts', async () => {
    const parts = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('tail')];
    const { UploadId } = await begin('large');
    const place = { Bucket: versioned, Key: 'large', UploadId };
    const sent = await Promise.all(
      parts.map((Body, index) => s3.send(new UploadPartCommand({ ...place, PartNumber: index + 1, Body }))),
    );
    expect((await s3.send(new ListPartsCommand(place))).Parts?.map(({ Size }) => Size)).toEqual(
      parts.map((part) => part.length),
    );

    const Parts = sent.map(({ ETag }, index) => ({ ETag, PartNumber: index + 1 }));
    const { ETag } = await s3.send(new CompleteMultipartUploadCommand({ ...place, MultipartUpload: { Parts } }));

    const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();
    expect(ETag).toBe(`"${md5(Buffer.concat(parts.map(md5))).toString('hex')}-2"`);
    const got = await s3.send(new GetObjectCommand({ Bucket: versioned, Key: 'large' }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(Buffer.concat(parts))).toBe(true);
    expect(got.ContentType).toBe('image/tiff');
  });

  test('given up leaves nothing', async () => {
    const { UploadId } = await begin('given-up');
    const place = { Bucket: versioned, Key: 'given-up', UploadId };
    await s3.send(new UploadPartCommand({ ...place, PartNumber: 1, Body: 'part' }));

    await s3.send(new AbortMultipartUploadCommand(place));

    expect(await nameOf(s3.send(new ListPartsCommand(place)))).toBe('NoSuchUpload');
    expect(await nameOf(textOf('given-up'))).toBe('NoSuchKey');
  });
});

describe('a presigned URL', () => {
  test('lets whoever has it put and get that one object', async () => {
    const signer = new S3Client({ ...clientConfig(home), requestChecksumCalculation: 'WHEN_REQUIRED' });
    const put = await getSignedUrl(
      signer,
      new PutObjectCommand({ Bucket: versioned, Key: 'từ xa', ContentType: 'application/pdf' }),
    );
    const uploaded = await fetch(put, { method: 'PUT', body: 'bytes', headers: { 'content-type': 'application/pdf' } });
    expect(uploaded.status).toBe(200);

    const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket: versioned, Key: 'từ xa' }));
    const got = await fetch(get);
    expect([got.status, await got.text()]).toEqual([200, 'bytes']);
  });

  test('is worth nothing for another object, when changed, or after its time', async () => {
    await s3.send(new PutObjectCommand({ Bucket: versioned, Key: 'mine', Body: 'secret' }));
    const get = new GetObjectCommand({ Bucket: versioned, Key: 'mine' });
    const url = await getSignedUrl(s3, get, { expiresIn: 60 });
    const old = await getSignedUrl(s3, get, { expiresIn: 60, signingDate: new Date(Date.now() - 61_000) });
    const longer = url.replace('X-Amz-Expires=60', 'X-Amz-Expires=600');
    const status = async (address: string): Promise<number> => (await fetch(address)).status;

    expect(await status(url)).toBe(200);
    expect(await status(url.replace('/mine?', '/once?'))).toBe(403);
    expect(await status(longer)).toBe(403);
    expect(await status(old)).toBe(403);
    expect(await status(url.split('?')[0] ?? '')).toBe(403);
  });
});

test('what is not implemented says so instead of doing something else', async () => {
  const Tagging = { TagSet: [{ Key: 'a', Value: 'b' }] };
  expect(await nameOf(s3.send(new PutObjectTaggingCommand({ Bucket: plain, Key: 'copy', Tagging })))).toBe(
    'NotImplemented',
  );
  expect(
    await nameOf(
      s3.send(new PutObjectCommand({ Bucket: plain, Key: 'locked', Body: 'x', ObjectLockLegalHoldStatus: 'ON' })),
    ),
  ).toBe('NotImplemented');
});

test('who does not have the right key is refused', async () => {
  const { secretAccessKey } = home.operator;
  const withKey = (credentials: TestHome['operator']) => new S3Client({ ...clientConfig(home), credentials });
  const list = new ListObjectsV2Command({ Bucket: plain });

  expect(await nameOf(withKey({ ...home.operator, secretAccessKey: `${secretAccessKey}x` }).send(list))).toBe(
    'SignatureDoesNotMatch',
  );
  expect(await nameOf(withKey({ accessKeyId: 'AKIANOBODY', secretAccessKey }).send(list))).toBe('InvalidAccessKeyId');
});

test('lifecycle rules remove what is old enough, and only under their prefix', async () => {
  const first = await openHome(template);
  const client = new S3Client(clientConfig(first));
  const Bucket = identity(first, 'Plain').ref;
  await client.send(new PutObjectCommand({ Bucket, Key: 'work/result', Body: 'old' }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'pages/1', Body: 'kept' }));
  await first.stop();
  const shift = Duration.days(31).toMilliseconds();
  const clock = {
    now: () => Date.now() + shift,
    after: (ms: number, run: () => void) => cancelOf(setTimeout(run, ms)),
  };

  const later = await openHome(template, { dataDir: first.dataDir, clock });

  const listed = await new S3Client({ ...clientConfig(later), systemClockOffset: shift }).send(
    new ListObjectsV2Command({ Bucket }),
  );
  expect(listed.Contents?.map(({ Key }) => Key)).toEqual(['pages/1']);
  await closeHome(later);
});

const cancelOf = (timer: NodeJS.Timeout) => (): void => {
  clearTimeout(timer);
};
