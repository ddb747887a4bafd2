// Rules of EventBridge, as the template describes them.
import { z } from 'zod';
import type { Identity, ResourceType, Unnamed } from '../service.ts';

export const Target = z.strictObject({
  Id: z.string(),
  Arn: z.string(),
  RoleArn: z.string().optional(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .strictObject({ InputPathsMap: z.record(z.string(), z.string()).optional(), InputTemplate: z.string() })
    .optional(),
  SqsParameters: z.strictObject({ MessageGroupId: z.string() }).optional(),
  RetryPolicy: z
    .strictObject({ MaximumRetryAttempts: z.number().optional(), MaximumEventAgeInSeconds: z.number().optional() })
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
});
export type Target = z.infer<typeof Target>;

export const Rule = z.strictObject({
  Name: z.string().optional(),
  Description: z.string().optional(),
  EventBusName: z.string().default('default'),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(Target).default([]),
  Tags: z.unknown().optional(),
});
export type Rule = z.infer<typeof Rule>;

export const EventBus = z.strictObject({
  Name: z.string(),
  Description: z.string().optional(),
  Tags: z.unknown().optional(),
});

function ruleIdentity({ stack, logicalId, account, region, text }: Unnamed): Identity {
  const name = text('Name') ?? `${stack}-${logicalId}`;
  const bus = text('EventBusName');
  const path = bus === undefined || bus === 'default' ? name : `${bus}/${name}`;
  return { ref: name, arn: `arn:aws:events:${region}:${account}:rule/${path}`, attributes: {} };
}

function busIdentity({ logicalId, account, region, text }: Unnamed): Identity {
  const ref = text('Name') ?? logicalId;
  return { ref, arn: `arn:aws:events:${region}:${account}:event-bus/${ref}`, attributes: { Name: ref } };
}

export const ruleTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::Events::Rule': { schema: Rule, identify: ruleIdentity },
  'AWS::Events::EventBus': { schema: EventBus, identify: busIdentity },
};
