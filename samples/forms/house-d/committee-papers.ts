// Resolutions of a committee and reports of a division's as the fourth house words them.
import type { Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { remarks } from './attendance.ts';
import { about, aim, chairing, grounds, who } from './cell-resolution.ts';
import { counted, foot, formCode, header, retouch, title } from './parts.ts';

function committeeAttendance({ writer }: Order): string {
  const reason = writer.values.absentReason === undefined ? '' : '; lý do vắng: {absentReason}';
  return writer.one(
    `BCH Đảng bộ có {committeeTotal} đ/c; dự họp {committeePresent} đ/c; vắng {committeeAbsent} đ/c${reason}.`,
    `Số ủy viên Ban Chấp hành: {committeeTotal} đồng chí. Có mặt: {committeePresent} đồng chí. Vắng mặt: {committeeAbsent} đồng chí${reason}.`,
    `Dự Hội nghị có {committeePresent} đồng chí trong tổng số {committeeTotal} đồng chí Đảng ủy viên, vắng mặt {committeeAbsent} đồng chí${reason}.`,
  );
}

function committeeVotes({ writer }: Order, purpose: Purpose): string {
  return writer.one(
    `Đối chiếu với tiêu chuẩn đảng viên, Đảng ủy nhất trí đề nghị ${aim(purpose)} với {votesFor} đ/c tán thành (đạt {votesForPercent}) so với tổng số cấp ủy viên; {votesAgainst} đ/c không tán thành (chiếm {votesAgainstPercent}).`,
    `Kết quả biểu quyết ${aim(purpose)}: số cấp ủy viên đồng ý {votesFor} đồng chí, tỷ lệ {votesForPercent}; số không đồng ý {votesAgainst} đồng chí, tỷ lệ {votesAgainstPercent}.`,
  );
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const since = isAdmission(purpose) ? '' : ' (kết nạp vào Đảng ngày {admissionDate})';
  const text = [
    ...grounds(order, purpose, dossier[purpose].committee.date),
    `- Theo đề nghị của ${cellName(unit)}.`,
    writer.one(
      `Ngày {meetingDate}, BCH {organization} đã họp xét, ${about(purpose)} đối với ${who(purpose)}${since}.`,
      `Hội nghị Ban Chấp hành {organization} họp ngày {meetingDate} để xét và ${about(purpose)}: ${who(purpose)}${since}.`,
    ),
    committeeAttendance(order),
    ...chairing(order, 'Bí thư Đảng ủy'),
    ...remarks(order),
    committeeVotes(order, purpose),
    `{committee} trình Ban Thường vụ ${unit.top.committee} xét, quyết định ${aim(purpose)}.`,
  ];
  return {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '8' : '15'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'NGHỊ QUYẾT', about(purpose)),
      ...paragraphs(order, text),
      ...foot(order, {
        ...{ body: writer.one('ĐẢNG ỦY', 'BCH ĐẢNG BỘ'), role: 'BÍ THƯ', name: unit.committeeSecretary },
        receivers: ['Ban Thường vụ cấp trên (b/c);', `CB ${unit.cell};`, 'Lưu VPĐU.'],
        seal: sealOf(committeeName(unit)),
      }),
    ],
  };
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const clauses = counted(order, [
    'Hồ sơ: đủ thành phần, khai đúng mẫu, có xác nhận của nơi cư trú.',
    'Trình tự: Chi bộ tiến hành họp, thảo luận, biểu quyết theo đúng nguyên tắc.',
    `Đề nghị Ban Thường vụ Đảng ủy ${aim(purpose)}.`,
  ]);
  const text = [
    `_Kính gửi:_ ${committeeName(dossier.unit)}`,
    writer.one(
      `{division} đã thẩm định Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} ${about(purpose)} đối với ${who(purpose)}, xin báo cáo kết quả như sau:`,
      `Sau khi xem xét hồ sơ của ${who(purpose)} và Nghị quyết ${about(purpose)} số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell}, {division} báo cáo:`,
    ),
    ...clauses,
  ];
  return {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    size: 'A4',
    formCode: formCode(order, isAdmission(purpose) ? '7' : '14'),
    values: writer.values,
    blocks: [
      ...header(order),
      ...title(order, 'BÁO CÁO', `về việc thẩm định nghị quyết của chi bộ ${about(purpose)}`),
      ...paragraphs(order, text),
      ...foot(order, {
        ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
        receivers: ['Như trên;', 'Lưu ĐUBP.'],
      }),
    ],
  };
}
