// Papers that people write for themselves, certificates and introductions of an invented person: the wording of the forms
// of 2022.
import type { Example } from './papers.ts';

const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'];

const application: Example = {
  type: 'application',
  pages: [
    {
      title: [...party, 'ĐƠN XIN VÀO ĐẢNG'],
      body: [
        'Kính gửi: Chi ủy: Phòng Tổ chức - Hành chính',
        'Đảng ủy: Sở Thử nghiệm',
        'Tôi là: Lý Thị Mẫu Đơn, sinh ngày 01 tháng 6 năm 1992',
        'Nơi sinh: xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
        'Quê quán: xã Đào, huyện Thử, tỉnh Thái Nguyên',
        'Dân tộc: Tày Tôn giáo: Không',
        'Trình độ học vấn: 12/12',
        'Nơi cư trú: tổ 5, phường Mận, thành phố Thái Nguyên, tỉnh Thái Nguyên',
        'Nghề nghiệp: Công chức',
        'Đơn vị công tác: Sở Thử nghiệm',
        'Chức vụ chính quyền, đoàn thể: Phó Bí thư Chi đoàn',
        'Vào Đoàn thanh niên Cộng sản Hồ Chí Minh ngày 26 tháng 3 năm 2007 tại Trường THPT Mẫu',
        'Được xét là cảm tình Đảng ngày 15 tháng 5 năm 2020 tại chi bộ Phòng Tổ chức - Hành chính',
        'Qua nghiên cứu Điều lệ Đảng Cộng sản Việt Nam; được sự giáo dục, bồi dưỡng của chi bộ, tôi đã nhận thức được:',
        'Đảng là đội tiên phong của giai cấp công nhân.',
      ],
      foot: ['Thái Nguyên, ngày 10 tháng 9 năm 2021', 'NGƯỜI LÀM ĐƠN', '(Ký, ghi rõ họ và tên)', '', 'Lý Thị Mẫu Đơn'],
    },
  ],
  fields: {
    personName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    birthPlace: 'xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
    homeTown: 'xã Đào, huyện Thử, tỉnh Thái Nguyên',
    ethnicGroup: 'Tày',
    religion: 'Không',
    education: '12/12',
    residence: 'tổ 5, phường Mận, thành phố Thái Nguyên, tỉnh Thái Nguyên',
    occupation: 'Công chức',
    workplace: 'Sở Thử nghiệm',
    position: 'Phó Bí thư Chi đoàn',
    youthUnionDate: '2007-03-26',
    sympathiserDate: '2020-05-15',
    sympathiserCell: 'Phòng Tổ chức - Hành chính',
    place: 'Thái Nguyên',
    documentDate: '2021-09-10',
  },
};

const certificate: Example = {
  type: 'awareness-certificate',
  pages: [
    {
      left: ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH', 'Số 131/CN'],
      right: [...party, '*'],
      title: ['GIẤY CHỨNG NHẬN'],
      body: [
        'Chứng nhận đồng chí: Lý Thị Mẫu Đơn Sinh ngày 01/6/1992',
        'Nơi sinh: xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
        'Chức vụ: Chuyên viên',
        'Đơn vị: Sở Thử nghiệm',
        'Là cảm tình Đảng của chi bộ Phòng Tổ chức - Hành chính',
        'Đã hoàn thành chương trình bồi dưỡng lý luận chính trị dành cho đối tượng kết nạp Đảng theo quy định của Trung ương',
        'Do Đảng ủy Khối các cơ quan tỉnh tổ chức',
        'Tổ chức từ ngày 01 tháng 3 năm 2021 đến ngày 05 tháng 3 năm 2021',
        'Kết quả học tập đạt loại: Khá',
      ],
      foot: ['Thái Nguyên, ngày 16 tháng 3 năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', 'Vương Thị Chanh'],
    },
  ],
  fields: {
    issuer: 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH',
    documentNumber: '131/CN',
    personName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    birthPlace: 'xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
    unitName: 'Sở Thử nghiệm',
    sympathiserCell: 'Phòng Tổ chức - Hành chính',
    courseFrom: '2021-03-01',
    courseTo: '2021-03-05',
    grade: 'Khá',
    place: 'Thái Nguyên',
    documentDate: '2021-03-16',
    signerRole: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ',
    signer: 'Vương Thị Chanh',
  },
};

/** The edition of 2025: no place of birth, the title on two lines; a centre that signs by its director. */
const newMember: Example = {
  type: 'new-member-certificate',
  pages: [
    {
      left: ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH', 'Số 22/CN'],
      right: [...party, '*'],
      title: ['GIẤY CHỨNG NHẬN'],
      body: [
        'Chứng nhận đồng chí: Lý Thị Mẫu Đơn Sinh ngày 01/6/1992',
        'Chức vụ: Chuyên viên',
        'Đơn vị: Sở Thử nghiệm',
        'Là đảng viên dự bị của chi bộ Phòng Tổ chức - Hành chính',
        'Đã hoàn thành chương trình bồi dưỡng lý luận chính trị dành cho đảng viên mới',
        'Tổ chức từ ngày 10 tháng 10 năm 2022 đến ngày 14 tháng 10 năm 2022',
        'Kết quả học tập đạt loại: Trung bình khá',
      ],
      foot: ['Thái Nguyên, ngày 28 tháng 10 năm 2022', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '', 'Vương Thị Chanh'],
    },
  ],
  fields: {
    issuer: 'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH',
    documentNumber: '22/CN',
    personName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    unitName: 'Sở Thử nghiệm',
    courseFrom: '2022-10-10',
    courseTo: '2022-10-14',
    grade: 'Trung bình khá',
    documentDate: '2022-10-28',
    signer: 'Vương Thị Chanh',
  },
};

const introduction: Example = {
  type: 'member-introduction',
  pages: [
    {
      title: [...party, 'GIẤY GIỚI THIỆU', 'người vào Đảng'],
      body: [
        'Kính gửi: Chi bộ: Phòng Tổ chức - Hành chính',
        'Tôi là: Triệu Văn Cam, sinh ngày 09 tháng 9 năm 1975',
        'Vào Đảng ngày 03 tháng 02 năm 2001, chính thức ngày 03 tháng 02 năm 2002',
        'Chức vụ trong Đảng: Bí thư Chi bộ, chức vụ chính quyền: Trưởng phòng',
        'Quê quán: xã Cam, huyện Thử, tỉnh Thái Nguyên',
        'Đang sinh hoạt tại Chi bộ: Phòng Tổ chức - Hành chính',
        'Ngày 15 tháng 5 năm 2020 được Chi bộ phân công giáo dục, giúp đỡ quần chúng Lý Thị Mẫu Đơn phấn đấu vào Đảng; nay xin báo cáo với Chi bộ những vấn đề chủ yếu về người phấn đấu vào Đảng như sau:',
        '- Về lý lịch: rõ ràng.',
        'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, tôi giới thiệu với Chi bộ xem xét, đề nghị kết nạp quần chúng Lý Thị Mẫu Đơn vào Đảng.',
        'Tôi xin chịu trách nhiệm trước Đảng về sự giới thiệu của mình.',
      ],
      foot: [
        'Thái Nguyên, ngày 20 tháng 9 năm 2021',
        'ĐẢNG VIÊN GIỚI THIỆU',
        '(ký, ghi rõ họ và tên)',
        '',
        'Triệu Văn Cam',
      ],
    },
  ],
  fields: {
    toCell: 'Phòng Tổ chức - Hành chính',
    introducerName: 'Triệu Văn Cam',
    introducerBirthDate: '1975-09-09',
    introducerPartyDate: '2001-02-03',
    introducerOfficialDate: '2002-02-03',
    introducerCell: 'Phòng Tổ chức - Hành chính',
    assignedDate: '2020-05-15',
    personName: 'Lý Thị Mẫu Đơn',
    place: 'Thái Nguyên',
    documentDate: '2021-09-20',
  },
};

const selfReview: Example = {
  type: 'self-review',
  pages: [
    {
      title: [...party, 'BẢN TỰ KIỂM ĐIỂM', 'của đảng viên dự bị'],
      body: [
        'Kính gửi: - Chi ủy Chi bộ Phòng Tổ chức - Hành chính',
        '- Đảng ủy Sở Thử nghiệm',
        'Tôi là: Lý Thị Mẫu Đơn Ngày sinh: 01/6/1992',
        'Quê quán: xã Đào, huyện Thử, tỉnh Thái Nguyên',
        'Nơi cư trú: + Nơi thường trú: tổ 5, phường Mận, tỉnh Thái Nguyên',
        'Được kết nạp vào Đảng ngày 19 tháng 3 năm 2022, tại Chi bộ Phòng Tổ chức - Hành chính',
        'Cơ quan, đơn vị đang công tác: Sở Thử nghiệm',
        'Hiện đang sinh hoạt tại Chi bộ Phòng Tổ chức - Hành chính',
        'Căn cứ tiêu chuẩn đảng viên, tôi tự kiểm điểm như sau:',
        'Ưu điểm: chấp hành tốt.',
      ],
      foot: ['Thái Nguyên, ngày 25 tháng 3 năm 2023', 'NGƯỜI TỰ KIỂM ĐIỂM', '', 'Lý Thị Mẫu Đơn'],
    },
  ],
  fields: {
    personName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    homeTown: 'xã Đào, huyện Thử, tỉnh Thái Nguyên',
    admissionDate: '2022-03-19',
    admissionCell: 'Phòng Tổ chức - Hành chính',
    workplace: 'Sở Thử nghiệm',
    currentCell: 'Phòng Tổ chức - Hành chính',
    place: 'Thái Nguyên',
    documentDate: '2023-03-25',
  },
};

const mentorReview: Example = {
  type: 'mentor-review',
  pages: [
    {
      title: [...party, 'BẢN NHẬN XÉT', 'đảng viên dự bị'],
      body: [
        'Kính gửi: Chi ủy Chi bộ Phòng Tổ chức - Hành chính',
        'Tôi là: Triệu Văn Cam Ngày sinh: 09/9/1975',
        'Ngày vào Đảng 03/02/2001 Ngày chính thức 03/02/2002',
        'Hiện đang sinh hoạt tại Chi bộ Phòng Tổ chức - Hành chính',
        'Ngày 19 tháng 3 năm 2022 được Chi bộ phân công giúp đỡ đảng viên dự bị: Lý Thị Mẫu Đơn được kết nạp vào Đảng ngày 19 tháng 3 năm 2022, phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:',
        'Ưu điểm: chấp hành tốt.',
        'Đối chiếu với tiêu chuẩn đảng viên, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí Lý Thị Mẫu Đơn trở thành đảng viên chính thức.',
        'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
      ],
      foot: ['Thái Nguyên, ngày 28 tháng 3 năm 2023', 'ĐẢNG VIÊN ĐƯỢC PHÂN CÔNG GIÚP ĐỠ', '', 'Triệu Văn Cam'],
    },
  ],
  fields: {
    mentorName: 'Triệu Văn Cam',
    mentorPartyDate: '2001-02-03',
    mentorOfficialDate: '2002-02-03',
    mentorCell: 'Phòng Tổ chức - Hành chính',
    assignedDate: '2022-03-19',
    personName: 'Lý Thị Mẫu Đơn',
    admissionDate: '2022-03-19',
    place: 'Thái Nguyên',
    documentDate: '2023-03-28',
  },
};

const youthUnion: Example = {
  type: 'youth-union-resolution',
  pages: [
    {
      left: ['ĐOÀN KHỐI CÁC CƠ QUAN TỈNH', 'BAN CHẤP HÀNH ĐOÀN SỞ THỬ NGHIỆM', 'Số: 07-NQ/ĐTN'],
      right: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Thái Nguyên, ngày 18 tháng 9 năm 2021'],
      title: ['NGHỊ QUYẾT', 'giới thiệu đoàn viên ưu tú vào Đảng'],
      body: [
        'Kính gửi: Chi ủy: Phòng Tổ chức - Hành chính',
        '- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng.',
        '- Xét nghị quyết của Chi đoàn Văn phòng',
        '- Ban Chấp hành Đoàn TNCS Hồ Chí Minh Sở Thử nghiệm họp ngày 17 tháng 9 năm 2021 nhận thấy:',
        'Đoàn viên: Lý Thị Mẫu Đơn có những ưu, khuyết điểm chính như sau: gương mẫu.',
        'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp đoàn viên Lý Thị Mẫu Đơn vào Đảng, với sự tán thành của 09 đ/c (đạt 100%) so với tổng số ủy viên Ban chấp hành; số không tán thành 0 đ/c, với lý do: không.',
        'Chúng tôi sẽ tiếp tục giáo dục bồi dưỡng đoàn viên Lý Thị Mẫu Đơn trở thành đảng viên chính thức của Đảng.',
      ],
      foot: ['TM. BAN CHẤP HÀNH', 'BÍ THƯ', '', 'Nông Thị Quýt'],
    },
  ],
  fields: {
    superiorOrganization: 'ĐOÀN KHỐI CÁC CƠ QUAN TỈNH',
    issuer: 'BAN CHẤP HÀNH ĐOÀN SỞ THỬ NGHIỆM',
    documentNumber: '07-NQ/ĐTN',
    documentDate: '2021-09-18',
    meetingDate: '2021-09-17',
    personName: 'Lý Thị Mẫu Đơn',
    votesFor: 9,
    votesForPercent: 100,
    votesAgainst: 0,
    signerRole: 'TM. BAN CHẤP HÀNH BÍ THƯ',
    signer: 'Nông Thị Quýt',
  },
};

const tradeUnion: Example = {
  type: 'trade-union-resolution',
  pages: [
    {
      left: ['CÔNG ĐOÀN VIÊN CHỨC TỈNH', 'BAN CHẤP HÀNH CÔNG ĐOÀN', 'SỞ THỬ NGHIỆM', 'Số: 15-NQ/CĐ'],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Thái Nguyên, ngày 18 tháng 9 năm 2021',
      ],
      title: ['NGHỊ QUYẾT', 'giới thiệu đoàn viên công đoàn vào Đảng'],
      body: [
        '- Xét Nghị quyết của Công đoàn bộ phận Văn phòng;',
        '- Ban Chấp hành Công đoàn Sở Thử nghiệm họp ngày 17 tháng 9 năm 2021 nhận thấy:',
        'Đoàn viên công đoàn: Lý Thị Mẫu Đơn có những ưu, khuyết điểm chính như sau: gương mẫu.',
        'Đối chiếu với tiêu chuẩn, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp đoàn viên công đoàn Lý Thị Mẫu Đơn vào Đảng, với sự tán thành của 07 đồng chí (đạt 100%) so với tổng số ủy viên Ban chấp hành; số không tán thành 0 đồng chí.',
      ],
      foot: ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH', '', 'Nông Thị Quýt'],
    },
  ],
  fields: {
    documentNumber: '15-NQ/CĐ',
    documentDate: '2021-09-18',
    meetingDate: '2021-09-17',
    personName: 'Lý Thị Mẫu Đơn',
    votesFor: 7,
    votesForPercent: 100,
    votesAgainst: 0,
    signerRole: 'TM. BAN CHẤP HÀNH CHỦ TỊCH',
    signer: 'Nông Thị Quýt',
  },
};

const history: Example = {
  type: 'personal-history',
  pages: [
    {
      title: [...party, 'LÝ LỊCH', 'CỦA NGƯỜI XIN VÀO ĐẢNG'],
      body: [
        'Họ và tên đang dùng: Lý Thị Mẫu Đơn',
        'Quê quán: xã Đào, huyện Thử, tỉnh Thái Nguyên',
        'Số lý lịch: 1144/LL',
      ],
    },
    {
      title: ['SƠ LƯỢC LÝ LỊCH'],
      body: [
        '01. Họ và tên đang dùng: LÝ THỊ MẪU ĐƠN',
        '03. Họ và tên khai sinh: Lý Thị Mẫu Đơn',
        '04. Bí danh: Không',
        '05. Ngày, tháng, năm sinh: 01 tháng 6 năm 1992',
        '06. Nơi sinh: xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
        '07. Quê quán: xã Đào, huyện Thử, tỉnh Thái Nguyên',
        '08. Nơi cư trú: - Nơi thường trú: tổ 5, phường Mận, tỉnh Thái Nguyên',
        '- Nơi tạm trú: Không',
        '09. Dân tộc: Tày 10. Tôn giáo: Không',
        '11. Nghề nghiệp hiện nay: Công chức',
        '12. Trình độ hiện nay: - Giáo dục phổ thông: 12/12',
        '- Giáo dục đại học và sau đại học: Đại học',
        '- Lý luận chính trị: Trung cấp',
        '13. Ngày và nơi vào Đoàn TNCSHCM: 26 tháng 3 năm 2007',
      ],
    },
    {
      body: ['26. CAM ĐOAN VÀ KÝ TÊN', 'Tôi cam đoan đã khai đầy đủ, rõ ràng.'],
      foot: ['Thái Nguyên, ngày 15 tháng 9 năm 2021', 'Ký tên', '', 'Lý Thị Mẫu Đơn'],
    },
  ],
  fields: {
    personName: 'Lý Thị Mẫu Đơn',
    birthName: 'Lý Thị Mẫu Đơn',
    birthDate: '1992-06-01',
    birthPlace: 'xã Mẫu, huyện Thử, tỉnh Thái Nguyên',
    homeTown: 'xã Đào, huyện Thử, tỉnh Thái Nguyên',
    permanentResidence: 'tổ 5, phường Mận, tỉnh Thái Nguyên',
    ethnicGroup: 'Tày',
    religion: 'Không',
    occupation: 'Công chức',
    generalEducation: '12/12',
    higherEducation: 'Đại học',
    politicalTheory: 'Trung cấp',
    historyNumber: '1144/LL',
    documentDate: '2021-09-15',
  },
};

/** The numbering of 2025, items in two columns, sub-items with letters, "Giới tính" printed. */
export const personalPapers: readonly Example[] = [
  application,
  certificate,
  newMember,
  introduction,
  selfReview,
  mentorReview,
  youthUnion,
  tradeUnion,
  history,
];
