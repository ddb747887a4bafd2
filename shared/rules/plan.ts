// Rules inside a plan's paper (P of the domain notes) that need nothing else: its targets add up, and reach the share it
// states.
import type { TableRow, UnderstoodDocument } from '../document-types/field.ts';
import { finding, numberOf } from './evidence.ts';
import { numberedOn, places, rowsRule } from './list.ts';
import type { Rule } from './rule.ts';

/** Nothing where a row's number was not read: a sum of the others proves nothing. */
function sumOf(rows: readonly TableRow[], name: string): number | undefined {
  const numbers = rows.map((row) => row[name]);
  return numbers.every((value) => typeof value === 'number')
    ? numbers.reduce((sum, value) => sum + value, 0)
    : undefined;
}

export const targetsAddUp = rowsRule(
  'P1',
  { vi: 'Tổng chỉ tiêu bằng tổng các đơn vị.', en: "The total target is the sum of the units'." },
  ['planTotal', 'rows'],
  (rows, document) => {
    const [total, sum] = [numberOf(document, 'planTotal'), sumOf(rows, 'planYear')];
    return total === undefined || sum === undefined || total === sum
      ? undefined
      : { vi: `Cộng các đơn vị ${sum}, ghi tổng ${total}.`, en: `The units sum to ${sum}, the total says ${total}.` };
  },
);

const quarters = ['planQ1', 'planQ2', 'planQ3', 'planQ4'] as const;

/** Only where all four quarters are printed. */
function quartersDiffer(row: TableRow): boolean {
  const numbers = [row['planYear'], ...quarters.map((name) => row[name])];
  if (!numbers.every((value) => typeof value === 'number')) return false;
  const [year, ...parts] = numbers;
  return year !== parts.reduce((sum, part) => sum + part, 0);
}

export const quartersAddUp = rowsRule(
  'P2',
  {
    vi: 'Chỉ tiêu năm của mỗi đơn vị bằng tổng bốn quý.',
    en: "A unit's target of the year is the sum of its quarters.",
  },
  ['rows'],
  (rows) => {
    const wrong = [...rows.keys()].filter((at) => quartersDiffer(rows[at] ?? {}));
    return wrong.length === 0
      ? undefined
      : {
          vi: `Cộng bốn quý không bằng chỉ tiêu năm ở dòng ${places(wrong)}.`,
          en: `The quarters do not add up to the year in row ${places(wrong)}.`,
        };
  },
);

/** `ceil(3 % of 5260)` -> 158, in integers: a percentage has two decimals at most. */
const leastOf = (percent: number, base: number) => Math.ceil((Math.round(percent * 100) * base) / 10_000);

function shortOfShare(document: UnderstoodDocument): readonly [total: number, least: number] | undefined {
  const [total, percent, base] = ['planTotal', 'targetPercent', 'targetBase'].map((name) => numberOf(document, name));
  if (total === undefined || percent === undefined || base === undefined) return undefined;
  const least = leastOf(percent, base);
  return total < least ? [total, least] : undefined;
}

const shareFields = ['planTotal', 'targetPercent', 'targetBase'] as const;

export const reachesShare: Rule = {
  id: 'P3',
  sentence: {
    vi: 'Tổng chỉ tiêu đạt tỷ lệ mà chính văn bản đề ra so với tổng số đảng viên.',
    en: 'The total target reaches the share of the members that the paper itself demands.',
  },
  ...{ basis: [], certainty: 'certain', fields: shareFields },
  check: (document) => {
    const short = shortOfShare(document);
    if (!short) return [];
    const [total, least] = short;
    const message = {
      vi: `Tổng chỉ tiêu ${total}, muốn đạt tỷ lệ đề ra phải có ít nhất ${least}.`,
      en: `The total is ${total}; the share demanded takes ${least} at least.`,
    };
    return [finding(reachesShare, [{ document, fields: shareFields }], message, { severity: 'warning' })];
  },
};

export const planRules: readonly Rule[] = [numberedOn, targetsAddUp, quartersAddUp, reachesShare];
