// Days as yyyy-mm-dd, which sort as text. The product's day is the day in Asia/Ho_Chi_Minh (docs/decisions/0001).
import { z } from 'zod';

export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const vietnamAheadMilliseconds = 7 * 3_600_000;

/** `addDays("2022-12-31", 1)` -> "2023-01-01" */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in Vietnam at an instant; no summer time. `dayAt("2022-03-31T23:30:00Z")` -> "2022-04-01" */
export function dayAt(instant: string): Day {
  return new Date(Date.parse(instant) + vietnamAheadMilliseconds).toISOString().slice(0, 10);
}
