// Resolutions of Đoàn and Công đoàn as the twelfth house writes them.
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
  return [
    usual(order, `- ${rule} ${power}.`, `- ${rule};`, '- Căn cứ Điều 4, Điều lệ Đảng;'),
    usual(
      order,
      `- Xét ${youth ? 'nghị quyết' : 'Nghị quyết'} của {branch}.`,
      '- Căn cứ kết quả họp của {branch};',
      '- Xét quá trình phấn đấu và đề nghị của {branch};',
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
    `${rule}, ${yes}/${all} ủy viên BCH (tỷ lệ {votesForPercent}) tán thành, {votesAgainst} ủy viên không tán thành${reasons}; chúng tôi ${asked}.`,
    `Kết quả biểu quyết: Tán thành {votesFor} phiếu/tổng số ${all} phiếu, đạt {votesForPercent}; không tán thành {votesAgainst} phiếu${reasons}.|${rule}, chúng tôi ${asked}.`,
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
      `Kính gửi:|- Chi ủy ${cell};|- ${above}.`,
      `Kính gửi: Chi ủy ${cell} và ${above}`,
    ),
    ...groundLines(order, youth),
    usual(
      order,
      `- {body} họp ngày {meetingDate} nhận thấy:|${Member}: {personName} ${good}:`,
      `Ngày {meetingDate}, {body} đã họp và thống nhất: ${Member} {personName} ${good} như sau:`,
      `- {body} họp phiên ngày {meetingDate} nhận thấy ${member} {personName} ${good}:`,
    ),
    ...remarks(order),
    votes(order, member),
    usual(
      order,
      `Chúng tôi xin hoàn toàn chịu trách nhiệm về những nội dung giới thiệu nói trên và sẽ tiếp tục giáo dục bồi dưỡng ${member} {personName} trở thành đảng viên chính thức của Đảng.`,
      `Ban Chấp hành chịu trách nhiệm về những nội dung nêu trên và tiếp tục giúp đỡ ${member} {personName} phấn đấu.`,
    ),
  ];
}

/** The head, or a deputy in the head's place. */
function signingOf(order: Order, youth: boolean): Signer {
  const { writer, random, dossier } = order;
  const head = youth ? 'BÍ THƯ' : 'CHỦ TỊCH';
  const common = {
    ...({ body: 'BAN CHẤP HÀNH', onBehalf: 'TM.', name: dossier.recognition.cell.vote.secretary } as const),
    seal: youth ? 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH *' : 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM * CĐCS *',
    receivers: [writer.one('Như kính gửi', 'Như trên'), writer.one('Lưu', youth ? 'Lưu VP Đoàn' : 'Lưu BCH CĐ')],
  };
  if (random.chance(0.78)) return { ...common, role: head };
  return { ...common, role: head, lines: ['TM. BAN CHẤP HÀNH', `PHÓ ${head}`] };
}

export function massResolution(order: Order, union: Union): Paper {
  giveMassResolution(order, union);
  retype(order);
  const youth = union === 'youth';
  const member = youth
    ? usual(order, 'đoàn viên', 'đoàn viên ưu tú')
    : usual(order, 'đoàn viên công đoàn', 'đoàn viên công đoàn ưu tú');
  return sheet(order, {
    documentType: youth ? 'youth-union-resolution' : 'trade-union-resolution',
    motto: youth ? ['ĐOÀN TNCS HỒ CHÍ MINH'] : nation,
    ...{ code: youth ? '4' : '4a', name: 'NGHỊ QUYẾT' },
    about: youth ? 'giới thiệu đoàn viên ưu tú vào Đảng' : 'giới thiệu đoàn viên công đoàn vào Đảng',
    body: () => formLines(order, text(order, youth, member)),
    signing: signingOf(order, youth),
  });
}
