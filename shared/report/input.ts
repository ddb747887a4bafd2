// What a report is made of: a closed quarter, the year so far, and the corrections of earlier quarters.
import type { ClosedPeriod } from '../figures/closed-period.ts';
import type { Difference } from '../figures/difference.ts';
import type { Figures } from '../indicators/figure.ts';
import type { Grassroots } from '../indicators/question.ts';
import type { Day } from '../period/day.ts';
import type { Committee } from './committee.ts';

export interface Adjustment {
  readonly difference: Difference;
  /** Number and date of the paper in which the old figure was printed. */
  readonly reported: string;
}

export interface ReportInput {
  readonly closed: ClosedPeriod;
  /** Figures of the top unit and of each TCCSĐ from the year's start to the quarter's end. */
  readonly cumulative: Readonly<Record<string, Figures>>;
  /** The top unit's figures of the same quarter and the same stretch last year, as they are known now. */
  readonly lastYear?: { readonly quarter: Figures; readonly cumulative: Figures };
  readonly grassroots: readonly Grassroots[];
  /** `unit`: the report of one unit, by its cells; else of the whole, by its TCCSĐ. */
  readonly level?: 'unit';
  readonly committee: Committee;
  readonly date: Day;
  /** Absent: not yet given. */
  readonly number?: number;
  readonly secrecy?: string;
  /** Codes of units whose own report has arrived; absent: not recorded. */
  readonly reported?: ReadonlySet<string>;
  readonly adjustments: readonly Adjustment[];
}

export function figuresOfTop({ closed }: ReportInput): Figures {
  return closed.figures[''] ?? {};
}

/** `2022-Q4` -> [2022, 4] */
export function yearAndQuarter({ closed }: ReportInput): readonly [year: number, quarter: number] {
  return [Number(closed.period.slice(0, 4)), Number(closed.period.at(-1))];
}
