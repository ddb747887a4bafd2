// One process of a function: started once, invoked one event at a time, killed when it takes too long or too much.
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { residentBytes } from './memory.ts';
import type { FromFunction, FunctionError, Invocation } from './wire.ts';

export interface Launch {
  readonly functionArn: string;
  readonly taskRoot: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly log: Writable;
}

export type Outcome = { readonly payload: string } | { readonly error: FunctionError };

const runtime = fileURLToPath(new URL('runtime.ts', import.meta.url));
const memoryWatchMilliseconds = 250;
/** Lambda gives 10 s on a machine of its own; here the cores are shared with everything else. */
const startSeconds = 60;

export class Worker {
  readonly #launch: Launch;
  readonly #process: ChildProcess;
  readonly #started: Promise<FunctionError | undefined>;
  #end: ((outcome: Outcome) => void) | undefined;
  #requestId = '';
  #deathNote: FunctionError | undefined;

  constructor(launch: Launch) {
    this.#launch = launch;
    this.#process = fork(runtime, [], {
      cwd: launch.taskRoot,
      env: { ...launch.environment },
      // As Lambda starts Node: most of the memory for the old space, a twentieth for the new.
      execArgv: [
        `--max-old-space-size=${Math.floor(launch.memoryMegabytes * 0.9)}`,
        `--max-semi-space-size=${Math.max(Math.floor(launch.memoryMegabytes / 20), 4)}`,
      ],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'json',
    });
    this.#process.stdout?.pipe(launch.log, { end: false });
    this.#process.stderr?.pipe(launch.log, { end: false });
    this.#started = this.#start();
    this.#process.on('message', (message) => {
      this.#told(message as FromFunction);
    });
    this.#process.on('exit', (code, signal) => {
      this.#died(code, signal);
    });
    void this.#watchMemory();
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null && this.#deathNote === undefined;
  }

  async invoke(event: string): Promise<Outcome> {
    const failure = await this.#started;
    if (failure !== undefined) return { error: failure };
    this.#requestId = randomUUID();
    const { log, timeoutSeconds, functionArn } = this.#launch;
    log.write(`START RequestId: ${this.#requestId}\n`);
    const began = Date.now();
    const deadline = began + timeoutSeconds * 1000;
    const timer = setTimeout(() => {
      this.#condemn('Sandbox.Timedout', `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`);
    }, timeoutSeconds * 1000);
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#end = resolve;
      const invocation: Invocation = { requestId: this.#requestId, event, deadline, functionArn };
      if (!this.#process.connected) resolve({ error: exitError(this.#requestId, this.#process) });
      else this.#process.send(invocation);
    });
    clearTimeout(timer);
    this.#end = undefined;
    log.write(
      `END RequestId: ${this.#requestId} ${'error' in outcome ? outcome.error.errorType : 'ok'} ${Date.now() - began} ms\n`,
    );
    return outcome;
  }

  /** Resolves when the process is gone. */
  kill(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) {
        resolve();
        return;
      }
      this.#process.once('exit', () => {
        resolve();
      });
      this.#process.kill('SIGKILL');
    });
  }

  #start(): Promise<FunctionError | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#condemn('Sandbox.Timedout', `The function did not start within ${startSeconds} seconds`);
      }, startSeconds * 1000);
      const settle = (error: FunctionError | undefined): void => {
        clearTimeout(timer);
        resolve(error);
      };
      this.#process.on('message', (message) => {
        const { kind } = message as FromFunction;
        if (kind === 'ready') settle(undefined);
        if (kind === 'failed-to-start') settle((message as { error: FunctionError }).error);
      });
      this.#process.once('exit', () => {
        settle(this.#deathNote ?? exitError('', this.#process));
      });
      this.#process.once('error', (error) => {
        settle({ errorType: 'Runtime.ExitError', errorMessage: error.message });
      });
    });
  }

  #told(message: FromFunction): void {
    if (message.kind === 'failed-to-start') {
      this.#launch.log.write(`${message.error.errorType}: ${message.error.errorMessage}\n`);
      this.#deathNote = message.error;
      void this.kill();
    }
    if (message.kind === 'done' && message.requestId === this.#requestId) this.#end?.({ payload: message.payload });
    if (message.kind === 'failed' && message.requestId === this.#requestId) this.#end?.({ error: message.error });
  }

  #died(code: number | null, signal: string | null): void {
    this.#launch.log.write(`EXIT ${code ?? signal ?? ''} ${this.#deathNote?.errorType ?? ''}\n`);
    this.#end?.({ error: this.#deathNote ?? exitError(this.#requestId, this.#process) });
  }

  #condemn(errorType: string, errorMessage: string): void {
    this.#deathNote ??= { errorType, errorMessage: `RequestId: ${this.#requestId} Error: ${errorMessage}` };
    void this.kill();
  }

  async #watchMemory(): Promise<void> {
    const { memoryMegabytes, log } = this.#launch;
    while (this.isAlive) {
      const bytes = await residentBytes(this.#process.pid ?? 0);
      const megabytes = Math.round((bytes ?? 0) / 1024 / 1024);
      if (megabytes > memoryMegabytes) {
        log.write(`MEMORY ${megabytes} MB used of ${memoryMegabytes} MB: killed\n`);
        this.#condemn(
          'Runtime.OutOfMemory',
          `Runtime exited with error: signal: killed (${megabytes} MB of ${memoryMegabytes} MB)`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, memoryWatchMilliseconds).unref());
    }
  }
}

function exitError(requestId: string, { exitCode, signalCode }: ChildProcess): FunctionError {
  const how = signalCode === null ? `exit status ${exitCode ?? 0}` : `signal: ${signalCode}`;
  return {
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: Runtime exited with error: ${how}`,
  };
}
