// The queue of closed versions whose files are still to be made.
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { ReportMessage } from '../../events/steps.ts';
import { calling } from './aws-fault.ts';

export interface ReportsQueue {
  send(message: ReportMessage): Promise<void>;
}

export function openReportsQueue(QueueUrl: string, client = new SQSClient({})): ReportsQueue {
  return {
    async send({ period, number, unit }) {
      const MessageBody = JSON.stringify({ period, number, unit });
      await calling(client.send(new SendMessageCommand({ QueueUrl, MessageBody })));
    },
  };
}
