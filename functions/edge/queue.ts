// The same for functions behind a queue: each message is answered for itself, so that one bad one does not repeat the
// others, and goes to the dead-letter queue alone.
import middy from '@middy/core';
import type { SQSBatchResponse } from 'aws-lambda';
import type { z } from 'zod';
import { SqsBatch } from '../../events/aws.ts';
import { note, noteFault } from './log.ts';
import type { LogValues } from './log.ts';

export interface Consumer<S extends z.ZodType> {
  readonly name: string;
  readonly message: S;
  readonly run: (message: z.output<S>) => Promise<LogValues>;
  /** Messages of one group are in order: after a failure the rest of the batch waits for it. */
  readonly ordered?: boolean;
}

export function queueHandler<S extends z.ZodType>({ name, message, run, ordered = false }: Consumer<S>) {
  return middy(async (event: unknown): Promise<SQSBatchResponse> => {
    const { Records } = SqsBatch.parse(event);
    const failed: string[] = [];
    for (const { messageId, body } of Records) {
      if (ordered && failed.length > 0) {
        failed.push(messageId);
        continue;
      }
      const startedAt = Date.now();
      try {
        const about = await run(message.parse(JSON.parse(body)));
        note(`${name}.done`, { messageId, ...about, durationMs: Date.now() - startedAt });
      } catch (error) {
        noteFault(error, { step: name, messageId });
        failed.push(messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  });
}
