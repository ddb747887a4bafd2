// When schedules are due: examples of AWS's documentation, dates checked with a calendar, and laws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrenceFrom } from '../../local/scheduler/recurrence.ts';
import { Zone } from '../../local/scheduler/zone.ts';

const hanoi = 'Asia/Ho_Chi_Minh';
const of = (expression: string, timezone?: string, beginning = 0) =>
  recurrenceFrom({ expression, timezone, beginning });
const at = (text: string) => Date.parse(text);
const firstOf = (count: number, expression: string, from: string, timezone?: string) => {
  const recurrence = of(expression, timezone);
  const found: string[] = [];
  for (let time = recurrence.next(at(from)); time !== undefined && found.length < count; time = recurrence.next(time))
    found.push(new Date(time).toISOString().slice(0, 16));
  return found;
};

describe('cron', () => {
  it.each<[string, string, string, string[]]>([
    ['cron(0 7 * * ? *)', '2022-03-09T00:00:00Z', hanoi, ['2022-03-10T00:00', '2022-03-11T00:00']],
    ['cron(0/10 * * * ? *)', '2022-03-09T00:05:00Z', hanoi, ['2022-03-09T00:10', '2022-03-09T00:20']],
    ['cron(15 10 ? * 6L 2022-2023)', '2022-01-01T00:00:00Z', 'UTC', ['2022-01-28T10:15', '2022-02-25T10:15']],
    ['cron(0 8 ? * MON-FRI *)', '2022-03-11T08:00:00Z', 'UTC', ['2022-03-14T08:00', '2022-03-15T08:00']],
    ['cron(0 9 L * ? *)', '2024-01-31T09:00:00Z', 'UTC', ['2024-02-29T09:00', '2024-03-31T09:00']],
    ['cron(0 9 1W * ? *)', '2022-01-01T00:00:00Z', 'UTC', ['2022-01-03T09:00', '2022-02-01T09:00']],
    ['cron(0 9 31W * ? *)', '2022-07-01T00:00:00Z', 'UTC', ['2022-07-29T09:00', '2022-08-31T09:00']],
    ['cron(30 0 ? JAN,jul 3#2 *)', '2022-01-01T00:00:00Z', 'UTC', ['2022-01-11T00:30', '2022-07-12T00:30']],
    ['cron(5 8-10/2 1 1 ? *)', '2022-01-01T08:00:00Z', 'UTC', ['2022-01-01T08:05', '2022-01-01T10:05']],
    ['cron(0 0 29 2 ? *)', '2022-01-01T00:00:00Z', 'UTC', ['2024-02-29T00:00', '2028-02-29T00:00']],
  ])('%s after %s in %s', (expression, from, timezone, expected) => {
    expect(firstOf(2, expression, from, timezone)).toEqual(expected);
  });

  it('ends with its last year, and never comes on days that are not', () => {
    expect(of('cron(0 0 1 1 ? 2021)').next(at('2022-01-01T00:00:00Z'))).toBeUndefined();
    expect(of('cron(0 0 30 2 ? *)').next(at('2022-01-01T00:00:00Z'))).toBeUndefined();
  });

  it('leaves out what summer time leaps over, and takes once what comes twice', () => {
    const berlin = 'Europe/Berlin';
    expect(firstOf(2, 'cron(30 2 * * ? *)', '2022-03-26T12:00:00Z', berlin)).toEqual([
      '2022-03-28T00:30',
      '2022-03-29T00:30',
    ]);
    expect(firstOf(2, 'cron(30 2 * * ? *)', '2022-10-29T12:00:00Z', berlin)).toEqual([
      '2022-10-30T00:30',
      '2022-10-31T01:30',
    ]);
  });

  it.each([
    ...['cron(0 7 * * *)', 'cron(0 7 * * * *)', 'cron(0 7 ? * ? *)', 'cron(60 7 * * ? *)', 'cron(0 7 32 * ? *)'],
    ...['cron(0 7 * FOO ? *)', 'cron(0/0 7 * * ? *)', 'cron(0 7 ? * 3#6 *)', 'cron(0 5-2 * * ? *)', 'every day'],
    ...['rate(0 minutes)', 'rate(5 fortnights)', 'at(tomorrow)'],
  ])('%s is refused', (expression) => {
    expect(() => of(expression)).toThrow();
  });

  it('is refused in a zone nobody knows', () => {
    expect(() => of('cron(0 7 * * ? *)', 'Asia/Atlantis')).toThrow('Atlantis');
  });
});

describe('laws', () => {
  const zones = fc.constantFrom(hanoi, 'UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe');
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const number = (from: number, to: number) =>
    fc.oneof(fc.constant('*'), fc.integer({ min: from, max: to }).map(String));
  const crons = fc
    .tuple(fc.oneof(number(0, 59), fc.constant('0/7')), number(0, 23), number(1, 31), number(1, 12))
    .map(([minutes, hours, days, months]) => `cron(${minutes} ${hours} ${days} ${months} ? *)`);

  it('nothing is due before the next time, by asking every minute', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 0, max: 23 }), (timezone, instant, hour) => {
        const zone = new Zone(timezone);
        const from = Math.ceil(instant.getTime() / minute) * minute;
        const reads = (time: number) => new Date(zone.clockAt(time)).toISOString().slice(11, 16);
        const wanted = `${String(hour).padStart(2, '0')}:05`;
        let time = from + minute;
        while (reads(time) !== wanted && time < from + 3 * 86_400_000) time += minute;
        const next = of(`cron(5 ${hour} * * ? *)`, timezone).next(from);
        // The second of two equal clock times does not count.
        const isSecond = zone.instantOf(zone.clockAt(time)) !== time;
        if (!isSecond) expect(next).toBe(time);
      }),
      { numRuns: 20 },
    );
  });

  it('the next time reads as the expression says', () => {
    fc.assert(
      fc.property(crons, zones, instants, (expression, timezone, instant) => {
        const next = of(expression, timezone).next(instant.getTime());
        if (next === undefined) return;
        expect(next).toBeGreaterThan(instant.getTime());
        const clock = new Date(new Zone(timezone).clockAt(next));
        const reads = [clock.getUTCMinutes(), clock.getUTCHours(), clock.getUTCDate(), clock.getUTCMonth() + 1];
        const wanted = expression.slice(5).split(' ');
        for (const [field, value] of reads.entries()) {
          if (wanted[field] === '0/7') expect(value % 7).toBe(0);
          else expect([String(value), '*']).toContain(wanted[field]);
        }
      }),
    );
  });

  it('the latest time is one that next leads to, and nothing lies between it and now', () => {
    fc.assert(
      fc.property(crons, zones, instants, (expression, timezone, instant) => {
        const recurrence = of(expression, timezone);
        const until = instant.getTime();
        const latest = recurrence.latest(until - 40 * 86_400_000, until);
        if (latest === undefined) return;
        expect(recurrence.next(latest - 1)).toBe(latest);
        expect(recurrence.next(latest) ?? Infinity).toBeGreaterThan(until);
      }),
    );
  });

  it('a rate comes at whole steps from its beginning, first after one', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e12), fc.integer({ min: 1, max: 999 }), (beginning, after, minutes) => {
        const next = of(`rate(${minutes} minutes)`, undefined, beginning).next(after) ?? 0;
        expect((next - beginning) % (minutes * 60_000)).toBe(0);
        expect(next).toBeGreaterThan(Math.max(beginning, after));
        expect(next - Math.max(beginning, after)).toBeLessThanOrEqual(minutes * 60_000);
      }),
    );
  });

  it('a clock time and its instant stand for each other', () => {
    fc.assert(
      fc.property(zones, instants, (timezone, instant) => {
        const zone = new Zone(timezone);
        const whole = Math.floor(instant.getTime() / 1000) * 1000;
        const found = zone.instantOf(zone.clockAt(whole));
        expect(found).toBeDefined();
        expect(zone.clockAt(found ?? 0)).toBe(zone.clockAt(whole));
        expect(found).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

it('at comes once, on the clock of its zone', () => {
  const once = of('at(2022-03-31T23:59:00)', hanoi);
  expect(once.next(0)).toBe(at('2022-03-31T16:59:00Z'));
  expect(once.next(at('2022-03-31T16:59:00Z'))).toBeUndefined();
});
