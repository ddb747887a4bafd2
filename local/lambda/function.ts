// Functions and what hangs on them, as the template describes them.
import { z } from 'zod';
import type { Identity, ResourceType, Unnamed } from '../service.ts';

export const LambdaFunction = z.strictObject({
  FunctionName: z.string().optional(),
  Description: z.string().optional(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string().regex(/^nodejs\d+\.x$/, 'only Node functions run here'),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  ReservedConcurrentExecutions: z.number().optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  EphemeralStorage: z.strictObject({ Size: z.number() }).optional(),
  Layers: z.array(z.never()).optional(),
  /** This machine has one architecture; what the asset needs of it, it brings along. */
  Architectures: z.array(z.string()).optional(),
  /** No traces are kept; logs go to files as they come; the environment never leaves this machine. */
  TracingConfig: z.unknown().optional(),
  LoggingConfig: z.unknown().optional(),
  KmsKeyArn: z.string().optional(),
  RecursiveLoop: z.string().optional(),
  RuntimeManagementConfig: z.unknown().optional(),
  Tags: z.unknown().optional(),
});
export type LambdaFunction = z.infer<typeof LambdaFunction>;

export const Permission = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

export const EventSourceMapping = z.strictObject({
  FunctionName: z.string(),
  EventSourceArn: z.string().startsWith('arn:aws:sqs:', 'only queues are event sources here'),
  Enabled: z.boolean().default(true),
  BatchSize: z.number().int().min(1).max(10_000).default(10),
  MaximumBatchingWindowInSeconds: z.number().min(0).max(300).default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().int().min(2) }).optional(),
  Tags: z.unknown().optional(),
});
export type EventSourceMapping = z.infer<typeof EventSourceMapping>;

export const EventInvokeConfig = z.strictObject({
  FunctionName: z.string(),
  Qualifier: z.literal('$LATEST'),
  MaximumRetryAttempts: z.number().int().min(0).max(2).default(2),
  MaximumEventAgeInSeconds: z.number().default(21_600),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).optional(),
});
export type EventInvokeConfig = z.infer<typeof EventInvokeConfig>;

function functionIdentity({ stack, logicalId, account, region, text }: Unnamed): Identity {
  const ref = text('FunctionName') ?? `${stack}-${logicalId}`.slice(0, 64);
  return { ref, arn: `arn:aws:lambda:${region}:${account}:function:${ref}`, attributes: {} };
}

const unnamed = ({ logicalId }: Unnamed): Identity => ({ ref: logicalId, attributes: { Id: logicalId } });

export const functionTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::Lambda::Function': { schema: LambdaFunction, identify: functionIdentity },
  'AWS::Lambda::Permission': { schema: Permission, identify: unnamed },
  'AWS::Lambda::EventSourceMapping': { schema: EventSourceMapping, identify: unnamed },
  'AWS::Lambda::EventInvokeConfig': { schema: EventInvokeConfig, identify: unnamed },
};
