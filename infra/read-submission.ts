// The state machine "read-submission", step after step as docs/architecture.md draws it. JSONPath: the local home's
// engine does not know JSONata. Payloads are references and counts, far below the limit of 256 kB.
import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Choice, Condition, Fail, JsonPath, Map, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import type { IChainable, TaskStateBase } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';

/** What is worth another try: our own `unavailable`, and what Lambda says of itself. Nothing else ever is. */
const retried = [
  'Fault.unavailable',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
];

/** About five minutes in all: a throttled reader is the normal case, a broken one is the sweeper's. */
const patience = { maxAttempts: 8, interval: Duration.seconds(2), backoffRate: 2, maxDelay: Duration.minutes(1) };

/** `resultPath`: where the answer stands beside the input; absent: in its place. */
export function step(scope: Construct, id: string, lambdaFunction: IFunction, resultPath?: string): LambdaInvoke {
  const task = new LambdaInvoke(scope, id, {
    lambdaFunction,
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    resultPath,
  });
  task.addRetry({ errors: retried, ...patience });
  return task;
}

export interface Steps {
  readonly prepare: IFunction;
  readonly readPage: IFunction;
  readonly understand: IFunction;
  readonly check: IFunction;
  readonly settle: IFunction;
  readonly settleFailure: IFunction;
  readonly rollUp: IFunction;
}

/** Ends in `Failed` where the submission is marked so, in `Superseded` where the attempt no longer counted. */
function failing(scope: Construct, settleFailure: IFunction): IChainable {
  const failed = new Fail(scope, 'Failed', { error: 'submission.failed', cause: 'The submission says why.' });
  const superseded = new Succeed(scope, 'Superseded');
  return step(scope, 'SettleFailure', settleFailure).next(
    new Choice(scope, 'IsFailure').when(Condition.booleanEquals('$.failed', true), failed).otherwise(superseded),
  );
}

interface PagesToRead {
  readonly concurrency: number;
  /** Where the list of pages stands. */
  readonly pages: string;
  readonly reread?: boolean;
}

function readPages(scope: Construct, readPage: IFunction, { concurrency, pages: itemsPath, reread }: PagesToRead): Map {
  const pages = new Map(scope, 'ReadPages', {
    itemsPath,
    itemSelector: {
      'submissionId.$': '$.submissionId',
      'attempt.$': '$.attempt',
      'page.$': '$$.Map.Item.Value.page',
      ...(reread && { 'reread.$': '$.reread' }),
    },
    maxConcurrency: concurrency,
    resultPath: JsonPath.DISCARD,
  });
  pages.itemProcessor(step(scope, 'ReadPage', readPage));
  return pages;
}

export function readSubmission(scope: Construct, steps: Steps, readConcurrency: number): IChainable {
  const onFailure = failing(scope, steps.settleFailure);
  const caught = <T extends TaskStateBase | Map>(state: T): T => {
    state.addCatch(onFailure, { errors: ['States.ALL'], resultPath: '$.error' });
    return state;
  };
  const prepare = caught(step(scope, 'Prepare', steps.prepare));
  const understand = caught(step(scope, 'Understand', steps.understand));
  const settle = caught(step(scope, 'Settle', steps.settle));
  const rollUp = step(scope, 'RollUp', steps.rollUp);
  settle.next(rollUp);
  const refused = Condition.isPresent('$.refusal');
  return prepare.next(
    new Choice(scope, 'IsFileRefused').when(refused, settle).otherwise(
      caught(readPages(scope, steps.readPage, { concurrency: readConcurrency, pages: '$.pages' }))
        .next(understand)
        .next(
          new Choice(scope, 'IsReadingRefused')
            .when(refused, settle)
            .otherwise(caught(step(scope, 'Check', steps.check)).next(settle)),
        ),
    ),
  );
}

/**
 * The state machine "reread-submission": the same first steps in a folder of their own, then a comparison. What a step
 * answers stands beside the input, and every end, good or bad, is the comparison's to write down.
 */
export function rereadSubmission(
  scope: Construct,
  steps: Pick<Steps, 'prepare' | 'readPage' | 'understand'> & { readonly reread: IFunction },
  concurrency: number,
): IChainable {
  const compare = step(scope, 'Compare', steps.reread);
  const caught = <T extends TaskStateBase | Map>(state: T): T => {
    state.addCatch(compare, { errors: ['States.ALL'], resultPath: '$.error' });
    return state;
  };
  const prepare = caught(step(scope, 'Prepare', steps.prepare, '$.prepared'));
  const understand = caught(step(scope, 'Understand', steps.understand, '$.understood'));
  const pages = caught(readPages(scope, steps.readPage, { concurrency, pages: '$.prepared.pages', reread: true }));
  return prepare.next(
    new Choice(scope, 'IsFileRefused')
      .when(Condition.isPresent('$.prepared.refusal'), compare)
      .otherwise(pages.next(understand).next(compare)),
  );
}

/** The state machine "settle-document": one document, after a reviewer's decision or a ceremony's date. */
export function settleDocument(scope: Construct, { settle, rollUp }: Pick<Steps, 'settle' | 'rollUp'>): IChainable {
  return step(scope, 'Settle', settle).next(step(scope, 'RollUp', rollUp));
}
