// What every indicator looks at: the counts of one unit over the period, over the year so far, and what is stated.
import type { Settings } from '../figures/settings.ts';
import type { StatedInput } from '../figures/inputs.ts';
import type { MonthName } from '../period/name.ts';
import type { Period } from '../period/period.ts';
import type { PlanTarget } from '../plan/plan.ts';
import type { Counts } from '../rollup/counts.ts';
import type { Registry } from '../units/registry.ts';
import type { NoSource } from '../units/unit.ts';

/** Everything figures are computed from; stored items and a records file give the same. */
export interface FigureSource {
  /** Sum of a unit's counts over months; months without an item are empty. */
  readonly countsOf: (unit: string, months: readonly MonthName[]) => Counts;
  readonly registry: Registry;
  readonly plan: readonly PlanTarget[];
  readonly inputs: readonly StatedInput[];
  readonly noSource: readonly NoSource[];
  readonly settings: readonly Settings[];
  /** Are classes recorded one by one? Where not, learners are what units report, and unknown where none does. */
  readonly isTrainingKnown: boolean;
}

/** A TCCSĐ as it stands at the period's end. */
export interface Grassroots {
  readonly code: string;
  readonly name: string;
  readonly kind: 'committee' | 'cell';
  readonly noSource: boolean;
  /** Cells it has, itself one if it is a cell. */
  readonly cells: number;
  readonly subCommittees: number;
  /** Target of the year; 0 and undefined alike mean that none was given. */
  readonly planned: number | undefined;
  readonly admittedYtd: number;
  readonly admitted: number;
}

export interface Question {
  readonly unit: string;
  /** The top, or another committee above the grassroots. */
  readonly isAbove: boolean;
  readonly period: Period;
  /** Absent for a term. */
  readonly ytd: Period | undefined;
  readonly counts: Counts;
  readonly ytdCounts: Counts | undefined;
  /** Admitted in the year so far; in part as declared where records begin in its middle. */
  readonly ytdAdmitted: { readonly n: number; readonly isDeclared: boolean } | undefined;
  readonly settings: Settings;
  /** The unit's TCCSĐ: all of the top or a higher committee, itself for one of them, none below. */
  readonly grassroots: readonly Grassroots[];
  /** Those of the whole organisation, whatever the unit. */
  readonly all: readonly Grassroots[];
  readonly source: FigureSource;
}

/** 0 for a key that is not there. */
export function at(counts: Counts, key: string): number {
  return counts[key] ?? 0;
}

export function admittedYtd({ ytdAdmitted }: Question): number | undefined {
  return ytdAdmitted?.n;
}
