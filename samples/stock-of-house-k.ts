// What the eleventh house's people, places and offices are called: family names from the whole country, native places that
// exist, offices, districts' committees, streets' numbers and every person invented. Any likeness to a person or an office is chance.
import type { Random } from './random.ts';
import { kindsOfUnit } from './stock.ts';
import type { NamedUnit, Stock } from './stock.ts';

const list = (text: string) => text.split(',').map((name) => name.trim());

const surnames = list(
  'Nguyễn,Nguyễn,Nguyễn,Trần,Lê,Phạm,Huỳnh,Huỳnh,Võ,Võ,Trương,Trương,Cao,Châu,Chử,Cù,Doãn,Diệp,Đoàn,Đồng,Giang,Giáp,Hàn,Hoa,' +
    'Khổng,Khuất,Kiều,La,Lại,Lâm,Lâm,Lò,Lương,Lương,Mạc,Mạch,Nghiêm,Ngụy,Nhữ,Ninh,Phí,Phó,Phùng,Quách,Quản,Sầm,Tăng,Thạch,' +
    'Thái,Thân,Thang,Thiều,Tiêu,Tô,Tôn,Tống,Trà,Trang,Trầm,Tưởng,Từ,Ung,Uông,Văn,Viên,Vương,Cấn,Cung,Đậu,Biện,Bạch,Quàng',
);

const givenNames = {
  male: list(
    'Phi Hổ,Nhật Tiến,Chí Hiếu,Hoài Phong,Trọng Nhân,Bửu Châu,Thiện Chiến,Vĩnh Phát,Lê Hoàng Vũ,Đắc Lợi,Nguyên Khang,Hồng Quý,' +
      'Tấn Lực,Phú Cường,Viết Xuân,Doãn Tuyến,Cảnh Toàn,Kim Trọng,Văn Rô,Thái Học,Quốc Việt,Minh Triết,Trường Giang,Nhất Duy,' +
      'Hoàng Phi,Bảo Toàn,Đăng Khoa,Văn Nghĩa,Thành Luân,Hữu Trí,Ngọc Ẩn,Sơn Tùng,Thế Hiển,Văn Chỉnh,Đại Nghĩa,Công Uẩn,Huy Chương,Xuân Bách',
  ),
  female: list(
    'Thị Ngọc Ẩn,Thị Bé Tư,Hoàng Yến Nhi,Thị Mộng Thu,Thị Út,Như Quỳnh,Phương Thảo,Thị Thúy Vy,Thị Cẩm Tiên,Bảo Trâm,Thị Hoài,' +
      'Thị Ánh Nguyệt,Thị Xuân Hiếu,Thảo Nguyên,Thị Gấm,Thị Phượng,Kiều Diễm,Thị Tường Vi,Thục Quyên,Thị Loan,Thị Huệ,Trúc Mai,' +
      'Thị Mỹ Dung,Ngân Hà,Thị Đoan Trang,Thị Sen,Thiên Lý,Tuyết Mai,Thị Nở,Thị Diễm My,Hạnh Nguyên,Thị Lành,Thị Bưởi,Hoài Thương,Thị Rớt,Uyển Nhi',
  ),
} as const;

/** Commune, district, province; each exists, or did until the provinces were merged. */
const communes = list(
  'xã Nghi Kim|thành phố Vinh|Nghệ An,xã Quỳnh Đôi|huyện Quỳnh Lưu|Nghệ An,xã Đức Lạng|huyện Đức Thọ|Hà Tĩnh,xã Cẩm Nhượng|huyện Cẩm Xuyên|Hà Tĩnh,' +
    'xã Hải Ninh|huyện Quảng Ninh|Quảng Bình,xã Vĩnh Kim|huyện Vĩnh Linh|Quảng Trị,xã Quảng Thọ|huyện Quảng Điền|Thừa Thiên Huế,' +
    'xã Điện Phước|thị xã Điện Bàn|Quảng Nam,xã Duy Hải|huyện Duy Xuyên|Quảng Nam,xã Phổ Khánh|thị xã Đức Phổ|Quảng Ngãi,' +
    'xã Cát Hanh|huyện Phù Cát|Bình Định,xã Nhơn Lý|thành phố Quy Nhơn|Bình Định,xã An Ninh Tây|huyện Tuy An|Phú Yên,xã Vạn Thạnh|huyện Vạn Ninh|Khánh Hòa,' +
    'xã Phước Dinh|huyện Thuận Nam|Ninh Thuận,xã Hàm Đức|huyện Hàm Thuận Bắc|Bình Thuận,xã Ia Dêr|huyện Ia Grai|Gia Lai,xã Hòa Khánh|thành phố Buôn Ma Thuột|Đắk Lắk,' +
    'xã Lộc Nga|thành phố Bảo Lộc|Lâm Đồng,xã Mỹ Hạnh Nam|huyện Đức Hòa|Long An,xã Tân Thạch|huyện Châu Thành|Bến Tre,xã Long Hữu|thị xã Duyên Hải|Trà Vinh,' +
    'xã Thới Hưng|huyện Cờ Đỏ|Cần Thơ,xã Vĩnh Trạch Đông|thành phố Bạc Liêu|Bạc Liêu,xã Đất Mũi|huyện Ngọc Hiển|Cà Mau,xã Vĩnh Tế|thành phố Châu Đốc|An Giang,' +
    'xã Hồng Thuận|huyện Giao Thủy|Nam Định,xã Khánh Nhạc|huyện Yên Khánh|Ninh Bình,xã Thụy Xuân|huyện Thái Thụy|Thái Bình,xã Tân Hưng|huyện Vĩnh Bảo|Hải Phòng,' +
    'xã Quảng Giao|huyện Quảng Xương|Thanh Hóa,xã Định Long|huyện Yên Định|Thanh Hóa,xã Bát Tràng|huyện Gia Lâm|Hà Nội,xã Đường Lâm|thị xã Sơn Tây|Hà Nội,' +
    'xã Đình Bảng|thành phố Từ Sơn|Bắc Ninh,xã Tam Dị|huyện Lục Nam|Bắc Giang,xã Chiềng Khoong|huyện Sông Mã|Sơn La,xã Mường Phăng|thành phố Điện Biên Phủ|Điện Biên,' +
    'phường Bạch Hạc|thành phố Việt Trì|Phú Thọ,phường Bến Thủy|thành phố Vinh|Nghệ An,phường Vĩ Dạ|thành phố Huế|Thừa Thiên Huế,phường Xuân Hà|quận Thanh Khê|Đà Nẵng,' +
    'phường Cẩm Châu|thành phố Hội An|Quảng Nam,phường Tân An|thị xã An Khê|Gia Lai,phường Trà An|quận Bình Thủy|Cần Thơ,thị trấn Phước An|huyện Krông Pắc|Đắk Lắk,' +
    'thị trấn Năm Căn|huyện Năm Căn|Cà Mau,thị trấn Me|huyện Gia Viễn|Ninh Bình,thị trấn Vôi|huyện Lạng Giang|Bắc Giang',
).map((text) => text.split('|') as [string, string, string]);

const cities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ']);
const withoutKind = (name: string) => name.replace(/^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố) /, '');

/** `xã Cát Hanh, huyện Phù Cát, tỉnh Bình Định`, with hyphens, or the bare names, as clerks and persons write it. */
function place(random: Random): string {
  const [commune, district, province] = random.pick(communes);
  const kind = random.pick(['full', 'full', 'full', 'full', 'hyphens', 'short', 'bare'] as const);
  const whole = `${cities.has(province) ? 'thành phố' : 'tỉnh'} ${province}`;
  if (kind === 'hyphens') return `${commune} - ${district} - ${whole}`;
  if (kind === 'short') return `${commune}, ${district}, ${province}`;
  if (kind === 'bare') return [withoutKind(commune), withoutKind(district), province].join(', ');
  return `${commune}, ${district}, ${whole}`;
}

const streets = list(
  'Phan Kế Bính,Trần Cao Vân,Nguyễn Trường Tộ,Huyền Trân Công Chúa,Cô Bắc,Ông Ích Khiêm,Bùi Thị Xuân,Tăng Bạt Hổ,Lý Tự Trọng,Hồ Xuân Hương',
);
const towns = list(
  'phường Thạch Kiều|thị xã Ba Gò|tỉnh Bình Phước,phường Mỹ Thoại|quận Hòa Vinh|thành phố Đà Nẵng,phường 3|thành phố Trà Long|tỉnh Bến Tre,' +
    'thị trấn Chợ Rèn|huyện Nghĩa Sơn|tỉnh Quảng Nam,xã Gành Sò|huyện Nghĩa Sơn|tỉnh Quảng Nam',
).map((text) => text.split('|').join(', '));

function residence(random: Random): string {
  const number = `${random.int(2, 399)}${random.pick(['', '', '/', 'A'])}`.replace('/', `/${random.int(2, 30)}`);
  const where = random.pick([
    `số ${number} đường ${random.pick(streets)}`,
    `${number} ${random.pick(streets)}`,
    `khu phố ${random.int(1, 9)}`,
    `ấp ${random.pick(['Bình Hòa', 'Thới Thuận', 'An Lạc'])}`,
  ]);
  return `${where}, ${random.pick(towns)}`;
}

/** Bodies that admit members, each with the town where its papers are signed. */
const tops = [
  {
    ...{ committee: 'Huyện ủy Nghĩa Sơn', organization: 'Đảng bộ huyện Nghĩa Sơn', superior: 'Tỉnh ủy Quảng Nam' },
    ...{ code: 'HU', seat: 'Nghĩa Sơn' },
    ...{ youthAbove: 'Huyện Đoàn Nghĩa Sơn', tradeAbove: 'Liên đoàn Lao động huyện Nghĩa Sơn' },
  },
  {
    ...{ committee: 'Quận ủy Hòa Vinh', organization: 'Đảng bộ quận Hòa Vinh', superior: 'Thành ủy Đà Nẵng' },
    ...{ code: 'QU', seat: 'Hòa Vinh' },
    ...{ youthAbove: 'Quận Đoàn Hòa Vinh', tradeAbove: 'Liên đoàn Lao động quận Hòa Vinh' },
  },
  {
    ...{ committee: 'Thị ủy Ba Gò', organization: 'Đảng bộ thị xã Ba Gò', superior: 'Tỉnh ủy Bình Phước' },
    ...{ code: 'TXU', seat: 'Ba Gò' },
    ...{ youthAbove: 'Thị Đoàn Ba Gò', tradeAbove: 'Liên đoàn Lao động thị xã Ba Gò' },
  },
  {
    ...{ committee: 'Thành ủy Trà Long', organization: 'Đảng bộ thành phố Trà Long', superior: 'Tỉnh ủy Bến Tre' },
    ...{ code: 'ThU', seat: 'Trà Long' },
    ...{ youthAbove: 'Thành Đoàn Trà Long', tradeAbove: 'Liên đoàn Lao động thành phố Trà Long' },
  },
] as const;

/** An office of a district, `@` in its name being the district's, and its cells. */
const offices = list(
  'Trung tâm Y tế @|Khoa Nội - Nhi;Khoa Khám bệnh;Phòng Điều dưỡng;Khoa Dược,' +
    'Trường Trung học phổ thông số 2 @|Tổ Văn phòng;Tổ Khoa học xã hội;Tổ Khoa học tự nhiên,' +
    'Trường Cao đẳng nghề @|Khoa Cơ khí;Khoa Điện lạnh;Phòng Công tác sinh viên,' +
    'Công ty Cổ phần Cấp nước @|Đội Vận hành;Phân xưởng 1;Phòng Kế toán - Tài vụ,' +
    'Hạt Kiểm lâm liên huyện @|Trạm Đèo Gió;Tổ Cơ động,' +
    'Chi nhánh Văn phòng Đăng ký đất đai @|Bộ phận Một cửa;Tổ Đo đạc,' +
    'Công ty Thủy nông @|Cụm Tây;Cụm Đông;Phòng Hành chính - Quản trị,' +
    'Bảo tàng Nghề biển @|Tổ Nghiệp vụ;Tổ Hành chính,' +
    'Công ty Dịch vụ công ích @|Đội Cây xanh;Đội Vệ sinh môi trường;Ban Điều hành,' +
    'Cơ quan Ủy ban nhân dân @|Khối Nội chính;Khối Kinh tế;Khối Văn hóa - Xã hội,' +
    'Trung tâm Dịch vụ nông nghiệp @|Trạm Khuyến nông;Trạm Thú y',
).map((text) => {
  const [name = '', cells = ''] = text.split('|');
  return { name, cells: cells.split(';') };
});

function organization(random: Random): NamedUnit {
  const kind = random.pick(kindsOfUnit);
  const { seat, ...top } = random.pick(tops);
  const { name, cells } = random.pick(offices);
  const office = name.replace('@', seat);
  return {
    kind,
    office,
    cell: kind === 'chi-bo-co-so' ? office : random.pick(cells),
    ...(kind === 'chi-bo-duoi-dang-uy-bo-phan' && { division: random.pick(['Khối Quản lý', 'Khối Trực tiếp']) }),
    top,
    place: seat,
  };
}

export const stockOfHouseK: Stock = {
  surnames,
  givenNames,
  ethnicGroups: list('Kinh,Kinh,Kinh,Kinh,Kinh,Kinh,Hoa,Khmer,Chăm,Ê Đê,Gia Rai,Cơ Tu,Thái,Mường,Hrê'),
  religions: list('Không,Không,Không,Không,Không,Không,Phật giáo,Công giáo,Cao Đài,Tin Lành'),
  educations: list('Đại học,Đại học,Cử nhân Luật,Kỹ sư Xây dựng,Thạc sĩ Quản lý công,Cao đẳng,Bác sĩ đa khoa'),
  positions: list(
    'Giáo viên trung học,Kế toán trưởng,Hộ sinh,Dược sĩ,Công nhân vận hành,Công chức địa chính,Cán bộ tín dụng,Thủ quỹ,Nhân viên y tế,Kỹ thuật viên,Công chức',
  ),
  absences: list(
    'ốm,nghỉ phép,trực chuyên môn,đi học lý luận chính trị,chăm con nhỏ,điều trị tại bệnh viện,đi công tác',
  ),
  grades: list('Khá,Khá,Giỏi,Giỏi,Trung bình,Xuất sắc,Đạt yêu cầu'),
  place,
  residence,
  organization,
};
