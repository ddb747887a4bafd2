// Closing, differences and lineage on the invented year of test/fixtures/seed-year.json.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFromRecords } from '../../cli/figures-records.ts';
import { canonicalJson } from '../../shared/figures/canonical.ts';
import { ClosedPeriod } from '../../shared/figures/closed-period.ts';
import type { CloseSource, Closing } from '../../shared/figures/close.ts';
import { closePeriod, isIntact } from '../../shared/figures/close.ts';
import { changedRecords, difference } from '../../shared/figures/difference.ts';
import { explain, monthsOfState } from '../../shared/figures/explain.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import type { FileContent } from '../../shared/figures/from-file.ts';
import { isExplained } from '../../shared/figures/lineage.ts';
import { RecordsFile } from '../../shared/figures/records-file.ts';
import { closeSourceOf } from '../../shared/figures/source.ts';
import { catalogue } from '../../shared/indicators/catalogue.ts';
import { figuresOf, periodOf, questionOf } from '../../shared/indicators/figures.ts';
import { ethnicRow } from '../../shared/indicators/ethnic-group.ts';
import { generalEducationOf } from '../../shared/indicators/general-education.ts';
import { ageOn, bandOf } from '../../shared/indicators/age.ts';
import { lowerMedian } from '../../shared/indicators/timeliness.ts';
import { compareFractions, divide, percent, printed, printedInText, toNumber } from '../../shared/number/scaled.ts';
import { percentInText, thousands, twoDigits } from '../../shared/report/sentence.ts';
import { countEach } from '../../shared/rollup/leaf.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };

const { expected, ...file } = seed;
const content = fromFile(RecordsFile.parse(file));
const context = { settings: content.settings, workingDays: content.workingDays };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function close(period: string, day: string, options: Partial<Closing> = {}, of: FileContent = content) {
  const closing: Closing = {
    period,
    closedAt: `${day}T02:00:00Z`,
    closedBy: 'board',
    open: [],
    isForced: false,
    sha256,
    ...options,
  };
  return closePeriod(closing, sourceKnownAt(day, of));
}

function sourceKnownAt(day: string, of: FileContent = content): CloseSource {
  return closeSourceOf(of, {}, day);
}

describe('closing a quarter', () => {
  const first = close('2022-Q2', '2022-07-05');
  const second = close('2022-Q2', '2022-07-12', { previous: first });

  it('freezes numbered versions as expected', () => {
    const [q2v1, q2v2, q3v1, q3v2] = expected.reportVersions;
    const third = close('2022-Q3', '2022-10-05');
    const fourth = close('2022-Q3', '2022-10-20', { previous: third });
    for (const [closed, version] of [
      [first, q2v1],
      [second, q2v2],
      [third, q3v1],
      [fourth, q3v2],
    ] as const) {
      expect(closed.version).toBe(version?.version);
      expect(closed.figures['']?.['admitted']?.value).toBe(version?.admitted);
      expect(closed.figures['']?.['admittedYtd']?.value).toBe(version?.cumulative);
      expect(closed.figures['']?.['planPercent']?.printed).toBe(version?.planPercent);
    }
  });
  it('says what changed, because of which record, and who decided', () => {
    const registry = sourceKnownAt('2022-07-12').registry;
    const above = (unit: string) => [unit, ...registry.ancestorsIn(unit, { from: first.from, to: first.to })];
    const changes = changedRecords(first, second);
    expect(changes.map(({ recordId }) => recordId)).toEqual(['A078', 'facts-A078']);
    const ids = new Set(changes.map(({ recordId }) => recordId));
    const history = content.versions.filter(({ recordId }) => ids.has(recordId));
    const found = difference({ before: first, after: second, history, context, above });
    expect(found.versions).toEqual([1, 2]);
    expect(found.records[0]).toMatchObject({
      recordId: 'A078',
      after: 1,
      cause: 'late',
      knownAt: '2022-07-08',
      decidedBy: 'file',
    });
    expect(found.figures.find(({ unit, figure }) => unit === '' && figure === 'planPercent')).toMatchObject({
      from: { printed: '48,7' },
      to: { printed: '49,4' },
      because: ['A078', 'facts-A078'],
    });
    expect(found.figures.find(({ unit, figure }) => unit === 'D09' && figure === 'admitted')).toBeDefined();
    expect(found.figures.some(({ figure }) => figure === 'madeOfficial' || figure === 'struckOffProbation')).toBe(
      false,
    );
    expect([...new Set(found.figures.map(({ unit }) => unit))].filter((unit) => unit !== '' && unit !== 'D09')).toEqual(
      // Ranks of the others move when D09 overtakes them; nothing else of theirs does.
      [...new Set(found.figures.filter(({ figure }) => figure.startsWith('rank')).map(({ unit }) => unit))].filter(
        (unit) => unit !== 'D09',
      ),
    );
  });
  it('tells a duplicate that was taken back', () => {
    const before = close('2022-Q3', '2022-10-05');
    const after = close('2022-Q3', '2022-10-20', { previous: before });
    const history = content.versions.filter(({ recordId }) => recordId.endsWith('A089b'));
    const found = difference({ before, after, history, context, above: (unit) => [unit] });
    expect(found.records).toContainEqual(expect.objectContaining({ recordId: 'A089b', before: 1, cause: 'duplicate' }));
  });
  it('makes no new version when nothing has changed', () => {
    expect(close('2022-Q2', '2022-07-20', { previous: second, closedBy: 'schedule' })).toBe(second);
  });
  it('is the same, byte for byte, in whatever order the records came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...content.versions], { minLength: content.versions.length }), (versions) => {
        const again = close('2022-Q2', '2022-07-12', { previous: first }, { ...content, versions });
        expect(canonicalJson(again)).toBe(canonicalJson(second));
      }),
      { numRuns: 3 },
    );
  });
  it('refuses while items are open, and names them when told to go on', () => {
    const open = [{ documentId: 's.01', unit: 'D09' }];
    expect(() => close('2022-Q2', '2022-07-05', { open })).toThrow('period.items-open');
    const forced = close('2022-Q2', '2022-07-05', { open, isForced: true });
    expect(forced.open).toEqual(open);
    expect(forced.hash).not.toBe(first.hash);
  });
  it('refuses a quarter that is not over', () => {
    expect(() => close('2022-Q2', '2022-06-30')).toThrow('period.not-over');
    expect(close('2022-Q2', '2022-06-30', { isForced: true }).version).toBe(1);
  });
  it('can be stored, read back and checked', () => {
    const stored = ClosedPeriod.parse(JSON.parse(JSON.stringify(second)));
    expect(isIntact(stored, sha256)).toBe(true);
    expect(isIntact({ ...stored, plan: [] }, sha256)).toBe(false);
  });
});

describe('from a figure to its records', () => {
  const source = sourceKnownAt('2023-01-10');
  const counted = countEach(content.versions, context);
  it.each(['2022', '2022-Q1', '2022-Q3', '2022-11'])('every figure of %s lists as many as it says', (name) => {
    const question = questionOf(periodOf(name, content.settings), source);
    const figures = figuresOf(question);
    for (const [id, figure] of Object.entries(figures)) {
      if (figure?.records === undefined) continue;
      const listed = explain(id, counted, question);
      expect([id, listed.length]).toEqual([id, figure.records]);
    }
  });
  it('answers who is overdue, also where the probation began in an earlier year', () => {
    expect(isExplained('probationOverdue')).toBe(true);
    const question = questionOf(periodOf('2022', content.settings), source);
    expect(explain('probationOverdue', counted, question)).toHaveLength(expected.E5.overdueOpen);
    expect(monthsOfState('probationOverdue', '2022-12')).toContain('2018-01');
    expect(monthsOfState('women', '2022-12')).toEqual([]);
  });
  it('lists exactly the women of the first quarter', () => {
    const question = questionOf(periodOf('2022-Q1', content.settings), source);
    const women = seed.admissions.filter(({ gender, decisionDate }) => gender === 'female' && decisionDate < '2022-04');
    expect(explain('women', counted, question).map(({ record }) => record.recordId)).toEqual(
      women.map(({ id }) => id).sort(),
    );
  });
});

describe('what cannot be computed', () => {
  const at = (period: string, change: object = {}) =>
    figuresFromRecords(JSON.stringify({ ...file, ...change }), { period }).figures;

  it('is null, and every figure of the list is named', () => {
    const figures = at('2022-Q2');
    for (const { id } of catalogue) expect(figures).toHaveProperty([id]);
    expect(figures['probationOpen']).toBeNull();
    expect(figures['returnedShare']).toBeNull();
    expect(figures['classLearners.awareness']).toBeNull();
  });
  it('is null before the records begin, but for what was declared', () => {
    const figures = at('2021-Q4');
    expect(figures['admitted']).toEqual({ value: 66, records: 0, declared: true });
    expect(figures['admittedYtd']).toEqual({ value: 160, records: 0, declared: true });
    expect(figures['madeOfficial']).toBeNull();
    expect(at('2021-11')['admitted']).toBeNull();
  });
  it('is null without plan, bases or last year', () => {
    const figures = at('2022', { inputs: {}, units: file.units.map(({ planYear: _, ...unit }) => unit) });
    for (const id of [
      'planYear',
      'planPercent',
      'termStartPercent',
      'vsSamePeriod',
      'unitsReachedPlan',
      'needToPlan',
    ]) {
      expect(figures[id]).toBeNull();
    }
    expect(figures['admitted']?.value).toBe(162);
  });
  it('of one person unknown leaves the split open and says so', () => {
    const [one, ...others] = file.admissions;
    const { gender: _, religion: __, ...unknown } = one!;
    const figures = at('2022', { admissions: [unknown, ...others] });
    expect(figures['women']).toBeNull();
    expect(figures['religious']).toBeNull();
    expect(figures['unknown.gender']?.value).toBe(1);
    expect(figures['minority']?.numerator).toBe(47);
  });
  it('a whole of 0 prints a dash, never 0 or 100 %', () => {
    expect(at('2022-Q1', { admissions: [file.admissions[161]] })['women']).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
      printed: '–',
      records: 0,
    });
  });
  it('a term that nobody stated', () => {
    expect(at('term')['admitted']).toBeNull();
    const settings = { ...file.settings, term: { from: '2022-01-01', to: '2023-01-01' } };
    expect(at('term', { settings })['admitted']?.value).toBe(162);
    expect(at('term', { settings })['planPercent']).toBeNull();
  });
});

describe('a records file', () => {
  const read =
    (text: string, period = '2022', unit?: string) =>
    () =>
      figuresFromRecords(text, { period, unit });
  it('that is none is refused with a code', () => {
    expect(read('{')).toThrow('records.not-json');
    expect(read('{}')).toThrow('records.invalid');
    expect(read(JSON.stringify({ ...file, admissions: [{ ...file.admissions[0], education: 'PhD' }] }))).toThrow(
      'records.invalid',
    );
    expect(read(JSON.stringify({ ...file, admissions: [file.admissions[0], file.admissions[0]] }))).toThrow(
      'records.id-twice',
    );
    expect(
      read(JSON.stringify({ ...file, admissions: [{ ...file.admissions[0], unit: 'X99', cell: 'X99' }] })),
    ).toThrow('record.unit-unknown');
    expect(read(JSON.stringify(file), '2022-Q5')).toThrow('period.unknown');
    expect(read(JSON.stringify(file), '2022', 'X99')).toThrow('unit.unknown');
  });
  it('answers in the shape others rely on', () => {
    const answer = figuresFromRecords(JSON.stringify(file), { period: '2022-Q4' });
    expect(answer).toMatchObject({
      period: '2022-Q4',
      unit: null,
      figures: {
        planPercent: { value: 102.5, numerator: 162, denominator: 158, printed: '102,5', records: 162 },
        admitted: { value: 48 },
      },
    });
    expect(answer.settings).toMatchObject({ admissionDate: 'decision', quarterCutOff: 'calendar' });
    expect(figuresFromRecords(JSON.stringify(file), { period: '2022-Q4', unit: 'D01' }).unit).toBe('D01');
  });
  it('without events counts every record of it', () => {
    const { events: _, ...silent } = file;
    expect(figuresFromRecords(JSON.stringify(silent), { period: '2022' }).figures['admitted']?.value).toBe(162);
  });
});

describe('numbers', () => {
  it('print with comma and round half up', () => {
    expect(printed(percent(162, 160, 1)!)).toBe('101,3');
    expect(printed(divide(4996, 162, 1)!)).toBe('30,8');
    expect(printed(percent(47, 162, 1)!)).toBe('29,0');
    expect(printedInText(percent(47, 162, 1)!)).toBe('29');
    expect(printed({ units: -5, decimals: 1 })).toBe('-0,5');
    expect(toNumber({ units: 1025, decimals: 1 })).toBe(102.5);
    expect(percent(1, 0, 1)).toBeUndefined();
    expect([twoDigits(3), thousands(5392), thousands(1234567), thousands(162)]).toEqual([
      '03',
      '5.392',
      '1.234.567',
      '162',
    ]);
    expect(percentInText({ value: 100, printed: '100,0' })).toBe('100%');
    expect(percentInText({ value: null, printed: '–' })).toBeUndefined();
  });
  it('laws: the rounded value is within half a unit, ties go up', () => {
    const big = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(big, fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }), (n, d, k) => {
        const units = BigInt(divide(n, d, k)!.units);
        const twice = 2n * BigInt(n) * 10n ** BigInt(k);
        expect(2n * units * BigInt(d) - twice <= BigInt(d)).toBe(true);
        expect(twice - 2n * units * BigInt(d) < BigInt(d)).toBe(true);
      }),
    );
  });
  it('compare fractions exactly', () => {
    expect(compareFractions([6, 4], [3, 2])).toBe(0);
    expect(compareFractions([162, 5400], [3, 100])).toBe(0);
    expect(compareFractions([162, 5401], [3, 100])).toBe(-1);
    expect(compareFractions([162, 5399], [3, 100])).toBe(1);
  });
});

describe('definitions', () => {
  it('of ethnic groups', () => {
    expect(
      ['Kinh', 'Tày', 'Cao Lan', 'Hmông', 'MÁN', 'Dân tộc khác', 'Quốc tịch gốc nước ngoài'].map(ethnicRow),
    ).toEqual(['kinh', 'minority', 'minority', 'minority', 'minority', 'other', 'foreign']);
    expect([ethnicRow(undefined), ethnicRow('Xyz')]).toEqual(['unknown', 'unknown']);
  });
  it('of general education', () => {
    expect(
      ['12/12', '10/10', '9/12', '8/10', '6/12', '2/10', '13/12', 'Đại học', undefined].map(generalEducationOf),
    ).toEqual([
      'upperSecondary',
      'upperSecondary',
      'lowerSecondary',
      'lowerSecondary',
      'primary',
      'literate',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('of age: full years on the day, and the bands of the form', () => {
    expect(ageOn('1992-05-17', '2022-05-16', 'fullYears')).toBe(29);
    expect(ageOn('1992-05-17', '2022-05-17', 'fullYears')).toBe(30);
    expect(ageOn('1992-05-17', '2022-01-01', 'yearDifference')).toBe(30);
    expect([17, 18, 30, 31, 60, 61].map(bandOf)).toEqual(['under18', '18-30', '18-30', '31-35', '56-60', '60+']);
  });
  it('of the lower median', () => {
    expect(lowerMedian([])).toBeUndefined();
    expect(lowerMedian([[3, 1]])).toBe(3);
    expect(
      lowerMedian([
        [1, 2],
        [9, 2],
      ]),
    ).toBe(1);
    expect(
      lowerMedian([
        [1, 1],
        [5, 1],
        [9, 1],
      ]),
    ).toBe(5);
  });
});

describe('canonical JSON', () => {
  it('sorts keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [2, undefined], c: undefined })).toBe('{"a":[2,null],"b":1}');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });
});
