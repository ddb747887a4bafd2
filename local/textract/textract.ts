// Amazon Textract's DetectDocumentText as a stand-in answers it: the same wire format (JSON 1.1), limits and errors,
// another engine. Signatures of requests are checked by whoever mounts it.
import { randomUUID } from 'node:crypto';
import { toAnswer } from './blocks.ts';
import type { EngineReply } from './engine-process.ts';
import { createEnginePool } from './engine-pool.ts';
import { TextractError, pictureOf } from './request.ts';
import type { ReadObject } from './request.ts';

export interface TextractRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string | Uint8Array;
}

export interface TextractReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface TextractOptions {
  readonly readObject?: ReadObject;
  /** Refuses what goes beyond, as the service does (its default quota is 1 a second in many regions). */
  readonly transactionsPerSecond?: number;
  readonly engines?: number;
  /** A fault to answer with instead of reading, for tests: asked before every request. */
  readonly injectFault?: () => TextractError | undefined;
}

export interface Textract {
  handle(request: TextractRequest): Promise<TextractReply>;
  close(): Promise<void>;
}

function reply(status: number, body: object): TextractReply {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(body) };
}

function refusal(error: unknown): TextractReply {
  if (error instanceof TextractError) return reply(error.status, { __type: error.name, message: error.message });
  return reply(500, { __type: 'InternalServerError', message: 'Internal error' });
}

/** Throws where more than so many requests begin within one second. */
function limit(perSecond: number): () => void {
  let starts: number[] = [];
  return () => {
    const now = Date.now();
    starts = starts.filter((start) => now - start < 1000);
    if (starts.length >= perSecond) throw new TextractError('ProvisionedThroughputExceededException', 'Rate exceeded');
    starts.push(now);
  };
}

const refusedPictures = {
  unsupported: ['UnsupportedDocumentException', 'Request has unsupported document format'],
  bad: ['BadDocumentException', 'Request has bad document'],
  'too-large': ['DocumentTooLargeException', 'Document is larger than 10000 pixels'],
} as const;

function answer(read: EngineReply): object {
  if ('page' in read) return toAnswer(read.page);
  if ('refused' in read) {
    const [name, message] = refusedPictures[read.refused];
    throw new TextractError(name, message);
  }
  throw new TextractError('InternalServerError', 'Internal error', 500);
}

export function createTextract(options: TextractOptions = {}): Textract {
  const pool = createEnginePool(options.engines);
  const throttle = limit(options.transactionsPerSecond ?? Infinity);
  const readObject = options.readObject ?? (() => Promise.resolve(undefined));

  async function detect({ headers, body }: TextractRequest): Promise<object> {
    if (headers['x-amz-target'] !== 'Textract.DetectDocumentText')
      throw new TextractError('UnknownOperationException', 'Only DetectDocumentText is known here');
    const fault = options.injectFault?.();
    if (fault) throw fault;
    throttle();
    const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
    return answer(await pool.read(await pictureOf(text, readObject)));
  }

  return {
    handle: (request) => detect(request).then((body) => reply(200, body), refusal),
    close: () => pool.close(),
  };
}
