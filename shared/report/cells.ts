// Figures as cells and as words.
import type { Figure } from '../indicators/figure.ts';
import type { Cell } from './model.ts';
import { none } from './model.ts';
import { percentInText, thousands } from './sentence.ts';

const dash = none('–');

/** Shares that are no percentages. */
const averages = new Set(['averageAge', 'needPerQuarter']);

/** The number itself: of a share its numerator. */
export function countCell(figure: Figure | null | undefined): Cell {
  const value = figure?.numerator ?? figure?.value;
  return value === undefined || value === null ? dash : { kind: 'count', value };
}

export function shareCell(id: string, figure: Figure | null | undefined): Cell {
  const { numerator, denominator, printed, value } = figure ?? {};
  if (numerator === undefined || denominator === undefined || printed === undefined || value === null) return dash;
  return { kind: 'share', numerator, denominator, printed, isPercent: !averages.has(id) };
}

/** "162", "03", "5.392"; nothing where it is not known. */
export function inWords(figure: Figure | null | undefined): string | undefined {
  const value = figure?.numerator ?? figure?.value;
  return value === undefined || value === null ? undefined : thousands(value).padStart(2, '0');
}

/** "nữ 24 (50%)" */
export function countAndShare(name: string, figure: Figure | null | undefined): string | undefined {
  const count = inWords(figure);
  const share = percentInText(figure);
  // Of nobody: neither 0 nor 100 %.
  if (count === undefined || figure?.denominator === 0) return undefined;
  return share === undefined ? `${name} ${count}` : `${name} ${count} (${share})`;
}

/** What is known of a list, with the commas; nothing where nothing is. */
export function listed(parts: readonly (string | undefined)[], separator = ', '): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
