// Resolutions of a committee and reports of a division's as the sixth house words them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { meetingBody } from './cell-resolution.ts';
import { grounds, matterOf, subjectOf } from './matter.ts';
import type { Matter } from './matter.ts';
import { sheet } from './parts.ts';
import { against, retype, spelt } from './typing.ts';

function committeeAttendance(order: Order): Block[] {
  const wording = order.writer.one(
    `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt: {committeePresent} đồng chí, vắng mặt: {committeeAbsent} đồng chí.${reason(order, ' Lý do vắng mặt: ', '.')}`,
    `Số ủy viên được triệu tập: {committeeTotal} đ/c|Số ủy viên dự họp: {committeePresent} đ/c|Số ủy viên vắng: {committeeAbsent} đ/c${reason(order, ' (', ')')}`,
    `Dự họp có {committeePresent}/{committeeTotal} đồng chí ủy viên Ban Chấp hành Đảng bộ; vắng mặt {committeeAbsent} đồng chí${reason(order, ', lý do: ')}.`,
    `Ban Chấp hành có {committeeTotal} đồng chí; dự họp {committeePresent} đồng chí; vắng {committeeAbsent} đồng chí${reason(order, ' do ')}.`,
  );
  return paragraphs(order, wording.split('|'));
}

function committeeVotes(order: Order, { deed, whom, purpose }: Matter): string[] {
  const { writer, dossier, random } = order;
  const { total } = dossier[purpose].committee.vote;
  const words = random.chance(0.3);
  const [yes, no] = [spelt(order, 'votesFor', words), spelt(order, 'votesAgainst', words)];
  const wording = writer.one(
    `Đối chiếu với tiêu chuẩn, điều kiện, Đảng ủy nhận thấy ${whom} xứng đáng được xét ${isAdmission(purpose) ? 'kết nạp vào Đảng' : 'công nhận đảng viên chính thức'} với sự tán thành của {votesFor}${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành: {against}.`,
    `Kết quả biểu quyết ${deed}: đồng ý {votesFor}/${total} đồng chí, đạt tỷ lệ {votesForPercent}; không đồng ý {votesAgainst}${no} đồng chí, tỷ lệ {votesAgainstPercent}.`,
    `Ban Chấp hành Đảng bộ biểu quyết nhất trí ${deed}:|- Số đồng chí nhất trí: {votesFor}${yes}, bằng {votesForPercent} tổng số ủy viên Ban Chấp hành;|- Số đồng chí không nhất trí: {votesAgainst}${no}, bằng {votesAgainstPercent}.`,
    `Có {votesFor} đồng chí cấp ủy viên biểu quyết đồng ý ${deed} (= {votesForPercent} tổng số cấp ủy viên), không đồng ý: {against}.`,
  );
  return against(order, wording).split('|');
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const { cell, committee } = dossier[purpose];
  const matter = matterOf(order, purpose);
  const proposed = writer.one(
    `Xét Nghị quyết của ${cellName(unit)} ${matter.about}`,
    `Xét đề nghị của ${cellName(unit)} tại Nghị quyết số ${cell.number}`,
  );
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subjectOf(order, matter) },
    body: () =>
      meetingBody(order, {
        ...{ matter, short: 'Đảng ủy', office: 'Bí thư Đảng ủy' },
        body: writer.one(`Ban Chấp hành Đảng bộ ${unit.office}`, committeeName(unit)),
        grounds: grounds(order, purpose, committee.date, random.chance(0.6) ? [proposed] : []),
        present: () => committeeAttendance(order),
        votes: () => committeeVotes(order, matter),
        asked: writer.one(
          `{committee} đề nghị Ban Thường vụ ${unit.top.committee} xét, quyết định ${matter.deed}.`,
          `Đảng ủy kính trình Ban Thường vụ ${unit.top.committee} xem xét, ra quyết định ${matter.deed}.`,
        ),
      }),
    signing: {
      ...{ body: random.chance(0.7) ? 'ĐẢNG ỦY' : 'BAN CHẤP HÀNH', role: 'BÍ THƯ', name: unit.committeeSecretary },
      receivers: [`Ban Thường vụ ${unit.top.committee}`, cellName(unit), writer.one('Lưu Đảng ủy', 'Lưu hồ sơ')],
      seal: sealOf(committeeName(unit)),
    },
  });
}

function findings(order: Order, { deed, whom }: Matter): string[] {
  const { writer, random } = order;
  const points = [
    writer.one(
      'Hồ sơ, thủ tục: đầy đủ, đúng mẫu và đúng quy định.',
      'Hồ sơ của Chi bộ gửi lên bảo đảm đủ số lượng, đúng thể thức.',
    ),
    writer.one(
      `Về tiêu chuẩn, điều kiện: ${whom} đạt các tiêu chuẩn theo quy định.`,
      'Việc thẩm tra, xác minh đã thực hiện xong, không có vấn đề gì vướng mắc.',
    ),
    writer.one(`Đảng ủy bộ phận nhất trí đề nghị ${deed}.`, `Đề nghị Đảng ủy xem xét ${deed}.`),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', (n: number) => `${'abc'.charAt(n - 1)}) `] as const);
  return points.map((text, index) => mark(index + 1) + text);
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const matter = matterOf(order, purpose);
  const { whom, about } = matter;
  const text = () => [
    writer.one(`Kính gửi: ${committeeName(dossier.unit)}`, `*Kính gửi:* ${committeeName(dossier.unit)}.`),
    writer.one(
      `{division} đã thẩm định Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom}, kết quả như sau:`,
      `Ngày {appraisedResolutionDate}, {cell} có Nghị quyết số {appraisedResolutionNumber} ${about} đối với ${whom}. {division} đã xem xét, thẩm định và báo cáo như sau:`,
      `Căn cứ Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} về việc ${about} ${whom}, {division} báo cáo kết quả thẩm định:`,
    ),
    ...findings(order, matter),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `kết quả thẩm định nghị quyết của chi bộ ${about}`,
      `thẩm định nghị quyết ${about} của chi bộ`,
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [committeeName(dossier.unit), cellName(dossier.unit), 'Lưu Đảng ủy bộ phận'],
    },
  });
}
