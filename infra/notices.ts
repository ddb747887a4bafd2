// Mail to units, administrators and the board. The sender's address is verified once with Amazon SES by who owns it.
import { Duration, Stack } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnEmailIdentity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { Env as NotifyEnv } from '../functions/notify/env.ts';
import { allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface NoticesProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly pool: UserPool;
}

export class Notices extends Construct {
  readonly notify: LambdaFunction;

  constructor(scope: Construct, id: string, { storage, surroundings, settings, pool }: NoticesProps) {
    super(scope, id);
    const { noticeFrom } = settings;
    new CfnEmailIdentity(this, 'Sender', { emailIdentity: noticeFrom });
    this.notify = houseFunction(this, 'Notify', surroundings, {
      folder: 'notify',
      env: NotifyEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        USER_POOL_ID: pool.userPoolId,
        NOTICE_FROM: noticeFrom,
      },
      timeout: Duration.minutes(5),
      memoryMb: 512,
      impact: 'Units are not reminded and the board does not hear of reports.',
      article: 'notices-are-not-sent',
    });
    allowTable(this.notify, storage, 'read', 'write', 'lists');
    const sender = Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName: noticeFrom });
    this.notify.addToRolePolicy(new PolicyStatement({ actions: ['ses:SendEmail'], resources: [sender] }));
    this.notify.addToRolePolicy(
      new PolicyStatement({ actions: ['cognito-idp:ListUsersInGroup'], resources: [pool.userPoolArn] }),
    );
  }
}
