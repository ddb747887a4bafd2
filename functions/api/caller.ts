// Who calls, from the claims that API Gateway's JWT authorizer has verified. No role, or no unit for the role unit,
// opens nothing. How claims arrive: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
import { Role } from '../../events/api/registry.ts';
import type { Operation } from '../../events/operations/operation.ts';
import { Fault } from '../../shared/fault.ts';

export interface Caller {
  /** Cognito's stable id of the person, for the audit trail. */
  readonly user: string;
  /** As people know the person: the name of the account. */
  readonly name?: string;
  readonly roles: ReadonlySet<Role>;
  /** Claim `custom:unit`; binds the role unit. */
  readonly unit?: string;
}

type Claims = Readonly<Record<string, unknown>>;

/** The gateway hands a list on as text: `[admin board]` -> admin, board. */
function groupsOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === 'string' ? claim.replace(/^\[|\]$/g, '').split(/[\s,]+/) : [];
}

export function readCaller(claims: Claims | undefined): Caller | undefined {
  const user = claims?.sub;
  if (typeof user !== 'string' || user === '') return undefined;
  const roles = groupsOf(claims?.['cognito:groups']).flatMap((group) => Role.safeParse(group).data ?? []);
  const unit = claims?.['custom:unit'];
  const name = claims?.['cognito:username'] ?? claims?.['username'];
  return {
    ...{ user, roles: new Set(roles) },
    ...(typeof name === 'string' && name !== '' && { name }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}

/** Who decided, for those who read it later; the audit trail has the id beside it. */
export const signatureOf = ({ name, user }: Caller): string => name ?? user;

export function admit(caller: Caller | undefined, operation: Operation): Caller {
  if (!caller) throw new Fault('forbidden', 'sign-in.needed');
  if (!operation.roles.some((role) => caller.roles.has(role))) throw new Fault('forbidden', 'role.not-allowed');
  return caller;
}
