// Resolutions of a committee and reports of a division's as the tenth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { counted } from '../counts.ts';
import { meetingBody } from './cell-resolution.ts';
import { deedOf, grounds, personOf, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { opponents, retype } from './typing.ts';

function committeeAttendance(order: Order): Block[] {
  const form =
    'Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt: {committeePresent} đồng chí, vắng mặt: {committeeAbsent} đồng chí.';
  const [own, after] = [reason(order, '|Lý do vắng mặt: ', '.'), reason(order, ' Lý do: ', '.')];
  const line = order.writer.one(
    form + own,
    form + after,
    `Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.${own}`,
    `- Ủy viên Ban Chấp hành: {committeeTotal} đồng chí.|- Có mặt: {committeePresent} đồng chí.|- Vắng mặt: {committeeAbsent} đồng chí${reason(order, ' (lý do: ', ')')}.`,
    `Ban Chấp hành có {committeeTotal} đồng chí; dự họp {committeePresent} đồng chí; vắng mặt {committeeAbsent} đồng chí${reason(order, ', lý do vắng mặt: ')}.`,
  );
  return formLines(order, [line]);
}

function committeeVotes(order: Order, purpose: Purpose, whom: string, deed: string): string {
  const { writer, random } = order;
  const worth = isAdmission(purpose) ? 'được kết nạp vào Đảng' : 'được công nhận đảng viên chính thức';
  const rule = writer.one(
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Đối chiếu với tiêu chuẩn đảng viên và quy định của Điều lệ Đảng',
    'Căn cứ tiêu chuẩn, điều kiện theo quy định của Điều lệ Đảng',
  );
  const yes = counted(order, 'votesFor', random.chance(0.15));
  const kind = random.pick(['form', 'form', 'form', 'rate', 'lines'] as const);
  if (kind === 'form')
    return `${rule}, Đảng ủy nhận thấy ${whom} xứng đáng ${worth} với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  const no = opponents(order, 'đồng chí');
  if (kind === 'rate')
    return `${rule}, có ${yes} đồng chí cấp ủy viên tán thành ${deed}, đạt tỷ lệ {votesForPercent} so với tổng số cấp ủy viên; số không tán thành: ${no}, chiếm tỷ lệ {votesAgainstPercent}.`;
  return `${rule}, Đảng ủy biểu quyết ${deed}, kết quả như sau:|+ Số cấp ủy viên tán thành: ${yes} đồng chí, đạt {votesForPercent} so với tổng số cấp ủy viên;|+ Số cấp ủy viên không tán thành: ${no}, chiếm {votesAgainstPercent}.`;
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const top = unit.top.committee;
  const own = random.chance(0.35) ? [`Xét đề nghị của ${cellName(unit)}`] : [];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, body: `Ban Chấp hành Đảng bộ ${unit.office}`, short: 'Đảng ủy' },
        office: writer.one('Bí thư Đảng ủy', 'Bí thư'),
        grounds: grounds(order, purpose, dossier[purpose].committee.date, own),
        present: () => committeeAttendance(order),
        votes: () => committeeVotes(order, purpose, whom, deed),
        asked: writer.one(
          `{committee} đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
          `Đảng ủy đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
          `Đảng ủy báo cáo và đề nghị ${top} xem xét, ra quyết định ${deed}.`,
        ),
      }),
    signing: {
      ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: unit.committeeSecretary, seal: sealOf(committeeName(unit)) },
      receivers: [
        writer.one(`${top} (b/c)`, `Ban Thường vụ ${top} (để báo cáo)`),
        writer.one(cellName(unit), 'Chi bộ có liên quan'),
        writer.one('Lưu VPĐU', 'Lưu Đảng ủy', 'Lưu'),
      ],
    },
  });
}

function findings({ writer, random }: Order, whom: string, deed: string): string[] {
  const points = [
    writer.one(
      'Về hồ sơ: Đầy đủ các văn bản, tài liệu theo quy định.',
      'Hồ sơ của Chi bộ gửi đến có đủ văn bản theo hướng dẫn.',
    ),
    writer.one(
      'Về trình tự, thủ tục: Chi bộ họp, thảo luận và biểu quyết đúng nguyên tắc.',
      'Nghị quyết của Chi bộ được thông qua đúng quy trình, tỷ lệ tán thành bảo đảm theo quy định.',
    ),
    writer.one(
      `Về tiêu chuẩn: Qua thẩm định, ${whom} có đủ tiêu chuẩn, điều kiện theo Điều lệ Đảng.`,
      `Qua xem xét, ${whom} bảo đảm tiêu chuẩn, điều kiện theo quy định.`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', (n: number) => `${n}/ `] as const);
  const end = writer.one(
    `Đảng ủy bộ phận báo cáo và đề nghị Đảng ủy xét, ${deed}.`,
    `Đề nghị Đảng ủy xem xét, đề nghị cấp có thẩm quyền quyết định ${deed}.`,
  );
  return [...points.map((text, index) => mark(index + 1) + text), end];
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
    writer.one(`Kính gửi: ${committeeName(dossier.unit)}`, `Kính gửi: ${committeeName(dossier.unit)}.`),
    writer.one(
      `Sau khi thẩm định ${number} ${about} đối với ${whom}, {division} báo cáo kết quả như sau:`,
      `Thực hiện chức năng, nhiệm vụ được giao, {division} đã thẩm định ${number} ${about} đối với ${whom}, kết quả như sau:`,
      `{division} đã xem xét ${number.replace(', ngày', ' ngày')} về việc ${about} đối với ${whom} và báo cáo kết quả thẩm định như sau:`,
    ),
    ...findings(order, whom, deed),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `thẩm định nghị quyết của chi bộ ${about}`,
      `thẩm định nghị quyết của chi bộ ${about}`,
      `kết quả thẩm định nghị quyết của chi bộ ${about}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như trên', 'Đảng ủy (để b/c)'), writer.one('Lưu ĐUBP', 'Lưu hồ sơ')],
    },
  });
}
