// Resolutions of a committee and a division's reports as the thirteenth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import { printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs, sentence } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { resolved, votesSaid } from './cell-resolution.ts';
import { deedOf, groundsOf, personOf, subjectOf } from './matter.ts';
import { bodysPaper, tabbed } from './parts.ts';
import { typedAgain, worded } from './typing.ts';

function present(order: Order): Block[] {
  const why = (before: string, after = '') => reason(order, before, after);
  const all = printed(order, 'committeeTotal');
  const line = worded(
    order,
    `Tổng số đảng ủy viên: {committeeTotal} đồng chí. Có mặt: {committeePresent} đồng chí. Vắng mặt: {committeeAbsent} đồng chí${why(' (lý do: ', ')')}.`,
    `Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.${why('|Lý do vắng mặt: ', '.')}`,
    `- Ban Chấp hành có: {committeeTotal} đồng chí;|- Có mặt: {committeePresent} đồng chí;|- Vắng: {committeeAbsent} đồng chí${why('; lý do: ')}.`,
    `Dự họp có {committeePresent}/${all} đồng chí, vắng {committeeAbsent} đồng chí${why(' do ')} (Ban Chấp hành gồm {committeeTotal} đồng chí).`,
  );
  return tabbed(order, [line]);
}

function votes(order: Order, purpose: Purpose, whom: string, deed: string): string {
  const worthy = isAdmission(purpose)
    ? 'xứng đáng được đứng trong hàng ngũ của Đảng'
    : 'đủ tư cách đảng viên chính thức';
  const rule = worded(order, 'Đối chiếu quy định của Điều lệ Đảng', 'Căn cứ Điều lệ Đảng và kết quả thẩm định hồ sơ');
  return votesSaid(order, {
    ...{ rule, deed, who: 'ủy viên Ban Chấp hành', all: printed(order, 'committeeTotal') },
    form: `${rule}, Đảng ủy nhận thấy ${whom} ${worthy} với sự tán thành của {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})`,
  });
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  typedAgain(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = [
    ...(random.chance(0.25) ? [`Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ ${unit.office}`] : []),
    ...(random.chance(0.45) ? [`Xét hồ sơ và Nghị quyết của ${cellName(unit)}`] : []),
  ];
  const top = unit.top.committee;
  const meeting = () => ({
    ...{ purpose, whom, deed, office: worded(order, 'Bí thư Đảng ủy', 'Bí thư'), short: 'Đảng ủy' },
    body: worded(order, committeeName(unit), `Ban Chấp hành Đảng bộ ${unit.office}`, `BCH Đảng bộ ${unit.office}`),
    grounds: groundsOf(order, purpose, dossier[purpose].committee.date, own),
    present: () => present(order),
    votes: () => votes(order, purpose, whom, deed),
    asked: worded(
      order,
      `{committee} báo cáo và đề nghị Ban Thường vụ ${top} xem xét, quyết định ${deed}.`,
      `Đảng ủy đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
      `Kính đề nghị ${top} xem xét, ${deed}./.`,
    ),
  });
  return bodysPaper(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subjectOf(purpose) },
    body: () => resolved(order, meeting()),
    signing: {
      ...{ body: worded(order, 'ĐẢNG ỦY', 'BAN CHẤP HÀNH'), role: 'BÍ THƯ', name: unit.committeeSecretary },
      seal: sealOf(committeeName(unit)),
      receivers: [
        ...[
          writer.one(`BTV ${top} (b/c)`, `Ban Tổ chức ${top}`, `${top}`),
          writer.one('Chi bộ có liên quan', cellName(unit)),
        ],
        writer.one('Lưu VT', 'Lưu Văn phòng Đảng ủy', 'Lưu hồ sơ'),
      ],
    },
  });
}

function found(order: Order, whom: string, deed: string): string[] {
  const { writer, random } = order;
  const [first, second, third] = [
    writer.one('Thành phần hồ sơ đầy đủ, khai báo đúng hướng dẫn', 'Hồ sơ lập đúng quy định, không tẩy xóa'),
    writer.one('Trình tự xem xét tại chi bộ đúng nguyên tắc, dân chủ', 'Chi bộ họp, biểu quyết đúng Điều lệ Đảng'),
    writer.one(
      `${sentence(whom)} đủ tiêu chuẩn theo quy định`,
      `Về điều kiện: ${sentence(whom)} đáp ứng tiêu chuẩn đảng viên`,
    ),
  ];
  const listed = random.chance(0.65)
    ? [first, second, third].map((text) => `- ${text};`)
    : [`${first}. ${second}. ${third}.`];
  const end = worded(
    order,
    `{division} nhất trí và đề nghị Đảng ủy xem xét, ${deed}.`,
    `Đảng ủy bộ phận báo cáo và đề nghị Đảng ủy xét, ${deed}.`,
    `Vậy báo cáo và kính đề nghị Đảng ủy xét, ${deed}./.`,
  );
  return [...listed, end];
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  typedAgain(order);
  const { writer, dossier } = order;
  const about = subjectOf(purpose);
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const checked = worded(
    order,
    'Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell}',
    'Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell}',
    'Nghị quyết của {cell} số {appraisedResolutionNumber} ban hành ngày {appraisedResolutionDate}',
  );
  const text = () => [
    worded(order, `Kính gửi: ${committeeName(dossier.unit)}`, `Kính gửi: Ban Chấp hành Đảng bộ ${dossier.unit.office}`),
    worded(
      order,
      `{division} đã tiến hành thẩm định ${checked} ${about} đối với ${whom}. Kết quả như sau:`,
      `Sau khi thẩm định ${checked} ${about} đối với ${whom}, {division} báo cáo như sau:`,
      `Căn cứ ${checked} về việc ${about} và hồ sơ của ${whom}, {division} xin báo cáo kết quả thẩm định:`,
    ),
    ...found(order, whom, deed),
  ];
  return bodysPaper(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO', about: `thẩm định nghị quyết của chi bộ ${about}` },
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như kính gửi', 'Đảng ủy cơ sở (b/c)'), writer.one('Lưu', 'Lưu Đảng ủy bộ phận')],
    },
  });
}
