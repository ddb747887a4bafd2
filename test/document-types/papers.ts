// Papers of an invented dossier in the wording of the forms of 2022 and in another house's, with what stands on them.
import type { Paper } from './layout.ts';

export interface Example {
  readonly type: string;
  readonly pages: readonly Paper[];
  readonly fields: Readonly<Record<string, string | number | null>>;
}

const cellHeader = {
  left: ['ĐẢNG BỘ SỞ THỬ NGHIỆM', 'CHI BỘ PHÒNG TỔ CHỨC -', 'HÀNH CHÍNH', '*', 'Số 09-NQ/CB'],
  right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thái Nguyên, ngày 05 tháng 02 năm 2022'],
};

export const cellAdmission: Example = {
  type: 'cell-admission-resolution',
  pages: [
    {
      ...cellHeader,
      title: ['NGHỊ QUYẾT', 'đề nghị kết nạp đảng viên'],
      body: [
        'Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam,',
        'Ngày 04 tháng 02 năm 2022, Chi bộ Phòng Tổ chức - Hành chính đã họp để xét, đề nghị kết nạp quần chúng Lý Thị Mẫu Đơn vào Đảng.',
        'Tổng số đảng viên của Chi bộ: 15 đảng viên, trong đó chính thức 12 đồng chí, dự bị 03 đồng chí.',
        'Có mặt: 13 đảng viên, trong đó chính thức 11 đồng chí, dự bị 02 đồng chí.',
        'Vắng mặt: 02 đảng viên, trong đó chính thức 01 đồng chí, dự bị 01 đồng chí. Lý do vắng mặt: đi công tác.',
        'Chủ trì hội nghị: Đồng chí Triệu Văn Cam. Chức vụ: Bí thư Chi bộ',
        'Thư ký hội nghị: Đồng chí Nông Thị Quýt',
        'Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất kết luận về quần chúng Lý Thị Mẫu Đơn như sau:',
        'Đối chiếu với quy định của Điều lệ Đảng, số đảng viên chính thức tán thành kết nạp quần chúng Lý Thị Mẫu Đơn vào Đảng là 10 đồng chí (đạt 83,33%) so với tổng số đảng viên chính thức. Số đảng viên chính thức không tán thành 01 đồng chí (chiếm 8,33%) với lý do: cần tiếp tục rèn luyện thêm.',
      ],
    },
    {
      body: [
        'Chi bộ báo cáo và đề nghị Đảng ủy Sở Thử nghiệm xét, kết nạp quần chúng Lý Thị Mẫu Đơn vào Đảng Cộng sản Việt Nam.',
      ],
      foot: ['T/M CHI BỘ', 'BÍ THƯ', '', 'Triệu Văn Cam'],
    },
  ],
  fields: {
    superiorOrganization: 'ĐẢNG BỘ SỞ THỬ NGHIỆM',
    issuer: 'CHI BỘ PHÒNG TỔ CHỨC - HÀNH CHÍNH',
    documentNumber: '09-NQ/CB',
    place: 'Thái Nguyên',
    documentDate: '2022-02-05',
    personName: 'Lý Thị Mẫu Đơn',
    meetingDate: '2022-02-04',
    membersTotal: 15,
    membersOfficial: 12,
    membersProbationary: 3,
    presentTotal: 13,
    presentOfficial: 11,
    presentProbationary: 2,
    absentTotal: 2,
    absentOfficial: 1,
    absentProbationary: 1,
    absentReason: 'đi công tác',
    chair: 'Triệu Văn Cam',
    secretary: 'Nông Thị Quýt',
    votesFor: 10,
    votesForPercent: 83.33,
    votesAgainst: 1,
    votesAgainstPercent: 8.33,
    addressedTo: 'Đảng ủy Sở Thử nghiệm',
    signerRole: 'T/M CHI BỘ BÍ THƯ',
    signer: 'Triệu Văn Cam',
  },
};

/** Numbers before their words, other labels, TM., old spelling, capitals, a slash date. */
export const cellAdmissionOtherHouse: Example = {
  type: 'cell-admission-resolution',
  pages: [
    {
      left: ['ĐẢNG UỶ SỞ THỬ NGHIỆM', 'CHI BỘ THANH TRA', 'Số: 12 - NQ/CB'],
      right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thái Nguyên, ngày 7 tháng 3 năm 2022'],
      title: ['NGHỊ QUYẾT', 'Đề nghị kết nạp đảng viên'],
      body: [
        'Chi bộ Thanh tra họp ngày 06/3/2022 để xét kết nạp quần chúng HÀ VĂN ỔI vào Đảng.',
        'Tổng số đảng viên của chi bộ: 08 đồng chí, trong đó có 07 đảng viên chính thức, 01 đảng viên dự bị.',
        'Số đảng viên có mặt: 08 đồng chí, trong đó có 07 đảng viên chính thức, 01 đảng viên dự bị.',
        'Vắng mặt: không đồng chí, trong đó chính thức không đồng chí, dự bị không đồng chí.',
        'Chủ trì: đồng chí Ma Thị Lê, Bí thư chi bộ.',
        'Thư ký: đồng chí Lò Văn Mận.',
        'Kết quả biểu quyết: số đảng viên chính thức tán thành: 07 đồng chí, đạt 100%; không tán thành: không đồng chí.',
        'Chi bộ kính đề nghị Đảng uỷ Sở Thử nghiệm xem xét, kết nạp quần chúng HÀ VĂN ỔI vào Đảng.',
      ],
      foot: ['TM. CHI BỘ', 'PHÓ BÍ THƯ', '', 'Ma Thị Lê'],
    },
  ],
  fields: {
    superiorOrganization: 'ĐẢNG UỶ SỞ THỬ NGHIỆM',
    issuer: 'CHI BỘ THANH TRA',
    documentNumber: '12-NQ/CB',
    documentDate: '2022-03-07',
    personName: 'Hà Văn Ổi',
    meetingDate: '2022-03-06',
    membersTotal: 8,
    membersOfficial: 7,
    membersProbationary: 1,
    presentTotal: 8,
    presentOfficial: 7,
    presentProbationary: 1,
    absentTotal: 0,
    absentOfficial: 0,
    absentProbationary: 0,
    absentReason: null,
    chair: 'Ma Thị Lê',
    secretary: 'Lò Văn Mận',
    votesFor: 7,
    votesForPercent: 100,
    votesAgainst: 0,
    votesAgainstPercent: null,
    addressedTo: 'Đảng uỷ Sở Thử nghiệm',
    signerRole: 'TM. CHI BỘ PHÓ BÍ THƯ',
    signer: 'Ma Thị Lê',
  },
};

const committeeHeader = {
  left: ['TỈNH ỦY THÁI NGUYÊN', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN', 'TỈNH', '*', 'Số 212-QĐ/ĐUK'],
  right: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thái Nguyên, ngày 12 tháng 3 năm 2022'],
};

export const admissionDecision: Example = {
  type: 'admission-decision',
  pages: [
    {
      ...committeeHeader,
      title: ['QUYẾT ĐỊNH', 'kết nạp đảng viên'],
      body: [
        '- Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam;',
        '- Xét Nghị quyết số 17-NQ/ĐU, ngày 20 tháng 02 năm 2022 của Đảng ủy Sở Thử nghiệm đề nghị kết nạp đảng viên,',
        'BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH',
        'Điều 1: Kết nạp quần chúng Lý Thị Mẫu Đơn, sinh ngày 01 tháng 6 năm 1992, quê quán: xã Mẫu, huyện Thử, tỉnh Thái Nguyên vào Đảng Cộng sản Việt Nam.',
        'Điều 2: Đảng ủy Sở Thử nghiệm, Chi bộ Phòng Tổ chức - Hành chính và đồng chí có tên ở Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ],
      foot: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', 'Vương Thị Chanh'],
    },
  ],
  fields: {
    superiorOrganization: 'TỈNH ỦY THÁI NGUYÊN',
    issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
    documentNumber: '212-QĐ/ĐUK',
    place: 'Thái Nguyên',
    documentDate: '2022-03-12',
    personName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    homeTown: 'xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
    basisResolutionNumber: '17-NQ/ĐU',
    basisResolutionDate: '2022-02-20',
    executingOrganizations: 'Đảng ủy Sở Thử nghiệm, Chi bộ Phòng Tổ chức - Hành chính',
    signerRole: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ',
    signer: 'Vương Thị Chanh',
  },
};

export const officialDecision: Example = {
  type: 'official-decision',
  pages: [
    {
      ...committeeHeader,
      title: ['QUYẾT ĐỊNH', 'công nhận đảng viên chính thức'],
      body: [
        '- Căn cứ Điều 5, Điều lệ Đảng Cộng sản Việt Nam;',
        '- Xét Nghị quyết số 31-NQ/ĐU, ngày 02 tháng 3 năm 2022 của Đảng ủy Sở Thử nghiệm đề nghị công nhận đảng viên chính thức,',
        'BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH',
        'Điều 1: Công nhận đồng chí NGUYỄN XUÂN BƯỞI, sinh ngày 19 tháng 5 năm 1988, quê quán: xã Mẫu, huyện Thử, tỉnh Thái Nguyên, được kết nạp vào Đảng ngày 03 tháng 02 năm 2021, là đảng viên chính thức kể từ ngày 03 tháng 02 năm 2022.',
        'Điều 2: Đảng ủy Sở Thử nghiệm và đồng chí có tên ở Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ],
      foot: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '', 'Vương Thị Chanh'],
    },
  ],
  fields: {
    documentNumber: '212-QĐ/ĐUK',
    documentDate: '2022-03-12',
    personName: 'Nguyễn Xuân Bưởi',
    birthDate: '1988-05-19',
    homeTown: 'xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
    admissionDate: '2021-02-03',
    officialFromDate: '2022-02-03',
    basisResolutionNumber: '31-NQ/ĐU',
    basisResolutionDate: '2022-03-02',
    signer: 'Vương Thị Chanh',
  },
};

export const examples: readonly Example[] = [
  cellAdmission,
  cellAdmissionOtherHouse,
  admissionDecision,
  officialDecision,
];
