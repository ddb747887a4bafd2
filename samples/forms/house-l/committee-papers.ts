// Resolutions of a committee and reports of a division's as the twelfth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs, sentence } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { meetingBody, ownVotes } from './cell-resolution.ts';
import { deedOf, grounds, personOf, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual, why } from './typing.ts';

function attendance(order: Order): Block[] {
  const form =
    'Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.';
  const [own, after] = [reason(order, '|Lý do vắng mặt: ', '.'), reason(order, ' Lý do vắng mặt: ', '.')];
  const all = printed(order, 'committeeTotal');
  const line = usual(
    order,
    form + order.writer.one(own, after),
    `Tổng số ủy viên BCH: {committeeTotal} đ/c; có mặt: {committeePresent} đ/c; vắng mặt: {committeeAbsent} đ/c.${after}`,
    `BCH Đảng bộ có {committeeTotal} đồng chí; dự họp {committeePresent}/${all} đồng chí; vắng {committeeAbsent} đồng chí${reason(order, ' (', ')')}.`,
    `1. Tổng số cấp ủy viên: {committeeTotal} đồng chí.|2. Có mặt: {committeePresent} đồng chí.|3. Vắng mặt: {committeeAbsent} đồng chí${reason(order, ', lý do: ')}.`,
  );
  return formLines(order, [line]);
}

function votes(order: Order, purpose: Purpose, whom: string, deed: string): string {
  const worth = isAdmission(purpose)
    ? 'xứng đáng được kết nạp vào Đảng'
    : 'xứng đáng được công nhận đảng viên chính thức';
  const rule = usual(
    order,
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Đối chiếu tiêu chuẩn, điều kiện theo Điều lệ Đảng',
    'Căn cứ hồ sơ và quy định của Điều lệ Đảng',
  );
  const yes = counted(order, 'votesFor', order.random.chance(0.08));
  const reasons = why(order);
  return usual(
    order,
    `${rule}, Đảng ủy nhận thấy ${whom} ${worth} với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})${reasons}.`,
    ...ownVotes(order, {
      ...{ rule, deed, who: 'ủy viên Ban Chấp hành' },
      ...{ all: printed(order, 'committeeTotal'), given: printed(order, 'committeePresent') },
    }),
  );
}

function asked(order: Order, deed: string): string {
  const top = order.dossier.unit.top.committee;
  return usual(
    order,
    `{committee} đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
    `Đảng ủy đề nghị BTV ${top} xem xét, quyết định ${deed}./.`,
    `{committee} báo cáo, đề nghị Ban Thường vụ ${top} quyết định ${deed}.`,
  );
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = random.chance(0.35) ? [`Xét đề nghị của ${cellName(unit)} về việc ${subject(purpose)}`] : [];
  const name = `Ban Chấp hành Đảng bộ ${unit.office}`;
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, short: 'Đảng ủy', office: writer.one('Bí thư Đảng ủy', 'Bí thư Đảng ủy', 'Bí thư') },
        body: usual(order, name, `BCH Đảng bộ ${unit.office}`, `Hội nghị ${committeeName(unit)}`),
        grounds: grounds(order, purpose, dossier[purpose].committee.date, own),
        present: () => attendance(order),
        votes: () => votes(order, purpose, whom, deed),
        asked: asked(order, deed),
      }),
    signing: {
      ...{ body: usual(order, 'ĐẢNG ỦY', 'BAN CHẤP HÀNH'), role: 'BÍ THƯ', name: unit.committeeSecretary },
      seal: sealOf(committeeName(unit)),
      receivers: [
        writer.one(
          `Ban Thường vụ ${unit.top.committee} (b/c)`,
          `${unit.top.committee} (để báo cáo)`,
          'BTV cấp trên (b/c)',
        ),
        writer.one(cellName(unit), 'Chi bộ trực thuộc'),
        writer.one('Lưu Đảng ủy', 'Lưu: VP, hồ sơ', 'Lưu ĐU'),
      ],
    },
  });
}

function findings(order: Order, whom: string, deed: string): string[] {
  const { writer, random } = order;
  const points = [
    writer.one(
      'Hồ sơ: Các văn bản, giấy tờ đầy đủ theo hướng dẫn, kê khai rõ ràng',
      'Về hồ sơ: Đủ thành phần, đúng mẫu quy định',
    ),
    writer.one(
      'Thủ tục: Chi bộ thực hiện đúng quy trình, biểu quyết công khai, đúng nguyên tắc',
      'Về quy trình: Chi bộ xem xét chặt chẽ, đúng hướng dẫn của Trung ương',
    ),
    writer.one(
      `Tiêu chuẩn: ${sentence(whom)} đạt tiêu chuẩn theo quy định của Điều lệ Đảng`,
      `Về tiêu chuẩn: ${sentence(whom)} có đủ điều kiện để được xem xét`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', () => '+ ', (n: number) => `${n}) `] as const);
  const end = usual(
    order,
    `Đảng ủy bộ phận báo cáo và đề nghị Đảng ủy xét, ${deed}.`,
    `Đảng ủy bộ phận nhất trí với Chi bộ và đề nghị Đảng ủy ${deed}.`,
    `Trên đây là kết quả thẩm định, đề nghị Đảng ủy xem xét, ${deed}./.`,
  );
  return [...points.map((text, index) => `${mark(index + 1)}${text}.`), end];
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const about = subject(purpose);
  const number = 'Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell}';
  const text = () => [
    `Kính gửi: ${committeeName(dossier.unit)}`,
    usual(
      order,
      `Sau khi thẩm định ${number} ${about} đối với ${whom}, {division} báo cáo kết quả như sau:`,
      `Thực hiện nhiệm vụ được giao, {division} đã thẩm định ${number} ${about} đối với ${whom}, kết quả cụ thể:`,
      `{division} nhận được ${number} về việc ${about} đối với ${whom}. Qua thẩm định, xin báo cáo như sau:`,
      `Sau khi xem xét ${number} và hồ sơ của ${whom}, {division} có ý kiến thẩm định như sau:`,
    ),
    ...findings(order, whom, deed),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: `thẩm định nghị quyết của chi bộ ${about}`,
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như kính gửi', 'Như trên', 'Đảng ủy (để b/c)'), writer.one('Lưu ĐUBP', 'Lưu')],
    },
  });
}
