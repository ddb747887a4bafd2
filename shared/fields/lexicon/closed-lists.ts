// Values that come from short closed lists: peoples of Vietnam (the official list of 54, General Statistics Office 1979),
// religions as forms name them, grades of classes. A misread mark is put right where one entry has the letters.
export const peoples: readonly string[] =
  "Kinh;Tày;Thái;Mường;Khmer;Hoa;Nùng;Mông;Hmông;H'Mông;Sán Chí;Dao;Gia Rai;Ê Đê;Ba Na;Sán Chay;Cao Lan;Chăm;Cơ Ho;Xơ Đăng;Sán Dìu;Hrê;Ra Glai;Mnông;Thổ;Xtiêng;Khơ Mú;Bru - Vân Kiều;Cơ Tu;Giáy;Tà Ôi;Mạ;Giẻ Triêng;Co;Chơ Ro;Xinh Mun;Hà Nhì;Chu Ru;Lào;La Chí;Kháng;Phù Lá;La Hủ;La Ha;Pà Thẻn;Lự;Ngái;Chứt;Lô Lô;Mảng;Cơ Lao;Bố Y;Cống;Si La;Pu Péo;Rơ Măm;Brâu;Ơ Đu".split(
    ';',
  );
export const religions: readonly string[] = [
  'Không',
  'Phật giáo',
  'Đạo Phật',
  'Công giáo',
  'Thiên Chúa giáo',
  'Tin Lành',
  'Cao Đài',
  'Hòa Hảo',
  'Phật giáo Hòa Hảo',
  'Hồi giáo',
];
/** Grades of general education, in years of twelve or, before 1989, of ten. */
export const schooling: readonly string[] = [12, 10].flatMap((years) =>
  Array.from({ length: years }, (_, index) => `${index + 1}/${years}`),
);
/** Degrees as forms name them; others are met. */
export const degrees: readonly string[] = [
  'Trung học phổ thông',
  'Sơ cấp',
  'Trung cấp',
  'Cao đẳng',
  'Đại học',
  'Cử nhân',
  'Kỹ sư',
  'Thạc sĩ',
  'Tiến sĩ',
  'Không',
];
export const theoryLevels: readonly string[] = [
  ...['Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân'],
  ...['Không', 'Chưa', 'Chưa qua đào tạo'],
];
export const grades: readonly string[] = [
  'Giỏi',
  'Khá',
  'Trung bình',
  'Trung bình khá',
  'Xuất sắc',
  'Đạt',
  'Đạt yêu cầu',
  'Tốt',
];
