// What period a paper that a unit makes about itself is of, by its own words.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { numberOf } from '../rules/evidence.ts';
import { periodOfReport } from './compare.ts';

/** Of a report, form or list `2022-Q1`, of a plan `2022`; nothing where it does not say. */
export function periodOfPaper(paper: UnderstoodDocument): string | undefined {
  if (paper.documentType !== 'plan') return periodOfReport(paper);
  const year = numberOf(paper, 'planYearOf');
  return year === undefined || year < 1930 || year > 2200 ? undefined : String(year);
}

/** `2022-Q1` -> `2021-Q4` */
export function quarterBefore(name: string): string {
  const [year, quarter] = name.split('-Q').map(Number);
  return quarter === 1 ? `${Number(year) - 1}-Q4` : `${year}-Q${Number(quarter) - 1}`;
}
