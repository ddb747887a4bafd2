// Resolutions of a committee and reports of a division's as the eighth house writes them.
import type { Block, Paper } from '../../page/content.ts';
import { reason } from '../attendance.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { cellName, committeeName, sealOf } from '../organization.ts';
import { giveAppraisal, giveCommitteeResolution, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { meetingBody } from './cell-resolution.ts';
import { deedOf, grounds, personOf, subject } from './matter.ts';
import { formLines, sheet } from './parts.ts';
import { counted, retype } from './typing.ts';

function committeeAttendance(order: Order): Block[] {
  const form = `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí.${reason(order, ' Lý do vắng mặt: ', '.')}`;
  const line = order.writer.one(
    form,
    form,
    `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí. Có mặt: {committeePresent} đồng chí. Vắng mặt: {committeeAbsent} đồng chí${reason(order, ' (lý do: ', ')')}.`,
    `- Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí;|- Số ủy viên có mặt: {committeePresent} đồng chí;|- Số ủy viên vắng mặt: {committeeAbsent} đồng chí${reason(order, '; lý do: ')}.`,
    `Tổng số cấp ủy viên {committeeTotal} đồng chí, trong đó có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí${reason(order, ', lý do ')}.`,
  );
  return formLines(order, [line]);
}

function committeeVotes(order: Order, purpose: Purpose, whom: string, deed: string): string {
  const worth = isAdmission(purpose) ? 'được kết nạp vào Đảng' : 'được công nhận đảng viên chính thức';
  const yes = counted(order, 'votesFor', order.random.chance(0.2));
  const form = `Đối chiếu với tiêu chuẩn và quy định của Điều lệ Đảng, Đảng ủy nhận thấy ${whom} xứng đáng ${worth}, với sự tán thành của ${yes} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  return order.writer.one(
    form,
    form,
    `Ban Chấp hành biểu quyết ${deed}: số tán thành ${yes} đồng chí, đạt {votesForPercent} so với tổng số cấp ủy viên; số không tán thành {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
    `Kết quả biểu quyết ${deed}:|- Tán thành: ${yes} đồng chí (đạt {votesForPercent} so với tổng số cấp ủy viên);|- Không tán thành: {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`,
  );
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = random.chance(0.4) ? [`Xét đề nghị của ${cellName(unit)}`] : [];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, body: `Ban Chấp hành Đảng bộ ${unit.office}`, short: 'Đảng ủy' },
        office: 'Bí thư Đảng ủy',
        grounds: grounds(order, purpose, dossier[purpose].committee.date, own),
        present: () => committeeAttendance(order),
        votes: () => committeeVotes(order, purpose, whom, deed),
        asked: writer.one(
          `{committee} đề nghị Ban Thường vụ ${unit.top.committee} xét, quyết định ${deed}.`,
          `Đảng ủy đề nghị Ban Thường vụ ${unit.top.committee} xem xét, quyết định ${deed}.`,
        ),
      }),
    signing: {
      ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: unit.committeeSecretary, seal: sealOf(committeeName(unit)) },
      receivers: [
        writer.one(`Ban Thường vụ ${unit.top.committee} (b/c)`, unit.top.committee),
        cellName(unit),
        writer.one('Lưu Đảng ủy', 'Lưu VPĐU'),
      ],
    },
  });
}

function findings({ writer, random }: Order, whom: string, deed: string): string[] {
  const points = [
    writer.one(
      'Về trình tự, thủ tục: Chi bộ đã thực hiện đúng quy định và hướng dẫn của cấp trên.',
      'Về hồ sơ: Các văn bản trong hồ sơ đầy đủ, đúng mẫu quy định.',
    ),
    writer.one(
      `Về tiêu chuẩn và điều kiện: ${whom} đủ tiêu chuẩn, điều kiện theo quy định của Điều lệ Đảng.`,
      `Về tiêu chuẩn đảng viên: ${whom} đáp ứng đầy đủ tiêu chuẩn theo Điều lệ Đảng.`,
    ),
    writer.one(
      `Đảng ủy bộ phận đề nghị Đảng ủy xem xét, ${deed}.`,
      `Ý kiến đề xuất: Đảng ủy bộ phận nhất trí với nghị quyết của Chi bộ, đề nghị Đảng ủy xét, ${deed}.`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- ', () => ''] as const);
  return points.map((text, index) => mark(index + 1) + text);
}

export function appraisal(order: Order, purpose: Purpose): Paper {
  giveAppraisal(order, purpose);
  retype(order);
  const { writer, dossier } = order;
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const about = subject(purpose);
  const text = () => [
    `Kính gửi: ${committeeName(dossier.unit)}`,
    writer.one(
      `{division} đã tiến hành thẩm định Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom}. Kết quả như sau:`,
      `Căn cứ Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom}, {division} báo cáo kết quả thẩm định như sau:`,
      `Sau khi thẩm định Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} về việc ${about} đối với ${whom}, {division} xin báo cáo như sau:`,
    ),
    ...findings(order, whom, deed),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
      `kết quả thẩm định nghị quyết của chi bộ ${about}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như kính gửi', 'Như trên'), writer.one('Lưu ĐUBP', 'Lưu Đảng ủy bộ phận')],
    },
  });
}
