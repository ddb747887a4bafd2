// Reports of units and dossiers on their way, as records: what came when, what it declares, what became of it. Units,
// persons and numbers are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFromRecords } from '../../cli/figures-records.ts';
import { vietnamWorkingDays } from '../../shared/calendar/vietnam.ts';
import { defaultSettings } from '../../shared/figures/settings.ts';
import { FactRecord } from '../../shared/record/record.ts';
import { leafMonths, leafOwn, shelfYears } from '../../shared/rollup/leaf.ts';
import { shelfOf } from '../../shared/record/shelf.ts';

const units = [
  { code: 'D1', kind: 'committee', name: 'Đảng bộ Một' },
  { code: 'D1/1', kind: 'cell', name: 'Chi bộ Một', parent: 'D1' },
  { code: 'D2', kind: 'committee', name: 'Đảng bộ Hai' },
  { code: 'C3', kind: 'cell', name: 'Chi bộ Ba' },
];
const came = (unit: string, period: string, arrivedOn: string, awareness?: number, newMember?: number) => ({
  ...{ unit, period, arrivedOn },
  learners: { ...(awareness !== undefined && { awareness }), ...(newMember !== undefined && { newMember }) },
});
const of = (file: object, period: string, unit?: string) =>
  figuresFromRecords(JSON.stringify({ settings: { year: 2022, recordsFrom: '2020-01-01' }, units, ...file }), {
    period,
    unit,
  }).figures;

describe('reports of units', () => {
  const arrivals = [
    came('D1', '2022-Q1', '2022-04-05', 4, 1),
    came('D2', '2022-Q1', '2022-04-06', 3, 0),
    came('D1/1', '2022-Q1', '2022-03-25', 2, 1),
    came('D1', '2022-Q2', '2022-06-28', 6, 2),
  ];

  it('count the unit that sent one, and as in time up to the fifth day after the quarter', () => {
    const figures = of({ arrivals }, '2022-Q1');
    expect(figures['unitsReported']).toMatchObject({ value: 2 });
    expect(figures['reportOnTime']).toMatchObject({ numerator: 1, denominator: 3, printed: '33,3' });
    expect(of({ arrivals }, '2022-Q2')['unitsReported']).toMatchObject({ value: 1 });
    expect(of({ arrivals }, '2022-Q1', 'D2')['reportOnTime']).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('add up their classes once: a cell’s numbers are in its committee’s', () => {
    expect(of({ arrivals }, '2022-Q1')['classLearners.awareness']).toEqual({ value: 7 });
    expect(of({ arrivals }, '2022-Q1')['classLearners.newMember']).toEqual({ value: 1 });
    expect(of({ arrivals }, '2022')['classLearners.awareness']).toEqual({ value: 13 });
    expect(of({ arrivals }, '2022-Q1', 'D1/1')['classLearners.awareness']).toEqual({ value: 2 });
    expect(of({ arrivals }, '2022-03')['classLearners.awareness']).toBeNull();
  });

  it('sent twice, came with the first and say what the last says', () => {
    const twice = [...arrivals, came('D1', '2022-Q1', '2022-04-20', 5, 1)];
    const figures = of({ arrivals: twice }, '2022-Q1');
    expect(figures['reportOnTime']).toMatchObject({ numerator: 1 });
    expect(figures['classLearners.awareness']).toEqual({ value: 8 });
  });

  it('that say nothing of classes leave the sum unknown; without any report nothing is known', () => {
    const silent = of({ arrivals: [...arrivals, came('C3', '2022-Q1', '2022-04-01')] }, '2022-Q1');
    expect(silent['classLearners.awareness']).toBeNull();
    expect(silent['unknown.classLearners.awareness']).toEqual({ value: 1 });
    expect(of({}, '2022-Q1')).toMatchObject({ unitsReported: null, reportOnTime: null });
    expect(of({ arrivals }, '2022-Q3')).toMatchObject({ unitsReported: { value: 0 }, 'classLearners.newMember': null });
  });
});

describe('dossiers on their way', () => {
  const dossiers = [
    { id: 'a', unit: 'D1', submittedOn: '2022-01-10', certificateDate: '2021-11-01', decidedOn: '2022-03-10' },
    { id: 'b', unit: 'D1/1', submittedOn: '2022-01-20', cellResolutionDate: '2022-02-20', decidedOn: '2022-05-01' },
    { id: 'c', unit: 'D2', submittedOn: '2022-03-01', certificateDate: '2022-02-01', returnedOn: '2022-03-15' },
    { id: 'd', unit: 'D2', submittedOn: '2022-03-31', certificateDate: '2017-03-31', returnedOn: '2022-04-02' },
  ];
  const admissions = [{ id: 'A1', unit: 'D1', decisionDate: '2022-03-10' }];

  it('forecast what the cell agreed to, and of those with a certificate in date as many as came through', () => {
    // Admitted 1, agreed to b, ready c alone (d’s certificate has run out): 1 of 4 came through, a quarter of one is none.
    expect(of({ admissions, dossiers }, '2022-Q1')['forecastPipeline']).toEqual({ value: 2 });
    // By June b is decided and 2 of 4 came through: half of one is one.
    expect(of({ admissions, dossiers }, '2022-Q2')['forecastPipeline']).toEqual({ value: 2 });
    expect(of({ admissions }, '2022-Q1')['forecastPipeline']).toBeNull();
    expect(of({ admissions, dossiers }, '2022-Q1', 'D1')['forecastPipeline']).toEqual({ value: 2 });
  });

  it('sent back by the end of the period they were submitted in are a share of them', () => {
    expect(of({ admissions, dossiers }, '2022-Q1')['returnedShare']).toMatchObject({ numerator: 1, denominator: 4 });
    expect(of({ admissions, dossiers }, '2022')['returnedShare']).toMatchObject({ numerator: 2, denominator: 4 });
    expect(of({ admissions, dossiers }, '2022-Q2')['returnedShare']).toBeNull();
  });

  it('law: what happens after a quarter changes none of its figures', () => {
    const later = fc.integer({ min: 0, max: 250 }).map((days) => {
      return new Date(Date.parse('2022-04-01') + days * 86_400_000).toISOString().slice(0, 10);
    });
    const names = ['returnedOn', 'cellResolutionDate', 'decidedOn'] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), later), fc.integer({ min: 0, max: 3 }), (after, index) => {
        const changed = dossiers.map((one, at) => (at === index ? { ...after, ...one } : one));
        expect(of({ admissions, dossiers: changed }, '2022-Q1')).toEqual(of({ admissions, dossiers }, '2022-Q1'));
      }),
      { numRuns: 30 },
    );
  });
});

it('a leaf counted from the shelves around its month has what all records give it', () => {
  const context = { settings: [defaultSettings], workingDays: vietnamWorkingDays };
  const day = (text: string) => text;
  const records = [
    { kind: 'report', recordId: 'report-1', unit: 'D1', period: '2022-Q1', receivedOn: day('2022-04-03') },
    { kind: 'report', recordId: 'report-2', unit: 'D1', period: '2022-Q1', receivedOn: day('2024-04-03') },
    { kind: 'dossier', recordId: 'dossier-1', unit: 'D1', submittedOn: day('2022-03-02'), decidedOn: '2024-01-05' },
    { kind: 'dossier', recordId: 'dossier-2', unit: 'D1', submittedOn: day('2019-03-02'), returnedOn: '2022-01-05' },
  ].map((one) => FactRecord.parse({ version: 1, knownAt: '2024-05-01', ...one }));

  const all = leafMonths(records, context);
  expect([...all.keys()].sort()).toEqual(['2019-03', '2022-03']);
  for (const [month, own] of all) {
    const shelves = new Set(shelfYears(month));
    const around = records.filter((one) => shelves.has(shelfOf(one).year));
    expect(leafOwn(around, month, context)).toEqual(own);
  }
  // Of a dossier the versions follow its way: no closed quarter is made of them.
  expect(all.get('2022-03')?.records).toEqual(['report-1@1', 'report-2@1']);
});
