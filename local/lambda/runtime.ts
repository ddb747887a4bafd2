// The process of one function: loads the bundled handler and runs one event at a time. Node runs this file as it is,
// with the types stripped, so it imports nothing of ours but types.
// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromFunction, FunctionError, Invocation } from './wire.ts';

type Handler = (event: unknown, context: object) => unknown;

const env = process.env;

function tell(message: FromFunction): void {
  process.send?.(message);
}

function errorOf(thrown: unknown): FunctionError {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  return { errorType: thrown.name, errorMessage: thrown.message, trace: (thrown.stack ?? '').split('\n') };
}

async function load(): Promise<Handler> {
  const [file = '', name = ''] = (env._HANDLER ?? '').split(/\.(?=[^.]+$)/);
  const path = ['.mjs', '.js', '.cjs']
    .map((end) => join(env.LAMBDA_TASK_ROOT ?? '', file + end))
    .find((each) => existsSync(each));
  if (path === undefined) throw new Error(`Cannot find module '${file}'`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown> & {
    default?: Record<string, unknown>;
  };
  const handler = module[name] ?? module.default?.[name];
  if (typeof handler !== 'function') throw new Error(`${env._HANDLER ?? ''} is undefined or not exported`);
  return handler as Handler;
}

function contextOf({ requestId, deadline, functionArn }: Invocation): object {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: functionArn,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    awsRequestId: requestId,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  };
}

async function run(handler: Handler, invocation: Invocation): Promise<void> {
  const { requestId } = invocation;
  try {
    const result = await handler(JSON.parse(invocation.event), contextOf(invocation));
    tell({ kind: 'done', requestId, payload: result === undefined ? 'null' : JSON.stringify(result) });
  } catch (thrown) {
    tell({ kind: 'failed', requestId, error: errorOf(thrown) });
  }
}

// The home is gone, or wants this process to be.
process.on('disconnect', () => process.exit(0));

try {
  const handler = await load();
  process.on('message', (invocation) => void run(handler, invocation as Invocation));
  tell({ kind: 'ready' });
} catch (thrown) {
  tell({ kind: 'failed-to-start', error: errorOf(thrown) });
}
