import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/figures/settings.ts';
import type { Settings } from '../../shared/figures/settings.ts';
import { monthEnd } from '../../shared/period/cut-off.ts';
import type { CutOff } from '../../shared/period/cut-off.ts';
import { addDays, dayAt } from '../../shared/period/day.ts';
import { PeriodName, formatPeriod, monthsOf, parsePeriod, quarterOf } from '../../shared/period/name.ts';
import { monthOf, periodNamed, yearToDate } from '../../shared/period/period.ts';

const withCutOff = (quarterCutOff: CutOff): Settings[] => [{ ...defaultSettings, quarterCutOff }];
const custom: CutOff = { lastDays: ['03-25', '06-25', '09-25', '12-20'] };

describe('names of periods', () => {
  it('reads year, half, quarter and month, and writes them back', () => {
    expect(monthsOf(parsePeriod('2022-Q4')!)).toEqual(['2022-10', '2022-11', '2022-12']);
    expect(monthsOf(parsePeriod('2022-H1')!)).toHaveLength(6);
    for (const name of ['2022', '2022-H1', '2022-H2', '2022-Q1', '2022-Q4', '2022-03', '2022-12']) {
      expect(formatPeriod(parsePeriod(name)!)).toBe(name);
      expect(PeriodName.safeParse(name).success).toBe(true);
    }
    for (const name of ['2022-Q5', '2022-H3', '2022-13', '2022-00', '22', '2022-Q1 ', 'terms', '']) {
      expect(parsePeriod(name)).toBeUndefined();
      expect(PeriodName.safeParse(name).success).toBe(false);
    }
    expect(quarterOf('2022-06')).toBe('2022-Q2');
  });
});

describe('days in Vietnam', () => {
  it('an upload at 06:30 on 1 April in Hanoi belongs to April', () => {
    expect(dayAt('2022-03-31T23:30:00Z')).toBe('2022-04-01');
    expect(dayAt('2022-03-31T16:59:59Z')).toBe('2022-03-31');
  });
  it('crosses months and leap days', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('cut-off days', () => {
  it('are the calendar ones unless the committee says otherwise', () => {
    expect(periodNamed('2022-Q1', [defaultSettings])).toMatchObject({ from: '2022-01-01', to: '2022-04-01' });
    expect(periodNamed('2022', [defaultSettings])).toMatchObject({ from: '2022-01-01', to: '2023-01-01' });
  });
  it('of the State year run from 15 to 14', () => {
    const state = withCutOff('state15');
    expect(periodNamed('2022-Q1', state)).toMatchObject({ from: '2021-12-15', to: '2022-03-15' });
    expect(periodNamed('2022', state)).toMatchObject({ from: '2021-12-15', to: '2022-12-15' });
    expect(monthOf('2021-12-14', state)).toBe('2021-12');
    expect(monthOf('2021-12-15', state)).toBe('2022-01');
  });
  it('of a committee of its own close each quarter on its day', () => {
    expect(periodNamed('2022-Q2', withCutOff(custom))).toMatchObject({ from: '2022-03-26', to: '2022-06-26' });
    expect(periodNamed('2022-Q4', withCutOff(custom))).toMatchObject({ from: '2022-09-26', to: '2022-12-21' });
  });
  it('on the last day of a month follow the length of the months', () => {
    const monthEnds: CutOff = { lastDays: ['03-31', '06-30', '09-30', '12-31'] };
    expect(monthEnd(monthEnds, 2024, 2)).toBe('2024-03-01');
    expect(monthEnd(monthEnds, 2022, 4)).toBe('2022-05-01');
    expect(monthEnd(monthEnds, 2022, 5)).toBe('2022-06-01');
  });
  it('that change leave neither gap nor overlap', () => {
    const changed: Settings[] = [defaultSettings, { ...defaultSettings, from: '2023-01-01', quarterCutOff: 'state15' }];
    expect(periodNamed('2022-Q4', changed)!.to).toBe('2023-01-01');
    expect(periodNamed('2023-Q1', changed)).toMatchObject({ from: '2023-01-01', to: '2023-03-15' });
  });
});

const anyCutOff = fc.constantFrom<CutOff>('calendar', 'state15', custom, {
  lastDays: ['03-31', '06-30', '09-30', '12-31'],
});
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('laws of periods', () => {
  it('every day has exactly one month, also when the setting changes', () => {
    fc.assert(
      fc.property(anyDay, anyCutOff, anyCutOff, fc.integer({ min: 2000, max: 2099 }), (day, first, second, year) => {
        const settings = [...withCutOff(first), { ...defaultSettings, from: `${year}-04-01`, quarterCutOff: second }];
        const month = periodNamed(monthOf(day, settings), settings)!;
        expect(month.from <= day && day < month.to).toBe(true);
      }),
    );
  });
  it('quarters tile the year and months the quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2098 }), anyCutOff, (year, cutOff) => {
        const settings = withCutOff(cutOff);
        const at = (name: string) => periodNamed(name, settings)!;
        const quarters = [1, 2, 3, 4].map((quarter) => at(`${year}-Q${quarter}`));
        expect(quarters[0]!.from).toBe(at(`${year}`).from);
        expect(quarters[3]!.to).toBe(at(`${year}`).to);
        expect(at(`${year + 1}`).from).toBe(at(`${year}`).to);
        for (const quarter of quarters) {
          const months = quarter.months.map(at);
          expect([months[0]!.from, months[2]!.to]).toEqual([quarter.from, quarter.to]);
          expect(months[1]!.from).toBe(months[0]!.to);
        }
      }),
    );
  });
  it('the year to date ends where the period ends', () => {
    const q3 = periodNamed('2022-Q3', [defaultSettings])!;
    expect(yearToDate(q3, [defaultSettings])).toMatchObject({ from: '2022-01-01', to: '2022-10-01' });
  });
  it('a term is asked of the settings of its day', () => {
    const settings = [{ ...defaultSettings, term: { from: '2020-08-01', to: '2025-08-01' } }];
    const term = periodNamed('term', settings, '2022-12-31')!;
    expect([term.months[0], term.months.at(-1), term.months.length]).toEqual(['2020-08', '2025-07', 60]);
    expect(periodNamed('term', [defaultSettings], '2022-12-31')).toBeUndefined();
  });
});
