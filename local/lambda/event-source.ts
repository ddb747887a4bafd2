// A queue that feeds a function: batches, a window to fill them, answers per message, a bound on how many at once.
// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
import { z } from 'zod';
import type { KeyUse } from '../kms/kms.ts';
import { AwsError } from '../service.ts';
import type { Caller, Service, ServiceContext } from '../service.ts';
import type { SqsService } from '../sqs/sqs.ts';
import { mappingHolder, systemAttributes } from '../sqs/sqs.ts';
import { md5 } from '../sqs/digest.ts';
import type { Message } from '../sqs/messages.ts';
import type { OpenQueue } from '../sqs/queue.ts';
import type { EventSourceMapping } from './function.ts';
import type { Outcome } from './worker.ts';

export interface Fed {
  readonly arn: string;
  readonly role: Caller;
  /** How many run at once at most. */
  readonly limit: number;
  invoke(event: string): Promise<Outcome>;
}

const longPollMilliseconds = 20_000;
const afterRefusalMilliseconds = 10_000;
const largestReceive = 10;

export class EventSource {
  readonly #mapping: EventSourceMapping;
  readonly #fed: Fed;
  readonly #context: ServiceContext;
  readonly #stop = new AbortController();
  #pollers: Promise<void>[] = [];

  constructor(mapping: EventSourceMapping, fed: Fed, context: ServiceContext) {
    this.#mapping = mapping;
    this.#fed = fed;
    this.#context = context;
  }

  start(): void {
    const most = Math.min(this.#mapping.ScalingConfig?.MaximumConcurrency ?? Infinity, this.#fed.limit);
    this.#pollers = Array.from({ length: this.#mapping.Enabled ? most : 0 }, () => this.#poll());
  }

  /** The pollers end when the functions they wait for do. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#pollers);
  }

  async #poll(): Promise<void> {
    const { desk } = this.#context.service('sqs') as SqsService;
    while (!this.#stop.signal.aborted) {
      try {
        const queue = desk.queue(this.#mapping.EventSourceArn);
        this.#allow(queue);
        const batch = await this.#batch(queue);
        if (batch.length > 0) await this.#feed(queue, batch);
      } catch (error) {
        if (!(error instanceof AwsError))
          this.#context.log.note('lambda.mapping-failed', { function: this.#fed.arn, error: String(error) });
        await this.#pause();
      }
    }
  }

  #allow(queue: OpenQueue): void {
    const { authorize, service } = this.#context;
    const caller = this.#fed.role;
    for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']) {
      authorize({ caller, action, resource: queue.arn });
    }
    const keyArn = (service('kms') as Service & KeyUse).keyArn(queue.KmsMasterKeyId);
    if (keyArn !== undefined) authorize({ caller, action: 'kms:Decrypt', resource: keyArn });
  }

  /** The first message starts the window; the batch is full, or the window over. */
  async #batch(queue: OpenQueue): Promise<Message[]> {
    const { BatchSize, MaximumBatchingWindowInSeconds } = this.#mapping;
    const { desk } = this.#context.service('sqs') as SqsService;
    const batch: Message[] = [];
    let until = 0;
    for (;;) {
      const waitMilliseconds = batch.length === 0 ? longPollMilliseconds : until - this.#context.clock.now();
      if (batch.length >= BatchSize || (batch.length > 0 && waitMilliseconds <= 0)) return batch;
      const most = Math.min(BatchSize - batch.length, largestReceive);
      const got = await desk.receive(queue, {
        most,
        waitMilliseconds,
        holder: mappingHolder,
        signal: this.#stop.signal,
      });
      if (this.#stop.signal.aborted || (got.length === 0 && batch.length === 0)) return [];
      if (batch.length === 0) until = this.#context.clock.now() + MaximumBatchingWindowInSeconds * 1000;
      batch.push(...got);
    }
  }

  async #feed(queue: OpenQueue, batch: readonly Message[]): Promise<void> {
    const { desk } = this.#context.service('sqs') as SqsService;
    const event = { Records: batch.map((message) => recordOf(queue, message, this.#context.region)) };
    const outcome = await this.#fed.invoke(JSON.stringify(event));
    // Stopping the home killed the function: that is no failure of the message.
    if ('error' in outcome && this.#stop.signal.aborted) {
      for (const { receipt } of batch) desk.messages.giveBack(queue, receipt);
      return;
    }
    const failed = this.#failedOf(outcome, batch);
    const done = batch.filter(({ id }) => !failed.has(id)).map(({ receipt }) => receipt);
    desk.remove(queue, done);
    if (failed.size > 0)
      this.#context.log.note('lambda.batch-failed', { function: this.#fed.arn, failed: failed.size, of: batch.length });
  }

  /** What failed stays in the queue until its visibility time-out. An answer that makes no sense fails the whole batch. */
  #failedOf(outcome: Outcome, batch: readonly Message[]): ReadonlySet<string> {
    const all = new Set(batch.map(({ id }) => id));
    if ('error' in outcome) return all;
    if (this.#mapping.FunctionResponseTypes.length === 0) return new Set();
    const answer = BatchAnswer.safeParse(JSON.parse(outcome.payload));
    if (!answer.success) return all;
    const failed = answer.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? [];
    return failed.every((id) => all.has(id)) ? new Set(failed) : all;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#context.clock.after(afterRefusalMilliseconds, resolve);
      this.#stop.signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });
  }
}

const BatchAnswer = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullable();

function recordOf(queue: OpenQueue, message: Message, awsRegion: string): object {
  const attributes = Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => {
    return [
      name,
      {
        stringValue: StringValue,
        binaryValue: BinaryValue,
        stringListValues: [],
        binaryListValues: [],
        dataType: DataType,
      },
    ];
  });
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: systemAttributes(queue, message),
    messageAttributes: Object.fromEntries(attributes) as object,
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion,
  };
}
