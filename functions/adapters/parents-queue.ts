// The FIFO queue of parents to be summed again: one group per parent, so that one worker at a time sums it.
import { randomUUID } from 'node:crypto';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { ParentMessage } from '../../events/steps.ts';
import { calling } from './aws-fault.ts';

export interface ParentsQueue {
  send(parent: ParentMessage): Promise<void>;
}

export function openParentsQueue(QueueUrl: string, client = new SQSClient({})): ParentsQueue {
  return {
    async send({ unit, period }) {
      const command = new SendMessageCommand({
        QueueUrl,
        MessageBody: JSON.stringify({ unit, period }),
        MessageGroupId: groupOf(unit),
        // Each is a message of its own: what changed within five minutes of the last one must be summed too.
        MessageDeduplicationId: randomUUID(),
      });
      await calling(client.send(command));
    },
  };
}

/** Groups are named in ASCII; codes of units need not be. */
const groupOf = (unit: string) => Buffer.from(unit, 'utf8').toString('base64url');
