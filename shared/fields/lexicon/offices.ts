// For whom papers are signed and in which office: a closed list, spelled as HD 36-HD/VPTW prints it. Other offices stay as
// they are read. "TM." is what youth union and trade union print.
export const signedFor: readonly string[] = [
  'T/M BAN THƯỜNG VỤ',
  'T/M BAN THƯỜNG VỤ ĐẢNG ỦY',
  'T/M ĐẢNG ỦY',
  'T/M ĐẢNG ỦY BỘ PHẬN',
  'T/M CHI BỘ',
  'T/M CHI ỦY',
  'T/M BAN CHẤP HÀNH',
  'T/M BCH CÔNG ĐOÀN',
  'T/M BCH CÔNG ĐOÀN CƠ SỞ',
  'T/M BCH ĐẢNG BỘ',
  'T/M ỦY BAN NHÂN DÂN',
];
export const officesHeld: readonly string[] = [
  'BÍ THƯ',
  'PHÓ BÍ THƯ',
  'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'TRƯỞNG BAN',
  'PHÓ TRƯỞNG BAN',
];
