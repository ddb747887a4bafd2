// Lambda: runs each function's bundled asset in processes of its own, under its own role, within the template's limits.
import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Writable } from 'node:stream';
import { logFile } from '../log.ts';
import { AwsError } from '../service.ts';
import type {
  AwsReply,
  AwsRequest,
  Caller,
  Delivery,
  Resource,
  Service,
  ServiceContext,
  ServiceModule,
} from '../service.ts';
import { AsyncInvocations } from './async-invocations.ts';
import type { Queued } from './async-invocations.ts';
import { environmentOf } from './environment.ts';
import { EventSource } from './event-source.ts';
import { functionTypes } from './function.ts';
import type { EventInvokeConfig, EventSourceMapping, LambdaFunction } from './function.ts';
import { permissionPolicy } from './permission.ts';
import { Pool } from './pool.ts';
import type { Outcome } from './worker.ts';
import type { FunctionError } from './wire.ts';

interface Hosted {
  readonly name: string;
  readonly arn: string;
  readonly properties: LambdaFunction;
  readonly role: Caller & { kind: 'role' };
  readonly pool: Pool;
  readonly log: Writable;
}

/** A function that failed, thrown to who waits for it: the name is the error's type. */
export class FunctionFailure extends Error {
  readonly trace: readonly string[];

  constructor({ errorType, errorMessage, trace = [] }: FunctionError) {
    super(errorMessage);
    this.name = errorType;
    this.trace = trace;
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestPayload = { RequestResponse: 6 * 1024 * 1024, Event: 1024 * 1024 };

class Lambda implements Service {
  readonly #context: ServiceContext;
  readonly #functions = new Map<string, Hosted>();
  readonly #configs = new Map<string, EventInvokeConfig>();
  readonly #mappings: EventSourceMapping[] = [];
  readonly #async: AsyncInvocations;
  #sources: EventSource[] = [];

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#async = new AsyncInvocations(context.store, context.clock, {
      run: (invocation) => this.#runQueued(invocation),
      mostRetries: (arn) => this.#configs.get(arn)?.MaximumRetryAttempts ?? 2,
      giveUp: (invocation) => this.#giveUp(invocation),
    });
  }

  declare({ type, identity, properties }: Resource): void {
    if (type === 'AWS::Lambda::Function') this.#host(identity.ref, identity.arn ?? '', properties as LambdaFunction);
    else if (type === 'AWS::Lambda::EventSourceMapping') this.#mappings.push(properties as EventSourceMapping);
    else if (type === 'AWS::Lambda::EventInvokeConfig') {
      const config = properties as EventInvokeConfig;
      this.#configs.set(this.#arnOf(config.FunctionName), config);
    } else {
      const { arn, policy } = permissionPolicy(properties, (name) => this.#arnOf(name));
      this.#context.attachPolicy(arn, policy);
    }
  }

  start(): void {
    for (const { role } of this.#functions.values()) this.#context.assume(role.arn, 'lambda.amazonaws.com');
    this.#sources = this.#mappings.map((mapping) => {
      const { arn, role, pool } = this.#hosted(this.#arnOf(mapping.FunctionName));
      return new EventSource(
        mapping,
        { arn, role, limit: pool.limit, invoke: (event) => this.#invoke(arn, event) },
        this.#context,
      );
    });
    for (const source of this.#sources) source.start();
    this.#async.start();
  }

  async stop(): Promise<void> {
    this.#async.stop();
    const stopping = this.#sources.map((source) => source.stop());
    await Promise.all([...this.#functions.values()].map(({ pool }) => pool.close()));
    await Promise.all(stopping);
    await Promise.all([...this.#functions.values()].map(({ log }) => new Promise<void>((resolve) => log.end(resolve))));
  }

  async accept({ targetArn, payload, caller, mode, taken }: Delivery): Promise<unknown> {
    const { arn } = this.#allowed(caller, targetArn);
    const event = JSON.stringify(payload);
    refuseTooLarge(event, mode === 'event' ? 'Event' : 'RequestResponse');
    if (mode === 'event') {
      this.#async.add(arn, event, taken);
      return undefined;
    }
    const outcome = await this.#invoke(arn, event);
    if ('error' in outcome) throw new FunctionFailure(outcome.error);
    return JSON.parse(outcome.payload);
  }

  async handle(request: AwsRequest): Promise<AwsReply> {
    const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/.exec(decodeURIComponent(request.path)) ?? [];
    if (name === undefined || request.method !== 'POST') {
      throw new AwsError('NotImplemented', `lambda: ${request.method} ${request.path} is not implemented here`, 501);
    }
    const { arn } = this.#allowed(request.caller, this.#arnOf(name));
    const event = (await buffer(request.body)).toString() || '{}';
    const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse';
    if (type !== 'RequestResponse' && type !== 'Event')
      throw new AwsError('NotImplemented', `lambda: invocation type ${type}`, 501);
    refuseTooLarge(event, type);
    if (type === 'Event') {
      this.#async.add(arn, event);
      return { status: 202 };
    }
    return replyOf(await this.#invoke(arn, event));
  }

  #host(name: string, arn: string, properties: LambdaFunction): void {
    const { Code, Role, ReservedConcurrentExecutions, MemorySize, Timeout } = properties;
    const role = { kind: 'role', arn: Role, session: name } as const;
    const log = this.#openLog(name);
    const environment = environmentOf(name, properties, this.#context, this.#context.credentials(role));
    const taskRoot = this.#context.asset(Code.S3Key);
    const launch = {
      functionArn: arn,
      taskRoot,
      environment,
      memoryMegabytes: MemorySize,
      timeoutSeconds: Timeout,
      log,
    };
    const pool = new Pool(ReservedConcurrentExecutions, () => launch, this.#context.clock);
    this.#functions.set(arn, { name, arn, properties, role, pool, log });
  }

  #openLog(name: string): Writable {
    const file = logFile(this.#context.dataDir, name);
    return createWriteStream(file, { flags: 'a', mode: 0o600 }).setMaxListeners(0);
  }

  async #invoke(arn: string, event: string): Promise<Outcome> {
    const { name, pool } = this.#hosted(arn);
    const outcome = await pool.invoke(event);
    if ('error' in outcome) {
      const { errorType } = outcome.error;
      this.#context.log.note('lambda.failed', { function: name, errorType });
      if (errorType.startsWith('Runtime.') || errorType.startsWith('Sandbox.')) this.#tell(name, outcome.error);
    }
    return outcome;
  }

  #tell(name: string, { errorType, errorMessage }: FunctionError): void {
    this.#context.log.say({
      vi: `Hàm ${name} bị dừng (${errorType}): ${errorMessage}`,
      en: `Function ${name} was stopped (${errorType}): ${errorMessage}`,
    });
  }

  async #runQueued({ functionArn, event }: Queued): Promise<boolean> {
    if (!this.#functions.has(functionArn)) return false;
    const outcome = await this.#invoke(functionArn, event).catch((error: unknown): Outcome => {
      return { error: { errorType: 'ServiceException', errorMessage: String(error) } };
    });
    return !('error' in outcome);
  }

  async #giveUp({ functionArn, event, attempts }: Queued): Promise<void> {
    const hosted = this.#functions.get(functionArn);
    const destination = this.#configs.get(functionArn)?.DestinationConfig?.OnFailure?.Destination;
    const deadLetters = hosted?.properties.DeadLetterConfig?.TargetArn;
    this.#context.log.say({
      vi: `Hàm ${hosted?.name ?? functionArn} không xử lý được một sự kiện sau ${attempts + 1} lần`,
      en: `Function ${hosted?.name ?? functionArn} failed on an event ${attempts + 1} times`,
    });
    if (hosted === undefined) return;
    const requestPayload: unknown = JSON.parse(event);
    const requestContext = { functionArn, condition: 'RetriesExhausted', approximateInvokeCount: attempts + 1 };
    const letters = [
      { targetArn: deadLetters, payload: requestPayload },
      { targetArn: destination, payload: { version: '1.0', requestContext, requestPayload } },
    ];
    for (const { targetArn, payload } of letters) {
      if (targetArn === undefined) continue;
      await this.#context
        .deliver({ targetArn, payload, caller: hosted.role, mode: 'event' })
        .catch((error: unknown) => {
          this.#context.log.note('lambda.dead-letter-failed', { function: hosted.name, error: String(error) });
        });
    }
  }

  #allowed(caller: Caller, arn: string): Hosted {
    this.#context.authorize({ caller, action: 'lambda:InvokeFunction', resource: arn });
    return this.#hosted(arn);
  }

  #hosted(arn: string): Hosted {
    const hosted = this.#functions.get(arn);
    if (hosted !== undefined) return hosted;
    throw new AwsError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
  }

  /** By ARN (with or without a version) or by name. */
  #arnOf(name: string): string {
    const { region, account } = this.#context;
    if (!name.startsWith('arn:')) return `arn:aws:lambda:${region}:${account}:function:${name}`;
    return name.split(':').slice(0, 7).join(':');
  }
}

function refuseTooLarge(event: string, type: keyof typeof largestPayload): void {
  const most = largestPayload[type];
  if (Buffer.byteLength(event) <= most) return;
  throw new AwsError(
    'RequestTooLargeException',
    `${Buffer.byteLength(event)} byte payload is too large (limit ${most} bytes)`,
    413,
  );
}

function replyOf(outcome: Outcome): AwsReply {
  const json = { 'content-type': 'application/json', 'x-amz-executed-version': '$LATEST' };
  if ('payload' in outcome) return { status: 200, headers: json, body: outcome.payload };
  return {
    status: 200,
    headers: { ...json, 'x-amz-function-error': 'Unhandled' },
    body: JSON.stringify(outcome.error),
  };
}

export const lambda: ServiceModule = { name: 'lambda', types: functionTypes, create: (context) => new Lambda(context) };
