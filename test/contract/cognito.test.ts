// User pools of the local home, spoken to by the real SDK client; tokens checked with jose against the published
// keys. Every person is invented.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  ChangePasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cognito } from '../../local/cognito/cognito.ts';
import type { Clock } from '../../local/service.ts';
import { mount, realClock, region, type Mounted } from './mount.ts';

const first = 'Tam-thoi-2022!';
const own = 'Cua-rieng-toi-9?';

let dataDir: string;
let home: Mounted;
let client: CognitoIdentityProviderClient;
let UserPoolId: string;
let ClientId: string;
let now: number;
const clock: Clock = { now: () => now, after: (...given) => realClock.after(...given) };

/** One pool for all tests, because making its key takes long; each test has a person of its own. */
let name: string;
let count = 0;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'people-'));
  await start();
});
beforeEach(() => {
  now = Date.parse('2022-03-09T01:00:00Z');
  name = `thu.ky.${++count}`;
  home.asked.length = 0;
});
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true });
});

async function start() {
  home = await mount(cognito, { dataDir, clock });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new CognitoIdentityProviderClient({ endpoint: home.endpoint, region, credentials });
  const pool = await home.declare('AWS::Cognito::UserPool', 'People', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true } },
    Schema: [{ Name: 'unit', AttributeDataType: 'String', Mutable: true }],
    UsernameConfiguration: { CaseSensitive: false },
  });
  UserPoolId = pool.identity.ref;
  const app = await home.declare('AWS::Cognito::UserPoolClient', 'App', {
    UserPoolId,
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ...{ AccessTokenValidity: 30, IdTokenValidity: 20, RefreshTokenValidity: 7 },
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  });
  ClientId = app.identity.ref;
  const groups = { unit: 2, admin: 1 };
  for (const [GroupName, Precedence] of Object.entries(groups))
    await home.declare('AWS::Cognito::UserPoolGroup', GroupName, { UserPoolId, GroupName, Precedence });
  await home.service.start?.();
}
async function stop() {
  client.destroy();
  await home.stop();
}

const person = (Username = name) => ({ UserPoolId, Username });
const create = (Username?: string) =>
  client.send(
    new AdminCreateUserCommand({
      ...{ ...person(Username), TemporaryPassword: first, MessageAction: 'SUPPRESS' },
      UserAttributes: [{ Name: 'custom:unit', Value: 'DB01' }],
    }),
  );
const signIn = (PASSWORD: string, USERNAME = name) =>
  client.send(
    new InitiateAuthCommand({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId, AuthParameters: { USERNAME, PASSWORD } }),
  );
const settled = async () => {
  await create();
  await client.send(new AdminSetUserPasswordCommand({ ...person(), Password: own, Permanent: true }));
};
const refresh = (token: string | undefined) =>
  client.send(
    new InitiateAuthCommand({
      ...{ AuthFlow: 'REFRESH_TOKEN_AUTH', ClientId },
      AuthParameters: { REFRESH_TOKEN: token ?? '' },
    }),
  );

describe('a first sign-in', () => {
  it('asks for a password of one’s own, and then lets in', async () => {
    const created = await create();
    expect(created.User).toMatchObject({ Username: name, UserStatus: 'FORCE_CHANGE_PASSWORD', Enabled: true });
    const asked = await signIn(first);
    expect(asked.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    expect(asked.AuthenticationResult).toBeUndefined();
    const answer = (NEW_PASSWORD: string) =>
      client.send(
        new RespondToAuthChallengeCommand({
          ...{ ClientId, ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: asked.Session },
          ChallengeResponses: { USERNAME: name, NEW_PASSWORD },
        }),
      );

    await expect(answer('short1')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    const done = await answer(own);

    expect(done.AuthenticationResult?.TokenType).toBe('Bearer');
    await expect(answer(own)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect((await signIn(own)).AuthenticationResult?.IdToken).toBeDefined();
    await expect(signIn(first)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('is too late after the days the policy gives', async () => {
    await create();
    now += 8 * 86_400_000;

    await expect(signIn(first)).rejects.toThrow('expired');
  });
});

describe('tokens', () => {
  it('carry Cognito’s claims, and are signed by the key the pool publishes', async () => {
    await settled();
    for (const GroupName of ['unit', 'admin'])
      await client.send(new AdminAddUserToGroupCommand({ ...person(), GroupName }));
    const { AuthenticationResult: tokens } = await signIn(own);
    const known = await fetch(`${home.endpoint}/${UserPoolId}/.well-known/openid-configuration`);
    const { jwks_uri: keys, issuer } = (await known.json()) as { jwks_uri: string; issuer: string };

    const verify = (token: string | undefined) =>
      jwtVerify(token ?? '', createRemoteJWKSet(new URL(keys)), { issuer, currentDate: new Date(now) });
    const id = (await verify(tokens?.IdToken)).payload;
    const access = (await verify(tokens?.AccessToken)).payload;

    const seconds = now / 1000;
    expect(issuer).toBe(`https://cognito-idp.${region}.amazonaws.com/${UserPoolId}`);
    expect(id).toMatchObject({
      ...{ iss: issuer, aud: ClientId, token_use: 'id', 'cognito:username': name, 'custom:unit': 'DB01' },
      ...{ 'cognito:groups': ['admin', 'unit'], iat: seconds, auth_time: seconds, exp: seconds + 1200 },
    });
    expect(access).toMatchObject({
      ...{ iss: issuer, client_id: ClientId, token_use: 'access', username: name, exp: seconds + 1800 },
      ...{ sub: id.sub, 'cognito:groups': ['admin', 'unit'] },
    });
    expect(access.aud).toBeUndefined();
    expect(tokens?.ExpiresIn).toBe(1800);
  });

  it('are renewed by a refresh token until it expires or is revoked', async () => {
    await settled();
    const { AuthenticationResult: tokens } = await signIn(own);
    now += 3_600_000;

    const { AuthenticationResult: renewed } = await refresh(tokens?.RefreshToken);
    expect(renewed?.RefreshToken).toBeUndefined();
    const [before, after] = [decodeJwt(tokens?.IdToken ?? ''), decodeJwt(renewed?.IdToken ?? '')];
    expect(after).toMatchObject({ auth_time: before.auth_time, origin_jti: before.origin_jti, iat: now / 1000 });
    await client.send(new RevokeTokenCommand({ ClientId, Token: tokens?.RefreshToken }));
    await expect(refresh(tokens?.RefreshToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });

    const { AuthenticationResult: later } = await signIn(own);
    now += 8 * 86_400_000;
    await expect(refresh(later?.RefreshToken)).rejects.toThrow('expired');
  });

  it('stay good over a restart, with the people they were made for', async () => {
    await settled();
    const { AuthenticationResult: tokens } = await signIn(own);
    await stop();
    await start();

    const { AuthenticationResult: renewed } = await refresh(tokens?.RefreshToken);
    expect(decodeJwt(renewed?.IdToken ?? '').sub).toBe(decodeJwt(tokens?.IdToken ?? '').sub);
    const keys = createRemoteJWKSet(new URL(`${home.endpoint}/${UserPoolId}/.well-known/jwks.json`));
    await jwtVerify(tokens?.IdToken ?? '', keys, { currentDate: new Date(now) });
  });
});

describe('who may not come in', () => {
  it('is told the same for a wrong password and for a name nobody has', async () => {
    await settled();
    const [wrong, unknown] = await Promise.allSettled([signIn('Sai-mat-khau-1'), signIn(own, 'khong.co')]);

    const said = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };
    expect(wrong).toMatchObject({ reason: said });
    expect(unknown).toMatchObject({ reason: said });
  });

  it('has to wait after five wrong passwords, even with the right one, longer each time', async () => {
    await settled();
    for (let n = 0; n < 5; n++) await expect(signIn('Sai-mat-khau-1')).rejects.toThrow('Incorrect');

    await expect(signIn(own)).rejects.toThrow('Password attempts exceeded');
    now += 1001;
    await expect(signIn('Sai-mat-khau-1')).rejects.toThrow('Incorrect');
    now += 1001;
    await expect(signIn(own)).rejects.toThrow('Password attempts exceeded');
    now += 1000;
    expect((await signIn(own)).AuthenticationResult).toBeDefined();
  });

  it('is who was disabled, also with a refresh token', async () => {
    await settled();
    const { AuthenticationResult: tokens } = await signIn(own);
    await client.send(new AdminDisableUserCommand(person()));

    await expect(signIn(own)).rejects.toThrow('disabled');
    await expect(refresh(tokens?.RefreshToken)).rejects.toThrow('disabled');
    await client.send(new AdminEnableUserCommand(person()));
    expect((await signIn(own)).AuthenticationResult).toBeDefined();
  });
});

describe('administrators', () => {
  it('see people, page by page, and change what they are', async () => {
    for (const other of ['an', 'binh', 'chi']) await create(other);
    const page = await client.send(new ListUsersCommand({ UserPoolId, Limit: 2 }));
    const rest = await client.send(new ListUsersCommand({ UserPoolId, PaginationToken: page.PaginationToken }));
    expect(page.Users?.map((user) => user.Username)).toEqual(['an', 'binh']);
    expect(rest.Users?.[0]?.Username).toBe('chi');

    const UserAttributes = [{ Name: 'custom:unit', Value: 'CB0102' }];
    await client.send(new AdminUpdateUserAttributesCommand({ ...person('an'), UserAttributes }));
    await client.send(new AdminAddUserToGroupCommand({ ...person('AN'), GroupName: 'unit' }));
    const groups = () => client.send(new AdminListGroupsForUserCommand(person('an')));
    expect((await groups()).Groups?.map((group) => group.GroupName)).toEqual(['unit']);
    const members = () => client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: 'unit' }));
    expect((await members()).Users?.map((user) => user.Username)).toContain('an');
    await client.send(new AdminRemoveUserFromGroupCommand({ ...person('an'), GroupName: 'unit' }));
    expect((await groups()).Groups).toEqual([]);
    expect((await members()).Users?.map((user) => user.Username)).not.toContain('an');
    const found = await client.send(new AdminGetUserCommand(person('an')));
    expect(found.UserAttributes).toContainEqual({ Name: 'custom:unit', Value: 'CB0102' });
  });

  it('are refused what the pool does not have', async () => {
    await create();

    await expect(create(name.toUpperCase())).rejects.toMatchObject({ name: 'UsernameExistsException' });
    const group = client.send(new AdminAddUserToGroupCommand({ ...person(), GroupName: 'nobody' }));
    await expect(group).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    const unknown = [{ Name: 'custom:rank', Value: '1' }];
    const change = client.send(new AdminUpdateUserAttributesCommand({ ...person(), UserAttributes: unknown }));
    await expect(change).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(client.send(new AdminGetUserCommand(person('khong.co')))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
  });

  it('need permission on the pool; signing in needs none', async () => {
    await create();
    await signIn(first);

    const resource = `arn:aws:cognito-idp:${region}:000000000000:userpool/${UserPoolId}`;
    expect(home.asked.map(({ action, resource: on }) => [action, on])).toEqual([
      ['cognito-idp:AdminCreateUser', resource],
    ]);
  });
});

describe('a password', () => {
  it('is changed by who knows the present one', async () => {
    await settled();
    const { AuthenticationResult: tokens } = await signIn(own);
    const change = (PreviousPassword: string) =>
      client.send(
        new ChangePasswordCommand({
          ...{ AccessToken: tokens?.AccessToken, PreviousPassword },
          ProposedPassword: first,
        }),
      );

    await expect(change('Sai-mat-khau-1')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await change(own);

    expect((await signIn(first)).AuthenticationResult).toBeDefined();
  });

  it('is nowhere to be read in the data folder', async () => {
    await settled();
    const kept = home.context.store.db.prepare('SELECT password FROM cognito_people WHERE username = ?').get(name);

    expect(kept?.password).toMatch(/^32768\.8\.1\.[A-Za-z0-9+/=]{24}\.[A-Za-z0-9+/=]{44}$/);
  });
});
