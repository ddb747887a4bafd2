// Lines break: a file is sent again until it has arrived, and one that cannot be sent does not stop the others.
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../cli/client.ts';
import { deliver, withHands } from '../../cli/delivery.ts';
import { openProgress } from '../../cli/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoso-delivery-'));
const bytes = Buffer.alloc(3_000_000, 'invented');
const path = join(folder, 'scan.pdf');
writeFileSync(path, bytes);
const file = { given: 'scan.pdf', path, name: 'scan.pdf' };
const submissionId = `s${'a'.repeat(25)}`;

/** An API and a bucket in one: asks for the bytes at its own address and breaks the line as often as it is told. */
function openServer(breaks: number) {
  const arrived: string[] = [];
  let left = breaks;
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.resume();
      const url = `http://${request.headers.host}/put`;
      const expiresAt = new Date(Date.now() + 60_000).toISOString();
      response.end(JSON.stringify({ state: 'new', submissionId, url, headers: { 'x-amz-meta-name': 'x' }, expiresAt }));
      return;
    }
    const hash = createHash('sha256');
    request.on('data', (chunk: Buffer) => {
      if (left > 0) {
        left -= 1;
        request.destroy();
      } else hash.update(chunk);
    });
    request.on('end', () => {
      arrived.push(hash.digest('hex'));
      response.end();
    });
  });
  return new Promise<{ url: string; arrived: string[]; close: () => Promise<unknown> }>((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        return new Promise((closed) => server.close(closed));
      };
      ready({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived, close });
    });
  });
}

let server: Awaited<ReturnType<typeof openServer>>;
afterEach(() => server.close());

function way() {
  const session = { apiUrl: server.url, token: () => Promise.resolve('a token'), forget: () => undefined };
  return { client: createClient(session), progress: openProgress(false) };
}

describe('a delivery', () => {
  it('starts again where the line breaks, until all bytes have arrived', async () => {
    server = await openServer(2);

    const delivery = await deliver(file, { unit: 'D1' }, way());

    expect(delivery).toEqual({ state: 'sent', submissionId });
    expect(server.arrived).toEqual([createHash('sha256').update(bytes).digest('hex')]);
  });

  it('gives up in the end and says to run the command again', { timeout: 60_000 }, async () => {
    server = await openServer(Infinity);

    const delivery = await deliver(file, { unit: 'D1' }, way());

    expect(delivery).toMatchObject({ state: 'refused', exit: 3, error: { code: 'upload.broken' } });
  });
});

describe('several hands', () => {
  it('do every item once', async () => {
    server = await openServer(0);
    const done: number[] = [];
    const items = Array.from({ length: 20 }, (_, at) => at);

    await withHands(items, 3, async (item) => {
      await new Promise((later) => setTimeout(later, item % 4));
      done.push(item);
    });

    expect(done.toSorted((a, b) => a - b)).toEqual(items);
  });
});
