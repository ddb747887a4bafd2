// Resolutions of Đoàn and Công đoàn as the thirteenth house's write them.
import type { Paper } from '../../page/content.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { addressee, cellName } from '../organization.ts';
import { giveMassResolution } from '../values/others.ts';
import type { Union } from '../values/others.ts';
import { remarksOn } from './matter.ts';
import { bodysPaper, ofState, tabbed } from './parts.ts';
import { ofThoseAgainst, typedAgain, worded } from './typing.ts';

/** What differs between the two. */
const unions = {
  youth: {
    ...{ documentType: 'youth-union-resolution', code: '4', motto: ['ĐOÀN TNCS HỒ CHÍ MINH'] as readonly string[] },
    ...{ member: 'đoàn viên', about: 'giới thiệu đoàn viên ưu tú vào Đảng', head: 'BÍ THƯ' },
    seal: 'ĐOÀN TNCS HỒ CHÍ MINH * BAN CHẤP HÀNH *',
    rule: 'Căn cứ Điều lệ Đảng và Điều lệ Đoàn TNCS Hồ Chí Minh',
  },
  trade: {
    ...{ documentType: 'trade-union-resolution', code: '4a', motto: ofState as readonly string[] },
    ...{ member: 'đoàn viên công đoàn', about: 'giới thiệu đoàn viên công đoàn vào Đảng', head: 'CHỦ TỊCH' },
    seal: 'CÔNG ĐOÀN CƠ SỞ * CÔNG ĐOÀN VIỆT NAM *',
    rule: 'Căn cứ Điều lệ Đảng và Điều lệ Công đoàn Việt Nam',
  },
};

function votes(order: Order, member: string): string {
  const why = ofThoseAgainst(order);
  const [all, yes] = [order.dossier.prior.massResolution.total, printed(order, 'votesFor')];
  const ask = worded(
    order,
    `giới thiệu và đề nghị Chi bộ, cấp ủy xem xét kết nạp ${member} {personName} vào Đảng`,
    `đề nghị Chi bộ, Đảng ủy xem xét, kết nạp ${member} {personName} vào Đảng`,
  );
  return worded(
    order,
    `Sau khi đối chiếu tiêu chuẩn đảng viên, Ban Chấp hành biểu quyết tán thành {votesFor} đồng chí (đạt {votesForPercent} tổng số ủy viên Ban Chấp hành), không tán thành {votesAgainst} đồng chí${why}. Ban Chấp hành ${ask}.`,
    `Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, chúng tôi ${ask}, với sự tán thành của {votesFor} đ/c (đạt {votesForPercent}) so với tổng số ủy viên Ban Chấp hành; số không tán thành {votesAgainst} đ/c${why}.`,
    `Kết quả: Tổng số ủy viên ${all}; tán thành {votesFor}, đạt tỷ lệ {votesForPercent}; không tán thành {votesAgainst}${why}.|Ban Chấp hành nhất trí ${ask}.`,
    `Với {votesFor} đồng chí tán thành (${yes}/${all}, đạt {votesForPercent}) và {votesAgainst} đồng chí không tán thành${why}, Ban Chấp hành ${ask}.`,
  );
}

function text(order: Order, union: Union): string[] {
  const { unit } = order.dossier;
  const { member, rule } = unions[union];
  const [cell, above] = [cellName(unit), addressee(unit)];
  return [
    worded(
      order,
      `Kính gửi: - ${cell};|                  - ${above}.`,
      `Kính gửi: Chi ủy ${cell}, ${above}`,
      `Kính gửi: ${cell}`,
    ),
    worded(order, `- ${rule};`, '- Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam;'),
    worded(
      order,
      '- Theo đề nghị của {branch};',
      '- Xét nghị quyết của {branch},',
      '- Xét kết quả bình xét của {branch};',
    ),
    worded(
      order,
      `{body} họp ngày {meetingDate} nhận thấy ${member} {personName} có những ưu điểm, khuyết điểm sau:`,
      `Ngày {meetingDate}, {body} họp xét và có nhận xét về ${member} {personName} như sau:`,
      `{body} họp ngày {meetingDate} nhận thấy:|${union === 'youth' ? 'Đoàn viên' : 'Đoàn viên công đoàn'}: {personName} có những ưu, khuyết điểm chính:`,
    ),
    ...remarksOn(order),
    votes(order, member),
    worded(
      order,
      `Ban Chấp hành chịu trách nhiệm về nội dung giới thiệu và tiếp tục bồi dưỡng, giúp đỡ ${member} {personName} phấn đấu.`,
      'Chúng tôi xin chịu trách nhiệm về những điều đã giới thiệu trên đây.',
    ),
  ];
}

export function massResolution(order: Order, union: Union): Paper {
  giveMassResolution(order, union);
  typedAgain(order);
  const { writer, dossier, random } = order;
  const { documentType, code, motto, about, head, seal } = unions[union];
  const deputy = random.chance(0.2) ? { lines: ['TM. BAN CHẤP HÀNH', `PHÓ ${head}`] } : {};
  return bodysPaper(order, {
    ...{ documentType, code, motto, about, name: 'NGHỊ QUYẾT' },
    body: () => tabbed(order, text(order, union)),
    signing: {
      ...{ body: 'BAN CHẤP HÀNH', role: head, onBehalf: 'TM.', name: dossier.recognition.cell.vote.secretary, seal },
      receivers: [writer.one('Như trên', 'Như kính gửi', 'Chi bộ (để xem xét)'), writer.one('Lưu', 'Lưu BCH')],
      ...deputy,
    },
  });
}
