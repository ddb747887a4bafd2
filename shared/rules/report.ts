// Rules inside a unit's report, R1 to R24 of the domain notes that need no other paper: sums, parts, shares, days.
// What is not printed or not read makes a rule silent. Arithmetic needs no article.
import type { UnderstoodDocument } from '../document-types/field.ts';
import { daysBetween } from './calendar-months.ts';
import { dateOf, finding, numberOf, printDate } from './evidence.ts';
import type { Finding, Severity } from './finding.ts';
import { printsShare } from './percent.ts';
import {
  ageBands,
  generalEducation,
  occupations,
  partsOfAdmitted,
  professionalLevels,
  reportSums,
} from './report-sums.ts';
import type { ReportSum } from './report-sums.ts';
import type { Rule } from './rule.ts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}
interface Broken extends Sentence {
  readonly fields: readonly string[];
}
interface Stated {
  readonly id: string;
  readonly severity: Severity;
  readonly sentence: Sentence;
  readonly fields: readonly string[];
  readonly broken: (document: UnderstoodDocument) => readonly Broken[];
}

function ruleOf({ id, severity, sentence, fields, broken }: Stated): Rule {
  const self: Rule = {
    ...{ id, sentence, basis: [], certainty: 'certain', fields },
    check: (document): readonly Finding[] =>
      broken(document).map(({ fields: compared, vi, en }) =>
        finding(self, [{ document, fields: compared }], { vi, en }, { severity }),
      ),
  };
  return self;
}

const isUnread = (document: UnderstoodDocument, name: string) => document.fields[name]?.state === 'unreadable';

/** Parts that stand on the paper; nothing where one of them could not be read. */
function printedParts(document: UnderstoodDocument, parts: readonly string[]): readonly string[] {
  if (parts.some((name) => isUnread(document, name))) return [];
  return parts.filter((name) => numberOf(document, name) !== undefined);
}

function totalOf(document: UnderstoodDocument, parts: readonly string[]): number {
  return parts.reduce((sum, name) => sum + (numberOf(document, name) ?? 0), 0);
}

/** One row of a split alone is no split. */
function brokenSum(document: UnderstoodDocument, { whole, parts }: ReportSum): readonly Broken[] {
  const total = numberOf(document, whole);
  const printed = printedParts(document, parts);
  const least = whole === 'increaseTotal' || whole === 'decreaseTotal' ? 1 : 2;
  if (total === undefined || printed.length < least) return [];
  const sum = totalOf(document, printed);
  if (sum === total) return [];
  const terms = printed.map((name) => numberOf(document, name)).join(' + ');
  return [
    {
      fields: [whole, ...printed],
      vi: `${terms} = ${sum}, không phải ${total}.`,
      en: `${terms} = ${sum}, not ${total}.`,
    },
  ];
}

const sumSentences: Readonly<Record<string, Sentence>> = {
  R1: { vi: 'Tăng = kết nạp + chuyển đến + phục hồi.', en: 'Increase = admitted + transferred in + restored.' },
  R2: {
    vi: 'Giảm = từ trần + khai trừ + xóa tên + xin ra + chuyển đi.',
    en: 'Decrease = died + expelled + struck off + left + transferred out.',
  },
  'total-mismatch': { vi: 'Nam + nữ = số kết nạp.', en: 'Men + women = admitted.' },
  R7: { vi: 'Cộng các độ tuổi = số kết nạp.', en: 'The age bands add up to the admitted.' },
  R8: { vi: 'Cộng các nghề nghiệp = số kết nạp.', en: 'The occupations add up to the admitted.' },
  R9: {
    vi: 'Trong doanh nghiệp = lãnh đạo + gián tiếp + trực tiếp.',
    en: 'In enterprises = managers + indirect + direct workers.',
  },
  R10: { vi: 'Cộng giáo dục phổ thông = số kết nạp.', en: 'General education adds up to the admitted.' },
};

export const sumRules: readonly Rule[] = reportSums.map((sum) =>
  ruleOf({
    ...{ id: sum.rule, severity: 'error', sentence: sumSentences[sum.rule] ?? { vi: '', en: '' } },
    fields: [sum.whole, ...sum.parts],
    broken: (document) => brokenSum(document, sum),
  }),
);

export const flowHolds = ruleOf({
  ...{ id: 'R3', severity: 'error' },
  sentence: { vi: 'Cuối kỳ = đầu kỳ + tăng − giảm.', en: 'End = start + increase − decrease.' },
  fields: ['membersPeriodStart', 'increaseTotal', 'decreaseTotal', 'membersPeriodEnd'],
  broken: (document) => {
    const names = ['membersPeriodStart', 'increaseTotal', 'decreaseTotal', 'membersPeriodEnd'];
    const [start, more, less, end] = names.map((name) => numberOf(document, name));
    if (start === undefined || more === undefined || less === undefined || end === undefined) return [];
    if (end === start + more - less) return [];
    const sum = `${start} + ${more} − ${less} = ${start + more - less}`;
    return [{ fields: names, vi: `${sum}, không phải ${end}.`, en: `${sum}, not ${end}.` }];
  },
});

function exceeding(document: UnderstoodDocument, part: string, whole: string): readonly Broken[] {
  const [less, more] = [numberOf(document, part), numberOf(document, whole)];
  if (less === undefined || more === undefined || less <= more) return [];
  return [
    { fields: [part, whole], vi: `${less} lớn hơn tổng số ${more}.`, en: `${less} is more than the total of ${more}.` },
  ];
}

export const struckOffParts = ruleOf({
  ...{ id: 'R4', severity: 'error' },
  sentence: { vi: 'Xóa tên dự bị không quá số xóa tên.', en: 'Struck-off probationers are part of the struck off.' },
  fields: ['struckOffProbation', 'struckOff'],
  broken: (document) => exceeding(document, 'struckOffProbation', 'struckOff'),
});

export const partsWithin = ruleOf({
  ...{ id: 'R6', severity: 'error' },
  sentence: { vi: 'Mỗi số "trong đó" không quá số kết nạp.', en: 'Each "of which" is at most the admitted.' },
  fields: ['admitted', ...partsOfAdmitted],
  broken: (document) => partsOfAdmitted.flatMap((part) => exceeding(document, part, 'admitted')),
});

export const levelsWithin = ruleOf({
  ...{ id: 'R11', severity: 'error' },
  sentence: {
    vi: 'Cộng trình độ chuyên môn không quá số kết nạp.',
    en: 'Professional levels add up to the admitted at most.',
  },
  fields: ['admitted', ...professionalLevels],
  broken: (document) => {
    const admitted = numberOf(document, 'admitted');
    const printed = professionalLevels.filter((name) => numberOf(document, name) !== undefined);
    const sum = totalOf(document, printed);
    if (admitted === undefined || sum <= admitted) return [];
    return [
      {
        fields: ['admitted', ...printed],
        vi: `Cộng trình độ ${sum}, nhiều hơn ${admitted} người kết nạp.`,
        en: `The levels sum to ${sum}, more than the ${admitted} admitted.`,
      },
    ];
  },
});

const splitNames = [...partsOfAdmitted, ...ageBands, ...occupations, ...generalEducation, ...professionalLevels];

export const noneHasNoParts = ruleOf({
  ...{ id: 'R12', severity: 'error' },
  sentence: {
    vi: 'Không kết nạp ai thì các số chia ra đều bằng 0 và không có tuổi bình quân.',
    en: 'Nobody admitted: every part is 0 and there is no average age.',
  },
  fields: ['admitted', ...splitNames, 'averageAge'],
  broken: (document) => {
    if (numberOf(document, 'admitted') !== 0) return [];
    const filled = [...splitNames, 'averageAge'].filter((name) => (numberOf(document, name) ?? 0) > 0);
    if (filled.length === 0) return [];
    return [
      {
        fields: ['admitted', ...filled],
        vi: 'Không kết nạp ai nhưng vẫn có số chia ra.',
        en: 'Nobody was admitted, yet there are parts.',
      },
    ];
  },
});

const ends: Readonly<Record<string, readonly [number, number]>> = {
  admittedAge18to30: [18, 31],
  admittedAge31to35: [31, 36],
  admittedAge36to40: [36, 41],
  admittedAgeOver40: [41, 90],
  admittedAge41to45: [41, 46],
  admittedAge46to50: [46, 51],
  admittedAge51to55: [51, 56],
  admittedAge56to60: [56, 61],
  admittedAgeOver60: [61, 90],
};

/** Only where the bands are all there: then nobody is outside the two means. */
export const ageWithinBands = ruleOf({
  ...{ id: 'R13', severity: 'warning' },
  sentence: {
    vi: 'Tuổi bình quân nằm giữa trung bình của cận dưới và cận trên các độ tuổi.',
    en: "The average age lies between the means of the bands' ends.",
  },
  fields: ['averageAge', ...ageBands],
  broken: (document) => {
    const age = numberOf(document, 'averageAge');
    const admitted = numberOf(document, 'admitted') ?? 0;
    const printed = printedParts(document, ageBands);
    if (age === undefined || admitted === 0 || totalOf(document, printed) !== admitted) return [];
    const mean = (side: 0 | 1) =>
      printed.reduce((sum, name) => sum + (ends[name]?.[side] ?? 0) * (numberOf(document, name) ?? 0), 0) / admitted;
    if (age >= mean(0) && age <= mean(1)) return [];
    return [
      {
        fields: ['averageAge', ...printed],
        vi: `Tuổi bình quân ${age} không khớp với các độ tuổi.`,
        en: `An average age of ${age} does not fit the bands.`,
      },
    ];
  },
});

export const firstQuarterIsAll = ruleOf({
  ...{ id: 'R15', severity: 'error' },
  sentence: { vi: 'Quý I: lũy kế bằng số kết nạp trong quý.', en: 'First quarter: year to date is the quarter.' },
  fields: ['periodQuarter', 'admitted', 'admittedYearToDate'],
  broken: (document) => {
    const [quarter, admitted, sum] = ['periodQuarter', 'admitted', 'admittedYearToDate'].map((name) =>
      numberOf(document, name),
    );
    if (quarter === undefined || admitted === undefined || sum === undefined) return [];
    // In later quarters the sum is at least the quarter; what it is exactly the paper before says (R14).
    const wrong = quarter === 1 ? sum !== admitted : sum < admitted;
    if (!wrong) return [];
    return [
      {
        fields: ['periodQuarter', 'admitted', 'admittedYearToDate'],
        vi: `Quý ${quarter}: kết nạp ${admitted} nhưng lũy kế ${sum}.`,
        en: `Quarter ${quarter}: ${admitted} admitted, yet ${sum} since the year began.`,
      },
    ];
  },
});

function brokenShare(document: UnderstoodDocument, names: readonly [string, string, string]): readonly Broken[] {
  const [percent, part, whole] = names.map((name) => numberOf(document, name));
  if (percent === undefined || part === undefined || whole === undefined || printsShare(percent, part, whole))
    return [];
  const printed = String(percent).replace('.', ',');
  return [
    {
      fields: names,
      vi: `Ghi ${printed}% nhưng ${part}/${whole} không bằng tỷ lệ đó.`,
      en: `It says ${percent} %, but ${part} of ${whole} is another share.`,
    },
  ];
}

const ofPlan = ['planPercent', 'admittedYearToDate', 'planYear'] as const;
const ofSamePeriod = ['samePeriodPercent', 'admitted', 'admittedSamePeriodLastYear'] as const;

export const planShareHolds = ruleOf({
  ...{ id: 'R16', severity: 'warning' },
  sentence: {
    vi: 'Tỷ lệ kế hoạch = lũy kế / kế hoạch năm, làm tròn hoặc cắt bớt.',
    en: 'Share of plan = year to date / plan, rounded half-up or truncated.',
  },
  fields: ofPlan,
  broken: (document) => brokenShare(document, ofPlan),
});

export const samePeriodShareHolds = ruleOf({
  ...{ id: 'R18', severity: 'warning' },
  sentence: {
    vi: 'Tỷ lệ so với cùng kỳ = kết nạp trong kỳ / cùng kỳ năm trước.',
    en: 'Share of the same period = admitted / admitted a year before.',
  },
  fields: ofSamePeriod,
  broken: (document) => brokenShare(document, ofSamePeriod),
});

export const cellsWithin = ruleOf({
  ...{ id: 'R21', severity: 'error' },
  sentence: {
    vi: 'Số chi bộ có kết nạp không quá số chi bộ và số kết nạp lũy kế.',
    en: 'Cells with an admission are at most the cells, and at most the admitted of the year.',
  },
  fields: ['cellsWithAdmission', 'cellsTotal', 'admittedYearToDate'],
  broken: (document) => [
    ...exceeding(document, 'cellsWithAdmission', 'cellsTotal'),
    ...exceeding(document, 'cellsWithAdmission', 'admittedYearToDate'),
  ],
});

/** Papers are dated a few days before the period ends at the earliest. */
const earliest = 20;

export const notBeforePeriodEnds = ruleOf({
  ...{ id: 'R24', severity: 'warning' },
  sentence: {
    vi: 'Báo cáo không lập sớm hơn 20 ngày trước khi hết kỳ.',
    en: 'A report is not dated more than 20 days before its period ends.',
  },
  fields: ['documentDate', 'periodTo', 'periodQuarter', 'periodYear'],
  broken: (document) => {
    const [dated, end] = [dateOf(document, 'documentDate'), lastDayOf(document)];
    if (dated === undefined || end === undefined || daysBetween(dated, end) <= earliest) return [];
    return [
      {
        fields: ['documentDate', ...(dateOf(document, 'periodTo') ? ['periodTo'] : ['periodQuarter', 'periodYear'])],
        vi: `Báo cáo ngày ${printDate(dated)}, kỳ báo cáo đến ${printDate(end)}.`,
        en: `Dated ${dated}, while the period ends on ${end}.`,
      },
    ];
  },
});

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

/** As the paper says, else of the calendar quarter. */
function lastDayOf(document: UnderstoodDocument): string | undefined {
  const stated = dateOf(document, 'periodTo');
  const [quarter, year] = [numberOf(document, 'periodQuarter'), numberOf(document, 'periodYear')];
  const calendar = quarter === undefined ? undefined : lastDays[quarter - 1];
  return stated ?? (calendar !== undefined && year !== undefined ? `${year}-${calendar}` : undefined);
}

const sumRule = (id: string) => sumRules.filter((rule) => rule.id === id);

export const memberFlowRules: readonly Rule[] = [...sumRule('R1'), ...sumRule('R2'), flowHolds, struckOffParts];

export const newMemberRules: readonly Rule[] = [
  ...[partsWithin, ...sumRule('R7'), ...sumRule('R8'), ...sumRule('R9'), ...sumRule('R10')],
  ...[levelsWithin, noneHasNoParts, ageWithinBands],
];

export const quarterlyReportRules: readonly Rule[] = [
  ...[...memberFlowRules, ...newMemberRules, ...sumRule('total-mismatch')],
  ...[firstQuarterIsAll, planShareHolds, samePeriodShareHolds, cellsWithin, notBeforePeriodEnds],
];
