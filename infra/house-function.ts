// How every function is made here: time-out, memory, failures queue, alarm with the impact on people, log group with an
// end, Node 24 on ARM. The environment is typed by the function's own schema, so that a missing name does not compile.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import { acknowledge } from './acknowledge.ts';
import type { Alarms, Impact } from './alarms.ts';
import type { Bundles, Files } from './bundles.ts';

/** What all functions share. */
export interface Surroundings {
  readonly bundles: Bundles;
  readonly alarms: Alarms;
  /** Where events of failed asynchronous invocations end. */
  readonly failures: Queue;
  readonly logRetentionDays: number;
}

/** Every name the function cannot do without; what is optional there is set by the place where it runs. */
type EnvironmentOf<E extends z.ZodObject> = {
  readonly [Name in keyof z.input<E> & string as undefined extends z.input<E>[Name] ? never : Name]: string;
};

export interface HouseFunctionProps<E extends z.ZodObject> extends Impact {
  /** Its folder under functions/. */
  readonly folder: string;
  readonly env: E;
  readonly environment: EnvironmentOf<E>;
  readonly timeout: Duration;
  readonly memoryMb: number;
  /** Errors in five minutes; 1 unless told. A step that is retried tells by its state machine when it has failed. */
  readonly alarmAt?: number;
  /** Beside the bundle: wasm, trained data. */
  readonly files?: Files;
}

/** May write its own log and nothing else; grants come from who makes the function. */
function roleOf(scope: Construct, id: string, logGroup: LogGroup): Role {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  acknowledge(role, { 'AwsSolutions::AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources that could be named.' });
  return role;
}

export function houseFunction<E extends z.ZodObject>(
  scope: Construct,
  id: string,
  { bundles, alarms, failures, logRetentionDays }: Surroundings,
  props: HouseFunctionProps<E>,
): LambdaFunction {
  const { folder, environment, timeout, memoryMb, files = {}, alarmAt: threshold, impact, article } = props;
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: logRetentionDays,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const made = bundles.with(folder, files, (asset) => {
    return new LambdaFunction(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(asset),
      handler: 'index.handler',
      description: impact,
      timeout,
      memorySize: memoryMb,
      deadLetterQueue: failures,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role: roleOf(scope, id, logGroup),
      environment: {
        ...environment,
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: folder,
      },
    });
  });
  const metric = made.metricErrors({ period: Duration.minutes(5) });
  alarms.add(`${id}Failed`, { metric, threshold, impact, article });
  return made;
}
