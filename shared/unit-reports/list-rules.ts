// L3, L5 and L6 of the domain notes: a list of new members is held against approved decisions, against other lists and
// against the report of the same quarter. What is said names rows and papers, nobody's name.
import type { TableRow, UnderstoodDocument } from '../document-types/field.ts';
import { closeNames, foldName } from '../dossier/person-name.ts';
import { addDays } from '../period/day.ts';
import { numberOf, printDate } from '../rules/evidence.ts';
import { isDay, places } from '../rules/list.ts';
import { unitRule, withFigures } from './unit-rule.ts';
import type { Decided, KnownOfUnit, OtherList, UnitRule } from './unit-rule.ts';

export interface Listed {
  readonly name: string;
  readonly birthDate?: string;
}

/** Who a row names; nothing where its name was not read. */
export function personOf(row: TableRow): Listed | undefined {
  const { personName, birthDate } = row;
  if (typeof personName !== 'string') return undefined;
  return { name: personName, ...(typeof birthDate === 'string' && { birthDate }) };
}

export function rowsOf(paper: UnderstoodDocument): readonly TableRow[] {
  const value = paper.fields['rows']?.value;
  return Array.isArray(value) ? value : [];
}

/** One letter in eight may be misread; two days of birth are two people. */
function isSamePerson(one: Listed, { name, birthDate }: Decided): boolean {
  if (!closeNames(one.name, name)) return false;
  return one.birthDate === undefined || birthDate === undefined || one.birthDate === birthDate;
}

export interface ListMatch {
  /** Rows, from 0, that no approved decision of the period proves. */
  readonly unproven: readonly number[];
  /** Approved decisions of the period that no row names. */
  readonly unlisted: readonly Decided[];
}

/** Each decision proves one row. A row whose name was not read is neither proved nor accused. */
export function matchList(rows: readonly TableRow[], decided: readonly Decided[]): ListMatch {
  const left = new Set(decided);
  const unproven: number[] = [];
  for (const [at, row] of rows.entries()) {
    const person = personOf(row);
    if (!person) continue;
    const own = [...left].filter((one) => isSamePerson(person, one));
    const best = own.find(({ name }) => foldName(name) === foldName(person.name)) ?? own[0];
    if (best) left.delete(best);
    else unproven.push(at);
  }
  return { unproven, unlisted: [...left] };
}

const list = [{ documentType: 'admission-list', fields: ['rows'] }] as const;

export const eachHasDecision = unitRule({
  id: 'L3',
  sentence: {
    vi: 'Mỗi người trong danh sách có một quyết định kết nạp đã duyệt, cùng họ tên và ngày sinh; quyết định nào trong kỳ cũng có trong danh sách.',
    en: 'Everybody listed has one approved admission of the same name and birth date; every admission of the period is listed.',
  },
  ...{ basis: [], certainty: 'certain', looksAt: list },
  breaches: (paper, { decided }) => {
    if (!decided) return [];
    const { unproven, unlisted } = matchList(rowsOf(paper), decided);
    const ids = unlisted.map(({ documentId }) => documentId).join(', ');
    return [
      ...(unproven.length === 0
        ? []
        : [
            {
              fields: ['rows'],
              message: {
                vi: `Chưa có quyết định kết nạp đã duyệt trong kỳ cho dòng ${places(unproven)}.`,
                en: `No approved admission of the period for row ${places(unproven)}.`,
              },
            },
          ]),
      ...(unlisted.length === 0
        ? []
        : [
            {
              ...{ fields: ['rows'], severity: 'warning' as const },
              message: {
                vi: `Quyết định đã duyệt trong kỳ không có trong danh sách: ${ids}.`,
                en: `Approved admissions of the period that the list leaves out: ${ids}.`,
              },
            },
          ]),
    ];
  },
});

/** Rows that name whom an earlier row names. */
function repeatedRows(rows: readonly TableRow[]): readonly number[] {
  const seen = new Set<string>();
  return [...rows.entries()].flatMap(([at, row]) => {
    const person = personOf(row);
    if (person?.birthDate === undefined) return [];
    const key = `${foldName(person.name)} ${person.birthDate}`;
    if (seen.has(key)) return [at];
    seen.add(key);
    return [];
  });
}

/** `2022-Q1: s12ab.01; 2022-Q2: another unit` */
function calledLists(lists: readonly OtherList[], foreign: string): string {
  return [...new Set(lists.map(({ period, documentId }) => `${period}: ${documentId ?? foreign}`))].join('; ');
}

export const nobodyTwice = unitRule({
  id: 'L5',
  sentence: {
    vi: 'Không ai có tên hai lần, kể cả trong danh sách của đơn vị khác, quý khác.',
    en: 'Nobody is listed twice, in lists of other units and quarters included.',
  },
  ...{ basis: [], certainty: 'certain', looksAt: list },
  breaches: (paper, { listed = [] }) => {
    const again = repeatedRows(rowsOf(paper));
    const elsewhere = [...listed.entries()].filter(([, others]) => others.length > 0);
    const lists = (foreign: string) =>
      calledLists(
        elsewhere.flatMap(([, others]) => others),
        foreign,
      );
    const rows = places(elsewhere.map(([at]) => at));
    return [
      ...(again.length === 0
        ? []
        : [
            {
              fields: ['rows'],
              message: {
                vi: `Có tên hai lần trong danh sách: dòng ${places(again)}.`,
                en: `Listed a second time: row ${places(again)}.`,
              },
            },
          ]),
      ...(elsewhere.length === 0
        ? []
        : [
            {
              fields: ['rows'],
              message: {
                vi: `Đã có tên trong danh sách khác (${lists('đơn vị khác')}): dòng ${rows}.`,
                en: `On another list already (${lists('another unit')}): row ${rows}.`,
              },
            },
          ]),
    ];
  },
});

/** How many a list says it names, else how many rows it has. */
const totalOf = (paper: UnderstoodDocument) => numberOf(paper, 'total') ?? rowsOf(paper).length;

function counted(paper: UnderstoodDocument): { readonly n: number; readonly field: string } | undefined {
  if (paper.documentType === 'admission-list')
    return { n: totalOf(paper), field: numberOf(paper, 'total') === undefined ? 'rows' : 'total' };
  const admitted = numberOf(withFigures(paper), 'admitted');
  return admitted === undefined ? undefined : { n: admitted, field: 'admitted' };
}

/** A list beside a report, or the other way round. */
const isOther = (one: UnderstoodDocument, other: UnderstoodDocument) =>
  (one.documentType === 'admission-list') !== (other.documentType === 'admission-list');

function otherNumbers(paper: UnderstoodDocument, { beside = [] }: KnownOfUnit, n: number): readonly number[] {
  const numbers = beside.filter((one) => isOther(paper, one)).flatMap((one) => counted(one)?.n ?? []);
  return [...new Set(numbers)].filter((number) => number !== n);
}

export const listIsReported = unitRule({
  id: 'L6',
  sentence: {
    vi: 'Số người trong danh sách bằng số kết nạp trong báo cáo cùng đơn vị, cùng kỳ.',
    en: 'A list names as many as the report of the same unit and period says.',
  },
  ...{ basis: [], certainty: 'certain' },
  looksAt: [
    { documentType: 'admission-list', fields: ['total', 'rows'] },
    { documentType: 'quarterly-report', fields: ['admitted'] },
  ],
  breaches: (paper, known) => {
    const own = counted(paper);
    if (!own) return [];
    return otherNumbers(paper, known, own.n).map((number) => ({
      fields: [own.field],
      message: {
        vi: `Giấy này ghi ${own.n} người kết nạp, ${paper.documentType === 'admission-list' ? 'báo cáo' : 'danh sách'} cùng kỳ ghi ${number}.`,
        en: `This paper says ${own.n} admitted; the ${paper.documentType === 'admission-list' ? 'report' : 'list'} of the period says ${number}.`,
      },
    }));
  },
});

const countingDays = {
  decision: { column: 'decisionDate', vi: 'Ngày quyết định', en: 'Decided' },
  ceremony: { column: 'ceremonyDate', vi: 'Ngày tổ chức lễ kết nạp', en: 'Admitted' },
} as const;

export const countedInPeriod = unitRule({
  id: 'L4',
  sentence: {
    vi: 'Ngày tính kết nạp (ngày quyết định, hoặc ngày lễ theo thiết lập của cấp ủy) nằm trong kỳ của danh sách, tính theo ngày chốt số liệu.',
    en: "The day on which an admission counts (of the decision, or of the ceremony, as the committee decided) lies in the list's period, cut off as the committee decided.",
  },
  ...{ basis: [], certainty: 'certain' },
  looksAt: [{ documentType: 'admission-list', fields: ['periodQuarter', 'periodYear', 'rows'] }],
  breaches: (paper, { period, countsOn = 'decision' }) => {
    if (!period) return [];
    const { column, vi, en } = countingDays[countsOn];
    const wrong = [...rowsOf(paper).entries()].flatMap(([at, row]) => {
      const day = row[column];
      return isDay(day) && (String(day) < period.from || String(day) >= period.to) ? [at] : [];
    });
    if (wrong.length === 0) return [];
    const stretch = `${printDate(period.from)} – ${printDate(addDays(period.to, -1))}`;
    return [
      {
        fields: ['periodQuarter', 'periodYear', 'rows'],
        message: {
          vi: `${vi} ngoài kỳ ${stretch} ở dòng ${places(wrong)}.`,
          en: `${en} outside the period ${stretch} in row ${places(wrong)}.`,
        },
      },
    ];
  },
});

export const unitListRules: readonly UnitRule[] = [eachHasDecision, countedInPeriod, nobodyTwice, listIsReported];
