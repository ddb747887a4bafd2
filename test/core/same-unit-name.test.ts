// Names of one organisation as papers write them; all units are invented.
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../shared/dossier/check-dossier.ts';
import { otherUnitOn } from '../../shared/dossier/other-unit.ts';
import { otherUnitNamed } from '../../shared/units/elsewhere.ts';
import { sameUnitName } from '../../shared/units/same-name.ts';
import { paper } from './sound-dossier.ts';

describe('two names of one chi bộ', () => {
  it.each([
    ['CHI BỘ PHÒNG TỔ CHỨC - HÀNH CHÍNH', 'Phòng Tổ chức, Hành chính'],
    ['CHI BỘ PHÒNG TỔ CHỨC - HÀNH CHÍNH', 'Phòng TC-HC'],
    ['CHI BỘ PHÒNG TỔ CHỨC - HÀNH CHÍNH', 'P. TCHC'],
    ['Chi bộ cơ sở Thư viện Xanh', 'CHI BỘ THƯ VIỆN XANH'],
    ['Phòng Nghiệp vụ 1', 'Chi bộ Phòng Nghiệp vụ 1, Đảng bộ Sở Cây xanh'],
    ['Chi bộ Thuỷ văn', 'CHI BỘ THỦY VĂN'],
    ['CHI BỘ BAN QUẢN LÝ RỪNG HỒ XANH', 'Chi bộ Ban Quan lý Rìmg hồ Xanh'],
  ])('%s and %s', (one, other) => {
    expect(sameUnitName(one, other)).toBe(true);
    expect(sameUnitName(other, one)).toBe(true);
  });

  it.each([
    ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2'],
    ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 11'],
    ['CHI BỘ VĂN PHÒNG', 'Chi bộ Thanh tra'],
    ['Phòng Tổ chức', 'Phòng TK'],
  ])('%s and %s are two', (one, other) => {
    expect(sameUnitName(one, other)).toBe(false);
    expect(sameUnitName(other, one)).toBe(false);
  });
});

describe('a chi bộ that papers name otherwise', () => {
  const person = { personName: 'Lý Thị Mẫu Đơn' };
  const resolution = paper('cell-admission-resolution', { ...person, issuer: 'CHI BỘ VĂN PHÒNG' });
  const rules = (probability: number) =>
    checkDossier({
      papers: [resolution, paper('opinion-summary', { ...person, issuer: 'CHI BỘ THANH TRA' }, probability)],
    }).findings.map(({ rule }) => rule);

  it('is said where both were read for certain', () => {
    expect(rules(0.999)).toEqual(['cell-mismatch']);
  });

  it('is not said where one of them may be misread', () => {
    expect(rules(0.9)).toEqual([]);
  });
});

describe('another unit than the one that hands in', () => {
  const since = { validFrom: '2015-01-01' };
  const rows = [
    { code: 'K', name: 'Đảng bộ Khối Giả Định', kind: 'committee' as const, ...since },
    { code: 'A', name: 'Đảng bộ Sở Cây xanh', kind: 'committee' as const, parent: 'K', ...since },
    { code: 'A/1', name: 'Chi bộ Văn phòng', kind: 'cell' as const, parent: 'A', ...since },
    { code: 'B', name: 'Đảng bộ Sở Hồ nước', kind: 'committee' as const, parent: 'K', ...since },
    { code: 'B/1', name: 'Chi bộ Văn phòng', kind: 'cell' as const, parent: 'B', ...since },
    { code: 'B/2', name: 'Chi bộ Trạm Thuỷ văn', kind: 'cell' as const, parent: 'B', ...since },
    { code: 'B/3', name: 'Chi bộ Trạm Cũ', kind: 'cell' as const, parent: 'B', ...since, validTo: '2022-06-01' },
  ];
  const found = (unit: string, ...names: string[]) => otherUnitNamed(rows, unit, '2023-01-01')(names)?.code;

  it('is one of the registry that stands and lies neither above nor below', () => {
    expect(found('A/1', 'CHI BỘ TRẠM THỦY VĂN')).toBe('B/2');
    expect(found('A/1', 'ĐẢNG BỘ SỞ HỒ NƯỚC')).toBe('B');
  });

  it('is told by the committee where cells have one name', () => {
    expect(found('A/1', 'ĐẢNG BỘ SỞ HỒ NƯỚC', 'CHI BỘ VĂN PHÒNG')).toBe('B');
    // The registry lacks a cell of one's own committee: another committee's of that name is not meant.
    expect(found('A', 'ĐẢNG ỦY SỞ CÂY XANH', 'CHI BỘ TRẠM THỦY VĂN')).toBeUndefined();
    expect(found('A/1', 'ĐẢNG BỘ KHỐI GIẢ ĐỊNH', 'CHI BỘ TRẠM THỦY VĂN')).toBe('B/2');
    expect(found('B/2', 'ĐẢNG ỦY SỞ HỒ NƯỚC', 'CHI BỘ VĂN PHÒNG')).toBe('B/1');
    expect(found('A/1', 'ĐẢNG BỘ SỞ LẠ', 'CHI BỘ TRẠM THỦY VĂN')).toBeUndefined();
  });

  it('is told by who carries a decision out, in whatever order, and by who reports', () => {
    const decision = (executingOrganizations: string) => paper('admission-decision', { executingOrganizations });
    const named = (document: ReturnType<typeof paper>, unit: string) =>
      otherUnitOn(document, [], (names) => otherUnitNamed(rows, unit, '2023-01-01')(names)?.code);
    expect(named(decision('Chi bộ Văn phòng, Đảng ủy Sở Hồ nước'), 'A/1')).toBe('B');
    expect(named(decision('Chi bộ Văn phòng, Đảng ủy Sở Hồ nước'), 'B/1')).toBeUndefined();
    expect(named(decision('Đảng uỷ Sở Cây xanh, Chi bộ Văn phòng'), 'A')).toBeUndefined();
    const report = paper('quarterly-report', { issuer: 'ĐẢNG UỶ SỞ HỒ NƯỚC' });
    expect(named(report, 'A')).toBe('B');
    expect(named(report, 'B')).toBeUndefined();
  });

  it.each([
    ['A/1', 'CHI BỘ VĂN PHÒNG', 'its own name, which another one has too'],
    ['A/1', 'ĐẢNG BỘ SỞ CÂY XANH', 'the committee above it'],
    ['B', 'CHI BỘ TRẠM THUỶ VĂN', 'a cell that a committee hands in for'],
    ['A/1', 'CHI BỘ TRẠM MỚI', 'a unit that is in no registry'],
    ['A/1', 'CHI BỘ TRẠM CŨ', 'a unit that has ended, perhaps merged into this one'],
  ])('of %s is not %s: %s', (unit, text) => {
    expect(found(unit, text)).toBeUndefined();
  });
});
