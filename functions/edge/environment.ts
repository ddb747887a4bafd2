// The environment of a function, parsed once when it starts: a missing name stops it before it takes any work.
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';

export function readEnv<S extends z.ZodObject>(schema: S): z.output<S> {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Fault('bug', 'environment.invalid', { name: parsed.error.issues[0]?.path.join('.') ?? '' });
}
