// Age on the counting day, and the bands of form 2-BTCTW.
import type { Day } from '../period/day.ts';

export const ageBands = ['18-30', '31-35', '36-40', '41-45', '46-50', '51-55', '56-60', '60+'] as const;

/** Full years: `ageOn("1992-05-17", "2022-05-16", "fullYears")` -> 29; by the difference of the years 30. */
export function ageOn(birth: Day, day: Day, rule: 'fullYears' | 'yearDifference'): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return rule === 'fullYears' && day.slice(5) < birth.slice(5) ? years - 1 : years;
}

const lastAges = [30, 35, 40, 45, 50, 55, 60];

/** `bandOf(36)` -> "36-40"; under 18 there is no row on the form. */
export function bandOf(age: number): string {
  if (age < 18) return 'under18';
  const index = lastAges.findIndex((last) => age <= last);
  return ageBands[index] ?? '60+';
}
