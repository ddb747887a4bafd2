// The one middy stack of functions that take one input and give one output: input parsed, every error a Fault by name,
// one log line. Step Functions matches retries on that name.
import middy from '@middy/core';
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { toFault } from '../adapters/aws-fault.ts';
import { note, noteFault } from './log.ts';
import type { LogValues } from './log.ts';

export interface Step<S extends z.ZodType, R> {
  readonly name: string;
  readonly input: S;
  readonly run: (input: z.output<S>) => Promise<R>;
  /** Ids and counts for the log line. */
  readonly about?: (input: z.output<S>, output?: R) => LogValues;
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Fault('invalid-input', 'event.invalid', { where: issue?.path.join('.') ?? '' }, { cause: result.error });
}

export function stepHandler<S extends z.ZodType, R>({ name, input: schema, run, about }: Step<S, R>) {
  return middy(async (event: unknown): Promise<R> => {
    const startedAt = Date.now();
    const input = parsed(schema, event);
    try {
      const output = await run(input);
      note(`${name}.done`, { ...about?.(input, output), durationMs: Date.now() - startedAt });
      return output;
    } catch (error) {
      noteFault(error, { step: name, ...about?.(input), durationMs: Date.now() - startedAt });
      throw error;
    }
  }).onError((request) => {
    request.error = toFault(request.error);
  });
}
