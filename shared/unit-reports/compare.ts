// What a unit's report or statistics say beside what papers of persons prove: per figure the difference (domain notes
// 2.2), and for what cannot be compared the reason. Pure.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { organisationRows } from '../document-types/parts/form-organisation.ts';
import { counted } from '../document-types/parts/report-lexicon.ts';
import type { Figures } from '../indicators/figure.ts';
import { numberOf } from '../rules/evidence.ts';
import { pairs } from './report-pairs.ts';
import type { Pair } from './report-pairs.ts';
import { withFigures } from './unit-rule.ts';

export interface Compared {
  /** Of the report. */
  readonly field: string;
  /** Ours, added up. */
  readonly figures: readonly string[];
  /** What is left of the whole of a share: men of those who are not women. */
  readonly part?: 'rest';
  readonly rule?: Pair['rule'];
  readonly reported: number;
  readonly proven: number;
  /** Reported less proven: above 0 the report names more than papers prove. */
  readonly difference: number;
}

/** `person-unknown`: a paper that says it lacks of somebody; `row-joined`: the row may hold what has a row of its own
 *  elsewhere; `not-known`: our figure is not known of this period; `no-figure`: papers of persons do not say it. */
export const notComparedWhy = ['person-unknown', 'row-joined', 'not-known', 'no-figure'] as const;

export interface NotCompared {
  readonly field: string;
  readonly reported: number;
  readonly why: (typeof notComparedWhy)[number];
  /** Of how many persons it is not known. */
  readonly persons?: number;
}

/** `2022-Q1`, where the report says which quarter it is of. */
export function periodOfReport(report: UnderstoodDocument): string | undefined {
  const [quarter, year] = [numberOf(report, 'periodQuarter'), numberOf(report, 'periodYear')];
  return quarter !== undefined && quarter >= 1 && quarter <= 4 && year !== undefined
    ? `${year}-Q${quarter}`
    : undefined;
}

/** Shares are compared by their numerators, as "nữ 02" is; an average as it is printed. */
function figureOf(figures: Figures, id: string, part: Pair['part']): number | undefined {
  const figure = figures[id];
  if (id === 'averageAge') return figure?.value ?? undefined;
  const { numerator, denominator } = figure ?? {};
  if (part === 'rest') {
    return numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
  }
  return numerator ?? figure?.value ?? undefined;
}

function sumOf(figures: Figures, ids: readonly string[], part?: Pair['part']): number | undefined {
  const values = ids.map((id) => figureOf(figures, id, part));
  return values.some((value) => value === undefined)
    ? undefined
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** "Đại học, trên đại học" of a report without rows of masters and doctors: where papers prove such, who knows. */
function isJoined({ joins }: Pair, report: UnderstoodDocument, figures: Figures): boolean {
  if (!joins || joins.rows.some((row) => numberOf(report, row) !== undefined)) return false;
  return sumOf(figures, joins.figures) !== 0;
}

function whyNot({ dimension }: Pair, figures: Figures): Pick<NotCompared, 'why' | 'persons'> {
  const persons = figures[`unknown.${dimension}`]?.value ?? 0;
  return persons > 0 ? { why: 'person-unknown', persons } : { why: 'not-known' };
}

const decimals = 10;

function resultOf(one: Pair, report: UnderstoodDocument, figures: Figures): Compared | NotCompared | undefined {
  const { field, rule, part } = one;
  const reported = numberOf(report, field);
  if (reported === undefined) return undefined;
  const proven = sumOf(figures, one.figures, part);
  if (proven === undefined) return { field, reported, ...whyNot(one, figures) };
  if (isJoined(one, report, figures)) return { field, reported, why: 'row-joined' };
  const difference = Math.round((reported - proven) * decimals) / decimals;
  return { field, figures: one.figures, ...(part && { part }), ...(rule && { rule }), reported, proven, difference };
}

const results = (paper: UnderstoodDocument, figures: Figures) =>
  pairs.flatMap((pair) => resultOf(pair, withFigures(paper), figures) ?? []);

export function compareReport(paper: UnderstoodDocument, figures: Figures): readonly Compared[] {
  return results(paper, figures).filter((one) => 'difference' in one);
}

const compared = new Set(pairs.map(({ field }) => field));
const beyondPapers = [...Object.keys(counted), ...organisationRows].filter((field) => !compared.has(field));

/** Every other number of the report, with the reason why it is not held against anything. */
export function notCompared(paper: UnderstoodDocument, figures: Figures): readonly NotCompared[] {
  const report = withFigures(paper);
  const unknown = results(paper, figures).filter((one) => 'why' in one);
  const beyond = beyondPapers.flatMap((field): NotCompared[] => {
    const reported = numberOf(report, field);
    return reported === undefined ? [] : [{ field, reported, why: 'no-figure' }];
  });
  return [...unknown, ...beyond];
}
