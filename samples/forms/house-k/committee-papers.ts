// Resolutions of a committee and reports of a division's as the eleventh house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import { counted, printed } from '../counts.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { meetingBody, voteTable } from './cell-resolution.ts';
import { deedOf, grounds, personOf, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { retype, usual, why } from './typing.ts';

function attendance(order: Order): Block[] {
  const form =
    'Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.';
  const [own, after] = [reason(order, '|Lý do vắng mặt: ', '.'), reason(order, ' Lý do vắng mặt: ', '.')];
  const line = usual(
    order,
    form + order.writer.one(own, after),
    `Tổng số Đảng ủy viên: {committeeTotal} đồng chí; có mặt: {committeePresent} đồng chí; vắng mặt: {committeeAbsent} đồng chí.${after}`,
    `- Số cấp ủy viên: {committeeTotal};|- Số có mặt: {committeePresent};|- Số vắng mặt: {committeeAbsent}${reason(order, ' (', ')')}.`,
    `Tham dự hội nghị có {committeePresent} đồng chí trên tổng số {committeeTotal} đồng chí ủy viên Ban Chấp hành, vắng mặt {committeeAbsent} đồng chí${reason(order, ', lý do: ')}.`,
  );
  return formLines(order, [line]);
}

function votes(order: Order, purpose: Purpose, whom: string, deed: string): Block[] {
  const { random } = order;
  const worth = isAdmission(purpose)
    ? 'xứng đáng được kết nạp vào Đảng'
    : 'xứng đáng được công nhận đảng viên chính thức';
  const rule = usual(
    order,
    'Đối chiếu với quy định của Điều lệ Đảng',
    'Đối chiếu với tiêu chuẩn đảng viên',
    'Đối chiếu quy định của Điều lệ Đảng và kết quả thẩm tra hồ sơ',
  );
  const yes = counted(order, 'votesFor', random.chance(0.08));
  const all = printed(order, 'committeeTotal');
  const reasons = why(order);
  if (random.chance(0.05))
    return [...paragraphs(order, [`${rule}, Đảng ủy biểu quyết ${deed}:`]), voteTable(order, 'Cấp ủy viên')];
  const line = usual(
    order,
    `${rule}, Đảng ủy nhận thấy ${whom} ${worth} với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent})${reasons}.`,
    `${rule}, Đảng ủy biểu quyết ${deed}: tán thành {votesFor} đồng chí trong tổng số ${all} cấp ủy viên, bằng {votesForPercent}; không tán thành: {votesAgainst} đồng chí (bằng {votesAgainstPercent})${reasons}.`,
    `${rule}, ${yes} đồng chí cấp ủy viên (tỷ lệ {votesForPercent}) nhất trí ${deed}; {votesAgainst} đồng chí (tỷ lệ {votesAgainstPercent}) không nhất trí${reasons}.`,
    `${rule}, hội nghị biểu quyết:|- Tán thành ${deed}: ${yes} đồng chí, chiếm {votesForPercent} tổng số cấp ủy viên;|- Không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}${reasons}.`,
  );
  return formLines(order, [line]);
}

function asked(order: Order, deed: string): string {
  const top = order.dossier.unit.top.committee;
  return usual(
    order,
    `{committee} đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}.`,
    `Đảng ủy báo cáo và đề nghị Ban Thường vụ ${top} xét, quyết định ${deed}./.`,
    `Kính đề nghị Ban Thường vụ ${top} xem xét, quyết định ${deed}.`,
  );
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = random.chance(0.3) ? [`Xét Nghị quyết của ${cellName(unit)} ${subject(purpose)}`] : [];
  const name = `Ban Chấp hành Đảng bộ ${unit.office}`;
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, short: 'Đảng ủy', office: writer.one('Bí thư Đảng ủy', 'Bí thư Đảng ủy', 'Bí thư') },
        body: usual(order, name, committeeName(unit), `${name}, nhiệm kỳ 2020 - 2025`),
        grounds: grounds(order, purpose, dossier[purpose].committee.date, own),
        present: () => attendance(order),
        voted: () => votes(order, purpose, whom, deed),
        asked: asked(order, deed),
      }),
    signing: {
      ...{ body: usual(order, 'ĐẢNG ỦY', 'BAN CHẤP HÀNH'), role: 'BÍ THƯ', name: unit.committeeSecretary },
      seal: sealOf(committeeName(unit)),
      receivers: [
        writer.one(`Ban Thường vụ ${unit.top.committee} (để b/c)`, `${unit.top.committee} (b/c)`),
        writer.one(cellName(unit), 'Chi bộ đề nghị'),
        writer.one('Lưu: VPĐU, HSĐV', 'Lưu Văn phòng Đảng ủy', 'Lưu'),
      ],
    },
  });
}

function findings(order: Order, whom: string, deed: string): string[] {
  const { writer, random } = order;
  const points = [
    writer.one(
      'Thành phần hồ sơ: Có đủ các tài liệu theo hướng dẫn của Ban Tổ chức Trung ương',
      'Hồ sơ, tài liệu: Đầy đủ, hợp lệ',
    ),
    writer.one(
      'Quy trình xét của Chi bộ: Đúng nguyên tắc, thủ tục; số đảng viên tán thành đạt trên hai phần ba',
      'Trình tự, thủ tục: Hội nghị Chi bộ tiến hành dân chủ, biểu quyết đúng quy định',
    ),
    writer.one(
      `Tiêu chuẩn, điều kiện: ${whom.charAt(0).toLocaleUpperCase('vi')}${whom.slice(1)} đủ tiêu chuẩn, điều kiện theo quy định`,
      `Về tiêu chuẩn, điều kiện: Đảng ủy bộ phận nhất trí với nhận xét, đánh giá của Chi bộ đối với ${whom}`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', (n: number) => `${'abc'.charAt(n - 1)}) `] as const);
  const end = usual(
    order,
    `Đảng ủy bộ phận báo cáo và đề nghị Đảng ủy xét, ${deed}.`,
    `Đảng ủy bộ phận kính trình Đảng ủy xem xét, ${deed}./.`,
    `Đề nghị Đảng ủy xem xét, trình cấp có thẩm quyền ${deed}.`,
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
      `{division} đã họp, thẩm định ${number} ${about} đối với ${whom}. Kết quả như sau:`,
      `Căn cứ hồ sơ và ${number} ${about} đối với ${whom}; {division} báo cáo kết quả thẩm định:`,
      `Xét đề nghị của {cell} (Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate}) đối với ${whom}, {division} đã thẩm định và xin báo cáo:`,
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
      receivers: [writer.one('Như trên', 'Đảng ủy (b/c)', 'Như kính gửi'), writer.one('Lưu ĐUBP', 'Lưu')],
    },
  });
}
