// Resolutions of Đoàn and Công đoàn as the eleventh house writes them.
import type { Paper } from '../../page/content.ts';
import { counted } from '../counts.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import type { Signer } from '../signing.ts';
import { giveMassResolution } from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarks } from './matter.ts';
import { formLines, nation, sheet } from './parts.ts';
import { retype, usual, why } from './typing.ts';

function groundLines(order: Order, youth: boolean): string[] {
  const rule = 'Căn cứ điểm 1, Điều 4, Chương I Điều lệ Đảng Cộng sản Việt Nam';
  const power = youth
    ? 'về quyền hạn của ban chấp hành đoàn cơ sở giới thiệu đoàn viên ưu tú vào Đảng'
    : 'về việc giới thiệu đoàn viên công đoàn vào Đảng';
  const statute = youth ? 'Điều lệ Đoàn TNCS Hồ Chí Minh' : 'Điều lệ Công đoàn Việt Nam';
  return [
    usual(order, `- ${rule} ${power}.`, `- ${rule} ${power};`, `- ${rule};|- Căn cứ ${statute};`),
    usual(
      order,
      `- Xét ${youth ? 'nghị quyết' : 'Nghị quyết'} của {branch}.`,
      '- Xét đề nghị của {branch};',
      '- Theo đề nghị của {branch},',
    ),
  ];
}

function votes(order: Order, member: string): string {
  const { random, dossier } = order;
  const yes = counted(order, 'votesFor', random.chance(0.06));
  const unit = usual(order, 'đ/c', 'đồng chí');
  const rule = 'Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên';
  const reasons = why(order);
  const asked = `giới thiệu và đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng`;
  const all = dossier.prior.massResolution.total;
  return usual(
    order,
    `${rule}, chúng tôi ${asked}, với sự tán thành của ${yes} ${unit} (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} ${unit}${reasons}.`,
    `${rule}, chúng tôi ${asked}; tán thành: ${yes} ${unit} trong tổng số ${all} ủy viên, bằng {votesForPercent}; không tán thành: {votesAgainst} ${unit}${reasons}.`,
    `${rule}, với {votesForPercent} ủy viên Ban Chấp hành tán thành (${yes} ${unit}), {votesAgainst} ${unit} không tán thành${reasons}, chúng tôi ${asked}.`,
    `Ban Chấp hành thống nhất ${asked}. Kết quả biểu quyết: {votesFor} ${unit} tán thành, đạt {votesForPercent} tổng số ủy viên; {votesAgainst} ${unit} không tán thành${reasons}.`,
  );
}

function text(order: Order, youth: boolean, member: string): string[] {
  const { dossier } = order;
  const [cell, above] = [cellName(dossier.unit), addressee(dossier.unit)];
  const good = 'có những ưu, khuyết điểm chính';
  const Member = youth ? 'Đoàn viên' : 'Đoàn viên công đoàn';
  return [
    usual(
      order,
      `Kính gửi:     Chi ủy: ${cell}|Đảng ủy: ${above.replace('Đảng ủy ', '')}`,
      `Kính gửi: Chi ủy ${cell}, ${above}`,
      `Kính gửi:     - Chi ủy ${cell};|- ${above}.`,
    ),
    ...groundLines(order, youth),
    usual(
      order,
      `- {body} họp ngày {meetingDate} nhận thấy:|${Member}: {personName} ${good}:`,
      `- {body} họp ngày {meetingDate} nhận thấy ${member} {personName} ${good}:`,
      `Hội nghị {body} ngày {meetingDate} thống nhất nhận xét ${member} {personName} như sau:`,
      `{body} đã họp ngày {meetingDate} và nhận thấy:|${Member} {personName} ${good} như sau:`,
    ),
    ...remarks(order),
    votes(order, member),
    usual(
      order,
      `Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên và sẽ tiếp tục giáo dục bồi dưỡng ${member} {personName} trở thành đảng viên chính thức của Đảng.`,
      'Chúng tôi xin chịu trách nhiệm về những nội dung giới thiệu nói trên.',
    ),
  ];
}

/** The head, or a deputy in the head's place. */
function signingOf(order: Order, youth: boolean): Signer {
  const { writer, random, dossier } = order;
  const head = youth ? 'BÍ THƯ' : 'CHỦ TỊCH';
  const common = {
    ...({ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', name: dossier.recognition.cell.vote.secretary } as const),
    seal: `${youth ? 'ĐOÀN TNCS HỒ CHÍ MINH' : 'CÔNG ĐOÀN CƠ SỞ'} * ${youth ? 'BCH ĐOÀN CƠ SỞ' : 'BAN CHẤP HÀNH'} *`,
    receivers: [writer.one('Như trên', 'Như kính gửi'), writer.one('Lưu VP', youth ? 'Lưu Đoàn' : 'Lưu CĐCS')],
  };
  if (random.chance(0.75)) return { ...common, role: head };
  if (random.chance(0.5)) return { ...common, role: `PHÓ ${head}` };
  return { ...common, role: head, lines: ['TM. BAN CHẤP HÀNH', `KT. ${head}`, `PHÓ ${head}`] };
}

export function massResolution(order: Order, union: Union): Paper {
  giveMassResolution(order, union);
  retype(order);
  const youth = union === 'youth';
  const member = youth
    ? usual(order, 'đoàn viên', 'đoàn viên ưu tú')
    : usual(order, 'đoàn viên công đoàn', 'đoàn viên');
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, text(order, youth, member)),
    signing: signingOf(order, youth),
  });
}
