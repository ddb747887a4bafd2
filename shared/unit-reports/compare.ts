// What a unit's report or statistics say beside what papers of persons prove: per figure the difference (domain notes
// 2.2). A figure that one side does not know is not compared. Pure.
import type { UnderstoodDocument } from '../document-types/field.ts';
import type { Figures } from '../indicators/figure.ts';
import { numberOf } from '../rules/evidence.ts';
import { withFigures } from './unit-rule.ts';

interface Pair {
  /** Of the report. */
  readonly field: string;
  readonly figure: string;
  /** The rule that holds them together; the others only tell. */
  readonly rule?: 'R17' | 'R19' | 'R20' | 'R22';
}

const bands: readonly (readonly [string, string])[] = [
  ...([
    ['18to30', '18-30'],
    ['31to35', '31-35'],
    ['36to40', '36-40'],
    ['41to45', '41-45'],
  ] as const),
  ...([
    ['46to50', '46-50'],
    ['51to55', '51-55'],
    ['56to60', '56-60'],
    ['Over60', '60+'],
  ] as const),
];

const pairs: readonly Pair[] = [
  { field: 'admitted', figure: 'admitted', rule: 'R19' },
  { field: 'admittedYearToDate', figure: 'admittedYtd' },
  { field: 'planYear', figure: 'planYear', rule: 'R17' },
  { field: 'admittedSamePeriodLastYear', figure: 'samePeriodLastYear' },
  { field: 'madeOfficial', figure: 'madeOfficial', rule: 'R20' },
  { field: 'madeOfficialYearToDate', figure: 'madeOfficialYtd' },
  { field: 'struckOffProbation', figure: 'struckOffProbation' },
  { field: 'admittedFemale', figure: 'women' },
  { field: 'admittedMinority', figure: 'minority' },
  { field: 'admittedReligious', figure: 'religious' },
  { field: 'admittedYouthUnion', figure: 'youthUnion' },
  { field: 'readmitted', figure: 'readmitted' },
  { field: 'cellsTotal', figure: 'cells', rule: 'R22' },
  { field: 'cellsWithAdmission', figure: 'cellsWithAdmission' },
  ...bands.map(([field, figure]) => ({ field: `admittedAge${field}`, figure: `ageBand.${figure}` })),
];

export interface Compared extends Pair {
  readonly reported: number;
  readonly proven: number;
  /** Reported less proven: above 0 the report names more than papers prove. */
  readonly difference: number;
}

/** `2022-Q1`, where the report says which quarter it is of. */
export function periodOfReport(report: UnderstoodDocument): string | undefined {
  const [quarter, year] = [numberOf(report, 'periodQuarter'), numberOf(report, 'periodYear')];
  return quarter !== undefined && quarter >= 1 && quarter <= 4 && year !== undefined
    ? `${year}-Q${quarter}`
    : undefined;
}

/** Shares are compared by their numerators, as "nữ 02" is. */
function provenOf(figures: Figures, id: string): number | undefined {
  const figure = figures[id];
  return figure?.numerator ?? figure?.value ?? undefined;
}

export function compareReport(paper: UnderstoodDocument, figures: Figures): readonly Compared[] {
  const report = withFigures(paper);
  return pairs.flatMap((pair) => {
    const [reported, proven] = [numberOf(report, pair.field), provenOf(figures, pair.figure)];
    if (reported === undefined || proven === undefined) return [];
    return [{ ...pair, reported, proven, difference: reported - proven }];
  });
}
