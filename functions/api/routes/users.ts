// GET and POST /users
import { z } from 'zod';
import { Fault } from '../../../shared/fault.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Answer } from '../route.ts';
import { assertStanding } from '../units-standing.ts';

const usualLimit = 50;

export const listUsers: Answer<'listUsers'> = async ({ query, audit }, deps) => {
  const { limit = usualLimit, cursor } = query;
  const { items, next } = await deps.users.list(limit, readCursor(z.string(), cursor));
  await audit(items.map(({ name }) => name));
  return { items, ...(next !== undefined && { next: writeCursor(next) }) };
};

export const addUser: Answer<'addUser'> = async ({ body, audit }, deps) => {
  if ((body.role === 'unit') !== (body.unit !== undefined)) throw new Fault('invalid-input', 'user.unit');
  if (body.unit !== undefined) await assertStanding(body.unit, deps);
  await audit([body.name]);
  return deps.users.add(body);
};
