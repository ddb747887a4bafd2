// Laws of figures over any part of the invented year of test/fixtures/seed-year.json: what adds up, what is counted from
// what it ranges over, and what a records file keeps on its way through the system's own records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFromRecords, parseRecordsFile } from '../../cli/figures-records.ts';
import { workingDaysWith } from '../../shared/calendar/vietnam.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import { toFile } from '../../shared/figures/to-file.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };

const { expected: _expected, events: _events, ...whole } = seed;
type Admission = (typeof seed.admissions)[number];

/** Any of the year's admissions and officials, in any order. */
const anyPart = fc.record({
  admissions: fc.shuffledSubarray(seed.admissions, { minLength: 1, maxLength: 60 }),
  officials: fc.shuffledSubarray(seed.officials, { maxLength: 20 }),
});
type Part = { admissions: Admission[]; officials: typeof seed.officials };

const textOf = (part: Part) => JSON.stringify({ ...whole, settings: { ...whole.settings, year: 2022 }, ...part });
const at = (part: Part, period: string, unit?: string) => figuresFromRecords(textOf(part), { period, unit }).figures;

const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
const days = workingDaysWith(seed.holidays);
const runs = { numRuns: 12 };

function fullYears({ birthDate, decisionDate }: Admission): number {
  const years = Number(decisionDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return decisionDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function lowerMedian(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1];
}

describe('of any part of the year', () => {
  it('plain counts and both sides of shares add up over quarters, halves and months', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const year = at(part, '2022');
        for (const names of [
          quarters,
          ['2022-H1', '2022-H2'],
          Array.from({ length: 12 }, (_, m) => `2022-${String(m + 1).padStart(2, '0')}`),
        ]) {
          const parts = names.map((name) => at(part, name));
          const total = (pick: (figures: (typeof parts)[number]) => number | null | undefined) =>
            parts.reduce((sum, figures) => sum + (pick(figures) ?? NaN), 0);
          for (const id of ['admitted', 'madeOfficial', 'ageBand.31-35', 'education.master', 'E1.late']) {
            expect([id, total((figures) => figures[id]?.value)]).toEqual([id, year[id]?.value]);
          }
          for (const id of ['women', 'minority', 'E5']) {
            expect([id, total((figures) => figures[id]?.numerator)]).toEqual([id, year[id]?.numerator]);
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it('units and cells are counted once, averages and medians from those they range over', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const year = at(part, '2022');
        const { admissions } = part;
        expect(year['unitsWithAdmission']?.value).toBe(new Set(admissions.map(({ unit }) => unit)).size);
        expect(year['cellsWithAdmission']?.value).toBe(new Set(admissions.map(({ cell }) => cell)).size);
        expect(year['averageAge']?.numerator).toBe(admissions.reduce((sum, one) => sum + fullYears(one), 0));
        const waited = admissions.map((one) => days.between(one.cellResolutionDate, one.decisionDate));
        expect(year['medianDays.E1']?.value).toBe(lowerMedian(waited));
      }),
      runs,
    );
  });

  it('a unit has what its own records give, and no order of arrival matters', () => {
    fc.assert(
      fc.property(anyPart, fc.constantFrom('D01', 'D02', 'D09', 'C05'), (part, unit) => {
        const own = part.admissions.filter((one) => one.unit === unit);
        expect(at(part, '2022', unit)['admitted']?.value).toBe(own.length);
        const reversed = { admissions: part.admissions.toReversed(), officials: part.officials.toReversed() };
        expect(at(reversed, '2022')).toEqual(at(part, '2022'));
      }),
      runs,
    );
  });

  it('a records file written from the records says the same as the one they came from', () => {
    fc.assert(
      fc.property(anyPart, fc.constantFrom('2022', ...quarters), (part, period) => {
        const content = fromFile(parseRecordsFile(textOf(part)));
        const file = toFile(content.versions, content, '2023-01-05');
        const again = JSON.stringify({ ...file, holidays: seed.holidays });
        expect(figuresFromRecords(again, { period }).figures).toEqual(at(part, period));
      }),
      runs,
    );
  });
});
