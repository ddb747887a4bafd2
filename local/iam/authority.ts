// Who may do what: the policies of the template, asked at every call.
import { AwsError } from '../service.ts';
import type { Authorize, Call, Caller, Log } from '../service.ts';
import { evaluate } from './evaluate.ts';
import type { Verdict } from './evaluate.ts';
import { statementsOf } from './policy.ts';
import type { Statement } from './policy.ts';

export interface Refusal {
  readonly who: string;
  readonly action: string;
  readonly resource: string;
}

export interface Authority {
  readonly authorize: Authorize;
  readonly refusals: readonly Refusal[];
  readonly attachPolicy: (arn: string, document: unknown) => void;
  readonly attachTrust: (roleArn: string, document: unknown) => void;
  /** A resource of the template runs under the role; its ARN is the source when the role is assumed. */
  readonly attachUser: (roleArn: string, resourceArn: string) => void;
  readonly assume: (roleArn: string, principal: string, sourceArn?: string) => Caller;
}

export function createAuthority(account: string, region: string, log: Log): Authority {
  const policies = new Map<string, Statement[]>();
  const trust = new Map<string, readonly Statement[]>();
  const users = new Map<string, string>();
  const refusals: Refusal[] = [];
  const printed = new Set<string>();

  function refuse(call: Call, verdict: Verdict): never {
    const refusal = { who: principalOf(call.caller, account), action: call.action, resource: call.resource };
    refusals.push(refusal);
    log.note('access.denied', { ...refusal });
    const sentence = sentenceOf(refusal, call, verdict);
    if (!printed.has(sentence)) log.say({ vi: vietnamese(refusal), en: sentence });
    printed.add(sentence);
    throw new AwsError('AccessDenied', sentence, 403);
  }

  function authorize(call: Call): void {
    const identity = call.caller.kind === 'role' ? (policies.get(call.caller.arn) ?? []) : [];
    const resource = policies.get(ownerOf(call.resource)) ?? [];
    const verdict = evaluate(call, { account, region, identity, resource });
    if (verdict !== 'allowed') refuse(call, verdict);
  }

  function assume(roleArn: string, principal: string, sourceArn = users.get(roleArn) ?? ''): Caller {
    const caller = { kind: 'service', principal, sourceArn } as const;
    const call: Call = { caller, action: 'sts:AssumeRole', resource: roleArn };
    const verdict = evaluate(call, { account, region, identity: [], resource: trust.get(roleArn) ?? [] });
    if (verdict !== 'allowed') refuse(call, verdict);
    return { kind: 'role', arn: roleArn, session: principal.split('.')[0] ?? principal };
  }

  return {
    authorize,
    assume,
    refusals,
    attachPolicy: (arn, document) => {
      policies.set(arn, [...(policies.get(arn) ?? []), ...statementsOf(document)]);
    },
    attachUser: (roleArn, resourceArn) => {
      users.set(roleArn, resourceArn);
    },
    attachTrust: (roleArn, document) => {
      trust.set(roleArn, statementsOf(document));
    },
  };
}

/** The resource whose policy decides: an object's is its bucket's. `arn:aws:s3:::b/k` -> `arn:aws:s3:::b` */
function ownerOf(arn: string): string {
  return arn.startsWith('arn:aws:s3:::') ? (arn.split('/')[0] ?? arn) : arn;
}

function principalOf(caller: Caller, account: string): string {
  if (caller.kind === 'role') {
    return `arn:aws:sts::${account}:assumed-role/${caller.arn.split('/').at(-1) ?? ''}/${caller.session}`;
  }
  if (caller.kind === 'service') return `${caller.principal} (${caller.sourceArn})`;
  return caller.kind;
}

function sentenceOf({ who, action, resource }: Refusal, { caller }: Call, verdict: Verdict): string {
  const policy = caller.kind === 'role' ? 'identity-based policy' : 'resource-based policy';
  const because = verdict === 'denied' ? 'an explicit deny in a policy' : `no ${policy} allows the ${action} action`;
  const subject = caller.kind === 'service' ? 'Service' : 'User';
  return `${subject}: ${who} is not authorized to perform: ${action} on resource: ${resource} because ${because === 'an explicit deny in a policy' ? 'of ' : ''}${because}`;
}

function vietnamese({ who, action, resource }: Refusal): string {
  return `Bị từ chối: ${who} thiếu quyền ${action} trên ${resource}`;
}
