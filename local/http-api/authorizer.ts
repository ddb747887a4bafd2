// The JWT authorizer: signature, issuer, audience, expiry, scopes, as API Gateway checks them.
// Rules: "Control access to HTTP APIs with JWT authorizers" in the API Gateway Developer Guide.

import {
  createLocalJWKSet,
  createRemoteJWKSet,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { z } from 'zod';
import type { Authorizer } from './properties.ts';

/** The public keys of an issuer that is emulated here; undefined for any other issuer. */
export type LocalKeys = (issuer: string) => JSONWebKeySet | undefined;

export type Verdict =
  | {
      readonly kind: 'admitted';
      readonly claims: Readonly<Record<string, string>>;
      readonly scopes: readonly string[] | null;
    }
  | { readonly kind: 'unauthorized'; readonly why: string }
  | { readonly kind: 'forbidden' };

export interface Presented {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export class JwtAuthorizer {
  readonly #configured: Authorizer;
  readonly #localKeys: LocalKeys;
  #remote: JWTVerifyGetKey | undefined;

  constructor(configured: Authorizer, localKeys: LocalKeys) {
    this.#configured = configured;
    this.#localKeys = localKeys;
  }

  async judge(presented: Presented, routeScopes: readonly string[], now: number): Promise<Verdict> {
    const token = this.#tokenOf(presented);
    if (token === undefined) return { kind: 'unauthorized', why: '' };
    const { Issuer } = this.#configured.JwtConfiguration;
    try {
      const keys = await this.#keys(Issuer);
      const options = { issuer: Issuer, requiredClaims: ['exp'], currentDate: new Date(now) };
      const { payload } = await jwtVerify(token, keys, { ...options, algorithms: ['RS256', 'RS384', 'RS512'] });
      return this.#judgeClaims(payload, routeScopes);
    } catch {
      return { kind: 'unauthorized', why: 'the token is not valid' };
    }
  }

  #judgeClaims(payload: JWTPayload, routeScopes: readonly string[]): Verdict {
    const meantFor = payload.aud ?? payload.client_id;
    const audience = [meantFor].flat();
    if (!this.#configured.JwtConfiguration.Audience.some((wanted) => audience.includes(wanted)))
      return { kind: 'unauthorized', why: 'the audience is not allowed' };
    if (routeScopes.length === 0) return { kind: 'admitted', claims: written(payload), scopes: null };
    const granted = scopesOf(payload);
    const scopes = routeScopes.filter((scope) => granted.includes(scope));
    return scopes.length > 0 ? { kind: 'admitted', claims: written(payload), scopes } : { kind: 'forbidden' };
  }

  #tokenOf({ headers, query }: Presented): string | undefined {
    const [, place, name = ''] = this.#configured.IdentitySource[0].split('.');
    const value = place === 'header' ? headers[name.toLowerCase()] : query.get(name);
    const token = value?.replace(/^Bearer\s+/i, '').trim();
    return token === '' ? undefined : token;
  }

  async #keys(issuer: string): Promise<JWTVerifyGetKey> {
    const local = this.#localKeys(issuer);
    if (local) return createLocalJWKSet(local);
    this.#remote ??= createRemoteJWKSet(new URL(await discovered(issuer)));
    return this.#remote;
  }
}

const configuration = z.looseObject({ jwks_uri: z.url() });

async function discovered(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return configuration.parse(await answer.json()).jwks_uri;
}

function scopesOf({ scope, scp }: JWTPayload): unknown[] {
  const given = scope ?? scp;
  return typeof given === 'string' ? given.split(' ') : [given].flat();
}

/** Every claim reaches the function as text, a list as `[a b]`: `{"exp": 1, "groups": ["a", "b"]}` -> "1", "[a b]" */
export function written(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, writtenValue(value)]));
}

function writtenValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenValue).join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
