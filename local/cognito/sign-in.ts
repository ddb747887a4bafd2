// Signing in: name and password, a first password of one's own, a refresh token; and the pause after wrong ones.

import { randomUUID } from 'node:crypto';
import { AwsError, type Clock } from '../service.ts';
import { hashPassword, isPassword, pauseSeconds } from './password.ts';
import type { People, Person } from './people.ts';
import { acceptPassword, attributesOf, groupsIn, keyIn, readableBy, type Client, type Pool } from './pool.ts';
import type { Requests } from './requests.ts';
import { accessClaims, hashOf, idClaims, opaqueToken, type SigningKey, type Subject } from './tokens.ts';

export interface Place {
  readonly pool: Pool;
  readonly client: Client;
  readonly key: SigningKey;
}

export const notAuthorized = (message: string): AwsError => new AwsError('NotAuthorizedException', message);
const wrong = () => notAuthorized('Incorrect username or password.');

interface Challenge {
  readonly pool: string;
  readonly client: string;
  readonly key: string;
  readonly until: number;
}

export class SignIn {
  readonly #people: People;
  readonly #clock: Clock;
  /** Between the first password and the new one; a restart costs no more than signing in again. */
  readonly #challenges = new Map<string, Challenge>();

  constructor(people: People, clock: Clock) {
    this.#people = people;
    this.#clock = clock;
  }

  initiate(place: Place, given: Requests['InitiateAuth']): Promise<object> {
    const parameters = given.AuthParameters;
    switch (given.AuthFlow) {
      case 'USER_PASSWORD_AUTH':
        allowFlow(place.client, given.AuthFlow);
        return this.#byPassword(place, { username: parameters.USERNAME ?? '', password: parameters.PASSWORD ?? '' });
      case 'REFRESH_TOKEN_AUTH':
      case 'REFRESH_TOKEN':
        allowFlow(place.client, 'REFRESH_TOKEN_AUTH');
        return this.#byRefreshToken(place, parameters.REFRESH_TOKEN ?? '');
      default:
        throw new AwsError('InvalidParameterException', `${given.AuthFlow} is not emulated`);
    }
  }

  async #byPassword(place: Place, given: { username: string; password: string }): Promise<object> {
    const key = keyIn(place.pool, given.username);
    const person = await this.#verified(place, key, given.password);
    if (person.status === 'CONFIRMED') return this.#signedIn(place, person);
    const days = place.pool.policy.TemporaryPasswordValidityDays;
    if (this.#clock.now() > person.passwordSetAt + days * 86_400_000)
      throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
    return this.#challenge(place, person);
  }

  async #verified({ pool, client }: Place, key: string, password: string): Promise<Person> {
    const before = this.#people.find(pool.id, key);
    this.#refusePaused(before);
    const right = await isPassword(password, before?.password ?? undefined);
    const person = this.#people.find(pool.id, key);
    // Again: many guesses may have been tried side by side meanwhile.
    this.#refusePaused(person);
    if (!person) throw client.hidesPeople ? wrong() : new AwsError('UserNotFoundException', 'User does not exist.');
    if (!right) {
      this.#countFailure(person);
      throw wrong();
    }
    if (!person.enabled) throw notAuthorized('User is disabled.');
    this.#people.change(pool.id, key, { failures: 0, pausedUntil: 0 });
    return person;
  }

  #refusePaused(person: Person | undefined): void {
    if (person && person.pausedUntil > this.#clock.now()) throw notAuthorized('Password attempts exceeded');
  }

  #countFailure(person: Person): void {
    const failures = person.failures + 1;
    const pausedUntil = this.#clock.now() + pauseSeconds(failures) * 1000;
    this.#people.change(person.pool, person.key, { failures, pausedUntil });
  }

  #challenge({ pool, client }: Place, person: Person): object {
    const now = this.#clock.now();
    for (const [session, { until }] of this.#challenges) if (until < now) this.#challenges.delete(session);
    const Session = opaqueToken();
    const until = now + client.sessionSeconds * 1000;
    this.#challenges.set(Session, { pool: pool.id, client: client.id, key: person.key, until });
    const parameters = {
      USER_ID_FOR_SRP: person.username,
      requiredAttributes: '[]',
      userAttributes: person.attributes,
    };
    return { ChallengeName: 'NEW_PASSWORD_REQUIRED', Session, ChallengeParameters: parameters };
  }

  async respond(place: Place, given: Requests['RespondToAuthChallenge']): Promise<object> {
    const challenge = this.#challenges.get(given.Session);
    const key = keyIn(place.pool, given.ChallengeResponses.USERNAME ?? '');
    const fits = challenge?.pool === place.pool.id && challenge.client === place.client.id && challenge.key === key;
    if (!fits || challenge.until < this.#clock.now()) throw notAuthorized('Invalid session for the user.');
    const password = given.ChallengeResponses.NEW_PASSWORD ?? '';
    acceptPassword(place.pool, password);
    const hash = await hashPassword(password);
    if (!this.#challenges.delete(given.Session)) throw notAuthorized('Invalid session for the user.');
    this.setPassword(place.pool, key, { hash, status: 'CONFIRMED' });
    const person = this.#people.find(place.pool.id, key);
    if (!person?.enabled) throw notAuthorized('User is disabled.');
    return this.#signedIn(place, person);
  }

  setPassword(pool: Pool, key: string, given: { hash: string; status: Person['status'] }): void {
    const now = this.#clock.now();
    const fresh = { failures: 0, pausedUntil: 0, passwordSetAt: now, modifiedAt: now };
    this.#people.change(pool.id, key, { password: given.hash, status: given.status, ...fresh });
  }

  /** The present password is asked for as at a sign-in, so that guessing it here is no faster. */
  async changePassword(place: Place, key: string, given: { previous: string; proposed: string }): Promise<void> {
    await this.#verified(place, key, given.previous);
    acceptPassword(place.pool, given.proposed);
    this.setPassword(place.pool, key, { hash: await hashPassword(given.proposed), status: 'CONFIRMED' });
  }

  async #byRefreshToken(place: Place, token: string): Promise<object> {
    const kept = this.#people.refresh(hashOf(token));
    const person = kept && this.#people.find(kept.pool, kept.key);
    const fits = kept?.pool === place.pool.id && kept.client === place.client.id;
    if (!fits || !person) throw notAuthorized('Invalid Refresh Token');
    if (kept.expiresAt < this.#clock.now()) throw notAuthorized('Refresh Token has expired');
    if (!person.enabled) throw notAuthorized('User is disabled.');
    return { AuthenticationResult: await this.#tokens(place, person, kept), ChallengeParameters: {} };
  }

  async #signedIn(place: Place, person: Person): Promise<object> {
    const now = this.#clock.now();
    const RefreshToken = opaqueToken();
    const names = { pool: place.pool.id, client: place.client.id, key: person.key };
    const expiresAt = now + place.client.lifetimes.refreshSeconds * 1000;
    const refresh = { ...names, origin: randomUUID(), signedInAt: now, expiresAt };
    this.#people.keepRefresh(hashOf(RefreshToken), refresh, now);
    const tokens = await this.#tokens(place, person, refresh);
    return { AuthenticationResult: { ...tokens, RefreshToken }, ChallengeParameters: {} };
  }

  async #tokens({ pool, client, key }: Place, person: Person, of: { origin: string; signedInAt: number }) {
    const { accessSeconds, idSeconds } = client.lifetimes;
    const groups = groupsIn(pool, this.#people.groupsOf(pool.id, person.key)).map((group) => group.GroupName);
    const attributes = readableBy(client, attributesOf(person));
    const named = { issuer: pool.issuer, clientId: client.id, sub: person.sub, username: person.username };
    const subject: Subject = { ...named, groups, attributes, origin: of.origin, signedInAt: of.signedInAt };
    const now = this.#clock.now();
    return {
      AccessToken: await key.sign(accessClaims(subject, { now, lifetimeSeconds: accessSeconds })),
      IdToken: await key.sign(idClaims(subject, { now, lifetimeSeconds: idSeconds })),
      ExpiresIn: accessSeconds,
      TokenType: 'Bearer',
    };
  }
}

function allowFlow(client: Client, flow: string): void {
  if (client.flows.includes(`ALLOW_${flow}`)) return;
  throw new AwsError('InvalidParameterException', `${flow} flow not enabled for this client`);
}
