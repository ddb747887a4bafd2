// SQS in AWS JSON 1.0, as the SDK speaks it, on the durable queues of messages.ts.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Operations.html
import { z } from 'zod';
import type { KeyUse } from '../kms/kms.ts';
import { AwsError, jsonOf } from '../service.ts';
import type { AwsRequest, Caller, Delivery, Resource, Service, ServiceContext, ServiceModule } from '../service.ts';
import { Desk } from './desk.ts';
import { md5, md5OfAttributes } from './digest.ts';
import { Messages } from './messages.ts';
import type { Message, NewMessage } from './messages.ts';
import { queueTypes } from './queue.ts';
import type { OpenQueue, Queue, QueuePolicy } from './queue.ts';

const Attribute = z.looseObject({
  DataType: z.string(),
  StringValue: z.string().optional(),
  BinaryValue: z.string().optional(),
});

const Outgoing = z.object({
  MessageBody: z.string(),
  DelaySeconds: z.number().optional(),
  MessageAttributes: z.record(z.string(), Attribute).optional(),
  MessageGroupId: z.string().optional(),
  MessageDeduplicationId: z.string().optional(),
});
const Url = z.object({ QueueUrl: z.string() });
const Id = z.object({ Id: z.string() });
const Receipt = z.object({ ReceiptHandle: z.string() });
const Visibility = Receipt.extend({ VisibilityTimeout: z.number().min(0).max(43_200) });
const SendBatch = Url.extend({ Entries: z.array(Outgoing.extend(Id.shape)).min(1).max(10) });
const DeleteBatch = Url.extend({ Entries: z.array(Receipt.extend(Id.shape)).min(1).max(10) });
const VisibilityBatch = Url.extend({ Entries: z.array(Visibility.extend(Id.shape)).min(1).max(10) });
const Receive = Url.extend({
  MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
  WaitTimeSeconds: z.number().min(0).max(20).optional(),
  VisibilityTimeout: z.number().min(0).max(43_200).optional(),
});
const Move = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

interface Call {
  readonly desk: Desk;
  readonly context: ServiceContext;
  readonly caller: Caller;
  readonly input: unknown;
}

type Operation = (call: Call) => object | Promise<object>;

const operations: Readonly<Record<string, Operation>> = {
  SendMessage: (call) => {
    const message = input(call, Outgoing.extend(Url.shape));
    return sendTo(call, sendable(call, message.QueueUrl), message);
  },
  SendMessageBatch: (call) => {
    const { QueueUrl, Entries } = input(call, SendBatch);
    const queue = sendable(call, QueueUrl);
    return each(Entries, (entry) => sendTo(call, queue, entry));
  },
  ReceiveMessage: receive,
  DeleteMessage: (call) => {
    const { QueueUrl, ReceiptHandle } = input(call, Url.extend(Receipt.shape));
    call.desk.remove(allowed(call, 'sqs:DeleteMessage', QueueUrl), [ReceiptHandle]);
    return {};
  },
  DeleteMessageBatch: (call) => {
    const { QueueUrl, Entries } = input(call, DeleteBatch);
    const queue = allowed(call, 'sqs:DeleteMessage', QueueUrl);
    return each(Entries, ({ ReceiptHandle }) => {
      call.desk.remove(queue, [ReceiptHandle]);
      return {};
    });
  },
  ChangeMessageVisibility: (call) => {
    const { QueueUrl, ...change } = input(call, Url.extend(Visibility.shape));
    return changeVisibility(call, allowed(call, 'sqs:ChangeMessageVisibility', QueueUrl), change);
  },
  ChangeMessageVisibilityBatch: (call) => {
    const { QueueUrl, Entries } = input(call, VisibilityBatch);
    const queue = allowed(call, 'sqs:ChangeMessageVisibility', QueueUrl);
    return each(Entries, (change) => changeVisibility(call, queue, change));
  },
  GetQueueUrl: (call) => {
    const { QueueName } = input(call, z.object({ QueueName: z.string() }));
    allowed(call, 'sqs:GetQueueUrl', QueueName);
    return { QueueUrl: `${call.context.endpoint}/${call.context.account}/${QueueName}` };
  },
  GetQueueAttributes: (call) => {
    const { QueueUrl } = input(call, Url);
    return { Attributes: attributesOf(call.desk, allowed(call, 'sqs:GetQueueAttributes', QueueUrl)) };
  },
  PurgeQueue: (call) => {
    call.desk.messages.purge(allowed(call, 'sqs:PurgeQueue', input(call, Url).QueueUrl));
    return {};
  },
  ListQueues: ({ desk, context, caller }) => {
    context.authorize({
      caller,
      action: 'sqs:ListQueues',
      resource: `arn:aws:sqs:${context.region}:${context.account}:*`,
    });
    return { QueueUrls: [...desk.queues.values()].map(({ name }) => `${context.endpoint}/${context.account}/${name}`) };
  },
  StartMessageMoveTask: (call) => {
    const { SourceArn, DestinationArn } = input(call, Move);
    const source = allowed(call, 'sqs:StartMessageMoveTask', SourceArn);
    allowed(call, 'sqs:ReceiveMessage', SourceArn);
    allowed(call, 'sqs:DeleteMessage', SourceArn);
    const back = [...call.desk.queues.values()].filter(
      ({ RedrivePolicy }) => RedrivePolicy?.deadLetterTargetArn === SourceArn,
    );
    for (const { arn } of back) if (DestinationArn === undefined) allowed(call, 'sqs:SendMessage', arn);
    if (DestinationArn !== undefined) allowed(call, 'sqs:SendMessage', DestinationArn);
    const moved = call.desk.messages.move(source, DestinationArn);
    for (const queue of call.desk.queues.values()) call.desk.wake(queue);
    return { TaskHandle: Buffer.from(`${SourceArn} ${moved}`).toString('base64') };
  },
};

function input<T extends z.ZodType>({ input: given }: Call, schema: T): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AwsError('InvalidParameterValue', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, 400);
}

/** By URL, ARN or name: the last part is the name. */
function allowed({ desk, context, caller }: Call, action: string, name: string): OpenQueue {
  const last = name.split(/[/:]/).at(-1) ?? '';
  const arn = `arn:aws:sqs:${context.region}:${context.account}:${last}`;
  context.authorize({ caller, action, resource: arn });
  return desk.queue(arn);
}

function sendable(call: Call, name: string): OpenQueue {
  const queue = allowed(call, 'sqs:SendMessage', name);
  allowKey(call, queue, ['kms:GenerateDataKey', 'kms:Decrypt']);
  return queue;
}

function allowKey(
  { context, caller }: Pick<Call, 'context' | 'caller'>,
  queue: OpenQueue,
  actions: readonly string[],
): void {
  const keyArn = (context.service('kms') as Service & KeyUse).keyArn(queue.KmsMasterKeyId);
  if (keyArn === undefined) return;
  const via = {
    'kms:ViaService': `sqs.${context.region}.amazonaws.com`,
    'kms:EncryptionContext:aws:sqs:arn': queue.arn,
  };
  for (const action of actions) context.authorize({ caller, action, resource: keyArn, context: via });
}

function sendTo({ desk }: Call, queue: OpenQueue, entry: z.infer<typeof Outgoing>): object {
  const { MessageBody, DelaySeconds, MessageAttributes = {}, MessageGroupId, MessageDeduplicationId } = entry;
  const message: NewMessage = {
    body: MessageBody,
    attributes: MessageAttributes,
    delaySeconds: DelaySeconds,
    groupId: MessageGroupId,
    deduplicationId: MessageDeduplicationId,
  };
  const { id, seq } = desk.send(queue, message);
  return {
    MessageId: id,
    MD5OfMessageBody: md5(MessageBody),
    MD5OfMessageAttributes: md5OfAttributes(MessageAttributes),
    ...(queue.FifoQueue && { SequenceNumber: sequenceNumber(seq) }),
  };
}

function each<T extends { Id: string }>(entries: readonly T[], work: (entry: T) => object): object {
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...work(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
    }
  }
  return { Successful, Failed };
}

async function receive(call: Call): Promise<object> {
  const { QueueUrl, MaxNumberOfMessages, WaitTimeSeconds, VisibilityTimeout } = input(call, Receive);
  const queue = allowed(call, 'sqs:ReceiveMessage', QueueUrl);
  allowKey(call, queue, ['kms:Decrypt']);
  const found = await call.desk.receive(queue, {
    most: MaxNumberOfMessages,
    waitMilliseconds: (WaitTimeSeconds ?? queue.ReceiveMessageWaitTimeSeconds) * 1000,
    visibilitySeconds: VisibilityTimeout,
    holder: 'client',
  });
  const Messages = found.map((message) => ({
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: systemAttributes(queue, message),
    MessageAttributes: message.attributes,
    MD5OfMessageAttributes: md5OfAttributes(message.attributes),
  }));
  return Messages.length === 0 ? {} : { Messages };
}

function changeVisibility(
  { desk }: Call,
  queue: OpenQueue,
  { ReceiptHandle, VisibilityTimeout }: z.infer<typeof Visibility>,
): object {
  if (!desk.messages.changeVisibility(queue, ReceiptHandle, VisibilityTimeout)) {
    throw new AwsError('MessageNotInflight', 'The message referred to is not in flight.', 400);
  }
  desk.wake(queue);
  return {};
}

/** Twenty digits, rising. */
const sequenceNumber = (seq: number): string => String(seq).padStart(20, '0');

export function systemAttributes({ FifoQueue }: OpenQueue, message: Message): Record<string, string> {
  return {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: 'home',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    ...(FifoQueue && {
      SequenceNumber: sequenceNumber(message.seq),
      MessageGroupId: message.groupId ?? '',
      MessageDeduplicationId: message.deduplicationId ?? '',
    }),
  };
}

function attributesOf({ messages }: Desk, queue: OpenQueue): Record<string, string> {
  const { visible, inFlight, delayed } = messages.counts(queue);
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(queue.VisibilityTimeout),
    MessageRetentionPeriod: String(queue.MessageRetentionPeriod),
    MaximumMessageSize: String(queue.MaximumMessageSize),
    DelaySeconds: String(queue.DelaySeconds),
    ReceiveMessageWaitTimeSeconds: String(queue.ReceiveMessageWaitTimeSeconds),
    ...(queue.RedrivePolicy !== undefined && { RedrivePolicy: JSON.stringify(queue.RedrivePolicy) }),
    ...(queue.FifoQueue && { FifoQueue: 'true', ContentBasedDeduplication: String(queue.ContentBasedDeduplication) }),
  };
}

/** Receivers inside this home: what they held when it died is free again at the next start. */
export const mappingHolder = 'mapping';

function create(context: ServiceContext): Service & { desk: Desk } {
  const desk = new Desk(new Messages(context.store, () => context.clock.now()), context.clock);
  return {
    desk,
    declare: ({ type, identity, properties }: Resource) => {
      if (type === 'AWS::SQS::Queue') {
        const arn = identity.arn ?? '';
        desk.queues.set(arn, {
          ...(properties as z.infer<typeof Queue>),
          arn,
          name: identity.attributes.QueueName ?? '',
        });
        return;
      }
      const { Queues, PolicyDocument } = properties as z.infer<typeof QueuePolicy>;
      const names = Queues.map((url) => url.split('/').at(-1) ?? '');
      for (const name of names)
        context.attachPolicy(`arn:aws:sqs:${context.region}:${context.account}:${name}`, PolicyDocument);
    },
    start: () => {
      desk.messages.letGo(mappingHolder);
    },
    handle: async (request: AwsRequest) => {
      const name = request.target.split('.')[1] ?? '';
      const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
      if (operation === undefined)
        throw new AwsError('NotImplemented', `sqs: ${name || request.method} is not implemented here`, 501);
      const body = await operation({ desk, context, caller: request.caller, input: await jsonOf(request) });
      return { status: 200, body };
    },
    accept: ({ targetArn, payload, caller, messageGroupId, deduplicationId, taken }: Delivery) => {
      const call = { desk, context, caller, input: {} };
      const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
      const queue = sendable(call, targetArn);
      const sent = context.store.transaction(() => {
        taken?.();
        return desk.send(queue, { body, groupId: messageGroupId, deduplicationId });
      });
      return Promise.resolve(sent);
    },
  };
}

export interface SqsService extends Service {
  readonly desk: Desk;
}

export const sqs: ServiceModule = { name: 'sqs', types: queueTypes, create };
