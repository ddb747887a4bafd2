// Values that were wrong and sure when a fourth office's wording was first read, by their causes. All people, units and
// numbers are invented.
import { describe, expect, it } from 'vitest';
import { admissionDecision } from '../../shared/document-types/admission-decision/type.ts';
import { cellAdmissionResolution } from '../../shared/document-types/cell-admission-resolution/type.ts';
import { personalHistory } from '../../shared/document-types/personal-history/type.ts';
import { selfReview } from '../../shared/document-types/self-review/type.ts';
import type { DocumentType } from '../../shared/document-types/document-type.ts';
import { readIntegers } from '../../shared/fields/integer.ts';
import { pageOf } from '../document-types/layout.ts';

const valueOf = (type: DocumentType, field: string, ...body: string[]) =>
  type.locators[field]?.({ pages: [pageOf({ title: ['GIẤY'], body })] }).value;

describe('a text', () => {
  it('of a history’s number does not take the number of the next item', () => {
    expect(valueOf(personalHistory, 'historyNumber', 'Số lý lịch: 1148/LL 01. Họ và tên: Tạ Thử Một')).toBe('1148/LL');
  });

  it('of who carries a decision out is the article that names somebody', () => {
    const articles = [
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chi bộ Trung tâm Thử nghiệm và đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành.',
    ];

    expect(valueOf(admissionDecision, 'executingOrganizations', ...articles)).toBe('Chi bộ Trung tâm Thử nghiệm');
  });

  it('of an addressee ends before what is asked of it', () => {
    const request = 'Chi bộ đề nghị Đảng uỷ Trung tâm Thử nghiệm quan tâm xem xét, kết nạp quần chúng Tạ Thử Một.';

    expect(valueOf(cellAdmissionResolution, 'addressedTo', request)).toBe('Đảng uỷ Trung tâm Thử nghiệm');
  });

  it.each(['xét, kết nạp', 'nghiên cứu, xem xét kết nạp', 'nghiên cứu, cho ý kiến về việc kết nạp'])(
    'of an institute of research is not taken for what is asked of it: %s',
    (asked) => {
      const request = `Chi bộ báo cáo và đề nghị Đảng ủy Viện Nghiên cứu Cây Thử ${asked} quần chúng Tạ Thử Một.`;

      expect(valueOf(cellAdmissionResolution, 'addressedTo', request)).toBe('Đảng ủy Viện Nghiên cứu Cây Thử');
    },
  );

  it('ends before the next label', () => {
    const line = 'Được kết nạp vào Đảng tại Chi bộ Phòng Thử nghiệm Hiện công tác tại: Sở Thử nghiệm';

    expect(valueOf(selfReview, 'admissionCell', line)).not.toMatch(/công tác/);
  });
});

describe('a number', () => {
  it.each([
    ['02 đồng chí không nhất trí. 3/ Chi ủy nơi cư trú', [2]],
    ['theo Hướng dẫn số 01-HD/TW có 12 đồng chí', [12]],
    ['tán thành 11/12 đồng chí', [11, 12]],
  ])('that is an item’s or a paper’s counts nothing: %s', (text, numbers) => {
    expect(readIntegers(text).map(({ value }) => value)).toEqual(numbers);
  });
});

describe('attendance in a table', () => {
  it('whose last column is the total is read by its heads', () => {
    const rows = [
      'TT Đảng viên Chính thức Dự bị Cộng',
      '1 Tổng số đảng viên của Chi bộ 20 2 22',
      '2 Số có mặt 18 1 19',
      '3 Số vắng mặt 2 1 3',
    ];
    const read = (field: string) => valueOf(cellAdmissionResolution, field, ...rows);

    expect(['membersTotal', 'membersOfficial', 'membersProbationary'].map(read)).toEqual([22, 20, 2]);
  });
});
