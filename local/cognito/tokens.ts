// A pool's signing key, made once and kept, and the tokens it signs, with Cognito's claims.
// Claims: "Understanding the identity (ID) token" and "… access token" in the Amazon Cognito Developer Guide.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, calculateJwkThumbprint } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK, JWTPayload } from 'jose';
import type { People } from './people.ts';

export class SigningKey {
  readonly #private: CryptoKey;
  readonly #public: JWK;

  private constructor(privateKey: CryptoKey, publicKey: JWK) {
    this.#private = privateKey;
    this.#public = publicKey;
  }

  static async of(pool: string, people: People): Promise<SigningKey> {
    const jwk = people.keyOf(pool) ?? (await freshKey());
    if (people.keyOf(pool) === undefined) people.keepKey(pool, jwk);
    const whole = JSON.parse(jwk) as JWK;
    const { kty, n, e, kid } = whole;
    const key = (await importJWK(whole, 'RS256')) as CryptoKey;
    return new SigningKey(key, { kty, n, e, kid, alg: 'RS256', use: 'sig' });
  }

  get published(): JSONWebKeySet {
    return { keys: [this.#public] };
  }

  sign(claims: JWTPayload): Promise<string> {
    const header = { alg: 'RS256', ...(this.#public.kid !== undefined && { kid: this.#public.kid }) };
    return new SignJWT(claims).setProtectedHeader(header).sign(this.#private);
  }

  /** The claims of an access token of this pool that is good now. */
  async accessClaims(token: string, issuer: string, now: number): Promise<JWTPayload | undefined> {
    const key = await importJWK(this.#public, 'RS256');
    const options = { issuer, currentDate: new Date(now), algorithms: ['RS256'] };
    const verified = await jwtVerify(token, key, options).catch(() => undefined);
    return verified?.payload.token_use === 'access' ? verified.payload : undefined;
  }
}

async function freshKey(): Promise<string> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  return JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
}

export const opaqueToken = (): string => randomBytes(48).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export interface Subject {
  readonly issuer: string;
  readonly clientId: string;
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly string[];
  /** What the client may read. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The same for all tokens of one sign-in. */
  readonly origin: string;
  readonly signedInAt: number;
}

const verifiedNames = ['email_verified', 'phone_number_verified'];

export function idClaims(subject: Subject, times: { now: number; lifetimeSeconds: number }): JWTPayload {
  const attributes = Object.entries(subject.attributes).map(([name, value]) => [
    name,
    verifiedNames.includes(name) ? value === 'true' : value,
  ]);
  return {
    ...Object.fromEntries(attributes),
    ...common(subject, times),
    ...{ aud: subject.clientId, token_use: 'id', 'cognito:username': subject.username },
  } as JWTPayload;
}

export function accessClaims(subject: Subject, times: { now: number; lifetimeSeconds: number }): JWTPayload {
  return {
    ...common(subject, times),
    ...{ client_id: subject.clientId, token_use: 'access', username: subject.username },
    scope: 'aws.cognito.signin.user.admin',
  };
}

function common(subject: Subject, { now, lifetimeSeconds }: { now: number; lifetimeSeconds: number }): JWTPayload {
  const iat = Math.floor(now / 1000);
  return {
    ...{ sub: subject.sub, iss: subject.issuer, iat, exp: iat + lifetimeSeconds, jti: randomUUID() },
    ...{ origin_jti: subject.origin, event_id: randomUUID(), auth_time: Math.floor(subject.signedInAt / 1000) },
    ...(subject.groups.length > 0 && { 'cognito:groups': [...subject.groups] }),
  };
}
