// AWS::Lambda::Permission as the statement it becomes in the function's resource policy.
import type { z } from 'zod';
import { Permission } from './function.ts';

export function permissionPolicy(
  properties: unknown,
  arnOf: (name: string) => string,
): { arn: string; policy: object } {
  const { Action, FunctionName, Principal, SourceArn, SourceAccount }: z.infer<typeof Permission> =
    Permission.parse(properties);
  const arn = arnOf(FunctionName);
  const isService = Principal.includes('.amazonaws.com');
  const Condition = {
    ...(SourceArn !== undefined && { ArnLike: { 'aws:SourceArn': SourceArn } }),
    ...(SourceAccount !== undefined && { StringEquals: { 'aws:SourceAccount': SourceAccount } }),
  };
  const who = isService ? { Service: Principal } : { AWS: Principal };
  return { arn, policy: { Statement: [{ Effect: 'Allow', Principal: who, Action, Resource: arn, Condition }] } };
}
