// What a probationary member writes of oneself, and the one who helped, as the tenth house fills it in.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveMentorReview, giveSelfReview } from '../values/others.ts';
import { remarks } from './matter.ts';
import { addressed, letter } from './personal-papers.ts';

export function selfReview(order: Order): Paper {
  giveSelfReview(order);
  const { writer } = order;
  const lines = [
    addressed(order),
    writer.one(
      'Tôi là: {personName}     Ngày sinh: {birthDate}',
      'Tôi là: {personName}|Ngày sinh: {birthDate}',
      'Tôi là: {personName}; sinh ngày: {birthDate}',
    ),
    writer.one('Quê quán: {homeTown}', 'Quê quán: {homeTown}', 'Quê quán {homeTown}'),
    writer.one(
      'Nơi cư trú: + Nơi thường trú: {residence}|+ Nơi tạm trú: Không',
      'Nơi cư trú: {residence}',
      'Nơi thường trú: {residence}|Nơi tạm trú: Không',
    ),
    writer.one(
      'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
      'Được kết nạp vào Đảng ngày {admissionDate} tại Chi bộ: {admissionCell}',
      'Kết nạp vào Đảng ngày: {admissionDate}, tại Chi bộ: {admissionCell}',
    ),
    writer.one(
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Cơ quan, đơn vị đang công tác: {workplace}',
      'Cơ quan đang công tác: {workplace}',
    ),
    writer.one(
      'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
      'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
      'Hiện sinh hoạt tại Chi bộ: {currentCell}',
    ),
    'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ...remarks(order),
    writer.one(
      'Biện pháp khắc phục khuyết điểm, tồn tại: Chủ động học hỏi, mạnh dạn đóng góp ý kiến trong các cuộc họp.',
      'Biện pháp khắc phục: Sắp xếp công việc khoa học hơn, tiếp tục học tập nâng cao trình độ.',
    ),
    'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định công nhận tôi là đảng viên chính thức.',
    'Tôi xin hứa luôn phấn đấu thực hiện tốt nhiệm vụ đảng viên, xứng đáng là đảng viên tốt của Đảng.',
  ];
  return letter(order, {
    ...{ documentType: 'self-review', code: '10', name: 'BẢN TỰ KIỂM ĐIỂM', about: 'của đảng viên dự bị', lines },
    ...{ role: writer.one('Người tự kiểm điểm', 'Người tự kiểm điểm', 'Người kiểm điểm'), by: '{personName}' },
  });
}

export function mentorReview(order: Order): Paper {
  giveMentorReview(order);
  const { writer } = order;
  const matters = 'nay xin báo cáo Chi bộ những vấn đề chủ yếu của đảng viên dự bị như sau:';
  const form = `Ngày {assignedDate} được Chi bộ phân công giúp đỡ đảng viên dự bị: {personName} được kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; ${matters}`;
  const lines = [
    addressed(order),
    writer.one('Tôi là: {mentorName}', 'Tôi là {mentorName}', 'Tôi là: {mentorName}, đảng viên được phân công giúp đỡ'),
    writer.one(
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Ngày vào Đảng {mentorPartyDate}, ngày chính thức {mentorOfficialDate}',
      'Vào Đảng ngày: {mentorPartyDate}|Chính thức ngày: {mentorOfficialDate}',
    ),
    writer.one(
      'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
      'Hiện đang sinh hoạt tại Chi bộ {mentorCell}',
      'Hiện sinh hoạt tại Chi bộ: {mentorCell}',
    ),
    writer.one(
      form,
      form.replace('dự bị:', 'dự bị'),
      `Từ ngày {assignedDate}, tôi được Chi bộ phân công giúp đỡ đảng viên dự bị {personName}, kết nạp vào Đảng ngày {admissionDate}, phấn đấu trở thành đảng viên chính thức; ${matters}`,
    ),
    ...remarks(order),
    writer.one(
      'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu rèn luyện của đảng viên dự bị, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
      'Tôi đề nghị Chi bộ xét, đề nghị công nhận đảng viên dự bị {personName} là đảng viên chính thức.',
    ),
    'Tôi xin chịu trách nhiệm trước Đảng về lời nhận xét của mình.',
  ];
  return letter(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{ role: writer.one('Đảng viên được phân công giúp đỡ', 'Người được phân công giúp đỡ'), by: '{mentorName}' },
  });
}
