// The HTTP API with its sign-in. Routes are those of the contract; a token is asked for wherever the contract names roles.
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { CfnUserPoolGroup, FeaturePlan, Mfa, StringAttribute, UserPool } from 'aws-cdk-lib/aws-cognito';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { Role } from '../events/api/registry.ts';
import { operations } from '../events/api.ts';
import type { Operation } from '../events/operations/operation.ts';
import { Env as ApiEnv } from '../functions/api/env.ts';
import { acknowledge } from './acknowledge.ts';
import { allowSending } from './figures.ts';
import { allowObjects, allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import { sharpFiles } from './reader-files.ts';
import type { Reading } from './reading.ts';
import type { Figures } from './figures.ts';
import type { Reports } from './reports.ts';
import type { Storage } from './storage.ts';

export interface ApiProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly reading: Reading;
  readonly reports: Reports;
  readonly figures: Figures;
}

const openReason = 'Health and the description of the API hold nothing that is anybody’s.';

/** One line per request: no address, which may hold ids, and nothing of the caller but a place in the network. */
const requestLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    latency: AccessLogField.contextResponseLatency(),
    sourceIp: AccessLogField.contextIdentitySourceIp(),
  }),
);

export class Api extends Construct {
  readonly pool: UserPool;
  readonly #props: ApiProps;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    this.#props = props;
    const pool = this.#userPool();
    this.pool = pool;
    const client = pool.addClient('Client', {
      authFlows: { userPassword: true },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
      preventUserExistenceErrors: true,
    });
    const api = this.#httpApi(this.#handler(pool), pool, client);
    new CfnOutput(this, 'Url', { value: api.apiEndpoint });
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: client.userPoolClientId });
  }

  #userPool(): UserPool {
    const pool = new UserPool(this, 'Users', {
      signInAliases: { username: true },
      selfSignUpEnabled: false,
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      // The unit a person acts for; only an administrator sets it.
      customAttributes: { unit: new StringAttribute({ mutable: true, maxLen: 64 }) },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(pool, {
      'AwsSolutions::AwsSolutions-COG8':
        'The plus plan costs per user and month; its threat protection can be turned on where an office wants it.',
      'AwsSolutions::AwsSolutions-COG2':
        'Each person may turn on a second factor; offices without phones must be able to work.',
    });
    for (const groupName of Role.options) {
      new CfnUserPoolGroup(this, `Group-${groupName}`, { userPoolId: pool.userPoolId, groupName });
    }
    return pool;
  }

  #handler(pool: UserPool): LambdaFunction {
    const { storage, surroundings, reading, reports, figures } = this.#props;
    const handler = houseFunction(this, 'Handler', surroundings, {
      folder: 'api',
      env: ApiEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        UPLOADS_BUCKET: storage.uploads.bucketName,
        WORK_BUCKET: storage.work.bucketName,
        USER_POOL_ID: pool.userPoolId,
        SETTLE_DOCUMENT_ARN: reading.settleDocument.stateMachineArn,
        REREAD_SUBMISSION_ARN: reading.rereadSubmission.stateMachineArn,
        REPORTS_QUEUE_URL: reports.queue.queueUrl,
        PARENTS_QUEUE_URL: figures.parents.queueUrl,
      },
      timeout: Duration.seconds(29),
      memoryMb: 1024,
      files: sharpFiles,
      impact: 'People cannot upload, review or look at figures.',
      article: 'the-api-fails',
    });
    allowTable(handler, storage, 'read', 'write', 'lists');
    allowObjects(handler, storage, { bucket: 'uploads', prefix: 'uploads' }, 'write');
    allowObjects(handler, storage, { bucket: 'work', prefix: 'work' }, 'read');
    allowObjects(handler, storage, { bucket: 'work', prefix: 'work/cut-outs' }, 'write');
    allowObjects(handler, storage, { bucket: 'work', prefix: 'pages' }, 'read');
    allowObjects(handler, storage, { bucket: 'work', prefix: 'reports' }, 'read', 'write');
    allowSending(handler, reports.queue);
    allowSending(handler, figures.parents);
    const users = ['AdminCreateUser', 'AdminAddUserToGroup', 'AdminListGroupsForUser', 'ListUsers', 'ListUsersInGroup'];
    handler.addToRolePolicy(
      new PolicyStatement({ actions: users.map((action) => `cognito-idp:${action}`), resources: [pool.userPoolArn] }),
    );
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [reading.settleDocument.stateMachineArn, reading.rereadSubmission.stateMachineArn],
      }),
    );
    return handler;
  }

  #httpApi(handler: LambdaFunction, pool: UserPool, client: UserPoolClient): HttpApi {
    const api = new HttpApi(this, 'Http', { createDefaultStage: false });
    const authorizer = new HttpUserPoolAuthorizer('Token', pool, { userPoolClients: [client] });
    const integration = new HttpLambdaIntegration('Integration', handler, { scopePermissionToRoute: false });
    for (const { method, path, roles } of Object.values<Operation>(operations)) {
      const open = roles.length === 0;
      const routes = api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...(!open && { authorizer }) });
      if (open) for (const route of routes) acknowledge(route, { 'AwsSolutions::AwsSolutions-APIG4': openReason });
    }
    const { logRetentionDays } = this.#props.surroundings;
    const requests = new LogGroup(this, 'Requests', { retention: logRetentionDays });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(requests), format: requestLine },
    });
    return api;
  }
}
