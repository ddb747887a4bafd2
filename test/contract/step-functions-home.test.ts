// State machines, people, tables and an HTTP API together, as the local home wires them from a template.
// Every person and value is invented.

import { CognitoIdentityProviderClient, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { Duration, type Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { CfnUserPoolGroup, StringAttribute, UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Choice, Condition, DefinitionBody, StateMachine, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { expect, test } from 'vitest';
import { clientConfig, closeHome, eventually, functionFrom, identity, openHome, synthesize } from './home.ts';
import type { TestHome } from './home.ts';

const count = `
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const handler = async ({ id }) => {
  const { Attributes } = await db.send(new UpdateItemCommand({
    TableName: process.env.TABLE_NAME, Key: { id: { S: id } }, ReturnValues: 'ALL_NEW',
    UpdateExpression: 'ADD tries :one', ExpressionAttributeValues: { ':one': { N: '1' } },
  }));
  const tries = Number(Attributes.tries.N);
  if (tries === 1) { const error = new Error('not yet'); error.name = 'Fault.unavailable'; throw error; }
  if (tries === 2) await new Promise((done) => setTimeout(done, 60_000));
  return { id, tries };
};`;

function counting(stack: Stack): void {
  const table = new Table(stack, 'Counts', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
  });
  const environment = { TABLE_NAME: table.tableName };
  const work = functionFrom(stack, 'Count', count, { environment, timeout: Duration.minutes(2) });
  table.grantReadWriteData(work);
  const task = new LambdaInvoke(stack, 'count', { lambdaFunction: work, payloadResponseOnly: true });
  task.addRetry({ errors: ['Fault.unavailable'], interval: Duration.seconds(1) });
  const enough = new Choice(stack, 'enough?').when(
    Condition.numberGreaterThan('$.tries', 2),
    new Succeed(stack, 'yes'),
  );
  new StateMachine(stack, 'Flow', {
    definitionBody: DefinitionBody.fromChainable(task.next(enough)),
    timeout: Duration.minutes(5),
  });
}

const refOf = (home: TestHome, type: string) => home.resources.find((resource) => resource.type === type)?.identity.ref;

test('an execution whose function is at work when the home is stopped goes on at the next start', async () => {
  const template = synthesize(counting);
  const first = await openHome(template);
  const stateMachineArn = refOf(first, 'AWS::StepFunctions::StateMachine');
  const start = new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{"id":"a"}' });
  const { executionArn } = await new SFNClient(clientConfig(first)).send(start);
  const db = new DynamoDBClient(clientConfig(first));
  const tries = async () => {
    const Key = { id: { S: 'a' } };
    const { Item } = await db.send(new GetItemCommand({ TableName: identity(first, 'Counts').ref, Key }));
    return Item?.tries?.N === '2' ? true : undefined;
  };
  await eventually(tries);
  await first.stop();

  const second = await openHome(template, { dataDir: first.dataDir });
  const found = await eventually(async () => {
    const described = await new SFNClient(clientConfig(second)).send(new DescribeExecutionCommand({ executionArn }));
    return described.status === 'RUNNING' ? undefined : described;
  });
  expect(found).toMatchObject({ status: 'SUCCEEDED', output: '{"id":"a","tries":3}' });
  await closeHome(second);
});

const answer = `
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
export const handler = async (event) => {
  const { claims } = event.requestContext.authorizer.jwt;
  await db.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 201, body: [claims['custom:unit'], claims['cognito:groups']].join(' ') };
};`;

const served = (isGranted: boolean) => (stack: Stack) => {
  const table = new Table(stack, 'Things', { partitionKey: { name: 'id', type: AttributeType.STRING } });
  const handler = functionFrom(stack, 'Answer', answer, { environment: { TABLE_NAME: table.tableName } });
  if (isGranted) table.grantWriteData(handler);
  const pool = new UserPool(stack, 'People', { customAttributes: { unit: new StringAttribute({ mutable: true }) } });
  const userPoolClient = pool.addClient('Client', { authFlows: { userPassword: true } });
  new CfnUserPoolGroup(stack, 'Group', { userPoolId: pool.userPoolId, groupName: 'admin' });
  const authorizer = new HttpUserPoolAuthorizer('Token', pool, { userPoolClients: [userPoolClient] });
  new HttpApi(stack, 'Api').addRoutes({
    ...{ path: '/things/{id}', methods: [HttpMethod.PUT], authorizer },
    integration: new HttpLambdaIntegration('Integration', handler),
  });
};

async function signIn(home: TestHome): Promise<string> {
  const cognito = new CognitoIdentityProviderClient(clientConfig(home));
  const person = { UserPoolId: refOf(home, 'AWS::Cognito::UserPool'), Username: 'thu.ky' };
  const password = 'Tam-thoi-2022!';
  const UserAttributes = [{ Name: 'custom:unit', Value: 'DB01' }];
  const create = { ...person, TemporaryPassword: password, MessageAction: 'SUPPRESS' as const, UserAttributes };
  await cognito.send(new AdminCreateUserCommand(create));
  await cognito.send(new AdminSetUserPasswordCommand({ ...person, Password: password, Permanent: true }));
  await cognito.send(new AdminAddUserToGroupCommand({ ...person, GroupName: 'admin' }));
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({
      ...{ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: refOf(home, 'AWS::Cognito::UserPoolClient') },
      AuthParameters: { USERNAME: person.Username, PASSWORD: password },
    }),
  );
  return AuthenticationResult?.IdToken ?? '';
}

test('who has signed in reaches the function through the API, and its table through its role', async () => {
  const home = await openHome(synthesize(served(true)));
  const url = `${home.apiUrl}/things/7`;

  expect((await fetch(url, { method: 'PUT' })).status).toBe(401);
  const headers = { authorization: `Bearer ${await signIn(home)}` };
  const response = await fetch(url, { method: 'PUT', headers });

  expect([response.status, await response.text()]).toEqual([201, 'DB01 [admin]']);
  expect(home.refusals).toEqual([]);
  await closeHome(home);
});

test('without the grant the call is refused by name', async () => {
  const home = await openHome(synthesize(served(false)));
  const headers = { authorization: `Bearer ${await signIn(home)}` };

  expect((await fetch(`${home.apiUrl}/things/7`, { method: 'PUT', headers })).status).toBe(500);
  expect(home.refusals).toMatchObject([
    { action: 'dynamodb:PutItem', resource: expect.stringContaining(identity(home, 'Things').ref) as string },
  ]);
  await closeHome(home);
});
