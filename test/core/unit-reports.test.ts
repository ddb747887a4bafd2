// A unit's report against its papers. The unit and its figures are invented.
import { describe, expect, it } from 'vitest';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { organisationRows } from '../../shared/document-types/parts/form-organisation.ts';
import { counted, ratios } from '../../shared/document-types/parts/report-lexicon.ts';
import { nothingKnown } from '../../shared/indicators/figures.ts';
import type { Question } from '../../shared/indicators/question.ts';
import { structureFigures } from '../../shared/indicators/structure.ts';
import { pairs } from '../../shared/unit-reports/report-pairs.ts';
import { understand } from '../../functions/understand/understand.ts';
import { compareReport, notCompared, periodOfReport } from '../../shared/unit-reports/compare.ts';
import { findingsAgainstUnit } from '../../shared/unit-reports/unit-rules.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { readingsOf } from '../document-types/drawn-reading.ts';
import { sampleOf } from '../document-types/samples.ts';

const sample = sampleOf('quarterly-report');
const [report] = understand(readingsOf(sample));
const known = { unit: 'D09', registry: registryOf([]) };
const said = (name: string) => Number(sample.paper.values[name]?.value);

describe('a quarterly report and the papers of its unit', () => {
  if (!report) throw new Error('no report');
  const figures = (more: number) => ({
    admitted: { value: said('admitted') - more, records: said('admitted') - more },
    madeOfficial: { value: said('madeOfficial') },
    planYear: { value: said('planYear') },
    women: { value: 40, numerator: said('admittedFemale'), denominator: said('admitted'), printed: '40,0' },
    samePeriodLastYear: null,
  });

  it('agree where they say the same; what papers do not know is not compared', () => {
    expect(periodOfReport(report)).toBe(`${said('periodYear')}-Q${said('periodQuarter')}`);
    const compared = compareReport(report, figures(0));
    expect(compared.map(({ field, difference }) => [field, difference])).toEqual([
      ['admitted', 0],
      ['planYear', 0],
      ['madeOfficial', 0],
      ['admittedFemale', 0],
      ['admittedMale', 0],
    ]);
    expect(findingsAgainstUnit(report, { ...known, figures: figures(0) })).toEqual([]);
  });

  it('differ by what the report names and no paper proves, which R19 says at its place on the page', () => {
    const [finding, ...more] = findingsAgainstUnit(report, { ...known, figures: figures(1) });

    expect(more).toEqual([]);
    expect(finding?.rule).toBe('R19');
    expect(finding?.fields).toEqual(['admitted']);
    expect(finding?.places).toHaveLength(1);
    expect(finding?.message.vi).toContain(`kết nạp ${said('admitted')}`);
  });
});

// Nine people were admitted: 4 women, 2 masters, 5 with a university's and 2 with a college's degree, all after 12/12; 3 are
// up to 30 years old, 1 to 35, 1 to 40, 3 to 45 and 1 to 52.
describe('who the admitted of a report are', () => {
  const number = (value: number) => ({ value, state: 'found' as const, why: [] });
  const reportOf = (numbers: Record<string, number>): UnderstoodDocument => ({
    ...{ documentType: 'quarterly-report', typeProbability: 1, pages: [1], doubts: [] },
    marks: { signature: { present: false, probability: 1 }, seal: { present: false, probability: 1 } },
    fields: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, number(value)])),
  });
  const proven = {
    women: { value: 44.4, numerator: 4, denominator: 9, printed: '44,4' },
    ...Object.fromEntries(
      Object.entries({
        ...{ 'education.none': 0, 'education.technical': 0, 'education.intermediate': 0, 'education.college': 2 },
        ...{ 'education.university': 5, 'education.master': 2, 'education.doctor': 0 },
        ...{ 'generalEducation.upperSecondary': 9, 'generalEducation.lowerSecondary': 0 },
        ...{ 'ageBand.18-30': 3, 'ageBand.31-35': 1, 'ageBand.36-40': 1, 'ageBand.41-45': 3, 'ageBand.46-50': 0 },
        ...{ 'ageBand.51-55': 1, 'ageBand.56-60': 0, 'ageBand.60+': 0 },
      }).map(([id, value]) => [id, { value }]),
    ),
    averageAge: { value: 36.3, numerator: 327, denominator: 9, printed: '36,3' },
  };
  const differences = (numbers: Record<string, number>) =>
    Object.fromEntries(compareReport(reportOf(numbers), proven).map(({ field, difference }) => [field, difference]));

  it('is compared: men, over 40, education, the average age', () => {
    expect(
      differences({
        ...{ admittedFemale: 4, admittedMale: 6, admittedAge18to30: 3, admittedAgeOver40: 3, averageAge: 36.1 },
        ...{ admittedUpperSecondary: 9, admittedCollegeOrIntermediate: 2, admittedUniversity: 4, admittedMaster: 2 },
        admittedDoctor: 0,
      }),
    ).toEqual({
      ...{ admittedFemale: 0, admittedMale: 1, admittedAge18to30: 0, admittedAgeOver40: -1, averageAge: -0.2 },
      ...{ admittedUpperSecondary: 0, admittedCollegeOrIntermediate: 0, admittedUniversity: -1, admittedMaster: 0 },
      admittedDoctor: 0,
    });
  });

  it('is not, where a row may hold two levels: a report of "Đại học, trên đại học" has no row of masters', () => {
    const report = reportOf({ admittedUniversity: 7, admittedCollege: 2 });
    expect(compareReport(report, proven).map(({ field }) => field)).toEqual(['admittedCollege']);
    expect(notCompared(report, proven)).toEqual([{ field: 'admittedUniversity', reported: 7, why: 'row-joined' }]);
  });

  it('is not, where papers do not say it of everybody, or never say it', () => {
    const unknown = { women: null, 'unknown.gender': { value: 2 }, probationOpen: null, 'unknown.age': { value: 0 } };
    const report = reportOf({ admittedMale: 5, membersProbationary: 11, transferredIn: 1, committeesNoSource: 1 });
    expect(compareReport(report, unknown)).toEqual([]);
    expect(notCompared(report, unknown)).toEqual([
      { field: 'membersProbationary', reported: 11, why: 'not-known' },
      { field: 'admittedMale', reported: 5, why: 'person-unknown', persons: 2 },
      { field: 'transferredIn', reported: 1, why: 'no-figure' },
      { field: 'committeesNoSource', reported: 1, why: 'no-figure' },
    ]);
  });

  it('names only fields that reports have and figures that there are', () => {
    const fields = new Set([...Object.keys(counted), ...Object.keys(ratios), ...organisationRows]);
    expect(pairs.filter(({ field }) => !fields.has(field))).toEqual([]);
    const held = pairs.flatMap(({ figures, joins }) => [...figures, ...(joins?.figures ?? [])]);
    expect(held.filter((id) => !(id in nothingKnown))).toEqual([]);
    const dimensions = new Set(pairs.flatMap(({ dimension }) => dimension ?? []));
    const counts = structureFigures({ counts: {}, settings: { percentDecimals: 1 } } as Question);
    expect([...dimensions].filter((dimension) => !(`unknown.${dimension}` in counts))).toEqual([]);
  });
});
