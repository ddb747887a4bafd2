// Reads files on this machine, storing nothing: the same cores that the functions call, with the Textract stand-in
// behind a port of its own. Started with the first file, kept warm for the rest.
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { preparePages } from '../functions/prepare/prepare.ts';
import type { PreparedPage } from '../functions/prepare/prepared-page.ts';
import { listenTextract } from '../local/textract/listen.ts';
import type { PageReading } from '../shared/document/page.ts';
import { inOrder } from './in-order.ts';
import type { PageWorkerData } from './page-worker.ts';

export interface Reader {
  /** In order; a file that nobody could use throws `RefusedFile`. */
  pages(bytes: Uint8Array): AsyncIterable<PageReading>;
  close(): Promise<void>;
}

/** While a thread waits for the one reader of its page, it works at the other of the next. */
const pagesPerThread = 2;

function startThreads(data: PageWorkerData, threads: number) {
  return new Piscina<PreparedPage, PageReading>({
    filename: new URL('./page-worker.ts', import.meta.url).href,
    workerData: data,
    // Node itself strips the types: no loader of the parent is needed or wanted here.
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: pagesPerThread,
    // A thread that sleeps on an atomic would not hear the answer to the page it has in hand.
    atomics: 'disabled',
  });
}

/** @param threads pages are read in so many threads, and no more than twice as many are held in memory. */
export async function startReader(threads = availableParallelism()): Promise<Reader> {
  const standIn = await listenTextract(0);
  const pool = startThreads({ textract: standIn.endpoint }, threads);
  return {
    pages: (bytes) => inOrder(preparePages(bytes), threads * pagesPerThread, (page) => pool.run(page)),
    async close() {
      await pool.destroy();
      await standIn.close();
    },
  };
}
