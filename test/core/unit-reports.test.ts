// A unit's report against its papers. The unit and its figures are invented.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { compareReport, periodOfReport } from '../../shared/unit-reports/compare.ts';
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
