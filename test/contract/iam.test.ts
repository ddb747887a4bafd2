// The policy evaluator, held to the rules of the IAM user guide ("Policy evaluation logic", "Condition operators").
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../local/iam/evaluate.ts';
import { statementsOf } from '../../local/iam/policy.ts';
import type { Call, Caller } from '../../local/service.ts';

const account = '111122223333';
const role: Caller = { kind: 'role', arn: `arn:aws:iam::${account}:role/reader`, session: 'reader' };
const events: Caller = {
  kind: 'service',
  principal: 'events.amazonaws.com',
  sourceArn: `arn:aws:events:x:${account}:rule/r`,
};

interface Given {
  readonly caller?: Caller;
  readonly action?: string;
  readonly resource?: string;
  readonly context?: Call['context'];
  readonly identity?: readonly object[];
  readonly policy?: readonly object[];
}

function verdict({
  caller = role,
  action = 's3:GetObject',
  resource = 'arn:aws:s3:::files/a',
  context,
  ...given
}: Given): string {
  const [identity, policy] = [given.identity ?? [], given.policy ?? []].map((Statement) => statementsOf({ Statement }));
  return evaluate(
    { caller, action, resource, context },
    { account, region: 'x', identity: identity ?? [], resource: policy ?? [] },
  );
}

const allow = (Action: string | string[], Resource: string | string[] = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: string, Resource = '*', more: object = {}) => ({ Effect: 'Deny', Action, Resource, ...more });

describe('a role', () => {
  test.each([
    ['nothing said', [], 'not-allowed'],
    ['the very action', [allow('s3:GetObject', 'arn:aws:s3:::files/*')], 'allowed'],
    ['case of actions does not matter', [allow('S3:getobject')], 'allowed'],
    ['a wildcard in the action', [allow(['s3:Put*', 's3:Get*'])], 'allowed'],
    ['one unknown character', [allow('s3:GetObjec?')], 'allowed'],
    ['another action', [allow('s3:GetObjectVersion')], 'not-allowed'],
    ['another resource', [allow('s3:GetObject', 'arn:aws:s3:::other/*')], 'not-allowed'],
    ['the bucket alone is not its objects', [allow('s3:GetObject', 'arn:aws:s3:::files')], 'not-allowed'],
    ['case of resources matters', [allow('s3:GetObject', 'arn:aws:s3:::FILES/*')], 'not-allowed'],
    ['all actions but one', [{ Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: '*' }], 'allowed'],
    ['all actions but this one', [{ Effect: 'Allow', NotAction: 's3:Get*', Resource: '*' }], 'not-allowed'],
    [
      'all resources but this one',
      [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::files/*' }],
      'not-allowed',
    ],
    ['a deny beside an allow', [allow('*'), deny('s3:*')], 'denied'],
    ['a deny of something else', [allow('*'), deny('s3:Put*')], 'allowed'],
  ])('%s', (_name, identity, expected) => {
    expect(verdict({ identity })).toBe(expected);
  });
});

describe('a resource policy', () => {
  const self = { Principal: { AWS: role.kind === 'role' ? role.arn : '' } };

  test.each([
    ['names the role', [allow('s3:GetObject', '*', self)], 'allowed'],
    [
      'names the whole account, which leaves it to the role',
      [allow('s3:*', '*', { Principal: { AWS: `arn:aws:iam::${account}:root` } })],
      'not-allowed',
    ],
    ['names everybody', [allow('s3:*', '*', { Principal: '*' })], 'allowed'],
    [
      'denies everybody without TLS, and here all is TLS',
      [
        allow('s3:*', '*', self),
        deny('s3:*', '*', { Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ],
      'allowed',
    ],
    [
      'denies all but another',
      [allow('s3:*', '*', self), deny('s3:*', '*', { NotPrincipal: { AWS: 'arn:aws:iam::1:role/x' } })],
      'denied',
    ],
  ])('%s', (_name, policy, expected) => {
    expect(verdict({ policy })).toBe(expected);
  });

  test('lets a service in for the rule that the condition names, and for no other', () => {
    const statement = allow('sqs:SendMessage', '*', {
      Principal: { Service: 'events.amazonaws.com' },
      Condition: { ArnEquals: { 'aws:SourceArn': events.sourceArn } },
    });
    const send = { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:x:1:q', policy: [statement] };

    expect(verdict({ ...send, caller: events })).toBe('allowed');
    expect(verdict({ ...send, caller: { ...events, sourceArn: 'arn:aws:events:x:1:rule/other' } })).toBe('not-allowed');
    expect(verdict({ ...send, caller: { ...events, principal: 'scheduler.amazonaws.com' } })).toBe('not-allowed');
  });

  test('of a key must agree as well, by naming the role or the account', () => {
    const decrypt = { action: 'kms:Decrypt', resource: 'arn:aws:kms:x:1:key/k', identity: [allow('kms:Decrypt')] };
    const root = allow('kms:*', '*', { Principal: { AWS: `arn:aws:iam::${account}:root` } });

    expect(verdict(decrypt)).toBe('not-allowed');
    expect(verdict({ ...decrypt, policy: [root] })).toBe('allowed');
    expect(verdict({ ...decrypt, identity: [], policy: [root] })).toBe('not-allowed');
    expect(verdict({ ...decrypt, identity: [], policy: [allow('kms:Decrypt', '*', self)] })).toBe('allowed');
  });
});

describe('a condition', () => {
  const context = { 's3:prefix': 'work/a', 'aws:TagKeys': ['unit', 'year'] };

  test.each([
    [{ StringEquals: { 's3:prefix': 'work/a' } }, true],
    [{ StringEquals: { 'S3:Prefix': ['x', 'work/a'] } }, true],
    [{ StringEquals: { 's3:prefix': 'work/*' } }, false],
    [{ StringLike: { 's3:prefix': 'work/*' } }, true],
    [{ StringNotLike: { 's3:prefix': 'work/*' } }, false],
    [{ StringNotEquals: { 's3:prefix': ['a', 'b'] } }, true],
    [{ StringNotEquals: { 's3:prefix': ['a', 'work/a'] } }, false],
    [{ StringEquals: { 's3:delimiter': '/' } }, false],
    [{ StringEqualsIfExists: { 's3:delimiter': '/' } }, true],
    [{ StringNotEquals: { 's3:delimiter': '/' } }, true],
    [{ Null: { 's3:delimiter': 'true' } }, true],
    [{ Null: { 's3:prefix': 'true' } }, false],
    [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['year', 'month'] } }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['year', 'month'] } }, false],
    [{ 'ForAllValues:StringEquals': { 'aws:Nothing': ['year'] } }, true],
    [{ 'ForAnyValue:StringEquals': { 'aws:Nothing': ['year'] } }, false],
    [{ NumericLessThan: { 's3:TlsVersion': '1.2' } }, false],
    [{ StringEquals: { 's3:prefix': 'work/a' }, Bool: { 'aws:SecureTransport': 'false' } }, false],
  ])('%j', (Condition, holds) => {
    expect(verdict({ identity: [allow('*', '*', { Condition })], context })).toBe(holds ? 'allowed' : 'not-allowed');
  });

  test('with an operator that is not known never allows, and always denies', () => {
    const Condition = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };

    expect(verdict({ identity: [allow('*', '*', { Condition })] })).toBe('not-allowed');
    expect(verdict({ identity: [allow('*'), deny('*', '*', { Condition })] })).toBe('denied');
  });
});

test('a policy variable is refused where it enters', () => {
  expect(() => statementsOf({ Statement: allow('s3:*', 'arn:aws:s3:::b/${aws:username}/*') })).toThrow(
    'policy variables',
  );
});

describe('whatever the policies are', () => {
  const name = fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:*', '*', 'sqs:Send*');
  const place = fc.constantFrom('*', 'arn:aws:s3:::files/*', 'arn:aws:s3:::other/*');
  const statement = fc.record({ Effect: fc.constantFrom('Allow', 'Deny'), Action: name, Resource: place });
  const policies = fc.array(statement, { maxLength: 5 });

  test('another deny never allows more, another allow never less', () => {
    fc.assert(
      fc.property(policies, name, place, (identity, Action, Resource) => {
        const before = verdict({ identity });
        expect(verdict({ identity: [...identity, deny(Action, Resource)] }) === 'allowed' && before !== 'allowed').toBe(
          false,
        );
        expect(
          before === 'allowed' && verdict({ identity: [...identity, allow(Action, Resource)] }) !== 'allowed',
        ).toBe(false);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(policies, (identity) => {
        expect(verdict({ identity: identity.toReversed() })).toBe(verdict({ identity }));
      }),
    );
  });
});
