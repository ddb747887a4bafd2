// Who leads: by the exact fraction of the plan, or by number. Equal in both has equal rank (1, 1, 1, 4).
import { compareFractions } from '../number/scaled.ts';
import type { Figures } from './figure.ts';
import { count } from './figure.ts';
import type { Grassroots, Question } from './question.ts';

export interface Ranked {
  readonly rank: number;
  readonly unit: Grassroots;
}

type Compare = (one: Grassroots, other: Grassroots) => number;

const byFraction: Compare = (one, other) =>
  compareFractions([other.admittedYtd, other.planned ?? 0], [one.admittedYtd, one.planned ?? 0]);
const byNumber: Compare = (one, other) => other.admittedYtd - one.admittedYtd;
const byCode: Compare = (one, other) => (one.code < other.code ? -1 : 1);

function ranked(units: readonly Grassroots[], isBetter: Compare): readonly Ranked[] {
  const sorted = [...units].sort((one, other) => isBetter(one, other) || byCode(one, other));
  const ranks: Ranked[] = [];
  for (const [index, unit] of sorted.entries()) {
    const before = ranks[index - 1];
    const isEqual = before !== undefined && isBetter(before.unit, unit) === 0;
    ranks.push({ rank: isEqual ? before.rank : index + 1, unit });
  }
  return ranks;
}

/** Units without a plan are not ranked. */
export function rankByPlan(units: readonly Grassroots[]): readonly Ranked[] {
  const planned = units.filter((unit) => (unit.planned ?? 0) > 0);
  return ranked(planned, (one, other) => byFraction(one, other) || byNumber(one, other));
}

export function rankByNumber(units: readonly Grassroots[]): readonly Ranked[] {
  return ranked(units, byNumber);
}

/** The figure of one TCCSĐ is its place among all; the lists are the report's. */
export function rankingFigures({ unit, isAbove, ytdCounts, all }: Question): Figures {
  if (isAbove || !ytdCounts) return { rankByPlan: null, rankByNumber: null };
  const place = (ranks: readonly Ranked[]) => count(ranks.find((one) => one.unit.code === unit)?.rank);
  return { rankByPlan: place(rankByPlan(all)), rankByNumber: place(rankByNumber(all)) };
}
