// Asks for a password without showing it; a script hands it over in a variable or on stdin.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';
import type { Message } from '../events/api/reply.ts';

export async function askSecret(terminal: Terminal, question: Message): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write(`${question[terminal.language]}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY === true });
  for await (const line of lines) {
    if (process.stdin.isTTY) process.stderr.write('\n');
    return line;
  }
  return '';
}
