// Names of one organisation as papers write them; all units are invented.
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../shared/dossier/check-dossier.ts';
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
