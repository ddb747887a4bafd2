// Labels under which papers say who a person is, as editions and houses print them.
import type { Labels } from '../../fields/locate.ts';

export const birthDateLabels: Labels = ['Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Sinh ngày', 'Ngày sinh'];
export const birthPlaceLabels: Labels = ['Nơi sinh', 'Nơi đăng ký khai sinh', 'Nơi khai sinh', 'Sinh tại'];
/** "Nguyên quán" is what registers of residence call it. */
export const homeLabels: Labels = ['Quê quán', 'Nguyên quán', 'Quê gốc'];
export const residenceLabels: Labels = [
  ...['Nơi cư trú', 'Nơi ở hiện nay', 'Chỗ ở hiện nay', 'Nơi thường trú', 'Hộ khẩu thường trú', 'Địa chỉ thường trú'],
  ...['Đăng ký thường trú', 'Thường trú tại', 'Nơi tạm trú', 'Trú quán', 'Nơi ở hiện tại', 'Chỗ ở hiện tại'],
  ...['Hiện cư trú tại', 'Hiện đang cư trú tại', 'Hiện ở tại'],
];
export const workplaceLabels: Labels = [
  ...[
    'Cơ quan, đơn vị đang công tác',
    'Cơ quan, đơn vị công tác',
    'Cơ quan đang công tác',
    'Cơ quan, đơn vị',
    'Đơn vị, cơ quan',
    'Đơn vị công tác',
    'Nơi công tác',
    'Cơ quan công tác',
  ],
  ...['Nơi làm việc', 'Hiện công tác tại', 'Đang công tác tại', 'Công tác tại'],
];
export const occupationLabels: Labels = [
  ...['Nghề nghiệp hiện nay', 'Nghề nghiệp', 'Công việc đang làm', 'Công việc hiện nay', 'Công việc hiện tại'],
];
export const educationLabels: Labels = ['Trình độ học vấn', 'Trình độ chuyên môn', 'Trình độ văn hóa', 'Trình độ'];
/** Under which forms print the name that a person was given at birth, or bears. */
export const ownNameLabels: Labels = [
  ...['Họ và tên khai sinh', 'Họ tên khai sinh', 'Họ, chữ đệm và tên', 'Họ và tên', 'Họ tên', 'Họ, tên'],
];
/** "Vào Đảng ngày", "Kết nạp ngày": when the one who speaks was admitted. */
export const joinedLabels: Labels = [
  ...['Vào Đảng ngày', 'Ngày vào Đảng', 'Kết nạp Đảng ngày', 'Ngày kết nạp vào Đảng', 'kết nạp vào Đảng ngày'],
  ...['Ngày kết nạp', 'kết nạp ngày'],
];
export const officialLabels: Labels = [
  ...['chuyển đảng chính thức ngày', 'Ngày chuyển đảng chính thức', 'công nhận chính thức ngày', 'chính thức ngày'],
  ...['Ngày chính thức', 'chuyển đảng chính thức', 'Ngày công nhận chính thức', 'Chuyển chính thức'],
];
export const cellLabels: Labels = [
  ...[
    'sinh hoạt Đảng tại Chi bộ',
    'sinh hoạt Đảng tại',
    'sinh hoạt tại Chi bộ',
    'Chi bộ đang sinh hoạt',
    'Chi bộ sinh hoạt',
    'Nơi sinh hoạt Đảng',
    'sinh hoạt tại',
  ],
  ...['đảng viên của Chi bộ', 'đảng viên Chi bộ', 'đảng viên thuộc Chi bộ'],
];

/** What may follow a name on its line, so that no label's first word becomes part of it. */
export const nameEnds: Labels = [
  ...birthDateLabels,
  ...birthPlaceLabels,
  ...homeLabels,
  ...['Sinh năm', 'Năm sinh', 'Giới tính', 'Nam, Nữ', 'Bí danh', 'Dân tộc', 'Chức vụ', 'Đơn vị'],
  ...['Ngày vào Đảng', 'Vào Đảng ngày', 'Hiện đang', 'Đang sinh hoạt', 'Là cảm tình', 'Là đảng viên', 'Nghề nghiệp'],
  ...['kết nạp ngày', 'Vào Đảng', 'sinh hoạt tại', 'đảng viên Chi bộ'],
];

/** What may follow the name of a cell. */
export const cellEnds: Labels = [
  ...[
    'Ngày',
    'kết nạp',
    'vào Đảng',
    'chuyển đảng',
    // Not "chính thức" alone: "Phòng Tài chính" over "Thực hiện".
    'chính thức ngày',
    'chính thức từ',
    'Qua thời gian',
    'Qua quá trình',
    'Căn cứ',
    'Từ ngày',
  ],
  ...['Được Chi bộ', 'Chi bộ phân công', 'Quần chúng', 'Đảng viên dự bị', 'Trong 12 tháng', 'Trong thời gian'],
  ...['Tôi được', 'Trong quá trình', 'Sau thời gian'],
];

/** What names of offices begin with. */
const officeHeads = [
  'Sở|Ban|Chi cục|Cục|Viện|Quỹ|Báo|Đài|Hội|Trung tâm|Bệnh viện|Trường|Công ty|Văn phòng|Đảng (?:bộ|ủy|uỷ)',
  'Nhà (?:xuất bản|hát|máy|văn (?:hóa|hoá))|Bảo tàng|Thư viện|Ngân hàng|Kho bạc|(?:Tòa|Toà) án|Công an',
  'Liên (?:minh|đoàn|hiệp)|Tỉnh đoàn|(?:Ủy|Uỷ) ban|Bảo hiểm|Xí nghiệp',
].join('|');

/**
 * A cell's name ends where, behind a comma, that of the office it belongs to begins: "Chi bộ Thanh tra, Sở Y tế"; of an
 * office that is one cell the same name follows: "Chi bộ Nhà khách, Nhà khách".
 */
export const cellName = new RegExp(
  `^(?:(.+?)(?=,\\s*\\1(?![\\p{L}\\p{N}]))|(?:(?!,\\s*(?:${officeHeads})\\s).)+)`,
  'u',
);

/** The cell charges a member to help somebody. */
export const assigned: Labels = [
  ...['được Chi bộ phân công', 'phân công giáo dục', 'phân công giúp đỡ', 'theo phân công', 'Chi bộ phân công'],
  ...['được phân công', 'thời gian giúp đỡ', 'nhận giúp đỡ', 'giao nhiệm vụ giúp đỡ', 'được giao giúp đỡ'],
  ...[
    'được giao nhiệm vụ',
    'giao giúp đỡ',
    'giao theo dõi',
    'được chi bộ giao',
    'Qua theo dõi',
    'Qua thời gian theo dõi',
  ],
  'sự phân công của Chi bộ',
];
