// Closed quarters: frozen by the clock or through the API, their files made by a function of its own behind a queue.
import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { fontFiles } from '../functions/adapters/report/fonts.ts';
import { Env as CloseEnv } from '../functions/close/env.ts';
import { Env as PrintEnv } from '../functions/print-report/env.ts';
import { allowSending } from './figures.ts';
import { allowObjects, allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import { takeFrom, workQueue } from './queues.ts';
import { sharpFiles } from './reader-files.ts';
import type { Storage } from './storage.ts';

export interface ReportsProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
}

const timeout = Duration.minutes(5);

const fonts = Object.fromEntries(
  Object.entries(fontFiles).map(([name, path]) => [name, `node_modules/${path}`] as const),
);

export class Reports extends Construct {
  readonly close: LambdaFunction;
  /** Closed versions whose files are still to be made. */
  readonly queue: Queue;
  readonly #props: ReportsProps;

  constructor(scope: Construct, id: string, props: ReportsProps) {
    super(scope, id);
    this.#props = props;
    const impact = 'A quarter is closed, but its report cannot be downloaded.';
    const article = 'a-report-is-not-printed';
    const { alarms } = props.surroundings;
    this.queue = workQueue(this, 'ToPrint', alarms, { workerTimeout: timeout, impact, article });
    takeFrom(this.#print({ impact, article }), this.queue, 1);
    this.close = this.#close();
  }

  #print(alarm: { impact: string; article: string }): LambdaFunction {
    const { storage, surroundings } = this.#props;
    const print = houseFunction(this, 'PrintReport', surroundings, {
      folder: 'print-report',
      env: PrintEnv,
      environment: { TABLE_NAME: storage.table.tableName, WORK_BUCKET: storage.work.bucketName },
      timeout,
      memoryMb: 2048,
      files: { ...sharpFiles, ...fonts },
      ...alarm,
    });
    allowTable(print, storage, 'read', 'write');
    allowObjects(print, storage, { bucket: 'work', prefix: 'reports' }, 'read', 'write');
    return print;
  }

  #close(): LambdaFunction {
    const { storage, surroundings } = this.#props;
    const close = houseFunction(this, 'Close', surroundings, {
      folder: 'close',
      env: CloseEnv,
      environment: {
        TABLE_NAME: storage.table.tableName,
        WORK_BUCKET: storage.work.bucketName,
        REPORTS_QUEUE_URL: this.queue.queueUrl,
      },
      timeout: Duration.minutes(15),
      memoryMb: 1024,
      impact: 'Quarters are not closed by themselves.',
      article: 'a-quarter-is-not-closed',
    });
    allowTable(close, storage, 'read', 'write', 'lists');
    allowObjects(close, storage, { bucket: 'work', prefix: 'reports' }, 'read', 'write');
    allowSending(close, this.queue);
    return close;
  }
}
