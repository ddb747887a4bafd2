import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { emptyPage, pageOf } from './layout.ts';
import { admissionDecision, cellAdmission, examples, officialDecision } from './papers.ts';
import type { Example } from './papers.ts';

function pagesOf({ pages }: Example, first = 1) {
  return pages.map((paper, index) => pageOf(paper, first + index));
}

describe('understanding a paper', () => {
  for (const example of examples) {
    const { left = [] } = example.pages[0] ?? {};
    it(`reads every field of ${example.type} (${left[1] ?? ''})`, () => {
      const [document, ...more] = understand(pagesOf(example));

      expect(more).toEqual([]);
      expect(document?.documentType).toBe(example.type);
      expect(document?.pages).toEqual(example.pages.map((_, index) => index + 1));
      const values = Object.fromEntries(
        Object.keys(example.fields).map((name) => [name, document?.fields[name]?.value]),
      );
      expect(values).toEqual(example.fields);
    });
  }

  it('says of readers it was never calibrated for that nothing is sure', () => {
    const [document] = understand(pagesOf(admissionDecision));

    expect(document?.fields['documentDate']?.probability).toBeUndefined();
    expect(document?.fields['documentDate']?.why).toContain('uncalibrated');
  });

  it('proves the counts of a resolution by its sums and its percentage', () => {
    const [document] = understand(pagesOf(cellAdmission));

    for (const name of ['membersOfficial', 'presentProbationary', 'absentTotal', 'votesFor', 'votesForPercent']) {
      expect(document?.fields[name]?.why).toContain('arithmetic');
    }
  });

  it('points at the words of a value, in the frame of the viewer', () => {
    const [document] = understand(pagesOf(admissionDecision));
    const [page] = pagesOf(admissionDecision);
    const word = page?.lines.flatMap(({ words }) => words).find(({ text }) => text === '212-QĐ/ĐUK');

    expect(document?.fields['documentNumber']?.page).toBe(1);
    expect(document?.fields['documentNumber']?.polygon).toEqual(word?.polygon);
  });
});

describe('splitting a file', () => {
  it('parts several papers, keeps continuation pages with theirs and drops blank backs', () => {
    const pages = [
      ...pagesOf(cellAdmission, 1),
      emptyPage(3),
      ...pagesOf(admissionDecision, 4),
      emptyPage(5),
      ...pagesOf(officialDecision, 6),
    ];

    const found = understand(pages).map(({ documentType, pages: range }) => [documentType, range]);

    expect(found).toEqual([
      ['cell-admission-resolution', [1, 2]],
      ['admission-decision', [4]],
      ['official-decision', [6]],
    ]);
  });

  it('keeps a personal history that repeats its title inside with its cover, and begins another with the next cover', () => {
    const title = ['LÝ LỊCH', 'CỦA NGƯỜI XIN VÀO ĐẢNG'];
    const cover = pageOf({ title: ['ĐẢNG CỘNG SẢN VIỆT NAM', ...title], body: ['Họ và tên đang dùng: Ma Lê Mận'] });
    const inside = pageOf({ title: [title.join(' ')], body: ['1. Họ và tên đang dùng: Ma Lê Mận', '2. Nam, nữ: Nữ'] });
    const pages = [cover, inside, cover, inside].map((page, index) => ({ ...page, page: index + 1 }));

    expect(understand(pages).map(({ documentType, pages: range }) => [documentType, range])).toEqual([
      ['personal-history', [1, 2]],
      ['personal-history', [3, 4]],
    ]);
  });

  it('reads the header of a paper that is none of ours', () => {
    const directive = pageOf({
      left: ['ỦY BAN NHÂN DÂN', 'TỈNH THỬ NGHIỆM', 'Số: 04/CT-UBND'],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Thử Nghiệm, ngày 15 tháng 3 năm 2024',
      ],
      title: ['CHỈ THỊ', 'Về việc tăng cường quản lý'],
      body: ['Thời gian qua, công tác quản lý đã có nhiều chuyển biến.'],
      foot: ['CHỦ TỊCH', '', 'Đặng Văn Mít'],
    });

    const [document, ...more] = understand([directive]);

    expect(more).toEqual([]);
    expect(document?.documentType).toBe('other');
    const values = Object.fromEntries(Object.entries(document?.fields ?? {}).map(([name, { value }]) => [name, value]));
    expect(values).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM',
      documentNumber: '04/CT-UBND',
      documentDate: '2024-03-15',
      title: 'CHỈ THỊ',
      signer: 'Đặng Văn Mít',
    });
  });

  it('knows a form whose title nobody can read by its printed code, for a person to confirm', () => {
    const page = (code: string) =>
      pageOf({
        title: [code, 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐƠN PTN VÒA ĐANQ'],
        body: ['Tôi là: Lò Văn Giả, sinh ngày 11/01/1990'],
      });
    const [known] = understand([page('Mẫu 1 KN Đ')]);
    const [unknown] = understand([page('Mẫu 1')]);

    expect(known).toMatchObject({ documentType: 'application', doubts: [{ code: 'type.unsure', page: 1 }] });
    expect(unknown?.documentType).toBe('other');
  });

  it('looks for what a paper is about behind the lines of a receipt stamp, and takes no other resolution for it', () => {
    const [first, ...more] = cellAdmission.pages;
    const typeUnder = (...title: readonly string[]) =>
      understand([{ ...first, title }, ...more].map((paper, index) => pageOf(paper, index + 1)))[0]?.documentType;

    expect(typeUnder('NGHỊ QUYẾT', 'ĐẾN', 'Số: 98', 'Ngày: 28/6', 'đề nghị kết nạp đảng viên')).toBe(
      cellAdmission.type,
    );
    expect(typeUnder('NGHỊ QUYẾT', 'về công tác tháng 3')).toBe('other');
    expect(typeUnder('Ngàn NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên')).toBe(cellAdmission.type);
    expect(typeUnder('Căn cứ NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên')).toBe('other');
  });

  it('takes no certificate for that of a class which it does not name, by letters of other words', () => {
    const certificate = (about: string) =>
      pageOf({
        left: ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH'],
        right: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
        title: ['GIẤY CHỨNG NHẬN'],
        body: ['Chứng nhận đ/c: MA THỊ LÊ, sinh ngày 26 tháng 06 năm 1980', about, 'Kết quả học tập đạt loại: Khá'],
      });
    const typeOf = (about: string) => understand([certificate(about)]).map(({ documentType }) => documentType);

    expect(typeOf('Đã hoàn thành chương trình bồi dưỡng dành cho đảng viên mới')).toEqual(['new-member-certificate']);
    expect(typeOf('Đã học xong lớp bồi dưỡng nhận thức về Đảng')).toEqual(['awareness-certificate']);
    expect(typeOf('Đã hoàn thành khóa học')).toEqual(['other']);
  });

  it('never takes a page without title and header for a form', () => {
    const loose = pageOf({ body: ['Danh sách này gồm ba người đã nhận quà.', 'Một quần chúng vắng mặt.'] });

    expect(understand([loose]).map(({ documentType }) => documentType)).toEqual(['other']);
  });

  it('has nothing to say of no pages and of blank ones', () => {
    expect(understand([])).toEqual([]);
    expect(understand([emptyPage(1)])).toEqual([]);
  });
});
