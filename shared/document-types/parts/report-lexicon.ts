// What units' reports count, and how their rows and sentences call it. Wordings of forms 1-BTCTW and 2-BTCTW (HD
// 11-HD/BTCTW, 13/12/2021), of the forms of 2012 (12-HD/BTCTW) and of units' own tables.
import {
  ageBands,
  generalEducation,
  occupations,
  partsOfAdmitted,
  professionalLevels,
} from '../../rules/report-sums.ts';

export interface Counted {
  readonly label: string;
  /** Other wordings of the row. */
  readonly rows?: readonly string[];
  /** Wordings in a sentence, directly before or behind the number. */
  readonly text?: readonly string[];
}

const flow: Readonly<Record<string, Counted>> = {
  membersPeriodStart: {
    label: 'Tổng số đảng viên cuối kỳ trước chuyển sang',
    rows: [
      ...['Đảng viên đầu kỳ', 'Tổng số đảng viên đầu kỳ', 'Tổng số đảng viên đầu quý', 'Đảng viên đầu quý'],
      ...['Đảng viên trong danh sách có đến đầu kỳ báo cáo', 'Đảng viên trong danh sách đầu kỳ báo cáo'],
    ],
    text: ['Tổng số đảng viên đầu kỳ', 'Tổng số đảng viên đầu quý', 'Đảng viên đầu kỳ', 'đầu kỳ', 'đầu quý'],
  },
  increaseTotal: {
    label: 'Đảng viên tăng trong kỳ',
    rows: ['Tổng số tăng', 'Tăng trong quý', 'Tăng trong kỳ', 'Đảng viên tăng trong quý', 'Tăng'],
    text: ['tổng số tăng', 'đảng viên tăng trong kỳ', 'tăng trong quý', 'tăng trong kỳ', 'tăng'],
  },
  admitted: {
    label: 'Kết nạp',
    rows: [
      ...['Kết nạp mới', 'Đảng viên mới kết nạp', 'Số đảng viên mới kết nạp', 'Kết nạp được', 'Kết nạp đảng viên'],
      ...['Đảng viên kết nạp trong quý', 'Phát triển đảng viên mới', 'Số đảng viên kết nạp', 'Kết nạp đảng viên mới'],
      ...['Kết nạp trong quý', 'Số đảng viên mới kết nạp trong quý', 'Tổng số đảng viên mới kết nạp'],
      ...['Số đảng viên kết nạp mới', 'Tổng số đảng viên kết nạp', 'Kết nạp trong kỳ'],
    ],
    text: [
      ...[
        'Kết nạp trong quý',
        'Kết nạp trong kỳ',
        'kết nạp được',
        'kết nạp mới',
        'kết nạp đảng viên mới',
        'đã kết nạp',
      ],
      ...['số đảng viên mới kết nạp', 'phát triển đảng viên mới', 'kết nạp'],
    ],
  },
  transferredIn: {
    label: 'Chuyển đến',
    rows: [
      'Tiếp nhận chuyển đến',
      'Chuyển sinh hoạt đảng đến',
      'Tiếp nhận từ nơi khác chuyển đến',
      'Đảng viên chuyển đến',
    ],
    text: ['tiếp nhận chuyển đến', 'chuyển sinh hoạt đảng đến', 'chuyển đến'],
  },
  restored: { label: 'Phục hồi đảng tịch', rows: ['Khôi phục đảng tịch'], text: ['phục hồi đảng tịch'] },
  decreaseTotal: {
    label: 'Đảng viên giảm trong kỳ',
    rows: ['Tổng số giảm', 'Giảm trong quý', 'Giảm trong kỳ', 'Đảng viên giảm trong quý', 'Giảm'],
    text: ['tổng số giảm', 'đảng viên giảm trong kỳ', 'giảm trong quý', 'giảm trong kỳ', 'giảm'],
  },
  died: { label: 'Từ trần', rows: ['Đảng viên từ trần', 'Chết'], text: ['từ trần'] },
  expelled: { label: 'Khai trừ', rows: ['Bị khai trừ', 'Khai trừ ra khỏi Đảng'], text: ['khai trừ'] },
  struckOff: {
    label: 'Xóa tên',
    rows: ['Xóa tên trong danh sách đảng viên', 'Đảng viên bị xóa tên'],
    text: ['xóa tên'],
  },
  struckOffProbation: {
    label: 'Trong đó: Đảng viên dự bị',
    rows: ['Xóa tên đảng viên dự bị', 'trong đó dự bị'],
    text: ['xóa tên đảng viên dự bị', 'xóa tên dự bị'],
  },
  leftParty: { label: 'Xin ra khỏi Đảng', rows: ['Xin ra Đảng', 'Ra khỏi Đảng'], text: ['xin ra khỏi đảng'] },
  transferredOut: {
    label: 'Chuyển đi',
    rows: ['Chuyển sinh hoạt đảng đi', 'Giới thiệu chuyển đi', 'Đảng viên chuyển đi'],
    text: ['chuyển sinh hoạt đảng đi', 'chuyển đi'],
  },
  membersPeriodEnd: {
    label: 'Đảng viên trong danh sách cuối kỳ báo cáo',
    rows: [
      ...['Tổng số đảng viên cuối kỳ', 'Tổng số đảng viên hiện có', 'Có đến cuối kỳ báo cáo', 'Đảng viên cuối kỳ'],
      ...['Tổng số đảng viên cuối quý', 'Tổng số đảng viên'],
    ],
    text: ['tổng số đảng viên cuối kỳ', 'tổng số đảng viên hiện có', 'cuối kỳ', 'cuối quý', 'tổng số đảng viên'],
  },
  membersProbationary: {
    label: 'Đảng viên dự bị',
    rows: ['Dự bị', 'Số đảng viên dự bị hiện có', 'Đảng viên dự bị hiện có'],
    text: ['đảng viên dự bị hiện có', 'dự bị'],
  },
};

const result: Readonly<Record<string, Counted>> = {
  admittedYearToDate: {
    label: 'Lũy kế từ đầu năm',
    rows: [
      ...['Lũy kế', 'Từ đầu năm đến nay', 'Cộng dồn', 'Tổng số kết nạp từ đầu năm', 'Lũy kế kết nạp từ đầu năm'],
      ...['Lũy kế từ đầu năm đến nay', 'Lũy kế đến cuối quý', 'Kết nạp lũy kế từ đầu năm'],
    ],
    text: [
      ...[
        'lũy kế từ đầu năm đến nay',
        'lũy kế từ đầu năm',
        'lũy kế kết nạp từ đầu năm',
        'từ đầu năm đến nay',
        'lũy kế',
      ],
      'cộng dồn',
    ],
  },
  planYear: {
    label: 'Chỉ tiêu (kế hoạch) năm',
    rows: [
      ...['Kế hoạch năm', 'Chỉ tiêu năm', 'Chỉ tiêu được giao', 'Chỉ tiêu giao', 'Nghị quyết đề ra', 'KH năm'],
      ...[
        'Chỉ tiêu kết nạp cả năm',
        'Chỉ tiêu kết nạp năm',
        'Kế hoạch kết nạp cả năm',
        'Chỉ tiêu cả năm',
        'Kế hoạch cả năm',
      ],
      ...['Chỉ tiêu kết nạp', 'Kế hoạch kết nạp', 'Chỉ tiêu kế hoạch năm'],
    ],
    text: [
      'chỉ tiêu được giao',
      'chỉ tiêu cả năm',
      'chỉ tiêu năm',
      'kế hoạch cả năm',
      'kế hoạch năm',
      'nghị quyết đề ra',
    ],
  },
  admittedSamePeriodLastYear: {
    label: 'Cùng kỳ năm trước',
    rows: ['Cùng kỳ năm', 'Cùng kỳ', 'Kết nạp cùng kỳ năm trước', 'Số kết nạp cùng kỳ năm trước'],
    text: ['cùng kỳ năm trước', 'cùng kỳ năm', 'cùng kỳ'],
  },
  madeOfficial: {
    label: 'Chuyển đảng chính thức',
    rows: [
      ...['Công nhận đảng viên chính thức', 'Chuyển chính thức', 'Xét chuyển đảng chính thức'],
      ...['Số đảng viên dự bị được công nhận chính thức', 'Số đảng viên được công nhận chính thức'],
      ...['Chuyển đảng chính thức trong quý', 'Đảng viên được công nhận chính thức', 'Số đảng viên chuyển chính thức'],
      ...['Công nhận chính thức', 'Số đảng viên chuyển đảng chính thức'],
    ],
    text: [
      ...['chuyển đảng chính thức', 'công nhận đảng viên chính thức', 'được công nhận chính thức', 'chuyển chính thức'],
    ],
  },
  madeOfficialYearToDate: {
    label: 'Chuyển chính thức, lũy kế từ đầu năm',
    rows: ['Lũy kế chuyển chính thức từ đầu năm', 'Lũy kế công nhận chính thức từ đầu năm', 'Lũy kế chuyển chính thức'],
  },
  probationOverdue: {
    label: 'Đảng viên dự bị quá hạn chưa xét công nhận',
    rows: ['Quá thời hạn dự bị', 'Đảng viên dự bị quá hạn'],
    text: ['quá thời hạn dự bị', 'dự bị quá hạn'],
  },
  candidates: {
    label: 'Quần chúng ưu tú tạo nguồn',
    rows: ['Số quần chúng ưu tú', 'Nguồn phát triển đảng', 'Cảm tình Đảng', 'Quần chúng ưu tú'],
    text: ['quần chúng ưu tú tạo nguồn', 'quần chúng ưu tú', 'nguồn phát triển đảng'],
  },
  awarenessTrained: {
    label: 'Số người được bồi dưỡng nhận thức về Đảng',
    rows: [
      ...['Học lớp nhận thức về Đảng', 'Bồi dưỡng đối tượng kết nạp Đảng', 'Học lớp cảm tình Đảng'],
      ...['Bồi dưỡng nhận thức về Đảng'],
    ],
    text: ['bồi dưỡng nhận thức về đảng', 'lớp nhận thức về đảng', 'đối tượng kết nạp đảng'],
  },
  newMembersTrained: {
    label: 'Số người được bồi dưỡng đảng viên mới',
    rows: [
      ...['Học lớp đảng viên mới', 'Bồi dưỡng lý luận chính trị dành cho đảng viên mới', 'Bồi dưỡng đảng viên mới'],
    ],
    text: ['bồi dưỡng lý luận chính trị dành cho đảng viên mới', 'bồi dưỡng đảng viên mới', 'đảng viên mới'],
  },
  cellsTotal: {
    label: 'Số chi bộ trực thuộc',
    rows: ['Tổng số chi bộ trực thuộc', 'Chi bộ trực thuộc'],
    text: ['số chi bộ trực thuộc'],
  },
  cellsWithAdmission: {
    label: 'Số chi bộ có kết nạp đảng viên',
    rows: ['Chi bộ có kết nạp đảng viên', 'Có kết nạp đảng viên'],
    text: ['chi bộ có kết nạp đảng viên'],
  },
  noSource: {
    label: 'Không còn quần chúng',
    rows: ['Hết nguồn phát triển Đảng', 'Không còn nguồn', 'Chi bộ không còn quần chúng'],
    text: ['không còn quần chúng', 'hết nguồn phát triển đảng'],
  },
};

const structure: Readonly<Record<string, Counted>> = {
  admittedMale: { label: 'Nam', text: ['nam'] },
  admittedFemale: { label: 'Nữ', rows: ['Phụ nữ', 'Đảng viên nữ', 'Trong đó: nữ'], text: ['nữ'] },
  admittedMinority: {
    label: 'Dân tộc thiểu số',
    rows: ['Người dân tộc thiểu số', 'Dân tộc ít người', 'DTTS', 'Là người dân tộc thiểu số'],
    text: ['người dân tộc thiểu số', 'dân tộc thiểu số', 'DTTS'],
  },
  admittedReligious: {
    label: 'Người theo tôn giáo',
    rows: ['Tôn giáo', 'Người có đạo', 'Theo tôn giáo', 'Có tôn giáo', 'Là người theo tôn giáo'],
    text: ['người theo tôn giáo', 'theo tôn giáo', 'người có đạo', 'tôn giáo'],
  },
  admittedYouthUnion: {
    label: 'Đoàn viên Đoàn TNCS Hồ Chí Minh',
    rows: [
      ...['Đoàn viên TNCS HCM', 'Là Đoàn viên TNCSHCM', 'Đoàn viên thanh niên', 'ĐVTN', 'Đoàn viên', 'Đoàn viên TNCS'],
      ...['Đoàn viên Đoàn TNCS HCM', 'Đoàn viên Đoàn thanh niên'],
    ],
    text: ['đoàn viên TNCS Hồ Chí Minh', 'đoàn viên thanh niên', 'đoàn viên'],
  },
  admittedPrivateOwner: { label: 'Chủ doanh nghiệp tư nhân', text: ['chủ doanh nghiệp tư nhân'] },
  admittedFamilyPlanning: {
    label: 'Quần chúng vi phạm chính sách KHHGĐ',
    rows: ['vi phạm chính sách DS-KHHGĐ', 'Quần chúng vi phạm chính sách DS-KHHGĐ', 'Vi phạm chính sách KHHGĐ'],
  },
  admittedForeignMarriage: { label: 'Có quan hệ hôn nhân với người nước ngoài' },
  readmitted: { label: 'Kết nạp lại', rows: ['Đảng viên kết nạp lại'], text: ['kết nạp lại'] },
  admittedStateOfficial: {
    label: 'Cán bộ, công chức cơ quan Nhà nước tính từ cấp huyện trở lên',
    rows: ['Cán bộ, công chức nhà nước', 'Cán bộ, công chức cơ quan Nhà nước', 'Cán bộ, công chức'],
  },
  admittedPartyOfficial: {
    label: 'Cán bộ, công chức cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể chính trị - xã hội tính từ cấp huyện trở lên',
    rows: ['CB, CC Đảng, MTTQ, đoàn thể', 'Cán bộ, công chức cơ quan Đảng, MTTQ, đoàn thể'],
  },
  admittedCommuneOfficial: {
    label: 'Cán bộ, công chức; người hoạt động không chuyên trách ở xã, phường, thị trấn',
  },
  admittedVillageActivist: {
    label: 'Người hoạt động không chuyên trách thôn, tổ dân phố, bản (ấp, khóm)',
    rows: ['Người hoạt động không chuyên trách ở thôn, tổ dân phố, bản'],
  },
  admittedPublicEmployee: {
    label: 'Viên chức trong các đơn vị sự nghiệp công lập',
    rows: ['Viên chức hoạt động sự nghiệp', 'Viên chức đơn vị sự nghiệp công lập', 'Viên chức'],
  },
  admittedNonPublicEmployee: { label: 'Người lao động trong các đơn vị sự nghiệp ngoài công lập' },
  admittedEnterpriseTotal: {
    label: 'Lãnh đạo, quản lý và lao động trong các doanh nghiệp, chia ra:',
    rows: ['CN, LĐ trong các thành phần kinh tế', 'Lãnh đạo, quản lý và lao động trong các doanh nghiệp'],
  },
  admittedEnterpriseManager: { label: 'Người lãnh đạo, quản lý doanh nghiệp' },
  admittedEnterpriseIndirect: { label: 'Nhân viên, người gián tiếp sản xuất' },
  admittedEnterpriseWorker: { label: 'Công nhân, lao động trực tiếp sản xuất' },
  admittedFarmer: { label: 'Người làm nông, lâm, ngư nghiệp', rows: ['Nông dân'] },
  admittedArmedForces: {
    label: 'Sỹ quan, chiến sỹ quân đội và công an (lực lượng vũ trang)',
    rows: ['Sĩ quan, chiến sĩ quân đội, công an', 'Sỹ quan, chiến sỹ quân đội và công an', 'Lực lượng vũ trang'],
  },
  admittedStudent: { label: 'Sinh viên', rows: ['Sinh viên, học sinh'] },
  admittedPupil: { label: 'Học sinh' },
  admittedOtherOccupation: {
    label: 'Khác (lao động hợp đồng, tự do…)',
    rows: ['Khác', 'Nghề nghiệp khác', 'Khác (lao động hợp đồng, tự do)'],
  },
  admittedAge18to30: {
    label: 'Từ 18 - 30 tuổi',
    rows: ['18 đến 30 tuổi', 'Từ 18 đến 30 tuổi', '18-30', '18 - 30 tuổi'],
  },
  ...Object.fromEntries(
    [
      [31, 35],
      [36, 40],
      [41, 45],
      [46, 50],
      [51, 55],
      [56, 60],
    ].map(([from, to]) => [
      `admittedAge${from}to${to}`,
      {
        label: `Từ ${from} - ${to} tuổi`,
        rows: [`Từ ${from} đến ${to} tuổi`, `${from}-${to}`, `${from} - ${to} tuổi`],
      },
    ]),
  ),
  admittedAgeOver40: { label: 'Trên 40 tuổi', rows: ['Từ 41 tuổi trở lên', 'Trên 40'] },
  admittedAgeOver60: { label: 'Trên 60 tuổi', rows: ['Trên 60'] },
  admittedLiterate: {
    label: 'Biết đọc, biết viết chữ quốc ngữ',
    rows: ['Biết đọc, biết viết'],
  },
  admittedPrimary: { label: 'Tiểu học', rows: ['Cấp tiểu học'] },
  admittedLowerSecondary: { label: 'Trung học cơ sở', rows: ['THCS'] },
  admittedUpperSecondary: { label: 'Trung học phổ thông', rows: ['THPT'] },
  admittedTechnical: {
    label: 'Công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp',
    rows: ['CN kỹ thuật, nhân viên nghiệp vụ', 'Công nhân kỹ thuật, sơ cấp', 'Sơ cấp'],
  },
  admittedIntermediate: { label: 'Trung cấp', rows: ['Trung học chuyên nghiệp'], text: ['trung cấp'] },
  admittedCollegeOrIntermediate: { label: 'Cao đẳng, trung cấp', rows: ['Cao đẳng và trung cấp'] },
  admittedCollege: { label: 'Cao đẳng', text: ['cao đẳng'] },
  admittedUniversity: { label: 'Đại học', rows: ['Đại học, trên đại học'], text: ['đại học'] },
  admittedMaster: { label: 'Thạc sỹ', rows: ['Thạc sĩ', 'Sau đại học'], text: ['thạc sỹ', 'thạc sĩ'] },
  admittedDoctor: { label: 'Tiến sỹ', rows: ['Tiến sĩ', 'Tiến sĩ khoa học'], text: ['tiến sỹ', 'tiến sĩ'] },
  admittedAssociateProfessor: { label: 'Phó Giáo sư', rows: ['PGS'] },
  admittedProfessor: { label: 'Giáo sư', rows: ['GS'] },
};

/** Every count of the report, in the order of the forms. */
export const counted: Readonly<Record<string, Counted>> = { ...flow, ...result, ...structure };

export const ratios: Readonly<Record<string, Counted>> = {
  planPercent: {
    label: 'Tỷ lệ % so với kế hoạch năm',
    rows: [
      ...['Đạt tỷ lệ', '% KH', 'Tỷ lệ thực hiện (%)', 'Tỷ lệ so với chỉ tiêu năm (%)', 'Tỷ lệ so với chỉ tiêu năm'],
      ...[
        'Tỷ lệ so với kế hoạch năm (%)',
        'Tỷ lệ % so với chỉ tiêu năm',
        'Tỷ lệ đạt so với chỉ tiêu (%)',
        'Tỷ lệ thực hiện',
      ],
    ],
  },
  samePeriodPercent: {
    label: '(%) kỳ này so với cùng kỳ năm trước',
    rows: [
      'Tỷ lệ so với cùng kỳ',
      'Tỷ lệ so với cùng kỳ năm trước (%)',
      'So với cùng kỳ (%)',
      'Tỷ lệ % so với cùng kỳ',
    ],
  },
  averageAge: { label: 'Tuổi bình quân', rows: ['Bình quân tuổi', 'Tuổi đời bình quân', 'Độ tuổi bình quân'] },
};

/** Rows that split something: of whom they are a part is said by the row or heading above them. */
export const splits: ReadonlySet<string> = new Set([
  ...['averageAge', 'admittedAssociateProfessor', 'admittedProfessor'],
  ...['admittedEnterpriseManager', 'admittedEnterpriseIndirect', 'admittedEnterpriseWorker'],
  ...partsOfAdmitted,
  ...ageBands,
  ...occupations,
  ...generalEducation,
  ...professionalLevels,
]);

/** Rows about the admitted: what follows splits them. */
export const ofAdmitted: ReadonlySet<string> = new Set([
  ...['admitted', 'admittedYearToDate', 'planYear', 'planPercent', 'admittedSamePeriodLastYear', 'samePeriodPercent'],
]);
