// When a failed state is tried again, and where it goes when it is not.

import { matches, type StateFailure } from './failure.ts';
import type { Catcher, Retrier } from './definition.ts';

/** Remembers what each retrier of one state has used up. */
export class Retries {
  readonly #retriers: readonly Retrier[];
  readonly #used = new Map<Retrier, number>();

  constructor(retriers: readonly Retrier[]) {
    this.#retriers = retriers;
  }

  get total(): number {
    return [...this.#used.values()].reduce((sum, used) => sum + used, 0);
  }

  /** Seconds to wait before the next try, or undefined for no further try. */
  next(failure: StateFailure): number | undefined {
    const retrier = this.#retriers.find(catches(failure));
    const used = retrier ? (this.#used.get(retrier) ?? 0) : 0;
    if (!retrier || used >= retrier.MaxAttempts) return undefined;
    this.#used.set(retrier, used + 1);
    return delaySeconds(retrier, used);
  }
}

/** IntervalSeconds 2 and BackoffRate 3: 2, 6, 18 … */
export function delaySeconds(retrier: Retrier, used: number): number {
  const full = Math.min(retrier.IntervalSeconds * retrier.BackoffRate ** used, retrier.MaxDelaySeconds ?? Infinity);
  return retrier.JitterStrategy === 'FULL' ? Math.random() * full : full;
}

export const catcherFor = (catchers: readonly Catcher[], failure: StateFailure): Catcher | undefined =>
  catchers.find(catches(failure));

const catches = (failure: StateFailure) => (one: { ErrorEquals: readonly string[] }) =>
  one.ErrorEquals.some((name) => matches(name, failure.error));
