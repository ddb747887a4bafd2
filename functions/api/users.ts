// People who can sign in, as Cognito keeps them: the role is a group, the unit an attribute only administrators write.
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminListGroupsForUserCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeType, UserType } from '@aws-sdk/client-cognito-identity-provider';
import { randomInt } from 'node:crypto';
import type { Role } from '../../events/api/registry.ts';
import type { NewUser, User } from '../../events/api/registry.ts';
import type { z } from 'zod';
import { Fault } from '../../shared/fault.ts';
import { calling } from '../adapters/aws-fault.ts';

export interface Users {
  add(user: z.output<typeof NewUser>): Promise<{ user: User; temporaryPassword: string }>;
  list(limit: number, token: string | undefined): Promise<{ items: User[]; next?: string | undefined }>;
}

/** Without signs that look alike, because it is read off a screen and typed once. */
const signs = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-='] as const;

/** 16 signs of all four kinds, as Cognito's strictest policy asks; about 90 bits. */
export function temporaryPassword(): string {
  const pick = (from: string) => from[randomInt(from.length)] ?? '';
  const all = signs.join('');
  const password = [...signs.map(pick), ...Array.from({ length: 12 }, () => pick(all))];
  for (let at = password.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [password[at], password[other]] = [password[other] ?? '', password[at] ?? ''];
  }
  return password.join('');
}

/** Who is in several groups may do what any of them may. */
const strongest: readonly Role[] = ['admin', 'board', 'unit'];

const unitAttribute = 'custom:unit';

function attributesOf({ unit, email }: z.output<typeof NewUser>): AttributeType[] {
  return [...(unit ? [{ Name: unitAttribute, Value: unit }] : []), ...(email ? [{ Name: 'email', Value: email }] : [])];
}

function toUser(user: UserType, groups: readonly (string | undefined)[]): User {
  const role = strongest.find((option) => groups.includes(option)) ?? null;
  const attributes = user.Attributes ?? [];
  return {
    name: user.Username ?? '',
    role,
    unit: attributes.find(({ Name }) => Name === unitAttribute)?.Value ?? null,
    enabled: user.Enabled ?? false,
    state: user.UserStatus ?? 'UNKNOWN',
  };
}

export function createUsers(pool: string, client = new CognitoIdentityProviderClient({})): Users {
  async function groupsOf(name: string): Promise<(string | undefined)[]> {
    const reply = await calling(client.send(new AdminListGroupsForUserCommand({ UserPoolId: pool, Username: name })));
    return (reply.Groups ?? []).map((group) => group.GroupName);
  }
  return {
    async add(user) {
      const password = temporaryPassword();
      const create = new AdminCreateUserCommand({
        UserPoolId: pool,
        Username: user.name,
        TemporaryPassword: password,
        MessageAction: 'SUPPRESS',
        UserAttributes: attributesOf(user),
      });
      const created = await client.send(create).catch((error: unknown) => {
        if (error instanceof UsernameExistsException) throw new Fault('conflict', 'user.exists', {}, { cause: error });
        return calling(Promise.reject(error as Error));
      });
      const join = new AdminAddUserToGroupCommand({ UserPoolId: pool, Username: user.name, GroupName: user.role });
      await calling(client.send(join));
      return { user: toUser(created.User ?? {}, [user.role]), temporaryPassword: password };
    },
    async list(limit, token) {
      const command = new ListUsersCommand({ UserPoolId: pool, Limit: Math.min(limit, 60), PaginationToken: token });
      const { Users: found = [], PaginationToken: next } = await calling(client.send(command));
      const items = await Promise.all(found.map(async (user) => toUser(user, await groupsOf(user.Username ?? ''))));
      return { items, ...(next && { next }) };
    },
  };
}
