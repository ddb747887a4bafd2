// What a probationary member writes of oneself, and the one who helped, as the thirteenth house's people fill it in or retype it.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { giveMentorReview, giveSelfReview } from '../values/others.ts';
import { remarksOn } from './matter.ts';
import { personsPaper, toWhom } from './personal-papers.ts';
import { worded } from './typing.ts';

const aboutOneself = (order: Order): string[] => [
  worded(
    order,
    'Họ và tên: {personName}     Sinh ngày: {birthDate}',
    'Tôi là: {personName}     Ngày sinh: {birthDate}',
    'Tên tôi là: {personName}|Sinh ngày {birthDate}',
  ),
  worded(order, 'Quê quán: {homeTown}', 'Quê quán: {homeTown}.'),
  worded(
    order,
    'Nơi ở hiện tại: {residence}',
    'Nơi cư trú: - Nơi thường trú: {residence}|                      - Nơi tạm trú: Không',
    'Chỗ ở: {residence}',
  ),
  worded(
    order,
    'Ngày kết nạp vào Đảng: {admissionDate}; tại Chi bộ {admissionCell}',
    'Được kết nạp vào Đảng ngày {admissionDate}, tại Chi bộ {admissionCell}',
    'Tôi được kết nạp Đảng ngày {admissionDate} ở Chi bộ {admissionCell}',
  ),
  worded(
    order,
    'Đơn vị công tác: {workplace}',
    'Cơ quan, đơn vị đang công tác: {workplace}',
    'Công tác tại: {workplace}',
  ),
  worded(
    order,
    'Đang sinh hoạt tại Chi bộ {currentCell}',
    'Hiện đang sinh hoạt tại Chi bộ {currentCell}',
    'Sinh hoạt đảng tại: Chi bộ {currentCell}',
  ),
];

export function selfReview(order: Order): Paper {
  giveSelfReview(order);
  const { writer } = order;
  const lines = [
    ...[toWhom(order), ...aboutOneself(order)],
    worded(
      order,
      'Sau thời gian dự bị, đối chiếu với tiêu chuẩn và nhiệm vụ của đảng viên, tôi xin tự kiểm điểm như sau:',
      'Căn cứ tiêu chuẩn đảng viên, quá trình tu dưỡng, rèn luyện phấn đấu thực hiện nhiệm vụ đảng viên, tôi tự kiểm điểm như sau:',
    ),
    ...remarksOn(order),
    writer.one(
      'Hướng phấn đấu: Tiếp tục học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; khắc phục những hạn chế đã nêu.',
      'Biện pháp sửa chữa: Dành thời gian nghiên cứu tài liệu, mạnh dạn phát biểu trong các kỳ sinh hoạt.',
    ),
    worded(
      order,
      'Tôi đề nghị chi bộ và cấp ủy cấp trên xem xét, công nhận tôi là đảng viên chính thức.',
      'Tôi tự nhận thấy có đủ điều kiện trở thành đảng viên chính thức. Đề nghị Chi bộ xét, báo cáo cấp ủy cấp trên quyết định.',
    ),
  ];
  return personsPaper(order, {
    ...{ documentType: 'self-review', code: '10', about: 'của đảng viên dự bị', lines, by: '{personName}' },
    name: worded(order, 'BẢN TỰ KIỂM ĐIỂM', 'BẢN KIỂM ĐIỂM'),
    role: worded(order, 'Người viết kiểm điểm', 'Người tự kiểm điểm', 'Đảng viên dự bị'),
  });
}

export function mentorReview(order: Order): Paper {
  giveMentorReview(order);
  const helped = worded(
    order,
    'đồng chí {personName}, đảng viên dự bị (vào Đảng ngày {admissionDate})',
    'đảng viên dự bị: {personName} được kết nạp vào Đảng ngày {admissionDate}',
    'đảng viên dự bị {personName}, kết nạp ngày {admissionDate},',
  );
  const lines = [
    toWhom(order),
    worded(order, 'Họ và tên: {mentorName}', 'Tôi là: {mentorName}', 'Tên tôi là: {mentorName}'),
    worded(
      order,
      'Vào Đảng ngày: {mentorPartyDate}; chính thức ngày: {mentorOfficialDate}',
      'Ngày vào Đảng: {mentorPartyDate}     Ngày chính thức: {mentorOfficialDate}',
      'Là đảng viên từ ngày {mentorPartyDate}, chính thức từ ngày {mentorOfficialDate}',
    ),
    worded(order, 'Sinh hoạt tại Chi bộ {mentorCell}', 'Hiện đang sinh hoạt tại Chi bộ {mentorCell}'),
    worded(
      order,
      `Được chi bộ phân công giúp đỡ ${helped} từ ngày {assignedDate}, tôi có nhận xét như sau:`,
      `Ngày {assignedDate} được Chi bộ phân công giúp đỡ ${helped} phấn đấu trở thành đảng viên chính thức; nay xin báo cáo Chi bộ như sau:`,
      `Từ ngày {assignedDate} tôi được phân công theo dõi ${helped} trong thời gian dự bị. Tôi xin nhận xét:`,
    ),
    ...remarksOn(order),
    worded(
      order,
      'Đề nghị chi bộ xem xét, đề nghị cấp trên công nhận đồng chí {personName} là đảng viên chính thức.',
      'Đối chiếu với tiêu chuẩn đảng viên và kết quả phấn đấu, tôi đề nghị Chi bộ xét, đề nghị công nhận đồng chí {personName} trở thành đảng viên chính thức.',
    ),
    worded(
      order,
      'Tôi chịu trách nhiệm trước Đảng về nhận xét trên.',
      'Tôi xin chịu trách nhiệm về lời nhận xét của mình.',
    ),
  ];
  return personsPaper(order, {
    ...{ documentType: 'mentor-review', code: '11', name: 'BẢN NHẬN XÉT', about: 'đảng viên dự bị', lines },
    ...{
      role: worded(order, 'Người nhận xét', 'Đảng viên được phân công giúp đỡ', 'Đảng viên giúp đỡ'),
      by: '{mentorName}',
    },
  });
}
