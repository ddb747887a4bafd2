// What the home does not understand of a template stops it with its name; what a CDK app adds, it runs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CfnMapping, CfnOutput, CfnParameter, CfnResource, Fn, Stack, App, CfnCondition } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule, Schedule as RuleSchedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnBucket, Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, describe, expect, test } from 'vitest';
import {
  closeHome,
  eventually,
  functionFrom,
  identity,
  openHome,
  quickMinutes,
  synthesize,
  temporaryFolder,
} from './home.ts';
import type { HomeOptions } from '../../local/ground.ts';
import type { TestHome } from './home.ts';

const opened: TestHome[] = [];
afterAll(() => Promise.all(opened.map(closeHome)));

async function open(build: (stack: Stack) => void, options: Partial<HomeOptions> = {}): Promise<TestHome> {
  const home = await openHome(synthesize(build), options);
  opened.push(home);
  return home;
}

describe('what is not understood stops the start', () => {
  const starting = (build: (stack: Stack) => void) => openHome(synthesize(build));

  test('a resource type', async () => {
    const start = starting((stack) => {
      new CfnResource(stack, 'Cluster', { type: 'AWS::ECS::Cluster' });
    });
    await expect(start).rejects.toMatchObject({
      code: 'template.type-unknown',
      details: { type: 'AWS::ECS::Cluster', resource: 'Cluster' },
    });
  });

  test('a property, also deep inside', async () => {
    const shallow = starting((stack) => {
      new CfnQueue(stack, 'Plain').addPropertyOverride('Colour', 'red');
    });
    await expect(shallow).rejects.toMatchObject({
      code: 'template.property-unknown',
      details: { type: 'AWS::SQS::Queue', resource: 'Plain', property: 'Colour' },
    });

    const deep = starting((stack) => {
      new CfnBucket(stack, 'Files', { versioningConfiguration: { status: 'Enabled' } }).addPropertyOverride(
        'VersioningConfiguration.MfaDelete',
        'Enabled',
      );
    });
    await expect(deep).rejects.toMatchObject({
      details: { resource: 'Files', property: 'VersioningConfiguration.MfaDelete' },
    });
  });

  test('an intrinsic function', async () => {
    const start = starting((stack) => {
      new CfnQueue(stack, 'Plain').addPropertyOverride('QueueName', { 'Fn::Cidr': ['10.0.0.0/8', 1, 8] });
    });
    await expect(start).rejects.toMatchObject({
      code: 'template.intrinsic-unknown',
      details: { intrinsic: 'Fn::Cidr' },
    });
  });

  test('and the data folder is free again after it', async () => {
    const dataDir = temporaryFolder();
    const bad = synthesize((stack) => {
      new CfnResource(stack, 'Cluster', { type: 'AWS::ECS::Cluster' });
    });
    const good = synthesize((stack) => {
      new Queue(stack, 'Queue');
    });
    await expect(openHome(bad, { dataDir })).rejects.toThrow();
    await closeHome(await openHome(good, { dataDir }));
  });
});

test('intrinsic functions are resolved, across stacks too', async () => {
  const outdir = temporaryFolder();
  const app = new App({ outdir });
  const first = new Stack(app, 'first');
  const bucket = new Bucket(first, 'Shared');
  const second = new Stack(app, 'second');
  const size = new CfnParameter(second, 'Size', { default: 'small' });
  const isSmall = new CfnCondition(second, 'IsSmall', { expression: Fn.conditionEquals(size.valueAsString, 'small') });
  const names = new CfnMapping(second, 'Names', { mapping: { small: { queue: 'mini' } } });
  new CfnQueue(second, 'Big', {}).cfnOptions.condition = new CfnCondition(second, 'IsBig', {
    expression: Fn.conditionNot(isSmall),
  });
  const queue = new CfnQueue(second, 'Small', {
    queueName: Fn.join('-', [Fn.findInMap(names.logicalId, 'small', 'queue'), Fn.select(1, Fn.split('/', 'a/b/c'))]),
    visibilityTimeout: Fn.conditionIf(isSmall.logicalId, 7, 70) as unknown as number,
    delaySeconds: Fn.conditionIf(isSmall.logicalId, Fn.ref('AWS::NoValue'), 9) as unknown as number,
  });
  new CfnOutput(second, 'Sentence', {
    value: Fn.sub('${Small.Arn} of ${AWS::AccountId}, ${Shared}, ${!kept}', { Shared: bucket.bucketArn }),
  });
  new CfnOutput(second, 'Name', { value: queue.attrQueueName });
  app.synth();

  const home = await openHome(outdir, { region: 'ap-southeast-1', account: '111122223333' });
  opened.push(home);

  expect(home.outputs.Name).toBe('mini-b');
  expect(home.outputs.Sentence).toBe(
    `arn:aws:sqs:ap-southeast-1:111122223333:mini-b of 111122223333, ${identity(home, 'Shared').arn ?? ''}, \${kept}`,
  );
  const declared = home.resources.filter(({ type }) => type === 'AWS::SQS::Queue');
  expect(declared.map(({ logicalId }) => logicalId)).toEqual(['Small']);
  expect(declared[0]?.properties).toMatchObject({ VisibilityTimeout: 7, DelaySeconds: 0 });
});

test('a function, a route and a schedule that an app adds are run', async () => {
  const home = await open(
    (stack) => {
      const hello = functionFrom(
        stack,
        'Hello',
        "export const handler = async ({ rawPath }) => ({ statusCode: 200, body: 'xin chào ' + rawPath });",
      );
      const api = new HttpApi(stack, 'Api');
      api.addRoutes({
        path: '/hello/{name}',
        methods: [HttpMethod.GET],
        integration: new HttpLambdaIntegration('I', hello),
      });
      const mark = `
      import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
      export const handler = (event) => new S3Client().send(new PutObjectCommand({ Bucket: process.env.MARKS, Key: event.source, Body: 'x' }));`;
      const marks = new Bucket(stack, 'Marks', { bucketName: 'marks' });
      const ticking = functionFrom(stack, 'Ticking', mark, { environment: { MARKS: marks.bucketName } });
      marks.grantPut(ticking);
      new Rule(stack, 'EveryMinute', {
        schedule: RuleSchedule.expression('rate(1 minute)'),
        targets: [new LambdaFunction(ticking)],
      });
    },
    { clock: quickMinutes() },
  );

  const reply = await fetch(`${home.apiUrl ?? ''}/hello/an`);
  expect(await reply.text()).toBe('xin chào /hello/an');

  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const s3 = new S3Client({ endpoint: home.endpoint, region: home.region, credentials: home.operator });
  await eventually(() => s3.send(new GetObjectCommand({ Bucket: 'marks', Key: 'aws.events' })).catch(() => undefined));
});

test('a port that is taken is named, and the next one used', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => taken.once('listening', listening));
  const { port } = taken.address() as AddressInfo;

  const home = await openHome(
    synthesize((stack) => {
      new Queue(stack, 'Queue');
    }),
    { ports: { aws: port } },
  );
  opened.push(home);

  expect(Number(new URL(home.endpoint).port)).toBeGreaterThan(port);
  expect(home.printed.join()).toContain(`Port ${port} is taken`);
  taken.close();
});
