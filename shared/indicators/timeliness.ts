// Time limits in working days, from histograms: E1, E2, E5, E6 of the domain's rules (24-QĐ/TW, 30/7/2021, 3.8, 4.2).
import type { MonthName } from '../period/name.ts';
import type { Counts } from '../rollup/counts.ts';
import { under } from '../rollup/counts.ts';
import type { Figure, Figures } from './figure.ts';
import { count, share, tally } from './figure.ts';
import type { Question } from './question.ts';
import { at } from './question.ts';

type Histogram = readonly (readonly [days: number, howMany: number])[];

/** Limits in working days. */
export const limits = { E1: 60, E1Extended: 90, E2: 30, E5: 30, E6: 30 } as const;

/** `{"E1:12": 2}` -> [[12, 2]], ascending. */
export function histogram(counts: Counts, rule: string): Histogram {
  return under(counts, `${rule}:`)
    .map(([days, howMany]) => [Number(days), howMany] as const)
    .sort(([one], [other]) => one - other);
}

/** Ceremonies held by the end of the last month: later ones are not yet known to have been held. */
function ceremonies(counts: Counts, last: MonthName): Histogram {
  const held = new Map<number, number>();
  for (const [key, howMany] of under(counts, 'E2@')) {
    const [month = '', days = ''] = key.split(':');
    if (month <= last) held.set(Number(days), (held.get(Number(days)) ?? 0) + howMany);
  }
  return [...held].sort(([one], [other]) => one - other);
}

function within(days: Histogram, from: number, to: number): number {
  return days.reduce((total, [at, howMany]) => (at >= from && at <= to ? total + howMany : total), 0);
}

const all = (days: Histogram) => within(days, -Infinity, Infinity);

/** The lower median: of an even number the smaller of the middle two. */
export function lowerMedian(days: Histogram): number | undefined {
  const middle = Math.ceil(all(days) / 2);
  let seen = 0;
  for (const [at, howMany] of days) {
    seen += howMany;
    if (seen >= middle && middle > 0) return at;
  }
  return undefined;
}

function median(days: Histogram | undefined): Figure | null {
  return days === undefined ? null : count(lowerMedian(days), all(days));
}

function whenKnown(counts: Counts, rule: string): Histogram | undefined {
  return at(counts, `${rule}.unknown`) > 0 ? undefined : histogram(counts, rule);
}

function onTime(days: Histogram | undefined, from: number, to: number, of: number, decimals: number): Figure | null {
  return share(days && within(days, from, to), of, { decimals });
}

function decisionInTime({ counts, settings }: Question): Figures {
  const days = whenKnown(counts, 'E1');
  const { E1, E1Extended } = limits;
  return {
    E1: onTime(days, 0, E1, at(counts, 'admitted'), settings.percentDecimals),
    'E1.withinExtension': tally(days && within(days, E1 + 1, E1Extended)),
    'E1.late': tally(days && within(days, E1Extended + 1, Infinity)),
    'medianDays.E1': median(days),
  };
}

function ceremonyInTime({ counts, period, settings }: Question): Figures {
  const last = period.months.at(-1);
  const isKnown = at(counts, 'E2.unknown') === 0 && last !== undefined;
  const days = isKnown ? ceremonies(counts, last) : undefined;
  return {
    E2: onTime(days, 0, limits.E2, days ? all(days) : 0, settings.percentDecimals),
    'E2.late': tally(days && within(days, limits.E2 + 1, Infinity)),
    'E2.notYet': count(days && at(counts, 'admitted') - all(days)),
    'medianDays.E2': median(days),
  };
}

function officialInTime({ counts, settings }: Question): Figures {
  const considered = whenKnown(counts, 'E5');
  const decided = whenKnown(counts, 'E6');
  const of = at(counts, 'official');
  return {
    E5: onTime(considered, 0, limits.E5, of, settings.percentDecimals),
    'E5.early': tally(considered && within(considered, -Infinity, -1)),
    'E5.late': tally(considered && within(considered, limits.E5 + 1, Infinity)),
    'medianDays.E5': median(considered),
    E6: onTime(decided, 0, limits.E6, of, settings.percentDecimals),
    'E6.late': tally(decided && within(decided, limits.E6 + 1, Infinity)),
    'medianDays.E6': median(decided),
  };
}

export function timelinessFigures(question: Question): Figures {
  return { ...decisionInTime(question), ...ceremonyInTime(question), ...officialInTime(question) };
}
