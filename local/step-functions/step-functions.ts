// Step Functions on one machine: standard state machines of the template, their API, and executions that outlive
// the process.

import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { AwsError, type AwsReply, type AwsRequest, type Caller, type Delivery } from '../service.ts';
import type { Resource, Service, ServiceContext, ServiceModule } from '../service.ts';
import { parseDefinition } from './definition.ts';
import { ExecutionLog, type HistoryEvent, type Logged } from './execution-log.ts';
import { StateFailure } from './failure.ts';
import type { Json, JsonObject } from './json.ts';
import { isTooLarge, namePattern, requests, type Requests } from './requests.ts';
import { Runner, type DefinedMachine } from './runner.ts';

const inert = (reason: string) => z.unknown().optional().describe(reason);
const properties = z.strictObject({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').optional(),
  RoleArn: z.string(),
  DefinitionString: z.string().optional(),
  Definition: z.looseObject({}).optional(),
  LoggingConfiguration: inert('the history is in the execution log'),
  TracingConfiguration: inert('no X-Ray here'),
  EncryptionConfiguration: inert('encrypt the disk'),
  Tags: inert('names only'),
});

export const stepFunctions: ServiceModule = {
  name: 'states',
  types: {
    'AWS::StepFunctions::StateMachine': {
      schema: properties,
      identify: (resource) => {
        const name = resource.text('StateMachineName') ?? `${resource.stack}-${resource.logicalId}`;
        const arn = `arn:aws:states:${resource.region}:${resource.account}:stateMachine:${name}`;
        return { ref: arn, arn, attributes: { Arn: arn, Name: name } };
      },
    },
  },
  create: (context) => new StepFunctions(context),
};

class StepFunctions implements Service {
  readonly #context: ServiceContext;
  readonly #log: ExecutionLog;
  readonly #runner: Runner;
  readonly #machines = new Map<string, DefinedMachine>();

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#log = new ExecutionLog(context.store);
    const invoke = (roleArn: string, functionArn: string, payload: Json) => this.#invoke(roleArn, functionArn, payload);
    this.#runner = new Runner({ log: this.#log, notes: context.log, clock: context.clock, invoke });
  }

  declare(resource: Resource): void {
    const { RoleArn, DefinitionString, Definition } = properties.parse(resource.properties);
    const name = resource.identity.attributes.Name ?? resource.logicalId;
    const definition = parseDefinition(name, DefinitionString ?? Definition ?? {});
    const arn = resource.identity.ref;
    this.#machines.set(arn, { arn, name, roleArn: RoleArn, definition });
  }

  start(): void {
    this.#runner.resume(this.#machines);
  }

  stop(): Promise<void> {
    return this.#runner.stop();
  }

  readonly handle = async (request: AwsRequest): Promise<AwsReply> => {
    const name = request.target.slice(request.target.indexOf('.') + 1);
    if (!isKnown(name)) throw new AwsError('UnknownOperationException', `states:${name} is not emulated`);
    const body = requests[name].safeParse(JSON.parse((await text(request.body)) || '{}'));
    if (!body.success) throw new AwsError('ValidationException', z.prettifyError(body.error));
    this.#allow(request.caller, name, body.data);
    const operation = this[name].bind(this) as (given: unknown) => object;
    return { status: 200, body: operation(body.data) };
  };

  #allow(caller: Caller, name: keyof Requests, body: Requests[keyof Requests]): void {
    const resource = 'executionArn' in body ? body.executionArn : body.stateMachineArn;
    this.#context.authorize({ caller, action: `states:${name}`, resource });
  }

  /** A rule's or a schedule's event starts an execution. */
  readonly accept = (delivery: Delivery): Promise<unknown> => {
    const { caller, targetArn, payload, taken } = delivery;
    this.#context.authorize({ caller, action: 'states:StartExecution', resource: targetArn });
    const started = this.#context.store.transaction(() => {
      taken?.();
      return this.StartExecution({ stateMachineArn: targetArn, input: JSON.stringify(payload) });
    });
    return Promise.resolve(started);
  };

  StartExecution(given: Requests['StartExecution']): object {
    const machine = this.#machine(given.stateMachineArn);
    const name = given.name ?? randomUUID();
    if (!namePattern.test(name)) throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
    checkInput(given.input);
    const arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`;
    const startedAt = this.#context.clock.now();
    this.#log.forget(startedAt);
    const earlier = this.#log.find(arn);
    if (earlier) return again(earlier, given.input);
    this.#log.add({ arn, machineArn: machine.arn, name, input: given.input, startedAt });
    this.#runner.begin(machine, this.#execution(arn));
    return { executionArn: arn, startDate: startedAt / 1000 };
  }

  DescribeExecution(given: Requests['DescribeExecution']): object {
    const found = this.#execution(given.executionArn);
    return {
      ...{ ...summary(found), input: found.input, inputDetails: { included: true } },
      ...(found.output !== null && { output: found.output, outputDetails: { included: true } }),
      ...(found.error !== null && { error: found.error }),
      ...(found.cause !== null && { cause: found.cause }),
    };
  }

  StopExecution(given: Requests['StopExecution']): object {
    this.#execution(given.executionArn);
    this.#runner.end(given.executionArn, { status: 'ABORTED', error: given.error, cause: given.cause });
    return { stopDate: (this.#execution(given.executionArn).stoppedAt ?? 0) / 1000 };
  }

  ListExecutions(given: Requests['ListExecutions']): object {
    const { arn } = this.#machine(given.stateMachineArn);
    const offset = Number(given.nextToken ?? 0);
    const limit = given.maxResults || 100;
    const found = this.#log.list(arn, { status: given.statusFilter, limit: limit + 1, offset });
    const more = found.length > limit && { nextToken: String(offset + limit) };
    return { executions: found.slice(0, limit).map(summary), ...more };
  }

  GetExecutionHistory(given: Requests['GetExecutionHistory']): object {
    const { arn } = this.#execution(given.executionArn);
    this.#runner.flush(arn);
    const limit = given.maxResults || 100;
    const newestFirst = given.reverseOrder;
    const after = Number(given.nextToken ?? (newestFirst ? Number.MAX_SAFE_INTEGER : 0));
    const found = this.#log.events(arn, { after, limit: limit + 1, newestFirst });
    const shown = found.slice(0, limit);
    const more = found.length > limit && { nextToken: String(shown.at(-1)?.id) };
    return { events: shown.map(historyEvent), ...more };
  }

  #machine(arn: string): DefinedMachine {
    const found = this.#machines.get(arn);
    if (!found) throw new AwsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
    return found;
  }

  #execution(arn: string): Logged {
    const found = this.#log.find(arn);
    if (!found) throw new AwsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return found;
  }

  async #invoke(roleArn: string, functionArn: string, payload: Json): Promise<Json> {
    try {
      const caller = this.#context.assume(roleArn, 'states.amazonaws.com');
      const result = await this.#context.deliver({ targetArn: functionArn, payload, caller, mode: 'request' });
      return (result ?? null) as Json;
    } catch (error) {
      throw failureFrom(error);
    }
  }
}

const isKnown = (name: string): name is keyof Requests => Object.hasOwn(requests, name);

function checkInput(input: string): void {
  try {
    JSON.parse(input);
  } catch {
    throw new AwsError('InvalidExecutionInput', 'Invalid State Machine Execution Input: not JSON');
  }
  if (isTooLarge(input)) throw new AwsError('InvalidExecutionInput', 'The input is larger than 262144 bytes');
}

/** The same name with the same input, still under way, is the same execution; any other use of the name is refused. */
function again(earlier: Logged, input: string): object {
  if (earlier.status === 'RUNNING' && earlier.input === input)
    return { executionArn: earlier.arn, startDate: earlier.startedAt / 1000 };
  throw new AwsError('ExecutionAlreadyExists', `Execution Already Exists: '${earlier.arn}'`);
}

const summary = (one: Logged): object => ({
  executionArn: one.arn,
  stateMachineArn: one.machineArn,
  name: one.name,
  status: one.status,
  startDate: one.startedAt / 1000,
  ...(one.stoppedAt !== null && { stopDate: one.stoppedAt / 1000 }),
});

/** `TaskStateEntered` carries `stateEnteredEventDetails`, `ExecutionFailed` `executionFailedEventDetails`. */
function historyEvent(event: HistoryEvent): object {
  const details = JSON.parse(event.details) as JsonObject;
  const written = Object.entries(details).map(([key, value]) => [
    key,
    (key === 'input' || key === 'output') && event.type.includes('State') ? JSON.stringify(value) : value,
  ]);
  const kind = /State(Entered|Exited)$/.exec(event.type)?.[0] ?? event.type;
  const key = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}EventDetails`;
  const common = { timestamp: event.at / 1000, type: event.type, id: event.id, previousEventId: event.id - 1 };
  return { ...common, [key]: Object.fromEntries(written) as object };
}

/** What a call of a function failed with, under the name that Retry and Catch see. */
function failureFrom(error: unknown): StateFailure {
  if (error instanceof StateFailure) return error;
  if (!(error instanceof Error)) return new StateFailure('Lambda.Unknown', 'unknown');
  if (error.name.startsWith('AccessDenied')) return new StateFailure('States.Permissions', error.message);
  if (error instanceof AwsError) return new StateFailure(`Lambda.${error.code}`, error.message);
  const trace = 'trace' in error ? { trace: error.trace } : {};
  return new StateFailure(error.name, JSON.stringify({ errorType: error.name, errorMessage: error.message, ...trace }));
}
