// What the twelfth house's people, places and offices are called: family names of Thái Nguyên's Kinh, Tày, Nùng, Sán Dìu and others,
// native places that exist there and around; offices, committees and every person are invented. Any likeness is chance.
import type { Random } from './random.ts';
import { kindsOfUnit } from './stock.ts';
import type { NamedUnit, Stock } from './stock.ts';

const list = (text: string) => text.split(',').map((name) => name.trim());

const surnames = list(
  'Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Phạm,Hoàng,Hoàng,Vũ,Đỗ,Bùi,Dương,Dương,Đặng,Ngô,Hà,Đinh,Phan,Trịnh,Lưu,Đào,Tạ,Mai,' +
    'Nông,Nông,Ma,Ma,Lường,Triệu,Vi,Hứa,Lý,Lý,Mông,Bế,Đàm,Chu,Lục,Lã,Âu,Âu Dương,Trạc,Tô,Diệp,Ôn,Ân,Từ,Linh,Lăng,Hầu,Đồng,Phùng,' +
    'Bàn,Đặng,Chảo,Sằm,Lãnh,Luân,Liễu,Lèng,Quan,Thẩm,Cam,Trương,Nghiêm,Phương,Doanh,Tăng,Dư,Ninh,Lâm,Khúc,Lương,Tống,Thăng',
);

const givenNames = {
  male: list(
    'Văn Thắng,Văn Cường,Đức Anh,Minh Đức,Quang Vinh,Mạnh Hùng,Anh Dũng,Trọng Tấn,Xuân Hòa,Ngọc Lâm,Thanh Bình,Hồng Phong,Việt Hà,' +
      'Văn Điệp,Tiến Dũng,Hải Nam,Thế Anh,Đình Chiến,Công Minh,Duy Khánh,Bá Thuận,Văn Slán,Hoàng Anh,Quốc Toản,Văn Tuyên,Trung Thành,' +
      'Văn Bách,Quý Dương,Nhật Minh,Kim Sơn,Văn Kiểm,Hữu Nghị,Chí Thanh,Văn Ngoạn,Khánh Toàn,Văn Phúc,Thành Đô,Văn Tịch,Sinh Hùng,Văn Quỳnh,Ngọc Quý,Văn Ỷ',
  ),
  female: list(
    'Thị Hà,Thị Thu Hiền,Thị Lan,Thanh Hương,Thị Hồng,Thúy Hằng,Thị Nga,Minh Thư,Thị Bích Thủy,Thị Ngân,Phương Anh,Thị Vân Anh,Thu Hoài,' +
      'Thị Hòa,Thị Diễm,Hải Yến,Thị Quyên,Thị Thùy Linh,Thị Nhàn,Hồng Hạnh,Thị Tâm,Thị Én,Thị Lượt,Thị Chắp,Thị Ơn,Kim Dung,Thị Nhung,' +
      'Ngọc Mai,Thị Là,Thị Thêm,Bảo Ngọc,Thị Mùi,Thị Hảo,Thị Xoan,Thị Đào,Thị Nụ,Thanh Tâm,Thị Vui,Thị Huyền Trang,Thị Thơ,Thị Hậu,Thị Ngà',
  ),
} as const;

/** Commune, district, province; each exists, or did until communes and provinces were merged. */
const communes = list(
  'xã Phú Thượng|huyện Võ Nhai|Thái Nguyên,xã La Hiên|huyện Võ Nhai|Thái Nguyên,xã Hóa Thượng|huyện Đồng Hỷ|Thái Nguyên,xã Nam Hòa|huyện Đồng Hỷ|Thái Nguyên,' +
    'xã Tân Cương|thành phố Thái Nguyên|Thái Nguyên,xã Phúc Trìu|thành phố Thái Nguyên|Thái Nguyên,xã Điềm Thụy|huyện Phú Bình|Thái Nguyên,' +
    'xã Úc Kỳ|huyện Phú Bình|Thái Nguyên,xã Kha Sơn|huyện Phú Bình|Thái Nguyên,xã Bàn Đạt|huyện Phú Bình|Thái Nguyên,xã Phú Đình|huyện Định Hóa|Thái Nguyên,' +
    'xã Điềm Mặc|huyện Định Hóa|Thái Nguyên,xã Quy Kỳ|huyện Định Hóa|Thái Nguyên,thị trấn Chợ Chu|huyện Định Hóa|Thái Nguyên,xã La Bằng|huyện Đại Từ|Thái Nguyên,' +
    'xã Cù Vân|huyện Đại Từ|Thái Nguyên,thị trấn Hùng Sơn|huyện Đại Từ|Thái Nguyên,xã Yên Đổ|huyện Phú Lương|Thái Nguyên,xã Động Đạt|huyện Phú Lương|Thái Nguyên,' +
    'thị trấn Đu|huyện Phú Lương|Thái Nguyên,xã Thành Công|thị xã Phổ Yên|Thái Nguyên,phường Ba Hàng|thị xã Phổ Yên|Thái Nguyên,' +
    'phường Mỏ Chè|thành phố Sông Công|Thái Nguyên,xã Bá Xuyên|thành phố Sông Công|Thái Nguyên,phường Gia Sàng|thành phố Thái Nguyên|Thái Nguyên,' +
    'phường Tân Thịnh|thành phố Thái Nguyên|Thái Nguyên,xã Dương Phong|huyện Bạch Thông|Bắc Kạn,xã Yên Cư|huyện Chợ Mới|Bắc Kạn,thị trấn Yến Lạc|huyện Na Rì|Bắc Kạn,' +
    'xã Nam Mẫu|huyện Ba Bể|Bắc Kạn,xã Bằng Lãng|huyện Chợ Đồn|Bắc Kạn,xã Hoàng Tung|huyện Hòa An|Cao Bằng,thị trấn Trùng Khánh|huyện Trùng Khánh|Cao Bằng,' +
    'xã Hoàng Đồng|thành phố Lạng Sơn|Lạng Sơn,xã Vũ Lăng|huyện Bắc Sơn|Lạng Sơn,xã Tân Trào|huyện Sơn Dương|Tuyên Quang,xã Đạo Trù|huyện Tam Đảo|Vĩnh Phúc,' +
    'xã Hoàng Vân|huyện Hiệp Hòa|Bắc Giang,xã Quế Nham|huyện Tân Yên|Bắc Giang,xã Vũ Lăng|huyện Tiền Hải|Thái Bình,xã Liên Hiệp|huyện Hưng Hà|Thái Bình,' +
    'xã Hải Phương|huyện Hải Hậu|Nam Định,xã Nhân Huệ|thành phố Chí Linh|Hải Dương,xã Tân Lập|huyện Yên Mỹ|Hưng Yên,xã Kim Lũ|huyện Sóc Sơn|Hà Nội,' +
    'xã Phù Linh|huyện Sóc Sơn|Hà Nội,xã Chân Mộng|huyện Đoan Hùng|Phú Thọ,xã Hiền Quan|huyện Tam Nông|Phú Thọ,xã Nga An|huyện Nga Sơn|Thanh Hóa',
).map((text) => text.split('|') as [string, string, string]);

const withoutKind = (name: string) => name.replace(/^(xã|phường|thị trấn|huyện|thị xã|thành phố) /, '');
const shortened = (name: string) =>
  name
    .replace(/^thành phố /, 'TP. ')
    .replace(/^thị xã /, 'TX. ')
    .replace(/^thị trấn /, 'TT. ');

/** In full, with hyphens, shortened or bare, as clerks and persons write it. */
function place(random: Random): string {
  const [commune, district, province] = random.pick(communes);
  const kind = random.pick(['full', 'full', 'full', 'full', 'mixed', 'hyphens', 'shortened', 'bare'] as const);
  const whole = `${province === 'Hà Nội' ? 'thành phố' : 'tỉnh'} ${province}`;
  if (kind === 'mixed') return `${commune}, ${district}, ${province}`;
  if (kind === 'hyphens') return [withoutKind(commune), withoutKind(district), province].join(' - ');
  if (kind === 'shortened') return `${shortened(commune)}, ${shortened(district)}, ${shortened(whole)}`;
  if (kind === 'bare') return [withoutKind(commune), withoutKind(district), province].join(', ');
  return `${commune}, ${district}, ${whole}`;
}

const towns = list(
  'phường Đồng Hoàng|thành phố Lưu Giang|tỉnh Thái Nguyên,phường Bến Ngà|thành phố Lưu Giang|tỉnh Thái Nguyên,xã Quán Vải|thành phố Lưu Giang|tỉnh Thái Nguyên,' +
    'thị trấn Khe Mo Ngoài|huyện Linh Phú|tỉnh Thái Nguyên,xã Đèo Khau|huyện Linh Phú|tỉnh Thái Nguyên',
).map((text) => text.split('|').join(', '));

function residence(random: Random): string {
  const where = random.pick([
    `tổ ${random.int(1, 28)}`,
    `tổ dân phố ${random.pick(['Hồng Thái', 'Bến Than', 'Cầu Đá'])}`,
    `xóm ${random.pick(['Đồng Chùa', 'Làng Vàng', 'Nà Mòn', 'Cây Thị'])}`,
    `SN ${random.int(3, 260)}, tổ ${random.int(1, 20)}`,
  ]);
  return `${where}, ${random.pick(towns)}`;
}

/** Bodies that admit members, each with the town where its papers are signed. */
const tops = [
  {
    committee: 'Đảng ủy Khối Khoa học và Giáo dục tỉnh',
    organization: 'Đảng bộ Khối Khoa học và Giáo dục tỉnh',
    ...{ superior: 'Tỉnh ủy Thái Nguyên', code: 'ĐUK', seat: 'Thái Nguyên' },
    ...{
      youthAbove: 'Đoàn Khối Khoa học và Giáo dục tỉnh',
      tradeAbove: 'Công đoàn Khối Khoa học và Giáo dục tỉnh',
    },
  },
  {
    committee: 'Đảng ủy Khối Kinh tế - Kỹ thuật tỉnh',
    organization: 'Đảng bộ Khối Kinh tế - Kỹ thuật tỉnh',
    ...{ superior: 'Tỉnh ủy Thái Nguyên', code: 'ĐUK', seat: 'Thái Nguyên' },
    ...{ youthAbove: 'Đoàn Khối Kinh tế - Kỹ thuật tỉnh', tradeAbove: 'Công đoàn Khối Kinh tế - Kỹ thuật tỉnh' },
  },
  {
    ...{ committee: 'Thành ủy Lưu Giang', organization: 'Đảng bộ thành phố Lưu Giang' },
    ...{ superior: 'Tỉnh ủy Thái Nguyên', code: 'ThU', seat: 'Lưu Giang' },
    ...{ youthAbove: 'Thành Đoàn Lưu Giang', tradeAbove: 'Liên đoàn Lao động thành phố Lưu Giang' },
  },
  {
    ...{ committee: 'Huyện ủy Linh Phú', organization: 'Đảng bộ huyện Linh Phú' },
    ...{ superior: 'Tỉnh ủy Thái Nguyên', code: 'HU', seat: 'Linh Phú' },
    ...{ youthAbove: 'Huyện Đoàn Linh Phú', tradeAbove: 'Liên đoàn Lao động huyện Linh Phú' },
  },
] as const;

/** An office, and its cells. */
const offices = list(
  'Viện Nghiên cứu Chè Trung du|Phòng Chọn giống;Phòng Phân tích;Phòng Hành chính - Tổ chức,' +
    'Trường Cao đẳng Kỹ nghệ Núi Cốc|Khoa Công nghệ Ô tô;Khoa Điện - Điện tử;Phòng Đào tạo;Phòng Khảo thí,' +
    'Trường Trung học phổ thông Lưu Giang|Tổ Toán - Tin;Tổ Ngữ văn;Tổ Ngoại ngữ;Tổ Hành chính,' +
    'Bệnh viện Lao và Bệnh phổi Linh Phú|Khoa Cấp cứu;Khoa Xét nghiệm;Khoa Dinh dưỡng;Phòng Công tác xã hội,' +
    'Công ty Cổ phần Luyện kim Bến Than|Phân xưởng Lò cao;Phân xưởng Cơ điện;Phòng An toàn,' +
    'Công ty TNHH MTV Vật tư Trung du|Phòng Kinh doanh;Phòng Kế toán;Kho Vận,' +
    'Chi cục Kiểm định Hàng hóa|Phòng Kiểm định;Phòng Tổng hợp,' +
    'Trung tâm Trợ giúp Công nghệ số|Phòng Hạ tầng;Phòng Tư vấn;Tổ Hỗ trợ,' +
    'Trung tâm Giáo dục nghề nghiệp Linh Phú|Tổ Văn hóa;Tổ Dạy nghề,' +
    'Điện lực Lưu Giang|Đội Quản lý vận hành;Phòng Giao dịch khách hàng,' +
    'Thư viện Khoa học Trung du|Phòng Bổ sung;Phòng Bạn đọc',
).map((text) => {
  const [name = '', cells = ''] = text.split('|');
  return { name, cells: cells.split(';') };
});

function organization(random: Random): NamedUnit {
  const kind = random.pick(kindsOfUnit);
  const { seat, ...top } = random.pick([tops[0], tops[0], tops[1], tops[1], tops[2], tops[3]] as const);
  const { name, cells } = random.pick(offices);
  return {
    kind,
    office: name,
    cell: kind === 'chi-bo-co-so' ? name : random.pick(cells),
    ...(kind === 'chi-bo-duoi-dang-uy-bo-phan' && {
      division: random.pick(['Khối Văn phòng', 'Khối Sản xuất', 'Cơ sở 2']),
    }),
    top,
    place: seat,
  };
}

export const stockOfHouseL: Stock = {
  surnames,
  givenNames,
  ethnicGroups: list('Kinh,Kinh,Kinh,Kinh,Kinh,Tày,Tày,Nùng,Nùng,Sán Dìu,Sán Dìu,Dao,Sán Chay,Mông,Hoa'),
  religions: list('Không,Không,Không,Không,Không,Không,Không,Phật giáo,Công giáo,Tin Lành'),
  educations: list('Đại học,Đại học,Đại học sư phạm,Kỹ sư Luyện kim,Thạc sĩ,Cử nhân Kinh tế,Cao đẳng,Trung cấp'),
  positions: list(
    'Giáo viên,Giảng viên,Nghiên cứu viên,Kế toán,Kỹ thuật viên,Điều dưỡng viên,Công nhân,Nhân viên kinh doanh,Bác sĩ,Chuyên viên,Văn thư - Lưu trữ',
  ),
  absences: list('đi công tác,nghỉ ốm,nghỉ chế độ thai sản,đi học,bận trực,có việc gia đình,đi tập huấn,nghỉ phép năm'),
  grades: list('Khá,Khá,Khá,Giỏi,Giỏi,Trung bình,Đạt yêu cầu'),
  place,
  residence,
  organization,
};
