// What the template may say of a schedule here. Properties: AWS::Scheduler::* in the CloudFormation reference.

import { z } from 'zod';

const inert = (reason: string) => z.unknown().optional().describe(reason);
const whole = z.coerce.number().int().nonnegative();

const target = z.strictObject({
  Arn: z.string().regex(/^arn:aws:(lambda|states|sqs):/, { error: 'only functions, state machines and queues' }),
  RoleArn: z.string(),
  Input: z.string().optional(),
  RetryPolicy: z
    .strictObject({ MaximumRetryAttempts: whole.default(185), MaximumEventAgeInSeconds: whole.default(86_400) })
    .default({ MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 }),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
  SqsParameters: z.strictObject({ MessageGroupId: z.string() }).optional(),
});
export type Target = z.infer<typeof target>;

export const schedule = z.strictObject({
  ...{ Name: z.string().optional(), GroupName: z.string().optional(), Description: inert('for people') },
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().optional(),
  StartDate: z.iso.datetime({ offset: true }).optional(),
  EndDate: z.iso.datetime({ offset: true }).optional(),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  KmsKeyArn: inert('encrypt the disk'),
  Target: target,
});

export const group = z.strictObject({ Name: z.string().optional(), Tags: inert('names only') });
