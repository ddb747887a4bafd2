// One user pool: its settings from the template, its clients and groups, and the rules for its people.

import { AwsError } from '../service.ts';
import { objection } from './password.ts';
import type { Person } from './people.ts';
import { lifetimesOf, policyOf, type ClientProperties, type Lifetimes, type PasswordPolicy } from './properties.ts';
import type { GroupProperties, PoolProperties } from './properties.ts';

export interface Client {
  readonly id: string;
  readonly flows: readonly string[];
  readonly lifetimes: Lifetimes;
  readonly sessionSeconds: number;
  readonly hidesPeople: boolean;
  readonly readable: readonly string[] | undefined;
}

export interface Pool {
  readonly id: string;
  readonly issuer: string;
  readonly arn: string;
  readonly policy: PasswordPolicy;
  readonly schema: PoolProperties['Schema'];
  readonly caseSensitive: boolean;
  readonly clients: Map<string, Client>;
  readonly groups: Map<string, GroupProperties>;
}

export const poolFrom = (given: PoolProperties, names: Pick<Pool, 'id' | 'issuer' | 'arn'>): Pool => ({
  ...names,
  policy: policyOf(given),
  schema: given.Schema,
  caseSensitive: given.UsernameConfiguration?.CaseSensitive ?? true,
  clients: new Map(),
  groups: new Map(),
});

export const clientFrom = (given: ClientProperties, id: string): Client => ({
  id,
  flows: given.ExplicitAuthFlows,
  lifetimes: lifetimesOf(given),
  sessionSeconds: given.AuthSessionValidity * 60,
  hidesPeople: given.PreventUserExistenceErrors === 'ENABLED',
  readable: given.ReadAttributes,
});

export const keyIn = (pool: Pool, username: string): string => {
  const name = username.normalize('NFC');
  return pool.caseSensitive ? name : name.toLowerCase();
};

/** Groups of the template that the person is in, the most telling first. */
export function groupsIn(pool: Pool, names: readonly string[]): GroupProperties[] {
  const rank = (group: GroupProperties) => group.Precedence ?? Infinity;
  return names
    .flatMap((name) => pool.groups.get(name) ?? [])
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

export function acceptPassword(pool: Pool, password: string): void {
  const said = objection(password, pool.policy);
  if (said !== undefined)
    throw new AwsError('InvalidPasswordException', `Password did not conform with policy: ${said}`);
}

/** OpenID Connect's, which every pool has. */
const standard = [
  ...['address', 'birthdate', 'email', 'email_verified', 'family_name', 'gender', 'given_name', 'locale'],
  ...['middle_name', 'name', 'nickname', 'phone_number', 'phone_number_verified', 'picture', 'preferred_username'],
  ...['profile', 'website', 'zoneinfo'],
];

/** The person's attributes with the given ones in; an empty value takes one away. */
export function withAttributes(
  pool: Pool,
  before: Readonly<Record<string, string>> | undefined,
  given: readonly { Name: string; Value: string }[],
): Record<string, string> {
  const after = new Map(Object.entries(before ?? {}));
  for (const { Name, Value } of given) {
    checkAttribute(pool, { name: Name, value: Value, isSet: before?.[Name] !== undefined });
    if (Value === '') after.delete(Name);
    else after.set(Name, Value);
  }
  return Object.fromEntries(after);
}

function checkAttribute(pool: Pool, given: { name: string; value: string; isSet: boolean }): void {
  const refuse = (why: string) =>
    new AwsError('InvalidParameterException', `Attributes did not conform to the schema: ${given.name}: ${why}`);
  if (standard.includes(given.name)) return;
  const declared = pool.schema.find((one) => `custom:${one.Name}` === given.name);
  if (!declared) throw refuse('Attribute does not exist in the schema.');
  if (given.isSet && !declared.Mutable) throw refuse('Attribute cannot be updated.');
  const { MaxLength, MinLength } = declared.StringAttributeConstraints ?? {};
  if (MaxLength !== undefined && given.value.length > MaxLength) throw refuse('String must be no longer than allowed.');
  if (given.value !== '' && MinLength !== undefined && given.value.length < MinLength)
    throw refuse('String is too short.');
}

export const attributesOf = (person: Person): Record<string, string> =>
  JSON.parse(person.attributes) as Record<string, string>;

export function readableBy(client: Client, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { readable } = client;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !readable || readable.includes(name)));
}
