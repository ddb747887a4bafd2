// Resolutions of Đoàn and Công đoàn as the tenth house writes them.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import { giveMassResolution } from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { counted } from '../counts.ts';
import { remarks } from './matter.ts';
import { formLines, nation, sheet } from './parts.ts';
import { opponents, retype } from './typing.ts';

function groundLines({ writer }: Order, youth: boolean): string[] {
  const rule = 'Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam';
  const power = youth
    ? 'về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng'
    : 'về việc giới thiệu đoàn viên công đoàn vào Đảng';
  return [
    writer.one(`- ${rule} ${power}.`, `- ${rule} ${power};`, `- ${rule};`),
    writer.one('- Xét nghị quyết của {branch}.', '- Xét đề nghị của {branch};', '- Xét Nghị quyết của {branch};'),
  ];
}

function votes(order: Order, member: string): string {
  const { writer, random, dossier } = order;
  const yes = counted(order, 'votesFor', random.chance(0.1));
  const unit = writer.one('đ/c', 'đ/c', 'đồng chí');
  const rule = 'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên';
  const asked = `giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng`;
  if (random.chance(0.6))
    return `${rule}, chúng tôi ${asked}, với sự tán thành của ${yes} ${unit} (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} ${unit}.`;
  const no = opponents(order, unit);
  return writer.one(
    `${rule}, Ban Chấp hành ${asked}. Số ủy viên tán thành: ${yes} ${unit}, đạt tỷ lệ {votesForPercent} so với tổng số ủy viên Ban Chấp hành; không tán thành: ${no}.`,
    `Ban Chấp hành đã biểu quyết với kết quả: {votesFor} trên ${dossier.prior.massResolution.total} ủy viên tán thành (đạt {votesForPercent}), không tán thành: ${no}.|${rule}, chúng tôi ${asked}.`,
  );
}

function text(order: Order, member: string): string[] {
  const { writer, dossier } = order;
  const { unit } = dossier;
  const cell = cellName(unit);
  const good = 'có những ưu, khuyết điểm chính';
  return [
    writer.one(
      `Kính gửi:     Chi ủy ${cell}|${addressee(unit)}`,
      `Kính gửi: Chi ủy ${cell}; ${addressee(unit)}.`,
      `Kính gửi:|- Chi ủy ${cell};|- ${addressee(unit)}.`,
    ),
    ...groundLines(order, member === 'đoàn viên ưu tú' || member === 'đoàn viên'),
    writer.one(
      `- {body} họp ngày {meetingDate} nhận thấy:|Đoàn viên: {personName} ${good}:`,
      `- {body} họp ngày {meetingDate} nhận thấy:|Đoàn viên {personName} ${good} như sau:`,
      `Ngày {meetingDate}, {body} đã họp và nhận thấy ${member} {personName} ${good} sau:`,
    ),
    ...remarks(order),
    votes(order, member),
    writer.one(
      'Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên.',
      'Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên và sẽ tiếp tục giáo dục, bồi dưỡng {personName} trở thành đảng viên chính thức của Đảng.',
    ),
  ];
}

export function massResolution(order: Order, union: Union): Paper {
  giveMassResolution(order, union);
  retype(order);
  const { writer, dossier } = order;
  const youth = union === 'youth';
  const member = youth ? writer.one('đoàn viên', 'đoàn viên', 'đoàn viên ưu tú') : 'đoàn viên công đoàn';
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, text(order, member)),
    signing: {
      ...{ body: writer.one('BAN CHẤP HÀNH', 'BAN CHẤP HÀNH', 'BCH'), onBehalf: 'TM.' },
      ...{ role: youth ? 'BÍ THƯ' : 'CHỦ TỊCH', name: dossier.recognition.committee.vote.secretary },
      receivers: [writer.one('Như trên', 'Như kính gửi'), writer.one('Lưu VP', youth ? 'Lưu BCH Đoàn' : 'Lưu BCH CĐ')],
      seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} *`,
    },
  });
}
