// The stand-in behind a port of its own, for work in one process (`hoso read`) and for tests.
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TextractOptions } from './textract.ts';
import { createTextract } from './textract.ts';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** On this machine only; port 0 takes a free one. */
export async function listenTextract(port: number, options: TextractOptions = {}) {
  const textract = createTextract(options);
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then((body) => textract.handle({ headers: flat(request.headers), body }))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: bound } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${bound}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await textract.close();
    },
  };
}
