// Waiting that ends early when the execution ends.

import type { Clock } from '../service.ts';

export class Aborted extends Error {}

export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(new Aborted());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const done = () => signal.removeEventListener('abort', stop);
    work.finally(done).then(resolve, reject);
  });
}

export function sleep(clock: Clock, seconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = clock.after(seconds * 1000, resolve);
  return untilAborted(promise, signal).finally(cancel);
}

/** Runs all, at most `width` at a time, results in order. The first failure stops the others and is what fails. */
export async function eachAtMost<T, R>(
  items: readonly T[],
  width: number,
  work: { run(item: T, index: number, signal: AbortSignal): Promise<R>; signal: AbortSignal },
): Promise<R[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([work.signal, stop.signal]);
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length && !signal.aborted) {
      const index = next++;
      results[index] = await work.run(items[index] as T, index, signal);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  } catch (error) {
    stop.abort();
    throw error;
  }
  if (work.signal.aborted) throw new Aborted();
  return results;
}
