// The report of one unit, and why figures became unknown. Units and records are invented.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseRecordsFile } from '../../cli/figures-records.ts';
import { closePeriod } from '../../shared/figures/close.ts';
import { difference } from '../../shared/figures/difference.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import { closeSourceOf } from '../../shared/figures/source.ts';
import { aboveIn } from '../../shared/report/above.ts';
import { unnamed } from '../../shared/report/committee.ts';
import { reportFromFile } from '../../shared/report/from-file.ts';
import { unitReport } from '../../shared/report/unit-report.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const units = [
  { code: 'D1', kind: 'committee', name: 'Đảng bộ Một' },
  { code: 'D1/1', kind: 'cell', name: 'Chi bộ Một', parent: 'D1' },
  { code: 'D1/2', kind: 'cell', name: 'Chi bộ Hai', parent: 'D1' },
  { code: 'D2', kind: 'committee', name: 'Đảng bộ Hai' },
];
const named = { id: 'A1', unit: 'D1', cell: 'D1/1', decisionDate: '2022-02-01', gender: 'female' };
const unplaced = { id: 'A2', unit: 'D1', decisionDate: '2022-03-01' };
const other = { id: 'A3', unit: 'D2', decisionDate: '2022-03-05', gender: 'male' };
const fileOf = (admissions: object[], more: object = {}) =>
  parseRecordsFile(JSON.stringify({ settings: { year: 2022 }, units, admissions, ...more }));

const cellsOf = (report: ReturnType<typeof reportFromFile>['report'], sheet: string) =>
  report.tables
    .find((table) => table.sheet === sheet)
    ?.rows.map(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : 'text' in cell ? cell.text : '')));

describe('the report of one unit', () => {
  const asked = { period: '2022-Q1', unit: 'D1', committee: unnamed, sha256 };

  it('says of an admission whose papers name no cell that it is no cell’s, and of no cell that it had none', () => {
    const { report } = reportFromFile(fileOf([named, unplaced, other]), asked);

    const rows = cellsOf(report, 'DonVi') ?? [];
    expect(rows.find((row) => row[1] === 'Chưa ghi rõ chi bộ')?.slice(4, 7)).toEqual([1, '–', 1]);
    expect(cellsOf(report, 'ChiBo')?.slice(0, 2)).toEqual([
      ['Chi bộ Một', 1, 1, 0],
      ['Chi bộ Hai', 1, '–', '–'],
    ]);
    expect(cellsOf(report, 'ChiBo')?.at(-1)).toEqual(['Tổng cộng', 2, '–', '–']);
  });

  it('with all admissions in their cells names those without', () => {
    const { report } = reportFromFile(fileOf([named, other]), asked);

    expect(cellsOf(report, 'DonVi')?.some((row) => row[1] === 'Chưa ghi rõ chi bộ')).toBe(false);
    expect(cellsOf(report, 'ChiBo')?.at(-1)).toEqual(['Tổng cộng', 2, 1, 1]);
  });
});

describe('of a unit whose cells are stated in number', () => {
  it('those that have no name in the registry are a row of their own, and the whole is what was stated', () => {
    const counted = [{ code: 'D1', kind: 'committee', name: 'Đảng bộ Một', cells: 4 }, units[3]];
    const { report } = reportFromFile(fileOf([named, other], { units: counted }), {
      period: '2022-Q1',
      unit: 'D1',
      committee: unnamed,
      sha256,
    });

    expect(cellsOf(report, 'ChiBo')).toEqual([
      ['D1/1', 1, 1, 0],
      ['Chi bộ khác (chưa có tên trong danh mục)', 3, 0, 3],
      ['Tổng cộng', 4, 1, 3],
    ]);
  });
});

describe('a late correction', () => {
  const late = { on: '2022-04-20', receives: 'A2' };
  const content = fromFile(fileOf([named, unplaced, other], { events: { list: [late] } }));
  const context = { settings: content.settings, workingDays: content.workingDays };
  const closing = { period: '2022-Q1', closedBy: 'board', open: [], isForced: false, sha256 };
  const before = closePeriod(
    { ...closing, closedAt: '2022-04-06T02:00:00Z' },
    closeSourceOf(content, {}, '2022-04-06'),
  );
  const now = { ...closing, closedAt: '2022-04-21T02:00:00Z', previous: before };
  const after = closePeriod(now, closeSourceOf(content, {}, '2022-04-21'));
  const { registry } = closeSourceOf(content, {});
  const told = difference({ before, after, history: content.versions, context, above: aboveIn(registry, after) });
  const changeOf = (unit: string, figure: string) =>
    told.figures.find((change) => change.unit === unit && change.figure === figure);

  it('that makes a split unknown is named as its cause, and so is one that moves another unit’s rank', () => {
    expect(changeOf('D1', 'women')).toMatchObject({ from: { numerator: 1, denominator: 1 }, to: null });
    expect(changeOf('D1', 'women')?.because).toEqual(['A2', 'facts-A2']);
    expect(changeOf('D2', 'rankByNumber')).toMatchObject({ from: { value: 1 }, to: { value: 2 } });
    expect(changeOf('D2', 'rankByNumber')?.because).toContain('A2');
  });

  it('changes nothing of a unit’s report out of the version before it', () => {
    const asked = { versions: content.versions, units: content.units, counting: context, adjustments: [], sha256 };
    const of = (whole: typeof before) =>
      unitReport(whole, { ...asked, unit: 'D1', committee: unnamed, paper: { date: '2022-04-06' } }).closed;

    expect(of(before).figures['']).toEqual(before.figures['D1']);
    expect(of(after).figures['']).toEqual(after.figures['D1']);
    expect(of(before).leaves.flatMap(({ records }) => records)).toEqual(['A1@1', 'facts-A1@1']);
    expect(() => of({ ...before, leaves: [{ unit: 'D1', month: '2022-01', records: ['A9@1'] }] })).toThrow(
      'report.not-reproducible',
    );
  });
});
