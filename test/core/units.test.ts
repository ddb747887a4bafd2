import { describe, expect, it } from 'vitest';
import { registryOf } from '../../shared/units/registry.ts';
import { parseUnitRows } from '../../shared/units/rows.ts';
import type { Unit } from '../../shared/units/unit.ts';

const cells = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [code, name, kind, parent, validFrom, validTo] = line.split(',').map((cell) => cell.trim());
      return { code, name, kind, parent, validFrom, validTo };
    });

const good = `
DUK,Đảng bộ Khối,committee,,2015-01-01,
D01,Đảng bộ số 01,committee,DUK,2015-01-01,
D01/BP,Đảng bộ bộ phận,sub-committee,D01,2016-01-01,
D01/01,Chi bộ 1,cell,D01,2015-01-01,2022-06-16
D01/02,Chi bộ 2,cell,D01/BP,2016-01-01,
C01,Chi bộ cơ sở số 01,cell,DUK,2015-01-01,`;

const codesOf = (text: string, known: readonly Unit[] = []) =>
  parseUnitRows(cells(text), known).errors.map(({ line, code }) => `${line} ${code}`);

describe('import of units', () => {
  it('takes a good table', () => {
    const { units, errors } = parseUnitRows(cells(good));
    expect(errors).toEqual([]);
    expect(units).toHaveLength(6);
    expect(units[3]).toEqual({
      code: 'D01/01',
      name: 'Chi bộ 1',
      kind: 'cell',
      parent: 'D01',
      validFrom: '2015-01-01',
      validTo: '2022-06-16',
    });
  });
  it.each([
    ['an impossible day', 'D02,Đảng bộ,committee,DUK,2022-02-30,', '8 unit.validFrom'],
    ['an unknown kind', 'D02,Đảng bộ,party,DUK,2022-01-01,', '8 unit.kind'],
    ['a missing name', 'D02,,committee,DUK,2022-01-01,', '8 unit.name'],
    ['an unknown parent', 'D02,Đảng bộ,committee,DXX,2022-01-01,', '8 unit.parent-unknown'],
    ['a unit below a cell', 'X,Chi bộ,cell,C01,2022-01-01,', '8 unit.parent-cell'],
    ['reversed days', 'D02,Đảng bộ,committee,DUK,2022-01-01,2021-01-01', '8 unit.days-reversed'],
    [
      'a parent that ends first',
      'X,Chi bộ,cell,D09,2022-01-01,\nD09,Đ,committee,DUK,2020-01-01,2023-01-01',
      '8 unit.parent-not-valid',
    ],
    ['a parent that begins later', 'X,Chi bộ,cell,D01/BP,2015-06-01,', '8 unit.parent-not-valid'],
    ['a second top', 'DUK2,Đảng bộ Khối,committee,,2015-01-01,', '2 unit.two-tops'],
  ])('refuses %s with its line', (_, extra, expected) => {
    expect(codesOf(`${good.trim()}\n${extra}`)).toContain(expected);
    expect(parseUnitRows(cells(`${good.trim()}\n${extra}`)).units).toEqual([]);
  });
  it('says at once what is wrong with lines and with the tree, and accuses nobody for a broken line', () => {
    const faulty = [
      'D02,Đảng bộ,committee,DUK,2022-02-30,',
      'D02/01,Chi bộ,cell,D02,2022-03-01,',
      'D03/01,Chi bộ,cell,DXX,2022-03-01,',
    ].join('\n');
    expect(codesOf(`${good.trim()}\n${faulty}`)).toEqual(['8 unit.validFrom', '10 unit.parent-unknown']);
    // Which unit a line without a code is of nobody knows: it may be the parent.
    expect(codesOf(`${good.trim()}\n,Đảng bộ,committee,DUK,2022-01-01,\nX,Chi bộ,cell,DXX,2022-03-01,`)).toEqual([
      '8 unit.code',
    ]);
  });
  it('does not miss a registered unit whose own line is broken', () => {
    const known = parseUnitRows(cells(good)).units;
    const ended = 'D01,Đảng bộ số 01,committee,DUK,2015-01-01,2022-31-12\nD01/03,Chi bộ 3,cell,D01,2023-01-01,';
    expect(codesOf(ended, known)).toEqual(['2 unit.validTo']);
  });
  it('refuses two rows of a unit for the same time', () => {
    expect(codesOf(`${good.trim()}\nC01,Tên khác,cell,DUK,2020-01-01,`)).toEqual(['7 unit.overlap', '8 unit.overlap']);
  });
  it('finds a circle, also one that exists only for a while', () => {
    const circle = 'A,A,committee,B,2020-01-01,2021-01-01\nB,B,committee,A,2020-06-01,2021-01-01';
    expect(codesOf(`DUK,K,committee,,2015-01-01,\n${circle}`)).toEqual(
      expect.arrayContaining(['3 unit.circle', '4 unit.circle']),
    );
    const apart = 'A,A,committee,DUK,2020-01-01,2021-01-01\nA,A,committee,B,2021-01-01,\nB,B,committee,DUK,2020-01-01,';
    expect(codesOf(`DUK,K,committee,,2015-01-01,\n${apart}`)).toEqual([]);
  });
  it('accuses of a circle the units in it, not those below', () => {
    const rows = 'A,A,committee,B,2020-01-01,\nB,B,committee,A,2020-01-01,\nA1,Chi bộ,cell,A,2020-01-01,';
    expect(codesOf(`DUK,K,committee,,2015-01-01,\n${rows}`)).toEqual(['3 unit.circle', '4 unit.circle']);
  });
  it('wants nothing but cells below a sub-committee', () => {
    const rows = 'P,P,sub-committee,D01,2020-01-01,\nP1,P,cell,P,2020-01-01,\nQ,Q,sub-committee,P,2020-01-01,';
    expect(codesOf(`${good.trim()}\n${rows}\nR,R,committee,P,2020-01-01,`)).toEqual([
      '10 unit.parent-kind',
      '11 unit.parent-kind',
    ]);
  });
  it('speaks Vietnamese first and names the unit', () => {
    const { errors } = parseUnitRows(cells('D02,Đảng bộ,committee,DXX,2022-01-01,'));
    expect(errors[0]?.message).toEqual({
      vi: 'Đơn vị D02: không có đơn vị cấp trên "DXX".',
      en: 'Unit D02: there is no parent "DXX".',
    });
  });
  it('adds to what is known, and may end a unit only after those below it', () => {
    const known = parseUnitRows(cells(good)).units;
    expect(codesOf('C02,Chi bộ,cell,DUK,2020-01-01,', known)).toEqual([]);
    expect(codesOf('D01,Đảng bộ số 01,committee,DUK,2015-01-01,2022-01-01', known)).toEqual(['2 unit.children-left']);
  });
});

describe('the tree in time', () => {
  const moved: readonly Unit[] = [
    { code: 'DUK', name: 'K', kind: 'committee', validFrom: '2015-01-01' },
    { code: 'A', name: 'A', kind: 'committee', parent: 'DUK', validFrom: '2015-01-01' },
    { code: 'B', name: 'B', kind: 'committee', parent: 'DUK', validFrom: '2015-01-01' },
    { code: 'X', name: 'X', kind: 'cell', parent: 'A', validFrom: '2015-01-01', validTo: '2022-06-16' },
    { code: 'X', name: 'X', kind: 'cell', parent: 'B', validFrom: '2022-06-16' },
    { code: 'Y', name: 'Y', kind: 'cell', parent: 'A', validFrom: '2015-01-01', validTo: '2022-06-16' },
  ];
  const registry = registryOf(moved);
  const may = { from: '2022-05-01', to: '2022-06-01' };
  const june = { from: '2022-06-01', to: '2022-07-01' };
  const july = { from: '2022-07-01', to: '2022-08-01' };

  it('a unit that moves within a month is summed once, where it came to', () => {
    expect(registry.childrenIn('A', may)).toEqual(['X', 'Y']);
    expect(registry.childrenIn('A', june)).toEqual(['Y']);
    expect(registry.childrenIn('B', june)).toEqual(['X']);
    expect(registry.ancestorsIn('X', june)).toEqual(['B', 'DUK']);
  });
  it('a unit dissolved within a month is still summed in it', () => {
    expect(registry.childrenIn('A', july)).toEqual([]);
    expect(registry.unitIn('Y', july)).toBeUndefined();
    expect(registry.topIn(july)?.code).toBe('DUK');
  });
});
