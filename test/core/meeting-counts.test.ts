// Counts of a meeting in sentences where another number stands closer: item numbers, totals, days. The units are invented.
import { describe, expect, it } from 'vitest';
import { attendance } from '../../shared/document-types/parts/attendance.ts';
import { votes } from '../../shared/document-types/parts/votes.ts';
import { pageOf } from '../document-types/layout.ts';

const pagesOf = (...body: string[]) => [pageOf({ title: ['NGHỊ QUYẾT'], body })];

describe('votes', () => {
  it.each([
    ['Kết quả bỏ phiếu: 17 trên tổng số 20 đảng viên chính thức tán thành (tỷ lệ 85%), 3 không tán thành.', 17, 3],
    ['2. Số đảng viên chính thức biểu quyết đồng ý kết nạp: 15 đồng chí. Số không đồng ý: 00 đồng chí.', 15, 0],
    [
      'có 16 đảng viên chính thức tán thành, bằng 100%; có 00 đảng viên chính thức không tán thành, bằng 0%. 3. Chi bộ',
      16,
      0,
    ],
    ['23 đảng viên chính thức tán thành (tỷ lệ 100%), 0 không tán thành (tỷ lệ 0%) việc kết nạp. 3. Chi bộ', 23, 0],
  ])('"%s"', (sentence, inFavour, against) => {
    const pages = pagesOf(sentence);
    expect(votes('for', 'int')({ pages }).value).toBe(inFavour);
    expect(votes('against', 'int')({ pages }).value).toBe(against);
  });
});

describe('votes in favour whose number was not read', () => {
  it('are not the "không" of those against', () => {
    const pages = pagesOf('Số đồng chí tán thành: đồng chí; số đồng chí phản đối: không.');
    expect(votes('for', 'int')({ pages }).value).toBeNull();
  });
});

describe('attendance', () => {
  it('of shares whose last number was lost keeps its words, and an article counts nobody', () => {
    const pages = pagesOf(
      '- Thực hiện Điều 5 Điều lệ Đảng Cộng sản Việt Nam;',
      'Đảng viên có mặt: 10/10 đồng chí, trong đó chính thức 9/9, dự bị.',
      'Vắng: 0 đồng chí (chính thức 0, dự bị 0).',
    );
    const cameOf = (part: 'Total' | 'Official' | 'Probationary') => attendance('present', part)({ pages }).value;
    expect([cameOf('Total'), cameOf('Official'), cameOf('Probationary')]).toEqual([10, 9, null]);
  });

  it('in a plain row is what the paper says also where it does not add up, and nothing where words part the numbers', () => {
    const heads = ['Nội dung', 'Tổng số', 'Chính thức', 'Dự bị'];
    const members = (row: string[]) => {
      const pages = pagesOf(
        ...heads,
        'Đảng viên của Chi bộ',
        ...row,
        'Có mặt',
        '07',
        '05',
        '02',
        'Chủ trì: Lò Văn Giả',
      );
      return (['Total', 'Official', 'Probationary'] as const).map(
        (part) => attendance('members', part)({ pages }).value,
      );
    };
    expect(members(['08', '06', '02'])).toEqual([8, 6, 2]);
    expect(members(['09', '06', '02'])).toEqual([9, 6, 2]);
    expect(members(['09', 'trong đó 06', '02'])).not.toContain(9);
  });

  it('in a grid is read by its columns, and not at all where a row lost a number', () => {
    const heads = ['Đảng viên', 'Tổng số', 'Có mặt', 'Vắng mặt'];
    const rows = ['Chính thức', '19', '18', '1', 'Dự bị', '2', '2', '0', 'Cộng', '21', '20'];
    const whole = pagesOf(...heads, ...rows, '1', 'Đảng viên vắng mặt đi học.');
    const part = pagesOf(...heads, ...rows, 'Đảng viên vắng mặt đi học.');

    expect(attendance('absent', 'Official')({ pages: whole }).value).toBe(1);
    expect(attendance('present', 'Total')({ pages: whole }).value).toBe(20);
    expect(attendance('members', 'Probationary')({ pages: whole }).value).toBe(2);
    expect(attendance('absent', 'Total')({ pages: part }).state).toBe('missing');
  });

  it('is not headed by the total of the cell', () => {
    const pages = pagesOf(
      'Thành phần tham dự:',
      'Tổng số đảng viên của Chi bộ: 19 đ/c; chính thức 16 đ/c, dự bị 03 đ/c.',
      'Số đảng viên có mặt: 17 đ/c; chính thức 14 đ/c, dự bị 03 đ/c.',
    );
    expect(attendance('present', 'Total')({ pages }).value).toBe(17);
    expect(attendance('present', 'Official')({ pages }).value).toBe(14);
  });

  const countsOf = (pages: ReturnType<typeof pagesOf>) =>
    (['members', 'present', 'absent'] as const).map((group) =>
      (['Total', 'Official', 'Probationary'] as const).map((part) => attendance(group, part)({ pages })),
    );

  it('of which the whole stands behind those who came is read so', () => {
    const pages = pagesOf(
      'Thành phần: 27 đảng viên (24 chính thức, 03 dự bị) trên tổng số 29 đảng viên',
      'của chi bộ (26 chính thức, 03 dự bị); vắng mặt 02 đảng viên (02 chính thức, 00 dự bị).',
    );
    expect(countsOf(pages).map((group) => group.map(({ value }) => value))).toEqual([
      [29, 26, 3],
      [27, 24, 3],
      [2, 2, 0],
    ]);
  });

  it('that adds up to something else than "13/14" says is doubted', () => {
    const pages = pagesOf(
      'Đến dự hội nghị có 13/14 đồng chí (13 chính thức, 00 dự bị), vắng 01 đồng chí',
      '(01 chính thức, 00 dự bị) vì lý do đi học tập trung; tổng số đảng viên của chi bộ',
      'là 14 đồng chí (14 chính thức, 00 dự bị).',
    );
    const [members = [], came = []] = countsOf(pages);
    const isRight = members[0]?.value === 14 && came[0]?.value === 13;
    expect(isRight || [...members, ...came].every(({ why }) => why.includes('repeated-differs'))).toBe(true);
  });

  it('takes no day of a meeting for the number of a committee', () => {
    const pages = pagesOf(
      'Ban Chấp hành Đảng bộ Sở Chè họp ngày 29 tháng 5 năm 2023, xét đề nghị.',
      'Thành phần: tổng số 11 ủy viên; có mặt 10 đồng chí; vắng mặt 01 đồng chí.',
    );
    expect(attendance('members', 'Total', 'committee')({ pages }).value).toBe(11);
  });
});
