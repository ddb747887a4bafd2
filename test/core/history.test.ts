// Last years' figures, line by line. Units and numbers are invented.
import { describe, expect, it } from 'vitest';
import { completeFrom } from '../../shared/figures/complete-from.ts';
import { parseHistoryRows } from '../../shared/figures/history-rows.ts';
import { nameOfInput, noSourceIn } from '../../shared/figures/inputs.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';

const settings = [defaultSettings];
const context = { settings, today: '2022-10-05', isUnit: (code: string) => code.startsWith('D') };
const codes = (...rows: Record<string, string>[]) =>
  parseHistoryRows(rows, context).errors.map(({ line, code }) => [line, code]);

describe('a line of history', () => {
  it('gives a number for each cell that has one', () => {
    const rows = [{ unit: 'D1', period: '2021-q4', admitted: '1.234', members: '0' }];
    expect(parseHistoryRows(rows, context).inputs).toEqual([
      { kind: 'declaredAdmitted', unit: 'D1', period: '2021-Q4', n: 1234 },
      { kind: 'periodEnd', unit: 'D1', date: '2021-12-31', n: 0 },
    ]);
  });

  it.each([
    [{ unit: 'D1', period: 'năm ngoái', admitted: '1' }, 'history.period'],
    [{ unit: 'D1', period: 'term', admitted: '1' }, 'history.period'],
    [{ unit: 'D1', period: '2022', admitted: '1' }, 'history.not-over'],
    [{ unit: 'X1', period: '2021', admitted: '1' }, 'history.unit-unknown'],
    [{ unit: 'D1', period: '2021', admitted: '-1' }, 'history.admitted'],
    [{ unit: 'D1', period: '2021', official: '1,5' }, 'history.official'],
    [{ unit: 'D1', period: '2021', members: '12 người' }, 'history.members'],
    [{ unit: 'D1', period: '2021' }, 'history.empty'],
  ])('%j is refused as %s, in line 2', (row, code) => {
    expect(codes(row)).toEqual([[2, code]]);
  });

  it('that repeats another, or a year that is not the sum of its quarters, is refused', () => {
    const row = (period: string, admitted: string) => ({ unit: 'D1', period, admitted });
    expect(codes(row('2021', '3'), row('2021', '3'))).toEqual([[3, 'history.repeated']]);
    const whole = { ...row('2021', '3'), official: '1', members: '40' };
    expect(codes(whole, whole)).toEqual([[3, 'history.repeated']]);
    const quarters = ['1', '2', '3', '4'].map((n) => row(`2021-Q${n}`, n));
    expect(codes(row('2021', '10'), ...quarters)).toEqual([]);
    expect(codes(...quarters, row('2021', '11'))).toEqual([[6, 'history.sum']]);
  });

  it('that is wrong keeps all others out', () => {
    const rows = [
      { unit: 'D1', period: '2021', admitted: '3' },
      { unit: 'D1', period: '2020', admitted: 'x' },
    ];
    expect(parseHistoryRows(rows, context).inputs).toEqual([]);
  });
});

describe('what is stated', () => {
  it('has one name for one thing', () => {
    const flow = { kind: 'memberFlow' as const, unit: 'D1', period: '2021', row: 'died' as const, n: 1 };
    expect(nameOfInput(flow)).toBe('memberFlow#D1#2021#died');
  });

  it('of a unit alone hides no records; of the whole it says where they begin', () => {
    const declared = (unit: string, period: string) => ({ kind: 'declaredAdmitted' as const, unit, period, n: 1 });
    const isTop = (unit: string) => unit === 'D0';
    expect(completeFrom(settings, [declared('D1', '2021')], isTop)).toEqual(settings);
    expect(completeFrom(settings, [declared('D0', '2020'), declared('D0', '2021-Q2')], isTop)).toMatchObject([
      { recordsFrom: '2021-07-01' },
    ]);
  });

  it('of people left to admit lasts until the unit says otherwise', () => {
    const said = (date: string, n: number) => ({ kind: 'noSource' as const, unit: 'D1', date, n });
    expect(noSourceIn([said('2022-03-01', 0), said('2021-01-01', 1), said('2023-01-01', 1)])).toEqual([
      { unit: 'D1', from: '2021-01-01', to: '2022-03-01' },
      { unit: 'D1', from: '2023-01-01' },
    ]);
  });
});
