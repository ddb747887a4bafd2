// AWS Signature Version 4, as a server checks it: in the Authorization header and in presigned URLs.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { AwsError } from '../service.ts';

export interface Signed {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20261123T101500Z` */
  readonly time: string;
  /** Presigned URLs only. */
  readonly expiresSeconds?: number;
}

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

const algorithm = 'AWS4-HMAC-SHA256';

export function signatureOf({ url, headers }: SignedRequest): Signed | undefined {
  const query = url.searchParams;
  if (query.get('X-Amz-Algorithm') === algorithm) {
    const [accessKeyId = '', date = '', region = '', service = ''] = (query.get('X-Amz-Credential') ?? '').split('/');
    return {
      ...{ accessKeyId, date, region, service },
      signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
      signature: query.get('X-Amz-Signature') ?? '',
      time: query.get('X-Amz-Date') ?? '',
      expiresSeconds: Number(query.get('X-Amz-Expires')),
    };
  }
  const header = headers.authorization ?? '';
  if (!header.startsWith(algorithm)) return undefined;
  const part = (name: string): string => new RegExp(`${name}=([^,\\s]+)`).exec(header)?.[1] ?? '';
  const [accessKeyId = '', date = '', region = '', service = ''] = part('Credential').split('/');
  return {
    ...{ accessKeyId, date, region, service },
    signedHeaders: part('SignedHeaders').split(';'),
    signature: part('Signature'),
    time: headers['x-amz-date'] ?? '',
  };
}

/** Throws as AWS does when the signature is not this secret's, or the time for it has passed. */
export function verifySignature(
  signed: Signed,
  request: SignedRequest,
  secret: string,
  bodyHash: string,
  now: number,
): void {
  const { date, region, service, time, signature, expiresSeconds } = signed;
  const canonical = canonicalRequest(signed, request, expiresSeconds === undefined ? bodyHash : presignedHash(request));
  const scope = `${date}/${region}/${service}/aws4_request`;
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (previous, part) => hmac(previous, part),
    `AWS4${secret}`,
  );
  const expected = hmac(key, [algorithm, time, scope, sha256(canonical)].join('\n')).toString('hex');
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, Buffer.from(expected))) {
    throw new AwsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
      403,
    );
  }
  refuseOutdated(signed, now);
}

const clockSkewSeconds = 15 * 60;
const longestPresignSeconds = 7 * 24 * 3600;

function refuseOutdated({ time, expiresSeconds }: Signed, now: number): void {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time) ?? [];
  const signedAt = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
  const ageSeconds = (now - signedAt) / 1000;
  const limit = expiresSeconds === undefined ? clockSkewSeconds : Math.min(expiresSeconds, longestPresignSeconds);
  if (Number.isNaN(limit) || !(ageSeconds >= -clockSkewSeconds && ageSeconds <= limit)) {
    throw expiresSeconds === undefined
      ? new AwsError(
          'RequestTimeTooSkewed',
          'The difference between the request time and the current time is too large.',
          403,
        )
      : new AwsError('AccessDenied', 'Request has expired', 403);
  }
}

function presignedHash({ headers }: SignedRequest): string {
  return headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD';
}

function canonicalRequest(
  { service, signedHeaders }: Signed,
  { method, path, url, headers }: SignedRequest,
  bodyHash: string,
): string {
  // S3 signs the path as it is sent; the other services encode it once more.
  const canonicalPath = service === 's3' ? path : path.split('/').map(encode).join('/');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): [string, string] => [encode(name), encode(value)])
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('');
  return [method, canonicalPath, query, lines, signedHeaders.join(';'), bodyHash].join('\n');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
