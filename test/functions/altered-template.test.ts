// What infra/ may change without an edit in local/: every function of another name, and a queue, a route, a schedule and
// a function more. And a right that is missing there stops the pipeline with its name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBucket } from '../../functions/adapters/objects.ts';
import type { HosoStack } from '../../infra/hoso-stack.ts';
import { uploadKeyOf } from '../../shared/submission/upload.ts';
import { functionFrom, identity } from '../contract/home.ts';
import { eventually, openAltered, registerUnits } from './pipeline-home.ts';
import type { Pipeline, Template } from './pipeline-home.ts';

let pipeline: Pipeline;

function renameFunctions(stack: HosoStack): void {
  const functions = stack.node.findAll().filter((construct) => construct instanceof CfnFunction);
  for (const [at, each] of functions.entries()) {
    stack.renameLogicalId(stack.resolve(each.logicalId) as string, `AnotherName${at}`);
  }
}

/** Writes down by which way it was called. */
const marking = `
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const wayOf = (event) => (event.Records ? 'queue' : event.rawPath ? 'route' : 'schedule');
export const handler = async (event) => {
  await new S3Client().send(new PutObjectCommand({ Bucket: process.env.MARKS, Key: wayOf(event), Body: 'x' }));
  return { statusCode: 200, body: 'marked' };
};`;

function addParts(stack: HosoStack): void {
  const marks = new Bucket(stack, 'Marks', { bucketName: 'marks' });
  const mark = functionFrom(stack, 'Mark', marking, { environment: { MARKS: marks.bucketName } });
  marks.grantPut(mark);
  const queue = new Queue(stack, 'MoreWork');
  mark.addEventSource(new SqsEventSource(queue));
  const api = stack.node.findAll().find((construct) => construct instanceof HttpApi);
  api?.addRoutes({
    path: '/more/{name}',
    methods: [HttpMethod.GET],
    integration: new HttpLambdaIntegration('MoreIntegration', mark),
    authorizer: new HttpNoneAuthorizer(),
  });
  const schedule = ScheduleExpression.expression('rate(1 minute)');
  new Schedule(stack, 'EveryMinute', { schedule, target: new LambdaInvoke(mark) });
}

interface Statement {
  readonly Action: string | string[];
}
const actionsOf = ({ Action }: Statement) => [Action].flat();

/** The step that makes page images may no longer put them anywhere. */
function takeRight({ Resources }: Template): void {
  const [policy] = Object.entries(Resources).flatMap(([id, resource]) =>
    id.startsWith('ReadingPrepareRoleDefaultPolicy') ? [resource] : [],
  );
  const document = policy?.Properties.PolicyDocument as { Statement: Statement[] };
  const right = 's3:PutObject';
  expect(document.Statement.flatMap(actionsOf)).toContain(right);
  document.Statement = document.Statement.flatMap((statement) => {
    const Action = actionsOf(statement).filter((action) => action !== right);
    return Action.length > 0 ? [{ ...statement, Action }] : [];
  });
}

beforeAll(async () => {
  pipeline = await openAltered((stack) => {
    addParts(stack);
    renameFunctions(stack);
  }, takeRight);
  await registerUnits(pipeline.store);
});
afterAll(() => pipeline.close());

async function upload(name: string, body: Uint8Array | string) {
  const Metadata = { name: Buffer.from(name).toString('base64url') };
  const { s3, uploadsBucket: Bucket } = pipeline;
  await s3.send(new PutObjectCommand({ Bucket, Key: uploadKeyOf('D10', name), Body: body, Metadata }));
  const done = new Set(['settled', 'rejected', 'failed']);
  return eventually(async () => {
    const { items } = await pipeline.store.submissions.ofUnit('D10');
    return items.find((found) => found.name === name && done.has(found.state));
  }, name);
}

const marked = (way: string) =>
  eventually(async () => ((await openBucket('marks', pipeline.s3).bytes(way)) ? true : undefined), `the ${way}`);

describe('the template with other names and more parts', () => {
  it('runs as before', async () => {
    expect(await upload('text.pdf', 'no pdf at all')).toMatchObject({ state: 'rejected', refusal: 'file.unknown' });
  });

  it('runs the queue, the route and the schedule that were added', async () => {
    const { home } = pipeline;
    const sqs = new SQSClient({ endpoint: home.endpoint, region: home.region, credentials: home.operator });
    await sqs.send(new SendMessageCommand({ QueueUrl: identity(home, 'MoreWork').ref, MessageBody: 'more' }));
    const answer = await fetch(`${home.apiUrl ?? ''}/more/an`);

    expect(await answer.text()).toBe('marked');
    for (const way of ['queue', 'route', 'schedule']) expect(await marked(way)).toBe(true);
  });
});

describe('the template without one right', () => {
  it('fails where the right is needed, and says which action on which resource', async () => {
    const scan = readFileSync(join(import.meta.dirname, '../../samples/demo/scans/02-quyet-dinh-ket-nap.jpg'));
    const work = pipeline.home.resources.find(({ logicalId }) => logicalId.startsWith('StorageWork'))?.identity.arn;

    expect(await upload('scan.jpg', scan)).toMatchObject({
      ...{ state: 'failed', fault: { kind: 'bug', code: 'aws.access-denied' } },
    });

    const [refusal] = pipeline.home.refusals;
    expect(refusal).toMatchObject({ action: 's3:PutObject' });
    expect(refusal?.resource.startsWith(`${work ?? '?'}/work/`)).toBe(true);
    const said = pipeline.printed.join('\n');
    expect(said).toContain(`thiếu quyền s3:PutObject trên ${work ?? '?'}/work/`);
    expect(said).toContain(`is not authorized to perform: s3:PutObject on resource: ${work ?? '?'}/work/`);
  });
});
