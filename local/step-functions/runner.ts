// Runs executions and remembers them: each start, each end, and at the next start what was under way is run again
// from its input. That is right for state machines whose steps can be repeated; one that keeps bringing the home
// down is failed after a few times.

import type { Clock, Log } from '../service.ts';
import { Aborted } from './abort.ts';
import type { Machine } from './definition.ts';
import type { End, ExecutionLog, Logged } from './execution-log.ts';
import { StateFailure } from './failure.ts';
import { runStates, type Execution } from './interpreter.ts';
import type { Json, JsonObject } from './json.ts';

export interface DefinedMachine {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: Machine;
}

export interface Surroundings {
  readonly log: ExecutionLog;
  readonly notes: Log;
  readonly clock: Clock;
  invoke(roleArn: string, functionArn: string, payload: Json): Promise<Json>;
}

/**
 * An execution that was under way at this many unasked ends of the home is taken for their cause. That is rare, functions
 * having processes of their own; a power supply that fails again and again is not.
 */
export const mostCrashes = 9;
const eventsPerWrite = 50;

interface Running {
  readonly stop: AbortController;
  readonly events: { at: number; type: string; details: JsonObject }[];
  done: Promise<void>;
}

export class Runner {
  readonly #around: Surroundings;
  readonly #running = new Map<string, Running>();
  /** Looked up before anything new begins. */
  readonly #unfinished: readonly Logged[];
  #stopping = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#unfinished = around.log.unfinished();
  }

  begin(machine: DefinedMachine, execution: Logged): void {
    const running: Running = { stop: new AbortController(), events: [], done: Promise.resolve() };
    this.#running.set(execution.arn, running);
    this.#record(execution.arn, 'ExecutionStarted', { input: execution.input, roleArn: machine.roleArn });
    running.done = this.#run(machine, execution, running).finally(() => this.#running.delete(execution.arn));
  }

  async #run(machine: DefinedMachine, execution: Logged, running: Running): Promise<void> {
    const seconds = machine.definition.TimeoutSeconds;
    const late = () => this.end(execution.arn, { status: 'TIMED_OUT', error: 'States.Timeout' });
    const cancel = seconds === undefined ? () => undefined : this.#around.clock.after(seconds * 1000, late);
    try {
      const input = JSON.parse(execution.input) as Json;
      const scope = { execution: this.#execution(machine, execution), signal: running.stop.signal };
      const context = this.#context(machine, execution, input);
      const output = await runStates(machine.definition, input, { ...scope, context });
      this.end(execution.arn, { status: 'SUCCEEDED', output: JSON.stringify(output) });
    } catch (error) {
      if (!(error instanceof Aborted)) this.end(execution.arn, endOf(error));
    } finally {
      cancel();
    }
  }

  #execution(machine: DefinedMachine, { arn }: Logged): Execution {
    return {
      clock: this.#around.clock,
      invoke: (functionArn, payload) => this.#around.invoke(machine.roleArn, functionArn, payload),
      record: (type, details) => this.#record(arn, type, details),
    };
  }

  #context(machine: DefinedMachine, execution: Logged, input: Json): JsonObject {
    const { arn, name, startedAt } = execution;
    const started = new Date(startedAt).toISOString();
    return {
      Execution: { Id: arn, Name: name, Input: input, RoleArn: machine.roleArn, StartTime: started, RedriveCount: 0 },
      StateMachine: { Id: machine.arn, Name: machine.name },
    };
  }

  /** Ends it in the log, then lets go of what it still waits for. */
  end(arn: string, end: End): void {
    if (this.#stopping) return;
    if (this.#around.log.end(arn, end, this.#around.clock.now())) {
      const { status, ...said } = end;
      this.#record(arn, ended[status], said);
      this.#around.notes.note(`execution.${status.toLowerCase()}`, { arn, ...(end.error && { error: end.error }) });
    }
    this.flush(arn);
    this.#running.get(arn)?.stop.abort();
  }

  #record(arn: string, type: string, details: JsonObject): void {
    const events = this.#running.get(arn)?.events;
    events?.push({ at: this.#around.clock.now(), type, details });
    if (events && events.length >= eventsPerWrite) this.flush(arn);
  }

  /** The history serves people; it is written in batches, and a crash may cost its last lines. */
  flush(arn: string): void {
    const events = this.#running.get(arn)?.events.splice(0);
    if (events && events.length > 0) this.#around.log.addEvents(arn, events);
  }

  resume(machines: ReadonlyMap<string, DefinedMachine>): void {
    for (const execution of this.#unfinished) {
      const machine = machines.get(execution.machineArn);
      if (!machine)
        this.end(execution.arn, { status: 'ABORTED', cause: 'its state machine is no longer in the template' });
      else if (execution.crashes > mostCrashes) this.end(execution.arn, poison);
      else this.begin(machine, execution);
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#around.log.park();
    const running = [...this.#running];
    for (const [arn, one] of running) {
      this.flush(arn);
      one.stop.abort();
    }
    await Promise.all(running.map(([, one]) => one.done));
  }
}

const poison: End = {
  status: 'FAILED',
  error: 'Local.BroughtDownTheHome',
  cause: `under way each time when the home ended unasked, more than ${mostCrashes} times`,
};

const ended: Readonly<Record<End['status'], string>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

function endOf(error: unknown): End {
  if (error instanceof StateFailure) return { status: 'FAILED', error: error.error, cause: error.cause };
  return { status: 'FAILED', error: 'States.Runtime', cause: error instanceof Error ? error.message : 'unknown' };
}
