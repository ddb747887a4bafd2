/** The rules in force on the day, as some clerks cite them besides the statute. */
export const rulesOn = (date: string) =>
  date >= '2021-07-30'
    ? 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng'
    : 'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng';
