// The calls of the Step Functions API that are answered here, their bodies read strictly.
// Shapes: AWS Step Functions API Reference.

import { z } from 'zod';
import { payloadLimitBytes } from './payload.ts';

const arn = z.string().min(1);
const limit = z.int().min(0).max(1000).default(100);
const nextToken = z.string().optional();

/** Letters that AWS refuses in names. */
export const namePattern = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

export const requests = {
  StartExecution: z.strictObject({
    stateMachineArn: arn,
    name: z.string().optional(),
    input: z.string().default('{}'),
    traceHeader: z.string().optional(),
  }),
  DescribeExecution: z.strictObject({ executionArn: arn, includedData: z.literal('ALL_DATA').optional() }),
  StopExecution: z.strictObject({ executionArn: arn, error: z.string().optional(), cause: z.string().optional() }),
  ListExecutions: z.strictObject({
    ...{ stateMachineArn: arn, maxResults: limit, nextToken },
    statusFilter: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
  }),
  GetExecutionHistory: z.strictObject({
    ...{ executionArn: arn, maxResults: limit, nextToken },
    reverseOrder: z.boolean().default(false),
    includeExecutionData: z.boolean().optional(),
  }),
} as const;

export type Requests = { [Name in keyof typeof requests]: z.infer<(typeof requests)[Name]> };

export const isTooLarge = (input: string): boolean => Buffer.byteLength(input) > payloadLimitBytes;
