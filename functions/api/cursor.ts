// Where a paged list goes on. It travels through the caller's hands, so what comes back is parsed and its unit checked
// against the caller's scope like any other input.
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';

export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

export function readCursor<T extends z.ZodType>(schema: T, cursor: string | undefined): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new Fault('invalid-input', 'request.invalid', { where: 'cursor' }, { cause });
  }
}
