// Queues, each with a dead-letter queue and an alarm on it: what cannot be worked on waits there for a person.
import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Alarms, Impact } from './alarms.ts';

interface QueueOptions extends Impact {
  /** Of the function behind it; a message stays hidden six times as long, as AWS advises. */
  readonly workerTimeout: Duration;
  readonly fifo?: boolean;
}

const keptFor = Duration.days(14);

function bare(scope: Construct, id: string, fifo: boolean): Queue {
  return new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: keptFor,
    ...(fifo && { fifo }),
  });
}

/** A queue in which things only end up. */
export function deadLetterQueue(scope: Construct, id: string, alarms: Alarms, impact: Impact, fifo = false): Queue {
  const queue = bare(scope, id, fifo);
  const metric = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' });
  alarms.add(`${id}Filled`, { metric, ...impact });
  acknowledge(queue, { 'Serverless::Serverless-SQSRedrivePolicy': 'This is the queue in which things end up.' });
  return queue;
}

export function workQueue(scope: Construct, id: string, alarms: Alarms, options: QueueOptions): Queue {
  const { workerTimeout, fifo = false } = options;
  const deadLetters = deadLetterQueue(scope, `${id}DeadLetters`, alarms, options, fifo);
  return new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: keptFor,
    visibilityTimeout: Duration.seconds(workerTimeout.toSeconds() * 6),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    ...(fifo && { fifo }),
  });
}

/** Each message is answered for itself: one bad message does not repeat the others. */
export function takeFrom(worker: LambdaFunction, queue: Queue, batchSize: number): void {
  const source = new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true });
  worker.addEventSource(source);
  acknowledge(worker, {
    'Serverless::Serverless-LambdaEventSourceMappingDestination':
      'A queue has no failure destination: what cannot be worked on ends in its dead-letter queue.',
  });
}
