// As many engine processes as there are cores, started on first use and kept warm. A process that dies is replaced and
// its page is answered as a failure of the service, which the SDK tries again.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { EngineReply, EngineRequest } from './engine-process.ts';

interface Waiting {
  readonly bytes: Uint8Array;
  readonly answer: (reply: EngineReply) => void;
}

interface Worker {
  readonly process: ChildProcess;
  current?: Waiting;
}

export interface EnginePool {
  read(bytes: Uint8Array): Promise<EngineReply>;
  close(): Promise<void>;
}

export function createEnginePool(size = availableParallelism()): EnginePool {
  const workers = new Set<Worker>();
  const queue: Waiting[] = [];

  function next(worker: Worker): void {
    worker.current = queue.shift();
    if (worker.current) worker.process.send({ id: 0, bytes: worker.current.bytes } satisfies EngineRequest);
  }

  function finish(worker: Worker, reply: EngineReply): void {
    const { current } = worker;
    worker.current = undefined;
    current?.answer(reply);
  }

  function start(): void {
    const path = fileURLToPath(new URL('./engine-process.ts', import.meta.url));
    // Node itself strips the types: no loader of the parent is needed or wanted here.
    const child = fork(path, {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const worker: Worker = { process: child };
    workers.add(worker);
    child.on('message', (reply: EngineReply) => {
      finish(worker, reply);
      next(worker);
    });
    child.once('exit', () => {
      workers.delete(worker);
      finish(worker, { id: 0, failed: 'engine.stopped' });
      if (queue.length > 0) start();
    });
    next(worker);
  }

  return {
    read: (bytes) =>
      new Promise((answer) => {
        queue.push({ bytes, answer });
        const idle = [...workers].find((worker) => !worker.current);
        if (idle) next(idle);
        else if (workers.size < size) start();
      }),
    async close() {
      queue.length = 0;
      const ends = [...workers].map((worker) => new Promise((done) => worker.process.once('exit', done)));
      for (const worker of workers) worker.process.kill();
      await Promise.all(ends);
    },
  };
}
