// When a schedule is due: cron(…) in a time zone, rate(…) from its beginning, at(…) once.

import { lastYear, parseCron, type Cron } from './cron.ts';
import { Zone } from './zone.ts';

export interface Recurrence {
  /** The first time after this one; undefined when there is none. */
  next(after: number): number | undefined;
  /** The last time up to `until`, if it is after `after`. */
  latest(after: number, until: number): number | undefined;
}

export interface Written {
  readonly expression: string;
  readonly timezone?: string;
  /** From where a rate counts. */
  readonly beginning: number;
}

/** `cron(0 7 * * ? *)`, `rate(5 minutes)`, `at(2022-03-31T23:59:00)` */
export function recurrenceFrom({ expression, timezone = 'UTC', beginning }: Written): Recurrence {
  const [, kind, content = ''] = /^(cron|rate|at)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'cron') return repeated(parseCron(content), new Zone(timezone));
  if (kind === 'rate') return steady(millisecondsOf(content), beginning);
  if (kind === 'at') return once(instantOf(content, new Zone(timezone)));
  throw new Error(`Schedule "${expression}" cannot be read: cron(…), rate(…) or at(…) is expected.`);
}

const day = 24 * 3_600_000;
const minute = 60_000;

function repeated(cron: Cron, zone: Zone): Recurrence {
  const timesOn = (date: number): number[] => {
    const at = new Date(date);
    const named = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
    if (!cron.years.has(named.year) || !cron.months.has(named.month) || !cron.isOn(named)) return [];
    const clocks = cron.hours.flatMap((hour) => cron.minutes.map((past) => date + (hour * 60 + past) * minute));
    const instants = clocks.map((clock) => zone.instantOf(clock)).filter((instant) => instant !== undefined);
    return instants.sort((a, b) => a - b);
  };
  const dateOf = (instant: number) => Math.floor(zone.clockAt(instant) / day) * day;
  return {
    next: (after) => {
      const end = Date.UTC(lastYear + 1, 0, 1);
      for (let date = dateOf(after); date < end; date += day) {
        const found = timesOn(date).find((time) => time > after);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    latest: (after, until) => {
      for (let date = dateOf(until); date >= dateOf(after); date -= day) {
        const found = timesOn(date).findLast((time) => time <= until);
        if (found !== undefined) return found > after ? found : undefined;
      }
      return undefined;
    },
  };
}

const units: Readonly<Record<string, number>> = { minute, hour: 60 * minute, day };

function millisecondsOf(rate: string): number {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(rate.trim()) ?? [];
  const milliseconds = Number(count) * (units[unit] ?? NaN);
  if (!(milliseconds > 0)) throw new Error(`rate(${rate}) cannot be read.`);
  return milliseconds;
}

function steady(every: number, beginning: number): Recurrence {
  const upTo = (time: number) => beginning + Math.floor((time - beginning) / every) * every;
  return {
    next: (after) => Math.max(upTo(after) + every, beginning + every),
    latest: (after, until) => (upTo(until) > Math.max(after, beginning) ? upTo(until) : undefined),
  };
}

function instantOf(text: string, zone: Zone): number {
  const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : NaN;
  const instant = Number.isNaN(clock) ? undefined : zone.instantOf(clock);
  if (instant === undefined) throw new Error(`at(${text}) is no time on this clock.`);
  return instant;
}

const once = (time: number): Recurrence => ({
  next: (after) => (time > after ? time : undefined),
  latest: (after, until) => (time > after && time <= until ? time : undefined),
});
