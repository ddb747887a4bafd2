// Roles and their policies. Nothing of IAM is spoken over the wire here: policies are what the template says.
import { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { AwsError } from '../service.ts';
import type { Identity, Resource, Service, Unnamed } from '../service.ts';
import { inertManagedPolicies } from '../template/inert.ts';
import type { Authority } from './authority.ts';

const InlinePolicy = z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown() });

const Role = z.strictObject({
  RoleName: z.string().optional(),
  Description: z.string().optional(),
  AssumeRolePolicyDocument: z.unknown(),
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: z.array(InlinePolicy).default([]),
  MaxSessionDuration: z.number().optional(),
  Path: z.string().optional(),
  Tags: z.unknown().optional(),
});

const Policy = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).default([]),
});

const ManagedPolicy = z.strictObject({
  ManagedPolicyName: z.string().optional(),
  Description: z.string().optional(),
  Path: z.string().optional(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).default([]),
});

const iamArn = (account: string, kind: string, name: string): string => `arn:aws:iam::${account}:${kind}/${name}`;

function roleIdentity({ stack, logicalId, account, text }: Unnamed): Identity {
  const ref = text('RoleName') ?? `${stack}-${logicalId}`;
  return { ref, arn: iamArn(account, 'role', ref), attributes: { RoleId: `AROA${ref}` } };
}

function managedIdentity({ stack, logicalId, account, text }: Unnamed): Identity {
  const arn = iamArn(account, 'policy', text('ManagedPolicyName') ?? `${stack}-${logicalId}`);
  return { ref: arn, arn, attributes: { PolicyArn: arn } };
}

export const iamTypes = {
  'AWS::IAM::Role': { schema: Role, identify: roleIdentity },
  'AWS::IAM::Policy': {
    schema: Policy,
    identify: ({ stack, logicalId }: Unnamed) => ({ ref: `${stack}-${logicalId}`, attributes: {} }),
  },
  'AWS::IAM::ManagedPolicy': { schema: ManagedPolicy, identify: managedIdentity },
};

/** Managed policies may be declared after the roles that name them, so they are joined when all are there. */
export function createIam(authority: Authority, account: string): Service {
  const managed = new Map<string, unknown>();
  const wanted: { roleArn: string; policyArn: string }[] = [];

  function declareRole(arn: string, role: z.infer<typeof Role>): void {
    authority.attachTrust(arn, role.AssumeRolePolicyDocument);
    for (const { PolicyDocument } of role.Policies) authority.attachPolicy(arn, PolicyDocument);
    for (const policyArn of role.ManagedPolicyArns) wanted.push({ roleArn: arn, policyArn });
  }

  return {
    declare({ type, identity, properties }: Resource) {
      const arn = identity.arn ?? identity.ref;
      if (type === 'AWS::IAM::Role') declareRole(arn, properties as z.infer<typeof Role>);
      else {
        const { Roles, PolicyDocument } = properties as z.infer<typeof Policy>;
        if (type === 'AWS::IAM::ManagedPolicy') managed.set(arn, PolicyDocument);
        for (const role of Roles) authority.attachPolicy(iamArn(account, 'role', role), PolicyDocument);
      }
    },
    start() {
      for (const { roleArn, policyArn } of wanted) {
        const document = managed.get(policyArn);
        if (document !== undefined) authority.attachPolicy(roleArn, document);
        else if (!inertManagedPolicies.some((name) => policyArn.endsWith(`:policy/${name}`))) {
          throw new Fault('invalid-input', 'template.managed-policy-unknown', { policy: policyArn });
        }
      }
    },
    handle({ target, method, path }) {
      return Promise.reject(new AwsError('NotImplemented', `iam: ${target || `${method} ${path}`}`, 501));
    },
  };
}
