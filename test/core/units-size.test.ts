// The registry at its real size, as the seed's article counts it: 72 grassroots units (43 đảng bộ, 29 chi bộ), 19 đảng bộ
// bộ phận, 365 chi bộ trực thuộc. Names are numbers; all is invented.
import { describe, expect, it } from 'vitest';
import { registryOf } from '../../shared/units/registry.ts';
import { parseUnitRows } from '../../shared/units/rows.ts';
import type { Cells } from '../../shared/units/rows.ts';

const from = '2020-01-01';
const row = (code: string, name: string, kind: string, parent: string, validFrom = from, validTo = ''): Cells => ({
  ...{ code, name, kind, parent, validFrom, validTo },
});
const two = (n: number) => String(n).padStart(2, '0');

const committees = Array.from({ length: 43 }, (_, index) => `D${two(index + 1)}`);
const subCommittees = Array.from({ length: 19 }, (_, index) => ({
  code: `${committees[index]}/BP`,
  parent: committees[index] ?? '',
}));
const cellParents = [...committees, ...subCommittees.map(({ code }) => code)];

function table(): Cells[] {
  return [
    row('DUK', 'Đảng bộ Khối', 'committee', ''),
    ...committees.map((code) => row(code, `Đảng bộ số ${code}`, 'committee', 'DUK')),
    ...subCommittees.map(({ code, parent }) => row(code, `Đảng bộ bộ phận ${code}`, 'sub-committee', parent)),
    ...Array.from({ length: 365 }, (_, index) => {
      const parent = cellParents[index % cellParents.length] ?? '';
      return row(`${parent}/${two(index + 1)}`, `Chi bộ ${index + 1}`, 'cell', parent);
    }),
    ...Array.from({ length: 29 }, (_, index) => row(`C${two(index + 1)}`, `Chi bộ cơ sở ${index + 1}`, 'cell', 'DUK')),
  ];
}

const year = (name: number) => ({ from: `${name}-01-01`, to: `${name + 1}-01-01` });

function standing(rows: readonly Cells[], period: { from: string; to: string }) {
  const { units, errors } = parseUnitRows(rows);
  expect(errors).toEqual([]);
  return registryOf(units).unitsIn(period);
}

describe('a registry of the real size', () => {
  it('is taken whole, and has 43 + 29 units, 19 sub-committees and 365 cells below', () => {
    const units = standing(table(), year(2022));
    const grassroots = units.filter(({ parent }) => parent === 'DUK');

    expect(units).toHaveLength(1 + 72 + 19 + 365);
    expect(grassroots.filter(({ kind }) => kind === 'committee')).toHaveLength(43);
    expect(grassroots.filter(({ kind }) => kind === 'cell')).toHaveLength(29);
    expect(units.filter(({ kind }) => kind === 'sub-committee')).toHaveLength(19);
    expect(units.filter(({ kind, parent }) => kind === 'cell' && parent !== 'DUK')).toHaveLength(365);
  });

  it('says of each wrong line where it is and why, and takes none', () => {
    const rows = table();
    rows[100] = row('D05/XX', 'Chi bộ lạc', 'cell', 'D99');
    rows[200] = row('D06/YY', 'Chi bộ không ngày', 'cell', 'D06', '2020-13-01');
    rows[300] = row('D07/ZZ', '', 'chi bo', 'D07');

    const { units, errors } = parseUnitRows(rows);

    expect(units).toEqual([]);
    expect(errors.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '102 unit.parent-unknown',
      '202 unit.validFrom',
      '302 unit.name',
      '302 unit.kind',
    ]);
  });

  it('keeps the years before a rename, a split and a merger as they were', () => {
    const end = '2023-01-01';
    const rows = table().map((cells) => {
      if (cells['code'] === 'C01') return { ...cells, validTo: end };
      if (cells['code'] === 'C02' || cells['code'] === 'C03') return { ...cells, validTo: end };
      return cells['code'] === 'C04' ? { ...cells, validTo: end } : cells;
    });
    rows.push(row('C01', 'Chi bộ cơ sở mang tên mới', 'cell', 'DUK', end));
    rows.push(row('C23', 'Chi bộ cơ sở hợp nhất', 'cell', 'DUK', end));
    rows.push(row('C04A', 'Chi bộ cơ sở tách một', 'cell', 'DUK', end), row('C04B', 'tách hai', 'cell', 'DUK', end));
    // C23 is a unit of the table already: the merged one needs a code of its own.
    expect(parseUnitRows(rows).errors.map(({ code }) => code)).toEqual(['unit.overlap', 'unit.overlap']);
    const merged = rows.map((cells) =>
      cells['validFrom'] === end && cells['code'] === 'C23' ? { ...cells, code: 'C2-3' } : cells,
    );

    const codes = (name: number) => standing(merged, year(name)).map(({ code }) => code);
    expect(codes(2022)).toHaveLength(457);
    expect(codes(2022)).not.toContain('C2-3');
    expect(codes(2023)).toHaveLength(457 - 2 - 1 + 1 + 2);
    expect(standing(merged, year(2022)).find(({ code }) => code === 'C01')?.name).toBe('Chi bộ cơ sở 1');
    expect(standing(merged, year(2023)).find(({ code }) => code === 'C01')?.name).toBe('Chi bộ cơ sở mang tên mới');
  });
});
