// Cognito user pools on one machine: people, groups, passwords and tokens, with the pool's public keys to read.

import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { AwsError, type AwsReply, type AwsRequest, type Caller } from '../service.ts';
import type { Resource, Service, ServiceContext, ServiceModule } from '../service.ts';
import { hashPassword } from './password.ts';
import { People, type Person } from './people.ts';
import {
  acceptPassword,
  attributesOf,
  clientFrom,
  groupsIn,
  keyIn,
  poolFrom,
  withAttributes,
  type Pool,
} from './pool.ts';
import * as properties from './properties.ts';
import { requests, type RequestName, type Requests } from './requests.ts';
import { resourceTypes } from './resource-types.ts';
import { notAuthorized, SignIn, type Place } from './sign-in.ts';
import { hashOf, SigningKey } from './tokens.ts';

const target = 'AWSCognitoIdentityProviderService.';
const publicPath = /^\/([\w-]+_[0-9a-zA-Z]+)\/\.well-known\/(jwks\.json|openid-configuration)$/;

export const cognito: ServiceModule = {
  name: 'cognito-idp',
  types: resourceTypes,
  claims: (request) => request.target.startsWith(target) || publicPath.test(request.path),
  create: (context) => new Cognito(context),
};

/** Calls that a person makes for himself; they carry a password or a token instead of a signature. */
const unsigned: ReadonlySet<string> = new Set<RequestName>([
  ...(['InitiateAuth', 'RespondToAuthChallenge', 'ChangePassword', 'GetUser', 'GlobalSignOut', 'RevokeToken'] as const),
]);

class Cognito implements Service {
  readonly #context: ServiceContext;
  readonly #people: People;
  readonly #signIn: SignIn;
  readonly #pools = new Map<string, Pool>();
  readonly #keys = new Map<string, SigningKey>();
  readonly #waiting: Resource[] = [];

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#people = new People(context.store);
    this.#signIn = new SignIn(this.#people, context.clock);
  }

  readonly declare = async (resource: Resource): Promise<void> => {
    if (resource.type !== 'AWS::Cognito::UserPool') {
      this.#waiting.push(resource);
      return;
    }
    const { ref: id, attributes } = resource.identity;
    const names = { id, issuer: attributes.ProviderURL ?? '', arn: attributes.Arn ?? '' };
    this.#pools.set(id, poolFrom(properties.pool.parse(resource.properties), names));
    this.#keys.set(id, await SigningKey.of(id, this.#people));
  };

  /** Clients and groups may stand before their pool in the template. */
  readonly start = (): void => {
    for (const { type, properties: given, identity } of this.#waiting.splice(0)) {
      if (type === 'AWS::Cognito::UserPoolClient') {
        const client = properties.client.parse(given);
        this.#pool(client.UserPoolId).clients.set(identity.ref, clientFrom(client, identity.ref));
      } else {
        const group = properties.group.parse(given);
        this.#pool(group.UserPoolId).groups.set(group.GroupName, group);
      }
    }
  };

  /** For the JWT authorizer of an HTTP API. */
  keysOf(issuer: string): JSONWebKeySet | undefined {
    const pool = [...this.#pools.values()].find((one) => one.issuer === issuer);
    return pool && this.#keys.get(pool.id)?.published;
  }

  readonly handle = async (request: AwsRequest): Promise<AwsReply> => {
    const asked = publicPath.exec(request.path);
    if (asked) return { status: 200, body: this.#published(asked[1] ?? '', asked[2] ?? '') };
    const name = request.target.slice(target.length);
    if (!isKnown(name)) throw new AwsError('UnknownOperationException', `cognito-idp:${name} is not emulated`);
    const body = requests[name].safeParse(JSON.parse((await text(request.body)) || '{}'));
    if (!body.success) throw new AwsError('InvalidParameterException', z.prettifyError(body.error));
    if (!unsigned.has(name)) this.#allow(request.caller, name, body.data);
    const operation = this.#operations[name] as (given: unknown) => object | Promise<object>;
    return { status: 200, body: await operation(body.data) };
  };

  #allow(caller: Caller, name: RequestName, body: Requests[RequestName]): void {
    const id = 'UserPoolId' in body ? body.UserPoolId : '';
    const resource = this.#pools.get(id)?.arn ?? '*';
    this.#context.authorize({ caller, action: `cognito-idp:${name}`, resource });
  }

  #published(id: string, document: string): object {
    const { issuer } = this.#pool(id);
    if (document === 'jwks.json') return this.#key(id).published;
    return {
      ...{ issuer, jwks_uri: `${this.#context.endpoint}/${id}/.well-known/jwks.json` },
      ...{ subject_types_supported: ['public'], response_types_supported: ['code', 'token'] },
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  readonly #operations: { [Name in RequestName]: (given: Requests[Name]) => object | Promise<object> } = {
    InitiateAuth: (given) => this.#signIn.initiate(this.#placeOf(given.ClientId), given),
    RespondToAuthChallenge: (given) => this.#signIn.respond(this.#placeOf(given.ClientId), given),
    ChangePassword: async (given) => {
      const { place, person } = await this.#bearer(given.AccessToken);
      const passwords = { previous: given.PreviousPassword, proposed: given.ProposedPassword };
      await this.#signIn.changePassword(place, person.key, passwords);
      return {};
    },
    GetUser: async (given) => {
      const { person } = await this.#bearer(given.AccessToken);
      return { Username: person.username, UserAttributes: listed(person) };
    },
    GlobalSignOut: async (given) => {
      const { person } = await this.#bearer(given.AccessToken);
      this.#people.revokeAll(person.pool, person.key);
      return {};
    },
    RevokeToken: (given) => {
      const hash = hashOf(given.Token);
      if (this.#people.refresh(hash)?.client === given.ClientId) this.#people.revoke(hash);
      return {};
    },
    AdminCreateUser: (given) => this.#create(given),
    AdminSetUserPassword: async (given) => {
      const { pool, person } = this.#person(given);
      acceptPassword(pool, given.Password);
      const status = given.Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
      this.#signIn.setPassword(pool, person.key, { hash: await hashPassword(given.Password), status });
      return {};
    },
    AdminUpdateUserAttributes: (given) => {
      const { pool, person } = this.#person(given);
      const after = withAttributes(pool, attributesOf(person), given.UserAttributes);
      return this.#change(person, { attributes: JSON.stringify(after) });
    },
    AdminGetUser: (given) => {
      const { Attributes, ...shown } = described(this.#person(given).person);
      return { ...shown, UserAttributes: Attributes };
    },
    AdminEnableUser: (given) => this.#change(this.#person(given).person, { enabled: 1 }),
    AdminDisableUser: (given) => this.#change(this.#person(given).person, { enabled: 0 }),
    AdminUserGlobalSignOut: (given) => {
      const { person } = this.#person(given);
      this.#people.revokeAll(person.pool, person.key);
      return {};
    },
    AdminAddUserToGroup: (given) => {
      const { pool, person } = this.#person(given);
      this.#people.join(pool.id, person.key, groupIn(pool, given.GroupName));
      return {};
    },
    AdminRemoveUserFromGroup: (given) => {
      const { pool, person } = this.#person(given);
      this.#people.leave(pool.id, person.key, groupIn(pool, given.GroupName));
      return {};
    },
    AdminListGroupsForUser: (given) => {
      const { pool, person } = this.#person(given);
      return { Groups: groupsIn(pool, this.#people.groupsOf(pool.id, person.key)) };
    },
    ListUsersInGroup: (given) => {
      const pool = this.#pool(given.UserPoolId);
      const group = groupIn(pool, given.GroupName);
      const { Users, next } = paged(given.Limit, given.NextToken, (page) => this.#people.inGroup(pool.id, group, page));
      return { Users, ...(next !== undefined && { NextToken: next }) };
    },
    ListUsers: (given) => {
      const { id } = this.#pool(given.UserPoolId);
      const { Users, next } = paged(given.Limit, given.PaginationToken, (page) => this.#people.list(id, page));
      return { Users, ...(next !== undefined && { PaginationToken: next }) };
    },
  };

  async #create(given: Requests['AdminCreateUser']): Promise<object> {
    const pool = this.#pool(given.UserPoolId);
    const key = keyIn(pool, given.Username);
    acceptPassword(pool, given.TemporaryPassword);
    const sub = randomUUID();
    const attributes = JSON.stringify(withAttributes(pool, undefined, given.UserAttributes));
    const password = await hashPassword(given.TemporaryPassword);
    if (this.#people.find(pool.id, key)) throw new AwsError('UsernameExistsException', 'User account already exists');
    const now = this.#context.clock.now();
    const named = { pool: pool.id, key, username: given.Username.normalize('NFC'), sub };
    const times = { passwordSetAt: now, createdAt: now };
    this.#people.add({ ...named, ...times, status: 'FORCE_CHANGE_PASSWORD', attributes, password });
    return { User: described(this.#person(given).person) };
  }

  #change(person: Person, change: { enabled?: number; attributes?: string }): object {
    this.#people.change(person.pool, person.key, { ...change, modifiedAt: this.#context.clock.now() });
    return {};
  }

  #pool(id: string): Pool {
    const found = this.#pools.get(id);
    if (!found) throw new AwsError('ResourceNotFoundException', `User pool ${id} does not exist.`);
    return found;
  }

  #key(id: string): SigningKey {
    const found = this.#keys.get(id);
    if (!found) throw new AwsError('ResourceNotFoundException', `User pool ${id} does not exist.`);
    return found;
  }

  #person(given: { UserPoolId: string; Username: string }): { pool: Pool; person: Person } {
    const pool = this.#pool(given.UserPoolId);
    const person = this.#people.find(pool.id, keyIn(pool, given.Username));
    if (!person) throw new AwsError('UserNotFoundException', 'User does not exist.');
    return { pool, person };
  }

  #placeOf(clientId: string): Place {
    for (const pool of this.#pools.values()) {
      const client = pool.clients.get(clientId);
      if (client) return { pool, client, key: this.#key(pool.id) };
    }
    throw new AwsError('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
  }

  async #bearer(token: string): Promise<{ place: Place; person: Person }> {
    for (const pool of this.#pools.values()) {
      const claims = await this.#key(pool.id).accessClaims(token, pool.issuer, this.#context.clock.now());
      const person = claims?.sub === undefined ? undefined : this.#people.bySub(pool.id, claims.sub);
      if (claims && person?.enabled) return { place: this.#placeOf(String(claims.client_id)), person };
    }
    throw notAuthorized('Invalid Access Token');
  }
}

const isKnown = (name: string): name is RequestName => Object.hasOwn(requests, name);

function groupIn(pool: Pool, name: string): string {
  if (!pool.groups.has(name)) throw new AwsError('ResourceNotFoundException', 'Group not found.');
  return name;
}

/** One page, and where the next one begins. */
function paged(
  asked: number,
  token: string | undefined,
  read: (page: { after: string; limit: number }) => Person[],
): { Users: object[]; next: string | undefined } {
  const limit = asked || 60;
  const found = read({ after: Buffer.from(token ?? '', 'base64url').toString(), limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1)?.key : undefined;
  return {
    Users: shown.map(described),
    next: last === undefined ? undefined : Buffer.from(last).toString('base64url'),
  };
}

const listed = (person: Person): { Name: string; Value: string }[] =>
  Object.entries({ sub: person.sub, ...attributesOf(person) }).map(([Name, Value]) => ({ Name, Value }));

const described = (person: Person) => ({
  Username: person.username,
  Attributes: listed(person),
  UserCreateDate: person.createdAt / 1000,
  UserLastModifiedDate: person.modifiedAt / 1000,
  Enabled: person.enabled === 1,
  UserStatus: person.status,
});
