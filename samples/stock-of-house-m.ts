// What the thirteenth house's people, places and offices are called: family names about as frequent as in the northern midlands,
// Kinh ones for the most part, some of the Mường, Tày, Dao, Cao Lan and Thái; middle and given names put together at random; native
// places that exist in Phú Thọ and around. Offices, committees, addresses and every person are invented. Any likeness is chance.
import type { Random } from './random.ts';
import { kindsOfUnit } from './stock.ts';
import type { NamedUnit, Stock } from './stock.ts';

const list = (text: string) => text.split(',').map((name) => name.trim());

/** `Trần 9,Cù` -> Trần nine times, Cù once. */
const weighted = (text: string) =>
  list(text).flatMap((entry) => {
    const [, name = entry, times = '1'] = /^(.+?) (\d+)$/.exec(entry) ?? [];
    return Array.from({ length: Number(times) }, () => name);
  });

const surnames = weighted(
  'Nguyễn 34,Trần 10,Lê 9,Phạm 7,Hoàng 6,Vũ 5,Bùi 4,Đỗ 4,Hà 4,Đặng 3,Phùng 3,Đinh 3,Ngô 3,Dương 2,Phan 2,Tạ 2,Trịnh 2,Đào 2,Cao 2,Lưu 2,' +
    'Lương 2,Triệu 2,Chu,Khổng,Quách,Cù,Kiều,Bạch,Vi,Sa,Hán,Tô,Mai,Lại,Vương,Hồ,Trương,Lã,Ma,Lý,Đàm,Bàn,Nông,Đoàn,Khuất,Điêu,Lò,Phí,Thiều,Dư,Vy,Trạch',
);

/** Every middle name with every given one, but no word twice. */
const together = (middles: string, given: string) =>
  list(middles).flatMap((middle) =>
    list(given).flatMap((name) => (middle.split(' ').includes(name) ? [] : [`${middle} ${name}`])),
  );

const givenNames = {
  male: [
    ...together(
      'Văn,Văn,Văn,Văn,Đức,Quang,Minh,Anh,Mạnh,Xuân,Ngọc,Hữu,Thanh,Quốc,Đình,Tiến,Trung,Công,Duy,Thế,Hồng,Bá',
      'Hiếu,Tùng,Tuấn,Long,Nam,Thành,Hải,Sơn,Hoàn,Kiên,Lợi,Chung,Đông,Quyết,Khải,Phương,Bình,Toàn,Dũng,Trường,Hưng,Hiển,Luận,Thủy,Giang,' +
        'Đạt,Huy,Lâm,Phong,Tài,Tú,Đoàn,Vượng,Hậu,Quân,Việt,Thăng,Ước,Thao,Bằng,Lực,Tráng,Oanh,Diện,Nghị',
    ),
    ...list('Nguyên,Hà Trung,Bảo Long,Văn Ín,Tòn Chiêu,Gia Bách,Việt Bắc,Hùng,Hồng Quân Nhật'),
  ],
  female: [
    ...together(
      'Thị,Thị,Thị,Thị,Thị,Thị Thu,Thị Thanh,Thị Hồng,Thị Minh,Thị Kim,Thị Bích,Thị Ngọc,Thị Thùy,Thu,Ngọc,Thanh,Hồng,Phương,Thùy,Diệu,Khánh',
      'Hằng,Loan,Phượng,Hà,Trang,Ngân,Hoa,Huế,Liên,Thúy,Giang,Hiền,Yến,Chinh,Lý,Tuyết,Thơm,Dung,Hường,Duyên,Quỳnh,Linh,Nhung,Thoa,Hợi,' +
        'Vân,Lê,Xuyến,Nga,Mận,Luyến,Thảo,Tươi,Anh,Huyền,Hạnh,Thuận,Khuyên,Diệp,Ngoan,Lộc,Hòa,Mùi,Sáu,Chiên,Thược',
    ),
    ...list('Hoài An,Mỵ,Thị Dợ,Thị Pham,Tú Uyên,Nguyệt Minh,Vân Khánh,Thị Hoàng Yến,Thị Đăng,Bảo Châu'),
  ],
};

/** Communes of a district, districts of a province; each exists, or did until communes and provinces were merged. */
const nativePlaces = (
  'Phú Thọ: huyện Hạ Hòa=xã Hiền Lương,xã Xuân Áng,xã Ấm Hạ|huyện Thanh Ba=xã Đồng Xuân,xã Chí Tiên,xã Hoàng Cương,thị trấn Thanh Ba|' +
  'huyện Đoan Hùng=xã Tiêu Sơn,xã Bằng Luân|thị xã Phú Thọ=xã Phú Hộ,xã Văn Lung,phường Hùng Vương|huyện Lâm Thao=xã Tứ Xã,xã Cao Xá,xã Vĩnh Lại|' +
  'huyện Phù Ninh=xã Phù Ninh,xã Trạm Thản,thị trấn Phong Châu|huyện Thanh Sơn=xã Sơn Hùng,xã Cự Đồng,xã Địch Quả,xã Tất Thắng|' +
  'huyện Tân Sơn=xã Xuân Đài,xã Minh Đài,xã Kim Thượng|huyện Thanh Thủy=xã Đào Xá|huyện Tam Nông=xã Dị Nậu,xã Hương Nộn|' +
  'huyện Cẩm Khê=xã Ngô Xá,xã Tiên Lương|huyện Yên Lập=xã Mỹ Lung,xã Lương Sơn,xã Hưng Long|thành phố Việt Trì=xã Hùng Lô,phường Gia Cẩm,phường Dữu Lâu;' +
  'Vĩnh Phúc: huyện Lập Thạch=xã Đồng Ích|huyện Sông Lô=xã Lãng Công|huyện Tam Dương=xã Hướng Đạo|huyện Vĩnh Tường=thị trấn Thổ Tang|huyện Tam Đảo=xã Bồ Lý;' +
  'Yên Bái: thành phố Yên Bái=xã Âu Lâu|huyện Văn Yên=xã Đại Phác|huyện Yên Bình=xã Mông Sơn;' +
  'Tuyên Quang: huyện Yên Sơn=xã Mỹ Bằng|huyện Sơn Dương=xã Hồng Lạc|huyện Hàm Yên=xã Thái Sơn|huyện Chiêm Hóa=xã Kim Bình;' +
  'Hòa Bình: huyện Mai Châu=xã Mai Hạ|huyện Lạc Sơn=xã Thượng Cốc;Bắc Giang: huyện Hiệp Hòa=xã Bắc Lý|huyện Tân Yên=xã Ngọc Thiện;' +
  'Hà Nội: huyện Ba Vì=xã Vân Hòa,xã Phú Cường|huyện Đan Phượng=xã Liên Hà;Nam Định: huyện Ý Yên=xã Yên Trị|huyện Xuân Trường=xã Xuân Hồng;' +
  'Thái Bình: huyện Kiến Xương=xã Vũ Lễ|huyện Quỳnh Phụ=xã An Ninh;Hà Nam: huyện Lý Nhân=xã Nhân Khang;Hải Dương: huyện Ninh Giang=xã Hồng Phong;' +
  'Bắc Ninh: huyện Yên Phong=xã Tam Giang|huyện Tiên Du=xã Phật Tích;Thanh Hóa: huyện Hoằng Hóa=xã Hoằng Lộc;Nghệ An: huyện Diễn Châu=xã Diễn Thịnh'
)
  .split(';')
  .flatMap((text) => {
    const [province = '', districts = ''] = text.split(': ');
    return districts.split('|').flatMap((each) => {
      const [district = '', communes = ''] = each.split('=');
      return list(communes).map((commune) => ({ commune, district, province }));
    });
  });

const bareName = (name: string) => name.replace(/^(xã|phường|thị trấn|huyện|thị xã|thành phố) /, '');

/** In full for the most part; with the hamlet, with hyphens, or without what kind of place each is, as people write it. */
function place(random: Random): string {
  const { commune, district, province } = random.pick(nativePlaces);
  const whole = `${province === 'Hà Nội' ? 'thành phố' : 'tỉnh'} ${province}`;
  return random.pick([
    ...[`${commune}, ${district}, ${whole}`, `${commune}, ${district}, ${whole}`, `${commune}, ${district}, ${whole}`],
    ...[`${commune}, ${district}, ${province}`, `${commune} - ${district} - ${whole}`],
    `khu ${random.int(1, 14)}, ${commune}, ${district}, ${whole}`,
    `${commune}, ${bareName(district)}, ${province}`,
    `${bareName(commune)} - ${bareName(district)} - ${province}`,
  ]);
}

const towns = list(
  'phường Đồng Hạc|thành phố Lạc Trì,phường Vân Lũng|thành phố Lạc Trì,phường Bến Gót Hạ|thành phố Lạc Trì,phường Trường Xa|thị xã Bãi Hạc,' +
    'xã Gò Thông|thị xã Bãi Hạc,thị trấn Thanh Lĩnh|huyện Thanh Lĩnh,xã Đá Dựng|huyện Thanh Lĩnh',
).map((text) => `${text.replace('|', ', ')}, tỉnh Phú Thọ`);

const residence = (random: Random) => {
  const where = random.pick([
    ...[`khu ${random.int(1, 16)}`, `tổ ${random.int(1, 30)}, khu ${random.int(1, 9)}`],
    `khu ${random.pick(['Hòa Phong', 'Tiền Phong', 'Gò Muống', 'Đồi Măng'])}`,
    `số nhà ${random.int(2, 190)}, ngõ ${random.int(3, 98)}, đường Châu Phong Hạ`,
  ]);
  return `${where}, ${random.pick(towns)}`;
};

/** A body that admits members of a district, named by what kind of district it is and how its committee and Đoàn are called. */
const ofDistrict = (kind: string, committee: string, code: string, name: string) => ({
  top: {
    ...{
      committee: `${committee} ${name}`,
      organization: `Đảng bộ ${kind} ${name}`,
      superior: 'Tỉnh ủy Phú Thọ',
      code,
    },
    youthAbove: `${committee.replace('ủy', 'Đoàn')} ${name}`,
    tradeAbove: `Liên đoàn Lao động ${kind} ${name}`,
  },
  place: name,
});

/** One of the province's offices of a kind. */
const ofProvince = (offices: string) => ({
  top: {
    ...{ committee: `Đảng ủy Khối ${offices} tỉnh`, organization: `Đảng bộ Khối ${offices} tỉnh` },
    ...{ superior: 'Tỉnh ủy Phú Thọ', code: 'ĐUK' },
    ...{ youthAbove: `Đoàn Khối ${offices} tỉnh`, tradeAbove: 'Công đoàn Viên chức tỉnh' },
  },
  place: 'Phú Thọ',
});

const provincial = [
  ofProvince('Nội chính - Tổng hợp'),
  ofProvince('Nông lâm nghiệp'),
  ofProvince('Nội chính - Tổng hợp'),
];
const districts = [
  ofDistrict('huyện', 'Huyện ủy', 'HU', 'Thanh Lĩnh'),
  ofDistrict('thị xã', 'Thị ủy', 'TU', 'Bãi Hạc'),
];

const withCells = (text: string) =>
  list(text).map((entry) => {
    const [name = '', cells = ''] = entry.split('|');
    return { name, cells: cells.split(';') };
  });

const offices = withCells(
  'Sở Lâm sản|Văn phòng Sở;Thanh tra Sở;Phòng Kế hoạch - Đầu tư;Phòng Chế biến gỗ,' +
    'Văn phòng Điều phối Trung du|Phòng Hành chính - Quản trị;Phòng Tổng hợp - Pháp chế;Phòng Tin học,' +
    'Chi cục Thủy sản Sông Thao|Phòng Nuôi trồng;Phòng Thanh tra - Pháp chế,' +
    'Bệnh viện Y học cổ truyền Đồi Cọ|Khoa Châm cứu;Khoa Ngoại tổng hợp;Khoa Khám bệnh - Hồi sức;Phòng Kế hoạch tổng hợp,' +
    'Trường Trung học phổ thông Thanh Lĩnh|Tổ Lý - Hóa - Sinh;Tổ Sử - Địa;Tổ Văn phòng,' +
    'Trường Cao đẳng Y - Dược Lạc Trì|Khoa Điều dưỡng;Bộ môn Lý luận chính trị;Phòng Quản lý đào tạo;Sinh viên,' +
    'Công ty Cổ phần Giấy Bãi Hạc|Phân xưởng Xeo;Phân xưởng Nguyên liệu;Phòng Kỹ thuật - An toàn,' +
    'Công ty TNHH MTV Chè Đồi Cọ|Xưởng Sao sấy;Đội Sản xuất số 4;Phòng Tổ chức - Kế toán,' +
    'Trung tâm Khuyến công Hạc Sơn|Phòng Tư vấn thiết kế;Phòng Hành chính - Tổng hợp,' +
    'Tòa soạn Tạp chí Văn nghệ Đồi Cọ|Ban Thư ký;Phòng Trị sự,' +
    'Kho bạc khu vực Hạc Giang|Phòng Kiểm soát chi;Phòng Kế toán nhà nước;Phòng Tài vụ - Quản trị,' +
    'Thanh tra Đất đai vùng Đồi|Phòng Nghiệp vụ 1;Phòng Nghiệp vụ 3;Phòng Giám sát,' +
    'Ban Quản lý Dự án Đường bộ Hạc Sơn|Phòng Giám sát hiện trường;Phòng Kế hoạch - Kỹ thuật',
);
/** Committees of communes, whose cells are hamlets, schools and the commune's own office. */
const communes = withCells(
  'xã Gò Thông|Khu 3;Khu 7;Trường Tiểu học;Trạm Y tế;Cơ quan xã,xã Đá Dựng|Khu Đồng Dong;Khu Liên Minh;Trường Mầm non,' +
    'phường Trường Xa|Tổ dân phố 5;Tổ dân phố 12;Công an phường',
);

function organization(random: Random): NamedUnit {
  const kind = random.pick(kindsOfUnit);
  const { top, place: seat } = random.pick(random.chance(0.65) ? provincial : districts);
  const ofCommune = seat !== 'Phú Thọ' && kind === 'chi-bo-truc-thuoc' && random.chance(0.6);
  const { name, cells } = random.pick(ofCommune ? communes : offices);
  const division = {
    division: random.pick(['Khối Cơ quan', 'Khối Đơn vị sự nghiệp', 'Khối Chuyên môn', 'Cơ sở Hạc Sơn']),
  };
  return {
    ...{ kind, top, place: seat, office: name },
    cell: kind === 'chi-bo-co-so' ? name : random.pick(cells),
    ...(kind === 'chi-bo-duoi-dang-uy-bo-phan' && division),
  };
}

export const stockOfHouseM: Stock = {
  ...{ surnames, givenNames, place, residence, organization },
  ethnicGroups: weighted('Kinh 16,Mường 4,Tày,Dao,Cao Lan,Thái,Nùng'),
  religions: weighted('Không 11,Công giáo 2,Phật giáo'),
  educations: weighted(
    'Đại học 3,Cử nhân 2,Thạc sĩ,Kỹ sư Lâm nghiệp,Cử nhân Luật,Cao đẳng,Trung cấp,Bác sĩ chuyên khoa I',
  ),
  positions: weighted(
    'Chuyên viên 3,Viên chức 2,Giáo viên 2,Kế toán viên,Công chức,Thanh tra viên,Điều dưỡng,Kỹ sư,Công nhân,Biên tập viên,Kiểm lâm viên,Cán bộ khuyến công,Nhân viên phục vụ',
  ),
  absences: list(
    'đi công tác,nghỉ ốm,đi học lớp cao cấp lý luận chính trị,nghỉ thai sản,đi học tập trung,trực cơ quan,con ốm,bận việc gia đình,đi điều trị,đi công tác xa',
  ),
  grades: weighted('Khá 5,Giỏi 3,Trung bình,Xuất sắc'),
};
