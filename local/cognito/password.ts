// Passwords: the pool's policy, scrypt, and the pause after several wrong ones.

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PasswordPolicy } from './properties.ts';

const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: object,
) => Promise<Buffer>;

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** For sign-ins that a person waits for: https://words.filippo.io/the-scrypt-parameters, 2017; 32 MiB for a moment. */
const today: Cost = { N: 2 ** 15, r: 8, p: 1 };
const hashBytes = 32;
const maxmem = 64 * 2 ** 20;

/** `N.r.p.salt.hash`: the cost stays with the hash, so that it can be raised for later ones. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFC'), salt, hashBytes, { ...today, maxmem });
  return [today.N, today.r, today.p, salt.toString('base64'), hash.toString('base64')].join('.');
}

/** Takes as long for a person nobody knows as for one with a wrong password. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [N, r, p, salt = '', hash = ''] = kept?.split('.') ?? [];
  const cost = kept === undefined ? today : { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password.normalize('NFC'), Buffer.from(salt, 'base64'), hashBytes, { ...cost, maxmem });
  const expected = Buffer.from(hash, 'base64');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const rules: readonly [keyof PasswordPolicy, RegExp, string][] = [
  ['RequireLowercase', /[a-z]/, 'Password must have lowercase characters'],
  ['RequireUppercase', /[A-Z]/, 'Password must have uppercase characters'],
  ['RequireNumbers', /[0-9]/, 'Password must have numeric characters'],
  ['RequireSymbols', /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/, 'Password must have symbol characters'],
];

/** What the policy objects to, in Cognito's words. */
export function objection(password: string, policy: PasswordPolicy): string | undefined {
  if (password.length < policy.MinimumLength) return 'Password not long enough';
  if (password.length > 256) return 'Password too long';
  return rules.find(([rule, pattern]) => policy[rule] === true && !pattern.test(password))?.[2];
}

const freeAttempts = 5;
const longestPauseSeconds = 900;

/** Five wrong passwords are free; then a second, doubled each time up to a quarter of an hour. */
export const pauseSeconds = (failures: number): number =>
  failures < freeAttempts ? 0 : Math.min(2 ** (failures - freeAttempts), longestPauseSeconds);
