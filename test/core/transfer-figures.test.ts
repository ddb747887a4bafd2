// Figures of who is on the way and of who is in probation, on the invented year of test/fixtures/seed-year.json: after a
// transfer, and by the sixty months that a certificate of the awareness class holds (06-HD/TW 5.4).
import { describe, expect, it } from 'vitest';
import { figuresFromRecords } from '../../cli/figures-records.ts';
import seed from '../fixtures/seed-year.json' with { type: 'json' };

const { expected: _, ...file } = seed;
const valueOf = (figure: string, change: object, asked: { period: string; unit?: string }) =>
  figuresFromRecords(JSON.stringify({ ...file, ...change }), asked).figures[figure]?.value;

describe('who is in probation', () => {
  const counted = (unit: string, n: number) => ({ kind: 'probationary', unit, date: '2022-01-01', n });
  const stated = [counted('D09', 4), counted('D01', 2)];
  // A001: admitted in D09 on 4 January 2022, ceremony 7 February 2022.
  const [person] = file.admissions;
  const moved = { date: '2022-08-01', probationary: true, decisionDate: '2022-01-04', ceremonyDate: '2022-02-07' };
  const transfers = [
    { ...moved, id: 'T1', person: person?.id, unit: 'D09', direction: 'out', counterpart: 'D01' },
    { ...moved, id: 'T2', person: person?.id, unit: 'D01', direction: 'in', counterpart: 'D09' },
  ];
  const open = (unit: string, period: string, gone: boolean) =>
    valueOf('probationOpen', { stated, ...(gone && { transfers }) }, { period, unit });

  it('is counted in the old unit up to the day, in the new one from it on, once in all', () => {
    const [old, come] = ['D09', 'D01'].map((unit) => Number(open(unit, '2022-Q3', false)));
    expect([old, come].every(Number.isInteger)).toBe(true);
    expect(open('D09', '2022-Q2', true)).toBe(open('D09', '2022-Q2', false));
    expect(open('D01', '2022-Q2', true)).toBe(open('D01', '2022-Q2', false));
    expect(open('D09', '2022-Q3', true)).toBe(Number(old) - 1);
    expect(open('D01', '2022-Q3', true)).toBe(Number(come) + 1);
  });
});

describe('who is on the way', () => {
  const decided = {
    ...{ id: 'W1', unit: 'D09', submittedOn: '2022-01-05', certificateDate: '2021-10-01' },
    ...{ cellResolutionDate: '2022-02-01', decidedOn: '2022-03-01' },
  };
  const waiting = (certificateDate: string) => [
    decided,
    { id: 'W2', unit: 'D09', submittedOn: '2022-01-10', certificateDate },
  ];
  // Of two dossiers one came through; of one that waits with a certificate in date half a person is expected: one.
  const expectedMore = (certificateDate: string) => {
    const change = { dossiers: waiting(certificateDate) };
    const asked = { period: '2022-Q2', unit: 'D09' };
    return Number(valueOf('forecastPipeline', change, asked)) - Number(valueOf('admittedYtd', change, asked));
  };

  it('counts with a certificate of up to sixty months', () => {
    expect(expectedMore('2021-03-01')).toBe(1);
    expect(expectedMore('2018-01-15')).toBe(1);
    expect(expectedMore('2017-01-15')).toBe(0);
  });
});
