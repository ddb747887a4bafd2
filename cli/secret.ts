// Asks for a password without showing it; a script hands it over in a variable or on stdin, a line an answer.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';
import type { Message } from '../events/api/reply.ts';

/** One reader for all questions: what a pipe has handed over ahead is the next answer. Nothing more there: `''`. */
export function answersFrom(input: NodeJS.ReadableStream): () => Promise<string> {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  return async () => {
    const next = await lines.next();
    return next.done === true ? '' : next.value;
  };
}

async function askPerson(): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  for await (const line of createInterface({ input: process.stdin, output: nowhere, terminal: true })) {
    process.stderr.write('\n');
    return line;
  }
  return '';
}

let nextPiped: (() => Promise<string>) | undefined;

export async function askSecret(terminal: Terminal, question: Message): Promise<string> {
  if (process.stdin.isTTY) {
    process.stderr.write(`${question[terminal.language]}: `);
    return askPerson();
  }
  nextPiped ??= answersFrom(process.stdin);
  return nextPiped();
}
