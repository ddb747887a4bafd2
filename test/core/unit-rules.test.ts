// Rules that hold a unit's own paper against what is known of the unit: each silent on a sound paper, heard when one value
// of the paper or of what is known is changed. Ids are those of the domain notes; units and persons are invented.
import { describe, expect, it } from 'vitest';
import type { TableRow, UnderstoodDocument } from '../../shared/document-types/field.ts';
import { targetsIn } from '../../shared/unit-reports/plan-rules.ts';
import type { KnownOfUnit } from '../../shared/unit-reports/unit-rule.ts';
import { findingsAgainstUnit, findingsAlone, unitRules } from '../../shared/unit-reports/unit-rules.ts';
import { unitNamed } from '../../shared/units/named.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { paper } from './sound-dossier.ts';
import type { Values } from './sound-dossier.ts';

const units = [
  { code: 'DBK', name: 'Đảng bộ Khối Giả Định', kind: 'committee' as const },
  { code: 'D09', name: 'Đảng bộ Sở Giả Định', kind: 'committee' as const, parent: 'DBK' },
  { code: 'D10', name: 'Chi bộ Trường Giả Định', kind: 'cell' as const, parent: 'DBK' },
  { code: 'D09/01', name: 'Chi bộ Văn phòng', kind: 'cell' as const, parent: 'D09' },
  { code: 'D09/02', name: 'Chi bộ Phòng Kế hoạch 2', kind: 'cell' as const, parent: 'D09' },
];
const registry = registryOf(units.map((unit) => ({ ...unit, validFrom: '2015-01-01' })));

function withRows(document: UnderstoodDocument, name: 'rows' | 'cells', value: TableRow[]): UnderstoodDocument {
  const field = { ...document.fields['documentNumber'], value, state: 'found' as const, probability: 0.999, why: [] };
  return { ...document, fields: { ...document.fields, [name]: field } };
}

const period = { periodQuarter: 2, periodYear: 2022 };
const report = (changes: Values = {}) =>
  paper('quarterly-report', {
    ...{ documentNumber: '20-BC/ĐU', documentDate: '2022-06-28', ...period },
    ...{ periodFrom: '2022-04-01', periodTo: '2022-06-30', membersPeriodStart: 120 },
    ...{ admitted: 2, admittedYearToDate: 5, planYear: 8, madeOfficial: 1, cellsTotal: 2, ...changes },
  });
const last = paper('quarterly-report', {
  ...{ documentNumber: '11-BC/ĐU', documentDate: '2022-03-29', periodQuarter: 1, periodYear: 2022 },
  ...{ membersPeriodEnd: 120, admitted: 3, admittedYearToDate: 3 },
});
const persons: TableRow[] = [
  { rowNumber: 1, personName: 'Ma Thị Sồi', birthDate: '1995-02-03' },
  { rowNumber: 2, personName: 'Nông Văn Trám', birthDate: '1990-12-01' },
];
const list = (rows = persons, changes: Values = {}) =>
  withRows(paper('admission-list', { documentNumber: '3-DS/ĐU', ...period, total: 2, ...changes }), 'rows', rows);
const flow = (start: number) =>
  withRows(paper('member-flow-statistics', period), 'cells', [{ row: 'membersPeriodStart', current: start }]);
const form = (cells: number) =>
  withRows(paper('new-member-statistics', period), 'cells', [
    { row: 'committeesTotal', current: 1 },
    { row: 'cellUnitsTotal', current: cells },
  ]);
const targets: TableRow[] = [
  { rowNumber: 1, unit: 'Văn phòng', planYear: 3 },
  { rowNumber: 2, unit: 'Chi bộ Phòng Kế hoạch 2', planYear: 5 },
];
const plan = (rows = targets, changes: Values = {}) =>
  withRows(
    paper('plan', {
      ...{ documentNumber: '1-TB/ĐU', documentDate: '2022-01-10', planYearOf: 2022, planTotal: 8, ...changes },
    }),
    'rows',
    rows,
  );

const decided = [
  { recordId: 'admission-s1.01', documentId: 's1.01', name: 'MA THỊ SỒI', birthDate: '1995-02-03' },
  { recordId: 'admission-s2.01', documentId: 's2.01', name: 'Nông Văn Trám', birthDate: '1990-12-01' },
];
const count = (value: number) => ({ value });
const figures = { admitted: count(2), planYear: count(8), madeOfficial: count(1), cells: count(2) };
const known: KnownOfUnit = {
  ...{ unit: 'D09', registry, figures, before: [last], beside: [], decided },
  period: { name: '2022-Q2', from: '2022-04-01', to: '2022-07-01', months: [] },
  plan: [{ unit: 'D09/01', year: 2022, planned: 3, from: '2022-01-05' }],
};
const top: KnownOfUnit = { ...known, unit: 'DBK', figures: {} };

const sound: readonly (readonly [UnderstoodDocument, KnownOfUnit])[] = [
  [report(), { ...known, beside: [list()] }],
  [list(), { ...known, beside: [report()] }],
  [flow(120), known],
  [form(1), top],
  [plan(), known],
];

type Case = readonly [rule: string, severity: 'error' | 'warning', paper: UnderstoodDocument, known: KnownOfUnit];
const cases: readonly Case[] = [
  ['R5', 'warning', report({ membersPeriodStart: 121 }), known],
  ['R5', 'warning', flow(119), known],
  ['R14', 'error', report({ admittedYearToDate: 6 }), known],
  ['R17', 'warning', report({ planYear: 9 }), known],
  ['R19', 'error', report({ admitted: 3, admittedYearToDate: 6 }), known],
  ['R20', 'error', report({ madeOfficial: 2 }), known],
  ['R22', 'warning', report({ cellsTotal: 3 }), known],
  ['R23', 'warning', report({ periodTo: '2022-06-15' }), known],
  ['L3', 'error', list([...persons, { rowNumber: 3, personName: 'Lò Văn Khế', birthDate: '1999-01-01' }]), known],
  // Born on another day they are two people, whatever they are called.
  ['L3', 'error', list([{ rowNumber: 1, personName: 'Ma Thị Sồi', birthDate: '1996-02-03' }]), known],
  ['L3', 'warning', list(persons.slice(0, 1)), known],
  ['L4', 'error', list([{ ...persons[0], rowNumber: 1, decisionDate: '2022-07-01' }, ...persons.slice(1)]), known],
  ['L5', 'error', list([...persons, { ...persons[0], rowNumber: 3 }]), known],
  ['L5', 'error', list(), { ...known, listed: [[{ period: '2022-Q1' }], []] }],
  ['L6', 'error', list(), { ...known, beside: [report({ admitted: 3 })] }],
  ['L6', 'error', report(), { ...known, beside: [list(persons, { total: 3 })] }],
  ['P4', 'error', plan([...targets, { rowNumber: 3, unit: 'Chi bộ Không Có', planYear: 1 }]), known],
  ['P4', 'error', plan([...targets, { rowNumber: 3, unit: 'Chi bộ Văn phòng', planYear: 1 }]), known],
  ['P4', 'error', plan(targets.slice(1)), known],
  ['P5', 'warning', plan([{ rowNumber: 1, unit: 'Văn phòng', planYear: 4 }, ...targets.slice(1)]), known],
  ['P5', 'warning', plan(targets, { documentDate: '2022-01-02' }), known],
  ['S3', 'error', form(2), top],
];

describe('a sound paper of a unit', () => {
  it.each(sound.map(([document, around]) => ({ type: document.documentType, document, around })))(
    'is accused of nothing: $type',
    ({ document, around }) => {
      expect(findingsAgainstUnit(document, around)).toEqual([]);
    },
  );

  it('nor is one of whose unit nothing is known', () => {
    const bare = { unit: 'D99', registry: registryOf([]) };
    for (const [document] of sound) expect(findingsAgainstUnit(document, bare)).toEqual([]);
  });
});

describe('a changed value', () => {
  it.each(cases.map(([rule, severity, document, around]) => ({ rule, severity, document, around })))(
    'is heard by $rule as $severity',
    ({ rule, severity, document, around }) => {
      const found = findingsAgainstUnit(document, around).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => finding.severity)).toContain(severity);
      for (const { message, places, fields } of found) {
        expect(message.vi).toMatch(/\p{L}/u);
        expect(fields.length).toBeGreaterThan(0);
        expect(places.length + Number(fields.includes('cells'))).toBeGreaterThan(0);
        // The claim is held against papers without saying whose they are.
        expect(message.vi + message.en).not.toMatch(/Sồi|Trám|Khế/);
      }
    },
  );

  it('has a case for every such rule', () => {
    const tested = new Set(cases.map(([rule]) => rule));
    expect(unitRules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('in a doubtful reading asks and does not accuse', () => {
    const doubtful = report({ admittedYearToDate: 6 });
    const admitted = { ...doubtful.fields['admitted'], probability: 0.9 } as (typeof doubtful.fields)[string];
    const unsure = { ...doubtful, fields: { ...doubtful.fields, admitted } };
    const [found] = findingsAgainstUnit(unsure, known).filter(({ rule }) => rule === 'R14');
    expect(found).toMatchObject({ severity: 'warning', doubts: ['reading'] });
    expect(found?.message.vi).toContain('11-BC/ĐU, 29/3/2022');
  });
});

describe('the period of a list', () => {
  const row = (decisionDate: string, ceremonyDate: string) => ({
    ...persons[0],
    rowNumber: 1,
    decisionDate,
    ceremonyDate,
  });
  const heard = (rows: TableRow[], around: Partial<KnownOfUnit> = {}) =>
    findingsAgainstUnit(list(rows, { total: rows.length }), { ...known, decided: [], ...around })
      .filter(({ rule }) => rule === 'L4')
      .map(({ message }) => message.vi);

  it('ends on the day on which the committee closes its figures', () => {
    // The State's year: the second quarter is 15/3 to 14/6.
    const state15 = { period: { name: '2022-Q2', from: '2022-03-15', to: '2022-06-15', months: [] } };
    expect(heard([row('2022-03-20', '2022-04-02')])).toEqual([
      'Ngày quyết định ngoài kỳ 01/4/2022 – 30/6/2022 ở dòng 1.',
    ]);
    expect(heard([row('2022-03-20', '2022-04-02')], state15)).toEqual([]);
    expect(heard([row('2022-06-14', '2022-06-20')], state15)).toEqual([]);
    expect(heard([row('2022-06-15', '2022-06-20')], state15)).toHaveLength(1);
  });

  it('is looked at by the day on which an admission counts', () => {
    const late = [row('2022-06-28', '2022-07-05')];
    expect(heard(late)).toEqual([]);
    expect(heard(late, { countsOn: 'ceremony' })).toEqual([
      'Ngày tổ chức lễ kết nạp ngoài kỳ 01/4/2022 – 30/6/2022 ở dòng 1.',
    ]);
  });

  it('is the calendar’s quarter where no committee is known', () => {
    expect(findingsAlone(list([row('2022-06-30', '2022-07-05')]))).toEqual([]);
    expect(findingsAlone(list([row('2022-07-01', '2022-07-05')])).map(({ rule }) => rule)).toEqual(['L4']);
    expect(findingsAlone(report())).toEqual([]);
  });
});

describe('a plan’s paper', () => {
  it('sets the target of each unit it surely names, and its own total, from its day on', () => {
    const rows = [...targets, { rowNumber: 3, unit: 'Chi bộ Không Có', planYear: 1 }];
    expect(targetsIn(plan(rows), known)).toEqual([
      { unit: 'D09', year: 2022, planned: 8, from: '2022-01-10' },
      { unit: 'D09/01', year: 2022, planned: 3, from: '2022-01-10' },
      { unit: 'D09/02', year: 2022, planned: 5, from: '2022-01-10' },
    ]);
  });

  it('names a sub-committee or its cells', () => {
    const more = [
      { code: 'D09/BP', name: 'Đảng bộ bộ phận Cơ sở 2', kind: 'sub-committee' as const, parent: 'D09' },
      { code: 'D09/BP1', name: 'Chi bộ Kho lưu trữ', kind: 'cell' as const, parent: 'D09/BP' },
    ];
    const around = {
      ...known,
      registry: registryOf([...units, ...more].map((unit) => ({ ...unit, validFrom: '2015-01-01' }))),
    };
    const heard = (unit?: string) => {
      const rows = unit === undefined ? targets : [...targets, { rowNumber: 3, unit, planYear: 1 }];
      return findingsAgainstUnit(plan(rows), around).flatMap(({ rule, message }) => (rule === 'P4' ? message.vi : []));
    };
    expect(heard()).toEqual(['Thiếu đơn vị: D09/BP.']);
    expect(heard('Đảng bộ bộ phận Cơ sở 2')).toEqual([]);
    expect(heard('Chi bộ Kho lưu trữ')).toEqual([]);
    expect(targetsIn(plan([{ rowNumber: 1, unit: 'Kho lưu trữ', planYear: 1 }]), around)).toContainEqual({
      ...{ unit: 'D09/BP1', year: 2022, planned: 1, from: '2022-01-10' },
    });
  });

  it('names units as people write them, and never the wrong one', () => {
    const of = (text: string) => unitNamed(units, text)?.code;
    expect(of('CHI BỘ VĂN PHÒNG')).toBe('D09/01');
    expect(of('Phòng Kê hoach 2')).toBe('D09/02');
    expect(of('Đảng ủy Sở Giả Định')).toBe('D09');
    expect(of('d10')).toBe('D10');
    // Another number is another unit, not a slip of the reader.
    expect(of('Phòng Kế hoạch 3')).toBeUndefined();
    expect(of('Giả Định')).toBeUndefined();
  });
});
