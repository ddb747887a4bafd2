// Wordings of offices that word their forms anew, by what they taught: order of numbers, votes first, tables, labels of
// registers, the day in the middle. All people, units and numbers are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/document-type.ts';
import { admissionDecision } from '../../shared/document-types/admission-decision/type.ts';
import { application } from '../../shared/document-types/application/type.ts';
import { cellAdmissionResolution } from '../../shared/document-types/cell-admission-resolution/type.ts';
import { committeeAdmissionResolution } from '../../shared/document-types/committee-admission-resolution/type.ts';
import { mentorReview } from '../../shared/document-types/mentor-review/type.ts';
import { opinionSummary } from '../../shared/document-types/opinion-summary/type.ts';
import { readDate } from '../../shared/fields/date.ts';
import { personalHistory } from '../../shared/document-types/personal-history/type.ts';
import { tradeUnionResolution } from '../../shared/document-types/trade-union-resolution/type.ts';
import { settleSpelling, rememberSpellings } from '../../shared/fields/spelling.ts';
import { placedWords } from '../../shared/fields/stream.ts';
import { communesSince2025, communeSpelling } from '../../shared/fields/lexicon/communes.ts';
import { pageOf } from '../document-types/layout.ts';

function valuesOf(type: DocumentType, fields: readonly string[], ...body: string[]) {
  const pages = [pageOf({ title: ['NGHỊ QUYẾT'], body })];
  return fields.map((field) => type.locators[field]?.({ pages }).value);
}
const valueOf = (type: DocumentType, field: string, ...body: string[]) => valuesOf(type, [field], ...body)[0];

const nine = ['members', 'present', 'absent'].flatMap((group) =>
  ['Total', 'Official', 'Probationary'].map((part) => group + part),
);

describe('the nine counts of a meeting', () => {
  it.each([
    [
      'parts before their sum',
      '– Đảng viên trong danh sách: 21 chính thức, 02 dự bị, cộng 23 đồng chí;',
      '– Có mặt: 18 chính thức, 02 dự bị, cộng 20 đồng chí;',
      '– Vắng mặt: 03 chính thức, 00 dự bị, cộng 03 đồng chí (nghỉ thai sản).',
    ],
    [
      'present over all',
      'Có mặt: 20/23 đồng chí, trong đó chính thức 18/21, dự bị 02/02.',
      'Vắng: 03 đồng chí (chính thức 03, dự bị 00), lý do: nghỉ thai sản.',
    ],
    [
      'sums in brackets',
      'Toàn Chi bộ có 21 đảng viên chính thức và 02 đảng viên dự bị (23 đồng chí). Tham dự cuộc họp có 18 đảng viên',
      'chính thức và 02 đảng viên dự bị (20 đồng chí); vắng 03 đảng viên chính thức và 00 đảng viên dự bị (03 đồng chí).',
    ],
    [
      'a row for each part',
      '- Đảng viên chính thức: tổng số 21, có mặt 18, vắng mặt 3.',
      '- ĐV dự bị: tổng số 2, có mặt 2, vắng mặt 0.',
      '- Cộng chung: tổng số 23, có mặt 20, vắng mặt 3.',
    ],
    [
      'rows that are numbered, the sum last',
      'TT Đảng viên Chính thức Dự bị Cộng',
      '1 Tổng số của Chi bộ 21 2 23',
      '2 Dự Hội nghị 18 2 20',
      '3 Không dự Hội nghị 3 0 3',
    ],
  ])('%s', (_, ...body) => {
    expect(valuesOf(cellAdmissionResolution, nine, ...body)).toEqual([23, 21, 2, 20, 18, 2, 3, 3, 0]);
  });

  it('are not made to add up where they do not', () => {
    const body = ['Có mặt: 20/24 đồng chí, trong đó chính thức 18/21, dự bị 02/02.', 'Vắng: 03 đồng chí.'];

    expect(valueOf(cellAdmissionResolution, 'membersTotal', ...body)).not.toBe(23);
  });

  it('say the same in either order of the words, whatever the numbers', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (came, newcomers, away, others) => {
        const official = came + away;
        const probationary = newcomers + others;
        const part = (a: number, b: number) => `${a} chính thức, ${b} dự bị, cộng ${a + b} đồng chí`;
        const body = [
          `Đảng viên của Chi bộ: ${part(official, probationary)};`,
          `Có mặt: ${part(came, newcomers)};`,
          `Vắng mặt: ${part(away, others)}.`,
        ];
        expect(valuesOf(cellAdmissionResolution, nine, ...body)).toEqual([
          ...[official + probationary, official, probationary],
          ...[came + newcomers, came, newcomers],
          ...[away + others, away, others],
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a vote', () => {
  const four = ['votesFor', 'votesForPercent', 'votesAgainst', 'votesAgainstPercent'];

  it.each([
    [
      'whose share comes first',
      'Có 86,7% đảng viên chính thức của Chi bộ (13 đồng chí) tán thành kết nạp quần chúng Tạ Thử Một; 13,3% (02 đồng chí) không tán thành.',
    ],
    [
      'of ballots counted out and in',
      'Số phiếu phát ra: 15; số phiếu thu về: 15; số phiếu hợp lệ: 15. Số phiếu đồng ý kết nạp: 13 phiếu, đạt 86,7% so với tổng số. Số phiếu không đồng ý: 2 phiếu, bằng 13,3%.',
    ],
    ['in a table', 'Tổng số đảng viên chính thức 15 100% Đồng ý 13 86,7% Không đồng ý 2 13,3%'],
    [
      'with ballots for "yes"',
      'Kết quả bỏ phiếu kín: 13 phiếu thuận trên tổng số 15 đảng viên chính thức (bằng 86,7%); 2 phiếu không thuận (bằng 13,3%).',
    ],
  ])('%s', (_, sentence) => {
    expect(valuesOf(cellAdmissionResolution, four, sentence)).toEqual([13, 86.7, 2, 13.3]);
  });
});

describe('a committee’s counts', () => {
  it.each([
    'Có mặt 13/15 đồng chí trong Ban Chấp hành; vắng 2 đồng chí, lý do: đi công tác.',
    'Tham dự 13 đồng chí, vắng 2 đồng chí (đi công tác), tổng cộng 15 đồng chí ủy viên Ban Chấp hành.',
    'Ban Chấp hành có 15 ủy viên (có mặt 13, vắng mặt 2 - đi công tác).',
    'Dự Hội nghị có 13 đồng chí trong tổng số 15 đồng chí Đảng ủy viên, vắng mặt 02 đồng chí.',
  ])('%s', (sentence) => {
    const fields = ['committeeTotal', 'committeePresent', 'committeeAbsent'];

    expect(valuesOf(committeeAdmissionResolution, fields, sentence)).toEqual([15, 13, 2]);
  });
});

describe('opinions in a table', () => {
  const fields = ['massAsked', 'massFor', 'massAgainst', 'residenceAsked', 'residenceFor', 'residenceAgainst'];

  it('are read down', () => {
    const body = [
      'Đại diện các đoàn thể nơi sinh hoạt Chi ủy nơi cư trú',
      'Số được hỏi ý kiến 18 09',
      'Số tán thành 17 09',
      'Tỷ lệ 94,4% 100%',
      'Số không tán thành 01 00',
    ];

    expect(valuesOf(opinionSummary, fields, ...body)).toEqual([18, 17, 1, 9, 9, 0]);
  });

  it('are read across', () => {
    const body = [
      'Nơi lấy ý kiến Được hỏi Tán thành Đạt Không tán thành',
      'Các đoàn thể chính trị - xã hội 18 17 94,4% 01',
      'Chi ủy nơi cư trú 09 09 100% không',
    ];

    expect(valuesOf(opinionSummary, fields, ...body)).toEqual([18, 17, 1, 9, 9, 0]);
  });
});

describe('leaders of a meeting', () => {
  it.each([
    ['Đồng chí Tạ Văn Thử, Bí thư Chi bộ, làm chủ tọa', 'Đồng chí Lý Thị Mẫu làm thư ký'],
    ['Cuộc họp cử đồng chí Lý Thị Mẫu làm thư ký; đồng chí Tạ Văn Thử, Bí thư Chi bộ chủ trì.'],
    ['Điều hành cuộc họp: đồng chí Tạ Văn Thử - Bí thư Chi bộ; ghi biên bản: đồng chí Lý Thị Mẫu.'],
    ['Chủ tọa: Tạ Văn Thử (Bí thư Chi bộ). Thư ký: Lý Thị Mẫu.'],
  ])('%s', (...body) => {
    expect(valuesOf(cellAdmissionResolution, ['chair', 'secretary'], ...body)).toEqual(['Tạ Văn Thử', 'Lý Thị Mẫu']);
  });
});

describe('labels', () => {
  it('of registers are known, and no name is one of them', () => {
    const body = [
      'Tôi là Nguyễn Quang Thử, sinh ngày 5/3/1990',
      'Nguyên quán (quê gốc): xã Thử, huyện Mẫu, tỉnh Thái Nguyên',
    ];

    expect(valuesOf(application, ['personName', 'homeTown'], ...body)).toEqual([
      'Nguyễn Quang Thử',
      'xã Thử, huyện Mẫu, tỉnh Thái Nguyên',
    ]);
  });

  it('are not made of words that a comma parts', () => {
    expect(valueOf(mentorReview, 'mentorName', 'Họ và tên: Lê Khánh Ly, đảng viên Chi bộ Phòng Thử')).toBe(
      'Lê Khánh Ly',
    );
  });

  it('of a mentor’s days are told from those of whom he helps', () => {
    const body = [
      'Tôi là Lý Văn Mẫu, sinh hoạt tại Chi bộ Phòng Thử, kết nạp ngày 25/1/2011, chuyển đảng chính thức ngày 25/1/2012.',
      'Đảng viên dự bị được giúp đỡ: Tạ Thử Một, kết nạp ngày 10/5/2023; thời gian giúp đỡ: từ ngày 11/5/2023.',
    ];
    const fields = ['mentorPartyDate', 'mentorOfficialDate', 'admissionDate', 'assignedDate', 'mentorCell'];

    expect(valuesOf(mentorReview, fields, ...body)).toEqual([
      ...['2011-01-25', '2012-01-25', '2023-05-10', '2023-05-11'],
      'Phòng Thử',
    ]);
  });
});

describe('a decision', () => {
  const fields = ['basisResolutionNumber', 'basisResolutionDate'];

  it.each([
    'Căn cứ Nghị quyết ngày 10/3/2023, số 66-NQ/ĐU của Đảng ủy Sở Thử đề nghị kết nạp đảng viên;',
    'Theo đề nghị ngày 10/3/2023 của Đảng ủy Sở Thử (Nghị quyết số 66-NQ/ĐU);',
    'Xét Nghị quyết số 66-NQ/ĐU (10.3.2023) của Đảng ủy Sở Thử về kết nạp đảng viên;',
  ])('names what it rests on: %s', (ground) => {
    const article = 'Điều 1. Kết nạp quần chúng Tạ Thử Một vào Đảng.';

    expect(valuesOf(admissionDecision, fields, 'Căn cứ Quy định số 24-QĐ/TW ngày 30.7.2021;', ground, article)).toEqual(
      ['66-NQ/ĐU', '2023-03-10'],
    );
  });
});

// Wrong and sure when a sixth house's papers were first read.
describe('what a sixth house showed', () => {
  it.each(['ngày. Í 7-1-2022', 'ngày I 7 tháng 01 năm 2022'])('%s has lost the first digit of its day', (text) => {
    expect(readDate(text)).toBeNull();
    expect(readDate(text.replace(/[ÍI] /u, ''))).toBe('2022-01-07');
  });

  it('a citation has no day of the ground before it, whose stop was not read', () => {
    const body = [
      'Căn cứ Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022 của Ban Tổ chức Trung ương',
      'Xét Nghị quyết về việc đề nghị kết nạp đảng viên số 185-NQ/ĐU ngày 1 1/2022 của Đảng ủy Trường Thử',
      'Điều 1. Kết nạp quần chúng Tạ Thử Một vào Đảng.',
    ];

    expect(valueOf(admissionDecision, 'basisResolutionNumber', ...body)).toBe('185-NQ/ĐU');
    expect(valueOf(admissionDecision, 'basisResolutionDate', ...body)).not.toBe('2022-01-18');
  });

  it('an address has no "tại" before it and no item’s number behind it', () => {
    const article =
      'Điều 1. Kết nạp quần chúng Tạ Thử Một, sinh ngày 5/3/1990, quê quán tại xã Thử, huyện Mẫu, tỉnh Thái Nguyên vào Đảng.';
    const history = ['Nơi sinh: xã Thử, huyện Mẫu, tỉnh Thái Nguyên 6. Thường trú: tổ 1'];

    expect(valueOf(admissionDecision, 'homeTown', article)).toBe('xã Thử, huyện Mẫu, tỉnh Thái Nguyên');
    expect(valueOf(personalHistory, 'birthPlace', ...history)).toBe('xã Thử, huyện Mẫu, tỉnh Thái Nguyên');
  });

  it('an office is not made of another', () => {
    const page = pageOf({ title: ['NGHỊ QUYẾT'], foot: ['TM. BAN CHẤP HÀNH HỘI THỬ CƠ SỞ', 'CHỦ TỊCH', 'Lý Văn Mẫu'] });

    expect(tradeUnionResolution.locators['signerRole']?.({ pages: [page] }).value).not.toMatch(/PHÓ/);
  });
});

describe('the day of a paper', () => {
  const read = (page: ReturnType<typeof pageOf>) =>
    ['documentNumber', 'place', 'documentDate', 'issuer'].map(
      (field) => admissionDecision.locators[field]?.({ pages: [page] }).value,
    );
  const paper = {
    title: ['QUYẾT ĐỊNH', 'kết nạp đảng viên'],
    body: ['Điều 1. Kết nạp quần chúng Tạ Thử Một vào Đảng.'],
  };

  it('may stand in the middle below both columns, with the number', () => {
    const left = ['TỈNH ỦY MẪU', 'ĐẢNG ỦY KHỐI THỬ'];
    const right = ['ĐẢNG CỘNG SẢN VIỆT NAM'];
    const title = ['Thái Nguyên, ngày 05 tháng 3 năm 2023', 'Số: 12-QĐ/ĐUK', ...paper.title];

    expect(read(pageOf({ ...paper, left, right, title }))).toEqual([
      '12-QĐ/ĐUK',
      'Thái Nguyên',
      '2023-03-05',
      'ĐẢNG ỦY KHỐI THỬ',
    ]);
  });

  it('may stand behind the number on its line', () => {
    const left = ['TỈNH ỦY MẪU', 'ĐẢNG ỦY KHỐI THỬ'];
    const title = ['Số: 12-QĐ/ĐUK - Thái Nguyên, ngày 05 tháng 3 năm 2023', ...paper.title];

    expect(read(pageOf({ ...paper, left, right: ['ĐẢNG CỘNG SẢN VIỆT NAM'], title })).slice(0, 3)).toEqual([
      ...['12-QĐ/ĐUK', 'Thái Nguyên', '2023-03-05'],
    ]);
  });

  it('may stand over the signature', () => {
    const left = ['TỈNH ỦY MẪU', 'ĐẢNG ỦY KHỐI THỬ', 'Số: 12-QĐ/ĐUK'];
    const foot = ['Thái Nguyên ngày 5.3.2023', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lý Văn Mẫu'];

    expect(read(pageOf({ ...paper, left, right: ['ĐẢNG CỘNG SẢN VIỆT NAM'], foot })).slice(0, 3)).toEqual([
      ...['12-QĐ/ĐUK', 'Thái Nguyên', '2023-03-05'],
    ]);
  });
});

describe('spelling', () => {
  it('of a name is not taught by the Party’s', () => {
    const page = pageOf({
      left: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      title: ['ĐƠN XIN VÀO ĐẢNG'],
      body: [
        'Tôi là Đặng Công Thành, sinh ngày 5/3/1990',
        'vào Đảng Cộng sản Việt Nam, Điều lệ Đảng Cộng sản Việt Nam',
      ],
    });
    const name = application.locators['personName']?.({ pages: [page] });

    expect(name && settleSpelling(name, rememberSpellings(placedWords(page))).value).toBe('Đặng Công Thành');
  });

  it('of the province’s communes is known: 77 xã and 15 phường since 1/7/2025 (Nghị quyết 1683/NQ-UBTVQH15)', () => {
    const kinds = communesSince2025.map((name) => name.split(' ')[0]);

    expect(['Xã', 'Phường'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([77, 15]);
    expect(communeSpelling('tan cuong')).toBe('Tân Cương');
    expect(communeSpelling('khong co')).toBeUndefined();
  });
});
