// The same facts in other offices' words. All people, units and numbers are invented.
import { describe, expect, it } from 'vitest';
import { application } from '../../shared/document-types/application/type.ts';
import { certificateFields } from '../../shared/document-types/parts/certificate.ts';
import { reasonOfAbsence } from '../../shared/document-types/parts/absence.ts';
import { candidate, numberAndDate, probationer } from '../../shared/document-types/parts/groups.ts';
import { opinionVotes } from '../../shared/document-types/parts/opinion-votes.ts';
import { dateOfMeeting } from '../../shared/document-types/parts/resolution.ts';
import { mentorReview } from '../../shared/document-types/mentor-review/type.ts';
import { cellAdmissionResolution } from '../../shared/document-types/cell-admission-resolution/type.ts';
import { committeeAdmissionResolution } from '../../shared/document-types/committee-admission-resolution/type.ts';
import { tradeUnionResolution } from '../../shared/document-types/trade-union-resolution/type.ts';
import { officialDecision } from '../../shared/document-types/official-decision/type.ts';
import { personalHistory } from '../../shared/document-types/personal-history/type.ts';
import { isLikelyName, readName } from '../../shared/fields/name.ts';
import type { LocatedSpec } from '../../shared/document-types/build.ts';
import { emptyPage, lineAt, pageOf } from '../document-types/layout.ts';

const pagesOf = (...body: string[]) => [pageOf({ title: ['NGHỊ QUYẾT'], body })];
const valueOf = (spec: LocatedSpec | undefined, ...body: string[]) => spec?.locate({ pages: pagesOf(...body) }).value;

describe('the two votes of a summary of opinions', () => {
  const subtitle = 'của tổ chức chính trị - xã hội và chi ủy nơi cư trú đối với người vào Đảng';
  const read = (...body: string[]) =>
    Object.fromEntries(
      Object.entries(opinionVotes).map(([name, spec]) => [
        name,
        spec.locate({ pages: pagesOf(subtitle, ...body) }).value,
      ]),
    );

  it('are read under headings that say who was asked', () => {
    const votes = read(
      '1. Đại diện tổ chức chính trị - xã hội: hỏi 16 đồng chí; số tán thành là 15 đồng chí, đạt 93,75%; số không tán thành 01 đồng chí.',
      '2. Chi ủy (chi bộ) nơi cư trú: hỏi 05 đồng chí; số tán thành là 05 đồng chí, đạt 100%; số không tán thành không đồng chí.',
    );
    expect(votes).toEqual({
      massFor: 15,
      massAsked: 16,
      massForPercent: 93.75,
      massAgainst: 1,
      residenceFor: 5,
      residenceAsked: 5,
      residenceForPercent: 100,
      residenceAgainst: 0,
    });
  });

  it('are read in a table with each share in brackets behind its number', () => {
    const votes = read(
      'Nội dung Đoàn thể chính trị - xã hội Chi uỷ nơi cư trú',
      'Tổng số được hỏi ý kiến 18 8',
      'Tán thành 17 (94,44%) 8 (100%)',
      'Không tán thành 1 0',
    );
    expect(votes).toEqual({
      massFor: 17,
      massAsked: 18,
      massForPercent: 94.44,
      massAgainst: 1,
      residenceFor: 8,
      residenceAsked: 8,
      residenceForPercent: 100,
      residenceAgainst: 0,
    });
  });

  it('are read as shares of those asked', () => {
    const votes = read(
      '- Các đoàn thể chính trị - xã hội: có 11/12 đồng chí nhất trí (đạt 91,67%), 01 đồng chí không nhất trí.',
      '- Chi bộ nơi cư trú: có 7/7 đồng chí nhất trí (đạt 100%).',
    );
    expect(votes).toMatchObject({ massFor: 11, massAsked: 12, massForPercent: 91.67, massAgainst: 1 });
    expect(votes).toMatchObject({ residenceFor: 7, residenceAsked: 7, residenceForPercent: 100 });
  });

  it('of one group are never the other’s where its heading was not read', () => {
    const residents =
      '2. Chi ủy nơi cư trú: hỏi 05 đồng chí; số tán thành là 04 đồng chí; số không tán thành 01 đồng chí.';
    const members =
      '1. Đại diện tổ chức chính trị - xã hội: hỏi 16 đồng chí; số tán thành là 15 đồng chí; số không tán thành 01 đồng chí.';

    expect(read(members.replace(/Đại diện.*hội/u, 'Dx lệ tz'), residents)).toMatchObject({
      massFor: null,
      residenceFor: 4,
    });
    expect(read(members, residents.replace(/Chi ủy.*trú/u, 'Ch g mcr'))).toMatchObject({
      massFor: 15,
      massAgainst: 1,
      residenceFor: null,
    });
  });

  it('are not those against where blanks were lost', () => {
    const votes = read(
      '1. Đại diện tổ chức chính trị - xã hội: hỏi 16 đồng chí; số tán thành la16dong chi; sokhong tán thanh00dongchi.',
    );
    expect(votes['massFor']).not.toBe(0);
  });
});

describe('the person a paper is about', () => {
  it.each([
    'Chi bộ đã lấy ý kiến về người vào Đảng Hoàng Thị Mơ. Kết quả tổng hợp:',
    'đã xét, giới thiệu đoàn viên công đoàn ưu tú HOÀNG THỊ MƠ với Chi bộ để xem xét kết nạp vào Đảng.',
    'đề nghị kết nạp đảng viên đối với quần chúng ưu tú Hoàng Thị Mơ.',
    'Chi bộ thống nhất đề nghị kết nạp đồng chí Hoàng Thị Mơ vào Đảng Cộng sản Việt Nam.',
    'Nhận xét về bà Hoàng Thị Mơ: chấp hành tốt chủ trương của Đảng.',
  ])('"%s"', (sentence) => {
    expect(valueOf(candidate, sentence)).toBe('Hoàng Thị Mơ');
  });

  it.each([
    'đối với đồng chí Hoàng Thị Mơ, đảng viên dự bị (được kết nạp vào Đảng ngày 04 tháng 10 năm 2021).',
    'xem xét, quyết định công nhận đồng chí Hoàng Thị Mơ là đảng viên chính thức.',
  ])('"%s"', (sentence) => {
    expect(valueOf(probationer, 'Đồng chí Lê Văn Thử, Bí thư Chi bộ, chủ trì Hội nghị.', sentence)).toBe(
      'Hoàng Thị Mơ',
    );
  });

  it('is nobody where only organisations and leaders are named', () => {
    const sentences = [
      'Đồng chí Lê Văn Thử, Bí thư Chi bộ, chủ trì Hội nghị.',
      'Căn cứ Điều lệ; đối với Đảng Cộng sản Việt Nam.',
    ];
    expect(valueOf(candidate, ...sentences)).toBeNull();
    expect(valueOf(probationer, ...sentences)).toBeNull();
  });

  it.each([
    ['Cấp cho: Hoàng Thị Mơ', 'Sinh ngày: 06/05/1988'],
    ['Chứng nhận ông (bà): Hoàng Thị Mơ', 'Sinh ngày: 06/05/1988'],
    ['Học viên: Hoàng Thị Mơ, sinh ngày 06/05/1988'],
  ])('is named on a certificate: %s', (...lines) => {
    expect(valueOf(certificateFields['personName'], ...lines)).toBe('Hoàng Thị Mơ');
  });

  it('is looked at by a person where only the birthday behind the name was read', () => {
    const field = certificateFields['personName']?.locate({
      pages: pagesOf('Xx zo', 'Hoàng Thị Mơ, sinh ngày 06/05/1988'),
    });
    expect(field).toMatchObject({ value: 'Hoàng Thị Mơ', why: expect.arrayContaining(['label-missing']) as unknown });
  });

  it('is listed in an article', () => {
    const lines = [
      'Điều 1. Công nhận đồng chí có tên sau đây, được kết nạp vào Đảng ngày 25/10/2022, là đảng viên chính thức:',
      'Họ và tên Hoàng Thị Mơ',
      'Ngày, tháng, năm sinh 14/2/1998',
      'Điều 2. Chi bộ Phòng Thử và đồng chí có tên tại Điều 1 thi hành.',
    ];
    expect(officialDecision.locators['personName']?.({ pages: pagesOf(...lines) }).value).toBe('Hoàng Thị Mơ');
  });
});

describe('a name', () => {
  it('begins behind every way a person is addressed', () => {
    expect(readName('quần chúng ưu tú HOÀNG THỊ MƠ')).toBe('Hoàng Thị Mơ');
    expect(readName('đoàn viên công đoàn ưu tú: Hoàng Thị Mơ')).toBe('Hoàng Thị Mơ');
    // Đoàn is a surname as well.
    expect(readName('Đoàn Thị Mơ')).toBe('Đoàn Thị Mơ');
  });

  it('is not what an organisation is called', () => {
    expect(isLikelyName('Đảng Cộng sản Việt Nam')).toBe(false);
    expect(isLikelyName('Đặng Công Thử, Bí thư')).toBe(true);
  });
});

describe('the day of a meeting', () => {
  it.each([
    'Hội nghị Ban Chấp hành Công đoàn Báo Thử ngày 19 tháng 07 năm 2021 đã xét, giới thiệu đoàn viên công đoàn',
    'Trong ngày 19 tháng 7 năm 2021, Chi bộ Phòng Hợp tác tổ chức họp xét, đề nghị kết nạp đảng viên',
    'Ban Chấp hành Đoàn cơ sở họp ngày 19/7/2021 nhận thấy:',
    'Ngày 19 tháng 7 năm 2021, Chi bộ Phòng Thử đã họp để xét, đề nghị kết nạp',
    'Phiên họp thường kỳ ngày 19/7/2021 của Ban Chấp hành đã thảo luận',
    'Ngày 19 tháng 7 năm 2021. Chi bộ Phòng Thử đã họp để xét, đề nghị kết nạp',
  ])('"%s"', (sentence) => {
    expect(dateOfMeeting({ pages: pagesOf(sentence) }).value).toBe('2021-07-19');
  });

  it('is not that of an admission, a resolution or a birth', () => {
    const sentences = [
      'Hội nghị xét hồ sơ đồng chí Ma Văn Thử, đảng viên dự bị, kết nạp ngày 10 tháng 4 năm 2023.',
      'Ban Chấp hành Đảng bộ nhận Nghị quyết số 12-NQ/CB ngày 05/5/2024 của Chi bộ.',
    ];
    expect(dateOfMeeting({ pages: pagesOf(...sentences) }).value).toBeNull();
  });
});

describe('the review of a mentor', () => {
  it('tells the day of admission from the mentor’s own', () => {
    const lines = [
      'đảng viên dự bị',
      'Tôi là Hồ Thị Thử. Vào Đảng ngày 17 tháng 8 năm 2007, chính thức ngày 17 tháng 8 năm 2008.',
      'Được Chi bộ phân công ngày 05 tháng 10 năm 2021 giúp đỡ đảng viên dự bị',
      'Ngô Thị Mơ (vào Đảng ngày 04 tháng 10 năm 2021), tôi nhận xét như sau:',
    ];
    const pages = pagesOf(...lines);
    expect(mentorReview.locators['admissionDate']?.({ pages }).value).toBe('2021-10-04');
    expect(mentorReview.locators['admissionDate']?.({ pages: pagesOf(...lines.slice(0, 2)) }).value).toBeNull();
  });

  it('was charged on the day that is said to be the beginning, of several behind it', () => {
    const pages = pagesOf(
      'Tôi được Chi bộ phân công giúp đỡ đảng viên dự bị Lý Văn Mận, kết nạp ngày',
      '27 tháng 12 năm 2021, kể từ ngày 03 tháng 01 năm 2022; nay xin báo cáo Chi bộ',
      'những vấn đề chủ yếu của đảng viên dự bị như sau:',
    );
    expect(mentorReview.locators['assignedDate']?.({ pages }).value).toBe('2022-01-03');
  });

  it('was not charged on the day of his own admission, which the next line tells', () => {
    const lines = [
      'Tôi là: Lò Văn Mận, đảng viên được phân công giúp đỡ',
      'Ngày vào Đảng 11 tháng 11 năm 2008, ngày chính thức 11 tháng 11 năm 2009',
      'Ngày 06 tháng 7 năm 2023 được Chi bộ phân công giúp đỡ đảng viên dự bị Ma Thị Lê',
    ];
    const assigned = (pages: ReturnType<typeof pagesOf>) => mentorReview.locators['assignedDate']?.({ pages }).value;

    expect(assigned(pagesOf(...lines))).toBe('2023-07-06');
    expect(assigned(pagesOf(...lines.slice(0, 2)))).toBeNull();
  });
});

describe('why members stayed away', () => {
  const counts = 'Có mặt 17 đồng chí; vắng mặt 01 đồng chí (01 chính thức, 00 dự bị).';
  const leaders = 'Đồng chí Lê Văn Thử, Bí thư Chi bộ, chủ trì Hội nghị.';
  const read = (...body: string[]) => reasonOfAbsence({ pages: pagesOf(...body) }).value;

  it('stands behind its label or behind those it is about', () => {
    expect(read(counts, 'Lý do vắng mặt: đi công tác.', leaders)).toBe('đi công tác');
    expect(read(counts, 'Đảng viên vắng mặt đi công tác và nghỉ ốm.', leaders)).toBe('đi công tác và nghỉ ốm');
    expect(read(counts, 'Đảng viên vắng mặt có lý do.', leaders)).toBe('có lý do');
    expect(read(counts, 'Lý do vắng mặt: ốm.', leaders)).toBe('ốm');
  });

  it('is not who led the meeting', () => {
    expect(read(counts, leaders)).toBeNull();
  });
});

describe('a paper of a cell', () => {
  it('is told by other offices’ words where its signature is on the next page', () => {
    const body = [
      'Trong ngày 23 tháng 8 năm 2021, Chi bộ Phòng Thử tổ chức họp xét, đề nghị kết nạp đảng viên đối với quần chúng',
      'ưu tú Hoàng Thị Mơ. Chi bộ hiện có 18 đảng viên (16 chính thức, 02 dự bị).',
      'Chi bộ nhận xét về quần chúng ưu tú Hoàng Thị Mơ: gần gũi quần chúng.',
      'Số đảng viên chính thức biểu quyết đồng ý: 16 đồng chí, tỷ lệ 100%.',
    ];
    const page = pageOf({ title: ['NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'], body });
    expect(cellAdmissionResolution.recognise(page)).toBeGreaterThan(0.9);
    expect(committeeAdmissionResolution.recognise(page)).toBeLessThan(0.8);
  });

  it('is not what a committee decides', () => {
    const body = [
      'Hội nghị Ban Chấp hành Đảng bộ Sở Thử ngày 29 tháng 8 năm 2022 đã xét hồ sơ quần chúng ưu tú Hoàng Thị Mơ.',
      'Tổng số cấp ủy viên: 17; dự họp: 17; vắng: 0.',
      'Có 17 cấp ủy viên tán thành, đạt 100% so với tổng số cấp ủy viên.',
    ];
    const page = pageOf({ title: ['NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'], body });
    expect(committeeAdmissionResolution.recognise(page)).toBeGreaterThan(0.9);
    expect(cellAdmissionResolution.recognise(page)).toBeLessThan(0.8);
  });
});

describe('the vote of a union', () => {
  it('holds no paper up: no rule, record or figure needs it', () => {
    expect(tradeUnionResolution.fields['votesFor']?.gates).toBeUndefined();
    expect(cellAdmissionResolution.fields['votesFor']?.gates).toBeDefined();
  });
});

describe('a name that stands twice', () => {
  const named = (second: string) =>
    tradeUnionResolution.locators['personName']?.({
      pages: pagesOf(
        'Ban Chấp hành họp xét giới thiệu đoàn viên công đoàn LÒ THUỲ MẬN vào Đảng.',
        `Đề nghị Chi bộ xem xét, kết nạp đoàn viên công đoàn ${second} vào Đảng.`,
      ),
    });

  it('is the longer of two, and not whole where most places have it shorter', () => {
    const [once, twice] = [named('LÒ THUỲ'), named('LÒ THUỲ MẬN')];
    expect([once?.value, once?.why]).toEqual(['Lò Thuỳ Mận', ['readers-agree']]);
    expect([twice?.value, twice?.why]).toEqual(['Lò Thuỳ Mận', ['readers-agree', 'repeated']]);

    const cutTwice = tradeUnionResolution.locators['personName']?.({
      pages: pagesOf(
        'Xét giới thiệu đoàn viên công đoàn LÒ THUỲ MẬN vào Đảng.',
        'Đoàn viên công đoàn LÒ THUỲ vào Đảng là xứng đáng.',
        'Đề nghị kết nạp đoàn viên công đoàn LÒ THUỲ vào Đảng.',
      ),
    });
    expect(cutTwice?.why).toContain('repeated-differs');
  });
});

describe('a place that is known', () => {
  const { place } = numberAndDate({});
  const dated = (text: string, readings: { a: string; b: string }) => {
    const line = lineAt(`${text}, ngày 14 tháng 10 năm 2022`, 0.55, 0.1);
    const words = line.words.map((word, index) =>
      index === 0 ? { ...word, readings, agreement: 'differs' as const } : word,
    );
    return emptyPage(1, [
      lineAt('CHI BỘ PHÒNG THỬ', 0.1, 0.08),
      lineAt('ĐẢNG CỘNG SẢN VIỆT NAM', 0.6, 0.05),
      { ...line, words },
      lineAt('NGHỊ QUYẾT', 0.45, 0.25),
    ]);
  };

  it('is spelled as it is where one reader has its letters', () => {
    const page = dated('Thúi Nguyên', { a: 'Thai', b: 'Thúi' });
    expect(place?.locate({ pages: [page] }).value).toBe('Thái Nguyên');
  });

  it('is not put in the place of another', () => {
    const page = dated('Thử Nguyên', { a: 'Thu', b: 'Thử' });
    expect(place?.locate({ pages: [page] }).value).toBe('Thử Nguyên');
  });
});

describe('where offices word a form otherwise', () => {
  const read = ({ locators }: typeof application, field: string, ...body: string[]) =>
    locators[field]?.({ pages: pagesOf(...body) }).value;

  it('the day from which a member counts as official is told from that of admission', () => {
    const article = [
      'Điều 1: Công nhận đảng viên dự bị TẠ VĂN MẬN, sinh ngày 20/04/2001, kết nạp vào Đảng ngày 06/07/2022,',
      'được trở thành đảng viên chính thức; ngày tính chính thức là ngày 07/07/2023.',
    ];
    expect(read(officialDecision, 'officialFromDate', ...article)).toBe('2023-07-07');
    expect(read(officialDecision, 'admissionDate', ...article)).toBe('2022-07-06');
  });

  it('schooling is not what was studied after it', () => {
    expect(read(application, 'education', 'Trình độ học vấn: 12/12, chuyên môn: Thạc sĩ')).toBe('Thạc sĩ');
    expect(read(application, 'education', 'Trình độ học vấn: Thạc sĩ')).toBe('Thạc sĩ');
  });

  it('of schooling takes what was finished, without the word for a class', () => {
    const lines = ['SƠ LƯỢC LÝ LỊCH', '12. Trình độ hiện nay', '- Giáo dục phổ thông: Lớp 12/12', '- Tin học: A'];
    expect(read(personalHistory, 'generalEducation', ...lines)).toBe('12/12');
  });

  it.each(['7/ Quê quán:', '07. a. Nơi thường trú:'])('an address ends before the item "%s"', (next) => {
    const born = read(
      personalHistory,
      'birthPlace',
      '6/ Nơi sinh: xã An Thử, tỉnh Bắc Kạn',
      `${next} xã Mơ, tỉnh Lào Cai`,
    );
    expect(born).toBe('xã An Thử, tỉnh Bắc Kạn');
  });

  it('the years of a term of office count nobody', () => {
    const total = read(
      committeeAdmissionResolution,
      'committeeTotal',
      'Ngày 03 tháng 1 năm 2022, Ban Chấp hành Đảng bộ Sở Thử, nhiệm kỳ 2020 - 2025 đã họp để xét, đề nghị kết nạp.',
      '- Số cấp ủy viên: 7;',
      '- Số có mặt: 7;',
      '- Số vắng mặt: 0.',
    );
    expect(total).toBe(7);
  });
});
