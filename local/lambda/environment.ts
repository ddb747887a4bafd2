// What a function finds in process.env, as Lambda sets it, and where AWS is for it: this home.
// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials, ServiceContext } from '../service.ts';
import type { LambdaFunction } from './function.ts';

export function environmentOf(
  name: string,
  { Handler, Runtime, MemorySize, Environment, Code }: LambdaFunction,
  { region, endpoint, dataDir, asset }: ServiceContext,
  { accessKeyId, secretAccessKey }: Credentials,
): Record<string, string> {
  const temporary = join(dataDir, 'tmp', name);
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  return {
    ...Environment?.Variables,
    ...ofThisMachine(),
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    TMPDIR: temporary,
    TEMP: temporary,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_EXECUTION_ENV: `AWS_Lambda_${Runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'home',
    LAMBDA_TASK_ROOT: asset(Code.S3Key),
    _HANDLER: Handler,
  };
}

/** Windows starts no process without SystemRoot. Nothing else of the user's environment reaches a function. */
function ofThisMachine(): Record<string, string> {
  const { PATH, SystemRoot } = process.env;
  return { ...(PATH !== undefined && { PATH }), ...(SystemRoot !== undefined && { SystemRoot }) };
}
