// From a command's context to a client of the API.
import { createClient } from './client.ts';
import type { Client } from './client.ts';
import { findConnection } from './connection.ts';
import type { Context } from './program.ts';
import { openSession } from './session.ts';

export function connect({ options, env }: Pick<Context, 'options' | 'env'>): Client {
  return createClient(openSession(findConnection(options.data, env)));
}
