// How words of official papers are spelled where their letters alone leave no choice: common phrases of Party, state and
// addresses, written down from general knowledge; province names as before and after July 2025. Only phrases of two or
// more syllables: a single folded syllable nearly always has several spellings.
import { fold } from '../fold.ts';

const organisations = `
đảng cộng sản việt nam; cộng hòa xã hội chủ nghĩa việt nam; độc lập - tự do - hạnh phúc; đảng bộ; đảng uỷ; chi bộ; chi uỷ;
tỉnh uỷ; thành uỷ; huyện uỷ; quận uỷ; thị uỷ; ban thường vụ; ban chấp hành; thường trực; bộ phận; đảng bộ bộ phận;
đảng bộ khối; đảng uỷ khối; khối các cơ quan; các cơ quan tỉnh; cơ quan tỉnh; khối doanh nghiệp tỉnh; doanh nghiệp tỉnh; cơ quan đảng; doanh nghiệp; công đoàn;
công đoàn viên chức; viên chức tỉnh; liên đoàn lao động; đoàn thanh niên; thanh niên cộng sản; cộng sản hồ chí minh;
hồ chí minh; đoàn các cơ quan; mặt trận tổ quốc; hội nông dân; hội cựu chiến binh; hội liên hiệp phụ nữ; hội phụ nữ;
uỷ ban; uỷ ban nhân dân; uỷ ban nhân dân tỉnh; hội đồng nhân dân; hội đồng nhân dân tỉnh; uỷ ban kiểm tra; ban tổ chức; ban tuyên giáo; ban dân vận; ban nội chính;
văn phòng; phòng tổ chức; tổ chức - hành chính; tổ chức hành chính; hành chính - tổng hợp; hành chính tổng hợp;
hành chính; kế hoạch; tài chính; kế hoạch - tài chính; kế hoạch - tổng hợp; kế toán; tổng hợp; tài vụ; quản trị;
nghiệp vụ; phòng nghiệp vụ; quản lý; quản lý dự án; ban quản lý; quản lý thị trường; thị trường; giám sát; thanh tra;
pháp chế; khoa cơ bản; chuyên môn; kỹ thuật; công nghệ; công nghệ thông tin; thông tin; truyền thông; khoa học; khoa học và công nghệ;
đào tạo; giáo dục; giáo dục và đào tạo; nông nghiệp; nông thôn; phát triển nông thôn; phát triển; nông nghiệp và phát triển;
tài nguyên; môi trường; tài nguyên và môi trường; lao động; thương binh; xã hội; thương binh và xã hội; y tế; bệnh viện;
điều dưỡng; phục hồi chức năng; trung tâm; trung tâm y tế; bảo trợ; bảo hiểm; bảo hiểm xã hội; sáng kiến; công thương;
xây dựng; giao thông; giao thông vận tải; vận tải; nội vụ; tư pháp; ngoại vụ; văn hóa; văn hoá; thể thao; du lịch;
văn hóa, thể thao và du lịch; quy hoạch; kiến trúc; kiểm lâm; kiểm tra; kiểm soát; kiểm nghiệm; giám định; nông sản;
lưu trữ; thống kê; kho bạc; kho bạc nhà nước; cục thuế; chi cục; chi cục thuế; hải quan; thi hành án; thi hành án dân sự;
toà án; toà án nhân dân; viện kiểm sát; viện kiểm sát nhân dân; công an; quân sự; bộ đội; ngân hàng; ngân hàng nhà nước;
chính sách xã hội; đầu tư; kế hoạch và đầu tư; hợp tác; hợp tác xã; liên minh hợp tác xã; dân sinh; dân tộc; tôn giáo;
nghiên cứu; viện nghiên cứu; trường chính trị; chính trị; trung học; phổ thông; tiểu học; mầm non; cao đẳng; đại học;
đơn vị; sự nghiệp; khối sự nghiệp; đơn vị sự nghiệp; công lập; dịch vụ; dịch vụ công; việc làm; khuyến nông; thuỷ lợi;
thuỷ văn; khí tượng; khí tượng thuỷ văn; chăn nuôi; thú y; trồng trọt; bảo vệ thực vật; rừng; bảo vệ rừng; quỹ đầu tư;
đấu giá; đấu giá tài sản; trợ giúp pháp lý; pháp lý; công chứng; đăng kiểm; đo lường; tiêu chuẩn đo lường; chất lượng;
phát thanh; truyền hình; báo thái nguyên; thư viện; bảo tàng; nhà văn hoá; thiếu nhi; cung thiếu nhi; khu công nghiệp;
các khu công nghiệp; kinh tế; hạ tầng; đô thị; công trình; đất đai; phát triển quỹ đất; giải phóng mặt bằng`;

const roles = `
bí thư; phó bí thư; chủ tịch; phó chủ tịch; giám đốc; phó giám đốc; trưởng ban; phó trưởng ban; chánh văn phòng;
phó chánh văn phòng; uỷ viên; thường vụ; uỷ viên ban thường vụ; t/m ban thường vụ; t/m chi bộ; t/m đảng uỷ; chủ nhiệm;
phó chủ nhiệm; hiệu trưởng; đảng viên; đảng viên giới thiệu; người làm đơn; trưởng phòng; phó trưởng phòng`;

const texts = `
nghị quyết; quyết định; báo cáo; giấy chứng nhận; giấy giới thiệu; tổng hợp ý kiến nhận xét; đơn xin vào đảng; lý lịch;
đề nghị; kết nạp; kết nạp đảng viên; công nhận; công nhận đảng viên chính thức; đảng viên chính thức; đảng viên dự bị;
chính thức; dự bị; quần chúng; đồng chí; điều lệ đảng; đi công tác; công tác; đi học; đi học tập trung; học tập;
tập trung; nghỉ thai sản; thai sản; nghỉ ốm; nghỉ phép; nghỉ hưu; lý luận chính trị; lý luận; cao cấp lý luận chính trị;
đi học lớp cao cấp; lớp cao cấp; học lớp; cao cấp; trung cấp; sơ cấp; có báo cáo; báo cáo chi bộ; có lý do; không có;
đi điều trị; điều trị; đi viện; việc riêng; gia đình; việc gia đình; đi nước ngoài; nước ngoài; sinh hoạt;
sinh hoạt tạm thời; giảng viên; giáo viên; chuyên viên; nhân viên; kế toán viên; văn thư; bác sĩ; kỹ sư; công chức;
viên chức; công nhân; lái xe; phóng viên; kiểm lâm viên; thanh tra viên; thạc sĩ; tiến sĩ; cử nhân; tổ trưởng;
tổ công đoàn; tổ trưởng tổ công đoàn; uỷ viên ban chấp hành; ban chấp hành đoàn; trung học phổ thông`;

const places = `
tỉnh thái nguyên; thái nguyên; thành phố thái nguyên; bắc kạn; bắc giang; bắc ninh; cao bằng; lạng sơn; tuyên quang;
hà giang; yên bái; lào cai; lai châu; điện biên; sơn la; hoà bình; phú thọ; vĩnh phúc; hà nội; thành phố hà nội; hải phòng;
hải dương; hưng yên; thái bình; nam định; ninh bình; hà nam; quảng ninh; thanh hoá; nghệ an; hà tĩnh; quảng bình;
quảng trị; thừa thiên huế; đà nẵng; quảng nam; quảng ngãi; bình định; phú yên; khánh hoà; ninh thuận; bình thuận; kon tum;
gia lai; đắk lắk; đắk nông; lâm đồng; bình phước; tây ninh; bình dương; đồng nai; bà rịa - vũng tàu; thành phố hồ chí minh;
long an; tiền giang; bến tre; trà vinh; vĩnh long; đồng tháp; an giang; kiên giang; cần thơ; hậu giang; sóc trăng; bạc liêu;
cà mau; tỉnh bắc kạn; sông công; phổ yên; thành phố sông công; thành phố phổ yên; phú bình; phú lương; đại từ; định hoá;
đồng hỷ; võ nhai; huyện phú bình; huyện phú lương; huyện đại từ; huyện định hoá; huyện đồng hỷ; huyện võ nhai; chợ mới;
chợ đồn; bạch thông; na rì; ngân sơn; ba bể; pác nặm; thị xã; thành phố; thị trấn; trước đây; trước đây là`;

/** What stands before a name of a place or an organisation: its own spelling is certain by what follows. */
const lists = [organisations, roles, texts, places].join(';');

/** Of two syllables and yet never part of a proper name with other marks. */
const unmistakable = new Set(
  `chi bo; dang bo; dang uy; chi uy; tinh uy; thanh uy; huyen uy; bi thu; ban chap; chap hanh; thuong vu; dang vien; dong chi; quan chung;
cong doan; cong san; viet nam; thai nguyen; to chuc; hanh chinh; ke hoach; tai chinh; nghi quyet; quyet dinh; chu tich;
giam doc; so ban; chi cuc; cao dang; dai hoc; trung cap; so cap; bo phan; co quan; don vi; su nghiep; nghien cuu; quan ly; van phong; thanh tra; kiem tra`
    .split(';')
    .map((phrase) => phrase.trim()),
);

export interface Phrase {
  readonly folded: readonly string[];
  readonly spelled: readonly string[];
  readonly certain: boolean;
}

const syllablesOf = (text: string) => text.split(/[^\p{L}\p{N}/]+/u).filter((syllable) => syllable !== '');

/** Keyed by the first folded syllable. */
export const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const text of lists.split(';')) {
    const spelled = syllablesOf(text.normalize('NFC').trim());
    const folded = spelled.map((syllable) => fold(syllable));
    const [first] = folded;
    const certain = folded.length > 2 || unmistakable.has(folded.join(' '));
    if (first !== undefined && folded.length > 1)
      map.set(first, [...(map.get(first) ?? []), { folded, spelled, certain }]);
  }
  return map;
})();

const longest = Math.max(...[...phrasesByFirst.values()].flat().map(({ folded }) => folded.length));

/** Do folded syllables from one to another, both counted, stand in one phrase whose spelling is certain? */
export function isInPhrase(syllables: readonly string[], from: number, to = from): boolean {
  const starts = Array.from({ length: Math.min(longest, from + 1) }, (_, back) => from - back);
  return starts.some((start) =>
    (phrasesByFirst.get(syllables[start] ?? '') ?? []).some(
      ({ folded, certain }) =>
        certain && start + folded.length > to && folded.every((syllable, at) => syllable === syllables[start + at]),
    ),
  );
}
