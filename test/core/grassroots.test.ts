// Which units are grassroots ones (TCCSĐ), where the registry begins with the Đảng bộ Khối and where it begins with the
// province's above it. All units and persons are invented.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { figuresFromRecords, parseRecordsFile } from '../../cli/figures-records.ts';
import { grassrootsUnitOf } from '../../functions/settle/person.ts';
import { positionIn } from '../../shared/dossier/position.ts';
import { closePeriod } from '../../shared/figures/close.ts';
import { fromFile } from '../../shared/figures/from-file.ts';
import { closeSourceOf } from '../../shared/figures/source.ts';
import { findingsAgainstUnit } from '../../shared/unit-reports/unit-rules.ts';
import { grassrootsOf } from '../../shared/units/grassroots.ts';
import { registryOf } from '../../shared/units/registry.ts';
import { parseUnitRows } from '../../shared/units/rows.ts';
import { paper } from './sound-dossier.ts';

const khoi = `
D01,Đảng bộ Sở Giả Định,committee,DUK
D01/BP,Đảng bộ bộ phận Một,sub-committee,D01
D01/01,Chi bộ Văn phòng,cell,D01
D01/02,Chi bộ Phòng Hai,cell,D01/BP
D02,Đảng bộ Trường Giả Định,committee,DUK
C01,Chi bộ Báo Giả Định,cell,DUK`;
const belowProvince = `TU,Đảng bộ tỉnh Giả Định,committee,
DUK,Đảng bộ các cơ quan,committee,TU${khoi}
HX,Đảng bộ huyện Xa,committee,TU
HX/01,Đảng bộ xã Gần,committee,HX
HX/01/1,Chi bộ thôn,cell,HX/01
C99,Chi bộ Văn phòng Tỉnh,cell,TU`;
const alone = `DUK,Đảng bộ Khối,committee,${khoi}`;

/** Through the import, so that it takes such a tree. */
function unitsOf(table: string) {
  const rows = table.split('\n').map((line) => {
    const [code, name, kind, parent] = line.split(',');
    return { code, name, kind, parent, validFrom: '2015-01-01' };
  });
  const { units, errors } = parseUnitRows(rows);
  expect(errors).toEqual([]);
  return units;
}

const year = { from: '2022-01-01', to: '2023-01-01' };
const registries = [
  ['begins with the Đảng bộ Khối', registryOf(unitsOf(alone))],
  ['begins with the province', registryOf(unitsOf(belowProvince))],
] as const;

describe.each(registries)('a registry that %s', (_, registry) => {
  it('knows the đảng bộ cơ sở or chi bộ cơ sở of each unit', () => {
    const own = (code: string) => grassrootsUnitOf(code, registry, year);
    expect(['D01', 'D01/BP', 'D01/01', 'D01/02', 'D02', 'C01'].map(own)).toEqual([
      ...['D01', 'D01', 'D01', 'D01', 'D02', 'C01'],
    ]);
    // Papers that a higher committee hands in for somebody stay its own.
    expect(own('DUK')).toBe('DUK');
    expect(grassrootsOf('DUK', year, registry)).toEqual(['C01', 'D01', 'D02']);
    expect(grassrootsOf('D01', year, registry)).toEqual(['D01']);
    expect(grassrootsOf('D01/01', year, registry)).toEqual([]);
  });

  it('knows where each chi bộ stands', () => {
    const position = (code: string) => positionIn(registry, code, year);
    expect(['C01', 'D01/01', 'D01/02', 'D01'].map(position)).toEqual([
      ...['grassroots-cell', 'cell-of-committee', 'cell-of-sub-committee', undefined],
    ]);
  });

  it('holds the number of grassroots units on a form of the Khối against its own', () => {
    const form = (committees: number, cells: number) => {
      const document = paper('new-member-statistics', { periodQuarter: 2, periodYear: 2022 });
      const value = [
        { row: 'committeesTotal', current: committees },
        { row: 'cellUnitsTotal', current: cells },
      ];
      const field = { value, state: 'found' as const, probability: 0.999, why: [] };
      return { ...document, fields: { ...document.fields, cells: field } };
    };
    const period = { ...year, name: '2022', months: [] };
    const said = (document: ReturnType<typeof form>) =>
      findingsAgainstUnit(document, { unit: 'DUK', registry, period }).filter(({ rule }) => rule === 'S3');
    expect(said(form(2, 1))).toEqual([]);
    expect(said(form(1, 0))[0]?.message.vi).toBe('Biểu có 1 + 0 = 1 TCCSĐ, danh mục đơn vị có 3.');
  });
});

describe('a province', () => {
  const registry = registryOf(unitsOf(belowProvince));

  it('has the grassroots units of all its committees, and the cells right under it', () => {
    expect(grassrootsOf('TU', year, registry)).toEqual(['C99', 'C01', 'D01', 'D02', 'HX/01']);
    expect(positionIn(registry, 'C99', year)).toBe('grassroots-cell');
    expect(positionIn(registry, 'HX/01/1', year)).toBe('cell-of-committee');
  });
});

describe('a committee with nothing but cells below it, beside a higher one', () => {
  const row = (line: string) => {
    const [code, name, kind, parent] = line.split(',');
    return { code, name, kind, parent, validFrom: '2015-01-01' };
  };
  const beside = (kind: string) => [
    ...belowProvince.split('\n'),
    `QS,Đảng bộ Quân sự Xa,${kind},TU`,
    'QS/1,Chi bộ Một,cell,QS',
  ];
  const parsed = (kind: string) => parseUnitRows(beside(kind).map(row));

  it('is asked about on its line, with what to write', () => {
    const { units, errors } = parsed('committee');
    expect([units, errors.map(({ line, code }) => [line, code])]).toEqual([[], [[14, 'unit.level-unclear']]]);
    expect(errors[0]?.message.vi).toContain('bên cạnh đảng bộ cấp trên');
    expect(errors[0]?.message.vi).toContain('grassroots-committee (đảng bộ cơ sở) hoặc higher-committee');
  });

  it('is what its line says, and so are its cells, also in a records file', () => {
    const said = (kind: string) => {
      const registry = registryOf(parsed(kind).units);
      return [
        grassrootsUnitOf('QS/1', registry, year),
        positionIn(registry, 'QS/1', year),
        grassrootsOf('QS', year, registry),
      ];
    };
    expect(said('grassroots-committee')).toEqual(['QS', 'cell-of-committee', ['QS']]);
    expect(said('higher-committee')).toEqual(['QS/1', 'grassroots-cell', ['QS/1']]);
    const [top, ...units] = parsed('higher-committee').units;
    const file = JSON.stringify({ settings: { year: 2022, recordsFrom: '2021-01-01' }, top: [top], units });
    const figures = (unit: string) => figuresFromRecords(file, { period: '2022-Q1', unit }).figures;
    expect([figures('QS')['units.cell']?.value, figures('QS')['units.committee']?.value]).toEqual([1, 0]);
  });

  it('that is registered already is asked about by the line that makes its neighbour a higher one', () => {
    const known = unitsOf('TU,Đảng bộ tỉnh Giả Định,committee,\nA,Đảng bộ A,committee,TU\nB,Đảng bộ B,committee,TU');
    const { errors } = parseUnitRows([row('A/1,Đảng bộ dưới A,committee,A')], known);
    expect(errors.map(({ line, code }) => [line, code])).toEqual([[2, 'unit.level-unclear']]);
    expect(errors[0]?.message.en).toContain('Unit B: beside the higher committee A');
    const both = [row('A/1,Đảng bộ dưới A,committee,A'), row('B,Đảng bộ B,grassroots-committee,TU')];
    expect(parseUnitRows(both, known).errors).toEqual([]);
    // What has nothing to do with it is not held up.
    expect(parseUnitRows([row('B/1,Chi bộ,cell,B')], known).errors).toEqual([]);
  });

  it('with a sub-committee below it is a đảng bộ cơ sở without being asked', () => {
    const lines = [...beside('committee'), 'QS/B,Đảng bộ bộ phận,sub-committee,QS'];
    expect(parseUnitRows(lines.map(row)).errors).toEqual([]);
  });

  it.each([
    ['TU,Đảng bộ tỉnh,grassroots-committee,', [[2, 'unit.level-top']]],
    ['TU,T,committee,\nA,A,grassroots-committee,TU\nA/1,B,grassroots-committee,A', [[3, 'unit.level-below']]],
    ['TU,T,committee,\nA,A,higher-committee,TU\nA/1,B,sub-committee,A', [[3, 'unit.level-below']]],
  ])('and what contradicts the tree is refused: %s', (table, expected) => {
    const { errors } = parseUnitRows(table.split('\n').map(row));
    expect(errors.map(({ line, code }) => [line, code])).toEqual(expected);
  });

  it('a level of what is no committee is refused, and a line that could not be read is answered for first', () => {
    const cell = { ...row('C,Chi bộ,cell,TU'), level: 'higher' };
    expect(parseUnitRows([row('TU,T,committee,'), cell]).errors.map(({ code }) => code)).toEqual(['unit.level-kind']);
    const broken = [
      ...beside('committee').map(row),
      { ...row('QS/B,Đảng bộ bộ phận,sub-committee,QS'), validFrom: '?' },
    ];
    expect(parseUnitRows(broken).errors.map(({ code }) => code)).toEqual(['unit.validFrom']);
  });
});

describe('figures of the Đảng bộ Khối', () => {
  const admissions = [
    { id: 'A1', unit: 'D01', cell: 'D01/01', decisionDate: '2022-02-01' },
    { id: 'A2', unit: 'D01', cell: 'D01/02', decisionDate: '2022-03-01' },
    { id: 'A3', unit: 'C01', decisionDate: '2022-03-05' },
  ];
  const plan = [
    { unit: 'D01', year: 2022, planned: 4, from: '2022-01-01' },
    { unit: 'C01', year: 2022, planned: 1, from: '2022-01-01' },
  ];
  const fileOf = (table: string, more: object[] = []) => {
    const [top, ...units] = unitsOf(table).map(({ parent, ...unit }) => ({ ...unit, ...(parent && { parent }) }));
    const settings = { year: 2022, recordsFrom: '2021-01-01' };
    return JSON.stringify({ settings, top: [top], units, admissions: [...admissions, ...more], plan });
  };
  const below = fileOf(belowProvince, [{ id: 'A4', unit: 'HX/01', cell: 'HX/01/1', decisionDate: '2022-02-02' }]);
  const asked = { period: '2022-Q1' };
  const names = ['admitted', 'units', 'units.committee', 'units.cell', 'cells', 'unitsWithAdmission', 'planYear'];
  const some = (figures: ReturnType<typeof figuresFromRecords>['figures']) =>
    Object.fromEntries(names.map((name) => [name, figures[name]?.value]));

  it('are the same, whether it is the top or stands below the province', () => {
    const whole = some(figuresFromRecords(fileOf(alone), asked).figures);
    expect(whole).toEqual({
      ...{ admitted: 3, units: 3, 'units.committee': 2, 'units.cell': 1, cells: 3, unitsWithAdmission: 2, planYear: 5 },
    });
    expect(some(figuresFromRecords(below, { ...asked, unit: 'DUK' }).figures)).toEqual(whole);
  });

  it('are a part of the province’s, whose grassroots units are ranked and closed one by one', () => {
    expect(some(figuresFromRecords(below, asked).figures)).toMatchObject({
      ...{ admitted: 4, units: 5, 'units.committee': 3, 'units.cell': 2, unitsWithAdmission: 3, planYear: 5 },
    });
    const ranked = figuresFromRecords(below, { ...asked, unit: 'D01' }).figures;
    expect([ranked['admitted']?.value, ranked['rankByNumber']?.value]).toEqual([2, 1]);

    const content = fromFile(parseRecordsFile(below));
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const closing = { ...asked, closedAt: '2022-07-01T00:00:00.000Z', closedBy: 'an-admin', open: [], sha256 };
    const closed = closePeriod({ ...closing, isForced: false }, closeSourceOf(content, {}));
    expect(Object.keys(closed.figures).sort()).toEqual(['', 'C01', 'C99', 'D01', 'D02', 'HX/01']);
  });
});
