// The same papers as in personal-papers.ts of another invented person, in another house's wording: other labels, layout and
// order of items.
import type { Example } from './papers.ts';

const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'];

const applicationOtherHouse: Example = {
  type: 'application',
  pages: [
    {
      right: [...party, 'Thử Nghiệm, ngày 7/3/2023'],
      title: ['ĐƠN XIN VÀO ĐẢNG'],
      body: [
        'Kính gửi: Chi bộ Thanh tra',
        'Họ và tên: HÀ VĂN ỔI Giới tính: Nam',
        'Ngày, tháng, năm sinh: 15/8/1990',
        'Nơi đăng ký khai sinh: xã Lê, huyện Thử, tỉnh Bắc Kạn',
        'Quê quán (nguyên quán): xã Lê, huyện Thử, tỉnh Bắc Kạn',
        'Dân tộc: Sán Dìu. Tôn giáo: Phật giáo.',
        'Trình độ: Đại học.',
        'Nơi cư trú hiện nay: số nhà 12, tổ 3, phường Chanh, tỉnh Thái Nguyên.',
        'Nghề nghiệp hiện nay: Kế toán.',
        'Nơi công tác: Trung tâm Thử nghiệm.',
        'Chức vụ: không',
        'Ngày vào Đoàn TNCS Hồ Chí Minh: 26/3/2006, tại Trường THPT Lê.',
        'Ngày được công nhận cảm tình Đảng: 19/5/2021, tại Chi bộ Thanh tra.',
        'Sau khi nghiên cứu Điều lệ Đảng, tôi nhận thức rõ: Đảng lãnh đạo cách mạng.',
      ],
      foot: ['NGƯỜI VIẾT ĐƠN', '', 'Hà Văn Ổi'],
    },
  ],
  fields: {
    personName: 'Hà Văn Ổi',
    birthDate: '1990-08-15',
    birthPlace: 'xã Lê, huyện Thử, tỉnh Bắc Kạn',
    homeTown: 'xã Lê, huyện Thử, tỉnh Bắc Kạn',
    ethnicGroup: 'Sán Dìu',
    religion: 'Phật giáo',
    education: 'Đại học',
    residence: 'số nhà 12, tổ 3, phường Chanh, tỉnh Thái Nguyên',
    occupation: 'Kế toán',
    workplace: 'Trung tâm Thử nghiệm',
    position: 'không',
    youthUnionDate: '2006-03-26',
    sympathiserDate: '2021-05-19',
    sympathiserCell: 'Thanh tra',
    place: 'Thử Nghiệm',
    documentDate: '2023-03-07',
  },
};

const certificateOtherHouse: Example = {
  type: 'awareness-certificate',
  pages: [
    {
      left: ['ĐẢNG BỘ TỈNH THÁI NGUYÊN', 'TRUNG TÂM CHÍNH TRỊ', '*', 'Số: 57/CN'],
      right: [...party],
      title: ['GIẤY CHỨNG NHẬN', 'BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG'],
      body: [
        'GIÁM ĐỐC TRUNG TÂM CHÍNH TRỊ CHỨNG NHẬN',
        'Ông (bà): HÀ VĂN ỔI',
        'Ngày sinh: 15/08/1990',
        'Chức vụ: Kế toán',
        'Đơn vị công tác: Trung tâm Thử nghiệm',
        'Là cảm tình Đảng của Chi bộ Thanh tra, Đảng bộ Sở Thử nghiệm',
        'Đã hoàn thành chương trình bồi dưỡng nhận thức về Đảng theo quy định của Trung ương',
        'Thời gian học: từ ngày 08/05/2023 đến hết ngày 12/05/2023',
        'Xếp loại: Giỏi',
      ],
      foot: ['Thái Nguyên, ngày 25 tháng 5 năm 2023', 'GIÁM ĐỐC', '', 'Đặng Văn Mít'],
    },
  ],
  fields: {
    issuer: 'TRUNG TÂM CHÍNH TRỊ',
    documentNumber: '57/CN',
    personName: 'Hà Văn Ổi',
    birthDate: '1990-08-15',
    unitName: 'Trung tâm Thử nghiệm',
    sympathiserCell: 'Thanh tra, Đảng bộ Sở Thử nghiệm',
    courseFrom: '2023-05-08',
    courseTo: '2023-05-12',
    grade: 'Giỏi',
    place: 'Thái Nguyên',
    documentDate: '2023-05-25',
    signerRole: 'GIÁM ĐỐC',
    signer: 'Đặng Văn Mít',
  },
};

const newMemberOtherHouse: Example = {
  type: 'new-member-certificate',
  pages: [
    {
      left: ['TRUNG TÂM CHÍNH TRỊ', 'HUYỆN THỬ', 'Số: 09/CN'],
      right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      title: ['GIẤY CHỨNG NHẬN'],
      body: [
        'Chứng nhận ông/bà: Hà Văn Ổi',
        'Sinh ngày 15 tháng 8 năm 1990',
        'Đơn vị: Trung tâm Thử nghiệm',
        'Đã hoàn thành chương trình lớp bồi dưỡng đảng viên mới',
        'Từ ngày 03/6/2024 đến ngày 07/6/2024',
        'Kết quả xếp loại: Xuất sắc',
      ],
      foot: ['Thử, ngày 20 tháng 6 năm 2024', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Đặng Văn Mít'],
    },
  ],
  fields: {
    documentNumber: '09/CN',
    personName: 'Hà Văn Ổi',
    birthDate: '1990-08-15',
    unitName: 'Trung tâm Thử nghiệm',
    courseFrom: '2024-06-03',
    courseTo: '2024-06-07',
    grade: 'Xuất sắc',
    place: 'Thử',
    documentDate: '2024-06-20',
    signer: 'Đặng Văn Mít',
  },
};

const introductionOtherHouse: Example = {
  type: 'member-introduction',
  pages: [
    {
      title: [...party, 'GIẤY GIỚI THIỆU', 'NGƯỜI VÀO ĐẢNG'],
      body: [
        'Kính gửi: Chi bộ Thanh tra',
        'Họ và tên đảng viên giới thiệu: MA THỊ LÊ',
        'Ngày sinh: 02/01/1980',
        'Ngày vào Đảng: 19/5/2005. Ngày chính thức: 19/5/2006',
        'Chức vụ trong Đảng: Bí thư. Chức vụ chính quyền: Chánh Thanh tra',
        'Hiện đang sinh hoạt tại: Chi bộ Thanh tra',
        'Được Chi bộ phân công từ ngày 19/5/2021 theo dõi, giúp đỡ quần chúng HÀ VĂN ỔI phấn đấu trở thành đảng viên.',
        'Xét thấy quần chúng HÀ VĂN ỔI đủ tiêu chuẩn, tôi giới thiệu để Chi bộ xem xét, kết nạp vào Đảng.',
      ],
      foot: ['Thử Nghiệm, ngày 10 tháng 3 năm 2023', 'NGƯỜI GIỚI THIỆU', '', 'Ma Thị Lê'],
    },
  ],
  fields: {
    toCell: 'Thanh tra',
    introducerName: 'Ma Thị Lê',
    introducerBirthDate: '1980-01-02',
    introducerPartyDate: '2005-05-19',
    introducerOfficialDate: '2006-05-19',
    introducerCell: 'Thanh tra',
    assignedDate: '2021-05-19',
    personName: 'Hà Văn Ổi',
    place: 'Thử Nghiệm',
    documentDate: '2023-03-10',
  },
};

const selfReviewOtherHouse: Example = {
  type: 'self-review',
  pages: [
    {
      title: [...party, 'BẢN KIỂM ĐIỂM', 'của đảng viên dự bị'],
      body: [
        'Kính gửi: Chi bộ Thanh tra',
        'Họ và tên: HÀ VĂN ỔI',
        'Sinh ngày 15 tháng 8 năm 1990',
        'Quê quán: xã Lê, huyện Thử, tỉnh Bắc Kạn.',
        'Ngày vào Đảng (kết nạp): 02/9/2023 tại Chi bộ Thanh tra.',
        'Đơn vị công tác: Trung tâm Thử nghiệm.',
        'Đang sinh hoạt tại: Chi bộ Thanh tra.',
        'Qua 12 tháng dự bị, tôi tự kiểm điểm như sau:',
        '1. Ưu điểm: chấp hành tốt.',
      ],
      foot: ['Thử Nghiệm, ngày 05 tháng 9 năm 2024', 'NGƯỜI VIẾT KIỂM ĐIỂM', '', 'Hà Văn Ổi'],
    },
  ],
  fields: {
    personName: 'Hà Văn Ổi',
    birthDate: '1990-08-15',
    homeTown: 'xã Lê, huyện Thử, tỉnh Bắc Kạn',
    admissionDate: '2023-09-02',
    admissionCell: 'Thanh tra',
    workplace: 'Trung tâm Thử nghiệm',
    currentCell: 'Thanh tra',
    place: 'Thử Nghiệm',
    documentDate: '2024-09-05',
  },
};

const mentorReviewOtherHouse: Example = {
  type: 'mentor-review',
  pages: [
    {
      title: [...party, 'BẢN NHẬN XÉT', 'ĐẢNG VIÊN DỰ BỊ'],
      body: [
        'Họ và tên đảng viên được phân công giúp đỡ: MA THỊ LÊ',
        'Vào Đảng ngày 19 tháng 5 năm 2005, chính thức ngày 19 tháng 5 năm 2006',
        'Đang sinh hoạt tại: Chi bộ Thanh tra.',
        'Được Chi bộ phân công ngày 02/9/2023 theo dõi, giúp đỡ đồng chí HÀ VĂN ỔI, đảng viên dự bị, kết nạp ngày 02/9/2023.',
        'Sau thời gian giúp đỡ, tôi nhận xét về đồng chí HÀ VĂN ỔI như sau:',
        'Ưu điểm: chấp hành tốt.',
        'Đề nghị Chi bộ xét công nhận đồng chí HÀ VĂN ỔI là đảng viên chính thức.',
      ],
      foot: ['Thử Nghiệm, ngày 06 tháng 9 năm 2024', 'NGƯỜI NHẬN XÉT', '', 'Ma Thị Lê'],
    },
  ],
  fields: {
    mentorName: 'Ma Thị Lê',
    mentorPartyDate: '2005-05-19',
    mentorOfficialDate: '2006-05-19',
    mentorCell: 'Thanh tra',
    assignedDate: '2023-09-02',
    personName: 'Hà Văn Ổi',
    admissionDate: '2023-09-02',
    place: 'Thử Nghiệm',
    documentDate: '2024-09-06',
  },
};

const youthUnionOtherHouse: Example = {
  type: 'youth-union-resolution',
  pages: [
    {
      left: ['TỈNH ĐOÀN THỬ NGHIỆM', 'ĐOÀN TRUNG TÂM THỬ NGHIỆM', '***', 'Số 03-NQ/ĐTN'],
      right: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Thử Nghiệm, ngày 09 tháng 3 năm 2023'],
      title: ['NGHỊ QUYẾT', 'V/v giới thiệu đoàn viên ưu tú vào Đảng'],
      body: [
        'Ngày 08/3/2023, Ban Chấp hành Đoàn Trung tâm Thử nghiệm đã họp xét đề nghị kết nạp đảng viên đối với đoàn viên ưu tú Nông Văn Ổi, sinh năm 1998.',
        'Kết quả biểu quyết: 06/07 đồng chí tán thành, đạt 85,71%; 01 đồng chí không tán thành.',
        'Ban Chấp hành Đoàn trân trọng giới thiệu đoàn viên Nông Văn Ổi với Chi bộ xem xét, kết nạp vào Đảng.',
      ],
      foot: ['T/M BAN CHẤP HÀNH', 'PHÓ BÍ THƯ', '', 'Lò Văn Mận'],
    },
  ],
  fields: {
    documentNumber: '03-NQ/ĐTN',
    documentDate: '2023-03-09',
    meetingDate: '2023-03-08',
    personName: 'Nông Văn Ổi',
    votesFor: 6,
    votesForPercent: 85.71,
    votesAgainst: 1,
    signer: 'Lò Văn Mận',
  },
};

const tradeUnionOtherHouse: Example = {
  type: 'trade-union-resolution',
  pages: [
    {
      left: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CÔNG ĐOÀN TRUNG TÂM THỬ NGHIỆM', 'Số: 04/NQ-CĐ'],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Thử Nghiệm, ngày 10 tháng 3 năm 2023',
      ],
      title: ['NGHỊ QUYẾT', 'Về việc giới thiệu đoàn viên công đoàn ưu tú vào Đảng'],
      body: [
        'Ngày 09 tháng 3 năm 2023, Ban Chấp hành Công đoàn Trung tâm Thử nghiệm đã họp, xem xét giới thiệu đồng chí Hà Văn Ổi, đoàn viên công đoàn, để Chi bộ bồi dưỡng, kết nạp vào Đảng.',
        'Số ủy viên tán thành: 05 đồng chí, đạt 100%. Số không tán thành: không.',
      ],
      foot: ['TM. BAN CHẤP HÀNH', 'PHÓ CHỦ TỊCH', '', 'Lò Văn Mận'],
    },
  ],
  fields: {
    documentNumber: '04/NQ-CĐ',
    documentDate: '2023-03-10',
    meetingDate: '2023-03-09',
    personName: 'Hà Văn Ổi',
    votesFor: 5,
    votesForPercent: 100,
    signer: 'Lò Văn Mận',
  },
};

const historyOtherHouse: Example = {
  type: 'personal-history',
  pages: [
    {
      title: [...party, 'LÝ LỊCH CỦA NGƯỜI XIN VÀO ĐẢNG'],
      body: [
        'Họ và tên khai sinh: HÀ VĂN ỔI',
        'Họ và tên thường dùng: HÀ VĂN ỔI',
        'Ngày sinh: 15/8/1990',
        'Số lý lịch: 23.004512',
      ],
    },
    {
      title: ['SƠ LƯỢC LÝ LỊCH'],
      body: [
        '1. Họ và tên khai sinh: HÀ VĂN ỔI',
        '2. Họ và tên thường dùng: HÀ VĂN ỔI',
        '3. Ngày sinh: 15/8/1990 4. Giới tính: Nam',
        '5. Nơi đăng ký khai sinh: xã Lê, huyện Thử, tỉnh Bắc Kạn',
        '6. Quê quán: xã Lê, huyện Thử, tỉnh Bắc Kạn',
        '7. Nơi cư trú: a) Nơi thường trú: số nhà 12, tổ 3, phường Chanh, tỉnh Thái Nguyên',
        'b) Nơi tạm trú: Không',
        '8. Dân tộc: Nùng 9. Tôn giáo: Không',
        '10. Nghề nghiệp: Kế toán',
        '11. Trình độ: a) Giáo dục phổ thông: 10/12',
        'b) Giáo dục nghề nghiệp: Không',
        'c) Giáo dục đại học và sau đại học: Thạc sĩ',
        'd) Học hàm: Không',
        'e) Lý luận chính trị: Sơ cấp',
        'g) Ngoại ngữ: Tiếng Anh B1',
        '12. Ngày và nơi vào Đoàn: 26/3/2006',
      ],
    },
    {
      body: ['CAM ĐOAN VÀ KÝ TÊN', 'Tôi cam đoan những lời khai trên là đúng sự thật.'],
      foot: ['Thử Nghiệm, ngày 12 tháng 3 năm 2023', 'NGƯỜI KHAI', '', 'Hà Văn Ổi'],
    },
  ],
  fields: {
    personName: 'Hà Văn Ổi',
    birthName: 'Hà Văn Ổi',
    birthDate: '1990-08-15',
    gender: 'Nam',
    birthPlace: 'xã Lê, huyện Thử, tỉnh Bắc Kạn',
    homeTown: 'xã Lê, huyện Thử, tỉnh Bắc Kạn',
    permanentResidence: 'số nhà 12, tổ 3, phường Chanh, tỉnh Thái Nguyên',
    ethnicGroup: 'Nùng',
    religion: 'Không',
    occupation: 'Kế toán',
    generalEducation: '10/12',
    higherEducation: 'Thạc sĩ',
    politicalTheory: 'Sơ cấp',
    historyNumber: '23.004512',
    documentDate: '2023-03-12',
  },
};

export const personalPapersOfOtherHouse: readonly Example[] = [
  applicationOtherHouse,
  certificateOtherHouse,
  newMemberOtherHouse,
  introductionOtherHouse,
  selfReviewOtherHouse,
  mentorReviewOtherHouse,
  youthUnionOtherHouse,
  tradeUnionOtherHouse,
  historyOtherHouse,
];
