// Lines and columns that reach into each other on the page. All people, units and numbers are invented.
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../shared/fields/header.ts';
import { pageRows } from '../../shared/fields/rows.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

describe('lines of a curved page', () => {
  it('stay apart where they stand above each other, and are joined where they stand side by side', () => {
    const tall = (text: string, left: number, top: number) => {
      const line = lineAt(text, left, top);
      const words = line.words.map((word) => ({ ...word, box: { ...word.box, bottom: top + 0.05 } }));
      return { ...line, words, box: { ...line.box, bottom: top + 0.05 } };
    };
    const page = emptyPage(1, [
      tall('Số đồng chí tán thành kết nạp', 0.1, 0.4),
      tall('vào Đảng là 39 đồng chí, trong', 0.1, 0.42),
      tall('tổng số', 0.7, 0.425),
    ]);
    expect(pageRows(page).map(({ text }) => text)).toEqual([
      'Số đồng chí tán thành kết nạp',
      'vào Đảng là 39 đồng chí, trong tổng số',
    ]);
  });
});

describe('a header whose columns overlap', () => {
  const header = (...lines: [string, number, number][]) =>
    headerOf([
      emptyPage(1, [
        ...lines.map(([text, left, top]) => lineAt(text, left, top)),
        lineAt('NGHỊ QUYẾT', 0.45, 0.25),
        lineAt('đề nghị kết nạp đảng viên', 0.38, 0.28),
      ]),
    ]);

  it('keeps a long name whole over a date that begins further left', () => {
    const { issuer, superiorOrganization, place } = header(
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 0.62, 0.05],
      ['ĐẢNG BỘ KHỐI DOANH NGHIỆP THỬ NGHIỆM TỈNH', 0.13, 0.08],
      ['CHI BỘ PHÒNG KẾ HOẠCH - TÀI CHÍNH', 0.13, 0.11],
      ['Thái Nguyên, ngày 14 tháng 10 năm 2022', 0.46, 0.15],
    );
    expect(superiorOrganization.value).toBe('ĐẢNG BỘ KHỐI DOANH NGHIỆP THỬ NGHIỆM TỈNH');
    expect(issuer.value).toBe('CHI BỘ PHÒNG KẾ HOẠCH - TÀI CHÍNH');
    expect(place.value).toBe('Thái Nguyên');
  });

  it('has no digit amid a name, and keeps the one at its end', () => {
    const { issuer, superiorOrganization } = header(
      ['ĐẢNG CỘNG SẢN VIỆT NAM', 0.62, 0.05],
      ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN', 0.13, 0.05],
      ['1', 0.2, 0.075],
      ['TỈNH', 0.2, 0.1],
      ['CHI BỘ PHÒNG NGHIỆP VỤ', 0.13, 0.125],
      ['2', 0.2, 0.15],
    );
    expect(superiorOrganization.value).toBe('ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH');
    expect(issuer.value).toBe('CHI BỘ PHÒNG NGHIỆP VỤ 2');
  });

  it('has no digit in the line of a word that belongs to those before it, and keeps a number that is the name’s', () => {
    const named = (second: string) =>
      header(
        ['ĐẢNG CỘNG SẢN VIỆT NAM', 0.62, 0.05],
        ['TỈNH ỦY THÁI NGUYÊN', 0.13, 0.05],
        ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN', 0.13, 0.1],
        [second, 0.2, 0.125],
      ).issuer.value;
    expect(named('1 TỈNH')).toBe('ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH');
    expect(named('2 THỬ')).toBe('ĐẢNG ỦY KHỐI CÁC CƠ QUAN 2 THỬ');
  });
});
