// One address for all of AWS: the signature of a call says which service it is for and who calls.
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { AwsError } from '../service.ts';
import type { AwsReply, AwsRequest, Caller, Clock, Log, Service, ServiceModule } from '../service.ts';
import type { CredentialBook } from './credentials.ts';
import { errorReply, send } from './reply.ts';
import { sha256, signatureOf, verifySignature } from './signature.ts';

export interface GatewayParts {
  readonly modules: readonly ServiceModule[];
  readonly services: ReadonlyMap<string, Service>;
  readonly credentials: CredentialBook;
  readonly clock: Clock;
  readonly log: Log;
}

/** Textract takes 10 MB of bytes, which base64 makes 13.4 MB of JSON; no other call but S3's is larger. */
const largestBody = 16 * 1024 * 1024;

type Incoming = Omit<AwsRequest, 'caller' | 'service' | 'body'>;

export function createGateway(): Server {
  const server = createServer();
  // Longer than the SDK keeps an idle connection, so that it never reuses one that is being closed.
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 0;
  return server;
}

export function serveGateway(server: Server, parts: GatewayParts): void {
  server.on('request', (message, response) => {
    void answer(message, response, parts);
  });
}

async function answer(message: IncomingMessage, response: ServerResponse, parts: GatewayParts): Promise<void> {
  const incoming = incomingOf(message);
  const signed = signatureOf(incoming);
  const service = signed?.service ?? parts.modules.find((module) => module.claims?.(incoming))?.name ?? 's3';
  try {
    const { caller, body } = await admit(message, incoming, parts);
    const reply = parts.services.get(service)?.handle?.({ ...incoming, service, caller, body });
    if (reply === undefined) throw new AwsError('NotImplemented', `${service} is not served here`, 501);
    await send(response, await reply);
  } catch (error) {
    await send(response, failure({ ...incoming, service }, error, parts.log));
  } finally {
    // What nobody read of the body would stand in the way of the next request on this connection.
    message.resume();
  }
}

function incomingOf(message: IncomingMessage): Incoming {
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(message.url ?? '/', `http://${headers.host ?? 'localhost'}`);
  const path = (message.url ?? '/').split('?')[0] ?? '/';
  return { method: message.method ?? 'GET', url, path, headers, target: headers['x-amz-target'] ?? '' };
}

async function admit(
  message: IncomingMessage,
  incoming: Incoming,
  parts: GatewayParts,
): Promise<{ caller: Caller; body: Readable }> {
  const signed = signatureOf(incoming);
  const streams = signed === undefined || signed.service === 's3';
  const bytes = streams ? undefined : await bodyOf(message);
  const body = bytes === undefined ? message : Readable.from(bytes.length === 0 ? [] : [bytes]);
  if (signed === undefined) return { caller: { kind: 'anonymous' }, body };
  const known = parts.credentials.find(signed.accessKeyId);
  if (known === undefined) throw new AwsError('InvalidAccessKeyId', 'The access key is not one of this home.', 403);
  const hash = bytes === undefined ? (incoming.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD') : sha256(bytes);
  verifySignature(signed, incoming, known.secretAccessKey, hash, parts.clock.now());
  return { caller: known.caller, body };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new AwsError('RequestEntityTooLarge', 'The request is too large.', 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failure(request: Pick<AwsRequest, 'service' | 'path' | 'method'>, error: unknown, log: Log): AwsReply {
  if (error instanceof AwsError) return errorReply(request, error);
  log.note('gateway.error', {
    service: request.service,
    error: error instanceof Error ? (error.stack ?? '') : String(error),
  });
  return errorReply(request, new AwsError('InternalError', 'The home failed at this call; see home.log.', 500));
}
