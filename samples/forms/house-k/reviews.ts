// What a probationary member writes of oneself, and the one who helped, as the eleventh house fills it in.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveMentorReview, giveSelfReview } from '../values/others.ts';
import { remarks } from './matter.ts';
import { addressed, letter } from './personal-papers.ts';
import { usual } from './typing.ts';

function whoLines(order: Order): string[] {
  return [
    usual(
      order,
      'Tôi là: {personName}     Ngày sinh: {birthDate}',
      'Tôi là: {personName}, sinh ngày: {birthDate}',
      'Tôi tên là: {personName}|Ngày sinh: {birthDate}',
    ),
    usual(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown}.'),
    usual(
      order,
      'Nơi cư trú: + Nơi thường trú: {residence}|+ Nơi tạm trú: Không',
      'Nơi cư trú: {residence}',
      'Nơi thường trú: {residence}',
    ),
    usual(
      order,
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Được kết nạp vào Đảng: ngày {admissionDate}. Tại Chi bộ: {admissionCell}',
      'Tôi được Chi bộ {admissionCell} kết nạp vào Đảng ngày {admissionDate}',
    ),
    usual(
      order,
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Cơ quan, đơn vị công tác: {workplace}',
      'Nơi công tác hiện nay: {workplace}',
    ),
    usual(
      order,
      'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
      'Hiện nay đang sinh hoạt tại Chi bộ: {currentCell}',
      'Đang sinh hoạt đảng tại: Chi bộ {currentCell}',
    ),
  ];
}

export function selfReview(order: Order): Paper {
  giveSelfReview(order);
  const lines = [
    addressed(order),
    ...whoLines(order),
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ...remarks(order),
    order.writer.one(
      'Biện pháp khắc phục khuyết điểm, tồn tại: Thường xuyên học tập, nghiên cứu nghị quyết; mạnh dạn hơn trong sinh hoạt.',
      'Biện pháp khắc phục khuyết điểm: Lập kế hoạch công tác từng tuần, nghiêm túc tiếp thu góp ý.',
    ),
    usual(
      order,
      'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
      'Sau mười hai tháng dự bị, tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Kính đề nghị Chi bộ xem xét, báo cáo cấp trên công nhận.',
    ),
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: usual(order, 'Người tự kiểm điểm', 'Người viết kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  giveMentorReview(order);
  const matters = 'nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:';
  const lines = [
    addressed(order),
    usual(order, 'Tôi là: {mentorName}', 'Tôi tên là: {mentorName}', 'Tôi là: {mentorName}, đảng viên chính thức'),
    usual(
      order,
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}; chính thức: {mentorOfficialDate}',
      'Vào Đảng ngày: {mentorPartyDate}|Chính thức ngày: {mentorOfficialDate}',
    ),
    usual(
      order,
      'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
      'Hiện nay đang sinh hoạt tại Chi bộ: {mentorCell}',
      'Là đảng viên Chi bộ {mentorCell}',
    ),
    usual(
      order,
      `Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị: {personName} được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; ${matters}`,
      `Tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, kết nạp ngày {admissionDate}, kể từ ngày {assignedDate}; ${matters}`,
      `Ngày {assignedDate}, Chi bộ phân công tôi theo dõi, giúp đỡ đảng viên dự bị {personName} (kết nạp vào Đảng ngày {admissionDate}); ${matters}`,
    ),
    ...remarks(order),
    usual(
      order,
      'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
      'Qua quá trình theo dõi, giúp đỡ, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: usual(order, 'Đảng viên được phân công giúp đỡ', 'Người nhận xét'), by: '{mentorName}' },
  });
}
