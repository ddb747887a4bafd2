// What invented people, places and offices are put together from. Surnames and given names are common Vietnamese ones;
// communes, districts and offices do not exist. Any likeness to a person or an office is chance.
export const surnames = (
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Dương Ma Nông Lý Triệu Hà Lường Chu Lưu Đàm ' +
  'Hứa Lục Tạ Đinh Phan Trịnh Ngô Mai Đào Vi Bế Hồ'
).split(' ');

const list = (text: string) => text.split(',').map((name) => name.trim());
export const givenNames = {
  male: list(
    'Văn Hưng,Đức Thịnh,Minh Quân,Quang Huy,Tuấn Kiệt,Anh Tuấn,Hữu Phước,Xuân Trường,Mạnh Cường,Trung Kiên,Công Thành,' +
      'Việt Dũng,Ngọc Sơn,Hoàng Long,Bá Lộc,Thanh Tùng,Đình Khôi,Hải Đăng,Quốc Bảo,Thế Vinh,Văn Toản,Tiến Đạt,Gia Huy,Sỹ Nguyên,Duy Hoà,Như Ý,Khắc Tiệp',
  ),
  female: list(
    'Thị Hương,Thu Trang,Thị Minh Nguyệt,Bích Ngọc,Thanh Hằng,Thị Kiều Oanh,Hồng Nhung,Mai Phương,Thị Tuyết,Kim Liên,Diệu Linh,' +
      'Thị Thanh Huyền,Ngọc Ánh,Thuỳ Dương,Thị Yến,Quỳnh Anh,Khánh Ly,Thị Thảo,Lan Anh,Thị Hồng Duyên,Cẩm Vân,Thị Mỹ Hạnh,Tố Uyên,Ngọc Diệp,Thị Lụa',
  ),
} as const;

export const ethnicGroups = [
  'Kinh',
  'Kinh',
  'Kinh',
  'Kinh',
  'Kinh',
  'Tày',
  'Tày',
  'Nùng',
  'Sán Dìu',
  'Dao',
  'Sán Chay',
  'Mông',
];
export const religions = ['Không', 'Không', 'Không', 'Không', 'Không', 'Không', 'Phật giáo', 'Công giáo'];

export const communes = list(
  'Bình Lạc,Đồng Vân,Phú Khê,Yên Thuận,Tân Lũng,Quang Lĩnh,An Hoà,Minh Đài,Khe Vàng,Thượng Bình,Hương Sơn Hạ,Nà Lạnh,Bản Ngò,Cao Phong Thượng,Lương Can,Hoá Đông,Văn Chí,Đức Mỹ',
);
export const districts = list('Phú Lâm,Đại Hoà,Bình Nguyên,Võ Lãng,Định An,Đồng Xuân,Tân Hỷ,Bạch Sơn');
export const wards = list('Tân Vịnh,Hoàng Đạo,Đồng Quý,Trung Sơn,Phú Hào,Quán Trám');
export const towns = list('thành phố Sông Lam,thị xã Phố Cò,thành phố Núi Voi');
export const provinces = [
  'Thái Nguyên',
  'Thái Nguyên',
  'Thái Nguyên',
  'Bắc Kạn',
  'Nam Định',
  'Hải Dương',
  'Tuyên Quang',
  'Phú Thọ',
];

export const offices = list(
  'Sở Bảo tồn Cảnh quan,Sở Điều phối Đô thị,Viện Giống cây Suối Vàng,Trung tâm Quan trắc Nguồn nước,Ban Quản lý Hồ Bạch Lĩnh,' +
    'Quỹ Hỗ trợ Khởi nghiệp Trẻ,Chi cục Địa giới,Bệnh viện Phục hồi Đồng Vân,Trường Bồi dưỡng Kỹ năng số,Trung tâm Lưu trữ Số,' +
    'Báo Sông Lam,Đài Khí tượng Núi Voi,Ban Điều phối Làng nghề,Thư viện Tổng hợp Phú Hào,Nhà xuất bản Quang Lĩnh,Sở Hợp tác Vùng',
);
export const cells = list(
  'Phòng Tổng hợp,Phòng Tổ chức - Hành chính,Phòng Kế hoạch - Tài chính,Văn phòng,Thanh tra,Phòng Nghiệp vụ 1,Phòng Nghiệp vụ 2,Phòng Kỹ thuật,Phòng Quản lý Dữ liệu,Trạm Đồng Vân,Khoa Cơ bản,Phòng Đào tạo',
);
export const divisions = list('Khối Nghiệp vụ,Khối Hiện trường,Khối Hành chính');

export const positions = list(
  'Công chức,Viên chức,Chuyên viên,Kế toán viên,Kỹ sư,Giáo viên,Bác sĩ,Điều dưỡng,Phóng viên,Văn thư',
);
export const educations = list('Đại học,Đại học,Đại học,Thạc sĩ,Cao đẳng,Trung cấp');
export const absences = list('đi công tác,đi học tập trung,nghỉ ốm,nghỉ thai sản,đi công tác và nghỉ ốm,có lý do');
export const grades = list('Khá,Khá,Khá,Giỏi,Trung bình');

export const strengths = (
  'Có lập trường tư tưởng vững vàng và tin tưởng vào đường lối đổi mới của Đảng;Chấp hành nghiêm chủ trương của Đảng và pháp luật của Nhà nước;' +
  'Lối sống giản dị lành mạnh và được tập thể tin yêu;Hoàn thành tốt công việc được giao với tinh thần trách nhiệm cao;' +
  'Luôn học hỏi để nâng cao trình độ chuyên môn;Tham gia đầy đủ các phong trào của cơ quan và nơi cư trú;Đoàn kết giúp đỡ đồng nghiệp trong công tác;' +
  'Gia đình chấp hành tốt quy định của địa phương;Có ý thức tổ chức kỷ luật và gần gũi quần chúng;Lý lịch bản thân và gia đình rõ ràng'
).split(';');
export const weaknesses =
  'Đôi lúc còn chưa mạnh dạn góp ý trong sinh hoạt;Việc sắp xếp công việc có lúc chưa khoa học;Còn ít tham gia ý kiến trong các cuộc họp;Có khi còn nóng vội khi xử lý công việc;Chưa dành nhiều thời gian học ngoại ngữ'.split(
    ';',
  );
