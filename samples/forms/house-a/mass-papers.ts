// 4-KNĐ, 4a-KNĐ: Đoàn and Công đoàn introduce a member. 5-KNĐ, 12-KNĐ: what mass bodies and the place of residence say.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { addressee, cellName } from '../organization.ts';
import { giveMassResolution, giveOpinions } from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './cell-resolution.ts';
import { foot, formCode, header, title } from './parts.ts';

export function massResolution(order: Order, union: Union): Paper {
  giveMassResolution(order, union);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? 'đoàn viên' : 'đoàn viên công đoàn';
  const power = `- Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam về quyền hạn của ban chấp hành ${youth ? 'đoàn' : 'công đoàn'} cơ sở giới thiệu ${member} ưu tú vào Đảng.`;
  const text = [
    `Kính gửi: {cell}; ${addressee(dossier.unit)}`,
    power,
    `- Xét nghị quyết của {branch}.`,
    `- {body} họp ngày {meetingDate} nhận thấy:`,
    `${youth ? 'Đoàn viên' : 'Đoàn viên công đoàn'}: {personName} có những ưu, khuyết điểm chính:`,
    ...remarks(order),
    `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, chúng tôi giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng, với sự tán thành của {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} đồng chí.`,
    `Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên và sẽ tiếp tục giáo dục, bồi dưỡng ${member} {personName} trở thành đảng viên chính thức của Đảng.`,
  ];
  const motto = youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  return {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    size: 'A4',
    formCode: formCode(order, youth ? '4' : '4a'),
    values: writer.values,
    blocks: [
      ...header(order, motto),
      ...title(
        order,
        'NGHỊ QUYẾT',
        youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
      ),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'BAN CHẤP HÀNH',
        onBehalf: 'TM.',
        role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH',
        name: dossier.recognition.committee.vote.secretary,
        receivers: ['Như trên;', 'Lưu VP.'],
        seal: `${(writer.values.issuer?.raw ?? '').replace('BAN CHẤP HÀNH ', '')} *`,
      }),
    ],
  };
}

export function opinions(order: Order, probation: boolean): Paper {
  giveOpinions(order, probation);
  const { writer, dossier } = order;
  const who = probation ? 'đảng viên dự bị {personName}' : 'quần chúng {personName}';
  const aim = probation
    ? 'đề nghị chi bộ xét công nhận đảng viên dự bị {personName} trở thành đảng viên chính thức'
    : 'kết nạp quần chúng {personName} vào Đảng';
  const since = probation ? ', được kết nạp vào Đảng ngày {admissionDate}' : '';
  const count = (name: string) =>
    `là {${name}For} đồng chí, trong tổng số {${name}Asked} đồng chí được hỏi ý kiến (đạt {${name}ForPercent}). Số không tán thành {${name}Against} đồng chí.`;
  const text = [
    `Căn cứ ý kiến nhận xét của đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt và chi ủy nơi cư trú đối với ${who}${since}.`,
    'Tên các đoàn thể chính trị - xã hội nơi sinh hoạt: Công đoàn, Đoàn Thanh niên, tổng số có: {asked} đồng chí. Tên chi ủy nơi cư trú: Chi ủy tổ dân phố số 5 có: {residents} đồng chí.',
    `${writer.one('Chi ủy', 'Chi bộ')} tổng hợp các ý kiến nhận xét đó như sau:`,
    ...remarks(order),
    `Số đồng chí đại diện các đoàn thể chính trị - xã hội nơi sinh hoạt tán thành ${aim} ${count('mass')}`,
    `Số đồng chí trong chi ủy nơi cư trú tán thành ${aim} ${count('residence')}`,
  ];
  const about = probation
    ? 'của các đoàn thể chính trị - xã hội nơi đảng viên dự bị sinh hoạt và chi ủy nơi cư trú đối với đảng viên dự bị'
    : 'của các đoàn thể chính trị - xã hội nơi người vào Đảng sinh hoạt và chi ủy (hoặc chi bộ) nơi cư trú đối với người vào Đảng';
  return {
    documentType: probation ? 'probation-opinion-summary' : 'opinion-summary',
    size: 'A4',
    formCode: formCode(order, probation ? '12' : '5'),
    values: writer.values,
    blocks: [
      ...header(order, 'ĐẢNG CỘNG SẢN VIỆT NAM', false),
      ...title(order, 'TỔNG HỢP Ý KIẾN NHẬN XÉT', about),
      ...paragraphs(order, text),
      ...foot(order, {
        body: 'CHI BỘ',
        role: 'BÍ THƯ',
        name: dossier.unit.cellSecretary,
        receivers: [`${cellName(dossier.unit)};`, 'Lưu hồ sơ.'],
      }),
    ],
  };
}
