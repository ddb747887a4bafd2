// A port is open before the template behind it is up: who asks in between waits, and is answered once.
import { createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { closeServer, holdRequests, listen } from '../../local/ports.ts';

const server = createServer();
const log = { say: () => undefined, note: () => undefined };
afterAll(() => closeServer(server));

test('what is asked while the home starts is answered when it is up', async () => {
  const letIn = holdRequests(server);
  const address = await listen(server, 0, log);
  const asked: string[] = [];
  const ask = async (path: string) => (await fetch(`${address}${path}`, { method: 'POST', body: path })).text();
  const early = ask('/early');
  await new Promise((resolve) => server.once('connection', resolve));
  await new Promise((resolve) => setTimeout(resolve, 100));

  server.on('request', (message, response) => {
    asked.push(message.url ?? '');
    message.pipe(response);
  });
  const between = await ask('/between');
  letIn();

  expect([await early, between, await ask('/later')]).toEqual(['/early', '/between', '/later']);
  expect(asked.sort()).toEqual(['/between', '/early', '/later']);
});
