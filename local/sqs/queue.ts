// Queues and their policies, as the template describes them.
import { z } from 'zod';
import type { Identity, ResourceType, Unnamed } from '../service.ts';

const seconds = (most: number) => z.coerce.number().int().min(0).max(most);

export const Queue = z.strictObject({
  QueueName: z.string().optional(),
  FifoQueue: z.boolean().default(false),
  ContentBasedDeduplication: z.boolean().default(false),
  VisibilityTimeout: seconds(43_200).default(30),
  MessageRetentionPeriod: seconds(1_209_600).default(345_600),
  DelaySeconds: seconds(900).default(0),
  ReceiveMessageWaitTimeSeconds: seconds(20).default(0),
  MaximumMessageSize: z.coerce.number().default(1_048_576),
  RedrivePolicy: z
    .strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number().int().min(1) })
    .optional(),
  RedriveAllowPolicy: z.unknown().optional(),
  KmsMasterKeyId: z.string().optional(),
  KmsDataKeyReusePeriodSeconds: z.coerce.number().optional(),
  SqsManagedSseEnabled: z.boolean().optional(),
  /** Throughput of the real service only. */
  DeduplicationScope: z.enum(['queue', 'messageGroup']).optional(),
  FifoThroughputLimit: z.string().optional(),
  Tags: z.unknown().optional(),
});

export interface OpenQueue extends z.infer<typeof Queue> {
  readonly name: string;
  readonly arn: string;
}

export const QueuePolicy = z.strictObject({ Queues: z.array(z.string()), PolicyDocument: z.unknown() });

function queueIdentity({ stack, logicalId, account, region, endpoint, text, flag }: Unnamed): Identity {
  const name = text('QueueName') ?? `${stack}-${logicalId}${flag('FifoQueue') ? '.fifo' : ''}`;
  const url = `${endpoint}/${account}/${name}`;
  return { ref: url, arn: `arn:aws:sqs:${region}:${account}:${name}`, attributes: { QueueName: name, QueueUrl: url } };
}

export const queueTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::SQS::Queue': { schema: Queue, identify: queueIdentity },
  'AWS::SQS::QueuePolicy': { schema: QueuePolicy, identify: ({ logicalId }) => ({ ref: logicalId, attributes: {} }) },
};
