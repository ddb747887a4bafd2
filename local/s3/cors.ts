// What a browser is told about a bucket before it uploads to it.
import type { AwsReply, AwsRequest } from '../service.ts';
import { AwsError } from '../service.ts';
import { matches } from '../iam/pattern.ts';
import type { OpenBucket } from './shelf.ts';

export function preflight(bucket: OpenBucket, request: AwsRequest): AwsReply {
  const headers = corsHeaders(bucket, request, request.headers['access-control-request-method']);
  if (headers === undefined)
    throw new AwsError('AccessForbidden', 'CORSResponse: This CORS request is not allowed.', 403);
  return { status: 200, headers };
}

export function corsHeaders(
  bucket: OpenBucket,
  request: AwsRequest,
  method = request.method,
): Record<string, string> | undefined {
  const { origin } = request.headers;
  if (origin === undefined) return undefined;
  const rule = bucket.cors.find(
    ({ AllowedOrigins, AllowedMethods }) =>
      AllowedMethods.includes(method) && AllowedOrigins.some((pattern) => matches(pattern, origin)),
  );
  if (rule === undefined) return undefined;
  const asked = request.headers['access-control-request-headers'];
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    ...(rule.ExposedHeaders.length > 0 && { 'access-control-expose-headers': rule.ExposedHeaders.join(', ') }),
    ...(rule.MaxAge !== undefined && { 'access-control-max-age': String(rule.MaxAge) }),
    vary: 'origin',
  };
}
