// Resolutions of a committee and reports of a division's as the fifth house words them.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { about, aim, chairing, grounds, resolutionBody, who } from './cell-resolution.ts';
import { retouch } from './days.ts';
import { counted, sheet } from './parts.ts';

function table({ writer }: Order): Block[] {
  const note = writer.values.absentReason === undefined ? ' ' : 'Vắng {absentReason}';
  const head = ['Tổng số ủy viên', 'Có mặt', 'Vắng mặt', 'Ghi chú'].map((text) => writer.line(`*${text}*`));
  const row = ['{committeeTotal}', '{committeePresent}', '{committeeAbsent}', note].map((text) => writer.line(text));
  return [{ kind: 'table', widths: [0.26, 0.2, 0.2, 0.34], rows: [head, row], above: 5 }];
}

function committeeAttendance(order: Order): Block[] {
  const { writer, random } = order;
  if (random.chance(0.2)) return table(order);
  const why = (before: string, after = '') =>
    writer.values.absentReason === undefined ? '' : `${before}{absentReason}${after}`;
  return paragraphs(order, [
    writer.one(
      `Có mặt {committeePresent}/{committeeTotal} đồng chí trong Ban Chấp hành; vắng {committeeAbsent} đồng chí${why(', lý do: ')}.`,
      `Tham dự {committeePresent} đồng chí, vắng {committeeAbsent} đồng chí${why(' (', ')')}, tổng cộng {committeeTotal} đồng chí ủy viên Ban Chấp hành.`,
      `Ban Chấp hành có {committeeTotal} ủy viên (có mặt {committeePresent}, vắng mặt {committeeAbsent}${why(' - ')}).`,
    ),
  ]);
}

function committeeVotes(order: Order, purpose: Purpose): Block[] {
  const { writer, dossier } = order;
  const { total, absent } = dossier[purpose].committee.vote;
  const given = total - absent;
  const wording = writer.one(
    `Bỏ phiếu kín: {votesFor}/${total} đồng chí ({votesForPercent}) tán thành ${aim(purpose)}; {votesAgainst} đồng chí không tán thành.`,
    `Với {votesForPercent} tổng số ủy viên Ban Chấp hành tán thành ({votesFor} đồng chí), Đảng ủy thống nhất đề nghị ${aim(purpose)}; không tán thành {votesAgainstPercent} ({votesAgainst} đồng chí).`,
    `Kết quả giơ tay biểu quyết việc ${aim(purpose)}: đồng ý {votesFor} đồng chí, bằng {votesForPercent} so với tổng số cấp ủy viên; không đồng ý {votesAgainst} đồng chí.`,
    `Phát ra ${given} phiếu, thu về ${given} phiếu. Đồng ý ${aim(purpose)}: {votesFor} phiếu (đạt {votesForPercent} so với tổng số cấp ủy viên); không đồng ý: {votesAgainst} phiếu.`,
  );
  return paragraphs(order, [wording]);
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const { unit } = dossier;
  const since = isAdmission(purpose) ? '' : ' (kết nạp ngày {admissionDate})';
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: about(purpose) },
    body: () =>
      resolutionBody(order, {
        grounds: [...grounds(order, purpose, dossier[purpose].committee.date), `Xét đề nghị của ${cellName(unit)};`],
        opening: writer.one(
          `Ban Chấp hành {organization} họp ngày {meetingDate}, xét việc ${about(purpose)} đối với ${who(purpose)}${since}.`,
          `Tại phiên họp ngày {meetingDate}, Ban Chấp hành {organization} đã thảo luận và ${about(purpose)}: ${who(purpose)}${since}.`,
        ),
        present: () => committeeAttendance(order),
        chairing: chairing(order, 'Bí thư Đảng ủy'),
        judged: `Đảng ủy thống nhất đánh giá ${who(purpose)}:`,
        votes: () => committeeVotes(order, purpose),
        asked: `{committee} đề nghị Ban Thường vụ ${unit.top.committee} xét, quyết định ${aim(purpose)}.`,
        executed: `Văn phòng Đảng ủy và ${cellName(unit)} thi hành Nghị quyết này.`,
      }),
    signing: {
      ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: unit.committeeSecretary, secretary: true },
      receivers: ['Ban Thường vụ cấp trên;', `Chi bộ ${unit.cell};`, 'Lưu Văn phòng.'],
      seal: sealOf(committeeName(unit)),
    },
  });
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retouch(order);
  const { writer, dossier } = order;
  const text = () => [
    `Kính gửi: ${committeeName(dossier.unit)}`,
    writer.one(
      `{division} nhận được Nghị quyết ngày {appraisedResolutionDate}, số {appraisedResolutionNumber} của {cell} ${about(purpose)} (${who(purpose)}). Sau khi thẩm định, {division} báo cáo:`,
      `Thẩm định Nghị quyết số {appraisedResolutionNumber} (ngày {appraisedResolutionDate}) của {cell} về việc ${about(purpose)} đối với ${who(purpose)}, {division} có ý kiến:`,
    ),
    ...counted(order, [
      'Hồ sơ đầy đủ, khai đúng quy định, đã được xác nhận nơi cư trú.',
      'Chi bộ họp, thảo luận và biểu quyết đúng nguyên tắc, đúng thẩm quyền.',
      `Nhất trí đề nghị ${aim(purpose)}.`,
    ]),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `thẩm định nghị quyết của chi bộ ${about(purpose)}`,
      `về việc thẩm định nghị quyết của chi bộ ${about(purpose)}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [committeeName(dossier.unit), 'Lưu hồ sơ.'],
    },
  });
}
