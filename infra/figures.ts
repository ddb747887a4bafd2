// Figures: leaves from their own records, parents from their children, one worker per parent at a time (FIFO group).
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { Env as RollUpEnv } from '../functions/roll-up/env.ts';
import { Env as RollUpParentEnv } from '../functions/roll-up-parent/env.ts';
import { allowTable } from './grants.ts';
import { houseFunction } from './house-function.ts';
import type { Surroundings } from './house-function.ts';
import { takeFrom, workQueue } from './queues.ts';
import type { Storage } from './storage.ts';

export interface FiguresProps {
  readonly storage: Storage;
  readonly surroundings: Surroundings;
}

const timeout = Duration.minutes(1);

export function allowSending(grantee: LambdaFunction, queue: Queue): void {
  grantee.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }));
}

export class Figures extends Construct {
  readonly rollUp: LambdaFunction;
  /** One message per (parent, period) to be summed again. */
  readonly parents: Queue;

  constructor(scope: Construct, id: string, { storage, surroundings }: FiguresProps) {
    super(scope, id);
    const impact = 'Figures of committees lag behind those of their cells.';
    const article = 'figures-of-parents-lag';
    this.parents = workQueue(this, 'Parents', surroundings.alarms, {
      workerTimeout: timeout,
      fifo: true,
      impact,
      article,
    });
    const environment = { TABLE_NAME: storage.table.tableName, PARENTS_QUEUE_URL: this.parents.queueUrl };
    const memoryMb = 512;
    this.rollUp = houseFunction(this, 'RollUp', surroundings, {
      ...{ folder: 'roll-up', env: RollUpEnv, environment, timeout: Duration.minutes(5), memoryMb },
      impact: 'Records are kept, but the figures of their units do not change.',
      article: 'figures-do-not-change',
    });
    const rollUpParent = houseFunction(this, 'RollUpParent', surroundings, {
      ...{ folder: 'roll-up-parent', env: RollUpParentEnv, environment, timeout, memoryMb, impact, article },
    });
    takeFrom(rollUpParent, this.parents, 10);
    for (const worker of [this.rollUp, rollUpParent]) {
      allowTable(worker, storage, 'read', 'write', 'remove');
      allowSending(worker, this.parents);
    }
  }
}
