// Functions run as on Lambda: their own environment and rights, errors in Lambda's shape, time and memory as configured.
import { Duration } from 'aws-cdk-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeHome, functionFrom, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

let home: TestHome;
const invoke = (logicalId: string, event: unknown = {}) => home.invoke(identity(home, logicalId).arn ?? '', event);

beforeAll(async () => {
  process.env.HOSO_TEST_SECRET = 'of the user';
  const template = synthesize((stack) => {
    functionFrom(
      stack,
      'Plain',
      'export const handler = async (event, context) => ({ event, env: process.env, limit: context.memoryLimitInMB, left: context.getRemainingTimeInMillis() });',
      {
        environment: { COLOUR: 'đỏ' },
        timeout: Duration.seconds(20),
      },
    );
    const failing = `
      class Fault extends Error {}
      export const handler = async ({ how }) => {
        if (how === 'throw') { const fault = new Fault('too bad'); fault.name = 'Fault.unavailable'; throw fault; }
        if (how === 'exit') process.exit(3);
        if (how === 'hang') for (;;);
        if (how === 'eat') { const eaten = []; for (;;) { eaten.push(Buffer.alloc(8 * 1024 * 1024, 1)); await new Promise((r) => setTimeout(r, 20)); } }
        return 'well';
      };`;
    functionFrom(stack, 'Failing', failing, { timeout: Duration.seconds(8), memorySize: 160 });
    functionFrom(stack, 'Broken', "throw new TypeError('at the start'); export const handler = async () => 1;");
    const counting =
      'let count = 0; export const handler = async () => { count += 1; await new Promise((r) => setTimeout(r, 50)); return { pid: process.pid, count }; };';
    functionFrom(stack, 'Counting', counting, { reservedConcurrentExecutions: 1 });
  });
  home = await openHome(template);
});
afterAll(() => closeHome(home));

test('a function has the environment of its template and of Lambda, and nothing of the user’s', async () => {
  const { event, env, limit, left } = (await invoke('Plain', { a: 1 })) as {
    event: unknown;
    env: Record<string, string>;
    limit: string;
    left: number;
  };

  expect(event).toEqual({ a: 1 });
  expect(env.COLOUR).toBe('đỏ');
  expect(env.AWS_ENDPOINT_URL).toBe(home.endpoint);
  expect(env.AWS_REGION).toBe('ap-southeast-1');
  expect(env.AWS_LAMBDA_FUNCTION_NAME).toBe(identity(home, 'Plain').ref);
  expect(env.HOSO_TEST_SECRET).toBeUndefined();
  expect(limit).toBe('256');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(20_000);
});

test('what it throws has Lambda’s shape: type, message, and the name that retries match on', async () => {
  await expect(invoke('Failing', { how: 'throw' })).rejects.toMatchObject({
    name: 'Fault.unavailable',
    message: 'too bad',
  });
  await expect(invoke('Broken')).rejects.toMatchObject({ name: 'TypeError', message: 'at the start' });
});

test('one that ends itself, runs too long or takes too much memory is ended, and the next call is served', async () => {
  await expect(invoke('Failing', { how: 'exit' })).rejects.toMatchObject({ name: 'Runtime.ExitError' });
  await expect(invoke('Failing', { how: 'hang' })).rejects.toThrow('Task timed out after 8.00 seconds');
  await expect(invoke('Failing', { how: 'eat' })).rejects.toMatchObject({ name: 'Runtime.OutOfMemory' });
  expect(home.printed.join('\n')).toContain('of 160 MB');

  expect(await invoke('Failing', { how: 'not' })).toBe('well');
});

test('with one reserved execution all calls go through one warm process, in turn', async () => {
  const answers = (await Promise.all(Array.from({ length: 4 }, () => invoke('Counting')))) as {
    pid: number;
    count: number;
  }[];

  expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
  expect(answers.map(({ count }) => count)).toEqual([1, 2, 3, 4]);
});

test('an event that is too large is refused', async () => {
  await expect(invoke('Plain', { text: 'x'.repeat(6 * 1024 * 1024) })).rejects.toMatchObject({
    name: 'RequestTooLargeException',
  });
});
