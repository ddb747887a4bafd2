// Alarms: each says what people notice, and links to the article of the runbook that says what to do.
import { ComparisonOperator, Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface Impact {
  /** What people notice when this goes wrong, in one sentence. */
  readonly impact: string;
  /** Heading of the article in docs/runbook.md, as its anchor: `intake-failed`. */
  readonly article: string;
}

export interface AlarmOptions extends Impact {
  readonly metric: IMetric;
  /** Alarms at this value and above; 1 unless told. */
  readonly threshold?: number;
}

export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { key, email }: { key: Key; email: string | undefined }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    if (email !== undefined) {
      this.topic.addSubscription(new EmailSubscription(email));
      acknowledge(this.topic, {
        'Serverless::Serverless-SNSRedrivePolicy':
          'A mail has no queue to go to; alarms stand in CloudWatch all the same.',
      });
    }
    // CloudWatch encrypts what it publishes with our key.
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
  }

  add(id: string, { metric, threshold = 1, impact, article }: AlarmOptions): Alarm {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Silence is the normal case: most of these count failures.
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${impact} What to do: docs/runbook.md#${article}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
