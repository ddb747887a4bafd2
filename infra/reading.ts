// From an object in the uploads bucket to records: rule -> queue -> intake -> state machine.
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { Env as CheckEnv } from '../functions/check/env.ts';
import { Env as IntakeEnv } from '../functions/intake/env.ts';
import { Env as PrepareEnv } from '../functions/prepare/env.ts';
import { Env as ReadPageEnv } from '../functions/read-page/env.ts';
import { Env as RereadEnv } from '../functions/reread/env.ts';
import { Env as SettleEnv } from '../functions/settle/env.ts';
import { Env as SettleFailureEnv } from '../functions/settle-failure/env.ts';
import { Env as UnderstandEnv } from '../functions/understand/env.ts';
import { acknowledge, arnOf } from './acknowledge.ts';
import type { Impact } from './alarms.ts';
import { allowObjects, allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import { takeFrom, workQueue } from './queues.ts';
import { prepareFiles, readPageFiles } from './reader-files.ts';
import { readSubmission, rereadSubmission, settleDocument } from './read-submission.ts';
import type { Steps } from './read-submission.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface ReadingProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  /** Belongs to the figures; the last step of both machines. */
  readonly rollUp: Steps['rollUp'];
}

interface MachineOptions extends Impact {
  readonly timeout: Duration;
  /** That it calls. */
  readonly functions: readonly IFunction[];
}

/** A reader that throttles fails a few calls an hour and all of them are retried; this many at once is an outage. */
const retriedStepAlarm = 20;

const intakeTimeout = Duration.minutes(5);

export class Reading extends Construct {
  readonly readSubmission: StateMachine;
  readonly settleDocument: StateMachine;
  readonly rereadSubmission: StateMachine;

  readonly #props: ReadingProps;

  constructor(scope: Construct, id: string, props: ReadingProps) {
    super(scope, id);
    this.#props = props;
    const steps: Steps = {
      prepare: this.#prepare(),
      readPage: this.#readPage(),
      understand: this.#understand(),
      check: this.#check(),
      settle: this.#settle(),
      settleFailure: this.#settleFailure(),
      rollUp: props.rollUp,
    };
    this.readSubmission = this.#machine(
      'ReadSubmission',
      readSubmission(new Construct(this, 'Steps'), steps, props.settings.readConcurrency),
      {
        timeout: Duration.hours(12),
        functions: Object.values(steps),
        impact: 'Files that were uploaded are not read and stand as failed.',
        article: 'a-submission-failed',
      },
    );
    this.settleDocument = this.#machine('SettleDocument', settleDocument(new Construct(this, 'Settling'), steps), {
      timeout: Duration.hours(1),
      functions: [steps.settle, steps.rollUp],
      impact: 'Documents that a reviewer has decided on are missing in records and figures.',
      article: 'a-reviewed-document-is-not-settled',
    });
    this.rereadSubmission = this.#rereading(steps);
    this.#intake();
  }

  #rereading(steps: Steps): StateMachine {
    const { prepare, readPage, understand } = steps;
    const rereading = { prepare, readPage, understand, reread: this.#reread() };
    const scope = new Construct(this, 'Rereading');
    const definition = rereadSubmission(scope, rereading, this.#props.settings.readConcurrency);
    return this.#machine('RereadSubmission', definition, {
      timeout: Duration.hours(12),
      functions: Object.values(rereading),
      impact: 'Old scans cannot be read again to compare; nothing that stands is touched.',
      article: 'old-scans-are-not-read-again',
    });
  }

  #reread() {
    const { storage, surroundings } = this.#props;
    const reread = houseFunction(this, 'Reread', surroundings, {
      folder: 'reread',
      alarmAt: retriedStepAlarm,
      env: RereadEnv,
      environment: { TABLE_NAME: storage.table.tableName, WORK_BUCKET: storage.work.bucketName },
      timeout: Duration.minutes(5),
      memoryMb: 1024,
      impact: 'Old scans are read again, but what would change is not shown.',
      article: 'old-scans-are-not-read-again',
    });
    allowTable(reread, storage, 'read', 'write');
    allowObjects(reread, storage, { bucket: 'work', prefix: 'work' }, 'read');
    return reread;
  }

  #intake(): void {
    const { storage, surroundings } = this.#props;
    const impact = 'Uploaded files do not appear in the list of submissions.';
    const queue = workQueue(this, 'IntakeQueue', surroundings.alarms, {
      workerTimeout: intakeTimeout,
      impact,
      article: 'uploads-are-not-taken-in',
    });
    const intake = houseFunction(this, 'Intake', surroundings, {
      folder: 'intake',
      env: IntakeEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        UPLOADS_BUCKET: storage.uploads.bucketName,
        READ_SUBMISSION_ARN: this.readSubmission.stateMachineArn,
      },
      timeout: intakeTimeout,
      memoryMb: 512,
      impact,
      article: 'uploads-are-not-taken-in',
    });
    allowTable(intake, storage, 'read', 'write');
    allowObjects(intake, storage, { bucket: 'uploads', prefix: 'uploads' }, 'readVersions');
    intake.addToRolePolicy(
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.readSubmission.stateMachineArn] }),
    );
    takeFrom(intake, queue, 5);
    new Rule(this, 'Uploaded', {
      description: 'A file has been uploaded',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [storage.uploads.bucketName] }, object: { key: [{ prefix: 'uploads/' }] } },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue: surroundings.failures })],
    });
  }

  #prepare() {
    const { storage, surroundings } = this.#props;
    const prepare = houseFunction(this, 'Prepare', surroundings, {
      folder: 'prepare',
      alarmAt: retriedStepAlarm,
      env: PrepareEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        UPLOADS_BUCKET: storage.uploads.bucketName,
        WORK_BUCKET: storage.work.bucketName,
      },
      timeout: Duration.minutes(15),
      memoryMb: 3008,
      files: prepareFiles,
      impact: 'Uploaded files are not turned into pages, so nothing of them is read.',
      article: 'a-submission-failed',
    });
    allowTable(prepare, storage, 'read', 'write');
    allowObjects(prepare, storage, { bucket: 'uploads', prefix: 'uploads' }, 'readVersions');
    allowObjects(prepare, storage, { bucket: 'work', prefix: 'work' }, 'read', 'write');
    return prepare;
  }

  #readPage() {
    const { storage, surroundings } = this.#props;
    const readPage = houseFunction(this, 'ReadPage', surroundings, {
      folder: 'read-page',
      alarmAt: retriedStepAlarm,
      env: ReadPageEnv,
      environment: { WORK_BUCKET: storage.work.bucketName },
      timeout: Duration.minutes(5),
      memoryMb: 3008,
      files: readPageFiles,
      impact: 'Pages are not read; their submissions stand as failed.',
      article: 'a-submission-failed',
    });
    allowObjects(readPage, storage, { bucket: 'work', prefix: 'work' }, 'read', 'write');
    // Textract has no resources of its own to name.
    readPage.addToRolePolicy(new PolicyStatement({ actions: ['textract:DetectDocumentText'], resources: ['*'] }));
    return readPage;
  }

  #understand() {
    const { storage, surroundings } = this.#props;
    const understand = houseFunction(this, 'Understand', surroundings, {
      folder: 'understand',
      alarmAt: retriedStepAlarm,
      env: UnderstandEnv,
      environment: { WORK_BUCKET: storage.work.bucketName },
      timeout: Duration.minutes(5),
      memoryMb: 1769,
      impact: 'Pages are read, but no documents and fields are made of them.',
      article: 'a-submission-failed',
    });
    allowObjects(understand, storage, { bucket: 'work', prefix: 'work' }, 'read', 'write');
    return understand;
  }

  #check() {
    const { storage, surroundings } = this.#props;
    const check = houseFunction(this, 'Check', surroundings, {
      folder: 'check',
      alarmAt: retriedStepAlarm,
      env: CheckEnv,
      environment: { TABLE_NAME: storage.table.tableName, WORK_BUCKET: storage.work.bucketName },
      timeout: Duration.minutes(5),
      memoryMb: 1024,
      impact: 'Documents are not checked against the rules and none is accepted.',
      article: 'a-submission-failed',
    });
    allowTable(check, storage, 'read', 'write');
    allowObjects(check, storage, { bucket: 'work', prefix: 'work' }, 'read', 'write');
    return check;
  }

  #settle() {
    const { storage, surroundings } = this.#props;
    const settle = houseFunction(this, 'Settle', surroundings, {
      folder: 'settle',
      alarmAt: retriedStepAlarm,
      env: SettleEnv,
      environment: { TABLE_NAME: storage.table.tableName, WORK_BUCKET: storage.work.bucketName },
      timeout: Duration.minutes(5),
      memoryMb: 1024,
      impact: 'Checked documents become neither records nor review items.',
      article: 'a-submission-failed',
    });
    allowTable(settle, storage, 'read', 'write');
    allowObjects(settle, storage, { bucket: 'work', prefix: 'work' }, 'read');
    allowObjects(settle, storage, { bucket: 'work', prefix: 'pages' }, 'write');
    return settle;
  }

  #settleFailure() {
    const { storage, surroundings } = this.#props;
    const settleFailure = houseFunction(this, 'SettleFailure', surroundings, {
      folder: 'settle-failure',
      env: SettleFailureEnv,
      environment: { TABLE_NAME: storage.table.tableName },
      timeout: Duration.minutes(1),
      memoryMb: 512,
      impact: 'A submission that failed still stands as being read.',
      article: 'a-submission-failed',
    });
    allowTable(settleFailure, storage, 'read', 'write');
    return settleFailure;
  }

  #machine(id: string, definition: IChainable, options: MachineOptions): StateMachine {
    const { timeout, functions, ...impact } = options;
    const { alarms, logRetentionDays } = this.#props.surroundings;
    const destination = new LogGroup(this, `${id}Log`, { retention: logRetentionDays });
    const machine = new StateMachine(this, `${id}Machine`, {
      definitionBody: DefinitionBody.fromChainable(definition),
      timeout,
      tracingEnabled: true,
      // Of inputs and outputs nothing is logged, though they carry references only.
      logs: { destination, level: LogLevel.ALL, includeExecutionData: false },
    });
    acknowledge(machine.role, {
      'AwsSolutions::AwsSolutions-IAM5[Resource::*]': 'X-Ray and the delivery of logs have no resources to be named.',
      ...Object.fromEntries(
        functions.map((called) => [
          `AwsSolutions::AwsSolutions-IAM5[Resource::${arnOf(called)}:*]`,
          'Versions of a function that is itself named.',
        ]),
      ),
    });
    const period = Duration.minutes(5);
    alarms.add(`${id}ExecutionsFailed`, { metric: machine.metricFailed({ period }), ...impact });
    alarms.add(`${id}ExecutionsTimedOut`, { metric: machine.metricTimedOut({ period }), ...impact });
    return machine;
  }
}
