// Runs a state machine's states over data, with the semantics of Step Functions' JSONPath mode: what a state sees
// (InputPath, Parameters), what it hands on (ResultSelector, ResultPath, OutputPath), retries, catchers, the payload
// limit. Own work, because aws-local-stepfunctions 3.0 answers wrongly without a word where it matters here:
// `IsPresent: false` never matches, `$.pages[*]` of a one-page list is no list, `$$.Map` is absent inside a Map, a task
// is cut off after 60 seconds, backslashes vanish from intrinsic functions' results, no payload limit.

import type { Clock } from '../service.ts';
import { Aborted, eachAtMost, sleep, untilAborted } from './abort.ts';
import { runtimeFailure, StateFailure } from './failure.ts';
import { readPath, writePath, type Path } from './json-path.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { fill, withinLimit, type Template } from './payload.ts';
import { catcherFor, Retries } from './retrying.ts';
import type { State, StateOf, States } from './definition.ts';

export interface Execution {
  /** Calls a function as the state machine's role; throws StateFailure when it fails. */
  invoke(functionArn: string, payload: Json): Promise<Json>;
  record(type: string, details: JsonObject): void;
  readonly clock: Clock;
}

interface Scope {
  readonly execution: Execution;
  readonly context: JsonObject;
  readonly signal: AbortSignal;
}

interface Step {
  readonly output: Json;
  /** Absent: this was the last state. */
  readonly next?: string | undefined;
}

/** AWS runs at most 40 iterations of an inline Map at once. */
const widest = 40;

export async function runStates(states: States, input: Json, scope: Scope): Promise<Json> {
  let name: string | undefined = states.StartAt;
  let data = withinLimit(input);
  while (name !== undefined) {
    if (scope.signal.aborted) throw new Aborted();
    const state: State | undefined = states.States[name];
    if (!state) throw runtimeFailure(`there is no state "${name}"`);
    const step: Step = await runNamed(name, state, { ...scope, data });
    data = step.output;
    name = step.next;
  }
  return data;
}

type At = Scope & { readonly data: Json };

async function runNamed(name: string, state: State, at: At): Promise<Step> {
  at.execution.record(`${state.Type}StateEntered`, { name, input: at.data });
  const retries = new Retries('Retry' in state ? state.Retry : []);
  for (;;) {
    const context = withState(at, name, retries.total);
    try {
      const step = await runOnce(state, { ...at, context });
      withinLimit(step.output);
      if (state.Type !== 'Fail') at.execution.record(`${state.Type}StateExited`, { name, output: step.output });
      return step;
    } catch (error) {
      if (!(error instanceof StateFailure)) throw error;
      const seconds = retries.next(error);
      if (seconds === undefined) return caught(name, state, { at, failure: error });
      await sleep(at.execution.clock, seconds, at.signal);
    }
  }
}

function withState(at: At, name: string, retryCount: number): JsonObject {
  const entered = new Date(at.execution.clock.now()).toISOString();
  return { ...at.context, State: { Name: name, EnteredTime: entered, RetryCount: retryCount } };
}

function caught(name: string, state: State, { at, failure }: { at: At; failure: StateFailure }): Step {
  const catcher = 'Catch' in state ? catcherFor(state.Catch, failure) : undefined;
  if (!catcher) throw failure;
  const said = { Error: failure.error, Cause: failure.cause };
  const output = withinLimit(placed(catcher.ResultPath, at.data, said));
  at.execution.record(`${state.Type}StateExited`, { name, output });
  return { output, next: catcher.Next };
}

function runOnce(state: State, at: At): Promise<Step> | Step {
  switch (state.Type) {
    case 'Task':
      return runTask(state, at);
    case 'Map':
      return runMap(state, at);
    case 'Parallel':
      return runParallel(state, at);
    case 'Wait':
      return runWait(state, at);
    case 'Choice':
      return runChoice(state, at);
    case 'Pass':
      return runPass(state, at);
    case 'Succeed':
      return { output: outgoing(state, incoming(state, at), at) };
    case 'Fail':
      throw failed(state, at);
  }
}

async function runTask(state: StateOf<'Task'>, at: At): Promise<Step> {
  const parameters = withinLimit(filled(state.Parameters, incoming(state, at), at));
  const work = untilAborted(invoke(state, parameters, at), at.signal);
  const result = withinLimit(await inTime(state, work, at));
  return { output: finished(state, result, at), next: state.Next };
}

const optimized = 'arn:aws:states:::lambda:invoke';

async function invoke(state: StateOf<'Task'>, parameters: Json, at: At): Promise<Json> {
  if (state.Resource !== optimized) return invokeFunction(state.Resource, parameters, at);
  if (!isJsonObject(parameters) || typeof parameters.FunctionName !== 'string')
    throw runtimeFailure('lambda:invoke needs a FunctionName');
  if (parameters.InvocationType !== undefined && parameters.InvocationType !== 'RequestResponse')
    throw runtimeFailure('lambda:invoke: only InvocationType RequestResponse is emulated');
  const Payload = await invokeFunction(parameters.FunctionName, parameters.Payload ?? {}, at);
  return { ExecutedVersion: '$LATEST', Payload, StatusCode: 200 };
}

async function invokeFunction(functionArn: string, payload: Json, at: At): Promise<Json> {
  at.execution.record('TaskScheduled', { resource: functionArn });
  try {
    const result = await at.execution.invoke(functionArn, payload);
    at.execution.record('TaskSucceeded', { resource: functionArn });
    return result;
  } catch (error) {
    if (error instanceof StateFailure)
      at.execution.record('TaskFailed', { resource: functionArn, error: error.error, cause: error.cause });
    throw error;
  }
}

async function inTime<T>(state: StateOf<'Task'>, work: Promise<T>, at: At): Promise<T> {
  const seconds = state.TimeoutSecondsPath ? Number(read(state.TimeoutSecondsPath, at)) : state.TimeoutSeconds;
  if (seconds === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const late = () => reject(new StateFailure('States.Timeout', `no answer within ${seconds} seconds`));
  const cancel = at.execution.clock.after(seconds * 1000, late);
  return Promise.race([work, promise]).finally(cancel);
}

async function runMap(state: StateOf<'Map'>, at: At): Promise<Step> {
  const input = incoming(state, at);
  const items = state.ItemsPath ? read(state.ItemsPath, { ...at, data: input }) : input;
  if (!Array.isArray(items)) throw runtimeFailure('a Map needs a list');
  const states = state.ItemProcessor ?? state.Iterator;
  if (!states) throw runtimeFailure('a Map needs an ItemProcessor');
  const asked = state.MaxConcurrencyPath ? Number(read(state.MaxConcurrencyPath, at)) : state.MaxConcurrency;
  const run = (item: Json, index: number, signal: AbortSignal) => {
    const context = { ...at.context, Map: { Item: { Index: index, Value: item } } };
    const selector = state.ItemSelector ?? state.Parameters;
    return runStates(states, selector ? fill(selector, input, context) : item, { ...at, context, signal });
  };
  const results = await eachAtMost(items, Math.min(asked || widest, widest), { run, signal: at.signal });
  return { output: finished(state, withinLimit(results), at), next: state.Next };
}

async function runParallel(state: StateOf<'Parallel'>, at: At): Promise<Step> {
  const input = filled(state.Parameters, incoming(state, at), at);
  const run = (branch: States, _: number, signal: AbortSignal) => runStates(branch, input, { ...at, signal });
  const results = await eachAtMost(state.Branches, state.Branches.length, { run, signal: at.signal });
  return { output: finished(state, withinLimit(results), at), next: state.Next };
}

async function runWait(state: StateOf<'Wait'>, at: At): Promise<Step> {
  const input = incoming(state, at);
  const inner = { ...at, data: input };
  const until = state.TimestampPath ? readString(state.TimestampPath, inner) : state.Timestamp;
  const seconds = state.SecondsPath ? read(state.SecondsPath, inner) : state.Seconds;
  const wait = until === undefined ? Number(seconds) : (Date.parse(until) - at.execution.clock.now()) / 1000;
  if (Number.isNaN(wait)) throw runtimeFailure('a Wait needs seconds or a timestamp');
  await sleep(at.execution.clock, Math.max(0, wait), at.signal);
  return { output: outgoing(state, input, at), next: state.Next };
}

function runChoice(state: StateOf<'Choice'>, at: At): Step {
  const input = incoming(state, at);
  const rule = state.Choices.find((one) => one.condition(input, at.context));
  const next = rule ? rule.Next : state.Default;
  if (next === undefined) throw new StateFailure('States.NoChoiceMatched', 'no choice rule matched');
  return { output: outgoing(state, input, at), next };
}

function runPass(state: StateOf<'Pass'>, at: At): Step {
  const result = state.Result ?? filled(state.Parameters, incoming(state, at), at);
  return { output: outgoing(state, placed(state.ResultPath, at.data, result), at), next: state.Next };
}

function failed(state: StateOf<'Fail'>, at: At): StateFailure {
  const error = state.ErrorPath ? readString(state.ErrorPath, at) : state.Error;
  const cause = state.CausePath ? readString(state.CausePath, at) : state.Cause;
  return new StateFailure(error ?? '', cause);
}

function read(path: Path, at: At): Json {
  const found = readPath(path, at.data, at.context);
  if (found === undefined) throw runtimeFailure(`${path.text} points to nothing`);
  return found;
}

function readString(path: Path, at: At): string {
  const found = read(path, at);
  if (typeof found !== 'string') throw runtimeFailure(`${path.text} is no text`);
  return found;
}

type Filter = Path | null | undefined;

/** null stands for {}. */
const filtered = (path: Filter, at: At): Json => (path === undefined ? at.data : path === null ? {} : read(path, at));

const incoming = (state: { InputPath?: Filter }, at: At): Json => filtered(state.InputPath, at);
const outgoing = (state: { OutputPath?: Filter }, data: Json, at: At): Json =>
  withinLimit(filtered(state.OutputPath, { ...at, data }));

const filled = (template: Template | undefined, data: Json, at: At): Json =>
  template ? fill(template, data, at.context) : data;

/** null drops the result. */
function placed(path: Filter, data: Json, result: Json): Json {
  if (path === null) return data;
  const whole = path === undefined ? result : writePath(path, data, result);
  if (whole === undefined)
    throw new StateFailure('States.ResultPathMatchFailure', 'the result has no place in the input');
  return whole;
}

type Worked = StateOf<'Task'> | StateOf<'Map'> | StateOf<'Parallel'>;

const finished = (state: Worked, result: Json, at: At): Json =>
  outgoing(state, placed(state.ResultPath, at.data, filled(state.ResultSelector, result, at)), at);
