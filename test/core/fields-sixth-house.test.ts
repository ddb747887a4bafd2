// What a sixth house's papers taught: labels that need their colon, tables with the sum first, days since when, who signs
// under a label of the person's. All people, units and numbers are invented.
import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../shared/document-types/document-type.ts';
import { admissionDecision } from '../../shared/document-types/admission-decision/type.ts';
import { application } from '../../shared/document-types/application/type.ts';
import { awarenessCertificate } from '../../shared/document-types/awareness-certificate/type.ts';
import { cellAdmissionResolution } from '../../shared/document-types/cell-admission-resolution/type.ts';
import { cellOfficialResolution } from '../../shared/document-types/cell-official-resolution/type.ts';
import { committeeOfficialResolution } from '../../shared/document-types/committee-official-resolution/type.ts';
import { memberIntroduction } from '../../shared/document-types/member-introduction/type.ts';
import { mentorReview } from '../../shared/document-types/mentor-review/type.ts';
import { personalHistory } from '../../shared/document-types/personal-history/type.ts';
import { documentTypes } from '../../shared/document-types/registry.ts';
import { runsBeyondProvince } from '../../shared/fields/address.ts';
import { useRedundancy } from '../../shared/fields/redundancy.ts';
import { splitPages } from '../../shared/splitting/split.ts';
import { pageOf } from '../document-types/layout.ts';

function fieldOf(type: DocumentType, field: string, body: readonly string[], foot: readonly string[] = []) {
  const pages = [pageOf({ title: ['NGHỊ QUYẾT'], body, foot })];
  return type.locators[field]?.({ pages });
}
const valueOf = (type: DocumentType, field: string, ...body: string[]) => fieldOf(type, field, body)?.value;

const nine = ['members', 'present', 'absent'].flatMap((group) =>
  ['Total', 'Official', 'Probationary'].map((part) => group + part),
);

describe('labels', () => {
  it.each<[string, DocumentType, string, unknown, ...string[]]>([
    [
      'where somebody lives now',
      application,
      'residence',
      'tổ 5, phường Đồng Quý, tỉnh Thái Nguyên',
      'Nơi ở hiện tại: tổ 5, phường Đồng Quý, tỉnh Thái Nguyên',
      'Công việc đang làm: Bác sĩ',
    ],
    [
      'a cell without the office it belongs to',
      memberIntroduction,
      'introducerCell',
      'Thanh tra',
      'Đang sinh hoạt tại Chi bộ Thanh tra, Chi cục Địa giới',
    ],
    ['a grade behind two labels', awarenessCertificate, 'grade', 'Khá', 'Kết quả: Loại Khá'],
    [
      'a cell that has the name of its office',
      memberIntroduction,
      'introducerCell',
      'Nhà khách Thử Một',
      'Đang sinh hoạt tại Chi bộ Nhà khách Thử Một, Nhà khách Thử Một',
    ],
    [
      'a cell whose own name has a comma',
      memberIntroduction,
      'introducerCell',
      'Phòng Kế hoạch, Tài chính',
      'Đang sinh hoạt tại Chi bộ Phòng Kế hoạch, Tài chính',
    ],
    [
      'what somebody does now',
      application,
      'occupation',
      'Bác sĩ',
      'Công việc đang làm: Bác sĩ',
      'Cơ quan, đơn vị: Chi cục Địa giới',
    ],
    [
      'two words of one label',
      application,
      'workplace',
      'Chi cục Địa giới',
      'Cơ quan, đơn vị: Chi cục Địa giới',
      'Chức vụ: Không',
    ],
    [
      'the day before its act',
      application,
      'sympathiserDate',
      '2020-11-25',
      'Ngày 25 tháng 11 năm 2020 tôi được Chi bộ Phòng Kỹ thuật xét là quần chúng cảm tình Đảng.',
    ],
    [
      'a cell that sends to a class',
      awarenessCertificate,
      'sympathiserCell',
      'Phòng Kỹ thuật',
      'Chi bộ giới thiệu đi học: Phòng Kỹ thuật',
      'Đã học chương trình',
    ],
    [
      'a class from day to day',
      awarenessCertificate,
      'courseFrom',
      '2021-01-27',
      'Thời gian: 27 tháng 1 năm 2021 đến 31 tháng 1 năm 2021',
    ],
    [
      'a class up to a day',
      awarenessCertificate,
      'courseTo',
      '2021-01-31',
      'Thời gian: 27 tháng 1 năm 2021 đến 31 tháng 1 năm 2021',
    ],
    [
      'whom of a cell a paper is for',
      memberIntroduction,
      'toCell',
      'Phòng Kỹ thuật',
      'Kính gửi: Các đồng chí Chi uỷ Chi bộ Phòng Kỹ thuật',
      'Tôi tên là Nguyễn Thử Một',
    ],
    [
      'of which cell',
      memberIntroduction,
      'introducerCell',
      'Phòng Kỹ thuật',
      'Hiện là đảng viên của Chi bộ Phòng Kỹ thuật',
      'Được Chi bộ phân công theo dõi',
    ],
    [
      'since when',
      memberIntroduction,
      'assignedDate',
      '2021-01-11',
      'Ngày chính thức: 18/3/2012',
      'Được Chi bộ phân công theo dõi, giúp đỡ quần chúng Phạm Thử Hai kể từ ngày 11/1/2021, tôi xin báo cáo',
    ],
    [
      'the day of the meeting by its time',
      cellOfficialResolution,
      'meetingDate',
      '2024-01-18',
      'Thời gian: ngày 18/01/2024, tại Chi cục Địa giới.',
    ],
    [
      'since when a member, in brackets',
      cellOfficialResolution,
      'admissionDate',
      '2022-08-02',
      'đối với đảng viên dự bị Bế Thử Ba (vào Đảng ngày 02/08/2022).',
    ],
    [
      'whom a decision admits',
      admissionDecision,
      'personName',
      'Trịnh Thử Tư',
      'Điều 1: Nay kết nạp vào Đảng: Trịnh Thử Tư, sinh ngày: 29-3-1986, quê quán xã Bình Lạc.',
      'Điều 2: Quyết định này',
    ],
    [
      'who carries out, behind the day of force',
      admissionDecision,
      'executingOrganizations',
      'Chi bộ Thư viện Thử',
      'Điều 2. Quyết định này có hiệu lực từ ngày ký. Chi bộ Thư viện Thử và đồng chí có tên ở Điều 1 chịu trách nhiệm thi hành.',
    ],
  ])('%s', (_, type, field, expected, ...body) => {
    expect(valueOf(type, field, ...body)).toBe(expected);
  });

  it('whose words sentences have too need their colon', () => {
    const history = [
      'SƠ LƯỢC LÝ LỊCH',
      '11. Trình độ: + Phổ thông: 12/12',
      '+ Chuyên môn: Thạc sĩ',
      '12. Lý luận chính trị: Sơ cấp',
    ];
    const talk = ['SƠ LƯỢC LÝ LỊCH', 'Luôn học hỏi để nâng cao trình độ chuyên môn; Gia đình chấp hành tốt quy định'];

    expect(valueOf(personalHistory, 'generalEducation', ...history)).toBe('12/12');
    expect(valueOf(personalHistory, 'higherEducation', ...history)).toBe('Thạc sĩ');
    expect(valueOf(personalHistory, 'higherEducation', ...talk)).toBeNull();
  });

  it('of a mentor’s days stand before a colon', () => {
    const body = ['Vào Đảng: 10/10/2015; chính thức: 10/10/2016', 'Chi bộ: Văn phòng'];

    expect(
      ['mentorPartyDate', 'mentorOfficialDate', 'mentorCell'].map((field) => valueOf(mentorReview, field, ...body)),
    ).toEqual(['2015-10-10', '2016-10-10', 'Văn phòng']);
  });
});

describe('the counts of a meeting', () => {
  it.each([
    [
      'the sum first',
      'Đảng viên Số lượng Có mặt Vắng mặt',
      'Cộng 27 24 03',
      'Chính thức 25 22 03',
      'Dự bị 02 02 không',
      'Lý do vắng mặt: nghỉ thai sản.',
    ],
    [
      'who should have come',
      'Số đảng viên phải có mặt là 27 đồng chí (25 chính thức, 02 dự bị); số đã có mặt là 24 đồng chí (22 chính thức, 02 dự bị); số vắng mặt là 03 đồng chí (03 chính thức, 00 dự bị).',
    ],
    [
      'behind a sentence that ends in one of its words',
      'xét đề nghị công nhận đảng viên chính thức. Đảng số của Chi bộ: 27 đồng chí, trong đó có 25 đảng viên chính thức, 2 đảng viên dự bị.',
      'Dự họp: 24 đồng chí, trong đó có 22 đảng viên chính thức, 2 đảng viên dự bị.',
      'Vắng mặt: 3 đồng chí, trong đó có 3 đảng viên chính thức, 0 đảng viên dự bị.',
    ],
  ])('%s', (_, ...body) => {
    const counts = nine.map((field) => valueOf(cellAdmissionResolution, field, ...body));

    expect(counts).toEqual([27, 25, 2, 24, 22, 2, 3, 3, 0]);
  });

  it('have none in words in a list', () => {
    const body = [
      'Tổng số đảng viên của Chi bộ: 16',
      '+ Chính thức: 13',
      '+ Dự bị: 3',
      'Số đảng viên có mặt: 16',
      '+ Chính thức: 13',
      '+ Dự bị: 3',
      'Số đảng viên vắng mặt: không',
      '+ Chính thức: không',
      '+ Dự bị: không',
      'HỘI NGHỊ THỐNG NHẤT:',
      '1. Sau khi nghe báo cáo',
    ];

    expect(nine.slice(6).map((field) => valueOf(cellAdmissionResolution, field, ...body))).toEqual([0, 0, 0]);
  });
});

describe('a person', () => {
  it('is not doubted because the mentor signs under a label of the person’s', () => {
    const body = [
      'Đảng viên dự bị được giúp đỡ: LÊ THỊ THỬ, kết nạp ngày 07/5/2021.',
      'đề nghị xét, chuyển chính thức cho đồng chí LÊ THỊ THỬ và xin chịu trách nhiệm.',
    ];
    const signed = fieldOf(mentorReview, 'personName', body, ['ĐẢNG VIÊN GIÚP ĐỠ', '', 'Lý Minh Nguyệt']);
    const two = ['Tôi giúp đỡ đồng chí Lê Thị Thử.', 'Đề nghị công nhận đồng chí Đỗ Thị Nhầm là đảng viên chính thức.'];
    const other = fieldOf(mentorReview, 'personName', two);

    expect([signed?.value, signed?.why.includes('repeated-differs')]).toEqual(['Lê Thị Thử', false]);
    expect(other?.why).toContain('repeated-differs');
  });
});

describe('a day of a meeting', () => {
  const days = (meetingDate: string, documentDate: string) => {
    const pages = [
      pageOf({
        right: [`Sông Lam, ngày ${documentDate}`],
        title: ['NGHỊ QUYẾT'],
        body: [`Chi bộ đã họp ngày ${meetingDate} xét`],
      }),
    ];
    const at = (field: string) => cellAdmissionResolution.locators[field]?.({ pages });
    const [met, dated] = [at('meetingDate'), at('documentDate')];
    return met && dated && useRedundancy({ meetingDate: met, documentDate: dated })['meetingDate'];
  };

  it('fits the paper’s own day up to three days later, not before it', () => {
    expect(days('05/3/2022', '08 tháng 3 năm 2022')?.why).toContain('near-day');
    expect(days('05/3/2022', '09 tháng 3 năm 2022')?.why).not.toContain('near-day');
    expect(days('05/3/2022', '04 tháng 3 năm 2022')?.why).not.toContain('near-day');
  });
});

describe('an address', () => {
  const homeOf = (...rest: string[]) =>
    fieldOf(admissionDecision, 'homeTown', [
      'Điều 1. Kết nạp quần chúng Phạm Thử Hai, quê quán xã Hóa Đông, tỉnh Tuyên Quang',
      ...rest,
      'Điều 2. Thi hành',
    ]);

  it('ends before where somebody works', () => {
    expect(homeOf('Nơi làm việc Chi cục Địa giới')?.value).toBe('xã Hóa Đông, tỉnh Tuyên Quang');
  });

  it('ends with its province; what goes on behind it is of something else', () => {
    expect(runsBeyondProvince('xã Hóa Đông, tỉnh Tuyên Quang')).toBe(false);
    expect(runsBeyondProvince('xã Hà Nam, tỉnh Bà Rịa - Vũng Tàu.')).toBe(false);
    expect(runsBeyondProvince('xã Hóa Đông, tỉnh Tuyên Quang Nơi')).toBe(true);
    expect(runsBeyondProvince('xã Hóa Đông, tỉnh Bắc Kạn 6')).toBe(true);
  });
});

describe('a resolution in words that nobody foresaw', () => {
  const page = (number: string) =>
    pageOf({
      left: ['ĐẢNG BỘ SỞ THỬ', 'CHI BỘ PHÒNG MỘT', `Số: ${number}`],
      right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Lam, ngày 05 tháng 3 năm 2022'],
      title: ['NGHỊ QUYẾT', 'đề nghị công nhận đảng viên chính thức'],
      body: ['Phòng Một đã bàn và nhất trí cao về đồng chí Bế Thử Ba.'],
    });

  it('is the cell’s or the committee’s by its own number', () => {
    const typeOf = (number: string) => {
      const [range] = splitPages([page(number)], documentTypes);
      return range && [range.type?.id, range.score >= 0.9];
    };

    expect(typeOf('13-NQ/CB')).toEqual([cellOfficialResolution.id, true]);
    expect(typeOf('113-NQ/ĐU')).toEqual([committeeOfficialResolution.id, true]);
    expect(typeOf('13-NQ/XY')?.[1]).toBe(false);
  });
});
