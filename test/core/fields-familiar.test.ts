// What stands around a value says whether its place was found rightly. All names are invented.
import { describe, expect, it } from 'vitest';
import { fieldClasses } from '../../shared/calibration/evidence-class.ts';
import { familiarOf, isFamiliarPlace } from '../../shared/calibration/familiar.ts';
import type { Seen } from '../../shared/calibration/familiar.ts';
import { judgeField } from '../../shared/calibration/probability.ts';
import { readParts } from '../../shared/fields/located.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import { surroundingsOf } from '../../shared/fields/surroundings.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

/** Words `from` to `to` of lines under each other. */
function partsIn(lines: readonly string[], from: number, to: number) {
  const page = emptyPage(
    1,
    lines.map((line, row) => lineAt(line, 0.1, 0.1 + row * 0.03)),
  );
  return placedWords(page)
    .slice(from, to)
    .map((placed) => ({ placed, from: 0, to: placed.characters.length }));
}

const of = { documentType: 'awareness-certificate', name: 'unitName' };
const seen = (person: string, before: string, after: string): Seen => ({ ...of, person, before, after });

describe('the surroundings of a value', () => {
  it('are two words before it, its stop and the word behind, across lines, without marks', () => {
    const lines = ['Số 41 Đơn vị: Báo Sông Lam.', 'Kết quả: Khá'];

    expect(surroundingsOf(partsIn(lines, 4, 7))).toEqual({ before: 'don vi', after: '.ket' });
  });

  it('have no number of their own', () => {
    expect(surroundingsOf(partsIn(['Điều 12 Chi bộ Một, 30 đảng viên'], 2, 5))).toEqual({
      before: 'dieu #',
      after: ',#',
    });
  });

  const head = ['HỘI NÔNG DÂN', 'CHI BỘ MƯỜNG THỬ', 'Số 19-NQ/CB', 'Mường Thử, ngày 12 tháng 3 năm 2023', 'NGHỊ QUYẾT'];

  it('name no town of a date that has its line to itself, whichever it is', () => {
    // "12 tháng 3 năm 2023" behind its town, and the town itself.
    expect(surroundingsOf(partsIn(head, 12, 17)).before).toBe('@ ngay');
    expect(surroundingsOf(partsIn(head, 9, 11))).toEqual({ before: '@@', after: ',ngay' });
    expect(surroundingsOf(partsIn(head, 8, 9)).after).toBe('@');
    const cited = ['của Đảng uỷ Báo Sông', 'Mường Thử, ngày 12 tháng 3 năm 2023 về việc'];
    expect(surroundingsOf(partsIn(cited, 8, 13)).before).toBe('thu ngay');
    expect(surroundingsOf(partsIn(['Vào Đảng ngày 12/3/2023'], 3, 4)).before).toBe('dang ngay');
  });

  it('begin with the word for a number where that begins its line', () => {
    expect(surroundingsOf(partsIn(head, 8, 9)).before).toBe('^so');
    expect(surroundingsOf(partsIn(['Nghị quyết', 'số 19-NQ/CB'], 3, 4)).before).toBe('quyet so');
  });

  it('begin with a body in capitals that begins its line, whatever stands above', () => {
    expect(surroundingsOf(partsIn(head, 3, 7)).before).toBe('^chibo');
    expect(surroundingsOf(partsIn(['ĐẢNG UỶ KHỐI', 'CÁC CƠ QUAN TỈNH'], 3, 7)).before).toBe('uy khoi');
    expect(surroundingsOf(partsIn(['Kính gửi', 'Chi bộ Mường Thử'], 2, 6)).before).toBe('kinh gui');
  });

  it('are a page’s beginning and end where nothing stands', () => {
    expect(surroundingsOf(partsIn(['Báo Sông Lam'], 0, 3))).toEqual({ before: '', after: '' });
  });
});

describe('what is familiar', () => {
  it('stood on papers of more than one person', () => {
    const familiar = familiarOf([seen('a', 'don vi', '.ket'), seen('b', 'don vi', ';hoc')]);

    expect(familiar['awareness-certificate']?.['unitName']).toEqual({ before: ['don vi'], after: [] });
  });
});

describe('a place', () => {
  const familiar = familiarOf([seen('a', 'don vi', '.ket'), seen('b', 'don vi', '.ket')]);
  const unit = (lines: readonly string[], to: number) => readParts('text', partsIn(lines, 2, to));
  const known = unit(['Đơn vị: Báo Sông Lam.', 'Kết quả: Khá'], 5);
  const cut = unit(['Đơn vị: Báo Sông Lam.', 'Kết quả: Khá'], 4);

  it('of a free text is familiar where it begins and ends as others did', () => {
    expect(isFamiliarPlace(known, of, familiar)).toBe(true);
    expect(isFamiliarPlace(cut, of, familiar)).toBe(false);
  });

  it('of a name is familiar by what follows it, or by another place that says the same', () => {
    const name = readParts('name', partsIn(['Thư ký: Tạ Thử Một.', 'Kết quả: Khá'], 2, 5));
    const stray = readParts('name', partsIn(['Đơn vị: Tạ Thử Một, sinh'], 2, 5));

    expect(isFamiliarPlace(name, of, familiar)).toBe(true);
    expect(isFamiliarPlace(stray, of, familiar)).toBe(false);
    expect(isFamiliarPlace({ ...stray, why: [...stray.why, 'repeated'] }, of, familiar)).toBe(true);
  });

  it('of a number is familiar on both sides: among many it may be another one, whose sums hold as well', () => {
    const votes = familiarOf([
      seen('a', 'co #', 'dong'),
      seen('b', 'tan thanh', 'dong'),
      seen('c', 'tan thanh', 'dong'),
    ]);
    const line = ['đồng chí giơ tay tán thành, đạt 92,3% tổng số uỷ viên; 01 đồng chí không tán thành'];
    const against = readParts('int', partsIn(line, 12, 13));

    expect(surroundingsOf(partsIn(line, 12, 13))).toEqual({ before: 'uy vien', after: 'dong' });
    expect(isFamiliarPlace({ ...against, why: [...against.why, 'arithmetic'] }, of, votes)).toBe(false);
    expect(isFamiliarPlace(readParts('int', partsIn(['số tán thành 12 đồng chí'], 3, 4)), of, votes)).toBe(true);
  });

  it('of a number that sums leave no other place is familiar by one side, without any it is not', () => {
    const votes = familiarOf([seen('a', 'tan thanh', 'dong'), seen('b', 'tan thanh', 'dong')]);
    const proved = (line: string) => {
      const field = readParts('int', partsIn([line], 3, 4));
      return isFamiliarPlace({ ...field, why: [...field.why, 'arithmetic', 'proved'] }, of, votes);
    };

    expect(proved('số đã thuận 12 đồng chí')).toBe(true);
    expect(proved('số đã thuận 12 vị')).toBe(false);
  });

  it('of a meeting’s day is familiar if it fits the day of the paper', () => {
    const stray = readParts('date', partsIn(['Thư ký: 05/3/2022, sinh'], 2, 3));

    expect(isFamiliarPlace({ ...stray, why: [...stray.why, 'near-day'] }, of, familiar)).toBe(true);
  });

  it('of a day is familiar by either side: it has a form of its own', () => {
    const day = readParts('date', partsIn(['Đơn vị: 05/3/2022, sinh'], 2, 3));
    const stray = readParts('date', partsIn(['Thư ký: 05/3/2022, sinh'], 2, 3));

    expect([day, stray].map((each) => isFamiliarPlace(each, of, familiar))).toEqual([true, false]);
  });

  it('that is not familiar is said to be, and never believed without a person', () => {
    const classes = [fieldClasses(known, true), fieldClasses(cut, false)];
    const names = classes.flatMap((each) => [...(each?.names ?? []), ...(each?.onSuchPages ?? [])]);
    const counts = Object.fromEntries(names.map((name) => [name, { right: 4000, wrong: 0 }]));
    const reader = { name: 'made up for this test', version: '1' };
    const table = { readers: { a: reader, b: reader }, data: '', n: 0, fields: counts, familiar };
    const judged = judgeField(cut, of, table);

    expect(judged.why).toContain('unfamiliar');
    expect(judged.probability).toBeLessThan(0.99);
    expect(judgeField(known, of, table).probability).toBeGreaterThan(0.99);
    expect(judgeField(known, of, table).why).not.toContain('unfamiliar');
  });
});
