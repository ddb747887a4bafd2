// Resolutions of a committee and reports of a division's as the seventh house fills them in.
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
import { retype } from './typing.ts';

function committeeAttendance(order: Order): Block[] {
  const form = `Tổng số ủy viên Ban Chấp hành: {committeeTotal} đồng chí, có mặt: {committeePresent} đồng chí, vắng mặt: {committeeAbsent} đồng chí.${reason(order, ' Lý do vắng mặt: ', '.')}`;
  const line = order.writer.one(
    form,
    form,
    `Tổng số ủy viên Ban Chấp hành {committeeTotal} đồng chí, trong đó có mặt {committeePresent} đồng chí, vắng mặt {committeeAbsent} đồng chí${reason(order, ' (lý do: ', ')')}.`,
    `- Tổng số ủy viên Ban Chấp hành: {committeeTotal} đ/c;|- Có mặt: {committeePresent} đ/c;|- Vắng mặt: {committeeAbsent} đ/c${reason(order, ', lý do: ')}.`,
  );
  return formLines(order, [line]);
}

function committeeVotes({ writer, dossier }: Order, purpose: Purpose, whom: string, deed: string): string {
  const { total } = dossier[purpose].committee.vote;
  const worth = isAdmission(purpose) ? 'được kết nạp vào Đảng' : 'được công nhận là đảng viên chính thức';
  const form = `Đối chiếu với tiêu chuẩn, điều kiện, Đảng ủy nhận thấy ${whom} xứng đáng ${worth}, với sự tán thành của {votesFor} đồng chí (đạt {votesForPercent}) so với tổng số cấp ủy viên. Số không tán thành {votesAgainst} đồng chí (chiếm {votesAgainstPercent}).`;
  return writer.one(
    form,
    form,
    `Kết quả biểu quyết: {votesFor}/${total} đồng chí cấp ủy viên tán thành ${deed} (đạt {votesForPercent}); số không tán thành: {votesAgainst} đồng chí.`,
    `Đảng ủy biểu quyết ${deed}:|- Số tán thành: {votesFor} đồng chí, đạt {votesForPercent} so với tổng số cấp ủy viên;|- Số không tán thành: {votesAgainst} đồng chí, chiếm {votesAgainstPercent}.`,
  );
}

export function committeeResolution(order: Order, purpose: Purpose): Paper {
  giveCommitteeResolution(order, purpose);
  retype(order);
  const { writer, dossier, random } = order;
  const { unit } = dossier;
  const { committee } = dossier[purpose];
  const whom = personOf(order, purpose);
  const deed = deedOf(order, purpose, whom);
  const own = random.chance(0.5) ? [`Xét đề nghị của ${cellName(unit)}`] : [];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'committee-admission-resolution' : 'committee-official-resolution',
    ...{ code: isAdmission(purpose) ? '8' : '15', name: 'NGHỊ QUYẾT', about: subject(purpose) },
    body: () =>
      meetingBody(order, {
        ...{ purpose, whom, deed, body: `Ban Chấp hành Đảng bộ ${unit.office}`, short: 'Đảng ủy' },
        office: 'Bí thư Đảng ủy',
        grounds: grounds(order, purpose, committee.date, own),
        present: () => committeeAttendance(order),
        votes: () => committeeVotes(order, purpose, whom, deed),
        asked: writer.one(
          `{committee} đề nghị Ban Thường vụ ${unit.top.committee} xét, quyết định ${deed}.`,
          `{committee} báo cáo và đề nghị Ban Thường vụ ${unit.top.committee} xem xét, quyết định ${deed}.`,
        ),
      }),
    signing: {
      ...{ body: 'ĐẢNG ỦY', role: 'BÍ THƯ', name: unit.committeeSecretary, seal: sealOf(committeeName(unit)) },
      receivers: [`Ban Thường vụ ${unit.top.committee}`, writer.one('Lưu Đảng ủy', 'Lưu VP Đảng ủy')],
    },
  });
}

function findings({ writer, random }: Order, whom: string, deed: string): string[] {
  const points = [
    writer.one(
      'Về hồ sơ, thủ tục: Chi bộ đã thực hiện đúng quy trình, hồ sơ đầy đủ theo quy định.',
      'Về thủ tục: Chi bộ tiến hành đúng hướng dẫn, các tài liệu trong hồ sơ đầy đủ.',
    ),
    writer.one(
      `Về tiêu chuẩn, điều kiện: ${whom} có đủ tiêu chuẩn và điều kiện theo quy định của Điều lệ Đảng.`,
      `Về tiêu chuẩn: ${whom} bảo đảm tiêu chuẩn, điều kiện theo Điều lệ Đảng.`,
    ),
    writer.one(
      `Ý kiến của Đảng ủy bộ phận: đề nghị Đảng ủy xét, ${deed}.`,
      `Đảng ủy bộ phận nhất trí với đề nghị của Chi bộ, đề nghị Đảng ủy xem xét ${deed}.`,
    ),
  ];
  const mark = random.pick([(n: number) => `${n}. `, () => '- '] as const);
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
      `{division} đã thẩm định Nghị quyết số {appraisedResolutionNumber} ngày {appraisedResolutionDate} của {cell} ${about} đối với ${whom} và báo cáo kết quả như sau:`,
      `Sau khi xem xét Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} ${about} và hồ sơ của ${whom}, {division} báo cáo kết quả thẩm định như sau:`,
      `{division} nhận được Nghị quyết số {appraisedResolutionNumber}, ngày {appraisedResolutionDate} của {cell} về việc ${about}. Qua thẩm định hồ sơ của ${whom}, Đảng ủy bộ phận báo cáo:`,
    ),
    ...findings(order, whom, deed),
  ];
  return sheet(order, {
    documentType: isAdmission(purpose) ? 'admission-appraisal' : 'official-appraisal',
    ...{ code: isAdmission(purpose) ? '7' : '14', name: 'BÁO CÁO' },
    about: writer.one(
      `về việc thẩm định nghị quyết của chi bộ ${about}`,
      `thẩm định nghị quyết của chi bộ ${about}`,
      `kết quả thẩm định nghị quyết của chi bộ ${about}`,
    ),
    body: () => paragraphs(order, text()),
    signing: {
      ...{ body: 'ĐẢNG ỦY BỘ PHẬN', role: 'BÍ THƯ', name: dossier.admission.committee.vote.secretary },
      receivers: [writer.one('Như trên', 'Đảng ủy (để b/c)'), 'Lưu Đảng ủy bộ phận'],
    },
  });
}
