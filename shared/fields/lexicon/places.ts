// Places that papers are dated from: the provinces of Vietnam before and after 1/7/2025 (Nghị quyết 202/2025/QH15), and the
// districts, towns and cities that Thái Nguyên and Bắc Kạn had until then. Other places stay as they were read.
const provinceList =
  'An Giang;Bà Rịa - Vũng Tàu;Bạc Liêu;Bắc Giang;Bắc Kạn;Bắc Ninh;Bến Tre;Bình Dương;Bình Định;Bình Phước;Bình Thuận;Cà Mau;Cao Bằng;Cần Thơ;Đà Nẵng;Đắk Lắk;Đắk Nông;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Giang;Hà Nam;Hà Nội;Hà Tĩnh;Hải Dương;Hải Phòng;Hậu Giang;Hòa Bình;Hưng Yên;Khánh Hòa;Kiên Giang;Kon Tum;Lai Châu;Lạng Sơn;Lào Cai;Lâm Đồng;Long An;Nam Định;Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;Tây Ninh;Thái Bình;Thái Nguyên;Thanh Hóa;Huế;Thừa Thiên Huế;Tiền Giang;Thành phố Hồ Chí Minh;Trà Vinh;Tuyên Quang;Vĩnh Long;Vĩnh Phúc;Yên Bái';
const districts =
  'Sông Công;Phổ Yên;Định Hóa;Phú Lương;Đồng Hỷ;Võ Nhai;Đại Từ;Phú Bình;Ba Bể;Bạch Thông;Chợ Đồn;Chợ Mới;Na Rì;Ngân Sơn;Pác Nặm';

export const provinces: readonly string[] = provinceList.split(';');

export const knownPlaces: readonly string[] = [...provinces, ...districts.split(';')];
