// The acceptance case: an invented year of an invented organisation, with every figure computed elsewhere beforehand
// (test/fixtures/seed-year.md). Its names in `expected` are its own; this test keeps the map to ours.
import { describe, expect, it } from 'vitest';
import { figuresFromRecords } from '../../cli/figures-records.ts';
import { rankByNumber, rankByPlan } from '../../shared/indicators/ranking.ts';
import { periodOf, questionOf } from '../../shared/indicators/figures.ts';
import { closePeriod } from '../../shared/figures/close.ts';
import { changedRecords, difference } from '../../shared/figures/difference.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import { RecordsFile } from '../../shared/figures/records-file.ts';
import { closeSourceOf } from '../../shared/figures/source.ts';
import { percent, printed, truncatedPercent } from '../../shared/number/scaled.ts';
import { seedSentence } from '../../shared/report/sentence.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };

const { expected, ...file } = seed;

function withSettings(settings: Record<string, unknown>) {
  return JSON.stringify({ ...file, settings: { ...file.settings, ...settings } });
}

function figuresAt(period: string, options: { settings?: Record<string, unknown>; unit?: string } = {}) {
  const text = withSettings(options.settings ?? {});
  return figuresFromRecords(text, { period, unit: options.unit }).figures;
}

const byPeriod = new Map(
  ['2022', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((period) => [period, figuresAt(period)]),
);
const figure = (period: string, id: string) => byPeriod.get(period)?.[id];
const year = (id: string) => figure('2022', id);
const values = (ids: Record<string, unknown>, id: string) =>
  Object.fromEntries(Object.keys(ids).map((period) => [period, figure(period, id)?.value]));
const printedBy = (ids: Record<string, unknown>, id: string) =>
  Object.fromEntries(Object.keys(ids).map((period) => [period, figure(period, id)?.printed]));
const rows = (of: Record<string, unknown>, prefix: string) =>
  Object.fromEntries(Object.keys(of).map((name) => [name, year(`${prefix}.${name}`)?.value]));
const shareOf = ({ n, of, percent: shown }: { n: number; of: number; percent: string }) => ({
  numerator: n,
  denominator: of,
  printed: shown,
  records: n,
});

/** Each entry of `expected` and the assertion that stands for it; a test below sees that none is left out. */
const assertions: Record<keyof typeof expected, () => void> = {
  admittedByDecision: () =>
    expect(values(expected.admittedByDecision, 'admitted')).toEqual(expected.admittedByDecision),
  admittedByCeremony: () => {
    const flipped = Object.keys(expected.admittedByCeremony).map((period) => [
      period,
      figuresAt(period, { settings: { admissionDate: 'ceremony' } })['admitted']?.value,
    ]);
    expect(Object.fromEntries(flipped)).toEqual(expected.admittedByCeremony);
  },
  admittedByDecisionState15: () => {
    const flipped = Object.keys(expected.admittedByDecisionState15).map((period) => [
      period,
      figuresAt(period, { settings: { quarterCutOff: 'state15' } })['admitted']?.value,
    ]);
    expect(Object.fromEntries(flipped)).toEqual(expected.admittedByDecisionState15);
    expect(figuresAt('2022', { settings: { quarterCutOff: 'state15' } })['planPercent']?.printed).toBe('98,7');
  },
  cumulative: () => expect(values(expected.cumulative, 'admittedYtd')).toEqual(expected.cumulative),
  planPercent: () => expect(printedBy(expected.planPercent, 'planPercent')).toEqual(expected.planPercent),
  planPercentTwoDecimals: () =>
    expect(figuresAt('2022', { settings: { percentDecimals: 2 } })['planPercent']?.printed).toBe(
      expected.planPercentTwoDecimals,
    ),
  termStartPercent: () => {
    expect(year('termStartPercent')?.printed).toBe(expected.termStartPercent);
    expect(year('target.termStart')?.value).toBe(1);
  },
  yearStartPercent: () => expect(year('yearStartPercent')?.printed).toBe(expected.yearStartPercent),
  madeOfficial: () => expect(values(expected.madeOfficial, 'madeOfficial')).toEqual(expected.madeOfficial),
  struckOffProbation: () =>
    expect(values(expected.struckOffProbation, 'struckOffProbation')).toEqual(expected.struckOffProbation),
  trainedAwareness: () => expect(year('trainedAwareness')).toMatchObject(shareOf(expected.trainedAwareness)),
  trainedNewMember: () => expect(year('trainedNewMember')).toMatchObject(shareOf(expected.trainedNewMember)),
  universityUp: () => expect(year('universityUp')).toMatchObject(shareOf(expected.universityUp)),
  women: () => expect(year('women')).toMatchObject(shareOf(expected.women)),
  minority: () => expect(year('minority')).toMatchObject(shareOf(expected.minority)),
  religious: () => expect(year('religious')).toMatchObject(shareOf(expected.religious)),
  youthUnion: () => expect(year('youthUnion')).toMatchObject(shareOf(expected.youthUnion)),
  ageBands: () => expect(rows(expected.ageBands, 'ageBand')).toEqual(expected.ageBands),
  averageAge: () =>
    expect(year('averageAge')).toMatchObject({
      numerator: expected.averageAge.sum,
      denominator: expected.averageAge.of,
      printed: expected.averageAge.value,
      records: 162,
    }),
  ageBandsYearDifference: () => {
    const flipped = figuresAt('2022', { settings: { ageRule: 'yearDifference' } });
    const bands = Object.keys(expected.ageBandsYearDifference).map((band) => [band, flipped[`ageBand.${band}`]?.value]);
    expect(Object.fromEntries(bands)).toEqual(expected.ageBandsYearDifference);
  },
  averageAgeYearDifference: () =>
    expect(figuresAt('2022', { settings: { ageRule: 'yearDifference' } })['averageAge']).toMatchObject({
      numerator: expected.averageAgeYearDifference.sum,
      denominator: expected.averageAgeYearDifference.of,
      printed: expected.averageAgeYearDifference.value,
    }),
  education: () => expect(rows(expected.education, 'education')).toEqual(expected.education),
  occupation: () => expect(rows(expected.occupation, 'occupation')).toEqual(expected.occupation),
  byQuarter: () => {
    for (const [period, counts] of Object.entries(expected.byQuarter)) {
      const ours = Object.keys(counts).map((id) => [id, figure(period, id)?.numerator]);
      expect(Object.fromEntries(ours)).toEqual(counts);
    }
  },
  unitsWithAdmission: () =>
    expect(values(expected.unitsWithAdmission, 'unitsWithAdmission')).toEqual(expected.unitsWithAdmission),
  unitsWithoutAdmission: () => {
    const { all, committees, cells, noSource, withSource } = expected.unitsWithoutAdmission;
    expect(year('unitsWithoutAdmission')?.value).toBe(all);
    expect(year('unitsWithoutAdmission.committee')?.value).toBe(committees);
    expect(year('unitsWithoutAdmission.cell')?.value).toBe(cells);
    expect(year('unitsWithoutAdmission.withSource')?.value).toBe(withSource);
    const idle = grassroots().filter((unit) => unit.admitted === 0 && unit.noSource);
    expect(idle.map(({ code }) => code).sort()).toEqual([...noSource].sort());
  },
  cells: () => {
    expect(year('cells')?.value).toBe(expected.cells.total);
    expect(year('cellsWithAdmission')?.value).toBe(expected.cells.withAdmission);
    expect(year('cellsWithoutAdmission')?.value).toBe(expected.cells.withoutAdmission);
  },
  unitsPlan: () => {
    expect(year('unitsReachedPlan')?.value).toBe(expected.unitsPlan.reached);
    expect(year('unitsExceededPlan')?.value).toBe(expected.unitsPlan.exceeded);
    expect(year('unitsBelowPlan')?.value).toBe(expected.unitsPlan.below);
    expect(year('unitsNoPlan')?.value).toBe(expected.unitsPlan.planZero);
  },
  rankingTop5: () => {
    const ranks = rankByPlan(grassroots());
    const top = ranks.slice(0, 5).map(({ unit }) => ({
      unit: unit.code,
      admitted: unit.admittedYtd,
      plan: unit.planned,
      percent: printed(percent(unit.admittedYtd, unit.planned ?? 0, 1)!),
    }));
    expect(top).toEqual(expected.rankingTop5);
    // Equal fraction and equal number share a place.
    expect(ranks.slice(0, 5).map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4]);
    expect(figuresAt('2022', { unit: 'D17' })['rankByPlan']?.value).toBe(4);
  },
  rankingByNumberTop5: () => {
    const top = rankByNumber(grassroots()).slice(0, 5);
    expect(top.map(({ unit }) => ({ unit: unit.code, admitted: unit.admittedYtd }))).toEqual(
      expected.rankingByNumberTop5,
    );
  },
  reportVersions: () => {
    for (const version of expected.reportVersions) {
      const content = fromFile(RecordsFile.parse(file));
      const source = closeSourceOf(content, {}, version.closed);
      const { counts, ytdCounts } = questionOf(periodOf(version.period, content.settings), source);
      expect([counts['admitted'], ytdCounts?.['admitted']]).toEqual([version.admitted, version.cumulative]);
      expect(printed(percent(version.cumulative, 158, 1)!)).toBe(version.planPercent);
    }
    expect(['2022-Q2', '2022-Q3'].map(changesOf)).toEqual([
      [{ kind: 'late', record: 'A078', unit: 'D09', from: 46, to: 47 }],
      // `expected` names the record that stays; the one that goes is the second unit's of the same person.
      [{ kind: 'duplicate', record: 'A089b', unit: 'D03', from: 37, to: 36 }],
    ]);
  },
  roundingCases: () => {
    for (const { n, d, k, halfUp, truncated } of expected.roundingCases) {
      expect(printed(percent(n, d, k)!)).toBe(halfUp);
      expect(printed(truncatedPercent(n, d, k)!)).toBe(truncated);
    }
  },
  E1: () => {
    const { onTime, withinExtension, late, of, percent: shown } = expected.E1;
    expect(year('E1')).toMatchObject(shareOf({ n: onTime, of, percent: shown }));
    expect(year('E1.withinExtension')?.value).toBe(withinExtension);
    expect(year('E1.late')?.value).toBe(late);
  },
  E2: () => {
    const { onTime, of, notYet, percent: shown } = expected.E2;
    expect(year('E2')).toMatchObject(shareOf({ n: onTime, of, percent: shown }));
    expect(year('E2.notYet')?.value).toBe(notYet);
  },
  E5: () => {
    const { onTime, of, overdueOpen, percent: shown } = expected.E5;
    expect(year('E5')).toMatchObject(shareOf({ n: onTime, of, percent: shown }));
    expect(year('probationOverdue')).toEqual({ value: overdueOpen, records: overdueOpen });
  },
  E6: () => {
    const { onTime, of, percent: shown } = expected.E6;
    expect(year('E6')).toMatchObject(shareOf({ n: onTime, of, percent: shown }));
  },
  vsSameQuarter: () => expect(printedBy(expected.vsSameQuarter, 'vsSamePeriod')).toEqual(expected.vsSameQuarter),
  vsSameYear: () => expect(year('vsSamePeriod')?.printed).toBe(expected.vsSameYear),
  forecast: () => {
    for (const [period, { linear, seasonal }] of Object.entries(expected.forecast)) {
      expect(figure(period, 'forecastLinear')?.value).toBe(linear);
      expect(figure(period, 'forecastSeasonal')?.value).toBe(seasonal);
    }
    expect(year('forecastLinear')).toBeNull();
  },
  memberFlow: () => {
    const { ofWhichProbation, ...flow } = expected.memberFlow;
    expect(rows(flow, 'memberFlow')).toEqual(flow);
    expect(year('memberFlow.struckOffProbation')?.value).toBe(ofWhichProbation);
  },
};

/** What made the second version of a quarter, as its report and the versions themselves say. */
function changesOf(period: string) {
  const parsed = RecordsFile.parse(file);
  const content = fromFile(parsed);
  const days = expected.reportVersions.filter((version) => version.period === period).map(({ closed }) => closed);
  const closing = { period, closedBy: 'file', open: [], isForced: true, sha256: (text: string) => text };
  const [before, after] = days.map((day) =>
    closePeriod({ ...closing, closedAt: `${day}T05:00:00Z` }, closeSourceOf(content, parsed, day)),
  );
  if (!before || !after) throw new Error('two versions were closed');
  const ids = new Set(changedRecords(before, after).map(({ recordId }) => recordId));
  const history = content.versions.filter(({ recordId }) => ids.has(recordId));
  const context = { settings: content.settings, workingDays: content.workingDays };
  const { figures, records } = difference({ before, after, history, context, above: (unit) => [unit, ''] });
  const admitted = figures.find(({ unit, figure: id }) => unit === '' && id === 'admitted');
  const counted = records.filter(({ recordId }) => /^A/.test(recordId) && admitted?.because.includes(recordId));
  return counted.map(({ cause: kind, recordId: record, unitBefore, unitAfter }) => ({
    ...{ kind, record, unit: (unitAfter ?? unitBefore)?.slice(0, 3) },
    ...{ from: admitted?.from?.value, to: admitted?.to?.value },
  }));
}

function grassroots(period = '2022') {
  const content = fromFile(RecordsFile.parse(file));
  return questionOf(periodOf(period, content.settings), closeSourceOf(content, {})).grassroots;
}

describe('the invented year of the seed article', () => {
  it.each(Object.entries(assertions))('%s', (_, assertion) => {
    assertion();
  });
  it('leaves no expected figure unasserted', () => {
    expect(Object.keys(assertions).sort()).toEqual(Object.keys(expected).sort());
  });
  it('prints the sentence of the article', () => {
    expect(seedSentence(byPeriod.get('2022')!)).toBe(
      'đã kết nạp được tổng số 162 đảng viên mới, bằng 102,5% kế hoạch năm và đạt 3,08% trên tổng số đảng viên của ' +
        'Đảng bộ đầu nhiệm kỳ.',
    );
  });
});

describe('settings that change nothing else', () => {
  it('officials by the day they are official from', () => {
    const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
    const inQuarter = (quarter: string) =>
      seed.officials.filter(
        ({ officialFrom }) =>
          officialFrom.startsWith('2022') && Math.ceil(Number(officialFrom.slice(5, 7)) / 3) === Number(quarter.at(-1)),
      ).length;
    for (const quarter of quarters) {
      const flipped = figuresAt(quarter, { settings: { officialDate: 'officialFrom' } });
      expect(flipped['madeOfficial']?.value).toBe(inQuarter(quarter));
      expect(flipped['admitted']).toEqual(figure(quarter, 'admitted'));
    }
  });
  it('a printed 3,00 does not hide that a target of 3 % was missed', () => {
    const text = JSON.stringify({ ...file, inputs: { ...file.inputs, membersTermStart: 5401 } });
    const { figures } = figuresFromRecords(text, { period: '2022' });
    // 162/5401 = 2,9994…: printed 3,00, and still below 3 %.
    expect(figures['termStartPercent']?.printed).toBe('3,00');
    expect(figures['target.termStart']?.value).toBe(0);
  });
});

describe('sums', () => {
  const additive = ['admitted', 'madeOfficial', 'struckOffProbation', 'ageBand.18-30', 'education.university'];
  const shares = ['women', 'minority', 'youthUnion', 'religious', 'universityUp'];

  it('of the quarters are the year', () => {
    const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
    const total = (of: (period: string) => number | null | undefined) =>
      quarters.reduce((sum, quarter) => sum + (of(quarter) ?? NaN), 0);
    for (const id of additive) expect(total((period) => figure(period, id)?.value)).toBe(year(id)?.value);
    for (const id of shares) expect(total((period) => figure(period, id)?.numerator)).toBe(year(id)?.numerator);
  });
  it('of the 72 units are the whole, in every quarter', () => {
    for (const period of byPeriod.keys()) {
      const total = grassroots(period).reduce((sum, { admitted }) => sum + admitted, 0);
      expect(total).toBe(figure(period, 'admitted')?.value);
    }
  });
  it('of the cells are no more than their unit', () => {
    const unit = figuresAt('2022', { unit: 'D01' });
    const cells = [...new Set(seed.admissions.filter((one) => one.unit === 'D01').map(({ cell }) => cell))];
    const inCells = cells.map((cell) => figuresAt('2022', { unit: cell })['admitted']?.value ?? NaN);
    expect(inCells.reduce((sum, value) => sum + value, 0)).toBe(unit['admitted']?.value);
    expect(unit['admitted']?.value).toBe(11);
  });
});
