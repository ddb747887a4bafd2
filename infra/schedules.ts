// What runs by the clock of Asia/Ho_Chi_Minh: drive again what stands still, prove that figures equal their records.
import { Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { Env as ReconcileEnv } from '../functions/reconcile/env.ts';
import { Env as SweepEnv } from '../functions/sweep/env.ts';
import { acknowledge, arnOf } from './acknowledge.ts';
import type { Impact } from './alarms.ts';
import { allowSending } from './figures.ts';
import type { Figures } from './figures.ts';
import { allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import type { Notices } from './notices.ts';
import type { Reading } from './reading.ts';
import type { Reports } from './reports.ts';
import type { Storage } from './storage.ts';

export interface SchedulesProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly reading: Reading;
  readonly figures: Figures;
  readonly reports: Reports;
  readonly notices: Notices;
}

const zone = TimeZone.of('Asia/Ho_Chi_Minh');

export class Schedules extends Construct {
  readonly #props: SchedulesProps;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.#props = props;
    const sweep = this.#sweep();
    this.#schedule('EveryTenMinutes', ScheduleExpression.cron({ minute: '0/10', timeZone: zone }), sweep);
    this.#alarmOnLine('GivenUp', sweep, 'submission.given-up', {
      impact: 'A file could not be read after five attempts and waits for a person.',
      article: 'a-submission-was-given-up',
    });
    const reconcile = this.#reconcile();
    this.#schedule('EveryNight', ScheduleExpression.cron({ minute: '30', hour: '1', timeZone: zone }), reconcile);
    this.#alarmOnLine('FiguresDiffer', reconcile, 'figures.differ', {
      impact: 'A figure does not equal the records it is made from.',
      article: 'figures-differ-from-records',
    });
    const { close } = props.reports;
    this.#schedule('EveryMorning', ScheduleExpression.cron({ minute: '0', hour: '6', timeZone: zone }), close);
    const hourly = ScheduleExpression.cron({ minute: '15', hour: '7-17', timeZone: zone });
    this.#schedule('InOfficeHours', hourly, props.notices.notify);
    this.#alarmOnLine('QuarterOverdue', close, 'period.overdue', {
      impact: 'The report of a quarter is overdue: papers still wait for a person.',
      article: 'a-quarter-is-not-closed',
    });
  }

  #sweep(): LambdaFunction {
    const { storage, surroundings, reading, figures } = this.#props;
    const sweep = houseFunction(this, 'Sweep', surroundings, {
      folder: 'sweep',
      env: SweepEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        READ_SUBMISSION_ARN: reading.readSubmission.stateMachineArn,
        SETTLE_DOCUMENT_ARN: reading.settleDocument.stateMachineArn,
        PARENTS_QUEUE_URL: figures.parents.queueUrl,
      },
      timeout: Duration.minutes(5),
      memoryMb: 512,
      impact: 'What stopped half-way is not driven again.',
      article: 'the-sweeper-fails',
    });
    allowTable(sweep, storage, 'read', 'write', 'remove');
    allowSending(sweep, figures.parents);
    const machines = [reading.readSubmission.stateMachineArn, reading.settleDocument.stateMachineArn];
    sweep.addToRolePolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: machines }));
    return sweep;
  }

  #reconcile(): LambdaFunction {
    const { storage, surroundings } = this.#props;
    const reconcile = houseFunction(this, 'Reconcile', surroundings, {
      folder: 'reconcile',
      env: ReconcileEnv,
      environment: { TABLE_NAME: storage.table.tableName },
      timeout: Duration.minutes(15),
      memoryMb: 1024,
      impact: 'Nobody proves any more that figures equal their records.',
      article: 'the-reconciliation-fails',
    });
    allowTable(reconcile, storage, 'read', 'write');
    return reconcile;
  }

  #schedule(id: string, schedule: ScheduleExpression, target: LambdaFunction): void {
    const { failures } = this.#props.surroundings;
    const role = new Role(this, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const delivery = { role, deadLetterQueue: failures, retryAttempts: 2, maxEventAge: Duration.hours(1) };
    new Schedule(this, id, { schedule, target: new LambdaInvoke(target, delivery) });
    acknowledge(role, {
      [`AwsSolutions::AwsSolutions-IAM5[Resource::${arnOf(target)}:*]`]: 'Versions of a function that is itself named.',
    });
  }

  /** Lines of the log are JSON with a `code`; one of them is worth an alarm. */
  #alarmOnLine(id: string, { logGroup }: LambdaFunction, code: string, impact: Impact): void {
    const filter = new MetricFilter(this, `${id}Lines`, {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.code', '=', code),
      metricNamespace: 'Hoso',
      metricName: id,
    });
    this.#props.surroundings.alarms.add(id, { metric: filter.metric({ statistic: 'Sum' }), ...impact });
  }
}
