// Schedules of the local home over days that pass at once: the clock is moved by hand. Every value is invented.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scheduler } from '../../local/scheduler/scheduler.ts';
import type { Clock, Delivery, Schedules, Service } from '../../local/service.ts';
import { account, mount, region, type Mounted } from './mount.ts';

const functionArn = `arn:aws:lambda:${region}:${account}:function:sweep`;
const lettersArn = `arn:aws:sqs:${region}:${account}:letters`;
const RoleArn = `arn:aws:iam::${account}:role/schedules`;
const minute = 60_000;
const hour = 60 * minute;

let dataDir: string;
let home: Mounted;
let now: number;
let timers: { at: number; run: () => void }[];
let delivered: Delivery[];
let isDown: boolean;

const clock: Clock = {
  now: () => now,
  after: (milliseconds, run) => {
    const timer = { at: now + milliseconds, run };
    timers.push(timer);
    return () => (timers = timers.filter((one) => one !== timer));
  },
};

/** Lets time pass, timer by timer. */
async function pass(milliseconds: number) {
  const end = now + milliseconds;
  for (;;) {
    await new Promise((done) => setImmediate(done));
    const [next] = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
    if (!next) break;
    timers = timers.filter((timer) => timer !== next);
    now = Math.max(now, next.at);
    next.run();
  }
  now = end;
}

async function start(properties?: object) {
  timers = [];
  const deliver = (delivery: Delivery) => {
    if (isDown && delivery.targetArn === functionArn) return Promise.reject(new Error('not now'));
    delivered.push(delivery);
    return Promise.resolve();
  };
  home = await mount(scheduler, { dataDir, clock, deliver });
  if (properties) await declare(properties);
  await home.service.start?.();
}
const declare = ({ Target, ...properties }: { Target?: object }) =>
  home.declare('AWS::Scheduler::Schedule', 'Nightly', {
    ...{ ScheduleExpression: 'cron(0 7 * * ? *)', ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh' },
    ...{ FlexibleTimeWindow: { Mode: 'OFF' }, Target: { Arn: functionArn, RoleArn, ...Target }, ...properties },
  });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'schedules-'));
  now = Date.parse('2022-03-09T12:00:00+07:00');
  delivered = [];
  isDown = false;
});
afterEach(async () => {
  await home.stop();
  rmSync(dataDir, { recursive: true });
});

describe('a schedule', () => {
  it('runs at its hour in its zone, as its role, with its input', async () => {
    const Input = '{"due":"<aws.scheduler.scheduled-time>","n":1}';
    await start({ Target: { Input } });
    await pass(18 * hour);
    expect(delivered).toEqual([]);
    await pass(3 * 24 * hour);

    expect(delivered.map((one) => one.payload)).toEqual([
      { due: '2022-03-10T00:00:00Z', n: 1 },
      { due: '2022-03-11T00:00:00Z', n: 1 },
      { due: '2022-03-12T00:00:00Z', n: 1 },
    ]);
    expect(delivered[0]).toMatchObject({ targetArn: functionArn, mode: 'event', caller: { arn: RoleArn } });
  });

  it('without an input sends the event EventBridge Scheduler sends', async () => {
    await start({});
    await pass(24 * hour);

    expect(delivered[0]?.payload).toMatchObject({
      ...{ version: '0', source: 'aws.scheduler', 'detail-type': 'Scheduled Event', time: '2022-03-10T00:00:00Z' },
      ...{ account, region, resources: [`arn:aws:scheduler:${region}:${account}:schedule/default/test-Nightly`] },
    });
  });

  it('that is disabled, or over, does not run', async () => {
    await start({ State: 'DISABLED' });
    await pass(48 * hour);
    await home.stop();
    await start({ EndDate: '2022-03-11T12:00:00Z' });
    await pass(72 * hour);

    expect(delivered).toEqual([]);
  });

  // At seven, and at six like the closing of quarters.
  it.each([
    ['cron(0 7 * * ? *)', '2022-03-14T00:00:00Z'],
    ['cron(0 6 * * ? *)', '2022-03-13T23:00:00Z'],
  ])('missed while the home was off (%s) runs once at the next start', async (ScheduleExpression, last) => {
    await start({ ScheduleExpression });
    await pass(hour);
    await home.stop();
    now += 5 * 24 * hour;
    await start({ ScheduleExpression });
    await pass(minute);

    expect(delivered.map((one) => (one.payload as { time: string }).time)).toEqual([last]);
    await home.stop();
    await start({ ScheduleExpression });
    await pass(minute);
    expect(delivered).toHaveLength(1);
  });

  it('that is new has missed nothing', async () => {
    await start({ ScheduleExpression: 'cron(0/10 * * * ? *)' });
    await pass(5 * minute);

    expect(delivered).toEqual([]);
  });
});

describe('a target that does not answer', () => {
  it('is tried again until it does', async () => {
    await start({});
    isDown = true;
    await pass(19 * hour + 5 * minute);
    expect(delivered).toEqual([]);
    isDown = false;
    await pass(2 * minute);

    expect(delivered).toHaveLength(1);
  });

  it('costs the run after the last try, which goes to the dead letters', async () => {
    const RetryPolicy = { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600 };
    await start({ Target: { RetryPolicy, DeadLetterConfig: { Arn: lettersArn }, Input: '{"a":1}' } });
    isDown = true;
    await pass(20 * hour);

    expect(delivered).toMatchObject([{ targetArn: lettersArn, payload: { a: 1 } }]);
  });

  it('is tried again at the next start when the home stops meanwhile', async () => {
    await start({});
    isDown = true;
    await pass(19 * hour + minute);
    await home.stop();
    isDown = false;
    await start({});
    await pass(minute);

    expect(delivered).toHaveLength(1);
  });
});

it('rules with a ScheduleExpression are kept time for, too', async () => {
  await start();
  const runs: number[] = [];
  (home.service as Service & Schedules).addSchedule({
    ...{ arn: 'arn:aws:events:rule/r', expression: 'rate(20 minutes)' },
    run: (at) => (runs.push(at), Promise.resolve()),
  });
  await pass(hour);

  expect(runs.map((at) => at - (now - hour))).toEqual([20 * minute, 40 * minute, 60 * minute]);
});

it('a flexible window, or a target nobody emulates, stops the start', async () => {
  await start();

  await expect(declare({ FlexibleTimeWindow: { Mode: 'FLEXIBLE' } } as object)).rejects.toThrow('Mode');
  const Target = { Arn: 'arn:aws:scheduler:::aws-sdk:s3:deleteBucket' };
  await expect(declare({ Target })).rejects.toThrow('only functions');
});
