// Who runs this home may use its API without being asked: an account of his own in the template's user pool, in every
// group, its password made at the first start and kept with the addresses in <data>/home.json, for his eyes only.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Home } from './home.ts';
import { AwsError } from './service.ts';
import type { AwsReply, Caller } from './service.ts';

const Owner = z.object({ user: z.string(), password: z.string() });
type Owner = z.infer<typeof Owner>;

const Kept = z.looseObject({ owner: Owner.optional() });

/** Written whole or not at all. */
export async function writeHomeFile(home: Home, dataDir: string): Promise<void> {
  const file = join(dataDir, 'home.json');
  const kept = existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).owner : undefined;
  const owner = await admitOwner(home, kept);
  const { endpoint, region, operator, apiUrl } = home;
  const clientId = idOf(home, 'AWS::Cognito::UserPoolClient');
  const signIn = { clientId, cognitoEndpoint: endpoint, owner };
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify({ apiUrl, region, ...signIn, endpoint, ...operator }, undefined, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(draft, file);
}

/** Undefined: the template has no user pool. */
async function admitOwner(home: Home, kept: Owner | undefined): Promise<Owner | undefined> {
  const UserPoolId = idOf(home, 'AWS::Cognito::UserPool');
  if (UserPoolId === undefined) return undefined;
  const owner = kept ?? { user: 'owner', password: newPassword() };
  const person = { UserPoolId, Username: owner.user };
  try {
    await call(home, 'AdminCreateUser', { ...person, TemporaryPassword: owner.password, MessageAction: 'SUPPRESS' });
    await call(home, 'AdminSetUserPassword', { ...person, Password: owner.password, Permanent: true });
  } catch (error) {
    if (!(error instanceof AwsError && error.code === 'UsernameExistsException')) throw error;
    // Created once and its password lost: a new one.
    if (kept === undefined)
      await call(home, 'AdminSetUserPassword', { ...person, Password: owner.password, Permanent: true });
  }
  const groups = home.resources.filter(({ type }) => type === 'AWS::Cognito::UserPoolGroup');
  for (const { identity } of groups) await call(home, 'AdminAddUserToGroup', { ...person, GroupName: identity.ref });
  return owner;
}

function idOf({ resources }: Home, type: string): string | undefined {
  return resources.find((resource) => resource.type === type)?.identity.ref;
}

/** Has a letter of each case, a digit and a sign, whatever the pool asks for. */
function newPassword(): string {
  return `${randomBytes(18).toString('base64url')}-aA1`;
}

async function call(home: Home, operation: string, input: object): Promise<AwsReply | undefined> {
  const caller: Caller = { kind: 'operator', arn: `arn:aws:iam::${home.account}:user/operator` };
  const body = Readable.from([Buffer.from(JSON.stringify(input))]);
  const target = `AWSCognitoIdentityProviderService.${operation}`;
  const request = {
    service: 'cognito-idp',
    method: 'POST',
    url: new URL(home.endpoint),
    path: '/',
    headers: {},
    target,
    body,
    caller,
  };
  return home.service('cognito-idp').handle?.(request);
}
