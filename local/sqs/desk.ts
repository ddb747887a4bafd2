// Queues open for senders and receivers inside this home: waiting for messages, and waking who waits.
import { EventEmitter, once } from 'node:events';
import type { Clock } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Message, Messages, NewMessage, Sent } from './messages.ts';
import type { OpenQueue } from './queue.ts';

export interface Wanted {
  readonly most: number;
  readonly waitMilliseconds: number;
  readonly visibilitySeconds?: number;
  readonly holder: string;
  readonly signal?: AbortSignal;
}

/** What event source mappings use of SQS. */
export interface QueueConsumer {
  queue(arn: string): OpenQueue;
  receive(queue: OpenQueue, wanted: Wanted): Promise<Message[]>;
  remove(queue: OpenQueue, receipts: readonly string[]): void;
}

export class Desk implements QueueConsumer {
  readonly queues = new Map<string, OpenQueue>();
  readonly messages: Messages;
  readonly #clock: Clock;
  readonly #arrivals = new EventEmitter().setMaxListeners(0);

  constructor(messages: Messages, clock: Clock) {
    this.messages = messages;
    this.#clock = clock;
  }

  queue(arn: string): OpenQueue {
    const queue = this.queues.get(arn);
    if (queue !== undefined) return queue;
    throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.', 400);
  }

  send(queue: OpenQueue, message: NewMessage): Sent {
    refuseUnfit(queue, message);
    const sent = this.messages.send(queue, message);
    this.wake(queue);
    return sent;
  }

  wake({ arn }: OpenQueue): void {
    this.#arrivals.emit(arn);
  }

  async receive(
    queue: OpenQueue,
    { most, waitMilliseconds, visibilitySeconds, holder, signal }: Wanted,
  ): Promise<Message[]> {
    const until = this.#clock.now() + waitMilliseconds;
    for (;;) {
      if (signal?.aborted === true) return [];
      const found = this.messages.receive(queue, most, visibilitySeconds ?? queue.VisibilityTimeout, holder);
      const left = until - this.#clock.now();
      if (found.length > 0 || left <= 0) return found;
      await this.#arrival(queue, left, signal);
    }
  }

  remove(queue: OpenQueue, receipts: readonly string[]): void {
    for (const receipt of receipts) this.messages.delete(queue, receipt);
    // The next of a FIFO group may come now.
    if (queue.FifoQueue) this.wake(queue);
  }

  async #arrival(queue: OpenQueue, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    const nextAt = this.messages.nextVisibleAt(queue);
    const untilNext = nextAt === undefined ? milliseconds : nextAt - this.#clock.now();
    const waiting = new AbortController();
    const stop = (): void => {
      waiting.abort();
    };
    signal?.addEventListener('abort', stop, { once: true });
    const cancel = this.#clock.after(Math.min(milliseconds, Math.max(untilNext, 1)), stop);
    await once(this.#arrivals, queue.arn, { signal: waiting.signal }).catch(() => undefined);
    cancel();
    signal?.removeEventListener('abort', stop);
  }
}

function refuseUnfit(queue: OpenQueue, { body, groupId, deduplicationId, delaySeconds }: NewMessage): void {
  const refuse = (code: string, message: string): never => {
    throw new AwsError(code, message, 400);
  };
  if (body === '') refuse('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (Buffer.byteLength(body) > queue.MaximumMessageSize) {
    refuse(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${queue.MaximumMessageSize} bytes.`,
    );
  }
  if (!queue.FifoQueue) return;
  if (groupId === undefined) refuse('MissingParameter', 'The request must contain the parameter MessageGroupId.');
  if (deduplicationId === undefined && !queue.ContentBasedDeduplication) {
    refuse(
      'InvalidParameterValue',
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
  }
  if (delaySeconds !== undefined && delaySeconds > 0) {
    refuse(
      'InvalidParameterValue',
      'Value for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type',
    );
  }
}
