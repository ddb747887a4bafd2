// What the emulated services of the local home share: a call and its answer on the wire, who calls, whether he may,
// the clock, the log, the store, and the seam by which a service is added (one module: its types and its `create`).
import type { Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';

/** Who makes a call: a role of the template, an AWS service acting for a resource, the operator of this home, or nobody. */
export type Caller =
  | { readonly kind: 'role'; readonly arn: string; readonly session: string }
  | { readonly kind: 'service'; readonly principal: string; readonly sourceArn: string }
  | { readonly kind: 'operator'; readonly arn: string }
  | { readonly kind: 'anonymous' };

export interface Call {
  readonly caller: Caller;
  /** As IAM writes it: `s3:GetObject`. */
  readonly action: string;
  readonly resource: string;
  /** Condition keys beyond those the evaluator knows itself. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** Throws AwsError AccessDenied, and records the refusal, unless the policies of the template allow the call. */
export type Authorize = (call: Call) => void;

/** An error as the service itself answers it; the gateway renders it in the protocol of the service (XML or JSON). */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status = 400, details: Record<string, unknown> = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export interface AwsRequest {
  /** Signing name: `s3`, `sqs`, `dynamodb`, `states`, `lambda`, `textract`, `cognito-idp`. */
  readonly service: string;
  readonly method: string;
  readonly url: URL;
  /** The path as it came, still encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `X-Amz-Target` whole: `AmazonSQS.SendMessage`; empty for REST services. */
  readonly target: string;
  readonly body: Readable;
  readonly caller: Caller;
}

/** The JSON of a call; its shape is the service's to check. */
export async function jsonOf({ body }: AwsRequest): Promise<unknown> {
  const text = (await buffer(body)).toString('utf8');
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new AwsError('SerializationException', 'The body is not JSON', 400);
  }
}

export interface AwsReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects go out as JSON. */
  readonly body?: string | Buffer | Readable | object;
}

/** Milliseconds since 1970, and timers; a test may bring its own. `after` returns how to cancel. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

/** What the user sees; Vietnamese stands first. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Log {
  /** One line for people. */
  say(sentence: Sentence): void;
  /** One line for the log file: codes, ids and counts only. */
  note(code: string, details?: Readonly<Record<string, string | number | boolean>>): void;
}

/** SQLite in one file, synchronous=FULL: what a statement or a transaction has returned from is on the disk. */
export interface Store {
  readonly db: DatabaseSync;
  /** Nested calls join the outer transaction. The work must be synchronous. */
  transaction<T>(work: () => T): T;
}

/** A message from one service to a resource of another (a rule to a queue, a schedule to a state machine). */
export interface Delivery {
  readonly targetArn: string;
  /** As it reaches the target: what a queue's body or a function's event is made of. */
  readonly payload: unknown;
  readonly caller: Caller;
  /** `request` waits for the answer; `event` returns when the target has durably taken it over. */
  readonly mode: 'request' | 'event';
  readonly messageGroupId?: string;
  readonly deduplicationId?: string;
  /** Called in the transaction in which an `event` is taken over: a crash leaves it with the sender or with the target. */
  readonly taken?: () => void;
}

/** What `Ref` and `Fn::GetAtt` give for a resource, the same at every start but for addresses. */
export interface Identity {
  readonly ref: string;
  readonly arn?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is known of a resource before its properties are resolved. */
export interface Unnamed {
  readonly stack: string;
  readonly logicalId: string;
  readonly account: string;
  readonly region: string;
  /** The AWS endpoint of this home, without a slash at the end. */
  readonly endpoint: string;
  /** Where this very resource listens, for types that say `listens`. */
  readonly address?: string;
  /** A property that is a plain string once resolved (names, mostly). */
  readonly text: (property: string) => string | undefined;
  /** A property that is switched on. */
  readonly flag: (property: string) => boolean;
}

export interface ResourceType {
  /** Strict: a property it does not name stops the start. */
  readonly schema: z.ZodType;
  identify(resource: Unnamed): Identity;
  /** The home opens a port of its own for each resource of this type. */
  readonly listens?: boolean;
}

export interface Resource {
  readonly type: string;
  readonly stack: string;
  readonly logicalId: string;
  readonly identity: Identity;
  /** Intrinsics resolved, and valid by the type's schema. */
  readonly properties: unknown;
  readonly server?: Server;
}

export interface Service {
  /** One call per resource of the module's types, in the order of the template, before anything starts. */
  declare?(resource: Resource): void | Promise<void>;
  /** Calls over the wire. */
  handle?(request: AwsRequest): Promise<AwsReply>;
  /** Messages of other services to resources whose ARN has the module's name as service. */
  accept?(delivery: Delivery): Promise<unknown>;
  /** Everything is declared: pollers, timers and unfinished work may begin. */
  start?(): void | Promise<void>;
  /** Take no new work, end what runs, let go of files and ports. */
  stop?(): Promise<void>;
}

/** What the module `scheduler` offers to rules with a ScheduleExpression; a run missed while the home was off comes once at start. */
export interface Schedules {
  /** `expression`: `rate(5 minutes)`, `cron(0 3 * * ? *)`; `at` is the time the run was due. */
  addSchedule(schedule: { arn: string; expression: string; timezone?: string; run(at: number): Promise<void> }): void;
}

export interface ServiceContext {
  readonly account: string;
  readonly region: string;
  readonly endpoint: string;
  readonly dataDir: string;
  readonly store: Store;
  /** The last run on this data folder did not end in order. */
  readonly unclean: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly authorize: Authorize;
  /** A resource policy (of a bucket, a queue, a key, a function), or the policies of a role by the role's ARN. */
  readonly attachPolicy: (arn: string, document: unknown) => void;
  /** The access key by which calls of this caller are known, the same at every start. */
  readonly credentials: (caller: Caller & { kind: 'role' }) => Credentials;
  /** The folder of an asset that the template names by its key in the assets bucket. */
  readonly asset: (objectKey: string) => string;
  /** The role as the principal may assume it; throws AccessDenied if its trust policy does not allow that. */
  readonly assume: (roleArn: string, principal: string, sourceArn?: string) => Caller;
  /** To the service which the target's ARN names. */
  readonly deliver: (delivery: Delivery) => Promise<unknown>;
  /** A service of this home by its name, for what goes beyond a delivery. */
  readonly service: (name: string) => Service;
}

export interface ServiceModule {
  /** Signing name, and the service in its ARNs: `sqs`. */
  readonly name: string;
  readonly types: Readonly<Record<string, ResourceType>>;
  /** Unsigned calls that are for this service (signing in, public keys). */
  claims?(request: { readonly method: string; readonly path: string; readonly target: string }): boolean;
  create(context: ServiceContext): Service;
}
