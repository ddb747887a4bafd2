// Signing in with Cognito (USER_PASSWORD_AUTH) and keeping its tokens in a file that only the user can read.
// The id token goes to the API: it carries the groups and, unlike the access token, the user's unit.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Address } from './connection.ts';

export const Tokens = z.object({
  apiUrl: z.string(),
  user: z.string(),
  idToken: z.string(),
  refreshToken: z.string().optional(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});
export type Tokens = z.infer<typeof Tokens>;

/** Asked for when a first sign-in demands an own password. */
export type NewPassword = () => Promise<string>;

/** Loaded only where somebody signs in: most commands find a token that is still good. */
async function cognitoAt(address: Address) {
  const sdk = await import('@aws-sdk/client-cognito-identity-provider');
  // Both calls are unsigned; the SDK wants credentials all the same.
  const client = new sdk.CognitoIdentityProviderClient({
    region: address.region,
    credentials: { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' },
    ...(address.cognitoEndpoint && { endpoint: address.cognitoEndpoint }),
  });
  return { sdk, client };
}

function tokensOf(
  { apiUrl }: Address,
  result: AuthenticationResultType | undefined,
  { user, refreshToken }: Pick<Tokens, 'user' | 'refreshToken'>,
): Tokens {
  if (!result?.IdToken) throw new Error('Cognito answered without an id token');
  const expiresAt = Date.now() + (result.ExpiresIn ?? 300) * 1000;
  return Tokens.parse({
    apiUrl,
    user,
    idToken: result.IdToken,
    refreshToken: result.RefreshToken ?? refreshToken,
    expiresAt,
  });
}

export async function signIn(
  address: Address,
  { user, password }: { user: string; password: string },
  newPassword: NewPassword,
): Promise<Tokens> {
  const { sdk, client } = await cognitoAt(address);
  const first = await client.send(
    new sdk.InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: address.clientId,
      AuthParameters: { USERNAME: user, PASSWORD: password },
    }),
  );
  if (first.ChallengeName !== 'NEW_PASSWORD_REQUIRED') return tokensOf(address, first.AuthenticationResult, { user });
  const second = await client.send(
    new sdk.RespondToAuthChallengeCommand({
      ChallengeName: first.ChallengeName,
      ClientId: address.clientId,
      Session: first.Session,
      ChallengeResponses: { USERNAME: user, NEW_PASSWORD: await newPassword() },
    }),
  );
  return tokensOf(address, second.AuthenticationResult, { user });
}

export async function refresh(address: Address, { user, refreshToken }: Tokens): Promise<Tokens | undefined> {
  if (refreshToken === undefined) return undefined;
  const { sdk, client } = await cognitoAt(address);
  const reply = await client.send(
    new sdk.InitiateAuthCommand({
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: address.clientId,
      AuthParameters: { REFRESH_TOKEN: refreshToken },
    }),
  );
  return tokensOf(address, reply.AuthenticationResult, { user, refreshToken });
}

/** Tokens of another system, or a file nobody can make sense of, count as none. */
export function readTokens(file: string, apiUrl: string): Tokens | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const tokens = Tokens.parse(JSON.parse(readFileSync(file, 'utf8')));
    return tokens.apiUrl === apiUrl ? tokens : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; never readable by others, not even for a moment. */
export function keepTokens(file: string, tokens: Tokens): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(tokens), { mode: 0o600 });
  renameSync(draft, file);
}

/** Good for nothing any more, but it still says who was signed in. */
export function spent({ apiUrl, user, idToken }: Tokens): Tokens {
  return { apiUrl, user, idToken, expiresAt: 0 };
}
