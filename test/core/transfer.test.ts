// Transfers as figures see them: what is overdue is overdue once, in the unit where the person is. Days counted by hand.
import { describe, expect, it } from 'vitest';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { transfersOf, unitOn } from '../../shared/dossier/transfer.ts';
import type { Transfer } from '../../shared/dossier/transfer.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';
import { FactRecord } from '../../shared/record/record.ts';
import { sum, under } from '../../shared/rollup/counts.ts';
import { leafMonths } from '../../shared/rollup/leaf.ts';

const event = (at: string, on: string, [from, to]: readonly [string, string]): Transfer => ({
  ...{ type: 'transferred', at: `2023-01-${at}T03:00:00.000Z`, by: 'an-admin', on, from, to, reason: 'Chuyển' },
});
const there = event('01', '2022-04-01', ['A', 'B']);
const on = event('02', '2022-08-01', ['B', 'C']);

describe('where a person was', () => {
  it('follows the transfers forth from the old unit and back from the new one', () => {
    const transfers = transfersOf({ events: [there, on] });
    const days = ['2022-03-31', '2022-04-01', '2022-07-31', '2022-08-01'];
    for (const unit of ['A', 'B', 'C'])
      expect(days.map((day) => unitOn(unit, day, transfers))).toEqual(['A', 'B', 'B', 'C']);
    expect(unitOn('D', '2022-05-01', transfers)).toBe('D');
  });

  it('knows who came back', () => {
    const back = event('02', '2022-08-01', ['B', 'A']);
    const transfers = transfersOf({ events: [there, back] });
    const days = ['2022-03-31', '2022-04-01', '2022-08-01'];
    expect(days.map((day) => unitOn('A', day, transfers))).toEqual(['A', 'B', 'A']);
  });

  it('is what was entered last for the day and those after it, whichever paper knows it', () => {
    const elsewhere = event('03', '2022-04-01', ['A', 'D']);
    const not = event('04', '2022-04-01', ['A', 'A']);
    expect(transfersOf({ events: [there] }, [{ events: [there, on] }])).toEqual([there, on]);
    expect(transfersOf({ events: [there, on, elsewhere] })).toEqual([elsewhere]);
    expect(transfersOf({ events: [there, on, elsewhere, not] })).toEqual([]);
  });
});

describe('who is overdue', () => {
  const context = { settings: [defaultSettings], workingDays: vietnamWorkingDays };
  const known = { version: 1, knownAt: '2023-01-01', documentId: 's.1' };
  const admission = { ...known, recordId: 'a', unit: 'A', personId: 'in-a', kind: 'admission' };
  const dates = { decisionDate: '2022-04-12', ceremonyDate: '2022-05-06' };
  const counts = (records: readonly object[], unit: string) => {
    const own = records.map((record) => FactRecord.parse(record)).filter((record) => record.unit === unit);
    return sum([...leafMonths(own, context).values()].map(({ own: counted }) => counted));
  };
  const overdue = (records: readonly object[], unit: string) =>
    under(counts(records, unit), 'overdue@').map(([month, n]) => `${month} ${n}`);
  const moved = (date: string, probationary = true) => {
    const both = { ...known, ...dates, kind: 'transfer', date, probationary };
    return [
      { ...admission, ...dates },
      { ...both, recordId: 'o', unit: 'A', personId: 'in-a', direction: 'out', counterpart: 'B' },
      { ...both, recordId: 'i', unit: 'B', personId: 'in-b', direction: 'in', counterpart: 'A' },
    ];
  };

  it('is so in the old unit where nobody went: from the thirty-first working day after 6 May 2023', () => {
    expect(overdue([{ ...admission, ...dates }], 'A')).toEqual(['2023-06 1']);
  });
  it('is so only in the new unit after a transfer in time', () => {
    expect(overdue(moved('2022-08-01'), 'A')).toEqual([]);
    expect(overdue(moved('2022-08-01'), 'B')).toEqual(['2023-06 1']);
  });
  it('goes along where it is overdue already', () => {
    expect(overdue(moved('2023-09-04'), 'A')).toEqual(['2023-06 1', '2023-09 -1']);
    expect(overdue(moved('2023-09-04'), 'B')).toEqual(['2023-09 1']);
  });
  it('is nobody who was official before', () => {
    const official = {
      ...known,
      recordId: 'f',
      unit: 'A',
      personId: 'in-a',
      kind: 'official',
      decisionDate: '2023-06-01',
    };
    const records = [...moved('2023-09-04', false), official];
    expect([overdue(records, 'A'), overdue(records, 'B')]).toEqual([[], []]);
    expect(counts(records, 'B')).toEqual({});
  });
  it('ends when the new unit takes it up, and not because of an earlier stay', () => {
    const back = moved('2022-08-01').map((record) => ({ ...record }));
    const again = { ...known, ...dates, kind: 'transfer', date: '2022-10-03', probationary: true };
    const home = [
      { ...again, recordId: 'o2', unit: 'B', personId: 'in-b', direction: 'out', counterpart: 'A' },
      { ...again, recordId: 'i2', unit: 'A', personId: 'in-a', direction: 'in', counterpart: 'B' },
    ];
    expect(overdue([...back, ...home], 'A')).toEqual(['2023-06 1']);
    expect(overdue([...back, ...home], 'B')).toEqual([]);
    const official = {
      ...known,
      recordId: 'f',
      unit: 'A',
      personId: 'in-a',
      kind: 'official',
      decisionDate: '2023-06-01',
    };
    expect(overdue([...back, ...home, official], 'A')).toEqual([]);
  });
});
