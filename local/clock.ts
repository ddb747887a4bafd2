// Time as this machine keeps it.
import type { Clock } from './service.ts';

/** setTimeout's own limit, about 24.8 days; a longer wait fires early and its owner looks at the clock again. */
const longest = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(Math.max(milliseconds, 0), longest));
    return () => {
      clearTimeout(timer);
    };
  },
};
