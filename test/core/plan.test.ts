import { describe, expect, it } from 'vitest';
import { parsePlanRows, targetOf } from '../../shared/plan/plan.ts';

const isUnit = (code: string) => code.startsWith('D');

describe('import of a plan', () => {
  it('takes good rows', () => {
    const row = { unit: 'D01', year: '2022', planned: '9', from: '2022-01-01' };
    expect(parsePlanRows([row], isUnit)).toEqual({
      plan: [{ unit: 'D01', year: 2022, planned: 9, from: '2022-01-01' }],
      errors: [],
    });
  });
  it('refuses what is not a whole number, a real day, a known unit, or said twice', () => {
    const { plan, errors } = parsePlanRows(
      [
        { unit: 'D01', year: '2022', planned: '9,5', from: '2022-01-01' },
        { unit: 'D01', year: '22', planned: '', from: '2022-02-30' },
        { unit: 'X01', year: '2022', planned: '3', from: '2022-01-01' },
        { unit: 'D02', year: '2022', planned: '3', from: '2022-01-01' },
        { unit: 'D02', year: '2022', planned: '4', from: '2022-01-01' },
      ],
      isUnit,
    );
    expect(plan).toEqual([]);
    expect(errors.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 plan.planned',
      '3 plan.year',
      '3 plan.planned',
      '3 plan.from',
      '4 plan.unit-unknown',
      '6 plan.repeated',
    ]);
  });
});

describe('the target in force', () => {
  const plan = [
    { unit: 'D01', year: 2022, planned: 9, from: '2022-01-01' },
    { unit: 'D01', year: 2022, planned: 11, from: '2022-07-01' },
  ];
  it('is the latest that began before the period ended', () => {
    expect(targetOf(plan, 'D01', 2022, '2022-07-01')?.planned).toBe(9);
    expect(targetOf(plan, 'D01', 2022, '2022-10-01')?.planned).toBe(11);
    expect(targetOf(plan, 'D02', 2022, '2022-10-01')).toBeUndefined();
  });
});
