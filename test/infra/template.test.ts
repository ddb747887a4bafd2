// Pointed assertions on the synthesized template: what must hold whatever else changes.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { operations } from '../../events/api.ts';
import { project } from '../../infra/bundles.ts';
import { entries } from '../../infra/functions.ts';
import { ofType, templateOf } from './app.ts';

// Rules on the template are another test's matter (nag.test.ts) and take seconds each time.
process.env.CDK_VALIDATION = 'false';

const resources = templateOf();
const functions = ofType(resources, 'AWS::Lambda::Function');
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const text = (value: unknown) => JSON.stringify(value);

/** `## Figures of parents lag` -> figures-of-parents-lag, as GitHub makes anchors. */
const articles = new Set(
  readFileSync(join(project, 'docs/runbook.md'), 'utf8')
    .split('\n')
    .flatMap((line) => /^## (.+)$/.exec(line)?.[1] ?? [])
    .map((heading) => heading.toLowerCase().replaceAll(' ', '-')),
);

const statements = [...ofType(resources, 'AWS::IAM::Policy'), ...ofType(resources, 'AWS::IAM::Role')].flatMap(
  ([id, { Properties }]) => {
    const document = (Properties.PolicyDocument ?? { Statement: [] }) as { Statement: Record<string, unknown>[] };
    return document.Statement.map((statement) => ({
      id,
      actions: [statement.Action].flat() as string[],
      resources: [statement.Resource].flat(),
    }));
  },
);

describe('every function', () => {
  it('there is one for each bundle, and one bundle for each folder with a handler', () => {
    const folders = readdirSync(join(project, 'functions'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .flatMap((path) => /^([^/]+)\/handler\.ts$/.exec(path)?.[1] ?? []);
    expect(
      Object.keys(entries)
        .map((entry) => entry.replace('/index', ''))
        .toSorted(),
    ).toEqual(folders.toSorted());
    expect(functions).toHaveLength(folders.length);
  });

  it.each(functions)('%s has time-out, memory, dead-letter queue, own log and Node 24', (_, { Properties }) => {
    expect(Properties.Runtime).toBe('nodejs24.x');
    expect(Properties.Timeout).toBeGreaterThanOrEqual(29);
    expect(Properties.MemorySize).toBeGreaterThanOrEqual(512);
    expect(Properties.DeadLetterConfig).toBeDefined();
    expect(text(Properties.LoggingConfig)).toContain('Log');
  });

  it.each(functions)('%s says what people notice when it fails, in an alarm with an article', (id, { Properties }) => {
    const impact = Properties.Description as string;
    expect(impact).toMatch(/^[A-Z].{20,}\.$/);
    const own = alarms.find(
      ({ Dimensions, MetricName }) => MetricName === 'Errors' && text(Dimensions).includes(`"${id}"`),
    );
    expect(own?.AlarmDescription).toContain(impact);
  });

  it.each(Object.keys(entries))('%s finds every name of its environment', async (entry) => {
    const folder = entry.replace('/index', '');
    const { Env } = (await import(`../../functions/${folder}/env.ts`)) as { Env: z.ZodObject };
    const made = functions.find(([, { Properties }]) => text(Properties.Environment).includes(`"${folder}"`));
    const { Variables } = made?.[1].Properties.Environment as { Variables: Record<string, unknown> };
    const needed = Object.entries(Env.shape).filter(([, type]) => !(type as z.ZodType).safeParse(undefined).success);
    for (const [name] of needed) expect(Object.keys(Variables)).toContain(name);
  });
});

describe('alarms', () => {
  it('each leads to an article of the runbook, and each article has an alarm', () => {
    const named = alarms.map(
      ({ AlarmDescription }) => /docs\/runbook\.md#([a-z-]+)$/.exec(String(AlarmDescription))?.[1],
    );
    expect(new Set(named)).toEqual(articles);
  });

  it('each tells somebody', () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1);
    const [subscription] = ofType(templateOf({ alarmEmail: 'someone@example.org' }), 'AWS::SNS::Subscription');
    expect(subscription?.[1].Properties.Endpoint).toBe('someone@example.org');
  });

  it('every queue that takes what failed has one', () => {
    const queues = ofType(resources, 'AWS::SQS::Queue').filter(([, { Properties }]) => !Properties.RedrivePolicy);
    for (const [id] of queues) expect(alarms.some(({ Dimensions }) => text(Dimensions).includes(id))).toBe(true);
    expect(queues).toHaveLength(4);
  });
});

describe('what is kept', () => {
  const stateful = ['AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::Cognito::UserPool'];

  it.each(stateful)('%s stays when the stack is destroyed', (type) => {
    const found = ofType(resources, type);
    expect(found.length).toBeGreaterThan(0);
    for (const [, { DeletionPolicy }] of found) expect(DeletionPolicy).toBe('Retain');
  });

  it('buckets are private, versioned, encrypted with our key, and spoken to over TLS only', () => {
    for (const [, { Properties }] of ofType(resources, 'AWS::S3::Bucket')) {
      expect(Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
      expect(text(Properties.BucketEncryption)).toContain('StorageKey');
      expect(Object.values(Properties.PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true]);
    }
    for (const [, { Properties }] of ofType(resources, 'AWS::S3::BucketPolicy')) {
      expect(text(Properties.PolicyDocument)).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
    }
  });

  it('the table can be restored and not be deleted by accident', () => {
    expect(ofType(resources, 'AWS::DynamoDB::Table')[0]?.[1].Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });
});

describe('rights', () => {
  it('no action has a star', () => {
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('a star for the resource only where there is no resource to name', () => {
    const unnamed = statements.filter((statement) => statement.resources.includes('*'));
    expect(new Set(unnamed.flatMap(({ actions }) => actions))).toEqual(
      new Set([
        ...['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'xray:GetSamplingRules', 'xray:GetSamplingTargets'],
        ...['logs:CreateLogDelivery', 'logs:GetLogDelivery', 'logs:UpdateLogDelivery', 'logs:DeleteLogDelivery'],
        ...['logs:ListLogDeliveries', 'logs:PutResourcePolicy', 'logs:DescribeResourcePolicies'],
        ...['logs:DescribeLogGroups', 'textract:DetectDocumentText'],
      ]),
    );
  });

  it('nobody may delete an object, and only roll-up, its worker and the sweeper an item', () => {
    const deleting = statements.filter(({ actions }) => actions.some((action) => /Delete(Object|Item)/.test(action)));
    const of = new Set(deleting.map(({ id }) => id.replace(/Role.*$/, '')));
    expect(of).toEqual(new Set(['FiguresRollUp', 'FiguresRollUpParent', 'SchedulesSweep']));
  });
});

describe('the way of a file', () => {
  it('only uploads/ starts it', () => {
    const [rule] = ofType(resources, 'AWS::Events::Rule');
    expect(rule?.[1].Properties.EventPattern).toMatchObject({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { object: { key: [{ prefix: 'uploads/' }] } },
    });
  });

  it('every state retries what passes by itself and nothing else, in JSONPath', () => {
    const definitions = ofType(resources, 'AWS::StepFunctions::StateMachine').map(([, { Properties }]) =>
      text(Properties.DefinitionString).replaceAll('\\"', '"'),
    );
    expect(definitions).toHaveLength(3);
    for (const definition of definitions) {
      expect(definition).not.toContain('JSONata');
      const retried = [...definition.matchAll(/"Retry":\[\{"ErrorEquals":\[([^\]]+)\]/g)].map((match) => match[1]);
      const tasks = [...definition.matchAll(/"Type":"Task"/g)];
      expect(retried).toHaveLength(tasks.length);
      expect(new Set(retried)).toEqual(
        new Set([
          '"Fault.unavailable","Lambda.ServiceException","Lambda.AWSLambdaException","Lambda.SdkClientException","Lambda.TooManyRequestsException"',
        ]),
      );
    }
  });

  it('as many pages at once as the setting says', () => {
    const machine = (context?: Record<string, unknown>) =>
      text(ofType(templateOf(context), 'AWS::StepFunctions::StateMachine'));
    expect(machine()).toContain('\\"MaxConcurrency\\":4');
    expect(machine({ readConcurrency: '25' })).toContain('\\"MaxConcurrency\\":25');
    expect(() => templateOf({ readConcurrency: 'many' })).toThrow(/readConcurrency/);
  });

  it('clocks are those of Vietnam', () => {
    const schedules = ofType(resources, 'AWS::Scheduler::Schedule');
    expect(schedules).toHaveLength(4);
    for (const [, { Properties }] of schedules) {
      expect(Properties.ScheduleExpressionTimezone).toBe('Asia/Ho_Chi_Minh');
    }
  });
});

describe('the API', () => {
  it('has a route for each operation, with a token wherever the contract names roles', () => {
    const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
    const expected = Object.values(operations).map(({ method, path, roles }) => [
      `${method} ${path}`,
      roles.length > 0 ? 'JWT' : 'NONE',
    ]);
    const found = routes.map(({ RouteKey, AuthorizationType = 'NONE' }) => [RouteKey, AuthorizationType]);
    expect(found.map(text).toSorted()).toEqual(expected.map(text).toSorted());
  });
});

it('names and types', async () => {
  const plain = (id: string) => id.replace(/[0-9A-F]{8}$/, '');
  const dull = /IAM::|CloudWatch::Alarm|Logs::LogGroup|Permission|QueuePolicy|BucketPolicy|TopicPolicy|Route$/;
  const lines = Object.entries(resources).flatMap(([id, { Type }]) =>
    dull.test(Type) ? [] : [`${Type} ${plain(id)}`],
  );
  await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('resources.txt');
});
