// The body of an upload, on the disk and checked against everything its sender said of it.
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AwsError } from '../service.ts';
import type { AwsRequest } from '../service.ts';
import { unchunked } from './chunked.ts';
import type { Trailers } from './chunked.ts';

export interface Received {
  /** A temporary file, fsynced; its owner renames or removes it. */
  readonly file: string;
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
  /** As S3 keeps it and gives it back: `x-amz-checksum-crc32: …`. */
  readonly checksum: Readonly<Record<string, string>>;
}

const streamingPayload = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

export async function receive(request: AwsRequest, file: string): Promise<Received> {
  const { headers } = request;
  const payload = headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD';
  if (payload.startsWith('STREAMING-') && payload !== streamingPayload) {
    throw new AwsError('NotImplemented', `x-amz-content-sha256: ${payload}`, 501);
  }
  const trailers: Trailers = new Map();
  const source = request.body as AsyncIterable<Buffer>;
  const sums = new Sums(checksumWanted(headers));
  try {
    await write(payload === streamingPayload ? unchunked(source, trailers) : source, file, sums);
    const received = { file, ...sums.result() };
    refuseMismatch(received, { ...headers, ...Object.fromEntries(trailers) }, payload);
    return received;
  } catch (error) {
    await rm(file, { force: true });
    throw isHangUp(error) ? new AwsError('RequestTimeout', 'The connection ended before the body did.', 400) : error;
  }
}

function isHangUp(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
  );
}

async function write(source: AsyncIterable<Buffer>, file: string, sums: Sums): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    for await (const chunk of source) {
      sums.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const checksums = ['crc32', 'sha1', 'sha256'] as const;
type Checksum = (typeof checksums)[number];

/** By the header that holds it, by the trailer that will, or by the algorithm that is named. CRC32 is what S3 adds itself. */
function checksumWanted(headers: Readonly<Record<string, string>>): Checksum {
  const name = [...Object.keys(headers), headers['x-amz-trailer'] ?? '']
    .map((header) => /^x-amz-checksum-(?!mode|type|algorithm)(\w+)$/.exec(header)?.[1])
    .find((found) => found !== undefined);
  const wanted = (name ?? headers['x-amz-sdk-checksum-algorithm'] ?? 'crc32').toLowerCase();
  const known = checksums.find((checksum) => checksum === wanted);
  if (known === undefined) throw new AwsError('NotImplemented', `checksum ${wanted}`, 501);
  return known;
}

class Sums {
  readonly #checksum: Checksum;
  readonly #md5 = createHash('md5');
  readonly #sha256 = createHash('sha256');
  readonly #sha1: Hash | undefined;
  #crc = 0;
  #size = 0;

  constructor(checksum: Checksum) {
    this.#checksum = checksum;
    this.#sha1 = checksum === 'sha1' ? createHash('sha1') : undefined;
  }

  update(chunk: Buffer): void {
    this.#size += chunk.length;
    this.#md5.update(chunk);
    this.#sha256.update(chunk);
    this.#sha1?.update(chunk);
    if (this.#checksum === 'crc32') this.#crc = crc32(chunk, this.#crc);
  }

  result(): Omit<Received, 'file'> {
    const sha256 = this.#sha256.digest();
    const checksum = { [`x-amz-checksum-${this.#checksum}`]: this.#value(sha256).toString('base64') };
    return { size: this.#size, md5: this.#md5.digest('hex'), sha256: sha256.toString('hex'), checksum };
  }

  #value(sha256: Buffer): Buffer {
    if (this.#sha1 !== undefined) return this.#sha1.digest();
    if (this.#checksum === 'sha256') return sha256;
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(this.#crc);
    return bytes;
  }
}

function refuseMismatch(received: Received, said: Readonly<Record<string, string>>, payload: string): void {
  for (const [header, value] of Object.entries(received.checksum)) {
    if (said[header] !== undefined && said[header] !== value) {
      throw new AwsError('BadDigest', `The ${header} you specified did not match what we received.`, 400);
    }
  }
  const md5 = said['content-md5'];
  if (md5 !== undefined && md5 !== Buffer.from(received.md5, 'hex').toString('base64')) {
    throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.', 400);
  }
  const isHash = /^[0-9a-f]{64}$/.test(payload);
  if (isHash && payload !== received.sha256) {
    throw new AwsError(
      'XAmzContentSHA256Mismatch',
      'The x-amz-content-sha256 you specified did not match what we received.',
      400,
    );
  }
  const length = said['x-amz-decoded-content-length'] ?? said['content-length'];
  if (length !== undefined && Number(length) !== received.size) {
    throw new AwsError(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length header.',
      400,
    );
  }
}
