// A figure as it leaves the system: a count, or a share with its integers and the printed form. What cannot be known
// is null, never 0.
import type { Scaled } from '../number/scaled.ts';
import { divide, percent, printed, toNumber } from '../number/scaled.ts';

export interface Figure {
  /** For a share for convenience only. */
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** As tables print it, with a decimal comma; "–" where the whole is 0. */
  readonly printed?: string;
  /** How many records are behind it; of a share, behind its numerator. */
  readonly records?: number;
  /** Rests on numbers that were declared without papers. */
  readonly declared?: true;
}
export type Figures = Readonly<Record<string, Figure | null>>;

export function count(value: number | undefined, records?: number): Figure | null {
  if (value === undefined) return null;
  return { value, ...(records === undefined ? {} : { records }) };
}

/** Marked as resting on what was declared; nobody mistakes it for what papers prove. */
export function declaredFigure(figure: Figure | null): Figure | null {
  return figure && { ...figure, declared: true };
}

/** A count of records: as many records as it says. */
export function tally(value: number | undefined): Figure | null {
  return count(value, value);
}

function fraction(
  parts: { readonly numerator: number; readonly denominator: number; readonly records: number | null | undefined },
  scaled: Scaled | undefined,
): Figure {
  const { numerator, denominator, records } = parts;
  const shown = scaled ? { value: toNumber(scaled), printed: printed(scaled) } : { value: null, printed: '–' };
  return {
    value: shown.value,
    numerator,
    denominator,
    printed: shown.printed,
    ...(typeof records === 'number' ? { records } : {}),
  };
}

/** `share(162, 158, 1)` -> 102,5; null where either side is not known. */
export function share(
  numerator: number | undefined,
  denominator: number | undefined,
  { decimals, records = numerator }: { readonly decimals: number; readonly records?: number | null },
): Figure | null {
  if (numerator === undefined || denominator === undefined) return null;
  return fraction({ numerator, denominator, records }, percent(numerator, denominator, decimals));
}

/** `average(4996, 162, 1)` -> 30,8 */
export function average(
  total: number | undefined,
  of: number | undefined,
  { decimals, records = of }: { readonly decimals: number; readonly records?: number | null },
): Figure | null {
  if (total === undefined || of === undefined) return null;
  return fraction({ numerator: total, denominator: of, records }, divide(total, of, decimals));
}
