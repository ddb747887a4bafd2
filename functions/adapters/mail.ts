// Mail through Amazon SES (API v2). Nothing of a person's papers is ever in it: counts, units, days.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { calling } from './aws-fault.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

export function openMailer(from: string, client = new SESv2Client({})): Mailer {
  return {
    async send({ to, subject, text }) {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
      });
      await calling(client.send(command));
    },
  };
}
