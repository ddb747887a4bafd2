// Answers and errors in the protocol of their service: XML for S3, AWS JSON for the rest.
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import type { AwsError, AwsReply, AwsRequest } from '../service.ts';

export async function send(response: ServerResponse, { status, headers = {}, body }: AwsReply): Promise<void> {
  const given = { 'x-amzn-requestid': randomUUID(), ...headers };
  if (body instanceof Readable) {
    response.writeHead(status, given);
    // A reader who goes away is his own affair.
    await pipeline(body, response).catch(() => undefined);
    return;
  }
  const isBytes = typeof body === 'string' || Buffer.isBuffer(body) || body === undefined;
  const bytes = isBytes ? Buffer.from(body ?? '') : Buffer.from(JSON.stringify(body));
  const json = isBytes ? {} : { 'content-type': 'application/x-amz-json-1.0' };
  const length = status === 204 || status === 304 ? {} : { 'content-length': bytes.length };
  response.writeHead(status, { ...length, ...json, ...given });
  response.end(bytes);
}

export function errorReply(request: Pick<AwsRequest, 'service' | 'path' | 'method'>, error: AwsError): AwsReply {
  if (request.service === 's3') return xmlError(request, error);
  const code = codeOf(request.service, error);
  const headers: Record<string, string> = { 'x-amzn-errortype': code };
  if (request.service === 'sqs')
    headers['x-amzn-query-error'] = `${error.code};${error.status < 500 ? 'Sender' : 'Receiver'}`;
  const status = code === 'AccessDeniedException' && request.service !== 'lambda' ? 400 : error.status;
  return { status, headers, body: { __type: code, message: error.message, Message: error.message, ...error.details } };
}

/** S3 says AccessDenied, the services of AWS JSON AccessDeniedException. */
function codeOf(service: string, { code }: AwsError): string {
  if (code === 'AccessDenied') return 'AccessDeniedException';
  return service === 'sqs' ? `com.amazonaws.sqs#${code}` : code;
}

function xmlError(
  { path, method }: Pick<AwsRequest, 'path' | 'method'>,
  { code, message, status, details }: AwsError,
): AwsReply {
  const { headers, ...more } = details as { headers?: Record<string, string> };
  const fields = { Code: code, Message: message, Resource: path, RequestId: randomUUID(), ...more };
  const lines = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${lines.join('')}</Error>`;
  const bare = method === 'HEAD' || status === 304;
  return { status, headers: { 'content-type': 'application/xml', ...headers }, body: bare ? undefined : body };
}

export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}
