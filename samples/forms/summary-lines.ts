// How the summary of a personal history begins on the published forms, for houses that keep to it.

/** Stands for the line made by `sexLine`. */
export const sex = 'sex';

/** HD 12-HD/BTCTW of 18/01/2022, form 2-KNĐ. */
export const of2022 = [
  'Họ và tên đang dùng: {personName}',
  sex,
  'Họ và tên khai sinh: {birthName}',
  'Bí danh: Không',
  'Ngày, tháng, năm sinh: {birthDate}',
  'Nơi sinh: {birthPlace}',
  'Quê quán: {homeTown}',
] as const;

/** The edition of 2025. */
export const of2025 = [
  'Họ và tên khai sinh: {birthName}',
  'Họ và tên thường dùng: {personName}',
  'Ngày, tháng, năm sinh: {birthDate}',
  sex,
  'Nơi đăng ký khai sinh: {birthPlace}',
  'Quê quán: {homeTown}',
] as const;
