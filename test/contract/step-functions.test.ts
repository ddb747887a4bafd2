// State machines of the local home: what the CDK synthesizes, started and followed by the real SDK client; the
// functions they call are answered here. Every value is invented.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { App, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock, Delivery } from '../../local/service.ts';
import { stepFunctions } from '../../local/step-functions/step-functions.ts';
import { account, mount, realClock, region, type Mounted } from './mount.ts';

type Answer = (payload: never) => unknown;

const functionArn = (name: string) => `arn:aws:lambda:${region}:${account}:function:${name}`;
const machineArn = `arn:aws:states:${region}:${account}:stateMachine:flow`;
const invoke = (name: string, more: object = {}) => ({
  ...{ Type: 'Task', Resource: functionArn(name) },
  ...('Next' in more ? {} : { End: true }),
  ...more,
});

let dataDir: string;
let home: Mounted;
let client: SFNClient;
let functions: Record<string, Answer>;
let waits: number[];

/** Waits are noted and over at once. */
const hurried: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    if (milliseconds > 60_000) return () => undefined;
    waits.push(milliseconds / 1000);
    return realClock.after(0, run);
  },
};

class Thrown extends Error {
  constructor(name: string) {
    super('as the test wants it');
    this.name = name;
  }
}

const deliver = async ({ targetArn, payload }: Delivery) => {
  const answer = functions[targetArn.split(':')[6] ?? ''];
  if (!answer) throw new Error(`no function ${targetArn}`);
  return JSON.parse(JSON.stringify((await answer(payload as never)) ?? null)) as unknown;
};

async function start(definition?: object, clock: Clock = hurried) {
  home = await mount(stepFunctions, { dataDir, deliver, clock });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new SFNClient({ endpoint: home.endpoint, region, credentials });
  if (definition) await declare(definition);
  await home.service.start?.();
}
const declare = (definition: object) =>
  home.declare('AWS::StepFunctions::StateMachine', 'Flow', {
    ...{ StateMachineName: 'flow', RoleArn: `arn:aws:iam::${account}:role/flow` },
    DefinitionString: JSON.stringify(definition),
  });

async function run(input: unknown, name?: string) {
  const request = { stateMachineArn: machineArn, input: JSON.stringify(input), name };
  const { executionArn } = await client.send(new StartExecutionCommand(request));
  return ended(executionArn);
}

async function ended(executionArn: string | undefined) {
  for (;;) {
    const found = await client.send(new DescribeExecutionCommand({ executionArn }));
    if (found.status !== 'RUNNING')
      return { ...found, output: found.output === undefined ? undefined : (JSON.parse(found.output) as unknown) };
    await new Promise((done) => setTimeout(done, 5));
  }
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'flow-'));
  functions = {};
  waits = [];
});
afterEach(async () => {
  client.destroy();
  await home.stop();
  rmSync(dataDir, { recursive: true });
});

describe('a state machine from the CDK', () => {
  it('prepares, reads each page, and takes the way the data say', async () => {
    functions = {
      prepare: ({ id, pages }: { id: string; pages: number }) =>
        pages === 0
          ? { id, refusal: 'empty' }
          : { id, pages: Array.from({ length: pages }, (_, n) => ({ page: n + 1 })) },
      read: ({ id, page, of }: { id: string; page: number; of: string }) => ({ read: `${of}/${id}/${page}` }),
      settle: (state: object) => state,
    };
    await start(synthesized());

    const whole = await run({ id: 'a', pages: 3 }, 'first');
    expect(whole.output).toEqual({
      id: 'a',
      pages: [{ page: 1 }, { page: 2 }, { page: 3 }],
      readings: ['first/a/1', 'first/a/2', 'first/a/3'],
    });
    expect((await run({ id: 'b', pages: 1 }, 'second')).output).toMatchObject({ readings: ['second/b/1'] });
    expect((await run({ id: 'c', pages: 0 })).output).toEqual({ id: 'c', refusal: 'empty' });
  });
});

function synthesized(): object {
  const stack = new Stack(new App(), 'Test');
  const task = (id: string, more: object = {}) =>
    new LambdaInvoke(stack, id, {
      lambdaFunction: LambdaFunction.fromFunctionArn(stack, `${id}Function`, functionArn(id)),
      outputPath: '$.Payload',
      ...more,
    });
  const payload = sfn.TaskInput.fromObject({
    ...{ id: sfn.JsonPath.stringAt('$.id'), page: sfn.JsonPath.numberAt('$.page') },
    of: sfn.JsonPath.stringAt('$.of'),
  });
  const pages = new sfn.Map(stack, 'pages', {
    ...{ itemsPath: '$.pages', maxConcurrency: 2, resultPath: '$.readings' },
    itemSelector: {
      'id.$': '$.id',
      'page.$': '$$.Map.Item.Value.page',
      'of.$': '$$.Execution.Name',
    },
  }).itemProcessor(task('read', { payload, outputPath: '$.Payload.read' }));
  const settle = task('settle', { payloadResponseOnly: true, outputPath: undefined });
  const readable = new sfn.Choice(stack, 'readable?')
    .when(sfn.Condition.isNotPresent('$.refusal'), pages.next(settle))
    .otherwise(settle);
  const body = sfn.DefinitionBody.fromChainable(task('prepare').next(readable));
  const machine = new sfn.StateMachine(stack, 'Machine', { definitionBody: body });
  const resource = machine.node.defaultChild as sfn.CfnStateMachine;
  const joined = stack.resolve(resource.definitionString) as { 'Fn::Join': [string, (string | object)[]] };
  const text = joined['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'aws')).join('');
  return JSON.parse(text) as object;
}

describe('a function that fails', () => {
  const retried = { ErrorEquals: ['Fault.unavailable'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 3 };
  const failing = (name: string, times: number) => {
    let calls = 0;
    functions.work = () => {
      if (calls++ < times) throw new Thrown(name);
      return { calls };
    };
  };

  it('is tried again after longer and longer waits, if its error is named', async () => {
    failing('Fault.unavailable', 3);
    await start({ StartAt: 'A', States: { A: invoke('work', { Retry: [retried] }) } });

    expect((await run({})).output).toEqual({ calls: 4 });
    expect(waits).toEqual([2, 6, 18]);
  });

  it('is not tried again for any other error, and the error is the execution’s', async () => {
    failing('Fault.bug', 1);
    await start({ StartAt: 'A', States: { A: invoke('work', { Retry: [retried] }) } });

    const failed = await run({});
    expect(failed).toMatchObject({ status: 'FAILED', error: 'Fault.bug' });
    expect(JSON.parse(failed.cause ?? '')).toMatchObject({ errorMessage: 'as the test wants it' });
  });

  it('is caught beside the input of its state', async () => {
    failing('Fault.unavailable', 9);
    const Catch = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'B' }];
    const States = { A: invoke('work', { Retry: [retried], Catch, Next: 'B' }), B: { Type: 'Pass', End: true } };
    await start({ StartAt: 'A', States });

    expect((await run({ id: 'a' })).output).toMatchObject({ id: 'a', failure: { Error: 'Fault.unavailable' } });
  });

  it('fails its Map with it', async () => {
    functions.work = (page: number) => {
      if (page === 2) throw new Thrown('Fault.bug');
      return page;
    };
    const ItemProcessor = { StartAt: 'P', States: { P: invoke('work') } };
    await start({ StartAt: 'M', States: { M: { Type: 'Map', ItemProcessor, MaxConcurrency: 1, End: true } } });

    expect(await run([1, 2, 3])).toMatchObject({ status: 'FAILED', error: 'Fault.bug' });
  });

  it('to answer in time is a States.Timeout, and no States.TaskFailed', async () => {
    functions.work = () => new Promise((done) => setTimeout(done, 200));
    const Catch = [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }];
    const States = { A: invoke('work', { TimeoutSeconds: 1, Catch, Next: 'B' }), B: { Type: 'Pass', End: true } };
    await start({ StartAt: 'A', States });

    expect(await run({})).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });
});

describe('the payload', () => {
  it('of more than 256 KiB between states fails, as it would on AWS', async () => {
    functions.work = (kibibytes: number) => 'x'.repeat(kibibytes * 1024 - 2);
    await start({ StartAt: 'A', States: { A: invoke('work') } });

    expect(await run(256)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await run(257)).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });

  it('of a Map counts as a whole', async () => {
    functions.work = () => 'x'.repeat(2000);
    const ItemProcessor = { StartAt: 'P', States: { P: invoke('work') } };
    const Map = { Type: 'Map', ItemProcessor, End: true };
    await start({ StartAt: 'M', States: { M: Map } });

    expect(await run(Array.from({ length: 100 }, () => 1))).toMatchObject({ status: 'SUCCEEDED' });
    expect(await run(Array.from({ length: 200 }, () => 1))).toMatchObject({ error: 'States.DataLimitExceeded' });
  });

  it('of more than 256 KiB does not start', async () => {
    await start({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } });

    await expect(run('x'.repeat(263_000))).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
  });
});

describe('an execution', () => {
  const waiting = { StartAt: 'A', States: { A: invoke('work') } };

  it('is started once under its name while it runs, and its name is used up afterwards', async () => {
    const gate = Promise.withResolvers<void>();
    functions.work = () => gate.promise;
    await start(waiting);
    const request = { stateMachineArn: machineArn, name: 'one', input: '{"a":1}' };

    const first = await client.send(new StartExecutionCommand(request));
    const second = await client.send(new StartExecutionCommand(request));
    expect(second).toMatchObject({ executionArn: first.executionArn, startDate: first.startDate });
    const other = client.send(new StartExecutionCommand({ ...request, input: '{"a":2}' }));
    await expect(other).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    gate.resolve();
    await ended(first.executionArn);
    const later = client.send(new StartExecutionCommand(request));
    await expect(later).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('is stopped, and stays stopped whatever its function still answers', async () => {
    const gate = Promise.withResolvers<void>();
    functions.work = () => gate.promise;
    await start(waiting);
    const started = { stateMachineArn: machineArn, input: '{}' };
    const { executionArn } = await client.send(new StartExecutionCommand(started));

    await client.send(new StopExecutionCommand({ executionArn, error: 'Wrong', cause: 'by hand' }));
    gate.resolve();

    expect(await ended(executionArn)).toMatchObject({ status: 'ABORTED', error: 'Wrong', cause: 'by hand' });
  });

  it('is listed, and tells what happened', async () => {
    functions.work = () => ({ done: true });
    await start(waiting);
    const { executionArn } = await run({ a: 1 }, 'one');
    await run({ a: 2 }, 'two');

    const listed = await client.send(
      new ListExecutionsCommand({ stateMachineArn: machineArn, statusFilter: 'SUCCEEDED' }),
    );
    expect(listed.executions?.map((one) => one.name).sort()).toEqual(['one', 'two']);
    const history = await client.send(new GetExecutionHistoryCommand({ executionArn }));
    expect(history.events?.map((event) => event.type)).toEqual([
      ...['ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskSucceeded', 'TaskStateExited'],
      'ExecutionSucceeded',
    ]);
    expect(history.events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'A', input: '{"a":1}' });
  });

  it('needs permission for itself', async () => {
    functions.work = () => 1;
    await start(waiting);
    await run({}, 'one');

    expect(home.asked[0]).toMatchObject({ action: 'states:StartExecution', resource: machineArn });
    const executionArn = `${machineArn.replace('stateMachine', 'execution')}:one`;
    expect(home.asked[1]).toMatchObject({ action: 'states:DescribeExecution', resource: executionArn });
  });
});

describe('the next start', () => {
  const flow = { StartAt: 'A', States: { A: invoke('first', { Next: 'B' }), B: invoke('second') } };
  const started = { stateMachineArn: machineArn, name: 'one', input: '{"a":1}' };

  /** As a crash leaves it: nothing is told to anybody, the files are let go of. */
  const crash = async () => {
    const { db } = home.context.store;
    home.service.stop = () => Promise.resolve();
    client.destroy();
    await home.stop();
    expect(db.isOpen).toBe(false);
  };

  it('runs again, from its input, what was under way', async () => {
    const reached = Promise.withResolvers<void>();
    functions = {
      first: (input: object) => ({ ...input, b: 2 }),
      second: () => (reached.resolve(), new Promise(() => {})),
    };
    await start(flow);
    const { executionArn } = await client.send(new StartExecutionCommand(started));
    await reached.promise;
    await crash();

    functions.second = (input: object) => input;
    await start(flow);

    expect(await ended(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: { a: 1, b: 2 } });
  });

  it('fails what was under way each time when the home went down', async () => {
    let calls = 0;
    functions.first = () => (calls++, new Promise(() => {}));
    await start(flow);
    const { executionArn } = await client.send(new StartExecutionCommand(started));
    for (let n = 0; n < 10; n++) {
      await crash();
      await start(flow);
    }

    expect(await ended(executionArn)).toMatchObject({ status: 'FAILED', error: 'Local.BroughtDownTheHome' });
    expect(calls).toBe(10);
  });

  it('does not count the ends that were asked for', async () => {
    functions.first = () => new Promise(() => {});
    await start(flow);
    const { executionArn } = await client.send(new StartExecutionCommand(started));
    for (let n = 0; n < 6; n++) {
      client.destroy();
      await home.stop();
      await start(flow);
    }

    const found = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(found.status).toBe('RUNNING');
  });
});
