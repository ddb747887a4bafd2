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

/** OWASP's password storage cheat sheet, 2025: N = 2^14, r = 8, p = 5; 16 MiB for a moment. */
const cost = { N: 2 ** 14, r: 8, p: 5, maxmem: 64 * 2 ** 20 };
const hashBytes = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFC'), salt, hashBytes, cost);
  return `${salt.toString('base64')}.${hash.toString('base64')}`;
}

/** Takes as long for a person nobody knows as for one with a wrong password. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [salt = '', hash = ''] = kept?.split('.') ?? [];
  const given = await derive(password.normalize('NFC'), Buffer.from(salt, 'base64'), hashBytes, cost);
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
