// R5, R14 and R23 of the domain notes: a report goes on where the unit's approved paper of the quarter before ended, and is
// of the days that the committee calls this quarter.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { addDays } from '../period/day.ts';
import { dateOf, numberOf, printDate, textOf } from '../rules/evidence.ts';
import { unitRule, withFigures } from './unit-rule.ts';
import type { KnownOfUnit, UnitRule } from './unit-rule.ts';

/** The latest approved paper of the quarter before that states a number. */
function statedBefore({ before = [] }: KnownOfUnit, field: string) {
  for (const paper of before) {
    const value = numberOf(withFigures(paper), field);
    if (value !== undefined) return { paper, value };
  }
  return undefined;
}

/** `12-BC/ĐU, 28/3/2022`; forms bear no number. */
function called(paper: UnderstoodDocument): string {
  const day = dateOf(paper, 'documentDate');
  const quarter = `Q${numberOf(paper, 'periodQuarter')}/${numberOf(paper, 'periodYear')}`;
  const words = [textOf(paper, 'documentNumber'), day === undefined ? undefined : printDate(day)];
  return words.filter((word) => word !== undefined).join(', ') || quarter;
}

export const startsWhereLastEnded = unitRule({
  id: 'R5',
  sentence: {
    vi: 'Số đảng viên đầu kỳ bằng số cuối kỳ trong báo cáo trước của đơn vị.',
    en: "Members at the start are those at the end of the unit's paper before.",
  },
  ...{ basis: [], certainty: 'certain' },
  looksAt: [
    { documentType: 'quarterly-report', fields: ['membersPeriodStart'] },
    { documentType: 'member-flow-statistics', fields: ['cells'] },
  ],
  breaches: (paper, known) => {
    const [start, last] = [numberOf(paper, 'membersPeriodStart'), statedBefore(known, 'membersPeriodEnd')];
    if (start === undefined || !last || last.value === start) return [];
    return [
      {
        ...{ fields: ['membersPeriodStart'], severity: 'warning' },
        message: {
          vi: `Đầu kỳ ghi ${start}, cuối kỳ trước (${called(last.paper)}) ghi ${last.value}.`,
          en: `${start} at the start; ${last.value} at the end of the paper before (${called(last.paper)}).`,
        },
      },
    ];
  },
});

const summed = ['periodQuarter', 'admitted', 'admittedYearToDate'] as const;

export const sumGoesOn = unitRule({
  id: 'R14',
  sentence: {
    vi: 'Lũy kế = kết nạp trong quý + lũy kế trong báo cáo quý trước của đơn vị.',
    en: "Year to date = the quarter's admitted + the year to date of the unit's report before.",
  },
  ...{ basis: [], certainty: 'certain', looksAt: [{ documentType: 'quarterly-report', fields: summed }] },
  breaches: (paper, known) => {
    const [quarter, admitted, sum] = summed.map((name) => numberOf(paper, name));
    const last = statedBefore(known, 'admittedYearToDate');
    // In the first quarter the year to date is the quarter: R15.
    if (quarter === 1 || admitted === undefined || sum === undefined || !last) return [];
    if (sum === admitted + last.value) return [];
    return [
      {
        fields: ['admitted', 'admittedYearToDate'],
        message: {
          vi: `Lũy kế ${sum}, nhưng ${admitted} + ${last.value} (lũy kế ở ${called(last.paper)}) = ${admitted + last.value}.`,
          en: `${sum} since the year began, yet ${admitted} + ${last.value} (of ${called(last.paper)}) = ${admitted + last.value}.`,
        },
      },
    ];
  },
});

export const ofThatQuarter = unitRule({
  id: 'R23',
  sentence: {
    vi: 'Kỳ số liệu ghi trong báo cáo là kỳ mà cấp ủy quy định cho quý đó.',
    en: 'The days of the report are those that the committee has set for the quarter.',
  },
  ...{ basis: [], certainty: 'certain' },
  note: { vi: 'Ngày chốt số liệu: xem `hoso settings`.', en: 'The cut-off day: see `hoso settings`.' },
  looksAt: [{ documentType: 'quarterly-report', fields: ['periodFrom', 'periodTo'] }],
  breaches: (paper, { period }) => {
    if (!period) return [];
    const set = { periodFrom: period.from, periodTo: addDays(period.to, -1) };
    return Object.entries(set).flatMap(([field, day]) => {
      const stated = dateOf(paper, field);
      if (stated === undefined || stated === day) return [];
      const said = [printDate(stated), printDate(day)] as const;
      return [
        {
          ...{ fields: [field], severity: 'warning' as const },
          message: {
            vi: `Báo cáo lấy số liệu ${field === 'periodFrom' ? 'từ' : 'đến'} ngày ${said[0]}, quy định là ${said[1]}.`,
            en: `The report's figures run ${field === 'periodFrom' ? 'from' : 'to'} ${stated}; the committee has set ${day}.`,
          },
        },
      ];
    });
  },
});

export const earlierRules: readonly UnitRule[] = [startsWhereLastEnded, sumGoesOn, ofThatQuarter];
