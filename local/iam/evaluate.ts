// May this caller do this? Within one account: an explicit Deny wins, then an Allow of the role or of the resource.
// A key is stricter: its own policy must allow, or hand the decision to IAM by naming the account.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import type { Call, Caller } from '../service.ts';
import { holds } from './conditions.ts';
import type { Context } from './conditions.ts';
import { matches } from './pattern.ts';
import type { Statement } from './policy.ts';

export interface Policies {
  readonly account: string;
  readonly region: string;
  readonly identity: readonly Statement[];
  readonly resource: readonly Statement[];
}

export type Verdict = 'allowed' | 'not-allowed' | 'denied';

export function evaluate(call: Call, policies: Policies): Verdict {
  const { caller } = call;
  if (caller.kind === 'operator') return 'allowed';
  const context = contextOf(call, policies);
  const identity = policies.identity.filter((statement) => applies(statement, call, context));
  const resource = policies.resource.filter((statement) => applies(statement, call, context));
  const forCaller = resource.filter((statement) => concerns(statement, caller, policies.account));
  if ([...identity, ...forCaller].some(({ Effect }) => Effect === 'Deny')) return 'denied';
  const direct = forCaller.some(
    (statement) => statement.Effect === 'Allow' && !namesAccountOnly(statement, policies.account),
  );
  if (direct) return 'allowed';
  const byRole = identity.some(({ Effect }) => Effect === 'Allow');
  const delegated = !call.action.startsWith('kms:') || forCaller.some(({ Effect }) => Effect === 'Allow');
  return byRole && delegated ? 'allowed' : 'not-allowed';
}

/** The plain loopback endpoint counts as TLS: nothing leaves this machine. */
function contextOf({ caller, context }: Call, { account, region }: Policies): Context {
  return {
    'aws:SecureTransport': 'true',
    's3:TlsVersion': '1.3',
    'aws:RequestedRegion': region,
    'aws:PrincipalIsAWSService': String(caller.kind === 'service'),
    'kms:CallerAccount': account,
    ...(caller.kind === 'role' && { 'aws:PrincipalArn': caller.arn, 'aws:PrincipalAccount': account }),
    ...(caller.kind === 'service' && { 'aws:SourceArn': caller.sourceArn, 'aws:SourceAccount': account }),
    ...context,
  };
}

function applies(statement: Statement, { action, resource }: Call, context: Context): boolean {
  return (
    selects(statement.Action, statement.NotAction, (pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    selects(statement.Resource, statement.NotResource, (pattern) => matches(pattern, resource)) &&
    conditionsHold(statement, context)
  );
}

/** A key's or a trust policy's statement may name no resource: it means the thing it hangs on. */
function selects(
  patterns: readonly string[] | undefined,
  exceptions: readonly string[] | undefined,
  matching: (pattern: string) => boolean,
): boolean {
  if (exceptions !== undefined) return !exceptions.some(matching);
  return patterns === undefined || patterns.some(matching);
}

function conditionsHold({ Effect, Condition = {} }: Statement, context: Context): boolean {
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, context) ?? Effect === 'Deny'),
  );
}

function concerns({ Principal, NotPrincipal }: Statement, caller: Caller, account: string): boolean {
  if (NotPrincipal !== undefined) return !names(NotPrincipal, caller, account);
  return Principal !== undefined && names(Principal, caller, account);
}

function names(principal: Readonly<Record<string, readonly string[]>>, caller: Caller, account: string): boolean {
  if (principal.AWS?.includes('*') === true) return true;
  if (caller.kind === 'service') return principal.Service?.includes(caller.principal) ?? false;
  if (caller.kind !== 'role') return false;
  const { arn } = caller;
  return principal.AWS?.some((name) => name === arn || isAccount(name, account)) ?? false;
}

function namesAccountOnly({ Principal }: Statement, account: string): boolean {
  return Principal?.AWS !== undefined && Principal.AWS.every((name) => isAccount(name, account));
}

function isAccount(name: string, account: string): boolean {
  return name === account || name === `arn:aws:iam::${account}:root`;
}
