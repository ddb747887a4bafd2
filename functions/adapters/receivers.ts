// Who is to be told: people who can sign in and have an address, by role.
import { CognitoIdentityProviderClient, ListUsersInGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';
import type { Role } from '../../events/api/registry.ts';
import { calling } from './aws-fault.ts';

export interface Receiver {
  readonly email: string;
  readonly unit?: string;
}

function receiverOf({ Enabled, Attributes = [] }: UserType): readonly Receiver[] {
  const value = (name: string) => Attributes.find(({ Name }) => Name === name)?.Value;
  const [email, unit] = [value('email'), value('custom:unit')];
  return Enabled !== true || email === undefined ? [] : [{ email, ...(unit === undefined ? {} : { unit }) }];
}

export function openReceivers(UserPoolId: string, client = new CognitoIdentityProviderClient({})) {
  return async (GroupName: Role): Promise<readonly Receiver[]> => {
    const found: Receiver[] = [];
    let NextToken: string | undefined;
    do {
      const page = await calling(client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName, NextToken })));
      found.push(...(page.Users ?? []).flatMap(receiverOf));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found;
  };
}
export type Receivers = ReturnType<typeof openReceivers>;
