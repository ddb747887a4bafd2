// Labels under which papers say who a person is, as editions and houses print them.
import type { Labels } from '../../fields/locate.ts';

export const birthDateLabels: Labels = ['Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'Sinh ngày', 'Ngày sinh'];
export const birthPlaceLabels: Labels = ['Nơi sinh', 'Nơi đăng ký khai sinh', 'Nơi khai sinh'];

/** What may follow a name on its line, so that no label's first word becomes part of it. */
export const nameEnds: Labels = [
  ...birthDateLabels,
  ...birthPlaceLabels,
  ...['Sinh năm', 'Năm sinh', 'Giới tính', 'Nam, Nữ', 'Bí danh', 'Quê quán', 'Dân tộc', 'Chức vụ', 'Đơn vị'],
  ...['Ngày vào Đảng', 'Vào Đảng ngày', 'Hiện đang', 'Đang sinh hoạt', 'Là cảm tình', 'Là đảng viên', 'Nghề nghiệp'],
];
