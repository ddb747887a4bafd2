// Names of periods, `2022`, `2022-H1`, `2022-Q4`, `2022-03`, `term`, and which months of the Party's year each covers.
import { z } from 'zod';

export const PeriodName = z.string().regex(/^(\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?|term)$/);
export const QuarterName = z.string().regex(/^\d{4}-Q[1-4]$/);
export const MonthName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type MonthName = z.infer<typeof MonthName>;

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

/** A named part of one year: its first and last month, 1..12. */
export interface YearPart {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

const monthsPer: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 };

function part(kind: PeriodKind, year: number, ordinal: number): YearPart {
  const length = monthsPer[kind];
  return { kind, year, firstMonth: (ordinal - 1) * length + 1, lastMonth: ordinal * length };
}

/** `parsePeriod("2022-Q4")` -> {kind: "quarter", year: 2022, firstMonth: 10, lastMonth: 12}; `term` has no year. */
export function parsePeriod(name: string): YearPart | undefined {
  const [, year, suffix = ''] = /^(\d{4})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.exec(name) ?? [];
  if (year === undefined) return undefined;
  if (suffix === '') return part('year', Number(year), 1);
  if (suffix.startsWith('Q')) return part('quarter', Number(year), Number(suffix.slice(1)));
  if (suffix.startsWith('H')) return part('half', Number(year), Number(suffix.slice(1)));
  return part('month', Number(year), Number(suffix));
}

/** The inverse of `parsePeriod`. */
export function formatPeriod({ kind, year, lastMonth }: YearPart): string {
  const name = String(year).padStart(4, '0');
  if (kind === 'year') return name;
  if (kind === 'month') return monthName(year, lastMonth);
  return kind === 'quarter' ? `${name}-Q${lastMonth / 3}` : `${name}-H${lastMonth / 6}`;
}

/** `monthName(2022, 3)` -> "2022-03" */
export function monthName(year: number, month: number): MonthName {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** `monthsOf({year: 2022, firstMonth: 10, lastMonth: 12})` -> ["2022-10", "2022-11", "2022-12"] */
export function monthsOf({ year, firstMonth, lastMonth }: YearPart): readonly MonthName[] {
  return Array.from({ length: lastMonth - firstMonth + 1 }, (_, index) => monthName(year, firstMonth + index));
}

/** `quarterOf("2022-06")` -> "2022-Q2" */
export function quarterOf(month: MonthName): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
