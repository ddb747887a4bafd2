// Puts a file's bytes where a presigned link says, telling how far it is. Plain node:http, because S3 wants the length
// stated beforehand and fetch cannot both stream and say how much has gone.
import { createReadStream } from 'node:fs';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';

export interface Put {
  readonly path: string;
  readonly size: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: (bytes: number) => void;
}

/** A connection on which nothing moves for this long is dead. */
const silentMilliseconds = 60_000;

function counting(sent: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sent(chunk.length);
      done(null, chunk);
    },
  });
}

/** Answers with the HTTP status; throws when the connection breaks. */
export async function putFile({ path, size, url, headers, sent }: Put): Promise<number> {
  const send = url.startsWith('https:') ? requestSecure : requestPlain;
  const call = send(url, { method: 'PUT', headers: { ...headers, 'content-length': size } });
  call.setTimeout(silentMilliseconds, () => call.destroy(new Error('nothing moved')));
  const answered = new Promise<number>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
  });
  // A refusal may arrive while bytes are still going out; then the answer counts, not the broken pipe.
  const piped = pipeline(createReadStream(path), counting(sent), call).catch(() => undefined);
  const status = await answered;
  await piped;
  return status;
}
