// The one thing that is added up: integers by key. Adding is commutative and associative with nothing as zero, so a
// parent is the sum of its children and a year the sum of its months, in any order. What is no plain sum is computed
// from such counts when it is asked for: distinct units from `unit:<code>`, a median from a histogram `E1:<days>`,
// an average from its sum. Keys are made in contribution.ts and read in indicators/.
import { z } from 'zod';

/** No key has 0: equal counts are equal as JSON once their keys are sorted. */
export const Counts = z.record(z.string(), z.int());
export type Counts = Readonly<z.infer<typeof Counts>>;

export function addInto(target: Map<string, number>, counts: Counts): void {
  for (const [key, value] of Object.entries(counts)) target.set(key, (target.get(key) ?? 0) + value);
}

export function toCounts(map: ReadonlyMap<string, number>): Counts {
  const entries = [...map].filter(([, value]) => value !== 0);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `sum([{admitted: 2}, {admitted: 1, women: 1}])` -> {admitted: 3, women: 1} */
export function sum(all: Iterable<Counts>): Counts {
  const total = new Map<string, number>();
  for (const counts of all) addInto(total, counts);
  return toCounts(total);
}

export function sameCounts(one: Counts, other: Counts): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** Entries whose key starts with the prefix, without it: `under({"unit:D01": 3}, "unit:")` -> [["D01", 3]]. */
export function under(counts: Counts, prefix: string): readonly (readonly [string, number])[] {
  return Object.entries(counts).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
}
