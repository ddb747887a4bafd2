// Stands in for Amazon SES (API v2, SendEmail): every message becomes a file in `<data>/outbox`, from where an office
// takes it by hand, or, where HOSO_SMTP_URL names a mail server, this machine sends it itself. What could not be sent
// stays and is tried again; what was sent lies in `outbox/sent`. Checked against the API reference of SESv2, 2026-11-25.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { AwsError, jsonOf } from '../service.ts';
import type {
  AwsReply,
  AwsRequest,
  Identity,
  Resource,
  Service,
  ServiceContext,
  ServiceModule,
  Unnamed,
} from '../service.ts';
import { emlOf } from './eml.ts';
import { Outbox } from './outbox.ts';
import { smtp } from './smtp.ts';

const EmailIdentity = z.strictObject({ EmailIdentity: z.email(), Tags: z.unknown().optional() });

const text = z.strictObject({ Data: z.string(), Charset: z.literal('UTF-8').default('UTF-8') });
const SendEmail = z.strictObject({
  FromEmailAddress: z.email(),
  Destination: z.strictObject({ ToAddresses: z.array(z.email()).min(1).max(50) }),
  Content: z.strictObject({
    Simple: z.strictObject({ Subject: text, Body: z.strictObject({ Text: text }) }),
  }),
});

const path = '/v2/email/outbound-emails';

function identityOf({ account, region, text: property, logicalId }: Unnamed): Identity {
  const ref = property('EmailIdentity') ?? logicalId;
  return { ref, arn: `arn:aws:ses:${region}:${account}:identity/${ref}`, attributes: {} };
}

function parsed(body: unknown): z.infer<typeof SendEmail> {
  const result = SendEmail.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AwsError('BadRequestException', `${issue?.path.join('.')}: ${issue?.message}`);
}

export function createSes(context: ServiceContext): Service {
  const identities = new Map<string, string>();
  const outbox = new Outbox(join(context.dataDir, 'outbox'), { ...context, send: smtp(process.env.HOSO_SMTP_URL) });

  async function sendEmail(request: AwsRequest): Promise<AwsReply> {
    const { FromEmailAddress: from, Destination, Content } = parsed(await jsonOf(request));
    const arn = identities.get(from);
    if (arn === undefined) throw new AwsError('MessageRejected', 'Email address is not verified.');
    context.authorize({ caller: request.caller, action: 'ses:SendEmail', resource: arn });
    const id = randomUUID();
    const { Subject, Body } = Content.Simple;
    const at = new Date(context.clock.now());
    const message = { id, from, to: Destination.ToAddresses, subject: Subject.Data, text: Body.Text.Data, at };
    await outbox.put(`${at.toISOString().replaceAll(':', '')}-${id}`, emlOf(message));
    return { status: 200, body: { MessageId: id } };
  }

  return {
    declare({ identity }: Resource) {
      identities.set(identity.ref, identity.arn ?? '');
    },
    async handle(request) {
      if (request.method === 'POST' && request.path === path) return sendEmail(request);
      throw new AwsError('UnknownOperationException', `${request.method} ${request.path} is not served here`, 404);
    },
    start: () => outbox.start(),
    stop: () => outbox.stop(),
  };
}

export const ses: ServiceModule = {
  name: 'ses',
  types: { 'AWS::SES::EmailIdentity': { schema: EmailIdentity, identify: identityOf } },
  create: createSes,
};
