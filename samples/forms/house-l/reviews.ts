// What a probationary member writes of oneself, and the one who helped, as the twelfth house fills it in.
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
      'Tên tôi là: {personName}, sinh ngày {birthDate}',
      'Họ và tên: {personName}|Ngày sinh: {birthDate}',
    ),
    usual(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown};'),
    usual(
      order,
      'Nơi cư trú: + Nơi thường trú: {residence}|+ Nơi tạm trú: Không',
      'Nơi ở hiện nay: {residence}',
      'Nơi cư trú: {residence}',
    ),
    usual(
      order,
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Vào Đảng ngày {admissionDate} tại Chi bộ {admissionCell}',
      'Ngày kết nạp vào Đảng: {admissionDate}, tại Chi bộ {admissionCell}',
    ),
    usual(
      order,
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Đang công tác tại: {workplace}',
      'Cơ quan công tác: {workplace}',
    ),
    usual(
      order,
      'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
      'Hiện sinh hoạt tại Chi bộ {currentCell}',
      'Chi bộ đang sinh hoạt: {currentCell}',
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
      'Biện pháp khắc phục khuyết điểm, tồn tại: Chủ động học hỏi kinh nghiệm, tham gia ý kiến nhiều hơn trong sinh hoạt chi bộ.',
      'Phương hướng khắc phục: Xây dựng kế hoạch tu dưỡng, rèn luyện hằng năm và thực hiện nghiêm túc.',
    ),
    usual(
      order,
      'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
      'Đến nay tôi đã hết thời gian dự bị, kính đề nghị Chi bộ xét, đề nghị công nhận tôi là đảng viên chính thức.',
    ),
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: usual(order, 'Người tự kiểm điểm', 'Đảng viên dự bị', 'Người viết bản kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  giveMentorReview(order);
  const matters = 'nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:';
  const lines = [
    addressed(order),
    usual(order, 'Tôi là: {mentorName}', 'Tên tôi là: {mentorName}', 'Họ và tên đảng viên: {mentorName}'),
    usual(
      order,
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Vào Đảng ngày {mentorPartyDate}, chính thức ngày {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}|Ngày chính thức: {mentorOfficialDate}',
    ),
    usual(
      order,
      'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
      'Hiện sinh hoạt tại Chi bộ {mentorCell}',
      'Đảng viên Chi bộ {mentorCell}',
    ),
    usual(
      order,
      `Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị: {personName} được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; ${matters}`,
      `Từ ngày {assignedDate}, được Chi bộ phân công giúp đỡ đảng viên dự bị {personName} (ngày kết nạp: {admissionDate}); ${matters}`,
      `Tôi được giao theo dõi, giúp đỡ đảng viên dự bị {personName}, vào Đảng ngày {admissionDate}, từ ngày {assignedDate}; ${matters}`,
    ),
    ...remarks(order),
    usual(
      order,
      'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
      'Tôi nhận thấy đồng chí {personName} đủ tiêu chuẩn trở thành đảng viên chính thức, đề nghị Chi bộ xem xét.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{
      role: usual(order, 'Đảng viên được phân công giúp đỡ', 'Đảng viên giúp đỡ', 'Người nhận xét'),
      by: '{mentorName}',
    },
  });
}
